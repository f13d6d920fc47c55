BEGIN TRANSACTION;
CREATE TABLE account (
	id VARCHAR(36) NOT NULL, 
	login VARCHAR(100) NOT NULL, 
	name VARCHAR(300) NOT NULL, 
	person_id VARCHAR(36), 
	organisation_id VARCHAR(36), 
	state VARCHAR(32) NOT NULL, 
	password_hash VARCHAR(300) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT fk_account_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_account_person_id FOREIGN KEY(person_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_account_login UNIQUE (login), 
	CONSTRAINT ck_account_state CHECK (state IN ('invited', 'active', 'disabled'))
);
INSERT INTO "account" VALUES('01a17b23-b555-7f72-83f7-5ec8133cb2b5','secretary','Савушкина Т.Н.','01a17b23-b555-7f72-83f7-5eaa7673bd1e',NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$QQ9cSL2z4zIFcYybhPGYdQ$s7gbJswxpG+l0fh/MOMw6/ul2C28v7HdVRI/iYJNUE0','2026-10-27 02:15:00.181056');
INSERT INTO "account" VALUES('01a17b23-b555-7f72-83f7-5ec8b67116c6','chair','Ветрова И.С.','01a17b23-b555-7ede-b11d-840c60d356cd',NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$tqBWKwEMFQumZxRFhC3RAw$fETswHaIMVxNdINnJqDG4YFSX53tW+taJztFFK4Q1+k','2026-10-27 02:15:00.181056');
INSERT INTO "account" VALUES('01a17b23-b555-7f72-83f7-5ec926121170','presidium','Грачёв М.Е.','01a17b23-b555-7ede-b11d-840d7286b4e3',NULL,'active','','2026-10-27 02:15:00.181056');
INSERT INTO "account" VALUES('01a17b23-b555-7f72-83f7-5ec989d8f241','member','Белова Н.П.','01a17b23-b555-7f72-83f7-5ea9aa7e9e73',NULL,'active','','2026-10-27 02:15:00.181056');
INSERT INTO "account" VALUES('01a17b23-b555-7f72-83f7-5ec9ab83c63d','candidate','Ломакина Е.Д.','01a17b23-b555-7f72-83f7-5ead7e598c20',NULL,'active','','2026-10-27 02:15:00.181056');
INSERT INTO "account" VALUES('01a17b23-b555-7f72-83f7-5ec9b03034b9','officer','Крутоярова П.А.','01a17b23-b555-7f72-83f7-5eae3188f3df',NULL,'active','','2026-10-27 02:15:00.181056');
INSERT INTO "account" VALUES('01a17b23-b555-7f72-83f7-5ec9ec9809ea','admin','Администратор',NULL,NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$APMLAU732sIDn5qa19C7aw$x0VBeyjlemDMB8d4WZLBQIU61jJR+VHxjIfJ5E26t8o','2026-10-27 02:15:00.181056');
INSERT INTO "account" VALUES('01a17b23-b555-7f72-83f7-5eca9325749d','auditor','Проверяющий',NULL,NULL,'active','','2026-10-27 02:15:00.181056');
CREATE TABLE account_role (
	account_id VARCHAR(36) NOT NULL, 
	role VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_account_role PRIMARY KEY (account_id, role), 
	CONSTRAINT fk_account_role_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
);
INSERT INTO "account_role" VALUES('01a17b23-b555-7f72-83f7-5ec9ec9809ea','administrator');
INSERT INTO "account_role" VALUES('01a17b23-b555-7f72-83f7-5eca9325749d','auditor');
CREATE TABLE act_ticket (
	token_hash VARCHAR(64) NOT NULL, 
	account_id VARCHAR(36) NOT NULL, 
	purpose VARCHAR(60) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	ends_at DATETIME NOT NULL, 
	CONSTRAINT pk_act_ticket PRIMARY KEY (token_hash), 
	CONSTRAINT fk_act_ticket_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE api_token (
	id VARCHAR(36) NOT NULL, 
	account_id VARCHAR(36) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	scopes JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_api_token PRIMARY KEY (id), 
	CONSTRAINT fk_api_token_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_api_token_token_hash UNIQUE (token_hash)
);
CREATE TABLE audit_entry (
	sequence INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	action VARCHAR(100) NOT NULL, 
	object_type VARCHAR(60) NOT NULL, 
	object_id VARCHAR(200) NOT NULL, 
	document TEXT NOT NULL, 
	previous VARCHAR(64) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_entry PRIMARY KEY (sequence)
);
INSERT INTO "audit_entry" VALUES(1,'2026-10-27 02:15:00.181056','console','people.founded','deployment','demo','{"action":"people.founded","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["field_definition","analytical_note|request_number","481091f05015046b0dc54976bbfcf4ab0641f328ca1409942437728f0bb51772"],["field_definition","annual_plan|school_year","605e9b51ef7d0e428190d25c26ec4651fe698ba576e981a21b9ce9c1f0d46edc"],["field_definition","annual_report|reported_period","46f18c284426dce46265eeecce1167362bd73b03174240f09bf22c9d0e7e82f9"],["field_definition","authority_order|order_number","1899316f70e5978fa07b6bd0d25f01c838b9f9838a2f486f175a3cc8287ee3b8"],["field_definition","event_document|event","608690dd2d636ed7f12c011accf75b5f521d15f74de3af136f7e2d0cca743c9c"],["field_definition","event_report|event","108b72d729e3d1c25efc206985fdb93e492012facf7641e40c4010fb62ea0c19"],["field_definition","event_report|event_date","51c15407d48c8665008f5d16fa9cd2f7ee0699b0f12f6b0e502faa4000736782"],["field_definition","methodical_work|considered_at","bf9aa973a41857a8e43b33f7fe8455b526409c358e4a0bf39ced87938ddbfc2e"],["field_definition","methodical_work|topic","5513f8e4a5bca7955e6dcc6a226f2a61e9f0772806675932ee710dcb2e04c586"],["field_definition","methodical_work|work_version","abcb2821cdeafcb32c317373d3e42436c063075a84c5b31939ab3c3bfb47af02"],["field_definition","presidium_minutes|meeting_date","08f9a321785496600d94e820d03daa065721219cad5b5c977d9e04dd502da1ac"],["field_definition","registration_journal|closing_entry","a3be27903944a64212f31dbdccf4063a64520b782fa8333de8b6d9bf59dccbc3"],["field_definition","registration_journal|journal_year","a01dcfbaa37312dda0701a2d1f8179a22a997b489950a274cb0f5a3e977c9d70"],["file_plan_entry","01-01","39ce701701dd8261494fe1ce67f7f88cc905396489d202581d8a84b8c3fb2f0b"],["file_plan_entry","01-02","2927009837cb125cf9ac68102ecd6ab1e7f905893e9ff2f9931b7cc5ebdcce96"],["file_plan_entry","01-03","e9b9e5429c4665b1986f131fbb7a8ddc63ec383c1868b8f3246dc6df3cb2fee4"],["file_plan_entry","01-04","a6a2a3aafab51c1e524758ad00ab430eb91b795661314247cf1b379e06c35aac"],["file_plan_entry","01-05","aa468152b0c37510a4157022858d6508e77aeefd9b46d82d9d84ea54fb8aa7be"],["file_plan_entry","01-06","156642fc997a0c33102c96d768ba7f8d3ba5bad03171147f505213ec0bd2dc7c"],["file_plan_entry","01-07","3aa45ceec26bc46642f114249965cbbace38db63d9178d6e8cd865d380d60c57"],["file_plan_entry","01-08","5297e8d96e7bf649dfcc52032beeb0fb86af6b2942124d2892336c6aa119eca6"],["file_plan_entry","01-09","c38a7c36512aef93c146bd757d988f87c7f4cfe9a3a179c38c63f10caba5e03d"],["file_plan_entry","01-10","76678dcc435df166c788b8880112e2e8e6a9d5b7c4d484c8e35bf55aa0d01c50"],["file_plan_entry","01-11","8eac2c8d6f0d0d16859414330ffd5ab7a9d6a09976160fb2d89362de9748ff58"],["file_plan_entry","01-12","06772eec03876c71a7efb941f289fbc7306717a36d8a9404e39b662e824bc586"],["file_plan_entry","02-01","696b08fe2f4465215789e832db7a020af794ed6bf20969d0cef936159d092453"],["file_plan_entry","02-02","8d1870c2ccb6ffa358dc8817b25375b4010ae9bf5aae13d56fdab2b2ef62933f"],["file_plan_entry","02-03","df93058166aa68951ef515950b8830b91fb8a7da22725a133ec4561fd048d6dd"],["file_plan_entry","02-04","14d877d7d8d1759ebf39507a2f2c1ee846dbb9b8686b8e99a7526a24e0c455d6"],["file_plan_entry","02-05","cd06614ff8f502364f315be97d8519f108a8db0143b55030e38010288767bfab"],["file_plan_entry","02-06","e505849e48189297f2d06698ffbe24e10a4d34093d3eb4788f9a127adbbcccf4"],["file_plan_entry","02-07","1e52da1a14f96e60f81f68d81a6c0dfe486ec370fd4a0e17a7e13af8fd9dbaa6"],["file_plan_entry","03-01","9166f009eeee1892f0d1fcc82b5f40922c8dfd5cef8fd7df952ecabd48921765"],["file_plan_entry","03-02","4eeffa899c6ea6298fb963be5d9953aeeec15c7f6cff3f92da2af74a51258c6e"],["file_plan_entry","03-03","bad6d955c203825546d5c73d8ca73b1fc7dd13f130d68b049c1f042f8ab7ab0b"],["file_plan_entry","03-04","ee3cef6509914a1bf88e27b4e2d5429a17b8f9ff60e4847ce6596de594f856ee"],["file_plan_entry","03-05","3e702b47f428cf3b5bbf0c224a29449a83655a49200a242a639f5ae55434af75"],["file_plan_entry","03-06","17876e2ba7001eef9eb908bed369b71f306fc140b0f4b9654f964d0ba133c116"],["file_plan_entry","04-01","f4909809d6b9e7f749be2386832e76ca52b428183b9fa71e750f6d4683f5628a"],["file_plan_entry","04-02","ed0ecf89e4ca61db7b821a4de3fe91aec6969e5744ddd94feb3470ff16158a63"],["file_plan_entry","04-03","a82f8cc131fba87286f6c85bd6cb0df4a6ae61c447c0cb69227ccb787dbc4c1a"],["file_plan_entry","04-04","5f9a65058f9f3b0b303c828d88a9eda63e65da1249c1274730c9388ccc983996"],["file_plan_entry","04-05","2d6ebd4efc28279a10eb6f1b2ee5b85ba70fe6604abaf0f10b096a5fd3b45afc"],["file_plan_entry","04-06","eb022e6f78f9b6a4332815b13e2f4797cce96986e81a583a7e5c95ddfda7be24"],["file_plan_entry","04-07","2495ac54288d88be9ed86df520c61703072c44864333c8e7e1d8f73c0d87ee9b"],["file_plan_entry","04-08","324d0cc437ea338b51ab2f368e99c8d28db0a326e9fe0b1357a83490b59f8340"],["file_plan_entry","04-09","36e2d57dd9e5adfdaa1944a7ed541ffe9c447d55b695fadee9327d9d22068191"],["file_plan_entry","04-10","e0fb2af45c3779a3c414db81a667f86b11ca69d690964a45dc8e56e6bb343b8c"],["file_plan_entry","04-11","43990696bfc68666ff7d37d6fe583e92af0205e2532c97b94d7d56e06932b516"],["file_plan_entry","04-12","2f601923c7683b8c75354dde0915e685e17ccbb0fc15f707adb1f2a0d8db1c93"],["ledger","internal","8d4e88829a089eb72616a7afad19ed20adc7bb2d293c9fe46022592a52f37713"],["link_type","annex_to","7cca474d65e0bf6c324749e3d4322ce4d2cf161abfc0a677f8cdd11f7f6bd6f9"],["link_type","answers","a6513a6925fc16bf6607c5aa05c11ca78af51974126471498f8457a4ecc3ebc0"],["link_type","cancels","3b0aef578049ad2d47f82883eb1317ad19897967bd47de1d76d69e34651c5f02"],["link_type","covers","47013fcff611c9bb59a118fab6a34776f6d99345494a52aa4d735cc346ba6adf"],["link_type","executes","66e6c86614cd87f8b121f141ada277e94acf2455793b684b907ae26d63e31766"],["link_type","extract_of","9cdb56d723498b1e1e35afadd168f2d1d7077ef71e42bd5dcddc18b28e795516"],["link_type","initiates","83e81ce49d0374ebed67e48c40a803f04621920cd1e33fe15c2929be4cee8a19"],["link_type","repeats","5390818764f66d7bcfdf555e0cb56b4673e65ed61dfe9a2012d664d407fd20a5"],["link_type","replaces","af21711a049b7ab85ef99257e37a78c26cf5eeeacfc1a57f4edf44738d4d4341"],["record_class","analytical_note","fafba4ce49c64707d62d5749ed69da756deaef68b485b93afe89010a093a9da9"],["record_class","annual_plan","7b5a1327bbe7b653c3638718490b05814ec5d410d69eb43f787c70af55e05138"],["record_class","annual_report","f311ec8ec1bd6c7c0345272c9e65d72c04e465dbcc0bf628bec687c04e914a13"],["record_class","authority_order","ddd71deaae5938a9903df1aff0bf3e3d90b10ca990b98c608dc84a333b5ba063"],["record_class","event_document","c5eeee30f72b122e1ecbd2e4bf6320e37e5fa9e3d5bb2c145a0670cdc951033e"],["record_class","event_report","7cbf8965898147c4bed0502f23f5eff17183151c326ade47d210f0f18712ecbc"],["record_class","handover_act","8e6496c52d9c7ec18d0473ff0925ca77014f5e998210ee2d1956ff6c0b27a6bf"],["record_class","internal_document","37bea085e8936167e4ab8d8c28016736d2ad5b9cf79267ad72783cc4f77159b9"],["record_class","methodical_work","1801542f2847353d8b1c4da83c290a8e10fb72a9e205c04e073e9e21588b7049"],["record_class","presidium_minutes","cafc1060c5fa7d86346a9f70966f72ed1ec0eb1bf1e316645278a56a1ee0e8e5"],["record_class","registration_journal","bd1f5620a65e56fe7662f747225c34800953a8daa79cb3f769579180452cc686"],["role","administrator","e4d2e189aeda58b1b3690b94b42e8454abefe084973058778e23b5da3bfe38e3"],["role","auditor","7c17f74aee85291db266b615c3760bb58cdf7a66a29e58c9f44161b30d80da37"],["role","authority_officer","684def09a335b291288a1c7e9cced5d9d40b7c879a4ac8f2a2ce8242be6f4840"],["role","candidate","7e9ca98f412c4804899da98b4d917e8727865532011c1d9def1561f2f55b1107"],["role","chair","1d9fd38dcc4ceddc08dd713881c93e6a8726078bff5dffdc75d49cbd9738a5a5"],["role","commission_member","a7a5a6868a9cffc9ea5864e343bb5e456e9a482b62ca1f38596d561aecaf52dd"],["role","deputy","6f6b7cb8d25ae8e8a8598e8b4c71bc3ee86f2946ea20b1222487fd6865ba4307"],["role","group_member","83d10c9cf4186374dfad52a583c2160e9058ac7c58815b5187aba3abb307dc4d"],["role","member","4858cfc948018024f7c3ea3a443a3036d0060d34a5f8973846e29c4dbda30e90"],["role","presidium_member","c77a2a7e275c256858b24dac4368f19ac444bf0829a33e7815338f600317fb8f"],["role","secretary","32345c8f20adc177f39be6a3bfd335f1bfd5971d75c533250802df00a7d75688"],["standing_kind","acting_chair","e592703d94a7905da995cb705fe8c15b95d69b4603aad8f4ca65be48806a6f66"],["standing_kind","authority_officer","bdc343acaff91b72ffd0573b4f507e008869982361933f1a9edff2a820470763"],["standing_kind","candidate","3d824508dbd9ad179a59072d14f934fdae54bafbba3a17a3857583616da43c3f"],["standing_kind","chair","4ef395f58050adfadf53b29ab9c751baa474796fcaa9f40eb4b1bcbc99ef16e8"],["standing_kind","commission_member","2b9d0b35dae83a892cdc92355c1fb44bbba96e38d3fd263250749a49f52466ed"],["standing_kind","consultative_mandate","5251fd1d99393a1ced4a4347ad2a794d346bd03107b3b473d0a3c20184db0a85"],["standing_kind","deputy","96dea92d4592f3d30bdeda28eac10bef638ed6b9c47058fe5140a32ae5733d8a"],["standing_kind","group_leader","09f9c2f4fda344ab44d0fab08baa5cb7bcba5fbc6bc505c75a96e0dfd16b451d"],["standing_kind","group_member","95bc9b9e9747f552d39c7426f820fc982753f8606abf112556843baf75c62df5"],["standing_kind","group_secretary","94d3eb5e2c22ced89475d90eab7e64a1cf2c6e4d43e3bde9d3291750edb1b057"],["standing_kind","head","e268000f81e5a363dbe69a3c5601fa2845f764ab1419b7d0c3d440f4220ea5a2"],["standing_kind","mandate","7304bfdf507c99a77d344551b214c1a9e0a057ccb413d7bf6a88b09e697940fb"],["standing_kind","member","0729cec49ff4f30634d03e77a8d4e95057f7935ed4e229ed8e33f492390ac8e6"],["standing_kind","presidium_seat","85f84d57d676752694449263729d652507de64f0c1f75f5d8962d676de92fa64"],["standing_kind","qms_certified","55ea7ec06341e6613d34f2a689ad08e13634be37d1942913f930084c7f88b3bb"],["standing_kind","representative","f5d1bc9d88d267abee65cae4b4da4ea4e106ce681ab4c8ca7d6f1e8fe33e15cd"],["standing_kind","secretary","ce751908b1c72a2b1116b665b9a07643113658bb51fe66e743034dcd6e492020"]],"detail":{},"object":["deployment","demo"],"on_behalf":"","seq":1,"unit":[1,109],"v":1}','0000000000000000000000000000000000000000000000000000000000000000','65f0892c4b369d217a1ce655a0e8bfd1b881db232545b48010b3be9f1c673e1f');
INSERT INTO "audit_entry" VALUES(2,'2026-10-27 02:15:00.181056','console','body.saved','body','presidium','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["body","presidium","f0a1e60f3c542850744f6c15ee06f164728b077237ed88d3e652e02b7f3a75a3"]],"detail":{},"object":["body","presidium"],"on_behalf":"","seq":2,"unit":[2,109],"v":1}','65f0892c4b369d217a1ce655a0e8bfd1b881db232545b48010b3be9f1c673e1f','8814a193bbdae94cf91a9061251fd6827ec88cd8cfedc801679507df08094ec6');
INSERT INTO "audit_entry" VALUES(3,'2026-10-27 02:15:00.181056','console','body.saved','body','assembly','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["body","assembly","a9bf81fb12fb2424d8bc8172583347b7154739642908496629d8c504e63059f0"]],"detail":{},"object":["body","assembly"],"on_behalf":"","seq":3,"unit":[3,109],"v":1}','8814a193bbdae94cf91a9061251fd6827ec88cd8cfedc801679507df08094ec6','6486d789fa6ff91f0c5e5d54d7d863d466518aa441f50ebdf1ea4cabb44d2420');
INSERT INTO "audit_entry" VALUES(4,'2026-10-27 02:15:00.181056','console','body.saved','body','consulting_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["body","consulting_group","9e8431a99cd80fb1d2b9ffec45b9e736d92b756661c3c73728198f139d7c2deb"]],"detail":{},"object":["body","consulting_group"],"on_behalf":"","seq":4,"unit":[4,109],"v":1}','6486d789fa6ff91f0c5e5d54d7d863d466518aa441f50ebdf1ea4cabb44d2420','9aef1be485f615e4a0065a7637be67cb214e4aa06a0cb21ba0cb46260120d8e5');
INSERT INTO "audit_entry" VALUES(5,'2026-10-27 02:15:00.181056','console','body.saved','body','research_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["body","research_group","fc2884e19313c3f4b99035ffbc18b685da4423d884fbf4f9b798e82f3a580938"]],"detail":{},"object":["body","research_group"],"on_behalf":"","seq":5,"unit":[5,109],"v":1}','9aef1be485f615e4a0065a7637be67cb214e4aa06a0cb21ba0cb46260120d8e5','45adc3a0192f7224d77412f8236372c78d82826d48a1123e60cf45f3d43a2f1a');
INSERT INTO "audit_entry" VALUES(6,'2026-10-27 02:15:00.181056','console','body.saved','body','information_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["body","information_group","aa26b17e9b032e003f1874f1cd76a7bd5d0d504ba0e02e5155e5ac3d70a1078a"]],"detail":{},"object":["body","information_group"],"on_behalf":"","seq":6,"unit":[6,109],"v":1}','45adc3a0192f7224d77412f8236372c78d82826d48a1123e60cf45f3d43a2f1a','d1022b77fbf915b4aa48519c29049dc9388876f3170876c5cfedb72771afc4fa');
INSERT INTO "audit_entry" VALUES(7,'2026-10-27 02:15:00.181056','console','body.saved','body','appraisal_commission','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["body","appraisal_commission","1f21c67d831de3ac731a65afb0348d171d953779ec6d9092a020de946e352ec1"]],"detail":{},"object":["body","appraisal_commission"],"on_behalf":"","seq":7,"unit":[7,109],"v":1}','d1022b77fbf915b4aa48519c29049dc9388876f3170876c5cfedb72771afc4fa','260deaf46cd854031bb1fb42116c5ca059da590a86c4f2079f49563c9cfff6c7');
INSERT INTO "audit_entry" VALUES(8,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7dfc-910e-048d0bca547a','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7dfc-910e-048d0bca547a","5fba47a525b8ea6ad28aa3f6594ae2b882d1782ce9125f4cb78f98ebde3dbd9a"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7dfc-910e-048d0bca547a"],"on_behalf":"","seq":8,"unit":[8,109],"v":1}','260deaf46cd854031bb1fb42116c5ca059da590a86c4f2079f49563c9cfff6c7','6b3a8148e3eef6c77897c4d125b5040ec8989b23b36bc059bd93e7da794b2cbd');
INSERT INTO "audit_entry" VALUES(9,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7dfc-910e-048d79ca5aa2','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7dfc-910e-048d79ca5aa2","bc445abea263e533246fc568880191221f6ba4eb8c2d963f80a6d62f7620d9dd"],["party_alias","01a17b23-b555-7ede-b11d-83ff8e67f83d","1a242ddf3f78de471ac149d56e2036da5665b0a533cffa166f965d28150e046f"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7dfc-910e-048d79ca5aa2"],"on_behalf":"","seq":9,"unit":[9,109],"v":1}','6b3a8148e3eef6c77897c4d125b5040ec8989b23b36bc059bd93e7da794b2cbd','84e86d080c4a57d74c565f0491a0d89e1b89e151b96640e308c80aad01674ab5');
INSERT INTO "audit_entry" VALUES(10,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-84007e3383d7','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-84007e3383d7","520f239ed6b34c3446781c447b9e8d137107aab159b59a4ab8c7275266ab7d55"],["party_alias","01a17b23-b555-7ede-b11d-84013dcbb7bc","37f2efae98ca19b864f32aa2d43414b5294450375ae956f783a545b26f935fc1"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-84007e3383d7"],"on_behalf":"","seq":10,"unit":[10,109],"v":1}','84e86d080c4a57d74c565f0491a0d89e1b89e151b96640e308c80aad01674ab5','3a32fcac8ac697323141d45f06490a3100d5983e992824133a31df72479b90b1');
INSERT INTO "audit_entry" VALUES(11,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840174f29e2e','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840174f29e2e","2def3b8063cd2acdca94ae164f8b48f2a5fc87089085a6f7dd72d9782dfcb4f4"],["party_alias","01a17b23-b555-7ede-b11d-840190912f7f","7b613049d5e9ac1c28e3f7569fd820b6e2e241eab1bb9751a5cd7c90dcbce43d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-840174f29e2e"],"on_behalf":"","seq":11,"unit":[11,109],"v":1}','3a32fcac8ac697323141d45f06490a3100d5983e992824133a31df72479b90b1','4071f46df47b6ecc2e939389e7154a16b627ec9a913c62c2a1859b0f7fe973f0');
INSERT INTO "audit_entry" VALUES(12,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-84026eddf71c','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-84026eddf71c","083695f490b98188e802a28b4550af9b8c63129ce137b216fbc425e6b0d94d96"],["party_alias","01a17b23-b555-7ede-b11d-84030b802f20","7b460f9177fba37691f707a6a47c927a9a9f6ae3a7559c02c8466e6ab684ab73"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-84026eddf71c"],"on_behalf":"","seq":12,"unit":[12,109],"v":1}','4071f46df47b6ecc2e939389e7154a16b627ec9a913c62c2a1859b0f7fe973f0','20ca97e8f3c6fd39184f7a8263f8fb9567dfae0921f7d6f734576eff59875194');
INSERT INTO "audit_entry" VALUES(13,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-8403ed815df1','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-8403ed815df1","02feed2b547abe9f47d47437495689b90493ec72df51f565a354005c885707ce"],["party_alias","01a17b23-b555-7ede-b11d-840414d030ba","b693caecd12d978459c4521942976f0bd77f15203096e83b4159a2bffe870235"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-8403ed815df1"],"on_behalf":"","seq":13,"unit":[13,109],"v":1}','20ca97e8f3c6fd39184f7a8263f8fb9567dfae0921f7d6f734576eff59875194','d36d8377fe275fe4af396ff3df82397afac270e5ed5b8ae548131b8df14e9e56');
INSERT INTO "audit_entry" VALUES(14,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-84041552278e','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-84041552278e","f23252fba7add15504e0180a1a7f7941d3b76ed0eb67e01e91b61c03193fe8b8"],["party_alias","01a17b23-b555-7ede-b11d-8404aa5a83da","495c5736d77ba97637590956fc1b9551d5dad47c77d7059a39880ca7fd8054fb"],["party_alias","01a17b23-b555-7ede-b11d-84054a8f4983","d5bf8949ff7fb2a3c0ac1898060f01c599cebbbc0b2af3808d98cc9aba0a3388"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-84041552278e"],"on_behalf":"","seq":14,"unit":[14,109],"v":1}','d36d8377fe275fe4af396ff3df82397afac270e5ed5b8ae548131b8df14e9e56','7dec2a3ffd788b638b42f9de288b1721843fba54c3283f1a30e5a1bb76a4c8db');
INSERT INTO "audit_entry" VALUES(15,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-8405a4376ada','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-8405a4376ada","5884a5c5079907f2663146b2526d8c7d9a5f3ca78e878bdd5ed1be7adb955f06"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-8405a4376ada"],"on_behalf":"","seq":15,"unit":[15,109],"v":1}','7dec2a3ffd788b638b42f9de288b1721843fba54c3283f1a30e5a1bb76a4c8db','d3b76f963827aefa89936714a46cc685542f62adab710676de1e10131c200e69');
INSERT INTO "audit_entry" VALUES(16,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-8405f3f47490','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-8405f3f47490","98f2fde7f8ad517c88c249f6674979b749ec4e4fe58bfa5b53d3d853cf340837"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-8405f3f47490"],"on_behalf":"","seq":16,"unit":[16,109],"v":1}','d3b76f963827aefa89936714a46cc685542f62adab710676de1e10131c200e69','36e417b3b9654e782b0eb49c235085324a78871f3dad10136e53c3eef27f323e');
INSERT INTO "audit_entry" VALUES(17,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840649d7bd3c','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840649d7bd3c","707f422a73ac8085b1ca62acafb6c25b8888d65f828d9905b0d589c134c25e16"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-840649d7bd3c"],"on_behalf":"","seq":17,"unit":[17,109],"v":1}','36e417b3b9654e782b0eb49c235085324a78871f3dad10136e53c3eef27f323e','720ad644f5caf751c0508bf9b655c53791bd80382e331d3969d53c1e4d2bda6f');
INSERT INTO "audit_entry" VALUES(18,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-8406a0cd8899','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-8406a0cd8899","5d3de7623986bef91d0fec87d13ecf28e9e74d844fc899fac48f5336676ec6b0"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-8406a0cd8899"],"on_behalf":"","seq":18,"unit":[18,109],"v":1}','720ad644f5caf751c0508bf9b655c53791bd80382e331d3969d53c1e4d2bda6f','50668a910aed9fdd2d2c8bb2150910bcb942ab61dc40cbb75b1044766c367ed5');
INSERT INTO "audit_entry" VALUES(19,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840797f03ea1','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840797f03ea1","e883b8420532024ca85c698068b92673fdb35c9fec47ec97a33b1877c5ef242a"],["party_alias","01a17b23-b555-7ede-b11d-84089047f8b8","774e24e655e20ea592ac9b434186b224a938af9497dffbee643e3970a84a32fd"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-840797f03ea1"],"on_behalf":"","seq":19,"unit":[19,109],"v":1}','50668a910aed9fdd2d2c8bb2150910bcb942ab61dc40cbb75b1044766c367ed5','bd25478d2398887a793f310eed3834837e1caae5183f47de4d1966779a4979b1');
INSERT INTO "audit_entry" VALUES(20,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-8408bf13380e','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-8408bf13380e","cb423622647607ba1040fa7c46ecf7e026c6bb4c18321856433f4c16163eef92"],["party_alias","01a17b23-b555-7ede-b11d-84094312daf6","fa0abce79658465ecb4095986128e43fb56bd34a07f12b08688b24a7e7b3f6ce"],["party_alias","01a17b23-b555-7ede-b11d-8409ca11e990","44a55c2362ef647838c5cf981a7c5c1617fd3eae029bf2f505ddabe2b676c1ad"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-8408bf13380e"],"on_behalf":"","seq":20,"unit":[20,109],"v":1}','bd25478d2398887a793f310eed3834837e1caae5183f47de4d1966779a4979b1','b526bcef7dd3972d7ff549f05eaa13eba1d1bc2a33d91915f7f29a28a35f2daa');
INSERT INTO "audit_entry" VALUES(21,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840a2113088f','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840a2113088f","453ce2835358fb1066607076e7cf619711899abb10500685503b4109e4ce9661"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-840a2113088f"],"on_behalf":"","seq":21,"unit":[21,109],"v":1}','b526bcef7dd3972d7ff549f05eaa13eba1d1bc2a33d91915f7f29a28a35f2daa','f021ea589248af879061f147c55b1c5262d7b4e512012c7066b8381443d85d79');
INSERT INTO "audit_entry" VALUES(22,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840a369c2325','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840a369c2325","a4d3f0f0c28a6ba6cce07d38ae613072d332ee6123c7af6296a4db60c0849fc3"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-840a369c2325"],"on_behalf":"","seq":22,"unit":[22,109],"v":1}','f021ea589248af879061f147c55b1c5262d7b4e512012c7066b8381443d85d79','b33b524a8f9c8ebf5cebd0d05a2ef456c9acc7778de09e72b61063c482064e9f');
INSERT INTO "audit_entry" VALUES(23,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840ab1065bab','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840ab1065bab","d149130550684ed12e7c6da8ae80d5ef186dbc413fc9299bea08d2ffeac077e0"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-840ab1065bab"],"on_behalf":"","seq":23,"unit":[23,109],"v":1}','b33b524a8f9c8ebf5cebd0d05a2ef456c9acc7778de09e72b61063c482064e9f','0d123d8969b384713c4e0bad6df1ed6134a7cffd9f16ca759ad5eb5dcac787fb');
INSERT INTO "audit_entry" VALUES(24,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840b2800d2be','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840b2800d2be","18f0a6dddbd2b7d181a02d2934fce5d7b7b64cd1c090f2558bf102167c2381a8"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-840b2800d2be"],"on_behalf":"","seq":24,"unit":[24,109],"v":1}','0d123d8969b384713c4e0bad6df1ed6134a7cffd9f16ca759ad5eb5dcac787fb','a0de094747cc7cdd43a1dd5c17ad025ccdc33cab7b657163fd02b67c9e5d247c');
INSERT INTO "audit_entry" VALUES(25,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840b4f37d4e6','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840b4f37d4e6","4eac00d96502285e304cabc5b6e9ae872dd1ae38218682eeff1524b1051aae6a"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-840b4f37d4e6"],"on_behalf":"","seq":25,"unit":[25,109],"v":1}','a0de094747cc7cdd43a1dd5c17ad025ccdc33cab7b657163fd02b67c9e5d247c','5635015e8006008f4985071b28d62940eb6568f48fc733db1acf32309b209b3c');
INSERT INTO "audit_entry" VALUES(26,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840b6545fe16','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840b6545fe16","95d55e436bef0ea34e16bd15b5650667942a7116e9c9fb8a024febd3cd9c5dbc"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b555-7ede-b11d-840b6545fe16"],"on_behalf":"","seq":26,"unit":[26,109],"v":1}','5635015e8006008f4985071b28d62940eb6568f48fc733db1acf32309b209b3c','d3c4614fdd6abafca01a21a727061f777b2b24651bb93fc9647512532a99fe46');
INSERT INTO "audit_entry" VALUES(27,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840c60d356cd','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840c60d356cd","72ec5c30bb78a1e2ff83e9ae0d87f39869732a5e4d0814461aeb5a98c93afd7e"],["party_alias","01a17b23-b555-7ede-b11d-840c8ccdde57","7227f5f83631dba271f478585f5885592303043183735b760b31b29dbeb415e9"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7ede-b11d-840c60d356cd"],"on_behalf":"","seq":27,"unit":[27,109],"v":1}','d3c4614fdd6abafca01a21a727061f777b2b24651bb93fc9647512532a99fe46','56a39db998edfe9e1dc4332788ab011ba76dcb2fdbe387cd6962d020f6929070');
INSERT INTO "audit_entry" VALUES(28,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840d7286b4e3','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840d7286b4e3","490ff291e550758b698aba5c15d5e9194b98688febe8c6ee606fe12cb420a215"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7ede-b11d-840d7286b4e3"],"on_behalf":"","seq":28,"unit":[28,109],"v":1}','56a39db998edfe9e1dc4332788ab011ba76dcb2fdbe387cd6962d020f6929070','54d8535edfd6c40b978da4d4841ad1ecf55dc1d5d1c0c171ae9183baa05121b6');
INSERT INTO "audit_entry" VALUES(29,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840de0d220e9','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840de0d220e9","adf9c0befc4756b0e541ac58906ce9233627430e196b90aecaec3dc451a8df25"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7ede-b11d-840de0d220e9"],"on_behalf":"","seq":29,"unit":[29,109],"v":1}','54d8535edfd6c40b978da4d4841ad1ecf55dc1d5d1c0c171ae9183baa05121b6','3723b18c87b81bcf73e716398026d6ff6eae2f9a1bd4e840c395a28cc4b69faf');
INSERT INTO "audit_entry" VALUES(30,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840e4c6c93bf','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840e4c6c93bf","46d54f61055fc61572c9c81a61868f8cd38ae7da21ddbc4418f6b0ba045a234e"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7ede-b11d-840e4c6c93bf"],"on_behalf":"","seq":30,"unit":[30,109],"v":1}','3723b18c87b81bcf73e716398026d6ff6eae2f9a1bd4e840c395a28cc4b69faf','df090e3d18e2742f2815f45e3a5f76d002b3367269f14b78a1b9524c946a8c6d');
INSERT INTO "audit_entry" VALUES(31,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840ee14b0212','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840ee14b0212","d5d48f047b0f46cb42e19cdfa816548eba2930eb777584ce2c30e687eddd9c81"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7ede-b11d-840ee14b0212"],"on_behalf":"","seq":31,"unit":[31,109],"v":1}','df090e3d18e2742f2815f45e3a5f76d002b3367269f14b78a1b9524c946a8c6d','3c485e19ecf7f72813f442d6451e30158de8b4aada2071189c8f3809067824bc');
INSERT INTO "audit_entry" VALUES(32,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840f22832971','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840f22832971","4bfad166e53c5ba9e71fe53d6e4a209a8bdd4df6ff2461343458e24b2836e128"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7ede-b11d-840f22832971"],"on_behalf":"","seq":32,"unit":[32,109],"v":1}','3c485e19ecf7f72813f442d6451e30158de8b4aada2071189c8f3809067824bc','2112fbfabb1a485ada812a0f341e75aaf4eb0111c6cacf35eadae1a686b32288');
INSERT INTO "audit_entry" VALUES(33,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7ede-b11d-840facbf6635','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7ede-b11d-840facbf6635","c9cc832aa1ab2670c12e10a96856e363f0a36139d28ffd998afd0cc6defd4c54"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7ede-b11d-840facbf6635"],"on_behalf":"","seq":33,"unit":[33,109],"v":1}','2112fbfabb1a485ada812a0f341e75aaf4eb0111c6cacf35eadae1a686b32288','872ad94fce1c12ecafcaadb962aacdf2b51674dc10bf0e9d357b787b2f4c635c');
INSERT INTO "audit_entry" VALUES(34,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5ea78783a7bc','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5ea78783a7bc","f3fa76836c41c3b502b7a6cd6bd1083045bd6182565ac6c98c8fbb83bd2d785f"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5ea78783a7bc"],"on_behalf":"","seq":34,"unit":[34,109],"v":1}','872ad94fce1c12ecafcaadb962aacdf2b51674dc10bf0e9d357b787b2f4c635c','35a1692171abad0b58018fb53a241a8b7333a9fe4a56c144b410348887105ec0');
INSERT INTO "audit_entry" VALUES(35,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5ea884773d00','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5ea884773d00","2a0acc7a000084e2c675507d1a38dee7e02ea3ed152c1db07104f0f18118379d"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5ea884773d00"],"on_behalf":"","seq":35,"unit":[35,109],"v":1}','35a1692171abad0b58018fb53a241a8b7333a9fe4a56c144b410348887105ec0','6d47778b494665c5fb010faa99f712f6861304ebb9fdc4c1c875d72bcccfecd6');
INSERT INTO "audit_entry" VALUES(36,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5ea8d844378b','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5ea8d844378b","104483929c3b143b1f740096e243c5a75b07ce2f1655b7d078d9b51fbf6d0ce6"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5ea8d844378b"],"on_behalf":"","seq":36,"unit":[36,109],"v":1}','6d47778b494665c5fb010faa99f712f6861304ebb9fdc4c1c875d72bcccfecd6','37f69c84e133d9bdc1b960c47a499586401266072ff9d3f40e3ee7680c8e52c1');
INSERT INTO "audit_entry" VALUES(37,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5ea8ed9027c2','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5ea8ed9027c2","e40fe5d2060eef1b10cdc5c4fd9a06179c57201b91478ec257456d59bf12191a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5ea8ed9027c2"],"on_behalf":"","seq":37,"unit":[37,109],"v":1}','37f69c84e133d9bdc1b960c47a499586401266072ff9d3f40e3ee7680c8e52c1','781f9396e6bfbacede34bc24343f02b3084d17ba5ea9f65bdde74a8e2d832e78');
INSERT INTO "audit_entry" VALUES(38,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5ea9aa7e9e73','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5ea9aa7e9e73","7a6ecf32ee3a652431d4491686183dd8b174d22fb824c23e5dbabf0b03c6e4bb"],["party_alias","01a17b23-b555-7f72-83f7-5ea9cb51f7f1","7a8e3dc8d45e076f5e38c47633503e8bf9804a948e56a52458bc657b589d808c"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5ea9aa7e9e73"],"on_behalf":"","seq":38,"unit":[38,109],"v":1}','781f9396e6bfbacede34bc24343f02b3084d17ba5ea9f65bdde74a8e2d832e78','a09baeae2c0e1851655f36a24d24870e2a1be45dfc96d1f666d3a407ba82f77c');
INSERT INTO "audit_entry" VALUES(39,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5eaa7673bd1e','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5eaa7673bd1e","bdb6a36dabe3ef6f5c6c5fd1b965cc086499cc6879c4618878abb450181ff34a"],["party_alias","01a17b23-b555-7f72-83f7-5eab3b323e1e","05a4d32a74059750b249c36fa03eac3223b137c1af21e543c3cefa71a7932ee6"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5eaa7673bd1e"],"on_behalf":"","seq":39,"unit":[39,109],"v":1}','a09baeae2c0e1851655f36a24d24870e2a1be45dfc96d1f666d3a407ba82f77c','2c53cb056c9fd58427a1c9fb9ff694908317c0e256ed8d11bf35a46ec4100cec');
INSERT INTO "audit_entry" VALUES(40,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5eac0c2ce374','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5eac0c2ce374","f16f7c86110f38d7bae980e069eb0567a49da672663b4bdaa24a53b7795cdb86"],["party_alias","01a17b23-b555-7f72-83f7-5eacae9a51b3","3448eb3a83ca78d646609bde720a67041a768c59d1701e3a443da810401e4d8d"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5eac0c2ce374"],"on_behalf":"","seq":40,"unit":[40,109],"v":1}','2c53cb056c9fd58427a1c9fb9ff694908317c0e256ed8d11bf35a46ec4100cec','5ba2ccf6199416d2a23dfc399099de5dda6333442aa5d01d9239c02262c4142c');
INSERT INTO "audit_entry" VALUES(41,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5eacbba7772d','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5eacbba7772d","b15e5db9c0d367a6157a4bccfce0179de4f79e69fa9de5d15a01d58b8651c76a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5eacbba7772d"],"on_behalf":"","seq":41,"unit":[41,109],"v":1}','5ba2ccf6199416d2a23dfc399099de5dda6333442aa5d01d9239c02262c4142c','56848cd0d3c134b3d84efd529aa3a3d7799b54974283be022ae0afdd1c13173f');
INSERT INTO "audit_entry" VALUES(42,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5ead7e598c20','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5ead7e598c20","8135a96a7fac72226171d0000712b062e6ce9720db70341f8e8b2653268f5236"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5ead7e598c20"],"on_behalf":"","seq":42,"unit":[42,109],"v":1}','56848cd0d3c134b3d84efd529aa3a3d7799b54974283be022ae0afdd1c13173f','06a458f0cb66fed77f393b4c982f937cd5acbc300ee0b19dac81e7e6b54ed72b');
INSERT INTO "audit_entry" VALUES(43,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5eae3188f3df','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5eae3188f3df","0f9af60b8067560869bbd5dc796d49b82ae5b58f370d761f7d61a403a333b826"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5eae3188f3df"],"on_behalf":"","seq":43,"unit":[43,109],"v":1}','06a458f0cb66fed77f393b4c982f937cd5acbc300ee0b19dac81e7e6b54ed72b','043b9785b355f945e67261e756315df18cddbdc3998d96e17a8246c232eaa6a5');
INSERT INTO "audit_entry" VALUES(44,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5eae98669ebb','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5eae98669ebb","614f82553f1f7b334ea34e7636a2a7919bf09fb99ecc4491988789900be9d844"],["party_alias","01a17b23-b555-7f72-83f7-5eaf4adf3f77","8562eafa223b39b0413d83ff006d9f1846adaaafd32c6244181e3e036d2eac8a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5eae98669ebb"],"on_behalf":"","seq":44,"unit":[44,109],"v":1}','043b9785b355f945e67261e756315df18cddbdc3998d96e17a8246c232eaa6a5','8f725be7b6b3e2631f98864d50f67db339f5e00c019c3d322b50033001fc3d9b');
INSERT INTO "audit_entry" VALUES(45,'2026-10-27 02:15:00.181056','console','party.added','party','01a17b23-b555-7f72-83f7-5eb0008e3682','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b555-7f72-83f7-5eb0008e3682","3489cafa40b012af43072917035931f8d37c9c8a803d4f0b513648370efcf828"]],"detail":{"kind":"person"},"object":["party","01a17b23-b555-7f72-83f7-5eb0008e3682"],"on_behalf":"","seq":45,"unit":[45,109],"v":1}','8f725be7b6b3e2631f98864d50f67db339f5e00c019c3d322b50033001fc3d9b','edea3eb6e4550c0ecb7b5ffcb83d04573a85830e9c1e8a18cdb34b7510f98eac');
INSERT INTO "audit_entry" VALUES(46,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb0c1592c7a','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb0c1592c7a","5982f9bcf559d2ec89905207607a790f82010b06aca133c465e4bf7e85e29ca6"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5eb0c1592c7a"],"on_behalf":"","seq":46,"unit":[46,109],"v":1}','edea3eb6e4550c0ecb7b5ffcb83d04573a85830e9c1e8a18cdb34b7510f98eac','571029d8c18aa9a63a0ca4f7388fe0469c7baa5ee9dc61f65ae1495cc9f64245');
INSERT INTO "audit_entry" VALUES(47,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb13a50f701','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb13a50f701","8708682496a51b6b36b1e839b591c3f8f9263f98bdd6c242198d6d3d93691eae"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5eb13a50f701"],"on_behalf":"","seq":47,"unit":[47,109],"v":1}','571029d8c18aa9a63a0ca4f7388fe0469c7baa5ee9dc61f65ae1495cc9f64245','b14b185753e80443aacb2dc2570ac6a42ee600058b0d220469c517e40df315e5');
INSERT INTO "audit_entry" VALUES(48,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb22d4e5199','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb22d4e5199","094c6746081e8305f25c10bb64f4b9774eedadff08c448a56a63cd3a6b6045ac"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5eb22d4e5199"],"on_behalf":"","seq":48,"unit":[48,109],"v":1}','b14b185753e80443aacb2dc2570ac6a42ee600058b0d220469c517e40df315e5','b527a97efd55d6bbf91c8a2625cc2924fe29576a854cf6f001aee6d0b2e15a50');
INSERT INTO "audit_entry" VALUES(49,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb24b9a5897','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb24b9a5897","48618bfbc85e203d74dc5c714ce79078f3cd78b7dbdee82d5b4b83a28abaa469"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5eb24b9a5897"],"on_behalf":"","seq":49,"unit":[49,109],"v":1}','b527a97efd55d6bbf91c8a2625cc2924fe29576a854cf6f001aee6d0b2e15a50','5771ec5c6f77c06882750d0dc05bdd7d81e6bdab3869e2188aac2f5c6e88d602');
INSERT INTO "audit_entry" VALUES(50,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb2cc0c87a1','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb2cc0c87a1","a5fbfd5c5acc7fe623e846e04ca6356a9fcccc05507d486c5f63b7bb96a53cf0"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5eb2cc0c87a1"],"on_behalf":"","seq":50,"unit":[50,109],"v":1}','5771ec5c6f77c06882750d0dc05bdd7d81e6bdab3869e2188aac2f5c6e88d602','ca519163842b7a5f3578d1d04bb4c1145d3b8efc713f7de0dcfe20c00e280064');
INSERT INTO "audit_entry" VALUES(51,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb3a593490b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb3a593490b","bbbe02b64c2a60a91995c770602f7249e1d5ffd89016cc6b89efcc387b177cf4"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5eb3a593490b"],"on_behalf":"","seq":51,"unit":[51,109],"v":1}','ca519163842b7a5f3578d1d04bb4c1145d3b8efc713f7de0dcfe20c00e280064','7f2b363e0f4c76bff2c1d497f804aae0cf658068c402893a6010e0beb9cfdbf9');
INSERT INTO "audit_entry" VALUES(52,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb486bec035','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb486bec035","2dc84fc174df7093cd445fa7d6e3f847a9a167efc46e23da08d3852ac3824622"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5eb486bec035"],"on_behalf":"","seq":52,"unit":[52,109],"v":1}','7f2b363e0f4c76bff2c1d497f804aae0cf658068c402893a6010e0beb9cfdbf9','40c3c5b1a9f04e73ca619f85f2594efe5f9252cd3e3f372fd912b078c840f665');
INSERT INTO "audit_entry" VALUES(53,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb49cdc9b75','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb49cdc9b75","2b33ecd79868a31bb88dc39f95027c92a7f7132651ea679a2ab15b5593f59240"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5eb49cdc9b75"],"on_behalf":"","seq":53,"unit":[53,109],"v":1}','40c3c5b1a9f04e73ca619f85f2594efe5f9252cd3e3f372fd912b078c840f665','5569d1b8b1a931f8f3f75cc65a1049b20186e00d4bcf00f77ae1f6dd05b5b4ea');
INSERT INTO "audit_entry" VALUES(54,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb4b549caec','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb4b549caec","cc11d7bf8528aec5f15ec3e48179f01e84bf3fb88a6c4dcd76a20097c928aa8c"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5eb4b549caec"],"on_behalf":"","seq":54,"unit":[54,109],"v":1}','5569d1b8b1a931f8f3f75cc65a1049b20186e00d4bcf00f77ae1f6dd05b5b4ea','77829be4b8588935127a04a4962fe47a41e017840d1c7c0a6f07276fcb7863c0');
INSERT INTO "audit_entry" VALUES(55,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb4cc7e206e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb4cc7e206e","cdc1d74e874e1337e07a7917572d4f3fbbde92d6a1125f4b0254b7ab3a247ccd"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5eb4cc7e206e"],"on_behalf":"","seq":55,"unit":[55,109],"v":1}','77829be4b8588935127a04a4962fe47a41e017840d1c7c0a6f07276fcb7863c0','d9b8fd7d7b2514341929d5e48e40cc5e5e2d7edf0d8a5ca0554feaba7b7175e5');
INSERT INTO "audit_entry" VALUES(56,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb5866ce35d','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb5866ce35d","218bf8f3fd26e71119bbe7a3573045672e0df591ad1d26327804b66bfb874132"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5eb5866ce35d"],"on_behalf":"","seq":56,"unit":[56,109],"v":1}','d9b8fd7d7b2514341929d5e48e40cc5e5e2d7edf0d8a5ca0554feaba7b7175e5','d4230063db8d81d149b16436f39c499a1877f36784f0f5f45363134234d0f675');
INSERT INTO "audit_entry" VALUES(57,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb6801b0f4e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb6801b0f4e","f7362762558de124c0ac105c0958284bfd2ec07e208635c961d9b26709714ee8"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5eb6801b0f4e"],"on_behalf":"","seq":57,"unit":[57,109],"v":1}','d4230063db8d81d149b16436f39c499a1877f36784f0f5f45363134234d0f675','3ea50f410d362f8d706da3566402d88ec0d13aa5d83baf3f9ae0f094bd91eab5');
INSERT INTO "audit_entry" VALUES(58,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb71101e6d8','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb71101e6d8","e63d031a5980ed2f0229fb636226f200ce27efa8d6323851e7e9e8b1fa09e3cb"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5eb71101e6d8"],"on_behalf":"","seq":58,"unit":[58,109],"v":1}','3ea50f410d362f8d706da3566402d88ec0d13aa5d83baf3f9ae0f094bd91eab5','19e9717652ba59ecff37b5bed9b8c813c3266e82af525261698eb85b1836d138');
INSERT INTO "audit_entry" VALUES(59,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb72f25fc42','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb72f25fc42","e75707bfbcae14b7a3d6bc02013931a90d700bf98ae0c9dabbeb0c6727b0a467"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5eb72f25fc42"],"on_behalf":"","seq":59,"unit":[59,109],"v":1}','19e9717652ba59ecff37b5bed9b8c813c3266e82af525261698eb85b1836d138','f91ec055cd41c3ac775acc970eea241721087a9809ff8cb83555902919ddceb8');
INSERT INTO "audit_entry" VALUES(60,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb7f82f9058','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb7f82f9058","c050c67a564558d7c50e19289196f2c4b3e3c4dbf94a8ec3fa52a19715f148e4"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5eb7f82f9058"],"on_behalf":"","seq":60,"unit":[60,109],"v":1}','f91ec055cd41c3ac775acc970eea241721087a9809ff8cb83555902919ddceb8','eb76ee219f227077f54f2a7ca58e102a2876059e814e4b7ef3937adb6c6c517e');
INSERT INTO "audit_entry" VALUES(61,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb8f42aea44','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb8f42aea44","36138738963aa1865ff7b0f95d39ac36fd92a67a5412df52920ca8a3f553b2a8"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5eb8f42aea44"],"on_behalf":"","seq":61,"unit":[61,109],"v":1}','eb76ee219f227077f54f2a7ca58e102a2876059e814e4b7ef3937adb6c6c517e','4d69e1fd22ff678ea821560d3883edbffbde203a6e98e6de17a021035c99a822');
INSERT INTO "audit_entry" VALUES(62,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eb9d4f19b0d','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eb9d4f19b0d","f5359d8019cc7e5087e9e71be95ae3f2801bc6086af3665b2ca7355db4cdd658"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5eb9d4f19b0d"],"on_behalf":"","seq":62,"unit":[62,109],"v":1}','4d69e1fd22ff678ea821560d3883edbffbde203a6e98e6de17a021035c99a822','a301a20228977c4bab174552dcf06e9d28757425cfbf95297891fe861a20e634');
INSERT INTO "audit_entry" VALUES(63,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5eba0a65a24c','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5eba0a65a24c","b67a83b3c108dfe951bf419e92316b9c4f7d56ac8e000fd066b2a725b5928dc1"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5eba0a65a24c"],"on_behalf":"","seq":63,"unit":[63,109],"v":1}','a301a20228977c4bab174552dcf06e9d28757425cfbf95297891fe861a20e634','c7bdcd7b6b0b0c26489c9741384678aa643b1d297f637cea05768ceda3865f99');
INSERT INTO "audit_entry" VALUES(64,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebacf20cd64','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebacf20cd64","04d72e8eaed85fa9fd7bc798dfe9ddbc870c5647d08686b09e96b808918849e5"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5ebacf20cd64"],"on_behalf":"","seq":64,"unit":[64,109],"v":1}','c7bdcd7b6b0b0c26489c9741384678aa643b1d297f637cea05768ceda3865f99','89e72077218c9ee162cdf8db2a7e8862e691511e7b2c9c0e4127050380637280');
INSERT INTO "audit_entry" VALUES(65,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebb9597258b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebb9597258b","214c4ea5f7562fb2686c6a45a2e7e3bf6ad8a46809f6df26df2fdea9f39fd100"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5ebb9597258b"],"on_behalf":"","seq":65,"unit":[65,109],"v":1}','89e72077218c9ee162cdf8db2a7e8862e691511e7b2c9c0e4127050380637280','e26ad589a45fc020596d499922c4ff5acd77b6a3ab01203c7da9588e1842b47b');
INSERT INTO "audit_entry" VALUES(66,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebc04fb8dc3','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebc04fb8dc3","62c307e1dbf8e2073c706500e014b7f086693f64c0a3ef84f0e84914b9a43571"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5ebc04fb8dc3"],"on_behalf":"","seq":66,"unit":[66,109],"v":1}','e26ad589a45fc020596d499922c4ff5acd77b6a3ab01203c7da9588e1842b47b','0ee20bfc99d8f95d74fd4caecbac09f9ccf3ca4fe9babc0e71685aaba2db641c');
INSERT INTO "audit_entry" VALUES(67,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebc07dc1dd8','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebc07dc1dd8","59b992ea01968d00c46104ad7b9ebb881dcf3c68a0eebe6de1f027060666f8cd"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5ebc07dc1dd8"],"on_behalf":"","seq":67,"unit":[67,109],"v":1}','0ee20bfc99d8f95d74fd4caecbac09f9ccf3ca4fe9babc0e71685aaba2db641c','cd167e36ad1fa23cc81021659d9648be3c10f8a73ac9cd078b8fe8783aa2870b');
INSERT INTO "audit_entry" VALUES(68,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebc9c55182b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebc9c55182b","6314c882548a29072482d63f201ea2a8429098b3f27ae3651e40245ec30a5b6b"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5ebc9c55182b"],"on_behalf":"","seq":68,"unit":[68,109],"v":1}','cd167e36ad1fa23cc81021659d9648be3c10f8a73ac9cd078b8fe8783aa2870b','6ef5896478139c335408fd42873a8270ecb968469e336bce44c45ace6301d7e1');
INSERT INTO "audit_entry" VALUES(69,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebc9fdf5cda','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebc9fdf5cda","45b61f2ef5721991fc123a4557e38454f82658226e180e69d69de1162d1b6032"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5ebc9fdf5cda"],"on_behalf":"","seq":69,"unit":[69,109],"v":1}','6ef5896478139c335408fd42873a8270ecb968469e336bce44c45ace6301d7e1','61b3d9c3a7a9840329bd41d484b83c2bb80f3891c6f84e470e692e32682a57ea');
INSERT INTO "audit_entry" VALUES(70,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebd4d275ed7','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebd4d275ed7","a146e0f70a354726430dcd7d2f2704c6fa97607bd362a445f3a98a7163f06675"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5ebd4d275ed7"],"on_behalf":"","seq":70,"unit":[70,109],"v":1}','61b3d9c3a7a9840329bd41d484b83c2bb80f3891c6f84e470e692e32682a57ea','93df71c4a0f51557822925c90df8f8a2fa4a50ce2afd910bffc8e361fb514b84');
INSERT INTO "audit_entry" VALUES(71,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebe23aec8c6','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebe23aec8c6","644da1c8f0248f7e215db0f91643e14d8dd62a8cacf745dfba5f2f1431159d25"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5ebe23aec8c6"],"on_behalf":"","seq":71,"unit":[71,109],"v":1}','93df71c4a0f51557822925c90df8f8a2fa4a50ce2afd910bffc8e361fb514b84','8a0bab6827e2d0867bfd12500ae0adbc14ac6fc2cd9841e73365f23bf91993b7');
INSERT INTO "audit_entry" VALUES(72,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebe534a01a8','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebe534a01a8","5ae668cb855997d6233d0455d3102afcc0d9155290440cdf565e0949a8e3cb36"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5ebe534a01a8"],"on_behalf":"","seq":72,"unit":[72,109],"v":1}','8a0bab6827e2d0867bfd12500ae0adbc14ac6fc2cd9841e73365f23bf91993b7','0198e8a6e2002afe62b9253884a1d62749f4de59cae1e9204af207534ef77512');
INSERT INTO "audit_entry" VALUES(73,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebe9b48dc34','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebe9b48dc34","155f6fbcfc29aedd2e4aae6fb9120979079f25248ba5f2f9d5e47d12a5b5279b"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5ebe9b48dc34"],"on_behalf":"","seq":73,"unit":[73,109],"v":1}','0198e8a6e2002afe62b9253884a1d62749f4de59cae1e9204af207534ef77512','07d90acb2864b2df9345f69574b48b0a7788426dbfe816dfa4b7f5085a415a87');
INSERT INTO "audit_entry" VALUES(74,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebeba7483ba','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebeba7483ba","e5763304d78cd2109f32e7d50ebbb8785264b34cd4135c162d62d20e8ed2153c"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5ebeba7483ba"],"on_behalf":"","seq":74,"unit":[74,109],"v":1}','07d90acb2864b2df9345f69574b48b0a7788426dbfe816dfa4b7f5085a415a87','927cb8977cfe138d16e9a7712d48f4eedc41c498f887f0e8a7854acba905b4f9');
INSERT INTO "audit_entry" VALUES(75,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ebf96b1a18e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ebf96b1a18e","96ed0398d4bfdc4ce3d52c08b8554d5efd53a4bca3e8dbf7ca85ac1fa4e3fdbe"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5ebf96b1a18e"],"on_behalf":"","seq":75,"unit":[75,109],"v":1}','927cb8977cfe138d16e9a7712d48f4eedc41c498f887f0e8a7854acba905b4f9','f31f86d8354416d9a5b79af276359e254e58bb0921cc7f07075987e8c646e6b1');
INSERT INTO "audit_entry" VALUES(76,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec01cfb230e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec01cfb230e","364721eb43d0cc0f728273e25e2fb1261db6f90c4d0f6896c3d0da3fe7e2f05b"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5ec01cfb230e"],"on_behalf":"","seq":76,"unit":[76,109],"v":1}','f31f86d8354416d9a5b79af276359e254e58bb0921cc7f07075987e8c646e6b1','cf4ccef86e5e488efd45870e3184f94c7e412039cda1b9504a01d79ebd3bccf1');
INSERT INTO "audit_entry" VALUES(77,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec05f387926','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec05f387926","afc8859c9d8f953f792a32ee8a0d662839937531ca629b57e93851538279b544"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5ec05f387926"],"on_behalf":"","seq":77,"unit":[77,109],"v":1}','cf4ccef86e5e488efd45870e3184f94c7e412039cda1b9504a01d79ebd3bccf1','5e4d32f983e4cbb8203547a34063c6e0f082426c5bfa2e6e58f1df6ab0e6473f');
INSERT INTO "audit_entry" VALUES(78,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec149be81fc','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec149be81fc","faafd5cc61badde1ad7bd47fc13d4fb0cde8b421811e36e98c3c88e9ceb726e2"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b555-7f72-83f7-5ec149be81fc"],"on_behalf":"","seq":78,"unit":[78,109],"v":1}','5e4d32f983e4cbb8203547a34063c6e0f082426c5bfa2e6e58f1df6ab0e6473f','7507df3060e9694df0838ec26fc6606d3decf549fafa6fa5a82d2b5985b15605');
INSERT INTO "audit_entry" VALUES(79,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec16188d783','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec16188d783","fa71660c9682c2f53151c6cca6efabad164993607e2a52beaf21630208886df0"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b555-7f72-83f7-5ec16188d783"],"on_behalf":"","seq":79,"unit":[79,109],"v":1}','7507df3060e9694df0838ec26fc6606d3decf549fafa6fa5a82d2b5985b15605','438858b01c6bc3145787cb5acb5263aff9175f62faf01045387385ebec7bf78f');
INSERT INTO "audit_entry" VALUES(80,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec188c11dff','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec188c11dff","efca741d652719ca170786265768ec71a6c6cddb3ad96c8f5452ab8d67b34701"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5ec188c11dff"],"on_behalf":"","seq":80,"unit":[80,109],"v":1}','438858b01c6bc3145787cb5acb5263aff9175f62faf01045387385ebec7bf78f','783ddd457489a71b0705f1f5ee2ec6d86fde8ef4a6f2e8eceaddeed8216e91b7');
INSERT INTO "audit_entry" VALUES(81,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec1d7610c28','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec1d7610c28","c995110a946b78079b2edb196b2c8e65a8cf1128a8c6def92c93862853db54fe"]],"detail":{"kind":"chair"},"object":["standing","01a17b23-b555-7f72-83f7-5ec1d7610c28"],"on_behalf":"","seq":81,"unit":[81,109],"v":1}','783ddd457489a71b0705f1f5ee2ec6d86fde8ef4a6f2e8eceaddeed8216e91b7','354b21131788bddefa9077bd5fd2124ab5c457df53b21c444e6c8f0afead12a1');
INSERT INTO "audit_entry" VALUES(82,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec2af26ce07','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec2af26ce07","48f2c35b097c11b5cdbd766441f0a6b2c425f86c3dbe0a6b9161f2008852acde"]],"detail":{"kind":"secretary"},"object":["standing","01a17b23-b555-7f72-83f7-5ec2af26ce07"],"on_behalf":"","seq":82,"unit":[82,109],"v":1}','354b21131788bddefa9077bd5fd2124ab5c457df53b21c444e6c8f0afead12a1','f6d48fc4a3bd37e6b437267296f1abc636b3cab35b7ac8dcb17f868aba712ce4');
INSERT INTO "audit_entry" VALUES(83,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec39c3e2f6d','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec39c3e2f6d","286d2a195df4cae49cd872604abbe5be139142a6cc0711fe15402c11d011e2fd"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5ec39c3e2f6d"],"on_behalf":"","seq":83,"unit":[83,109],"v":1}','f6d48fc4a3bd37e6b437267296f1abc636b3cab35b7ac8dcb17f868aba712ce4','03aae3c5a9dc963dedb8357c58cd93e8d8b9525e9d1bd96c486632bffad0ed91');
INSERT INTO "audit_entry" VALUES(84,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec3efacac35','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec3efacac35","908acbfaf81511a9c417bdf93e742d148f6e861ad62e58ebafe4e8a975f996e1"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b555-7f72-83f7-5ec3efacac35"],"on_behalf":"","seq":84,"unit":[84,109],"v":1}','03aae3c5a9dc963dedb8357c58cd93e8d8b9525e9d1bd96c486632bffad0ed91','793de2e652ea2b4ce97d2404427d26947e107c308b37bd08f07c8cce6b640641');
INSERT INTO "audit_entry" VALUES(85,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec4b4ed90ec','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec4b4ed90ec","b5865eee3146695c0dfcb939af3443ed8003faa67d50df29ccaf8b693b1af7d0"]],"detail":{"kind":"candidate"},"object":["standing","01a17b23-b555-7f72-83f7-5ec4b4ed90ec"],"on_behalf":"","seq":85,"unit":[85,109],"v":1}','793de2e652ea2b4ce97d2404427d26947e107c308b37bd08f07c8cce6b640641','cb3ad4f66d625107394d140b3190ee7f14fd7f0f73205f768bf06b0468d15ca0');
INSERT INTO "audit_entry" VALUES(86,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec56c7a80c6','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec56c7a80c6","f9723d3c59d076cc897f1b875d5d4ed8e3e627ee5ba5eb3150039c39aa240741"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b555-7f72-83f7-5ec56c7a80c6"],"on_behalf":"","seq":86,"unit":[86,109],"v":1}','cb3ad4f66d625107394d140b3190ee7f14fd7f0f73205f768bf06b0468d15ca0','b52a38e271e28669a9823a2482cff7e08dae8fc93a3be1622cc205a5a95882a3');
INSERT INTO "audit_entry" VALUES(87,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec5b322b1ce','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec5b322b1ce","6a386125cc1d68061795396929f88892de13c98a175da3d7c72d1de1134dc33e"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b555-7f72-83f7-5ec5b322b1ce"],"on_behalf":"","seq":87,"unit":[87,109],"v":1}','b52a38e271e28669a9823a2482cff7e08dae8fc93a3be1622cc205a5a95882a3','11b8ba4ba84719e1c9c627f4839390503968ce8443b777fa676efd31c13d9705');
INSERT INTO "audit_entry" VALUES(88,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec5d9dd38a9','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec5d9dd38a9","e44233425c6e1ab67790a3d59e52912e6b4c18e64959e834a6e847ba57064d87"]],"detail":{"kind":"authority_officer"},"object":["standing","01a17b23-b555-7f72-83f7-5ec5d9dd38a9"],"on_behalf":"","seq":88,"unit":[88,109],"v":1}','11b8ba4ba84719e1c9c627f4839390503968ce8443b777fa676efd31c13d9705','fb9527c95091cfbddb102736deca1d70c09702ab2fe425f4bde70c2a55957524');
INSERT INTO "audit_entry" VALUES(89,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec6a5d9f8be','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec6a5d9f8be","8afa0d42e32602010f30f355f9b539c6043ce42f75fce8204b82489a0ffc3e11"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b555-7f72-83f7-5ec6a5d9f8be"],"on_behalf":"","seq":89,"unit":[89,109],"v":1}','fb9527c95091cfbddb102736deca1d70c09702ab2fe425f4bde70c2a55957524','5fbc198d5c7f6b0bc33a75b99d307953e9b63ecde8d2894b6d9790171e81f573');
INSERT INTO "audit_entry" VALUES(90,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec768af1f87','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec768af1f87","8edbea669a1f492715e709b657a68b6b0ce6f101a671bcfc7843b88b3c62b779"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b555-7f72-83f7-5ec768af1f87"],"on_behalf":"","seq":90,"unit":[90,109],"v":1}','5fbc198d5c7f6b0bc33a75b99d307953e9b63ecde8d2894b6d9790171e81f573','6cc016cd71529b9953b44d9b7e516ed716bc8c16d83dabdfa111bf3165936b4a');
INSERT INTO "audit_entry" VALUES(91,'2026-10-27 02:15:00.181056','console','standing.started','standing','01a17b23-b555-7f72-83f7-5ec7a3f0d8c5','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["standing","01a17b23-b555-7f72-83f7-5ec7a3f0d8c5","02697e50ee4c07150b56f450e2f450bb9eaeb1811eb650fadea7535403ed4c85"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b555-7f72-83f7-5ec7a3f0d8c5"],"on_behalf":"","seq":91,"unit":[91,109],"v":1}','6cc016cd71529b9953b44d9b7e516ed716bc8c16d83dabdfa111bf3165936b4a','2327dee9833f9a9d35c63052d3c0523445e85751a2322ff6bce06db5c9aa170c');
INSERT INTO "audit_entry" VALUES(92,'2026-10-27 02:15:00.181056','console','account.added','account','01a17b23-b555-7f72-83f7-5ec8133cb2b5','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec8133cb2b5","44006e25651e0fc7a2f514c1f0116b1a1640ff74f4bba4618f26f436d7275126"]],"detail":{"roles":[]},"object":["account","01a17b23-b555-7f72-83f7-5ec8133cb2b5"],"on_behalf":"","seq":92,"unit":[92,109],"v":1}','2327dee9833f9a9d35c63052d3c0523445e85751a2322ff6bce06db5c9aa170c','cfd2335bc05b5847611df8f18c799f0cc3ce451ad02ed13677cda161715d7cfb');
INSERT INTO "audit_entry" VALUES(93,'2026-10-27 02:15:00.181056','console','account.activated','account','01a17b23-b555-7f72-83f7-5ec8133cb2b5','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec8133cb2b5","f16a968064b8b174803b22ec8f8b6d1bd91b45f0ec0ce549f5bd0cdad42fb1d6"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec8133cb2b5"],"on_behalf":"","seq":93,"unit":[93,109],"v":1}','cfd2335bc05b5847611df8f18c799f0cc3ce451ad02ed13677cda161715d7cfb','a5726a61121a5f30e8f1232584907d3b9bad71180d74a43159ce02bf91e662c4');
INSERT INTO "audit_entry" VALUES(94,'2026-10-27 02:15:00.181056','console','account.added','account','01a17b23-b555-7f72-83f7-5ec8b67116c6','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec8b67116c6","9c5e3ef86224326ed7e1fb1bce1034065d19a613342799a3e81a3776328fe482"]],"detail":{"roles":[]},"object":["account","01a17b23-b555-7f72-83f7-5ec8b67116c6"],"on_behalf":"","seq":94,"unit":[94,109],"v":1}','a5726a61121a5f30e8f1232584907d3b9bad71180d74a43159ce02bf91e662c4','b1245df510fe8eef476beaffb55ab80acd2ae7afa8604a1c99b7299f0adc3d9c');
INSERT INTO "audit_entry" VALUES(95,'2026-10-27 02:15:00.181056','console','account.activated','account','01a17b23-b555-7f72-83f7-5ec8b67116c6','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec8b67116c6","817bfd8a048856c9083893b6b8f729eb6ed3b4fe14e9e84a7abee187c56157f9"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec8b67116c6"],"on_behalf":"","seq":95,"unit":[95,109],"v":1}','b1245df510fe8eef476beaffb55ab80acd2ae7afa8604a1c99b7299f0adc3d9c','2da5b0779ec529860d10207749c6845a3d58070743efe0144bf6a8ee494ad403');
INSERT INTO "audit_entry" VALUES(96,'2026-10-27 02:15:00.181056','console','account.added','account','01a17b23-b555-7f72-83f7-5ec926121170','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec926121170","8fdd3d7ab4b126f9456023d86d83ff57f140ebdd036b70d8794796dadb443e19"]],"detail":{"roles":[]},"object":["account","01a17b23-b555-7f72-83f7-5ec926121170"],"on_behalf":"","seq":96,"unit":[96,109],"v":1}','2da5b0779ec529860d10207749c6845a3d58070743efe0144bf6a8ee494ad403','0c7d3bc3f2c1b871e379084e6a4c89ad7321d7339b57c1fe926935bebd0c26eb');
INSERT INTO "audit_entry" VALUES(97,'2026-10-27 02:15:00.181056','console','account.activated','account','01a17b23-b555-7f72-83f7-5ec926121170','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec926121170","f7d9b2502155b4e5eae84c8b58abf0252d5b32400befad90ddeb3e151216b508"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec926121170"],"on_behalf":"","seq":97,"unit":[97,109],"v":1}','0c7d3bc3f2c1b871e379084e6a4c89ad7321d7339b57c1fe926935bebd0c26eb','a44b1a9337eff6de9c6abe2154da3ba4cd484e8be843e29a50fdac6eae98f6ee');
INSERT INTO "audit_entry" VALUES(98,'2026-10-27 02:15:00.181056','console','account.added','account','01a17b23-b555-7f72-83f7-5ec989d8f241','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec989d8f241","5d0c7555b356e0fd95343b374b2371491720b9233fed1f3c12c5aa8707e26df9"]],"detail":{"roles":[]},"object":["account","01a17b23-b555-7f72-83f7-5ec989d8f241"],"on_behalf":"","seq":98,"unit":[98,109],"v":1}','a44b1a9337eff6de9c6abe2154da3ba4cd484e8be843e29a50fdac6eae98f6ee','e2c808b403e33bf2eaa3dbb96cb7acde27d4c6694bb5f9df7708dd8d8faefb9b');
INSERT INTO "audit_entry" VALUES(99,'2026-10-27 02:15:00.181056','console','account.activated','account','01a17b23-b555-7f72-83f7-5ec989d8f241','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec989d8f241","7f1f12975dd73da7a50b4fa72ec532359e41ca36f09a9a550db5859b04b74fc0"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec989d8f241"],"on_behalf":"","seq":99,"unit":[99,109],"v":1}','e2c808b403e33bf2eaa3dbb96cb7acde27d4c6694bb5f9df7708dd8d8faefb9b','b5c6d1029c977f9a60dcbf12b25083e6957f6e5ed0cd909175c32ee18f77bd23');
INSERT INTO "audit_entry" VALUES(100,'2026-10-27 02:15:00.181056','console','account.added','account','01a17b23-b555-7f72-83f7-5ec9ab83c63d','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec9ab83c63d","2e6c990a5fb9b4853caf87abcbbdef0fe17e8fd30511e16934857d2eff93f3e5"]],"detail":{"roles":[]},"object":["account","01a17b23-b555-7f72-83f7-5ec9ab83c63d"],"on_behalf":"","seq":100,"unit":[100,109],"v":1}','b5c6d1029c977f9a60dcbf12b25083e6957f6e5ed0cd909175c32ee18f77bd23','a7056c580d5b7b7faade3bf762a793d48ce98b20960cd207cbe1e80591b8d210');
INSERT INTO "audit_entry" VALUES(101,'2026-10-27 02:15:00.181056','console','account.activated','account','01a17b23-b555-7f72-83f7-5ec9ab83c63d','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec9ab83c63d","dbc95287bed87e8e59f64d2cf12433fa801f09bd73906b75c09b2c438facd21e"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec9ab83c63d"],"on_behalf":"","seq":101,"unit":[101,109],"v":1}','a7056c580d5b7b7faade3bf762a793d48ce98b20960cd207cbe1e80591b8d210','b3362e2259aef86b56bae90449a60f6593f88ea5ea81fd1e8d2809a5f32bbc12');
INSERT INTO "audit_entry" VALUES(102,'2026-10-27 02:15:00.181056','console','account.added','account','01a17b23-b555-7f72-83f7-5ec9b03034b9','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec9b03034b9","beac4950e38c407be198bb2c22fc8ead297462bc3824b559138ab919b92d5195"]],"detail":{"roles":[]},"object":["account","01a17b23-b555-7f72-83f7-5ec9b03034b9"],"on_behalf":"","seq":102,"unit":[102,109],"v":1}','b3362e2259aef86b56bae90449a60f6593f88ea5ea81fd1e8d2809a5f32bbc12','4f7be3d8b1e077bb907267cf55ec87e584c23d4fd6385664bdc387feaaa21af2');
INSERT INTO "audit_entry" VALUES(103,'2026-10-27 02:15:00.181056','console','account.activated','account','01a17b23-b555-7f72-83f7-5ec9b03034b9','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec9b03034b9","08dd1f2218bc53662c39d036fe00a0091f8d2c645cbc138313a8a8954085f0d6"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec9b03034b9"],"on_behalf":"","seq":103,"unit":[103,109],"v":1}','4f7be3d8b1e077bb907267cf55ec87e584c23d4fd6385664bdc387feaaa21af2','18bf264be542acc76e29a2a6fab072882a0721ead5ef42e16e1480ea4e7af5ca');
INSERT INTO "audit_entry" VALUES(104,'2026-10-27 02:15:00.181056','console','account.added','account','01a17b23-b555-7f72-83f7-5ec9ec9809ea','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec9ec9809ea","55b78e02f378eae0bcc7d977876de4f8b5d5e1424fa21dbbb9d43270060350cd"],["account_role","01a17b23-b555-7f72-83f7-5ec9ec9809ea|administrator","3e4bfe8c691cda2b2933ad3acf8ce221aae84cd5f49a09f8aef30e7a78d29246"]],"detail":{"roles":["administrator"]},"object":["account","01a17b23-b555-7f72-83f7-5ec9ec9809ea"],"on_behalf":"","seq":104,"unit":[104,109],"v":1}','18bf264be542acc76e29a2a6fab072882a0721ead5ef42e16e1480ea4e7af5ca','7e2b558f67cc62150d32197eee3f1a56fc8b78e97968c432e5c7b08c36c89ed4');
INSERT INTO "audit_entry" VALUES(105,'2026-10-27 02:15:00.181056','console','account.activated','account','01a17b23-b555-7f72-83f7-5ec9ec9809ea','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec9ec9809ea","339346194aa19ba34f091544e5c2eb011136c65bb6167196546fd6dc48d31e05"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec9ec9809ea"],"on_behalf":"","seq":105,"unit":[105,109],"v":1}','7e2b558f67cc62150d32197eee3f1a56fc8b78e97968c432e5c7b08c36c89ed4','5448c4a3e8d041a5bfeba3c7aecdff0bc57f8046d3c3e2a4ec298f08bad9ac59');
INSERT INTO "audit_entry" VALUES(106,'2026-10-27 02:15:00.181056','console','account.added','account','01a17b23-b555-7f72-83f7-5eca9325749d','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5eca9325749d","bd7b8f394a8cbc43f0993bf39ff4013413c4229f1477d026cac6bd6aa6c9eca3"],["account_role","01a17b23-b555-7f72-83f7-5eca9325749d|auditor","cecc3a2f8f2273269474fd2e100d7843c59a79719a638f24cdf15c4d889f899a"]],"detail":{"roles":["auditor"]},"object":["account","01a17b23-b555-7f72-83f7-5eca9325749d"],"on_behalf":"","seq":106,"unit":[106,109],"v":1}','5448c4a3e8d041a5bfeba3c7aecdff0bc57f8046d3c3e2a4ec298f08bad9ac59','85906cc5d130ba872c18d5fd341e5658c83011cac9dcdbd2bef9ee1bda4395b4');
INSERT INTO "audit_entry" VALUES(107,'2026-10-27 02:15:00.181056','console','account.activated','account','01a17b23-b555-7f72-83f7-5eca9325749d','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5eca9325749d","31ba5b66fc2622e7224ee18199ce07082af777b5ec753166d6939c5dd4b86a9e"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5eca9325749d"],"on_behalf":"","seq":107,"unit":[107,109],"v":1}','85906cc5d130ba872c18d5fd341e5658c83011cac9dcdbd2bef9ee1bda4395b4','99c80b5ad68529c3ff30a17488f8d6dc1825e7a9f2ade961620b97ec2787863f');
INSERT INTO "audit_entry" VALUES(108,'2026-10-27 02:15:00.181056','console','deployment.founded','deployment','demo','{"action":"deployment.founded","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["deployment_fact","association","bb82d873114741cb356551f4d4a1cefb0239e7c03a6bb632dfb09cb6851ca652"],["deployment_fact","audit_key","c04b7ceeedfa1fbb7438ea5a1daa76c5a84a72ac29779199f7d4c9dc64a92600"],["deployment_fact","founded_at","4703d3526a437aa8b33080d01da3e626cb404d898303d9af59598d5e8e298b73"],["deployment_fact","offered.ledgers","0e19f9c9a649dd8d955b17c66d595d212e710eb804256108b4061246e83b0dd4"],["deployment_fact","offered.link_types","e6c06afc51ad52b749068e0adb703bdb541a051d2602d6de149624807ea5177b"],["deployment_fact","offered.record_classes","66bfeafb7734262b607eff2c08837a281f97f19788c411f922deff252704451a"],["deployment_fact","offered.roles","be4e391f844e65ecf1011093446680696b558a177d69f5304f3feba3b58da4f4"],["deployment_fact","offered.standing_kinds","def5a27c049a9fff1856018344a8f955976b9fead8cc52d0b5cac942d5912601"],["deployment_fact","preset","79cf8c372bb05b2a4ce9e5f37b322c37a85071ca1039c6497d20340a3820d58e"],["deployment_fact","rehearsal","24865ff2c0cdd00e16e0c613fc052044253523da07279675e20e5315f434481b"]],"detail":{"preset":"demo"},"object":["deployment","demo"],"on_behalf":"","seq":108,"unit":[108,109],"v":1}','99c80b5ad68529c3ff30a17488f8d6dc1825e7a9f2ade961620b97ec2787863f','ffa88b4dfa9aa71a0d393c48425bf292b42ab294217748081257140cc7ff4bd7');
INSERT INTO "audit_entry" VALUES(109,'2026-10-27 02:15:00.181056','console','account.invited','account','01a17b23-b555-7f72-83f7-5ec9ec9809ea','{"action":"account.invited","actor":"console","at":"2026-10-27T02:15:00.181056+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["invitation","01a17b23-b555-7f72-83f7-5ecb83f88985","49fe990e18a63eb51172a5b9ac9985172ed3ffd942ad06c2dacf7c3f7db59211"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec9ec9809ea"],"on_behalf":"","seq":109,"unit":[109,109],"v":1}','ffa88b4dfa9aa71a0d393c48425bf292b42ab294217748081257140cc7ff4bd7','aca66b7037dd6704411d423388302200cb9248568ed69b8440d6c91989ade151');
INSERT INTO "audit_entry" VALUES(110,'2026-10-27 02:15:00.036924','console:root','plugin.enabled','plugin','certificates','{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.036924+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["field_definition","member_certificate|address","67672f726ed650cf4274730a2cd7d08776bb1de8f5c1699721cdd7f271d8aafa"],["field_definition","member_certificate|basis","08af1006c5f879f7630809aec777860e3fe67aa7477d6ee199aec0260e56a926"],["field_definition","member_certificate|duplicates","f457fba2e3b844d9ca720809a445e2036708901d49b39a41f0090036bd1cf93f"],["field_definition","member_certificate|handed_on","ae2e9a9c9df6f28d996791c930681c254b8d204d27e8a55fa12b0d8003fb66e6"],["field_definition","member_certificate|holder","94045b1cfab1d4300de20ff38684fc215f1cd0083756c15de555c7d9662b891c"],["field_definition","member_certificate|receiver","d5a1d6e4bf68dde7ab39d521b39099743794fa81f54b12adeef6f6cba183191a"],["field_definition","member_certificate|signed_on","63ab56c1715cf218051c776e2addfb3497e5bea9da479f9930e74105ca9e4694"],["field_definition","member_certificate|state","47d6bd311471f75150808904d3d701aac7569e5310a6a9f721ce28af09b8b884"],["ledger","member_certificate","bb94112a1c65b99f5d0ef118a6996067132c5bc0bcf1bfb383bed55d3a748a2a"],["ledger","member_certificate_year","31af17edd7db15a9223985e95c63271cbdc43e4af5bb48e63c2728e242a05f98"],["link_type","replaces_certificate","56b0cdc5ae49d6bb02c3affae3bc6a1503564bd1ef50e4960f680d99be975fb0"],["record_class","member_certificate","e167b3d8dff1b7955ec5a2e90c256ebc7c14c9de95641b3e72aa453717397530"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","certificates"],"on_behalf":"","seq":110,"unit":[1,1],"v":1}','aca66b7037dd6704411d423388302200cb9248568ed69b8440d6c91989ade151','32cfd1e5e960a07a05172c1cdc89fab4e825a1d2d5d9b2c2f74b93ce8a1653db');
INSERT INTO "audit_entry" VALUES(111,'2026-10-27 02:15:00.113815','console:root','plugin.enabled','plugin','journal','{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.113815+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["field_definition","chair_order|annex_sheets","85031d2e7ff9b35fd6d674d6d7167dc3842ef2368b6cbef48564f838fb424a89"],["field_definition","chair_order|from_paper","fa9eb9025119806a17f7768bb8f7b20460c36726ae1cedd6d3f6f3ea5caf0195"],["field_definition","chair_order|note","0a0d0c995f61d08b2c82bc2aadeb8cf44e3ceb337445155a25ec589802081de6"],["field_definition","chair_order|sheets","c83ab94e80eedc7d77da12a9267111804f186a3cfefa07f3b175dc11109ca305"],["field_definition","incoming_letter|addressee","1247d4e61faf4bcd6b6949abf01039cae12c193da10dd352fb61ff8586f0e820"],["field_definition","incoming_letter|annex_sheets","bad337599b98ead77ee8a0e59eb256a9fb6d8501f9f817fd7d27918cf44df3bb"],["field_definition","incoming_letter|copy_number","2852fc6605090e428f6acf0c11ab2ddee159c2b1d6271884e44b1245bd3c945a"],["field_definition","incoming_letter|delivery","a3f2a1a6f8204af82dd5347659983f9d7018914cb21517a6aa0e1b35fac1ad04"],["field_definition","incoming_letter|due_on","381a9d74ff3a240495d0994ba6c6602aaab800c037d9f108594807cca6c9e28b"],["field_definition","incoming_letter|executor_account","623e6d14d156c798567dbe687550d52345498e630620679e07a13b6efa612672"],["field_definition","incoming_letter|foreign_number","310c43ca6bca0a6714ce6d679180425cb2d7995246698cd5aa026e46647a00c5"],["field_definition","incoming_letter|forwarded","d06c6fb9080ff772733fb92aeb3a8004fe7ded9ccf2869d53abff1a03a4d50d0"],["field_definition","incoming_letter|kind","80ae59af131864180ef3bc5090a882e7efb9779ba8334abca5d16ae6577a7507"],["field_definition","incoming_letter|note","5cd4ef3abcdbd0956054436ddee71cb7d2c4adbfdb960b30a73a20ef2d86dd5c"],["field_definition","incoming_letter|reference","aef9eb09a37fee5b8651644fe10ae3556b782d7c6db7f15c53de3be61cd354ab"],["field_definition","incoming_letter|sheets","03b9defce27ab59e8f652193a52ba5f5fcbb82e2c6f95fa3100f77df81cdc137"],["field_definition","incoming_letter|signed_by","6394f6134042774dd3ba48fba52f7fed286d6cb0025b23ef1f4fc2f7aa25d02e"],["field_definition","outgoing_letter|annex_sheets","9e42ccd130a7eb259bb25717c2d1783c7373d8e1bef67e6a8b03f9cb043dfc10"],["field_definition","outgoing_letter|copy_number","0bf15d39646e4d4f3de2b25d02d869a8f53b99de7b91da41154a58fabf017bb7"],["field_definition","outgoing_letter|delivery","6e303969af3cf7df25c6e9efe5f603807d36deda2f22049c8a853a9c55369e35"],["field_definition","outgoing_letter|dispatched_on","4de4ba0d31002d87a60f5d05876f7de34d526a1cc1bec36f1e8ecfd764f06ddb"],["field_definition","outgoing_letter|executor_account","d6f9168bf7c376543f44e1091722899534e2d60581d21255a770fd2b0ce1b0fa"],["field_definition","outgoing_letter|kind","cf7b24c8e74a8f7f60875925828687d48a97bc430cd3bd187a8e8b9a4b7f7747"],["field_definition","outgoing_letter|note","ceb924e38c38e299db55036c20a4847a8fb8f801d9f4cf8764b53bcac0799986"],["field_definition","outgoing_letter|reference","ce808fc3c9d9b0675f1e355938329fac9119fa4387041641c09c0b7ac193b362"],["field_definition","outgoing_letter|sheets","7dfa36041f278bccbdbe157ee0d10b0170102a52e868bcff21b5d0ff86a0390c"],["ledger","incoming","3276dc5fe738c233c90a7123c70146f12602088b0531d3a0b444e3efb5f326a1"],["ledger","orders","3b5e04369930ff8d0385877260a703477131c50d43dce388ddb73e502d678905"],["ledger","outgoing","b035f437aac5e71deae7bed516237305e07ada2bbcc78f5c73d7a89707fdd4fd"],["record_class","chair_order","0dd0521aee900c60cd3570c83d1edfb7f4adf7167301d11a4e495ef8002eca56"],["record_class","incoming_letter","7be4aa3022ff45bd6eff5ff5afd2c26b067aa81844478c330eac0f270632bb24"],["record_class","outgoing_letter","be99714d84af99bc7230d62a999c4f10a23b7916c5bec4d28aa051fa5c852c31"]],"detail":{"distribution":"regest","revisions":["0001","0002"],"version":"0"},"object":["plugin","journal"],"on_behalf":"","seq":111,"unit":[1,1],"v":1}','32cfd1e5e960a07a05172c1cdc89fab4e825a1d2d5d9b2c2f74b93ce8a1653db','dac7d875416d86c00875f3641726417bfc25a3e2f872735bbfdb0829d0e184ba');
INSERT INTO "audit_entry" VALUES(112,'2026-10-27 02:15:00.309239','console:root','plugin.enabled','plugin','membership','{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.309239+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["field_definition","expert_opinion|outcome","546fe7ca913e42613e3294dfe590a89ae0c8fdd8ef4a086807786e80b384d8fd"],["field_definition","membership_application|ground","006e53a903edccbf2d43f6bb1c0572e86c3fb40e75b5c2b3d3a5c1b37a536aa1"],["field_definition","membership_application|nominee","ea124211cbdd8169777488f59be66016d20bbadab13e71d5f00d6f26d1f7ae51"],["field_definition","membership_leaving|last_day","0e6227e90694627b01010ddb337d06c0e1287be48d5af46f8ecb7b5cedaeed62"],["field_definition","membership_order|order_number","714b9b341f0021ef648e497a8f4015d305a7642eb8bd93209840f9211cde5531"],["ledger","membership_consents","b2e60d0d4b1bbf0eb38859b16e9c53109d2af3afc568eca8a2ff5e603bfd19c3"],["ledger","membership_papers","4637c6bad4a75dd06f759145d9f2aa6ca613676a56676de3d12d451cffda8de8"],["link_type","admitted_by","b1aefe17189a2e79f932938a1e1fb345311e37d26cd4c5078051677a74fc9562"],["link_type","opinion_on","78ff94d8ce3c2b98e2dd5ff8507ba71ce1149a6108fe92804def0ab4e2af41dd"],["record_class","data_consent","5186b9193b7170556ad996938d0d897c712b93febeea9cbb805feaf4c8bd289b"],["record_class","expert_opinion","9bada232c93bb64e5c7b50d59d8ba46ff7e09d4a55635a37fdf1b748d7a717db"],["record_class","membership_application","168b80f7f401e79e29b86272a52629fb9de884fb17e7535b836e9d83bc584936"],["record_class","membership_leaving","0b141bfc028a1415dae502312829b9de3c371151d2093a67c28d052ada99190f"],["record_class","membership_order","4c328b593b66ec62036c6410ca88de25111f38a2ce295db0fa598a2ebb36ed05"],["record_class","partner_agreement","018355c7b6e6ec5c2d626e73f55e34a934da72ade8f33c375ad4745832642ee3"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","membership"],"on_behalf":"","seq":112,"unit":[1,1],"v":1}','dac7d875416d86c00875f3641726417bfc25a3e2f872735bbfdb0829d0e184ba','40a796ba4e78b846ff68ebff82cff9e346780c9cb5bc9e0f5c7bfeb6fcc61ef2');
INSERT INTO "audit_entry" VALUES(113,'2026-10-27 02:15:00.369815','console:root','plugin.enabled','plugin','mentoring','{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.369815+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["field_definition","mentor_pair_list|decided_on","d0f5bf34d80f1d45a0164bd360f39103d7706a6644dcff8977edab7e75088fb5"],["field_definition","mentor_pair_list|decision","52f2aaa4dad195d820f46536db9c2e9f909bc9f0203567614e7a129488f1bad5"],["field_definition","mentor_pair_list|pairs","67e64220cd5dd66462b99cd07606cf1cf1dfd2939516183bbba9f54a9f9ce7c3"],["field_definition","mentor_pair|candidate","e23b47a3585d261a698d8d4141cffd20094bb9bfbdbbdb056e2f79cca3ddcb0a"],["field_definition","mentor_pair|criterion","00ea8eaed36e3b7f9d1973615423dac596832e8b1f9f2048aaf2758fbb1c6e9d"],["field_definition","mentor_pair|decision","bb7c2b955c7d63456f2f9072ec36e57de8a4e019a4bcdfcb9264fe3f3c01f1af"],["field_definition","mentor_pair|end_reason","40bf2225560db7d604c156fb71c31d03c7df73e20826f0dd4d2c46377bdd841d"],["field_definition","mentor_pair|ends_on","0a0f55e5ed51a2a96b12d5ee0ed81508590ff656478bc7c7158761faa09adec2"],["field_definition","mentor_pair|mentor","774a6caef8331d760a51fd0dbbccdd3f43d1f6e47672aea19e6a1e6f03740696"],["field_definition","mentor_pair|starts_on","ac163c814160007906e1b46bf0ed707018ded5685f0ccf3cd9301d52e3255eb7"],["ledger","mentor_pair","bc12c0bd9bd40080747226046f80e31ac0ae3d1a328a63c90eaaca0c18551743"],["ledger","mentor_pair_list","40e8266270c7d412a35ab8ce01202a7cc567de1278c25a43b35bf6da09f35b8e"],["link_type","approved_by","ddecb4490a89dc440204a91887a82998dfaa9423fd55cee1d8f74bd49a766d87"],["record_class","mentor_pair","b2f2cfda171643319d7261b7aaf32eb2e7c69352816572be2be839044fcb5fcc"],["record_class","mentor_pair_list","a58b000fb5e4aafb7cb5b175a9cb5643b9c881ba81e6fc3fd246a0904bcb4c88"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","mentoring"],"on_behalf":"","seq":113,"unit":[1,1],"v":1}','40a796ba4e78b846ff68ebff82cff9e346780c9cb5bc9e0f5c7bfeb6fcc61ef2','2fa4ae6254d8382160474cb4805b6e83d884623b4cc507536045cd6589ab3890');
INSERT INTO "audit_entry" VALUES(114,'2026-10-27 02:15:00.460698','console:root','plugin.enabled','plugin','protocols','{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.460698+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["field_definition","assembly_minutes|meeting_date","12bc9ddecc9ec3d70e0fdc64c3a23acff75acfbd1c61876a5d9657033f94c2b3"],["field_definition","conference_resolution|event","83210ea7f2fdd039ac1fba276e9914a609c705f3b6d4d0bd88f371668e554e5f"],["field_definition","conference_resolution|meeting_date","d41d3aa13b4b7aab4b8be756b3a1357389dc5e5faf5ae50bb8351c31fcdfe628"],["field_definition","decision_paper|addressee","55f55ffb6a44f7d24ab9822538199ea3f577c08773e6a4c0a73205a88410d957"],["field_definition","decision|due_on","0ab67c2ca993b562bec9a50d25d10af865f83525fb8a50ab6c271cd01d80efd7"],["field_definition","decision|executors","728c149e03567f1508ae57f7aa95bd159258a7b3dbddeb9b11d1afad5c199b81"],["field_definition","decision|form","4cb96493f9a3f95b0aaab4edd6a9cbbdcae61da146149fb3a99cce3462d7a681"],["field_definition","decision|meeting_date","85c93ea4f0b08b43b4a7897b99cd58a68455c5847916bd016687a738c9daf7f6"],["field_definition","decision|minutes","7201ebc719c1c8fa85c4f91a6c7b44b293de98de395b0fca2274fb6f9e72321b"],["field_definition","decision|point","987214948b80e023fd03af078f9f5e4cfe83a7955b457e29a2d23d0f70488be4"],["field_definition","decision|reference","5135c3a8bb6135387de8bc91c1d04339f5c3a86181965562efd409e06da9fc82"],["field_definition","decision|text","9d307fe254a7000d82a8dac52eab73bf4b3d56457fa1d39f1c9ae5e02c9c9391"],["field_definition","decision|vote","71141e4c49dff515423abc87a30c25afdcc7a9c8a791139a3bfdaa680db11740"],["field_definition","group_minutes|meeting_date","e2a182e418af17c40747472fe08987fa976596323e175c0babb5561f6331dbf3"],["field_definition","meeting_agenda|agenda","74ab213bde2c6deabbd351d5ebc999d838c4f47d7e314b580a492f3a4bbe9951"],["field_definition","meeting_agenda|meeting_date","3bce69869cdb494448f2dac8bfe582cef39326594d1703beecf84e8a4b4c51fe"],["field_definition","meeting_notice|meeting_date","f50aa46d73079bc7c10ed36c4e1892ed982129669da30ce6200b1e67e60840bf"],["field_definition","minutes_extract|minutes","03a044f17ac15efb613f8641427f078c94e8f129a4d749a3550462b18fb2684f"],["field_definition","minutes_extract|points","c9dcd86f88ffc6228818c8c7e777dd63f18d021f3dcd82ac29cae04283f86950"],["ledger","conference_resolution","90b17319bb9d50aef67b5d20fc010d2d8fe8453221aea51e463b5aef706b11ed"],["ledger","meeting_agenda","0832c0ce0c68191ee74b57d246efb8e0791dac25754ba533f90ff3882ab49020"],["ledger","meeting_notice","35d3c0e9f8026a121a5cc0a33d4989d7a049035dfce27b6023d283c92177ecbd"],["ledger","minutes_extract","07a3eb80926213d0c38e2164b51129fdcd5f96baf738a6f5fddfdaf1961897f8"],["ledger","protocols_assembly","ab09ea342e86d24a75cc237498993f5b2b6b2672903201d24858672247a49048"],["ledger","protocols_groups","940d4a15bc59f22fd91c483cc43004caf3cfeecde5c64e207d2925d97d6035b4"],["ledger","protocols_presidium","0da0e2bfe19439ac5e7ad0accff60589a191ad9d33e40826a9ad2c2f1579d9c1"],["link_type","decided_in","996368e3d6e95f5f4395de32f7e77afc8f17f3c506d096e5d6e382c2732b0365"],["record_class","assembly_minutes","0a9c631e8f3030340b8d534469521f1a03aa3956ca6758ab29dc16577c6c105c"],["record_class","conference_resolution","26a1e07802b48492834762dfa6cb220ae2d627f7b3dd613f5c9d027776247233"],["record_class","decision","547969ba6cb6da36b93d24ab0c2091b10976c86ee6481c88166fd828c169de15"],["record_class","decision_paper","22dbcd9fbf7c3db3640c0d3aeb4ab7a2be2f7632e14c396850d80687142a03d1"],["record_class","execution_report","26c29ed2ee0e60e8ebd2ffa9055378794176f0d483765826bbd51621a2f783ce"],["record_class","group_minutes","02bbbd5a9cf677f824ce60e3511918250236fd8f957ac290919b4da8f2afe839"],["record_class","meeting_agenda","ab616ad4cd7914d5e21c6d0c2c5557d39c1f67891c1dd7ea51ad9d6382594cf3"],["record_class","meeting_notice","f0babf63b9cfd3eb374986bc2ff1a9858653d93fae4ae9236518bf825ff2631f"],["record_class","minutes_extract","c69dbb2ba27bc5a6e2ec9a0b9255062d24da5f4900eafc11c03ced0e2cac0a2f"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","protocols"],"on_behalf":"","seq":114,"unit":[1,1],"v":1}','2fa4ae6254d8382160474cb4805b6e83d884623b4cc507536045cd6589ab3890','dbd1cb1fe6c7b0e76bea92c42156c358d69070b6fa2edbd18b5991b4cbe3cb1b');
INSERT INTO "audit_entry" VALUES(115,'2026-10-27 02:15:00.009112','console:root','account.invited','account','01a17b23-b555-7f72-83f7-5ec8133cb2b5','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.009112+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["invitation","01a17b23-b4a9-78eb-a124-0c86178875fb","46dc5eac0dbaebaea649b7766b9c1a8434efcadd62105ce216e99a5458f2a50b"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec8133cb2b5"],"on_behalf":"","seq":115,"unit":[1,1],"v":1}','dbd1cb1fe6c7b0e76bea92c42156c358d69070b6fa2edbd18b5991b4cbe3cb1b','14c8e285dc95dd1d81c6cc5763fbb247d3121e13893d8c7d0874fdabf2a36ea2');
INSERT INTO "audit_entry" VALUES(116,'2026-10-27 02:15:00.008915','console:root','account.accepted','account','01a17b23-b555-7f72-83f7-5ec8133cb2b5','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.008915+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec8133cb2b5","731eb241a00c3a5e985ce7fe7a1bd29f9c8f38a80fe1964b8337d16fb66166b5"],["invitation","01a17b23-b4a9-78eb-a124-0c86178875fb","4a8ec3f505ce1c68e0a1901c7864382148b8de4939c401f2a216d7276efaa90f"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec8133cb2b5"],"on_behalf":"","seq":116,"unit":[1,1],"v":1}','14c8e285dc95dd1d81c6cc5763fbb247d3121e13893d8c7d0874fdabf2a36ea2','614e29b287b8759148cf7310af5069ed8ae7994d7db2fcb6e655446862e1b597');
INSERT INTO "audit_entry" VALUES(117,'2026-10-27 02:15:00.008932','console:root','account.invited','account','01a17b23-b555-7f72-83f7-5ec8b67116c6','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.008932+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["invitation","01a17b23-b4a8-7e4a-8f1f-f8df03bc524f","dd8914a656c9794de4e504edad54f097bec6de3f71ad915bca1501d5b7a37a27"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec8b67116c6"],"on_behalf":"","seq":117,"unit":[1,1],"v":1}','614e29b287b8759148cf7310af5069ed8ae7994d7db2fcb6e655446862e1b597','fecd0fc44f04b4f8d230aec6958bc9e7541ad5561a23515d2075dd6a625b1259');
INSERT INTO "audit_entry" VALUES(118,'2026-10-27 02:15:00.008311','console:root','account.accepted','account','01a17b23-b555-7f72-83f7-5ec8b67116c6','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.008311+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec8b67116c6","425de6bb6755b140ea4bb8c254261b0a6a4af01e071a8f93d29c3e1eaedc8d5f"],["invitation","01a17b23-b4a8-7e4a-8f1f-f8df03bc524f","9c2e3f71c6fd88700dee157375256f22ba6cc4f10f213088f5d9da7c2162371c"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec8b67116c6"],"on_behalf":"","seq":118,"unit":[1,1],"v":1}','fecd0fc44f04b4f8d230aec6958bc9e7541ad5561a23515d2075dd6a625b1259','4e6dcd9eabbd981775acfb8525fbf4800ff49b010985e23ede8edcc9dd4c3b4e');
INSERT INTO "audit_entry" VALUES(119,'2026-10-27 02:15:00.008498','console:root','account.invited','account','01a17b23-b555-7f72-83f7-5ec9ec9809ea','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.008498+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["invitation","01a17b23-b4a8-7c3d-951e-a65c4813886e","f8b619664c53d5cbc760e118698eb23c6be79cd19de07096be7f86739395b0dd"],["invitation","01a17b23-b555-7f72-83f7-5ecb83f88985","d0cccad5dc8136dc96a7012fdbc534920f3040a463e574da9d1f651d364074d2"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec9ec9809ea"],"on_behalf":"","seq":119,"unit":[1,1],"v":1}','4e6dcd9eabbd981775acfb8525fbf4800ff49b010985e23ede8edcc9dd4c3b4e','986c72ad0927a68b3daba0b5357d118c9f939d81f41fca8bfb67e72a3c0552ac');
INSERT INTO "audit_entry" VALUES(120,'2026-10-27 02:15:00.008475','console:root','account.accepted','account','01a17b23-b555-7f72-83f7-5ec9ec9809ea','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.008475+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["account","01a17b23-b555-7f72-83f7-5ec9ec9809ea","0da3b80ecff6ad33506c9debcf7db567a63d172e3aa58f61659f11dd1078ac06"],["invitation","01a17b23-b4a8-7c3d-951e-a65c4813886e","38d09bf003fa648edc10ea80387d1f337591b7bad5faf987f55b12b06afb4d52"]],"detail":{},"object":["account","01a17b23-b555-7f72-83f7-5ec9ec9809ea"],"on_behalf":"","seq":120,"unit":[1,1],"v":1}','986c72ad0927a68b3daba0b5357d118c9f939d81f41fca8bfb67e72a3c0552ac','55dea3b330652e7a90b1909b106251dbb92f653759eef0bce05dd4b1e6c9b6bb');
INSERT INTO "audit_entry" VALUES(121,'2026-10-27 02:15:00.398867','secretary','record.registered','record','01a17b23-b62e-701c-8022-af2ea22e5490','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.398867+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["component","01a17b23-b62e-7f38-a575-8045bcd76e98","cc94df9c00f9842b595bf80b23d10c6dbd87030662002969aa70e2c229b9ca8f"],["ledger_number","01a17b23-b62e-7f38-a575-80464b465a78","39bb079d246beeec5d5b666598450cb987c0ae6625730bc9f8b6de2297621d92"],["ledger_period","01a17b23-b62e-7f38-a575-8045d498f63a","0e9a5a5b00979aaa4f583d906a92b309cd94db9e26668cf26d115a9bb5171568"],["record","01a17b23-b62e-701c-8022-af2ea22e5490","ef983a2daa9d5f5559ba6f1c5fb7b55aedb3234c5f7661c5ee02942e7dfaa515"],["record_field","01a17b23-b62e-701c-8022-af2ea22e5490|addressee","510a1dec5fd872b4b331ac4fa190725e83f4f01ec47ebbf7a73a56c660e252fd"],["record_field","01a17b23-b62e-701c-8022-af2ea22e5490|delivery","e375bd6b6b79b24e27acf13c8872425f79dc449c13b5d0fad070ea2a88c2f24a"],["record_field","01a17b23-b62e-701c-8022-af2ea22e5490|foreign_number","4a025f3eea647ff036ba7ad794e922284e3b2cb95c75f8b0bb788ca7cd6b10f9"],["record_field","01a17b23-b62e-701c-8022-af2ea22e5490|kind","0a687bdad28848730cd11d829f6f81991f59777c4643dfe852f6c545e418f8d4"],["record_history","01a17b23-b62e-7f38-a575-80470b577da9","104f15f36bc36e22e0f06b5b2e89ab9f3467c4964daf4b10f573874936877b10"],["record_party","01a17b23-b62e-7f38-a575-8044c5176dbf","2ecab7860e933b77f192b5d4aaf34acccd27125f39dd72511cbcebd2fc88a930"],["record_party","01a17b23-b62e-7f38-a575-804546c58c35","68943a3cee85dc4efe82274bcd90bb30222942809381ff523989d76e83a1cce3"],["visibility_key","a49303a8e6f61c44032ba2d7ca4fec40","5d8922038f5dad9371a33fcef1a0058796a1507098f8a8d4dbea9a09dbf29564"],["visibility_key","a890d12522b61f222915420fd3617705","ce6ba03d4e834805e92a0b30920ad9a8bf81118d10417cf1c7053e73475997d3"],["visibility_token","a49303a8e6f61c44032ba2d7ca4fec40|own:01a17b23-b555-7dfc-910e-048d0bca547a","f06d96e70f1f3b95822d2a9517ff4bfa3f45ec055ad0710bc9e00820e7e68ccb"],["visibility_token","a49303a8e6f61c44032ba2d7ca4fec40|own:01a17b23-b555-7f72-83f7-5eaa7673bd1e","9d058534d466c9a5404d9a775949fabc9292cb5917515ab90c130ad128735e66"]],"detail":{"number":"Вх-1"},"object":["record","01a17b23-b62e-701c-8022-af2ea22e5490"],"on_behalf":"","seq":121,"unit":[1,1],"v":1}','55dea3b330652e7a90b1909b106251dbb92f653759eef0bce05dd4b1e6c9b6bb','31c8e8c80d328499e270bdffe37005236e0e4534d98441bdcd6de98531ba6696');
INSERT INTO "audit_entry" VALUES(122,'2026-10-27 02:15:00.203545','secretary','record.registered','record','01a17b23-b56b-7d5d-adf8-39e1da60c988','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.203545+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["ledger_number","01a17b23-b56b-7f3d-9506-f7fae9a446f9","716363564537da61db1c13225516f3286f71ddc9820ae2abe1dcddd684233def"],["ledger_period","01a17b23-b62e-7f38-a575-8045d498f63a","a984b5ace4d0ece9c743e80303f56f12ea5e4f445705013365d0d0eb057d7cea"],["record","01a17b23-b56b-7d5d-adf8-39e1da60c988","5702c5d569a0ad8d1fbde5ea6e9310e77a9e6f89a93b4216707c772f0f7cd558"],["record_field","01a17b23-b56b-7d5d-adf8-39e1da60c988|addressee","251a4d9cbe5e313bd403d33a9fd3d1ebbd6dc43bb64ca5d8b59ad2714249e7df"],["record_field","01a17b23-b56b-7d5d-adf8-39e1da60c988|delivery","4a1fdcbe3e4f0a7b04813698dc1976b9b68ce82c2ecfd4d259111fd4a10fc5d7"],["record_field","01a17b23-b56b-7d5d-adf8-39e1da60c988|foreign_number","19a61c03361c5dad941f34c38f8dee5db52ae2d9b6fcf2c6af94ab4e3112877f"],["record_field","01a17b23-b56b-7d5d-adf8-39e1da60c988|kind","2d05fc5224c44f5780f6b43dd57d45689576129d9d2e4cf2ec803f86b98f6fac"],["record_history","01a17b23-b56b-7f3d-9506-f7fb11dea44c","f023cdc6b6c2ac603da175b868ea89027214f52c7fcff848cd1aeb76b379fc40"],["record_party","01a17b23-b56b-7d5d-adf8-39e213ddb903","337a13f667e776e0cbe6ee5885049ed20c15c74e1a4a19455024cd0c39a28154"],["record_party","01a17b23-b56b-7f3d-9506-f7f98868d36e","3ff4a6bc3928ba93e4206dd12682350cbcee6ba1aa60badf2fa79d3296d58c60"]],"detail":{"number":"Вх-2"},"object":["record","01a17b23-b56b-7d5d-adf8-39e1da60c988"],"on_behalf":"","seq":122,"unit":[1,1],"v":1}','31c8e8c80d328499e270bdffe37005236e0e4534d98441bdcd6de98531ba6696','b8d2cab5560dd5dc304c6932279e052416847965b4605cac8804244022fe9853');
INSERT INTO "audit_entry" VALUES(123,'2026-10-27 02:15:00.205679','secretary','record.registered','record','01a17b23-b56d-705b-9597-3a9fc7e3e310','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.205679+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["ledger_number","01a17b23-b56d-7ed9-906d-e148c698643d","218e83da7eee8e369d20695a145907c1016bedeb3ab2894573936bb79f7dcc5b"],["ledger_period","01a17b23-b62e-7f38-a575-8045d498f63a","8957ac8aaffebd6a98bd462c012ef354c4b6b54439952bf3a6e76f050a03ecf4"],["record","01a17b23-b56d-705b-9597-3a9fc7e3e310","9c48c60c3a9f11396b270ca473f6ed7d3626c63cbe8169380c6a1dd5e91648f5"],["record_field","01a17b23-b56d-705b-9597-3a9fc7e3e310|addressee","f4e9cb557e4e26eeae9cd1e8d12951038e0598566a7b519239e5fcfd763aeee5"],["record_field","01a17b23-b56d-705b-9597-3a9fc7e3e310|delivery","b8b17fc350e81fe76a578fa1e7ed3addf4b86f4ab6f1cab4478a64db57daba0b"],["record_field","01a17b23-b56d-705b-9597-3a9fc7e3e310|foreign_number","4692024fc7cfc1c03d60e0610330ecbc8188f567d083355d42014a717b42d0cf"],["record_field","01a17b23-b56d-705b-9597-3a9fc7e3e310|kind","25944ff400dcc798492571123e0bce2d9dcd08444bc7ff4d29fede7f8acfa120"],["record_history","01a17b23-b56d-7f79-ac23-ff12df500d9f","594297c93f08e4c1636c30c4427e2561a94c0f2216b393d97abcf9af596a3b89"],["record_party","01a17b23-b56d-7a10-98cb-f20f7066becb","63dfea57b672e16d27fc1f14216cf369415e9e2e73e6985eda7ef6f2bbfe153a"],["record_party","01a17b23-b56d-7ed9-906d-e147ce17d47e","555289d26035380d564a6a74407265d7f3797cccb6c6295a1bd438ad61b39682"],["visibility_key","0225a75dfd6e90aaad0f4957cc3345ca","a00ef8d70859417da33bd00323bdd3183dce9b42e77da2c25a9c78f0ca8d8216"],["visibility_key","b6afdf6f95b17934c7f0843993a9fcc6","fca07763d74429bb5c69cbe72cbcf8eb4c30f429e560665fb10d83b2281823e8"],["visibility_token","0225a75dfd6e90aaad0f4957cc3345ca|by:secretary","8b2481bca427288289cf2022e7ac3e47ec6875d09dc397228883fc6682512362"],["visibility_token","0225a75dfd6e90aaad0f4957cc3345ca|own:01a17b23-b555-7dfc-910e-048d0bca547a","2a5feebb0a0c15adc278916a173e91933cf52d69ffffbb7b2c7ef75113ce0017"],["visibility_token","0225a75dfd6e90aaad0f4957cc3345ca|own:01a17b23-b555-7f72-83f7-5eaa7673bd1e","528818b6555eb3ec976796ca449f0d198976efcef60ae23066f727f4236bb61b"]],"detail":{"number":"Вх-3"},"object":["record","01a17b23-b56d-705b-9597-3a9fc7e3e310"],"on_behalf":"","seq":123,"unit":[1,1],"v":1}','b8d2cab5560dd5dc304c6932279e052416847965b4605cac8804244022fe9853','4210deeb57924a2719683e845a5a566aceb8e41b483e6bd465516e3779bcdd92');
INSERT INTO "audit_entry" VALUES(124,'2026-10-27 02:15:00.081040','chair','party.added','party','01a17b23-b4f1-7246-8ed3-3a2cfaabf973','{"action":"party.added","actor":"chair","at":"2026-10-27T02:15:00.081040+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["party","01a17b23-b4f1-7246-8ed3-3a2cfaabf973","ffb8ec1706ced0de680dfa73544e9023af4615c7267002f5bee87d993b61b2d0"]],"detail":{"kind":"person"},"object":["party","01a17b23-b4f1-7246-8ed3-3a2cfaabf973"],"on_behalf":"","seq":124,"unit":[1,2],"v":1}','4210deeb57924a2719683e845a5a566aceb8e41b483e6bd465516e3779bcdd92','5800b363a133f86a9a95a0aadfaa960e52931adc80f6a7abbd97641e99e23e3c');
INSERT INTO "audit_entry" VALUES(125,'2026-10-27 02:15:00.081040','chair','task.added','task','01a17b23-b4f1-7ef0-aef7-820beb43ce29','{"action":"task.added","actor":"chair","at":"2026-10-27T02:15:00.081040+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["record","01a17b23-b62e-701c-8022-af2ea22e5490","16a4bec0118e4b7e14ebdd0f4640aa788fa88e81f3fcd5582896231734d535c0"],["task","01a17b23-b4f1-7ef0-aef7-820beb43ce29","4f76e68d5986132c74340d3dec627bdb4a1799d6ee0163a56187ed4a7eb4581e"],["task_event","01a17b23-b4f1-7ef0-aef7-820c707088c1","f10473fca79f0073e2e50fc04c71a42987f4f9525673bd76f572af1c820fa406"],["task_executor","01a17b23-b4f1-7ef0-aef7-820beb43ce29|01a17b23-b4f1-7246-8ed3-3a2cfaabf973","e0de438ad1ea6ab43a299214f8483242ec7a150dd16f0dd280c7cb2c7ebbffbd"],["visibility_key","77ef17574ad80752efc48ca6fc884be1","11db1f2a516c54ecd32f436c521c9a6c422bc8b134138a778473a560b3dfab05"],["visibility_token","77ef17574ad80752efc48ca6fc884be1|own:01a17b23-b4f1-7246-8ed3-3a2cfaabf973","0df7902da1835122637194773fdefb16b5de182244ed3b80536032be415fcebe"],["visibility_token","77ef17574ad80752efc48ca6fc884be1|own:01a17b23-b555-7dfc-910e-048d0bca547a","4283c63d76c0e40927ece3abd332d6e1de6fc964928db92aa535bb2cb69931c4"],["visibility_token","77ef17574ad80752efc48ca6fc884be1|own:01a17b23-b555-7f72-83f7-5eaa7673bd1e","38f411d5566f653d26d2985a25acbfbaa47f9e6872e33a82b1675f67afdea882"]],"detail":{"due":"2026-11-27","record":"01a17b23-b62e-701c-8022-af2ea22e5490"},"object":["task","01a17b23-b4f1-7ef0-aef7-820beb43ce29"],"on_behalf":"","seq":125,"unit":[2,2],"v":1}','5800b363a133f86a9a95a0aadfaa960e52931adc80f6a7abbd97641e99e23e3c','3d6e39105a2bd788e20f233195285110602f3b995c931453c7e3b0674c22da2d');
INSERT INTO "audit_entry" VALUES(126,'2026-10-27 02:15:00.304189','secretary','record.registered','record','01a17b23-b5d0-7dda-980f-0a3c1ffb0966','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.304189+00:00","chain":"01a17b23-b555-7dfc-910e-048c93ba13e3","changes":[["component","01a17b23-b5d0-7dda-980f-0a3c2464e20f","9ffe33dfd8119df707757957da0636ccaa009b292a059c48e60c97f2e94bb2b2"],["file","01a17b23-b5d0-7dda-980f-0a3d010526c1","2dc78c25641a4279787616d52db3e3284c85f5b68e41f8c08a6803c8e06c02b4"],["ledger_number","01a17b23-b5d0-7dda-980f-0a3def85bf57","740948ae432baf37595d3fb0c2551a9c5a823403e107638f8538344ae1cee00e"],["ledger_period","01a17b23-b5d0-7dda-980f-0a3db805d661","c72de374a9c26177e3fb433c54a4ceacc764c8e904d072ad7c1f59f8d7888edd"],["record","01a17b23-b5d0-7dda-980f-0a3c1ffb0966","773e4d8cdc600a72b6abcc5f9d82691149aa0d9ed0269e0f9020ad3e01e3b086"],["record_field","01a17b23-b5d0-7dda-980f-0a3c1ffb0966|considered_at","7ca35176b7cfd7efe6204c4f9c03564869f61d02997cd6d453e26aa60e99081d"],["record_field","01a17b23-b5d0-7dda-980f-0a3c1ffb0966|work_version","309864a20f54192a62fdb9307cabae0bbd33addb941eacd411981ed8b9722a54"],["record_history","01a17b23-b5d0-7dda-980f-0a3dfc59dfc6","9064b5e5b3a15a6ed3f93fe94856209cd83c64d0bb2c1e8e63158974fc47cb0f"],["visibility_key","0cbd192c95523c977d28688468b08da1","30b7decb56577bf2c3fa9aaff900f8410698a1696d8e2c4b436b446cb4992ee9"],["visibility_key","2051b9877c5f193f0e488d2165c7e413","c92edeecd664c51b6aee2be211caf698ac1a786fd8bcad2a5afb4aef39c622b6"]],"detail":{"number":"Вн-1"},"object":["record","01a17b23-b5d0-7dda-980f-0a3c1ffb0966"],"on_behalf":"","seq":126,"unit":[1,1],"v":1}','3d6e39105a2bd788e20f233195285110602f3b995c931453c7e3b0674c22da2d','d32c4bc86fbfd3082b8da296dd21b32149b38538788e8be1e97c5169cf139912');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	chain VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,'01a17b23-b555-7dfc-910e-048c93ba13e3',126,'d32c4bc86fbfd3082b8da296dd21b32149b38538788e8be1e97c5169cf139912');
CREATE TABLE audit_signature (
	sequence INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	signature VARCHAR(128) NOT NULL, 
	CONSTRAINT pk_audit_signature PRIMARY KEY (sequence)
);
INSERT INTO "audit_signature" VALUES(109,'aca66b7037dd6704411d423388302200cb9248568ed69b8440d6c91989ade151','2026-10-27 02:15:00.181056','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','f7ca9fa0d7c0ec8efe3daddf1bf3dda74e9ea63444166296f4c79b7aac52ce8b34e81ecec2c95c960fd1387125b1fcc4ce1a305976fe2a56ed4916545a10280b');
INSERT INTO "audit_signature" VALUES(110,'32cfd1e5e960a07a05172c1cdc89fab4e825a1d2d5d9b2c2f74b93ce8a1653db','2026-10-27 02:15:00.036924','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','e363390d3df159eed2b46af2df6baac33fd002c980ffdaf3b005a7e3dc8952aa8cd9f444427fb452e0d910d0e74ab7b18ad1294f71c2c8935079c2a01ee40e08');
INSERT INTO "audit_signature" VALUES(111,'dac7d875416d86c00875f3641726417bfc25a3e2f872735bbfdb0829d0e184ba','2026-10-27 02:15:00.113815','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','4dd57bc0c125608b22b8e3a30fee177013894360a4322711b8b7b6c1887d6b23559cc2c11af487dfc922ec466a915e65aed27f991c140a6e4e752b0986183d0d');
INSERT INTO "audit_signature" VALUES(112,'40a796ba4e78b846ff68ebff82cff9e346780c9cb5bc9e0f5c7bfeb6fcc61ef2','2026-10-27 02:15:00.309239','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','c9eaa17f90a8b9b09c2863dc4a61eae93654b09209efbd2499a7d5f96eefdfb2f8e549492cc6e339955c7cdb75ddee8d4fd82fc6f8a0da9e47082e87ce23da04');
INSERT INTO "audit_signature" VALUES(113,'2fa4ae6254d8382160474cb4805b6e83d884623b4cc507536045cd6589ab3890','2026-10-27 02:15:00.369815','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','e26ac890162ac5539ce5980332bdc9fb1009fd5f64effce7b77a4d93f966fe4ccb1b5324e2ba05a29ac8c457d59f11bcce9069dcc1a3c978980f3d4497514207');
INSERT INTO "audit_signature" VALUES(114,'dbd1cb1fe6c7b0e76bea92c42156c358d69070b6fa2edbd18b5991b4cbe3cb1b','2026-10-27 02:15:00.460698','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','35f1113a4321d11377bfd4285234e6c5e11223c61fc749868896669232aac7b1cf44f80b01b186505b8093073259a6fef2c8c2823f66acb338c91524c6c9a70d');
INSERT INTO "audit_signature" VALUES(115,'14c8e285dc95dd1d81c6cc5763fbb247d3121e13893d8c7d0874fdabf2a36ea2','2026-10-27 02:15:00.009112','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','59b4ef9d3a11b881fb4361e6b200084d17b33f440273054dcfeaed7956394ff4a1cf728ba15f58dc69106db3065ab3dc66febf57e8ef6c82ecd489c463625805');
INSERT INTO "audit_signature" VALUES(116,'614e29b287b8759148cf7310af5069ed8ae7994d7db2fcb6e655446862e1b597','2026-10-27 02:15:00.008915','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','01ba9b5ed85d12a04b76b87e57c1c4e1cdada8d28b74f9954a97c6b8c9affa0d94a97db5256854845a57e25430d922707f20c8bf1b9f2c5478be2417d6ced304');
INSERT INTO "audit_signature" VALUES(117,'fecd0fc44f04b4f8d230aec6958bc9e7541ad5561a23515d2075dd6a625b1259','2026-10-27 02:15:00.008932','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','bdb7b6ee488d6aa0a7425b5a05fb2a21789b9f1f13c961230ec22fa83e2b13dc55911fc2a61db646799cc622bf138143f0ab184db5c2743e2c1a3ac8ce7cb806');
INSERT INTO "audit_signature" VALUES(118,'4e6dcd9eabbd981775acfb8525fbf4800ff49b010985e23ede8edcc9dd4c3b4e','2026-10-27 02:15:00.008311','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','19490e3219ddae0e1f11a06382fac36bd94d78b5ad1cc15e1243a11cb71fdb4e867db5a99fe6a528a05ab17b88705ac7a26334977ae0a051db5992b11c98190d');
INSERT INTO "audit_signature" VALUES(119,'986c72ad0927a68b3daba0b5357d118c9f939d81f41fca8bfb67e72a3c0552ac','2026-10-27 02:15:00.008498','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','9e4019c77a5e1679b9af1f0507378ab4127bc9ba44b3134fa9cb3a66996de2047fad0d1f9e8c73b229d707f56b5e13954c0b3ffce6b6135cfb4fe91aa392740f');
INSERT INTO "audit_signature" VALUES(120,'55dea3b330652e7a90b1909b106251dbb92f653759eef0bce05dd4b1e6c9b6bb','2026-10-27 02:15:00.008475','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','325c15f773cd1e90ddad77d90bc0b1a0c188832437bef955acc94a8403def26132ed085e361b97e44805c35093d7611b204a354bd566ab472bdb04455fc36c00');
INSERT INTO "audit_signature" VALUES(121,'31c8e8c80d328499e270bdffe37005236e0e4534d98441bdcd6de98531ba6696','2026-10-27 02:15:00.398867','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','9272ec9b45939c04a587d5c8631dd892df2dc726fd12cde61f362fedc96bfe4f6befec119a2b75534eb84ceefdd7f61473dfa7907bc44eb9ae3228a7121c060e');
INSERT INTO "audit_signature" VALUES(122,'b8d2cab5560dd5dc304c6932279e052416847965b4605cac8804244022fe9853','2026-10-27 02:15:00.203545','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','f3ff392a79a4eca9807f9a3a70ecaf736e90668e655c1b42215036153936135cdcba37753e7647769c04f0ac6a128d543328887e30a3fd3150e0a230d2d98400');
INSERT INTO "audit_signature" VALUES(123,'4210deeb57924a2719683e845a5a566aceb8e41b483e6bd465516e3779bcdd92','2026-10-27 02:15:00.205679','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','4910aab3e7aeea5fd1c61f77ea69af2831edbe69ae3958c3a45183efd69cab4b8185ab67d0077c3f03d56f5a7c47713b6876a1c839cf30a26242b408c6e9af00');
INSERT INTO "audit_signature" VALUES(125,'3d6e39105a2bd788e20f233195285110602f3b995c931453c7e3b0674c22da2d','2026-10-27 02:15:00.081040','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','a29617cbb0c4f6e1c3a30d5cb3eb256b3660fac17a428b015d9de011fe5e0ae7035a1fa4de04de699c1e53fda8d7bc07820c33fcb3e0ee3254dff024b8083009');
INSERT INTO "audit_signature" VALUES(126,'d32c4bc86fbfd3082b8da296dd21b32149b38538788e8be1e97c5169cf139912','2026-10-27 02:15:00.304189','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516','9b6d4094e61422ba51a8be9c7e912b0c204494e4f1ff2979c43632606ff2b7c39613121aa90fa2ebed65d1a89661e0ca21f9eb2447492b683fe3d0277a688206');
CREATE TABLE body (
	code VARCHAR(60) NOT NULL, 
	title_ru VARCHAR(300) NOT NULL, 
	title_en VARCHAR(300) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	clause VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_body PRIMARY KEY (code)
);
INSERT INTO "body" VALUES('presidium','Президиум','Presidium','governing','п. 3.4 Положения');
INSERT INTO "body" VALUES('assembly','Общее собрание','General meeting','general','п. 3.6 Положения');
INSERT INTO "body" VALUES('consulting_group','Рабочая группа по консультационно-методической работе','Working group for consulting and methods','working_group','п. 3.11 Положения');
INSERT INTO "body" VALUES('research_group','Рабочая группа по научно-аналитической работе','Working group for research and analysis','working_group','п. 3.11 Положения');
INSERT INTO "body" VALUES('information_group','Рабочая группа по информационному сопровождению','Working group for information','working_group','п. 3.11 Положения');
INSERT INTO "body" VALUES('appraisal_commission','Экспертная комиссия','Appraisal commission','commission','');
CREATE TABLE body_decision (
	id VARCHAR(36) NOT NULL, 
	body_code VARCHAR(60) NOT NULL, 
	act VARCHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	purpose TEXT NOT NULL, 
	decision_record_id VARCHAR(36), 
	basis TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_body_decision PRIMARY KEY (id), 
	CONSTRAINT fk_body_decision_body_code FOREIGN KEY(body_code) REFERENCES body (code) ON DELETE RESTRICT, 
	CONSTRAINT ck_body_decision_act CHECK (act IN ('created', 'closed'))
);
CREATE TABLE body_name (
	id VARCHAR(36) NOT NULL, 
	body_code VARCHAR(60) NOT NULL, 
	title_ru VARCHAR(300), 
	title_en VARCHAR(300), 
	starts_on DATE, 
	basis TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_body_name PRIMARY KEY (id), 
	CONSTRAINT fk_body_name_body_code FOREIGN KEY(body_code) REFERENCES body (code) ON DELETE RESTRICT
);
CREATE TABLE certificates_alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT certificates_alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "certificates_alembic_version" VALUES('0001');
CREATE TABLE certificates_certificate (
	record_id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	holder_name VARCHAR(500) NOT NULL, 
	holder_key VARCHAR(500) NOT NULL, 
	holder_address TEXT NOT NULL, 
	basis TEXT NOT NULL, 
	basis_record_id VARCHAR(36), 
	standing_id VARCHAR(36), 
	replaced_by_id VARCHAR(36), 
	ended_on DATE, 
	end_basis TEXT NOT NULL, 
	ended_by VARCHAR(200) NOT NULL, 
	note TEXT NOT NULL, 
	adopted BOOLEAN NOT NULL, 
	issued_by VARCHAR(200) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	CONSTRAINT pk_certificates_certificate PRIMARY KEY (record_id), 
	CONSTRAINT fk_certificates_certificate_basis_record_id FOREIGN KEY(basis_record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_certificates_certificate_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_certificates_certificate_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_certificates_certificate_replaced_by_id FOREIGN KEY(replaced_by_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_certificates_certificate_standing_id FOREIGN KEY(standing_id) REFERENCES standing (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_certificates_certificate_state CHECK (state IN ('registered', 'handed_over', 'replaced', 'annulled'))
);
CREATE TABLE certificates_copy (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	issued_on DATE NOT NULL, 
	reason VARCHAR(20) NOT NULL, 
	application TEXT NOT NULL, 
	application_id VARCHAR(36), 
	issuer TEXT NOT NULL, 
	authority_post TEXT NOT NULL, 
	authority_name VARCHAR(300) NOT NULL, 
	chair_post TEXT NOT NULL, 
	chair_name VARCHAR(300) NOT NULL, 
	pdf_id VARCHAR(36), 
	docx_id VARCHAR(36), 
	signed_on DATE, 
	confirmed_by VARCHAR(200) NOT NULL, 
	confirmed_at DATETIME, 
	handed_on DATE, 
	receiver VARCHAR(300) NOT NULL, 
	receiver_post VARCHAR(300) NOT NULL, 
	method VARCHAR(32), 
	handed_by VARCHAR(200) NOT NULL, 
	invalid_from DATE, 
	CONSTRAINT pk_certificates_copy PRIMARY KEY (id), 
	CONSTRAINT fk_certificates_copy_application_id FOREIGN KEY(application_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_certificates_copy_record_id FOREIGN KEY(record_id) REFERENCES certificates_certificate (record_id) ON DELETE RESTRICT, 
	CONSTRAINT uq_certificates_copy_record_id_position UNIQUE (record_id, position), 
	CONSTRAINT ck_certificates_copy_method CHECK (method IN ('in_person', 'meeting', 'post'))
);
CREATE TABLE certificates_signatory (
	id VARCHAR(36) NOT NULL, 
	place VARCHAR(32) NOT NULL, 
	issuer TEXT NOT NULL, 
	post TEXT NOT NULL, 
	name VARCHAR(300) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	basis TEXT NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_certificates_signatory PRIMARY KEY (id), 
	CONSTRAINT ck_certificates_signatory_place CHECK (place IN ('authority', 'association'))
);
CREATE TABLE component (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR(300) NOT NULL, 
	media_type VARCHAR(150) NOT NULL, 
	size_bytes BIGINT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_component PRIMARY KEY (id), 
	CONSTRAINT fk_component_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_component_role CHECK (role IN ('main', 'annex', 'scan', 'rendition', 'signature'))
);
INSERT INTO "component" VALUES('01a17b23-b62e-7f38-a575-8045bcd76e98','01a17b23-b62e-701c-8022-af2ea22e5490','main',1,1,'письмо.txt','text/plain',245,'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5','2026-10-27 02:15:00.398867');
INSERT INTO "component" VALUES('01a17b23-b5d0-7dda-980f-0a3c2464e20f','01a17b23-b5d0-7dda-980f-0a3c1ffb0966','main',1,1,'письмо.txt','text/plain',245,'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5','2026-10-27 02:15:00.304189');
CREATE TABLE component_page (
	component_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	extractor VARCHAR(60) NOT NULL, 
	extractor_version VARCHAR(30) NOT NULL, 
	reason TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_component_page PRIMARY KEY (component_id, number), 
	CONSTRAINT fk_component_page_component_id FOREIGN KEY(component_id) REFERENCES component (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_component_page_status CHECK (status IN ('queued', 'extracted', 'empty', 'failed', 'unsupported'))
);
CREATE TABLE component_text (
	component_id VARCHAR(36) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	extractor VARCHAR(60) NOT NULL, 
	extractor_version VARCHAR(30) NOT NULL, 
	reason TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_component_text PRIMARY KEY (component_id), 
	CONSTRAINT fk_component_text_component_id FOREIGN KEY(component_id) REFERENCES component (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_component_text_status CHECK (status IN ('queued', 'extracted', 'empty', 'failed', 'unsupported'))
);
INSERT INTO "component_text" VALUES('01a17b23-b62e-7f38-a575-8045bcd76e98','extracted','text','1','','Министерство образования Приобского края

О представлении аналитической записки

Просим представить записку о системе менеджмента.');
INSERT INTO "component_text" VALUES('01a17b23-b5d0-7dda-980f-0a3c2464e20f','extracted','text','1','','Министерство образования Приобского края

О представлении аналитической записки

Просим представить записку о системе менеджмента.');
CREATE TABLE deployment_fact (
	name VARCHAR(60) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_deployment_fact PRIMARY KEY (name)
);
INSERT INTO "deployment_fact" VALUES('preset','demo');
INSERT INTO "deployment_fact" VALUES('association','Ассоциация образовательных организаций Приобского края, работающих по системе менеджмента качества');
INSERT INTO "deployment_fact" VALUES('founded_at','2026-10-27T02:15:00.181056+00:00');
INSERT INTO "deployment_fact" VALUES('rehearsal','yes');
INSERT INTO "deployment_fact" VALUES('audit_key','b4f5b12d9477492dd1c71d1567a7c9cfcce03cf06b0a67aff6400a1274968516');
INSERT INTO "deployment_fact" VALUES('offered.record_classes','[["analytical_note", ""], ["analytical_note", "request_number"], ["annual_plan", ""], ["annual_plan", "school_year"], ["annual_report", ""], ["annual_report", "reported_period"], ["authority_order", ""], ["authority_order", "order_number"], ["event_document", ""], ["event_document", "event"], ["event_report", ""], ["event_report", "event"], ["event_report", "event_date"], ["handover_act", ""], ["internal_document", ""], ["methodical_work", ""], ["methodical_work", "considered_at"], ["methodical_work", "topic"], ["methodical_work", "work_version"], ["presidium_minutes", ""], ["presidium_minutes", "meeting_date"], ["registration_journal", ""], ["registration_journal", "closing_entry"], ["registration_journal", "journal_year"]]');
INSERT INTO "deployment_fact" VALUES('offered.link_types','[["annex_to", ""], ["answers", ""], ["cancels", ""], ["covers", ""], ["executes", ""], ["extract_of", ""], ["initiates", ""], ["repeats", ""], ["replaces", ""]]');
INSERT INTO "deployment_fact" VALUES('offered.ledgers','[["internal", ""]]');
INSERT INTO "deployment_fact" VALUES('offered.standing_kinds','[["acting_chair", ""], ["authority_officer", ""], ["candidate", ""], ["chair", ""], ["commission_member", ""], ["consultative_mandate", ""], ["deputy", ""], ["group_leader", ""], ["group_member", ""], ["group_secretary", ""], ["head", ""], ["mandate", ""], ["member", ""], ["presidium_seat", ""], ["qms_certified", ""], ["representative", ""], ["secretary", ""]]');
INSERT INTO "deployment_fact" VALUES('offered.roles','[["administrator", ""], ["administrator", "marked *"], ["administrator", "permission account.edit"], ["administrator", "permission deployment.administer"], ["administrator", "permission organisation.change_head"], ["administrator", "permission settings.read"], ["administrator", "permission template.edit"], ["administrator", "permission trust.manage"], ["administrator", "unmarked *"], ["auditor", ""], ["auditor", "marked *"], ["auditor", "permission audit.read"], ["auditor", "permission settings.read"], ["auditor", "unmarked *"], ["authority_officer", ""], ["authority_officer", "marked *"], ["authority_officer", "unmarked *"], ["authority_officer", "unmarked annual_plan"], ["authority_officer", "unmarked annual_report"], ["authority_officer", "unmarked member_certificate"], ["authority_officer", "unmarked methodical_work"], ["candidate", ""], ["candidate", "marked *"], ["candidate", "unmarked *"], ["candidate", "unmarked annual_plan"], ["candidate", "unmarked annual_report"], ["candidate", "unmarked methodical_work"], ["candidate", "unmarked presidium_minutes"], ["candidate", "unmarked registration_journal"], ["chair", ""], ["chair", "marked *"], ["chair", "marked data_consent"], ["chair", "permission audit.read"], ["chair", "permission body.edit"], ["chair", "permission office.appoint"], ["chair", "permission office.edit"], ["chair", "permission organisation.change_head"], ["chair", "permission record.approve"], ["chair", "permission record.mark"], ["chair", "permission record.sign"], ["chair", "permission settings.read"], ["chair", "permission standing.edit"], ["chair", "permission task.add"], ["chair", "permission task.close"], ["chair", "permission task.read"], ["chair", "unmarked *"], ["commission_member", ""], ["commission_member", "marked *"], ["commission_member", "unmarked *"], ["deputy", ""], ["deputy", "marked *"], ["deputy", "marked data_consent"], ["deputy", "permission settings.read"], ["deputy", "permission task.add"], ["deputy", "permission task.close"], ["deputy", "permission task.read"], ["deputy", "unmarked *"], ["group_member", ""], ["group_member", "marked *"], ["group_member", "permission record.attach:methodical_work"], ["group_member", "permission record.correct:methodical_work"], ["group_member", "permission record.register:methodical_work"], ["group_member", "unmarked *"], ["group_member", "unmarked annual_plan"], ["group_member", "unmarked annual_report"], ["group_member", "unmarked methodical_work"], ["group_member", "unmarked presidium_minutes"], ["group_member", "unmarked registration_journal"], ["member", ""], ["member", "marked *"], ["member", "unmarked *"], ["member", "unmarked annual_plan"], ["member", "unmarked annual_report"], ["member", "unmarked authority_order"], ["member", "unmarked decision"], ["member", "unmarked event_document"], ["member", "unmarked event_report"], ["member", "unmarked methodical_work"], ["member", "unmarked presidium_minutes"], ["member", "unmarked registration_journal"], ["presidium_member", ""], ["presidium_member", "marked *"], ["presidium_member", "marked data_consent"], ["presidium_member", "permission settings.read"], ["presidium_member", "permission task.read"], ["presidium_member", "unmarked *"], ["secretary", ""], ["secretary", "marked *"], ["secretary", "marked data_consent"], ["secretary", "permission body.edit"], ["secretary", "permission office.edit"], ["secretary", "permission organisation.change_head"], ["secretary", "permission party.edit"], ["secretary", "permission record.attach"], ["secretary", "permission record.correct"], ["secretary", "permission record.file"], ["secretary", "permission record.link"], ["secretary", "permission record.mark"], ["secretary", "permission record.register"], ["secretary", "permission record.sign"], ["secretary", "permission settings.read"], ["secretary", "permission standing.edit"], ["secretary", "permission task.enter"], ["secretary", "permission task.read"], ["secretary", "permission template.edit"], ["secretary", "unmarked *"]]');
CREATE TABLE field_definition (
	class_name VARCHAR(60) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	title_ru VARCHAR(200) NOT NULL, 
	title_en VARCHAR(200) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	required BOOLEAN NOT NULL, 
	exact BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_field_definition PRIMARY KEY (class_name, name), 
	CONSTRAINT fk_field_definition_class_name FOREIGN KEY(class_name) REFERENCES record_class (name) ON DELETE RESTRICT
);
INSERT INTO "field_definition" VALUES('authority_order','order_number','Номер приказа','Order number','foreign_number',1,1,0);
INSERT INTO "field_definition" VALUES('registration_journal','journal_year','За год','Year','text',1,0,0);
INSERT INTO "field_definition" VALUES('registration_journal','closing_entry','Итоговая запись','Closing entry','text',0,0,1);
INSERT INTO "field_definition" VALUES('annual_report','reported_period','Отчётный период','Period reported','text',1,0,0);
INSERT INTO "field_definition" VALUES('event_report','event','Мероприятие','Event','text',1,0,0);
INSERT INTO "field_definition" VALUES('event_report','event_date','Дата мероприятия','Date of the event','date',0,0,1);
INSERT INTO "field_definition" VALUES('analytical_note','request_number','Номер запроса','Number of the request','foreign_number',0,1,0);
INSERT INTO "field_definition" VALUES('annual_plan','school_year','Учебный год','School year','text',1,0,0);
INSERT INTO "field_definition" VALUES('presidium_minutes','meeting_date','Дата заседания','Date of the meeting','date',1,0,0);
INSERT INTO "field_definition" VALUES('event_document','event','Мероприятие','Event','text',1,0,0);
INSERT INTO "field_definition" VALUES('methodical_work','work_version','Версия','Version','text',1,0,0);
INSERT INTO "field_definition" VALUES('methodical_work','considered_at','Рассмотрена (протокол)','Considered at (minutes)','text',0,0,1);
INSERT INTO "field_definition" VALUES('methodical_work','topic','Тема','Topic','text',0,0,2);
INSERT INTO "field_definition" VALUES('member_certificate','holder','Название в сертификате','Name on the certificate','text',1,0,0);
INSERT INTO "field_definition" VALUES('member_certificate','address','Адрес','Address','text',0,0,1);
INSERT INTO "field_definition" VALUES('member_certificate','basis','Основание','Basis','text',0,0,2);
INSERT INTO "field_definition" VALUES('member_certificate','state','Состояние','State','text',0,0,3);
INSERT INTO "field_definition" VALUES('member_certificate','signed_on','Подписан органом управления','Signed by the authority','date',0,0,4);
INSERT INTO "field_definition" VALUES('member_certificate','handed_on','Дата вручения','Handed over','date',0,0,5);
INSERT INTO "field_definition" VALUES('member_certificate','receiver','Получил','Received by','text',0,0,6);
INSERT INTO "field_definition" VALUES('member_certificate','duplicates','Дубликаты','Duplicates','text',0,0,7);
INSERT INTO "field_definition" VALUES('incoming_letter','kind','Вид документа','Kind of document','text',1,0,0);
INSERT INTO "field_definition" VALUES('incoming_letter','foreign_number','№ документа корреспондента','Sender''s number','foreign_number',1,1,1);
INSERT INTO "field_definition" VALUES('incoming_letter','addressee','Адресат','Addressee','text',0,0,2);
INSERT INTO "field_definition" VALUES('incoming_letter','signed_by','Подписал','Signed by','text',0,0,3);
INSERT INTO "field_definition" VALUES('incoming_letter','due_on','Срок, указанный в документе','Due date in the document','date',0,0,4);
INSERT INTO "field_definition" VALUES('incoming_letter','reference','На № … от …','In reply to No. … of …','text',0,0,5);
INSERT INTO "field_definition" VALUES('incoming_letter','delivery','Способ доставки','Delivered by','text',1,0,6);
INSERT INTO "field_definition" VALUES('incoming_letter','forwarded','Сведения о переадресации','Forwarded','text',0,0,7);
INSERT INTO "field_definition" VALUES('incoming_letter','sheets','Листов (осн.)','Sheets','number',0,0,8);
INSERT INTO "field_definition" VALUES('incoming_letter','annex_sheets','Листов (прил.)','Sheets of annexes','number',0,0,9);
INSERT INTO "field_definition" VALUES('incoming_letter','copy_number','Экз. №','Copy No.','text',0,0,10);
INSERT INTO "field_definition" VALUES('incoming_letter','executor_account','Исполнитель (учётная запись)','Executor (account)','text',0,0,11);
INSERT INTO "field_definition" VALUES('incoming_letter','note','Примечание','Note','text',0,0,12);
INSERT INTO "field_definition" VALUES('outgoing_letter','kind','Вид документа','Kind of document','text',1,0,0);
INSERT INTO "field_definition" VALUES('outgoing_letter','reference','На № … от …','In reply to No. … of …','text',0,0,1);
INSERT INTO "field_definition" VALUES('outgoing_letter','delivery','Способ отправки','Dispatched by','text',0,0,2);
INSERT INTO "field_definition" VALUES('outgoing_letter','dispatched_on','Дата отправки','Dispatched on','date',0,0,3);
INSERT INTO "field_definition" VALUES('outgoing_letter','sheets','Листов (осн.)','Sheets','number',0,0,4);
INSERT INTO "field_definition" VALUES('outgoing_letter','annex_sheets','Листов (прил.)','Sheets of annexes','number',0,0,5);
INSERT INTO "field_definition" VALUES('outgoing_letter','copy_number','Экз. №','Copy No.','text',0,0,6);
INSERT INTO "field_definition" VALUES('outgoing_letter','executor_account','Исполнитель (учётная запись)','Executor (account)','text',0,0,7);
INSERT INTO "field_definition" VALUES('outgoing_letter','note','Примечание','Note','text',0,0,8);
INSERT INTO "field_definition" VALUES('chair_order','from_paper','Внесено с бумаги','Entered from paper','text',0,0,0);
INSERT INTO "field_definition" VALUES('chair_order','sheets','Листов (осн.)','Sheets','number',0,0,1);
INSERT INTO "field_definition" VALUES('chair_order','annex_sheets','Листов (прил.)','Sheets of annexes','number',0,0,2);
INSERT INTO "field_definition" VALUES('chair_order','note','Примечание','Note','text',0,0,3);
INSERT INTO "field_definition" VALUES('membership_application','ground','Основание для вступления','Ground','text',0,0,0);
INSERT INTO "field_definition" VALUES('membership_application','nominee','Рекомендован','Recommended','text',0,0,1);
INSERT INTO "field_definition" VALUES('expert_opinion','outcome','Вывод','Outcome','text',1,0,0);
INSERT INTO "field_definition" VALUES('membership_leaving','last_day','Последний день членства','Last day of the membership','date',0,0,0);
INSERT INTO "field_definition" VALUES('membership_order','order_number','Номер приказа','Order number','foreign_number',1,1,0);
INSERT INTO "field_definition" VALUES('mentor_pair_list','decision','Решение','Decision','text',0,1,0);
INSERT INTO "field_definition" VALUES('mentor_pair_list','decided_on','Дата решения','Decided on','date',0,0,1);
INSERT INTO "field_definition" VALUES('mentor_pair_list','pairs','Пар','Pairs','text',0,0,2);
INSERT INTO "field_definition" VALUES('mentor_pair','mentor','Наставник','Mentor','text',0,0,0);
INSERT INTO "field_definition" VALUES('mentor_pair','candidate','Кандидат','Candidate','text',0,0,1);
INSERT INTO "field_definition" VALUES('mentor_pair','criterion','Основание пары','In common','text',0,0,2);
INSERT INTO "field_definition" VALUES('mentor_pair','decision','Решение','Decision','text',0,1,3);
INSERT INTO "field_definition" VALUES('mentor_pair','starts_on','Действует с','Works from','date',0,0,4);
INSERT INTO "field_definition" VALUES('mentor_pair','ends_on','Завершена','Ended on','date',0,0,5);
INSERT INTO "field_definition" VALUES('mentor_pair','end_reason','Основание завершения','Why it ended','text',0,0,6);
INSERT INTO "field_definition" VALUES('assembly_minutes','meeting_date','Дата заседания','Date of the meeting','date',1,0,0);
INSERT INTO "field_definition" VALUES('group_minutes','meeting_date','Дата заседания','Date of the meeting','date',1,0,0);
INSERT INTO "field_definition" VALUES('decision','minutes','Протокол','Minutes','text',1,1,0);
INSERT INTO "field_definition" VALUES('decision','point','Пункт','Point','text',1,1,1);
INSERT INTO "field_definition" VALUES('decision','meeting_date','Дата заседания','Date of the meeting','date',1,0,2);
INSERT INTO "field_definition" VALUES('decision','form','Форма решения','Form of decision','text',0,0,3);
INSERT INTO "field_definition" VALUES('decision','vote','Голосование','Vote','text',0,0,4);
INSERT INTO "field_definition" VALUES('decision','due_on','Срок исполнения','Due','date',0,0,5);
INSERT INTO "field_definition" VALUES('decision','executors','Исполнители','Executors','text',0,0,6);
INSERT INTO "field_definition" VALUES('decision','text','Текст решения','Text','text',0,0,7);
INSERT INTO "field_definition" VALUES('decision','reference','Основание','Decided by','text',0,0,8);
INSERT INTO "field_definition" VALUES('minutes_extract','minutes','Протокол','Minutes','text',1,1,0);
INSERT INTO "field_definition" VALUES('minutes_extract','points','Вопросы','Items','text',0,0,1);
INSERT INTO "field_definition" VALUES('meeting_notice','meeting_date','Дата заседания','Date of the meeting','date',1,0,0);
INSERT INTO "field_definition" VALUES('meeting_agenda','meeting_date','Дата заседания','Date of the meeting','date',0,0,0);
INSERT INTO "field_definition" VALUES('meeting_agenda','agenda','Вопросы','Questions','text',0,0,1);
INSERT INTO "field_definition" VALUES('conference_resolution','meeting_date','Дата заседания','Date of the meeting','date',0,0,0);
INSERT INTO "field_definition" VALUES('conference_resolution','event','Мероприятие','Event','text',0,0,1);
INSERT INTO "field_definition" VALUES('decision_paper','addressee','Кому','Addressed to','text',0,0,0);
CREATE TABLE file (
	id VARCHAR(36) NOT NULL, 
	"index" VARCHAR(20) NOT NULL, 
	period VARCHAR(12) NOT NULL, 
	title VARCHAR(500) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	opened_on DATE NOT NULL, 
	closed_on DATE, 
	retention JSON NOT NULL, 
	CONSTRAINT pk_file PRIMARY KEY (id), 
	CONSTRAINT fk_file_index FOREIGN KEY("index") REFERENCES file_plan_entry ("index") ON DELETE RESTRICT, 
	CONSTRAINT uq_file_index_period UNIQUE ("index", period), 
	CONSTRAINT ck_file_state CHECK (state IN ('open', 'closed'))
);
INSERT INTO "file" VALUES('01a17b23-b5d0-7dda-980f-0a3d010526c1','03-01','2026','Методические разработки (подлинники)','open','2026-10-27',NULL,'{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}');
CREATE TABLE file_plan_entry (
	"index" VARCHAR(20) NOT NULL, 
	section VARCHAR(300) NOT NULL, 
	title VARCHAR(500) NOT NULL, 
	statute_code VARCHAR(10) NOT NULL, 
	retention JSON NOT NULL, 
	period VARCHAR(32) NOT NULL, 
	reserve BOOLEAN NOT NULL, 
	CONSTRAINT pk_file_plan_entry PRIMARY KEY ("index"), 
	CONSTRAINT ck_file_plan_entry_period CHECK (period IN ('calendar_year', 'academic_year', 'whole_life'))
);
INSERT INTO "file_plan_entry" VALUES('01-01','01 Организация управления','Положение об Ассоциации, изменения к нему','','{"kind": "permanent", "authority": "Т236", "article": "ст. 28", "verification": "secondary", "note": "локальные нормативные акты – ст. 8"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('01-02','01 Организация управления','Приказы Главного управления (Министерства) о деятельности Ассоциации (копии)','K1','{"kind": "no_longer_needed", "floor_years": "5", "authority": "Т236", "article": "ст. 19", "verification": "unchecked", "note": "подлинники хранит издавший орган; приказы об утверждении состава (п. 3.3) – до ликвидации организации"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('01-03','01 Организация управления','Реестр членов и кандидатов; состав Президиума','','{"kind": "liquidation", "floor_years": "10", "verification": "policy"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('01-04','01 Организация управления','Заявления о вступлении, документы кандидатов, экспертные заключения, заявления о выходе','','{"kind": "after_event", "years": "5", "event": "прекращение членства или отказ", "verification": "policy"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('01-05','01 Организация управления','Переписка с органами управления образованием','','{"kind": "years", "years": "5", "review": "yes", "authority": "Т236", "article": "ст. 70", "verification": "unchecked"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('01-06','01 Организация управления','Переписка с организациями-членами, иными организациями','','{"kind": "years", "years": "5", "review": "yes", "authority": "Т236", "article": "ст. 70", "verification": "unchecked"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('01-07','01 Организация управления','Реестр выдачи сертификатов «Член Ассоциации»','','{"kind": "liquidation", "floor_years": "10", "verification": "policy"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('01-08','01 Организация управления','Распоряжения председателя (п. 4.4, 4.5 Положения)','','{"kind": "permanent", "authority": "Т236", "article": "ст. 19", "verification": "unchecked"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('01-09','01 Организация управления','Заключения, предложения, обращения Ассоциации (п. 1.5 Положения)','','{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('01-10','01 Организация управления','Договоры и соглашения с партнёрами (п. 5.2, 5.3 Положения)','','{"kind": "after_event", "years": "5", "review": "yes", "event": "истечение срока договора", "authority": "Т236", "article": "ст. 11", "verification": "secondary"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('01-11','01 Организация управления','Обращения граждан','','{"kind": "years", "years": "5", "review": "yes", "authority": "Т236", "article": "ст. 154", "verification": "unchecked"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('01-12','01 Организация управления','Доверенности представителей организаций (п. 5.6 Положения)','','{"kind": "after_event", "years": "5", "event": "истечение срока доверенности", "verification": "policy"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('02-01','02 Президиум','Протоколы заседаний Президиума, документы к ним','K7','{"kind": "permanent", "authority": "Т236", "article": "ст. 18", "verification": "secondary", "note": "п. 4.10 Положения (3 года у председателя) срок не сокращает"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('02-02','02 Президиум','Протоколы заседаний Ассоциации (общих собраний)','K7','{"kind": "permanent", "authority": "Т236", "article": "ст. 18", "verification": "secondary"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('02-03','02 Президиум','Годовые планы работы (учебный год)','K6','{"kind": "permanent", "authority": "Т236", "article": "ст. 198 а", "verification": "unchecked", "note": "по другим сведениям ст. 197 а"}','academic_year',0);
INSERT INTO "file_plan_entry" VALUES('02-04','02 Президиум','Годовые отчёты','K3','{"kind": "permanent", "authority": "Т236", "article": "ст. 211", "verification": "unchecked"}','academic_year',0);
INSERT INTO "file_plan_entry" VALUES('02-05','02 Президиум','Аналитические записки и отчёты по запросам Главного управления','K5','{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('02-06','02 Президиум','Документы о выполнении решений Президиума','','{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('02-07','02 Президиум','Протоколы заседаний рабочих групп','','{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('03-01','03 Методическая и инновационная работа','Методические разработки (подлинники)','K9','{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('03-02','03 Методическая и инновационная работа','Документы о проведении мероприятий (программы, положения)','K8','{"kind": "years", "years": "5", "review": "yes", "authority": "Т236", "article": "ст. 200", "verification": "policy"}','academic_year',0);
INSERT INTO "file_plan_entry" VALUES('03-03','03 Методическая и инновационная работа','Анкеты участников и потребителей','K8','{"kind": "no_longer_needed", "verification": "policy", "note": "после обобщения; с персональными данными – не более 1 года"}','academic_year',0);
INSERT INTO "file_plan_entry" VALUES('03-04','03 Методическая и инновационная работа','Отчёты по результатам мероприятий','K4','{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}','academic_year',0);
INSERT INTO "file_plan_entry" VALUES('03-05','03 Методическая и инновационная работа','Пары «наставник-кандидат»: планы, журналы, отчёты','','{"kind": "after_event", "years": "5", "event": "завершение пары", "verification": "policy"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('03-06','03 Методическая и инновационная работа','Закрепление процессов за членами Ассоциации','','{"kind": "replaced", "years": "5", "verification": "policy"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('04-01','04 Делопроизводство и архив','Номенклатура дел','','{"kind": "permanent", "authority": "Т236", "article": "ст. 157", "verification": "unchecked"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('04-02','04 Делопроизводство и архив','Журнал регистрации входящих документов','K2','{"kind": "years", "years": "5", "authority": "Т236", "article": "ст. 182 г", "verification": "secondary"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('04-03','04 Делопроизводство и архив','Журнал регистрации исходящих документов','K2','{"kind": "years", "years": "5", "authority": "Т236", "article": "ст. 182 г", "verification": "secondary"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('04-04','04 Делопроизводство и архив','Описи дел','','{"kind": "permanent", "authority": "Т236", "article": "ст. 172", "verification": "unchecked"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('04-05','04 Делопроизводство и архив','Акты о выделении к уничтожению, протоколы экспертной комиссии','','{"kind": "permanent", "authority": "Т236", "article": "ст. 170", "verification": "unchecked"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('04-06','04 Делопроизводство и архив','Согласия на обработку персональных данных','','{"kind": "after_event", "years": "3", "event": "истечение срока согласия или его отзыв", "authority": "Т236", "article": "ст. 441", "verification": "secondary"}','whole_life',0);
INSERT INTO "file_plan_entry" VALUES('04-07','04 Делопроизводство и архив','Журнал ознакомления с ограниченными документами','','{"kind": "years", "years": "3", "verification": "policy"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('04-08','04 Делопроизводство и архив','Журнал (база) контроля исполнения','','{"kind": "years", "years": "3", "authority": "Т236", "article": "ст. 182", "verification": "unchecked"}','calendar_year',0);
INSERT INTO "file_plan_entry" VALUES('04-09','04 Делопроизводство и архив','Резервный номер','','{}','calendar_year',1);
INSERT INTO "file_plan_entry" VALUES('04-10','04 Делопроизводство и архив','Резервный номер','','{}','calendar_year',1);
INSERT INTO "file_plan_entry" VALUES('04-11','04 Делопроизводство и архив','Резервный номер','','{}','calendar_year',1);
INSERT INTO "file_plan_entry" VALUES('04-12','04 Делопроизводство и архив','Резервный номер','','{}','calendar_year',1);
CREATE TABLE form_sheet (
	id VARCHAR(36) NOT NULL, 
	account_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	about VARCHAR(60) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	fields JSON NOT NULL, 
	told JSON NOT NULL, 
	started_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	done_at DATETIME, 
	CONSTRAINT pk_form_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_form_sheet_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
);
CREATE TABLE idempotency_key (
	"key" VARCHAR(200) NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	content VARCHAR(64) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_idempotency_key PRIMARY KEY ("key")
);
CREATE TABLE index_queue (
	id INTEGER NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	queued_at DATETIME NOT NULL, 
	CONSTRAINT pk_index_queue PRIMARY KEY (id)
);
CREATE TABLE invitation (
	id VARCHAR(36) NOT NULL, 
	account_id VARCHAR(36) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_invitation PRIMARY KEY (id), 
	CONSTRAINT fk_invitation_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash)
);
INSERT INTO "invitation" VALUES('01a17b23-b555-7f72-83f7-5ecb83f88985','01a17b23-b555-7f72-83f7-5ec9ec9809ea','e9830cf4ad6f8505b96a6e661551c4dad810cf04c73b1d91afcf1a0c62b045a5','2026-10-28 02:15:00.181056','2026-10-27 02:15:00.008498');
INSERT INTO "invitation" VALUES('01a17b23-b4a9-78eb-a124-0c86178875fb','01a17b23-b555-7f72-83f7-5ec8133cb2b5','7b81d6ef2ea4bc8719b769bffa2b2ac6a512bf60fbf9a5385995b0b67e9aa03b','2026-10-28 02:15:00.009112','2026-10-27 02:15:00.008915');
INSERT INTO "invitation" VALUES('01a17b23-b4a8-7e4a-8f1f-f8df03bc524f','01a17b23-b555-7f72-83f7-5ec8b67116c6','e72a0fd7ec143f416a4b8779d22fdd0cb1e729d4c6e883abcf845e428a4fc626','2026-10-28 02:15:00.008932','2026-10-27 02:15:00.008311');
INSERT INTO "invitation" VALUES('01a17b23-b4a8-7c3d-951e-a65c4813886e','01a17b23-b555-7f72-83f7-5ec9ec9809ea','11ed86d1c1f18a5fb48f0f77911df8f710f8f1d189b78025ec29dfbd2528a202','2026-10-28 02:15:00.008498','2026-10-27 02:15:00.008475');
CREATE TABLE job (
	id VARCHAR(36) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	subject VARCHAR(200) NOT NULL, 
	arguments TEXT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	attempts INTEGER NOT NULL, 
	not_before DATETIME NOT NULL, 
	holder VARCHAR(200) NOT NULL, 
	held_until DATETIME, 
	progress TEXT NOT NULL, 
	error TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT ck_job_state CHECK (state IN ('waiting', 'running', 'done', 'failed'))
);
CREATE TABLE journal_addressee_list (
	id VARCHAR(36) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	match_key VARCHAR(200) NOT NULL, 
	standing VARCHAR(60) NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_journal_addressee_list PRIMARY KEY (id), 
	CONSTRAINT uq_journal_addressee_list_match_key UNIQUE (match_key)
);
CREATE TABLE journal_alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT journal_alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "journal_alembic_version" VALUES('0002');
CREATE TABLE journal_closing (
	id VARCHAR(36) NOT NULL, 
	period_id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	entry TEXT NOT NULL, 
	post VARCHAR(300) NOT NULL, 
	signed_by VARCHAR(300) NOT NULL, 
	signed_on DATE NOT NULL, 
	closed_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_journal_closing PRIMARY KEY (id), 
	CONSTRAINT fk_journal_closing_period_id FOREIGN KEY(period_id) REFERENCES ledger_period (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_journal_closing_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_journal_closing_period_id UNIQUE (period_id)
);
CREATE TABLE journal_dispatch (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	addressee_id VARCHAR(36) NOT NULL, 
	method VARCHAR(60) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	dispatched_on DATE, 
	address VARCHAR(320) NOT NULL, 
	message_id VARCHAR(200) NOT NULL, 
	answer TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	asked_by VARCHAR(200) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	CONSTRAINT pk_journal_dispatch PRIMARY KEY (id), 
	CONSTRAINT fk_journal_dispatch_addressee_id FOREIGN KEY(addressee_id) REFERENCES record_party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_journal_dispatch_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_journal_dispatch_state CHECK (state IN ('waiting', 'sent', 'failed'))
);
CREATE TABLE journal_duplicate (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36), 
	original_id VARCHAR(36) NOT NULL, 
	choice VARCHAR(32) NOT NULL, 
	reason TEXT NOT NULL, 
	marked BOOLEAN NOT NULL, 
	decided_by VARCHAR(200) NOT NULL, 
	decided_at DATETIME NOT NULL, 
	CONSTRAINT pk_journal_duplicate PRIMARY KEY (id), 
	CONSTRAINT fk_journal_duplicate_original_id FOREIGN KEY(original_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_journal_duplicate_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_journal_duplicate_choice CHECK (choice IN ('attach', 'repeat', 'other'))
);
CREATE TABLE journal_import (
	id VARCHAR(36) NOT NULL, 
	ledger VARCHAR(60) NOT NULL, 
	period VARCHAR(12) NOT NULL, 
	file_name TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	columns JSON NOT NULL, 
	letters INTEGER NOT NULL, 
	void INTEGER NOT NULL, 
	left_out JSON NOT NULL, 
	imported_by VARCHAR(200) NOT NULL, 
	imported_at DATETIME NOT NULL, 
	CONSTRAINT pk_journal_import PRIMARY KEY (id), 
	CONSTRAINT fk_journal_import_ledger FOREIGN KEY(ledger) REFERENCES ledger (name) ON DELETE RESTRICT
);
CREATE TABLE journal_import_heading (
	direction VARCHAR(3) NOT NULL, 
	heading VARCHAR(300) NOT NULL, 
	part VARCHAR(30) NOT NULL, 
	CONSTRAINT pk_journal_import_heading PRIMARY KEY (direction, heading)
);
CREATE TABLE journal_import_row (
	number_id VARCHAR(36) NOT NULL, 
	import_id VARCHAR(36) NOT NULL, 
	sheet VARCHAR(200) NOT NULL, 
	"row" INTEGER NOT NULL, 
	content JSON NOT NULL, 
	CONSTRAINT pk_journal_import_row PRIMARY KEY (number_id), 
	CONSTRAINT fk_journal_import_row_import_id FOREIGN KEY(import_id) REFERENCES journal_import (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_journal_import_row_number_id FOREIGN KEY(number_id) REFERENCES ledger_number (id) ON DELETE RESTRICT
);
CREATE TABLE journal_listed_addressee (
	list_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_journal_listed_addressee PRIMARY KEY (list_id, party_id), 
	CONSTRAINT fk_journal_listed_addressee_list_id FOREIGN KEY(list_id) REFERENCES journal_addressee_list (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_journal_listed_addressee_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
CREATE TABLE journal_proposal (
	id VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	original VARCHAR(64) NOT NULL, 
	source VARCHAR(32) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	sender TEXT NOT NULL, 
	sender_address TEXT NOT NULL, 
	number TEXT NOT NULL, 
	dated DATE, 
	received_at DATETIME NOT NULL, 
	subject TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	delivery TEXT NOT NULL, 
	answers TEXT NOT NULL, 
	due_on DATE, 
	signed_by TEXT NOT NULL, 
	copy_number TEXT NOT NULL, 
	mark TEXT NOT NULL, 
	annex_sheets VARCHAR(20) NOT NULL, 
	note TEXT NOT NULL, 
	places JSON NOT NULL, 
	by_account VARCHAR(36) NOT NULL, 
	offered_by VARCHAR(200) NOT NULL, 
	offered_at DATETIME NOT NULL, 
	decided_by VARCHAR(200) NOT NULL, 
	decided_at DATETIME, 
	reason TEXT NOT NULL, 
	record_id VARCHAR(36), 
	CONSTRAINT pk_journal_proposal PRIMARY KEY (id), 
	CONSTRAINT fk_journal_proposal_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_journal_proposal_key UNIQUE ("key"), 
	CONSTRAINT uq_journal_proposal_sequence UNIQUE (sequence), 
	CONSTRAINT ck_journal_proposal_source CHECK (source IN ('e-mail', 'reply', 'file')), 
	CONSTRAINT ck_journal_proposal_state CHECK (state IN ('waiting', 'registered', 'attached', 'rejected'))
);
CREATE TABLE journal_request (
	record_id VARCHAR(36) NOT NULL, 
	due_on DATE NOT NULL, 
	term VARCHAR(60) NOT NULL, 
	rule VARCHAR(60) NOT NULL, 
	set_by VARCHAR(200) NOT NULL, 
	set_at DATETIME NOT NULL, 
	CONSTRAINT pk_journal_request PRIMARY KEY (record_id), 
	CONSTRAINT fk_journal_request_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE kept_answer (
	actor VARCHAR(200) NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	asked VARCHAR(64) NOT NULL, 
	answer TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_kept_answer PRIMARY KEY (actor, "key")
);
CREATE TABLE ledger (
	name VARCHAR(60) NOT NULL, 
	title_ru VARCHAR(200) NOT NULL, 
	title_en VARCHAR(200) NOT NULL, 
	period VARCHAR(32) NOT NULL, 
	template VARCHAR(100) NOT NULL, 
	prefix VARCHAR(20) NOT NULL, 
	provider VARCHAR(60) NOT NULL, changed_on DATE, 
	CONSTRAINT pk_ledger PRIMARY KEY (name), 
	CONSTRAINT ck_ledger_period CHECK (period IN ('calendar_year', 'academic_year', 'whole_life'))
);
INSERT INTO "ledger" VALUES('internal','Внутренние документы','Internal records','calendar_year','{prefix}-{seq}{suffix}','Вн','core',NULL);
INSERT INTO "ledger" VALUES('member_certificate','Реестр выдачи сертификатов «Член Ассоциации»','Register of certificates of membership','whole_life','{seq:03}','','certificates',NULL);
INSERT INTO "ledger" VALUES('member_certificate_year','Реестр выдачи сертификатов «Член Ассоциации» по годам','Register of certificates of membership by years','calendar_year','{seq:03}/{yyyy}','','certificates',NULL);
INSERT INTO "ledger" VALUES('incoming','Журнал регистрации входящих документов','Journal of incoming documents','calendar_year','{prefix}-{seq}{suffix}','Вх','journal',NULL);
INSERT INTO "ledger" VALUES('outgoing','Журнал регистрации исходящих документов','Journal of outgoing documents','calendar_year','{case}/{seq}{suffix}','Исх','journal',NULL);
INSERT INTO "ledger" VALUES('orders','Журнал регистрации распоряжений председателя','Journal of orders of the chair','calendar_year','{seq}{suffix}','','journal',NULL);
INSERT INTO "ledger" VALUES('membership_papers','Документы о членстве','Papers of membership','calendar_year','{prefix}-{seq}{suffix}','Чл','membership',NULL);
INSERT INTO "ledger" VALUES('membership_consents','Согласия на обработку персональных данных','Consents to the use of data','calendar_year','{prefix}-{seq}{suffix}','Сг','membership',NULL);
INSERT INTO "ledger" VALUES('mentor_pair_list','Списки пар «наставник-кандидат»','Lists of mentoring pairs','calendar_year','{prefix}-{seq}{suffix}','СП','mentoring',NULL);
INSERT INTO "ledger" VALUES('mentor_pair','Пары «наставник-кандидат»','Mentoring pairs','calendar_year','{prefix}-{seq}{suffix}','НК','mentoring',NULL);
INSERT INTO "ledger" VALUES('protocols_presidium','Протоколы заседаний Президиума','Minutes of the Presidium','calendar_year','{seq}{suffix}','','protocols',NULL);
INSERT INTO "ledger" VALUES('protocols_assembly','Протоколы общих собраний','Minutes of general meetings','calendar_year','{seq}{suffix}','','protocols',NULL);
INSERT INTO "ledger" VALUES('protocols_groups','Протоколы рабочих групп','Minutes of working groups','calendar_year','{prefix}-{seq}{suffix}','РГ','protocols',NULL);
INSERT INTO "ledger" VALUES('minutes_extract','Журнал выдачи выписок','Register of extracts','calendar_year','{prefix}-{seq}{suffix}','В','protocols',NULL);
INSERT INTO "ledger" VALUES('meeting_notice','Извещения о заседаниях','Notices of meetings','calendar_year','{prefix}-{seq}{suffix}','Изв','protocols',NULL);
INSERT INTO "ledger" VALUES('meeting_agenda','Повестки заседаний','Agendas of meetings','calendar_year','{prefix}-{seq}{suffix}','ПД','protocols',NULL);
INSERT INTO "ledger" VALUES('conference_resolution','Проекты решений конференций','Draft resolutions of conferences','calendar_year','{prefix}-{seq}{suffix}','ПР','protocols',NULL);
CREATE TABLE ledger_number (
	id VARCHAR(36) NOT NULL, 
	period_id VARCHAR(36) NOT NULL, 
	sequence BIGINT NOT NULL, 
	suffix VARCHAR(12) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	printed VARCHAR(100) NOT NULL, 
	record_id VARCHAR(36), 
	reason TEXT NOT NULL, 
	issued_on DATE NOT NULL, 
	CONSTRAINT pk_ledger_number PRIMARY KEY (id), 
	CONSTRAINT fk_ledger_number_period_id FOREIGN KEY(period_id) REFERENCES ledger_period (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_ledger_number_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_ledger_number_period_id_sequence_suffix UNIQUE (period_id, sequence, suffix), 
	CONSTRAINT ck_ledger_number_state CHECK (state IN ('issued', 'reserved', 'void'))
);
INSERT INTO "ledger_number" VALUES('01a17b23-b62e-7f38-a575-80464b465a78','01a17b23-b62e-7f38-a575-8045d498f63a',1,'','issued','Вх-1','01a17b23-b62e-701c-8022-af2ea22e5490','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b56b-7f3d-9506-f7fae9a446f9','01a17b23-b62e-7f38-a575-8045d498f63a',2,'','issued','Вх-2','01a17b23-b56b-7d5d-adf8-39e1da60c988','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b56d-7ed9-906d-e148c698643d','01a17b23-b62e-7f38-a575-8045d498f63a',3,'','issued','Вх-3','01a17b23-b56d-705b-9597-3a9fc7e3e310','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b5d0-7dda-980f-0a3def85bf57','01a17b23-b5d0-7dda-980f-0a3db805d661',1,'','issued','Вн-1','01a17b23-b5d0-7dda-980f-0a3c1ffb0966','','2026-10-27');
CREATE TABLE ledger_period (
	id VARCHAR(36) NOT NULL, 
	ledger VARCHAR(60) NOT NULL, 
	period VARCHAR(12) NOT NULL, 
	template VARCHAR(100) NOT NULL, 
	prefix VARCHAR(20) NOT NULL, 
	last_number BIGINT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	opened_on DATE NOT NULL, 
	closed_on DATE, 
	CONSTRAINT pk_ledger_period PRIMARY KEY (id), 
	CONSTRAINT fk_ledger_period_ledger FOREIGN KEY(ledger) REFERENCES ledger (name) ON DELETE RESTRICT, 
	CONSTRAINT uq_ledger_period_ledger_period UNIQUE (ledger, period), 
	CONSTRAINT ck_ledger_period_state CHECK (state IN ('open', 'closed'))
);
INSERT INTO "ledger_period" VALUES('01a17b23-b62e-7f38-a575-8045d498f63a','incoming','2026','{prefix}-{seq}{suffix}','Вх',3,'open','2026-10-27',NULL);
INSERT INTO "ledger_period" VALUES('01a17b23-b5d0-7dda-980f-0a3db805d661','internal','2026','{prefix}-{seq}{suffix}','Вн',1,'open','2026-10-27',NULL);
CREATE TABLE link_type (
	name VARCHAR(60) NOT NULL, 
	title_ru VARCHAR(200) NOT NULL, 
	title_en VARCHAR(200) NOT NULL, 
	inverse_ru VARCHAR(200) NOT NULL, 
	inverse_en VARCHAR(200) NOT NULL, 
	provider VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_link_type PRIMARY KEY (name)
);
INSERT INTO "link_type" VALUES('answers','Ответ на','Answer to','Ответ','Answer','core');
INSERT INTO "link_type" VALUES('initiates','Инициирующий документ для','Initiates','Инициирующий документ','Initiated by','core');
INSERT INTO "link_type" VALUES('repeats','Повторно к','Repeats','Повторный документ','Repeated by','core');
INSERT INTO "link_type" VALUES('executes','Во исполнение','Executes','Исполняющий документ','Executed by','core');
INSERT INTO "link_type" VALUES('annex_to','Приложение к','Annex to','Приложение','Annex','core');
INSERT INTO "link_type" VALUES('cancels','Отменяет','Cancels','Отменён документом','Cancelled by','core');
INSERT INTO "link_type" VALUES('replaces','Взамен','Replaces','Заменён документом','Replaced by','core');
INSERT INTO "link_type" VALUES('extract_of','Выписка из','Extract of','Выписка','Extract','core');
INSERT INTO "link_type" VALUES('covers','Сопроводительное к','Covering letter of','Сопроводительное письмо','Covering letter','core');
INSERT INTO "link_type" VALUES('replaces_certificate','Взамен сертификата','In place of the certificate','Заменён сертификатом','Replaced by the certificate','certificates');
INSERT INTO "link_type" VALUES('admitted_by','Принята приказом','Admitted by','Принимает по заявлению','Admits on','membership');
INSERT INTO "link_type" VALUES('opinion_on','Заключение по заявлению','Opinion on','Экспертное заключение','Expert opinion','membership');
INSERT INTO "link_type" VALUES('approved_by','Утверждено решением','Approved by','Утверждает','Approves','mentoring');
INSERT INTO "link_type" VALUES('decided_in','Принято на заседании','Decided in','Решение заседания','Decision of the meeting','protocols');
CREATE TABLE membership_agreement (
	id VARCHAR(36) NOT NULL, 
	number VARCHAR(120) NOT NULL, 
	dated DATE NOT NULL, 
	subject TEXT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	end_reason TEXT NOT NULL, 
	record_id VARCHAR(36), 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_agreement PRIMARY KEY (id), 
	CONSTRAINT fk_membership_agreement_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE membership_agreement_party (
	agreement_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_membership_agreement_party PRIMARY KEY (agreement_id, party_id), 
	CONSTRAINT fk_membership_agreement_party_agreement_id FOREIGN KEY(agreement_id) REFERENCES membership_agreement (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_agreement_party_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
CREATE TABLE membership_alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT membership_alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "membership_alembic_version" VALUES('0001');
CREATE TABLE membership_application (
	id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	ground VARCHAR(32), 
	addressee VARCHAR(32) NOT NULL, 
	addressed_to VARCHAR(500) NOT NULL, 
	dated DATE, 
	registered_on DATE NOT NULL, 
	head_name VARCHAR(300) NOT NULL, 
	head_post VARCHAR(200) NOT NULL, 
	nominee_name VARCHAR(300) NOT NULL, 
	nominee_post VARCHAR(200) NOT NULL, 
	acquainted BOOLEAN NOT NULL, 
	signed BOOLEAN NOT NULL, 
	missing VARCHAR(200) NOT NULL, 
	replaces_id VARCHAR(36), 
	state VARCHAR(32) NOT NULL, 
	active_from DATE, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_application PRIMARY KEY (id), 
	CONSTRAINT fk_membership_application_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_application_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_application_replaces_id FOREIGN KEY(replaces_id) REFERENCES membership_application (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_membership_application_ground CHECK (ground IN ('certified', 'implemented', 'implementing', 'opinion', 'candidate')), 
	CONSTRAINT ck_membership_application_addressee CHECK (addressee IN ('authority', 'chair')), 
	CONSTRAINT ck_membership_application_state CHECK (state IN ('submitted', 'returned', 'considered', 'ordered', 'declined', 'withdrawn'))
);
CREATE TABLE membership_assignment (
	id VARCHAR(36) NOT NULL, 
	process_id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	end_reason TEXT NOT NULL, 
	decision_id VARCHAR(36), 
	body VARCHAR(300) NOT NULL, 
	number VARCHAR(120) NOT NULL, 
	decided_on DATE NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_assignment PRIMARY KEY (id), 
	CONSTRAINT fk_membership_assignment_decision_id FOREIGN KEY(decision_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_assignment_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_assignment_process_id FOREIGN KEY(process_id) REFERENCES membership_process (id) ON DELETE RESTRICT
);
CREATE TABLE membership_consent (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	data TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	given_on DATE NOT NULL, 
	valid_until DATE, 
	record_id VARCHAR(36) NOT NULL, 
	withdrawn_on DATE, 
	withdrawal_id VARCHAR(36), 
	due_on DATE, 
	settled_on DATE, 
	settled VARCHAR(32), 
	settled_note TEXT NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_consent PRIMARY KEY (id), 
	CONSTRAINT fk_membership_consent_person_id FOREIGN KEY(person_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_consent_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_consent_withdrawal_id FOREIGN KEY(withdrawal_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_membership_consent_settled CHECK (settled IN ('destroyed', 'depersonalised', 'kept'))
);
CREATE TABLE membership_consequence (
	id VARCHAR(36) NOT NULL, 
	ending_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	provider VARCHAR(60) NOT NULL, 
	code VARCHAR(60) NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	title TEXT NOT NULL, 
	chosen BOOLEAN NOT NULL, 
	CONSTRAINT pk_membership_consequence PRIMARY KEY (id), 
	CONSTRAINT fk_membership_consequence_ending_id FOREIGN KEY(ending_id) REFERENCES membership_ending (id) ON DELETE RESTRICT
);
CREATE TABLE membership_data_request (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	asked TEXT NOT NULL, 
	received_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	record_id VARCHAR(36), 
	answered_on DATE, 
	answer TEXT NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_data_request PRIMARY KEY (id), 
	CONSTRAINT fk_membership_data_request_person_id FOREIGN KEY(person_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_data_request_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE membership_ending (
	id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	reason VARCHAR(32) NOT NULL, 
	form VARCHAR(32), 
	ends BOOLEAN NOT NULL, 
	last_day DATE NOT NULL, 
	record_id VARCHAR(36), 
	decided_on DATE, 
	decision_id VARCHAR(36), 
	body VARCHAR(300) NOT NULL, 
	number VARCHAR(120) NOT NULL, 
	votes_for INTEGER, 
	roster INTEGER, 
	needed INTEGER, 
	share VARCHAR(60) NOT NULL, 
	confirmed_on DATE, 
	confirmed_by VARCHAR(300) NOT NULL, 
	initiator_id VARCHAR(36), 
	successor_id VARCHAR(36), 
	order_id VARCHAR(36), 
	standing_id VARCHAR(36) NOT NULL, 
	note TEXT NOT NULL, 
	restored_id VARCHAR(36), 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	withdrawn_by VARCHAR(200) NOT NULL, 
	withdrawn_at DATETIME, 
	withdrawn_reason TEXT NOT NULL, 
	CONSTRAINT pk_membership_ending PRIMARY KEY (id), 
	CONSTRAINT fk_membership_ending_decision_id FOREIGN KEY(decision_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_ending_initiator_id FOREIGN KEY(initiator_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_ending_order_id FOREIGN KEY(order_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_ending_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_ending_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_ending_restored_id FOREIGN KEY(restored_id) REFERENCES standing (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_ending_standing_id FOREIGN KEY(standing_id) REFERENCES standing (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_ending_successor_id FOREIGN KEY(successor_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_membership_ending_reason CHECK (reason IN ('exit', 'reorganisation', 'removal', 'liquidation')), 
	CONSTRAINT ck_membership_ending_form CHECK (form IN ('merger', 'accession', 'absorption', 'division', 'separation', 'transformation'))
);
CREATE TABLE membership_help (
	id VARCHAR(36) NOT NULL, 
	assignment_id VARCHAR(36) NOT NULL, 
	helped_id VARCHAR(36) NOT NULL, 
	given_on DATE NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	description TEXT NOT NULL, 
	record_id VARCHAR(36), 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	withdrawn_by VARCHAR(200) NOT NULL, 
	withdrawn_at DATETIME, 
	withdrawn_reason TEXT NOT NULL, 
	CONSTRAINT pk_membership_help PRIMARY KEY (id), 
	CONSTRAINT fk_membership_help_assignment_id FOREIGN KEY(assignment_id) REFERENCES membership_assignment (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_help_helped_id FOREIGN KEY(helped_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_help_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_membership_help_kind CHECK (kind IN ('procedure', 'instruction', 'audit'))
);
CREATE TABLE membership_import (
	id VARCHAR(36) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	name VARCHAR(300) NOT NULL, 
	lines INTEGER NOT NULL, 
	begun INTEGER NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_import PRIMARY KEY (id), 
	CONSTRAINT uq_membership_import_sha256 UNIQUE (sha256)
);
CREATE TABLE membership_informing (
	id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	event VARCHAR(60) NOT NULL, 
	happened_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	informed_on DATE, 
	informed_how VARCHAR(500) NOT NULL, 
	record_id VARCHAR(36), 
	informed_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_membership_informing PRIMARY KEY (id), 
	CONSTRAINT fk_membership_informing_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_informing_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE membership_opinion (
	id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	positive BOOLEAN NOT NULL, 
	given_on DATE NOT NULL, 
	given_by VARCHAR(300) NOT NULL, 
	decision_id VARCHAR(36), 
	body VARCHAR(300) NOT NULL, 
	number VARCHAR(120) NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	withdrawn_by VARCHAR(200) NOT NULL, 
	withdrawn_at DATETIME, 
	withdrawn_reason TEXT NOT NULL, 
	CONSTRAINT pk_membership_opinion PRIMARY KEY (id), 
	CONSTRAINT fk_membership_opinion_decision_id FOREIGN KEY(decision_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_opinion_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_opinion_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE membership_order (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	number VARCHAR(120) NOT NULL, 
	dated DATE NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_order PRIMARY KEY (id), 
	CONSTRAINT fk_membership_order_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_membership_order_record_id UNIQUE (record_id)
);
CREATE TABLE membership_order_line (
	id VARCHAR(36) NOT NULL, 
	order_id VARCHAR(36) NOT NULL, 
	application_id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	first_day DATE NOT NULL, 
	standing_id VARCHAR(36) NOT NULL, 
	does VARCHAR(32) NOT NULL, 
	revises_id VARCHAR(36), 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_membership_order_line PRIMARY KEY (id), 
	CONSTRAINT fk_membership_order_line_application_id FOREIGN KEY(application_id) REFERENCES membership_application (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_order_line_order_id FOREIGN KEY(order_id) REFERENCES membership_order (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_order_line_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_order_line_revises_id FOREIGN KEY(revises_id) REFERENCES membership_order_line (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_order_line_standing_id FOREIGN KEY(standing_id) REFERENCES standing (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_membership_order_line_order_id_application_id UNIQUE (order_id, application_id), 
	CONSTRAINT ck_membership_order_line_does CHECK (does IN ('admits', 'moves', 'cancels'))
);
CREATE TABLE membership_paper (
	id VARCHAR(36) NOT NULL, 
	application_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	description TEXT NOT NULL, 
	count INTEGER NOT NULL, 
	dated DATE, 
	record_id VARCHAR(36), 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	withdrawn_by VARCHAR(200) NOT NULL, 
	withdrawn_at DATETIME, 
	withdrawn_reason TEXT NOT NULL, 
	CONSTRAINT pk_membership_paper PRIMARY KEY (id), 
	CONSTRAINT fk_membership_paper_application_id FOREIGN KEY(application_id) REFERENCES membership_application (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_paper_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_membership_paper_kind CHECK (kind IN ('order', 'plan', 'specialists'))
);
CREATE TABLE membership_partner (
	id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	purpose TEXT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	end_reason TEXT NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_partner PRIMARY KEY (id), 
	CONSTRAINT fk_membership_partner_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
CREATE TABLE membership_process (
	id VARCHAR(36) NOT NULL, 
	name VARCHAR(300) NOT NULL, 
	match_key VARCHAR(300) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_process PRIMARY KEY (id), 
	CONSTRAINT uq_membership_process_match_key UNIQUE (match_key)
);
CREATE TABLE membership_seat (
	id VARCHAR(36) NOT NULL, 
	application_id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36) NOT NULL, 
	name VARCHAR(300) NOT NULL, 
	post VARCHAR(200) NOT NULL, 
	source VARCHAR(32) NOT NULL, 
	first_day DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	standing_id VARCHAR(36), 
	reason TEXT NOT NULL, 
	answered_by VARCHAR(200) NOT NULL, 
	answered_at DATETIME, 
	CONSTRAINT pk_membership_seat PRIMARY KEY (id), 
	CONSTRAINT fk_membership_seat_application_id FOREIGN KEY(application_id) REFERENCES membership_application (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_seat_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_seat_standing_id FOREIGN KEY(standing_id) REFERENCES standing (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_membership_seat_source CHECK (source IN ('nominee', 'head')), 
	CONSTRAINT ck_membership_seat_state CHECK (state IN ('open', 'taken', 'declined'))
);
CREATE TABLE membership_step (
	id VARCHAR(36) NOT NULL, 
	application_id VARCHAR(36) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	happened_on DATE NOT NULL, 
	body VARCHAR(300) NOT NULL, 
	number VARCHAR(120) NOT NULL, 
	record_id VARCHAR(36), 
	note TEXT NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership_step PRIMARY KEY (id), 
	CONSTRAINT fk_membership_step_application_id FOREIGN KEY(application_id) REFERENCES membership_application (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_membership_step_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_membership_step_state CHECK (state IN ('submitted', 'returned', 'considered', 'ordered', 'declined', 'withdrawn'))
);
CREATE TABLE mentoring_alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT mentoring_alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "mentoring_alembic_version" VALUES('0001');
CREATE TABLE mentoring_apart (
	id VARCHAR(36) NOT NULL, 
	mentor_id VARCHAR(36) NOT NULL, 
	candidate_id VARCHAR(36) NOT NULL, 
	since DATE NOT NULL, 
	until DATE, 
	reason TEXT NOT NULL, 
	noted_by VARCHAR(200) NOT NULL, 
	noted_at DATETIME NOT NULL, 
	CONSTRAINT pk_mentoring_apart PRIMARY KEY (id), 
	CONSTRAINT fk_mentoring_apart_candidate_id FOREIGN KEY(candidate_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_apart_mentor_id FOREIGN KEY(mentor_id) REFERENCES party (id) ON DELETE RESTRICT
);
CREATE TABLE mentoring_consultation (
	id VARCHAR(36) NOT NULL, 
	pair_id VARCHAR(36) NOT NULL, 
	held_on DATE NOT NULL, 
	topic VARCHAR(32) NOT NULL, 
	form VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	minutes INTEGER, 
	record_id VARCHAR(36), 
	noted_by VARCHAR(200) NOT NULL, 
	noted_at DATETIME NOT NULL, 
	struck_reason TEXT NOT NULL, 
	struck_by VARCHAR(200) NOT NULL, 
	struck_at DATETIME, 
	CONSTRAINT pk_mentoring_consultation PRIMARY KEY (id), 
	CONSTRAINT fk_mentoring_consultation_pair_id FOREIGN KEY(pair_id) REFERENCES mentoring_pair (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_consultation_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_mentoring_consultation_topic CHECK (topic IN ('policy', 'council', 'audit', 'analysis', 'correction')), 
	CONSTRAINT ck_mentoring_consultation_form CHECK (form IN ('visit', 'online', 'phone', 'written'))
);
CREATE TABLE mentoring_distance (
	id VARCHAR(36) NOT NULL, 
	one VARCHAR(300) NOT NULL, 
	other VARCHAR(300) NOT NULL, 
	one_key VARCHAR(300) NOT NULL, 
	other_key VARCHAR(300) NOT NULL, 
	km INTEGER NOT NULL, 
	noted_by VARCHAR(200) NOT NULL, 
	noted_at DATETIME NOT NULL, 
	CONSTRAINT pk_mentoring_distance PRIMARY KEY (id), 
	CONSTRAINT ck_mentoring_distance_km_natural CHECK (km >= 0), 
	CONSTRAINT uq_mentoring_distance_one_key_other_key UNIQUE (one_key, other_key)
);
CREATE TABLE mentoring_line (
	id VARCHAR(36) NOT NULL, 
	list_id VARCHAR(36) NOT NULL, 
	mentor_id VARCHAR(36) NOT NULL, 
	candidate_id VARCHAR(36) NOT NULL, 
	criterion VARCHAR(20) NOT NULL, 
	score INTEGER NOT NULL, 
	origin VARCHAR(32) NOT NULL, 
	justification TEXT NOT NULL, 
	pair_id VARCHAR(36), 
	CONSTRAINT pk_mentoring_line PRIMARY KEY (id), 
	CONSTRAINT fk_mentoring_line_candidate_id FOREIGN KEY(candidate_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_line_list_id FOREIGN KEY(list_id) REFERENCES mentoring_list (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_line_mentor_id FOREIGN KEY(mentor_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_line_pair_id FOREIGN KEY(pair_id) REFERENCES mentoring_pair (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_mentoring_line_list_id_mentor_id_candidate_id UNIQUE (list_id, mentor_id, candidate_id), 
	CONSTRAINT ck_mentoring_line_origin CHECK (origin IN ('computed', 'manual', 'standing'))
);
CREATE TABLE mentoring_list (
	id VARCHAR(36) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	drawn_on DATE NOT NULL, 
	case_name VARCHAR(60) NOT NULL, 
	mentors INTEGER NOT NULL, 
	candidates INTEGER NOT NULL, 
	share INTEGER NOT NULL, 
	territory_weight INTEGER NOT NULL, 
	sector_weight INTEGER NOT NULL, 
	use_all_mentors BOOLEAN NOT NULL, 
	options JSON NOT NULL, 
	chosen VARCHAR(20) NOT NULL, 
	version INTEGER NOT NULL, 
	changed_on DATE NOT NULL, 
	open_slot INTEGER, 
	record_id VARCHAR(36), 
	decision_record_id VARCHAR(36), 
	decision_body VARCHAR(300) NOT NULL, 
	decision_number VARCHAR(100) NOT NULL, 
	decision_on DATE, 
	unheard_reason TEXT NOT NULL, 
	dropped_reason TEXT NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	created_at DATETIME NOT NULL, 
	closed_by VARCHAR(200) NOT NULL, 
	closed_at DATETIME, 
	CONSTRAINT pk_mentoring_list PRIMARY KEY (id), 
	CONSTRAINT fk_mentoring_list_decision_record_id FOREIGN KEY(decision_record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_list_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_mentoring_list_open_slot UNIQUE (open_slot), 
	CONSTRAINT ck_mentoring_list_state CHECK (state IN ('draft', 'agreeing', 'agreed', 'approved', 'dropped'))
);
CREATE TABLE mentoring_motivation (
	id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	since DATE NOT NULL, 
	until DATE, 
	basis TEXT NOT NULL, 
	noted_by VARCHAR(200) NOT NULL, 
	noted_at DATETIME NOT NULL, 
	CONSTRAINT pk_mentoring_motivation PRIMARY KEY (id), 
	CONSTRAINT fk_mentoring_motivation_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
CREATE TABLE mentoring_opinion (
	id VARCHAR(36) NOT NULL, 
	list_id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	agrees BOOLEAN NOT NULL, 
	remark TEXT NOT NULL, 
	given_on DATE NOT NULL, 
	given_by VARCHAR(200) NOT NULL, 
	given_at DATETIME NOT NULL, 
	answer TEXT NOT NULL, 
	answered_by VARCHAR(200) NOT NULL, 
	answered_at DATETIME, 
	CONSTRAINT pk_mentoring_opinion PRIMARY KEY (id), 
	CONSTRAINT fk_mentoring_opinion_list_id FOREIGN KEY(list_id) REFERENCES mentoring_list (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_opinion_person_id FOREIGN KEY(person_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_mentoring_opinion_list_id_version_person_id UNIQUE (list_id, version, person_id)
);
CREATE TABLE mentoring_pair (
	id VARCHAR(36) NOT NULL, 
	mentor_id VARCHAR(36) NOT NULL, 
	candidate_id VARCHAR(36) NOT NULL, 
	criterion VARCHAR(20) NOT NULL, 
	justification TEXT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	ending VARCHAR(60) NOT NULL, 
	end_reason TEXT NOT NULL, 
	end_record_id VARCHAR(36), 
	ended_by VARCHAR(200) NOT NULL, 
	ended_at DATETIME, 
	record_id VARCHAR(36) NOT NULL, 
	decision_record_id VARCHAR(36), 
	replaces_id VARCHAR(36), 
	created_by VARCHAR(200) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_mentoring_pair PRIMARY KEY (id), 
	CONSTRAINT ck_mentoring_pair_ends_after_start CHECK (ends_on IS NULL OR ends_on >= starts_on), 
	CONSTRAINT fk_mentoring_pair_candidate_id FOREIGN KEY(candidate_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_pair_decision_record_id FOREIGN KEY(decision_record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_pair_end_record_id FOREIGN KEY(end_record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_pair_mentor_id FOREIGN KEY(mentor_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_pair_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_pair_replaces_id FOREIGN KEY(replaces_id) REFERENCES mentoring_pair (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_mentoring_pair_record_id UNIQUE (record_id), 
	CONSTRAINT ck_mentoring_pair_state CHECK (state IN ('active', 'completed', 'terminated'))
);
CREATE TABLE mentoring_question (
	id VARCHAR(36) NOT NULL, 
	pair_id VARCHAR(36) NOT NULL, 
	doubt VARCHAR(32) NOT NULL, 
	since DATE NOT NULL, 
	task_id VARCHAR(36), 
	raised_by VARCHAR(200) NOT NULL, 
	raised_at DATETIME NOT NULL, 
	settled_on DATE, 
	settlement TEXT NOT NULL, 
	settled_by VARCHAR(200) NOT NULL, 
	settled_at DATETIME, 
	CONSTRAINT pk_mentoring_question PRIMARY KEY (id), 
	CONSTRAINT fk_mentoring_question_pair_id FOREIGN KEY(pair_id) REFERENCES mentoring_pair (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_question_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_mentoring_question_doubt CHECK (doubt IN ('mentor_certificate', 'mentor_left', 'candidate_left'))
);
CREATE TABLE mentoring_step (
	id VARCHAR(36) NOT NULL, 
	pair_id VARCHAR(36) NOT NULL, 
	topic VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	due_on DATE, 
	done_on DATE, 
	result TEXT NOT NULL, 
	dropped_reason TEXT NOT NULL, 
	planned_by VARCHAR(200) NOT NULL, 
	planned_at DATETIME NOT NULL, 
	closed_by VARCHAR(200) NOT NULL, 
	closed_at DATETIME, 
	CONSTRAINT pk_mentoring_step PRIMARY KEY (id), 
	CONSTRAINT fk_mentoring_step_pair_id FOREIGN KEY(pair_id) REFERENCES mentoring_pair (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_mentoring_step_topic CHECK (topic IN ('policy', 'council', 'audit', 'analysis', 'correction'))
);
CREATE TABLE mentoring_warning (
	id VARCHAR(36) NOT NULL, 
	mentor_id VARCHAR(36) NOT NULL, 
	ends_on DATE NOT NULL, 
	task_id VARCHAR(36) NOT NULL, 
	raised_by VARCHAR(200) NOT NULL, 
	raised_at DATETIME NOT NULL, 
	closed_on DATE, 
	CONSTRAINT pk_mentoring_warning PRIMARY KEY (id), 
	CONSTRAINT fk_mentoring_warning_mentor_id FOREIGN KEY(mentor_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_mentoring_warning_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_mentoring_warning_mentor_id_ends_on UNIQUE (mentor_id, ends_on)
);
CREATE TABLE office_dismissal (
	standing_id VARCHAR(36) NOT NULL, 
	ground VARCHAR(60) NOT NULL, 
	decided_on DATE NOT NULL, 
	decision_record_id VARCHAR(36), 
	basis TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_office_dismissal PRIMARY KEY (standing_id), 
	CONSTRAINT fk_office_dismissal_standing_id FOREIGN KEY(standing_id) REFERENCES standing (id) ON DELETE RESTRICT
);
CREATE TABLE office_term (
	standing_id VARCHAR(36) NOT NULL, 
	mode VARCHAR(32) NOT NULL, 
	decided_on DATE NOT NULL, 
	term VARCHAR(60) NOT NULL, 
	proposed_by VARCHAR(36), 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_office_term PRIMARY KEY (standing_id), 
	CONSTRAINT fk_office_term_proposed_by FOREIGN KEY(proposed_by) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_office_term_standing_id FOREIGN KEY(standing_id) REFERENCES standing (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_office_term_mode CHECK (mode IN ('election', 'appointment'))
);
CREATE TABLE party (
	id VARCHAR(36) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	short_name VARCHAR(200) NOT NULL, 
	match_key VARCHAR(500) NOT NULL, 
	group_name VARCHAR(60) NOT NULL, 
	territory VARCHAR(120) NOT NULL, 
	sector VARCHAR(120) NOT NULL, 
	post VARCHAR(200) NOT NULL, 
	address TEXT NOT NULL, 
	email VARCHAR(200) NOT NULL, 
	phone VARCHAR(60) NOT NULL, 
	created_at DATETIME NOT NULL, merged_into VARCHAR(36), 
	CONSTRAINT pk_party PRIMARY KEY (id), 
	CONSTRAINT ck_party_kind CHECK (kind IN ('organisation', 'person'))
);
INSERT INTO "party" VALUES('01a17b23-b555-7dfc-910e-048d0bca547a','organisation','Министерство образования Приобского края','','министерствообразованияприобскогокрая','authority','г. Приобск','','','ул. Набережная, д. 12, г. Приобск, 650000','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7dfc-910e-048d79ca5aa2','organisation','Отдел управления качеством образования Министерства образования Приобского края','Отдел управления качеством образования','отделуправлениякачествомобразованияминистерстваобразованияприобскогокрая','authority','г. Приобск','','','ул. Набережная, д. 12, г. Приобск, 650000','kachestvo@minobr.example','(3800) 00-12-34','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-84007e3383d7','organisation','Совет по качеству образования Приобского края','Совет по качеству образования','советпокачествуобразованияприобскогокрая','council','','','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840174f29e2e','organisation','Региональный центр менеджмента качества','РЦМК','региональныйцентрменеджментакачества','certification_body','','','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-84026eddf71c','organisation','АНО ДПО «Институт управления качеством»','','анодпоинститутуправлениякачеством','partner','','','','','forum@iuk.example','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-8403ed815df1','organisation','МБОУ «СОШ № 208»','','мбоусошno208','applicant','г. Заречинск','общее','','ул. Садовая, д. 7, г. Заречинск, 650311','school208@zar.example','(3801) 00-45-10','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-84041552278e','organisation','МАДОУ «Детский сад № 19 «Рябинка»','','мадоудетскийсадno19рябинка','candidate','г. Приобск','дошкольное','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-8405a4376ada','organisation','МБОУ «Лицей № 3»','','мбоулицейno3','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-8405f3f47490','organisation','МБОУ «Гимназия № 7»','','мбоугимназияno7','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840649d7bd3c','organisation','КГБПОУ «Приобский политехнический техникум»','','кгбпоуприобскийполитехническийтехникум','member','г. Приобск','СПО','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-8406a0cd8899','organisation','МБОУ «СОШ № 31»','','мбоусошno31','member','г. Каменогорск','общее','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840797f03ea1','organisation','МБДОУ «Детский сад № 4 «Колосок»','','мбдоудетскийсадno4колосок','member','г. Приобск','дошкольное','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-8408bf13380e','organisation','КГБПОУ «Каменогорский аграрный колледж»','','кгбпоукаменогорскийаграрныйколледж','member','г. Каменогорск','СПО','','пер. Опытный, д. 3, г. Каменогорск, 650520','','(3802) 00-71-15','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840a2113088f','organisation','МБУ ДО «Центр детского творчества»','','мбудоцентрдетскоготворчества','member','г. Приобск','дополнительное','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840a369c2325','organisation','МАДОУ «Детский сад № 27 «Сказка»','','мадоудетскийсадno27сказка','member','г. Заречинск','дошкольное','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840ab1065bab','organisation','МБОУ «СОШ № 5»','','мбоусошno5','member','г. Заречинск','общее','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840b2800d2be','organisation','МБОУ «Гимназия № 2»','','мбоугимназияno2','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840b4f37d4e6','organisation','МБОУ «СОШ № 12»','','мбоусошno12','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840b6545fe16','organisation','МБОУ «СОШ № 15»','','мбоусошno15','member','г. Заречинск','общее','','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840c60d356cd','person','Ветрова Ирина Сергеевна','','ветроваиринасергеевна','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840d7286b4e3','person','Грачёв М.Е.','','грачевм.е.','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840de0d220e9','person','Ильин К.Р.','','ильинк.р.','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840e4c6c93bf','person','Кедров А.П.','','кедрова.п.','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840ee14b0212','person','Мохова А.С.','','моховаа.с.','','','','заведующий','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840f22832971','person','Полевой Б.Г.','','полевойб.г.','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7ede-b11d-840facbf6635','person','Рябова Л.Т.','','рябовал.т.','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5ea78783a7bc','person','Сомова Р.А.','','сомовар.а.','','','','заведующий','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5ea884773d00','person','Зимин В.В.','','зиминв.в.','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5ea8d844378b','person','Орлова Н.Ю.','','орлован.ю.','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5ea8ed9027c2','person','Ушаков Д.С.','','ушаковд.с.','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5ea9aa7e9e73','person','Белова Наталья Павловна','','белованатальяпавловна','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5eaa7673bd1e','person','Савушкина Тамара Никитична','','савушкинатамараникитична','','','','методист','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5eac0c2ce374','person','Нечаев Олег Викторович','','нечаеволегвикторович','','','','директор','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5eacbba7772d','person','Тихомирова А.А.','','тихомироваа.а.','','','','ответственный по качеству','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5ead7e598c20','person','Ломакина Е.Д.','','ломакинае.д.','','','','заведующий','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5eae3188f3df','person','Крутоярова П.А.','','крутояровап.а.','','','','начальник отдела управления качеством образования','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5eae98669ebb','person','Лаптева Мария Олеговна','','лаптевамарияолеговна','','','','исполнитель','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b555-7f72-83f7-5eb0008e3682','person','Соколовский А.Н.','','соколовскийа.н.','','','','министр образования Приобского края','','','','2026-10-27 02:15:00.181056',NULL);
INSERT INTO "party" VALUES('01a17b23-b4f1-7246-8ed3-3a2cfaabf973','person','secretary','','secretary','','','','','','','','2026-10-27 02:15:00.081040',NULL);
CREATE TABLE party_alias (
	id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	match_key VARCHAR(500) NOT NULL, origin VARCHAR(20), merge_id VARCHAR(36), 
	CONSTRAINT pk_party_alias PRIMARY KEY (id), 
	CONSTRAINT fk_party_alias_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-83ff8e67f83d','01a17b23-b555-7dfc-910e-048d79ca5aa2','Отдел управления качеством образования','отделуправлениякачествомобразования',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-84013dcbb7bc','01a17b23-b555-7ede-b11d-84007e3383d7','Совет по качеству образования','советпокачествуобразования',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-840190912f7f','01a17b23-b555-7ede-b11d-840174f29e2e','РЦМК','рцмк',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-84030b802f20','01a17b23-b555-7ede-b11d-84026eddf71c','Автономная некоммерческая организация дополнительного профессионального образования «Институт управления качеством»','автономнаянекоммерческаяорганизациядополнительногопрофессиональногообразованияинститутуправлениякачеством',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-840414d030ba','01a17b23-b555-7ede-b11d-8403ed815df1','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 208»','муниципальноебюджетноеобщеобразовательноеучреждениесредняяобщеобразовательнаяшколаno208',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-8404aa5a83da','01a17b23-b555-7ede-b11d-84041552278e','Муниципальное автономное дошкольное образовательное учреждение «Детский сад № 19 «Рябинка»','муниципальноеавтономноедошкольноеобразовательноеучреждениедетскийсадno19рябинка',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-84054a8f4983','01a17b23-b555-7ede-b11d-84041552278e','Детский сад № 19 «Рябинка»','детскийсадno19рябинка',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-84089047f8b8','01a17b23-b555-7ede-b11d-840797f03ea1','Детский сад № 4 «Колосок»','детскийсадno4колосок',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-84094312daf6','01a17b23-b555-7ede-b11d-8408bf13380e','Краевое государственное бюджетное профессиональное образовательное учреждение «Каменогорский аграрный колледж»','краевоегосударственноебюджетноепрофессиональноеобразовательноеучреждениекаменогорскийаграрныйколледж',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-8409ca11e990','01a17b23-b555-7ede-b11d-8408bf13380e','Каменогорский аграрный колледж','каменогорскийаграрныйколледж',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7ede-b11d-840c8ccdde57','01a17b23-b555-7ede-b11d-840c60d356cd','Ветрова И.С.','ветроваи.с.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7f72-83f7-5ea9cb51f7f1','01a17b23-b555-7f72-83f7-5ea9aa7e9e73','Белова Н.П.','белован.п.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7f72-83f7-5eab3b323e1e','01a17b23-b555-7f72-83f7-5eaa7673bd1e','Савушкина Т.Н.','савушкинат.н.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7f72-83f7-5eacae9a51b3','01a17b23-b555-7f72-83f7-5eac0c2ce374','Нечаев О.В.','нечаево.в.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b555-7f72-83f7-5eaf4adf3f77','01a17b23-b555-7f72-83f7-5eae98669ebb','Лаптева М.О.','лаптевам.о.',NULL,NULL);
CREATE TABLE party_declension (
	id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	grammatical_case VARCHAR(20) NOT NULL, 
	nominative VARCHAR(500) NOT NULL, 
	text VARCHAR(500) NOT NULL, 
	set_by VARCHAR(200) NOT NULL, 
	set_at DATETIME NOT NULL, 
	ended_by VARCHAR(200) NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_party_declension PRIMARY KEY (id), 
	CONSTRAINT fk_party_declension_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_party_declension_part CHECK (part IN ('name', 'post', 'gender'))
);
CREATE TABLE party_merge (
	id VARCHAR(36) NOT NULL, 
	duplicate_id VARCHAR(36) NOT NULL, 
	kept_id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	reason TEXT NOT NULL, 
	undone_at DATETIME, 
	undone_by VARCHAR(200) NOT NULL, 
	undone_reason TEXT NOT NULL, 
	CONSTRAINT pk_party_merge PRIMARY KEY (id), 
	CONSTRAINT fk_party_merge_duplicate_id FOREIGN KEY(duplicate_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_party_merge_kept_id FOREIGN KEY(kept_id) REFERENCES party (id) ON DELETE RESTRICT
);
CREATE TABLE party_moved (
	id VARCHAR(36) NOT NULL, 
	merge_id VARCHAR(36) NOT NULL, 
	table_name VARCHAR(100) NOT NULL, 
	column_name VARCHAR(100) NOT NULL, 
	row_key TEXT NOT NULL, 
	dropped TEXT NOT NULL, 
	CONSTRAINT pk_party_moved PRIMARY KEY (id), 
	CONSTRAINT fk_party_moved_merge_id FOREIGN KEY(merge_id) REFERENCES party_merge (id) ON DELETE RESTRICT
);
CREATE TABLE party_name (
	id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	name VARCHAR(500), 
	short_name VARCHAR(200), 
	post VARCHAR(200), 
	starts_on DATE, 
	basis TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_party_name PRIMARY KEY (id), 
	CONSTRAINT fk_party_name_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT protocols_alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "protocols_alembic_version" VALUES('0001');
CREATE TABLE protocols_annex (
	id VARCHAR(36) NOT NULL, 
	meeting_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	sheets INTEGER NOT NULL, 
	record_id VARCHAR(36), 
	CONSTRAINT pk_protocols_annex PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_annex_meeting_id FOREIGN KEY(meeting_id) REFERENCES protocols_meeting (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_annex_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_ballot (
	motion_id VARCHAR(36) NOT NULL, 
	participant_id VARCHAR(36) NOT NULL, 
	choice VARCHAR(32), 
	by_name BOOLEAN NOT NULL, 
	CONSTRAINT pk_protocols_ballot PRIMARY KEY (motion_id, participant_id), 
	CONSTRAINT fk_protocols_ballot_motion_id FOREIGN KEY(motion_id) REFERENCES protocols_motion (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_ballot_participant_id FOREIGN KEY(participant_id) REFERENCES protocols_participant (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_protocols_ballot_choice CHECK (choice IN ('for', 'against', 'abstained', 'not_voted'))
);
CREATE TABLE protocols_delivery (
	id VARCHAR(36) NOT NULL, 
	point_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	task_id VARCHAR(36), 
	method VARCHAR(60) NOT NULL, 
	delivered_at DATETIME, 
	acknowledged_at DATETIME, 
	acknowledged_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_protocols_delivery PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_delivery_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_delivery_point_id FOREIGN KEY(point_id) REFERENCES protocols_point (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_delivery_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_executor (
	point_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_protocols_executor PRIMARY KEY (point_id, party_id), 
	CONSTRAINT fk_protocols_executor_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_executor_point_id FOREIGN KEY(point_id) REFERENCES protocols_point (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_extract (
	record_id VARCHAR(36) NOT NULL, 
	meeting_id VARCHAR(36) NOT NULL, 
	positions VARCHAR(200) NOT NULL, 
	issued_to VARCHAR(500) NOT NULL, 
	basis TEXT NOT NULL, 
	party_id VARCHAR(36), 
	issued_by VARCHAR(200) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	CONSTRAINT pk_protocols_extract PRIMARY KEY (record_id), 
	CONSTRAINT fk_protocols_extract_meeting_id FOREIGN KEY(meeting_id) REFERENCES protocols_meeting (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_extract_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_extract_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_handout (
	participant_id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	channel VARCHAR(60) NOT NULL, 
	issued_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_protocols_handout PRIMARY KEY (participant_id, record_id), 
	CONSTRAINT fk_protocols_handout_participant_id FOREIGN KEY(participant_id) REFERENCES protocols_participant (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_handout_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_item (
	id VARCHAR(36) NOT NULL, 
	meeting_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	listed BOOLEAN NOT NULL, 
	question VARCHAR(60) NOT NULL, 
	target_id VARCHAR(36), 
	rapporteur_id VARCHAR(36), 
	preparer_id VARCHAR(36), 
	prepare_by DATE, 
	proposed_by VARCHAR(200) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	heard TEXT NOT NULL, 
	extract TEXT NOT NULL, 
	basis_record_id VARCHAR(36), 
	task_id VARCHAR(36), 
	CONSTRAINT pk_protocols_item PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_item_basis_record_id FOREIGN KEY(basis_record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES protocols_meeting (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_item_preparer_id FOREIGN KEY(preparer_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_item_rapporteur_id FOREIGN KEY(rapporteur_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_item_target_id FOREIGN KEY(target_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_item_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_protocols_item_state CHECK (state IN ('planned', 'heard', 'dropped'))
);
CREATE TABLE protocols_material (
	item_id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_protocols_material PRIMARY KEY (item_id, record_id), 
	CONSTRAINT fk_protocols_material_item_id FOREIGN KEY(item_id) REFERENCES protocols_item (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_material_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_meeting (
	id VARCHAR(36) NOT NULL, 
	body_code VARCHAR(60) NOT NULL, 
	regularity VARCHAR(32) NOT NULL, 
	framework VARCHAR(500) NOT NULL, 
	held_on DATE NOT NULL, 
	starts_at TIME NOT NULL, 
	place VARCHAR(500) NOT NULL, 
	host_id VARCHAR(36), 
	state VARCHAR(32) NOT NULL, 
	convened_by VARCHAR(36), 
	reason TEXT NOT NULL, 
	remote_basis TEXT NOT NULL, 
	agenda_final_at DATETIME, 
	agenda_final_by VARCHAR(200) NOT NULL, 
	agenda_record_id VARCHAR(36), 
	chairing_id VARCHAR(36), 
	secretary_id VARCHAR(36), 
	counted_by VARCHAR(300) NOT NULL, 
	opened_at TIME, 
	closed_at TIME, 
	roster INTEGER, 
	quorum INTEGER, 
	quorum_rule VARCHAR(60) NOT NULL, 
	quorum_value VARCHAR(60) NOT NULL, 
	quorum_clause VARCHAR(200) NOT NULL, 
	number_id VARCHAR(36), 
	created_by VARCHAR(200) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_protocols_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_meeting_agenda_record_id FOREIGN KEY(agenda_record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_meeting_body_code FOREIGN KEY(body_code) REFERENCES body (code) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_meeting_chairing_id FOREIGN KEY(chairing_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_meeting_convened_by FOREIGN KEY(convened_by) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_meeting_host_id FOREIGN KEY(host_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_meeting_number_id FOREIGN KEY(number_id) REFERENCES ledger_number (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_meeting_secretary_id FOREIGN KEY(secretary_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_protocols_meeting_regularity CHECK (regularity IN ('regular', 'extraordinary')), 
	CONSTRAINT ck_protocols_meeting_state CHECK (state IN ('draft', 'called', 'open', 'closed', 'signed', 'delivered', 'failed', 'cancelled'))
);
CREATE TABLE protocols_minutes (
	meeting_id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	due_on DATE NOT NULL, 
	other_due_on DATE, 
	term VARCHAR(60) NOT NULL, 
	brief BOOLEAN NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	content VARCHAR(64) NOT NULL, 
	drafted_by VARCHAR(200) NOT NULL, 
	drafted_at DATETIME NOT NULL, 
	signed_at DATETIME, 
	delivered_at DATETIME, 
	CONSTRAINT pk_protocols_minutes PRIMARY KEY (meeting_id), 
	CONSTRAINT fk_protocols_minutes_meeting_id FOREIGN KEY(meeting_id) REFERENCES protocols_meeting (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_minutes_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_protocols_minutes_record_id UNIQUE (record_id), 
	CONSTRAINT ck_protocols_minutes_state CHECK (state IN ('draft', 'signing', 'signed', 'delivered'))
);
CREATE TABLE protocols_motion (
	id VARCHAR(36) NOT NULL, 
	item_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	wording TEXT NOT NULL, 
	question VARCHAR(60) NOT NULL, 
	mover_id VARCHAR(36), 
	candidate_id VARCHAR(36), 
	alternatives INTEGER, 
	repeats_id VARCHAR(36), 
	at TIME NOT NULL, 
	present INTEGER NOT NULL, 
	votes_for INTEGER NOT NULL, 
	votes_against INTEGER NOT NULL, 
	abstained INTEGER NOT NULL, 
	not_voted INTEGER NOT NULL, 
	base INTEGER NOT NULL, 
	needed INTEGER NOT NULL, 
	rule VARCHAR(60) NOT NULL, 
	rule_value VARCHAR(60) NOT NULL, 
	clause VARCHAR(200) NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	on_half BOOLEAN NOT NULL, 
	cancelled_reason TEXT NOT NULL, 
	counted_by VARCHAR(200) NOT NULL, 
	counted_at DATETIME NOT NULL, 
	CONSTRAINT pk_protocols_motion PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_motion_candidate_id FOREIGN KEY(candidate_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_motion_item_id FOREIGN KEY(item_id) REFERENCES protocols_item (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_motion_mover_id FOREIGN KEY(mover_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_motion_repeats_id FOREIGN KEY(repeats_id) REFERENCES protocols_motion (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_protocols_motion_outcome CHECK (outcome IN ('adopted', 'rejected', 'rated'))
);
CREATE TABLE protocols_notice (
	id VARCHAR(36) NOT NULL, 
	meeting_id VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	facts TEXT NOT NULL, 
	changes TEXT NOT NULL, 
	last_day DATE NOT NULL, 
	rule VARCHAR(60) NOT NULL, 
	rule_value VARCHAR(60) NOT NULL, 
	clause VARCHAR(200) NOT NULL, 
	late BOOLEAN NOT NULL, 
	sent_on DATE NOT NULL, 
	sent_by VARCHAR(200) NOT NULL, 
	sent_at DATETIME NOT NULL, 
	CONSTRAINT pk_protocols_notice PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_notice_meeting_id FOREIGN KEY(meeting_id) REFERENCES protocols_meeting (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_notice_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_protocols_notice_meeting_id_sequence UNIQUE (meeting_id, sequence), 
	CONSTRAINT uq_protocols_notice_record_id UNIQUE (record_id), 
	CONSTRAINT ck_protocols_notice_kind CHECK (kind IN ('call', 'change', 'called_off'))
);
CREATE TABLE protocols_opinion (
	id VARCHAR(36) NOT NULL, 
	item_id VARCHAR(36) NOT NULL, 
	participant_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_protocols_opinion PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_opinion_item_id FOREIGN KEY(item_id) REFERENCES protocols_item (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_opinion_participant_id FOREIGN KEY(participant_id) REFERENCES protocols_participant (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_protocols_opinion_kind CHECK (kind IN ('opinion', 'remark'))
);
CREATE TABLE protocols_participant (
	id VARCHAR(36) NOT NULL, 
	meeting_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	organisation_id VARCHAR(36), 
	capacity VARCHAR(32) NOT NULL, 
	seat BOOLEAN NOT NULL, 
	post VARCHAR(300) NOT NULL, 
	noticed_at DATETIME, 
	channel VARCHAR(60) NOT NULL, 
	reply VARCHAR(32) NOT NULL, 
	reply_note TEXT NOT NULL, 
	replied_at DATETIME, 
	materials_at DATETIME, 
	CONSTRAINT pk_protocols_participant PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_participant_meeting_id FOREIGN KEY(meeting_id) REFERENCES protocols_meeting (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_participant_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_participant_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_protocols_participant_meeting_id_party_id_organisation_id UNIQUE (meeting_id, party_id, organisation_id), 
	CONSTRAINT ck_protocols_participant_capacity CHECK (capacity IN ('voting', 'consultative', 'invited')), 
	CONSTRAINT ck_protocols_participant_reply CHECK (reply IN ('none', 'comes', 'absent'))
);
CREATE TABLE protocols_point (
	id VARCHAR(36) NOT NULL, 
	item_id VARCHAR(36) NOT NULL, 
	motion_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	form VARCHAR(32) NOT NULL, 
	executors VARCHAR(500) NOT NULL, 
	due_on DATE, 
	mark VARCHAR(60) NOT NULL, 
	mark_basis TEXT NOT NULL, 
	record_id VARCHAR(36), 
	CONSTRAINT pk_protocols_point PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_point_item_id FOREIGN KEY(item_id) REFERENCES protocols_item (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_point_motion_id FOREIGN KEY(motion_id) REFERENCES protocols_motion (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_point_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_protocols_point_form CHECK (form IN ('internal', 'conclusion', 'proposal', 'appeal'))
);
CREATE TABLE protocols_presence (
	id VARCHAR(36) NOT NULL, 
	participant_id VARCHAR(36) NOT NULL, 
	arrived_at TIME NOT NULL, 
	left_at TIME, 
	afar BOOLEAN NOT NULL, 
	CONSTRAINT pk_protocols_presence PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_presence_participant_id FOREIGN KEY(participant_id) REFERENCES protocols_participant (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_proposal (
	id VARCHAR(36) NOT NULL, 
	body_code VARCHAR(60) NOT NULL, 
	meeting_id VARCHAR(36), 
	kind VARCHAR(32) NOT NULL, 
	title TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	proposed_by VARCHAR(200) NOT NULL, 
	party_id VARCHAR(36), 
	organisation_id VARCHAR(36), 
	proposed_at DATETIME NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	answer TEXT NOT NULL, 
	answered_by VARCHAR(200) NOT NULL, 
	answered_at DATETIME, 
	item_id VARCHAR(36), 
	CONSTRAINT pk_protocols_proposal PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_proposal_body_code FOREIGN KEY(body_code) REFERENCES body (code) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_proposal_item_id FOREIGN KEY(item_id) REFERENCES protocols_item (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_proposal_meeting_id FOREIGN KEY(meeting_id) REFERENCES protocols_meeting (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_proposal_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_proposal_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_protocols_proposal_kind CHECK (kind IN ('agenda', 'resolution')), 
	CONSTRAINT ck_protocols_proposal_state CHECK (state IN ('open', 'taken', 'declined'))
);
CREATE TABLE protocols_recipient (
	id VARCHAR(36) NOT NULL, 
	notice_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	channel VARCHAR(60) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	message_id VARCHAR(400) NOT NULL, 
	attempts INTEGER NOT NULL, 
	answer TEXT NOT NULL, 
	noticed_at DATETIME, 
	CONSTRAINT pk_protocols_recipient PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_recipient_notice_id FOREIGN KEY(notice_id) REFERENCES protocols_notice (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_recipient_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_protocols_recipient_notice_id_party_id UNIQUE (notice_id, party_id), 
	CONSTRAINT ck_protocols_recipient_state CHECK (state IN ('by_hand', 'waiting', 'sent', 'failed'))
);
CREATE TABLE protocols_remark (
	id VARCHAR(36) NOT NULL, 
	meeting_id VARCHAR(36) NOT NULL, 
	author VARCHAR(200) NOT NULL, 
	account_id VARCHAR(36), 
	text TEXT NOT NULL, 
	given_at DATETIME NOT NULL, 
	answer TEXT NOT NULL, 
	answered_by VARCHAR(200) NOT NULL, 
	answered_at DATETIME, 
	CONSTRAINT pk_protocols_remark PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_remark_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_remark_meeting_id FOREIGN KEY(meeting_id) REFERENCES protocols_meeting (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_removal (
	id VARCHAR(36) NOT NULL, 
	target_id VARCHAR(36) NOT NULL, 
	initiator_id VARCHAR(36) NOT NULL, 
	application_id VARCHAR(36) NOT NULL, 
	grounds TEXT NOT NULL, 
	item_id VARCHAR(36), 
	notified_on DATE, 
	notified_by VARCHAR(60) NOT NULL, 
	confirmed_by VARCHAR(200) NOT NULL, 
	confirmed_at DATETIME, 
	order_id VARCHAR(36), 
	ended_on DATE, 
	dropped_reason TEXT NOT NULL, 
	begun_by VARCHAR(200) NOT NULL, 
	begun_at DATETIME NOT NULL, 
	CONSTRAINT pk_protocols_removal PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_removal_application_id FOREIGN KEY(application_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_removal_initiator_id FOREIGN KEY(initiator_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_removal_item_id FOREIGN KEY(item_id) REFERENCES protocols_item (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_removal_order_id FOREIGN KEY(order_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_removal_target_id FOREIGN KEY(target_id) REFERENCES party (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_reopening (
	id VARCHAR(36) NOT NULL, 
	meeting_id VARCHAR(36) NOT NULL, 
	reason TEXT NOT NULL, 
	asked_by VARCHAR(200) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	confirmed_by VARCHAR(200) NOT NULL, 
	confirmed_at DATETIME, 
	CONSTRAINT pk_protocols_reopening PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_reopening_meeting_id FOREIGN KEY(meeting_id) REFERENCES protocols_meeting (id) ON DELETE RESTRICT
);
CREATE TABLE protocols_speech (
	id VARCHAR(36) NOT NULL, 
	item_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	participant_id VARCHAR(36), 
	speaker VARCHAR(300) NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_protocols_speech PRIMARY KEY (id), 
	CONSTRAINT fk_protocols_speech_item_id FOREIGN KEY(item_id) REFERENCES protocols_item (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_protocols_speech_participant_id FOREIGN KEY(participant_id) REFERENCES protocols_participant (id) ON DELETE RESTRICT
);
CREATE TABLE record (
	id VARCHAR(36) NOT NULL, 
	class_name VARCHAR(60) NOT NULL, 
	heading TEXT NOT NULL, 
	document_date DATE, 
	received_at DATETIME, 
	number VARCHAR(100) NOT NULL, 
	number_match VARCHAR(100) NOT NULL, 
	number_order VARCHAR(120) NOT NULL, 
	period VARCHAR(12) NOT NULL, 
	registered_at DATETIME, 
	registered_on DATE, 
	registered_by VARCHAR(200) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	late BOOLEAN NOT NULL, 
	mark VARCHAR(60) NOT NULL, 
	mark_basis TEXT NOT NULL, 
	mark_review_on DATE, 
	file_id VARCHAR(36), 
	visibility_key VARCHAR(32) NOT NULL, 
	provider VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, drafted_by VARCHAR(200), frozen BOOLEAN, 
	CONSTRAINT pk_record PRIMARY KEY (id), 
	CONSTRAINT ck_record_registered_has_date CHECK (state NOT IN ('registered', 'filed', 'closed') OR registered_at IS NOT NULL), 
	CONSTRAINT fk_record_class_name FOREIGN KEY(class_name) REFERENCES record_class (name) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_file_id FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_visibility_key FOREIGN KEY(visibility_key) REFERENCES visibility_key ("key") ON DELETE RESTRICT, 
	CONSTRAINT ck_record_state CHECK (state IN ('draft', 'registered', 'filed', 'closed', 'annulled', 'disposed'))
);
INSERT INTO "record" VALUES('01a17b23-b62e-701c-8022-af2ea22e5490','incoming_letter','О представлении аналитической записки','2026-10-22','2026-10-27 02:15:00.398867','Вх-1','ВХ-1','0000000001','2026','2026-10-27 02:15:00.398867','2026-10-27','secretary','registered',0,'','',NULL,NULL,'77ef17574ad80752efc48ca6fc884be1','journal',1,'2026-10-27 02:15:00.398867',NULL,NULL);
INSERT INTO "record" VALUES('01a17b23-b56b-7d5d-adf8-39e1da60c988','incoming_letter','О совещании','2026-10-22','2026-10-27 02:15:00.203545','Вх-2','ВХ-2','0000000002','2026','2026-10-27 02:15:00.203545','2026-10-27','secretary','registered',0,'','',NULL,NULL,'a49303a8e6f61c44032ba2d7ca4fec40','journal',1,'2026-10-27 02:15:00.203545',NULL,NULL);
INSERT INTO "record" VALUES('01a17b23-b56d-705b-9597-3a9fc7e3e310','incoming_letter','О проверке','2026-10-22','2026-10-27 02:15:00.205679','Вх-3','ВХ-3','0000000003','2026','2026-10-27 02:15:00.205679','2026-10-27','secretary','registered',0,'Конфиденциально','гриф отправителя',NULL,NULL,'0225a75dfd6e90aaad0f4957cc3345ca','journal',1,'2026-10-27 02:15:00.205679',NULL,NULL);
INSERT INTO "record" VALUES('01a17b23-b5d0-7dda-980f-0a3c1ffb0966','methodical_work','Внутренний аудит в колледже',NULL,NULL,'Вн-1','ВН-1','0000000001','2026','2026-10-27 02:15:00.304189','2026-10-27','secretary','registered',0,'','',NULL,'01a17b23-b5d0-7dda-980f-0a3d010526c1','2051b9877c5f193f0e488d2165c7e413','core',1,'2026-10-27 02:15:00.304189',NULL,NULL);
CREATE TABLE record_access (
	record_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	allowed BOOLEAN NOT NULL, 
	basis TEXT NOT NULL, 
	CONSTRAINT pk_record_access PRIMARY KEY (record_id, party_id), 
	CONSTRAINT fk_record_access_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_access_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE record_class (
	name VARCHAR(60) NOT NULL, 
	title_ru VARCHAR(200) NOT NULL, 
	title_en VARCHAR(200) NOT NULL, 
	ledger VARCHAR(60) NOT NULL, 
	file_index VARCHAR(20) NOT NULL, 
	default_mark VARCHAR(60) NOT NULL, 
	statute_code VARCHAR(10) NOT NULL, 
	aliases JSON NOT NULL, 
	provider VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_record_class PRIMARY KEY (name)
);
INSERT INTO "record_class" VALUES('internal_document','Внутренний документ','Internal record','internal','','','','["внутренний"]','core');
INSERT INTO "record_class" VALUES('authority_order','Приказ Главного управления','Order of the authority','','01-02','','K1','["приказ"]','core');
INSERT INTO "record_class" VALUES('registration_journal','Журнал регистрации','Registration journal','','04-02','','K2','["журнал"]','core');
INSERT INTO "record_class" VALUES('annual_report','Годовой отчёт','Annual report','internal','02-04','','K3','[]','core');
INSERT INTO "record_class" VALUES('event_report','Отчёт по результатам мероприятия','Event report','internal','03-04','','K4','[]','core');
INSERT INTO "record_class" VALUES('analytical_note','Аналитическая записка (отчёт по запросу)','Analytical note or report on request','internal','02-05','','K5','["записка", "аналитическая записка"]','core');
INSERT INTO "record_class" VALUES('annual_plan','Годовой план работы','Annual plan','internal','02-03','','K6','["план"]','core');
INSERT INTO "record_class" VALUES('presidium_minutes','Протокол заседания Президиума','Minutes of the Presidium','','02-01','','K7','["протокол"]','core');
INSERT INTO "record_class" VALUES('event_document','Документ о проведении мероприятия','Document of an event','internal','03-02','','K8','["программа", "анкета"]','core');
INSERT INTO "record_class" VALUES('methodical_work','Методическая разработка','Methodical work','internal','03-01','','K9','["методичка", "методические рекомендации"]','core');
INSERT INTO "record_class" VALUES('handover_act','Акт приёма-передачи документов','Act of handing over documents','internal','','','','["акт приёма-передачи"]','core');
INSERT INTO "record_class" VALUES('member_certificate','Сертификат члена Ассоциации','Certificate of membership','member_certificate','01-07','','','["сертификат члена", "сертификат члена ассоциации"]','certificates');
INSERT INTO "record_class" VALUES('incoming_letter','Входящий документ','Incoming document','incoming','','','','["in", "вх"]','journal');
INSERT INTO "record_class" VALUES('outgoing_letter','Исходящий документ','Outgoing document','outgoing','','','','["out", "исх"]','journal');
INSERT INTO "record_class" VALUES('chair_order','Распоряжение председателя','Order of the chair','orders','01-08','','','["order", "распоряжение"]','journal');
INSERT INTO "record_class" VALUES('membership_application','Заявление о вступлении','Application for membership','membership_papers','01-04','','','["заявление о вступлении"]','membership');
INSERT INTO "record_class" VALUES('expert_opinion','Экспертное заключение','Expert opinion','membership_papers','01-04','','','["экспертное заключение"]','membership');
INSERT INTO "record_class" VALUES('membership_leaving','Документ о прекращении членства','Paper on the end of a membership','membership_papers','01-04','','','["заявление о выходе"]','membership');
INSERT INTO "record_class" VALUES('membership_order','Приказ об утверждении состава','Order on the composition','','01-02','','','[]','membership');
INSERT INTO "record_class" VALUES('partner_agreement','Соглашение','Agreement','','01-10','','','["соглашение", "договор"]','membership');
INSERT INTO "record_class" VALUES('data_consent','Согласие на обработку персональных данных','Consent to data use','membership_consents','04-06','','','["согласие"]','membership');
INSERT INTO "record_class" VALUES('mentor_pair_list','Список пар «наставник-кандидат»','List of mentoring pairs','mentor_pair_list','03-05','','','["список пар"]','mentoring');
INSERT INTO "record_class" VALUES('mentor_pair','Пара «наставник-кандидат»','Mentoring pair','mentor_pair','03-05','','','["пара"]','mentoring');
INSERT INTO "record_class" VALUES('assembly_minutes','Протокол общего собрания','Minutes of the general meeting','','02-01','','K7','["протокол собрания"]','protocols');
INSERT INTO "record_class" VALUES('group_minutes','Протокол рабочей группы','Minutes of a working group','','02-01','','K7','["протокол группы"]','protocols');
INSERT INTO "record_class" VALUES('decision','Решение','Decision','','','','','["decision", "решение", "постановили"]','protocols');
INSERT INTO "record_class" VALUES('minutes_extract','Выписка из протокола','Extract from minutes','minutes_extract','','','','["выписка"]','protocols');
INSERT INTO "record_class" VALUES('meeting_notice','Извещение о заседании','Notice of a meeting','meeting_notice','','','','["извещение"]','protocols');
INSERT INTO "record_class" VALUES('meeting_agenda','Повестка дня','Agenda','meeting_agenda','','','','["повестка"]','protocols');
INSERT INTO "record_class" VALUES('conference_resolution','Проект решения конференции','Draft resolution of the conference','conference_resolution','','','','["решение конференции"]','protocols');
INSERT INTO "record_class" VALUES('decision_paper','Заключение, предложение, обращение','Conclusion, proposal or appeal','internal','','','','["заключение", "предложение", "обращение"]','protocols');
INSERT INTO "record_class" VALUES('execution_report','Справка об исполнении решений','Report on execution of decisions','internal','02-01','','','["справка"]','protocols');
CREATE TABLE record_field (
	record_id VARCHAR(36) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	value TEXT NOT NULL, 
	exact VARCHAR(200), 
	CONSTRAINT pk_record_field PRIMARY KEY (record_id, name), 
	CONSTRAINT fk_record_field_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
INSERT INTO "record_field" VALUES('01a17b23-b62e-701c-8022-af2ea22e5490','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b62e-701c-8022-af2ea22e5490','foreign_number','21-05/1187','21-05/1187');
INSERT INTO "record_field" VALUES('01a17b23-b62e-701c-8022-af2ea22e5490','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b62e-701c-8022-af2ea22e5490','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b56b-7d5d-adf8-39e1da60c988','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b56b-7d5d-adf8-39e1da60c988','foreign_number','21-05/1201','21-05/1201');
INSERT INTO "record_field" VALUES('01a17b23-b56b-7d5d-adf8-39e1da60c988','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b56b-7d5d-adf8-39e1da60c988','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b56d-705b-9597-3a9fc7e3e310','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b56d-705b-9597-3a9fc7e3e310','foreign_number','7-дсп','7-ДСП');
INSERT INTO "record_field" VALUES('01a17b23-b56d-705b-9597-3a9fc7e3e310','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b56d-705b-9597-3a9fc7e3e310','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5d0-7dda-980f-0a3c1ffb0966','work_version','1.0',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5d0-7dda-980f-0a3c1ffb0966','considered_at','протокол от 28.08.2026 № 3',NULL);
CREATE TABLE record_history (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	action VARCHAR(100) NOT NULL, 
	field VARCHAR(60) NOT NULL, 
	old TEXT NOT NULL, 
	new TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_record_history PRIMARY KEY (id), 
	CONSTRAINT fk_record_history_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
INSERT INTO "record_history" VALUES('01a17b23-b62e-7f38-a575-80470b577da9','01a17b23-b62e-701c-8022-af2ea22e5490','2026-10-27 02:15:00.398867','secretary','registered','','','Вх-1','');
INSERT INTO "record_history" VALUES('01a17b23-b56b-7f3d-9506-f7fb11dea44c','01a17b23-b56b-7d5d-adf8-39e1da60c988','2026-10-27 02:15:00.203545','secretary','registered','','','Вх-2','');
INSERT INTO "record_history" VALUES('01a17b23-b56d-7f79-ac23-ff12df500d9f','01a17b23-b56d-705b-9597-3a9fc7e3e310','2026-10-27 02:15:00.205679','secretary','registered','','','Вх-3','');
INSERT INTO "record_history" VALUES('01a17b23-b5d0-7dda-980f-0a3dfc59dfc6','01a17b23-b5d0-7dda-980f-0a3c1ffb0966','2026-10-27 02:15:00.304189','secretary','registered','','','Вн-1','');
CREATE TABLE record_link (
	id VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	target_id VARCHAR(36) NOT NULL, 
	type VARCHAR(60) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_record_link PRIMARY KEY (id), 
	CONSTRAINT fk_record_link_source_id FOREIGN KEY(source_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_link_target_id FOREIGN KEY(target_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_link_type FOREIGN KEY(type) REFERENCES link_type (name) ON DELETE RESTRICT, 
	CONSTRAINT uq_record_link_source_id_target_id_type UNIQUE (source_id, target_id, type)
);
CREATE TABLE record_look (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	what VARCHAR(20) NOT NULL, 
	file VARCHAR(300) NOT NULL, channel VARCHAR(20), 
	CONSTRAINT pk_record_look PRIMARY KEY (id), 
	CONSTRAINT fk_record_look_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE record_party (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_record_party PRIMARY KEY (id), 
	CONSTRAINT fk_record_party_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_party_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
INSERT INTO "record_party" VALUES('01a17b23-b62e-7f38-a575-8044c5176dbf','01a17b23-b62e-701c-8022-af2ea22e5490','01a17b23-b555-7dfc-910e-048d0bca547a','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b62e-7f38-a575-804546c58c35','01a17b23-b62e-701c-8022-af2ea22e5490','01a17b23-b555-7f72-83f7-5eaa7673bd1e','executor',1);
INSERT INTO "record_party" VALUES('01a17b23-b56b-7d5d-adf8-39e213ddb903','01a17b23-b56b-7d5d-adf8-39e1da60c988','01a17b23-b555-7dfc-910e-048d0bca547a','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b56b-7f3d-9506-f7f98868d36e','01a17b23-b56b-7d5d-adf8-39e1da60c988','01a17b23-b555-7f72-83f7-5eaa7673bd1e','executor',1);
INSERT INTO "record_party" VALUES('01a17b23-b56d-7a10-98cb-f20f7066becb','01a17b23-b56d-705b-9597-3a9fc7e3e310','01a17b23-b555-7dfc-910e-048d0bca547a','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b56d-7ed9-906d-e147ce17d47e','01a17b23-b56d-705b-9597-3a9fc7e3e310','01a17b23-b555-7f72-83f7-5eaa7673bd1e','executor',1);
CREATE TABLE recovery_code (
	account_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	code_hash VARCHAR(300) NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (account_id, number), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
);
CREATE TABLE revocation_list (
	id VARCHAR(36) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	issuer VARCHAR(500) NOT NULL, 
	scope VARCHAR(64) NOT NULL, 
	number VARCHAR(80) NOT NULL, 
	this_update DATETIME NOT NULL, 
	next_update DATETIME, 
	confirmed_by VARCHAR(64) NOT NULL, 
	content TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	added_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_revocation_list PRIMARY KEY (id), 
	CONSTRAINT uq_revocation_list_sha256 UNIQUE (sha256)
);
CREATE TABLE role (
	name VARCHAR(60) NOT NULL, 
	title_ru VARCHAR(200) NOT NULL, 
	title_en VARCHAR(200) NOT NULL, 
	scopes JSON NOT NULL, 
	marked_scopes JSON NOT NULL, 
	permissions JSON NOT NULL, 
	CONSTRAINT pk_role PRIMARY KEY (name), 
	CONSTRAINT uq_role_title_ru UNIQUE (title_ru)
);
INSERT INTO "role" VALUES('chair','Председатель','Chair','{"*": "all"}','{"*": "all", "data_consent": "none"}','["audit.read", "body.edit", "office.appoint", "office.edit", "organisation.change_head", "record.approve", "record.mark", "record.sign", "settings.read", "standing.edit", "task.add", "task.close", "task.read"]');
INSERT INTO "role" VALUES('deputy','Заместитель председателя','Deputy chair','{"*": "all"}','{"*": "all", "data_consent": "none"}','["settings.read", "task.add", "task.close", "task.read"]');
INSERT INTO "role" VALUES('secretary','Секретарь','Secretary','{"*": "all"}','{"*": "none", "data_consent": "all"}','["body.edit", "office.edit", "organisation.change_head", "party.edit", "record.attach", "record.correct", "record.file", "record.link", "record.mark", "record.register", "record.sign", "settings.read", "standing.edit", "task.enter", "task.read", "template.edit"]');
INSERT INTO "role" VALUES('presidium_member','Член Президиума','Presidium member','{"*": "all"}','{"*": "all", "data_consent": "none"}','["settings.read", "task.read"]');
INSERT INTO "role" VALUES('member','Организация – член Ассоциации','Member organisation','{"*": "own", "annual_plan": "all", "annual_report": "all", "authority_order": "all", "decision": "all", "event_document": "all", "event_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('candidate','Организация-кандидат','Candidate organisation','{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('group_member','Член рабочей группы','Working group member','{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','["record.attach:methodical_work", "record.correct:methodical_work", "record.register:methodical_work"]');
INSERT INTO "role" VALUES('authority_officer','Гражданский служащий органа управления','Officer of the authority','{"*": "addressed", "annual_plan": "all", "annual_report": "all", "member_certificate": "all", "methodical_work": "all"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('commission_member','Член экспертной комиссии','Member of the appraisal commission','{"*": "own"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('administrator','Администратор','Administrator','{"*": "none"}','{"*": "none"}','["account.edit", "deployment.administer", "organisation.change_head", "settings.read", "template.edit", "trust.manage"]');
INSERT INTO "role" VALUES('auditor','Проверяющий журнал событий','Reader of the event log','{"*": "none"}','{"*": "none"}','["audit.read", "settings.read"]');
CREATE TABLE second_factor (
	account_id VARCHAR(36) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	offered VARCHAR(64) NOT NULL, 
	confirmed_at DATETIME, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_second_factor PRIMARY KEY (account_id), 
	CONSTRAINT fk_second_factor_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
);
CREATE TABLE sign_in_try (
	"key" VARCHAR(64) NOT NULL, 
	failures INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_in_try PRIMARY KEY ("key")
);
CREATE TABLE signature (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	demand_id VARCHAR(36) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	capacity VARCHAR(60) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	account_id VARCHAR(36), 
	name VARCHAR(300) NOT NULL, 
	post VARCHAR(300) NOT NULL, 
	statement TEXT NOT NULL, 
	signed_at DATETIME NOT NULL, 
	signed_on DATE NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	scan_id VARCHAR(36), 
	scan_sha256 VARCHAR(64) NOT NULL, 
	seal VARCHAR(128) NOT NULL, 
	cancelled_at DATETIME, 
	cancelled_by VARCHAR(200) NOT NULL, 
	cancel_reason TEXT NOT NULL, 
	CONSTRAINT pk_signature PRIMARY KEY (id), 
	CONSTRAINT fk_signature_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_signature_demand_id FOREIGN KEY(demand_id) REFERENCES signature_demand (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_signature_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_signature_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
CREATE TABLE signature_check (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	signature_id VARCHAR(36), 
	component_id VARCHAR(36), 
	container_id VARCHAR(36), 
	sha256 VARCHAR(64) NOT NULL, 
	container_sha256 VARCHAR(64) NOT NULL, 
	position INTEGER NOT NULL, 
	checked_at DATETIME NOT NULL, 
	checked_by VARCHAR(200) NOT NULL, 
	tool VARCHAR(200) NOT NULL, 
	finding VARCHAR(32) NOT NULL, 
	owner VARCHAR(300) NOT NULL, 
	organisation VARCHAR(500) NOT NULL, 
	serial VARCHAR(80) NOT NULL, 
	issuer VARCHAR(500) NOT NULL, 
	valid_from DATETIME, 
	valid_to DATETIME, 
	claimed_at DATETIME, 
	proved_at DATETIME, 
	revoked_at DATETIME, 
	algorithm VARCHAR(100) NOT NULL, 
	anchor VARCHAR(64) NOT NULL, 
	qualified BOOLEAN NOT NULL, 
	chain TEXT NOT NULL, 
	lists TEXT NOT NULL, 
	remarks TEXT NOT NULL, 
	seal VARCHAR(128) NOT NULL, 
	CONSTRAINT pk_signature_check PRIMARY KEY (id), 
	CONSTRAINT fk_signature_check_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_signature_check_signature_id FOREIGN KEY(signature_id) REFERENCES signature (id) ON DELETE RESTRICT
);
CREATE TABLE signature_demand (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	capacity VARCHAR(60) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	post VARCHAR(300) NOT NULL, 
	position INTEGER NOT NULL, 
	withdrawn BOOLEAN NOT NULL, 
	CONSTRAINT pk_signature_demand PRIMARY KEY (id), 
	CONSTRAINT fk_signature_demand_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_signature_demand_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_signature_demand_record_id_capacity UNIQUE (record_id, capacity)
);
CREATE TABLE signed_copy (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	component_id VARCHAR(36), 
	marks TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_signed_copy PRIMARY KEY (id), 
	CONSTRAINT fk_signed_copy_component_id FOREIGN KEY(component_id) REFERENCES component (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_signed_copy_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_signed_copy_record_id_sha256 UNIQUE (record_id, sha256)
);
CREATE TABLE standing (
	id VARCHAR(36) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	body_code VARCHAR(60), 
	organisation_id VARCHAR(36), 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	authority_record_id VARCHAR(36), 
	basis TEXT NOT NULL, 
	end_reason TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_standing PRIMARY KEY (id), 
	CONSTRAINT ck_standing_ends_after_start CHECK (ends_on IS NULL OR ends_on >= starts_on), 
	CONSTRAINT fk_standing_body_code FOREIGN KEY(body_code) REFERENCES body (code) ON DELETE RESTRICT, 
	CONSTRAINT fk_standing_kind FOREIGN KEY(kind) REFERENCES standing_kind (name) ON DELETE RESTRICT, 
	CONSTRAINT fk_standing_organisation_id FOREIGN KEY(organisation_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_standing_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb0c1592c7a','member','01a17b23-b555-7ede-b11d-8405a4376ada',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb13a50f701','head','01a17b23-b555-7ede-b11d-840c60d356cd',NULL,'01a17b23-b555-7ede-b11d-8405a4376ada','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb22d4e5199','presidium_seat','01a17b23-b555-7ede-b11d-840c60d356cd','presidium','01a17b23-b555-7ede-b11d-8405a4376ada','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb24b9a5897','member','01a17b23-b555-7ede-b11d-8405f3f47490',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb2cc0c87a1','head','01a17b23-b555-7ede-b11d-840d7286b4e3',NULL,'01a17b23-b555-7ede-b11d-8405f3f47490','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb3a593490b','presidium_seat','01a17b23-b555-7ede-b11d-840d7286b4e3','presidium','01a17b23-b555-7ede-b11d-8405f3f47490','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb486bec035','member','01a17b23-b555-7ede-b11d-840649d7bd3c',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb49cdc9b75','head','01a17b23-b555-7ede-b11d-840de0d220e9',NULL,'01a17b23-b555-7ede-b11d-840649d7bd3c','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb4b549caec','presidium_seat','01a17b23-b555-7ede-b11d-840de0d220e9','presidium','01a17b23-b555-7ede-b11d-840649d7bd3c','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb4cc7e206e','member','01a17b23-b555-7ede-b11d-8406a0cd8899',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb5866ce35d','head','01a17b23-b555-7ede-b11d-840e4c6c93bf',NULL,'01a17b23-b555-7ede-b11d-8406a0cd8899','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb6801b0f4e','presidium_seat','01a17b23-b555-7ede-b11d-840e4c6c93bf','presidium','01a17b23-b555-7ede-b11d-8406a0cd8899','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb71101e6d8','member','01a17b23-b555-7ede-b11d-840797f03ea1',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb72f25fc42','head','01a17b23-b555-7ede-b11d-840ee14b0212',NULL,'01a17b23-b555-7ede-b11d-840797f03ea1','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb7f82f9058','presidium_seat','01a17b23-b555-7ede-b11d-840ee14b0212','presidium','01a17b23-b555-7ede-b11d-840797f03ea1','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb8f42aea44','member','01a17b23-b555-7ede-b11d-8408bf13380e',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eb9d4f19b0d','head','01a17b23-b555-7ede-b11d-840f22832971',NULL,'01a17b23-b555-7ede-b11d-8408bf13380e','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5eba0a65a24c','presidium_seat','01a17b23-b555-7ede-b11d-840f22832971','presidium','01a17b23-b555-7ede-b11d-8408bf13380e','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebacf20cd64','member','01a17b23-b555-7ede-b11d-840a2113088f',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebb9597258b','head','01a17b23-b555-7ede-b11d-840facbf6635',NULL,'01a17b23-b555-7ede-b11d-840a2113088f','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebc04fb8dc3','presidium_seat','01a17b23-b555-7ede-b11d-840facbf6635','presidium','01a17b23-b555-7ede-b11d-840a2113088f','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebc07dc1dd8','member','01a17b23-b555-7ede-b11d-840a369c2325',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebc9c55182b','head','01a17b23-b555-7f72-83f7-5ea78783a7bc',NULL,'01a17b23-b555-7ede-b11d-840a369c2325','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebc9fdf5cda','presidium_seat','01a17b23-b555-7f72-83f7-5ea78783a7bc','presidium','01a17b23-b555-7ede-b11d-840a369c2325','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebd4d275ed7','member','01a17b23-b555-7ede-b11d-840ab1065bab',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebe23aec8c6','head','01a17b23-b555-7f72-83f7-5ea884773d00',NULL,'01a17b23-b555-7ede-b11d-840ab1065bab','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebe534a01a8','presidium_seat','01a17b23-b555-7f72-83f7-5ea884773d00','presidium','01a17b23-b555-7ede-b11d-840ab1065bab','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebe9b48dc34','member','01a17b23-b555-7ede-b11d-840b2800d2be',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebeba7483ba','head','01a17b23-b555-7f72-83f7-5ea8d844378b',NULL,'01a17b23-b555-7ede-b11d-840b2800d2be','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ebf96b1a18e','presidium_seat','01a17b23-b555-7f72-83f7-5ea8d844378b','presidium','01a17b23-b555-7ede-b11d-840b2800d2be','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec01cfb230e','member','01a17b23-b555-7ede-b11d-840b4f37d4e6',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec05f387926','head','01a17b23-b555-7f72-83f7-5ea8ed9027c2',NULL,'01a17b23-b555-7ede-b11d-840b4f37d4e6','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec149be81fc','presidium_seat','01a17b23-b555-7f72-83f7-5ea8ed9027c2','presidium','01a17b23-b555-7ede-b11d-840b4f37d4e6','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec16188d783','member','01a17b23-b555-7ede-b11d-840b6545fe16',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec188c11dff','head','01a17b23-b555-7f72-83f7-5ea9aa7e9e73',NULL,'01a17b23-b555-7ede-b11d-840b6545fe16','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec1d7610c28','chair','01a17b23-b555-7ede-b11d-840c60d356cd','presidium','01a17b23-b555-7ede-b11d-8405a4376ada','2024-10-15','2027-10-15',NULL,'протокол общего собрания от 15.10.2024 № 1','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec2af26ce07','secretary','01a17b23-b555-7f72-83f7-5eaa7673bd1e','presidium','01a17b23-b555-7ede-b11d-8408bf13380e','2024-10-16',NULL,NULL,'распоряжение председателя от 16.10.2024 № 1','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec39c3e2f6d','head','01a17b23-b555-7f72-83f7-5eac0c2ce374',NULL,'01a17b23-b555-7ede-b11d-8403ed815df1','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec3efacac35','head','01a17b23-b555-7f72-83f7-5ead7e598c20',NULL,'01a17b23-b555-7ede-b11d-84041552278e','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec4b4ed90ec','candidate','01a17b23-b555-7ede-b11d-84041552278e',NULL,NULL,'2025-09-15',NULL,NULL,'протокол Президиума от 29.08.2025 № 3','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec56c7a80c6','qms_certified','01a17b23-b555-7ede-b11d-840797f03ea1',NULL,NULL,'2025-03-03','2028-03-02',NULL,'сертификат соответствия № РЦМК-0084','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec5b322b1ce','qms_certified','01a17b23-b555-7ede-b11d-8408bf13380e',NULL,NULL,'2024-11-11','2027-11-10',NULL,'сертификат соответствия № РЦМК-0071','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec5d9dd38a9','authority_officer','01a17b23-b555-7f72-83f7-5eae3188f3df',NULL,'01a17b23-b555-7dfc-910e-048d79ca5aa2','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec6a5d9f8be','group_member','01a17b23-b555-7f72-83f7-5eaa7673bd1e','consulting_group','01a17b23-b555-7ede-b11d-8408bf13380e','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec768af1f87','group_member','01a17b23-b555-7ede-b11d-840f22832971','research_group','01a17b23-b555-7ede-b11d-8408bf13380e','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:00.181056');
INSERT INTO "standing" VALUES('01a17b23-b555-7f72-83f7-5ec7a3f0d8c5','group_member','01a17b23-b555-7f72-83f7-5ead7e598c20','research_group','01a17b23-b555-7ede-b11d-84041552278e','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:00.181056');
CREATE TABLE standing_kind (
	name VARCHAR(60) NOT NULL, 
	title_ru VARCHAR(200) NOT NULL, 
	title_en VARCHAR(200) NOT NULL, 
	role VARCHAR(60) NOT NULL, 
	provider VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_standing_kind PRIMARY KEY (name)
);
INSERT INTO "standing_kind" VALUES('member','Член Ассоциации','Member','member','core');
INSERT INTO "standing_kind" VALUES('candidate','Кандидат','Candidate','candidate','core');
INSERT INTO "standing_kind" VALUES('presidium_seat','Член Президиума','Presidium member','presidium_member','core');
INSERT INTO "standing_kind" VALUES('chair','Председатель Президиума','Chair','chair','core');
INSERT INTO "standing_kind" VALUES('deputy','Заместитель председателя Президиума','Deputy chair','deputy','core');
INSERT INTO "standing_kind" VALUES('acting_chair','Исполняет обязанности председателя','Acting chair','chair','core');
INSERT INTO "standing_kind" VALUES('secretary','Секретарь Президиума','Secretary','secretary','core');
INSERT INTO "standing_kind" VALUES('group_member','Член рабочей группы','Working group member','group_member','core');
INSERT INTO "standing_kind" VALUES('head','Руководитель организации','Head of an organisation','','core');
INSERT INTO "standing_kind" VALUES('authority_officer','Гражданский служащий органа управления','Officer of the authority','authority_officer','core');
INSERT INTO "standing_kind" VALUES('qms_certified','Имеет сертификат соответствия СМК','QMS certified','','core');
INSERT INTO "standing_kind" VALUES('commission_member','Член экспертной комиссии','Member of the appraisal commission','commission_member','core');
INSERT INTO "standing_kind" VALUES('representative','Уполномоченный представитель организации','Authorised representative','','core');
INSERT INTO "standing_kind" VALUES('group_leader','Руководитель рабочей группы','Leader of a working group','group_member','core');
INSERT INTO "standing_kind" VALUES('group_secretary','Секретарь рабочей группы','Secretary of a working group','group_member','core');
INSERT INTO "standing_kind" VALUES('mandate','Представляет Ассоциацию с правом решающего голоса','Sits for the association with a vote','','core');
INSERT INTO "standing_kind" VALUES('consultative_mandate','Представляет Ассоциацию с правом совещательного голоса','Sits for the association with a consultative voice','','core');
CREATE TABLE task (
	id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	ordinal INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	text TEXT NOT NULL, 
	author_id VARCHAR(36) NOT NULL, 
	signed_on DATE NOT NULL, 
	term VARCHAR(60) NOT NULL, 
	rule VARCHAR(60) NOT NULL, 
	due_on DATE NOT NULL, 
	control BOOLEAN NOT NULL, 
	extensions INTEGER NOT NULL, 
	done_on DATE, 
	mark TEXT NOT NULL, 
	answer_id VARCHAR(36), 
	dropped_on DATE, 
	drop_reason TEXT NOT NULL, 
	entered_by VARCHAR(200) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT fk_task_answer_id FOREIGN KEY(answer_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_task_author_id FOREIGN KEY(author_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_task_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_task_record_id_ordinal UNIQUE (record_id, ordinal)
);
INSERT INTO "task" VALUES('01a17b23-b4f1-7ef0-aef7-820beb43ce29','01a17b23-b62e-701c-8022-af2ea22e5490',1,'instruction','Подготовить записку','01a17b23-b555-7ede-b11d-840c60d356cd','2026-10-27','1 month previous','control.no_term','2026-11-27',1,0,NULL,'',NULL,NULL,'','chair','2026-10-27 02:15:00.081040');
CREATE TABLE task_event (
	id VARCHAR(36) NOT NULL, 
	task_id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	action VARCHAR(40) NOT NULL, 
	old TEXT NOT NULL, 
	new TEXT NOT NULL, 
	reason TEXT NOT NULL, ordinal INTEGER, 
	CONSTRAINT pk_task_event PRIMARY KEY (id), 
	CONSTRAINT fk_task_event_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT
);
INSERT INTO "task_event" VALUES('01a17b23-b4f1-7ef0-aef7-820c707088c1','01a17b23-b4f1-7ef0-aef7-820beb43ce29','2026-10-27 02:15:00.081040','chair','added','','2026-11-27','',1);
CREATE TABLE task_executor (
	task_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	lead BOOLEAN NOT NULL, 
	CONSTRAINT pk_task_executor PRIMARY KEY (task_id, party_id), 
	CONSTRAINT fk_task_executor_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_task_executor_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT
);
INSERT INTO "task_executor" VALUES('01a17b23-b4f1-7ef0-aef7-820beb43ce29','01a17b23-b4f1-7246-8ed3-3a2cfaabf973',0,1);
CREATE TABLE task_extension (
	id VARCHAR(36) NOT NULL, 
	task_id VARCHAR(36) NOT NULL, 
	due_before DATE NOT NULL, 
	due_after DATE NOT NULL, 
	reason TEXT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	asked_by VARCHAR(200) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	decided_by VARCHAR(200) NOT NULL, 
	decided_at DATETIME, 
	basis TEXT NOT NULL, 
	CONSTRAINT pk_task_extension PRIMARY KEY (id), 
	CONSTRAINT fk_task_extension_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_task_extension_state CHECK (state IN ('asked', 'granted', 'refused'))
);
CREATE TABLE trusted_certificate (
	id VARCHAR(36) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	subject VARCHAR(500) NOT NULL, 
	issuer VARCHAR(500) NOT NULL, 
	serial VARCHAR(80) NOT NULL, 
	valid_from DATETIME NOT NULL, 
	valid_to DATETIME NOT NULL, 
	qualified BOOLEAN NOT NULL, 
	certificate TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	added_by VARCHAR(200) NOT NULL, 
	withdrawn_at DATETIME, 
	withdrawn_by VARCHAR(200) NOT NULL, 
	withdrawal_reason TEXT NOT NULL, 
	CONSTRAINT pk_trusted_certificate PRIMARY KEY (id), 
	CONSTRAINT uq_trusted_certificate_sha256 UNIQUE (sha256), 
	CONSTRAINT ck_trusted_certificate_trusted_role CHECK (role IN ('root', 'intermediate', 'leaf'))
);
CREATE TABLE visibility_key (
	"key" VARCHAR(32) NOT NULL, 
	class_name VARCHAR(60) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	mark VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_visibility_key PRIMARY KEY ("key")
);
INSERT INTO "visibility_key" VALUES('a890d12522b61f222915420fd3617705','incoming_letter','draft','');
INSERT INTO "visibility_key" VALUES('a49303a8e6f61c44032ba2d7ca4fec40','incoming_letter','registered','');
INSERT INTO "visibility_key" VALUES('b6afdf6f95b17934c7f0843993a9fcc6','incoming_letter','draft','Конфиденциально');
INSERT INTO "visibility_key" VALUES('0225a75dfd6e90aaad0f4957cc3345ca','incoming_letter','registered','Конфиденциально');
INSERT INTO "visibility_key" VALUES('77ef17574ad80752efc48ca6fc884be1','incoming_letter','registered','');
INSERT INTO "visibility_key" VALUES('0cbd192c95523c977d28688468b08da1','methodical_work','draft','');
INSERT INTO "visibility_key" VALUES('2051b9877c5f193f0e488d2165c7e413','methodical_work','registered','');
CREATE TABLE visibility_token (
	"key" VARCHAR(32) NOT NULL, 
	token VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_visibility_token PRIMARY KEY ("key", token), 
	CONSTRAINT fk_visibility_token_key FOREIGN KEY("key") REFERENCES visibility_key ("key") ON DELETE RESTRICT
);
INSERT INTO "visibility_token" VALUES('a49303a8e6f61c44032ba2d7ca4fec40','own:01a17b23-b555-7dfc-910e-048d0bca547a');
INSERT INTO "visibility_token" VALUES('a49303a8e6f61c44032ba2d7ca4fec40','own:01a17b23-b555-7f72-83f7-5eaa7673bd1e');
INSERT INTO "visibility_token" VALUES('0225a75dfd6e90aaad0f4957cc3345ca','by:secretary');
INSERT INTO "visibility_token" VALUES('0225a75dfd6e90aaad0f4957cc3345ca','own:01a17b23-b555-7dfc-910e-048d0bca547a');
INSERT INTO "visibility_token" VALUES('0225a75dfd6e90aaad0f4957cc3345ca','own:01a17b23-b555-7f72-83f7-5eaa7673bd1e');
INSERT INTO "visibility_token" VALUES('77ef17574ad80752efc48ca6fc884be1','own:01a17b23-b4f1-7246-8ed3-3a2cfaabf973');
INSERT INTO "visibility_token" VALUES('77ef17574ad80752efc48ca6fc884be1','own:01a17b23-b555-7dfc-910e-048d0bca547a');
INSERT INTO "visibility_token" VALUES('77ef17574ad80752efc48ca6fc884be1','own:01a17b23-b555-7f72-83f7-5eaa7673bd1e');
CREATE TABLE waiting_file (
	id VARCHAR(36) NOT NULL, 
	holder VARCHAR(60) NOT NULL, 
	holder_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	name VARCHAR(300) NOT NULL, 
	media_type VARCHAR(150) NOT NULL, 
	size_bytes BIGINT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	waits BOOLEAN NOT NULL, 
	extractor VARCHAR(60) NOT NULL, 
	extractor_version VARCHAR(30) NOT NULL, 
	reason TEXT NOT NULL, 
	text TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_waiting_file PRIMARY KEY (id), 
	CONSTRAINT ck_waiting_file_role CHECK (role IN ('main', 'annex', 'scan', 'rendition', 'signature')), 
	CONSTRAINT ck_waiting_file_status CHECK (status IN ('queued', 'extracted', 'empty', 'failed', 'unsupported'))
);
CREATE TABLE web_session (
	token_hash VARCHAR(64) NOT NULL, 
	account_id VARCHAR(36) NOT NULL, 
	started_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	agent VARCHAR(200) NOT NULL, 
	waits_for VARCHAR(20) NOT NULL, 
	CONSTRAINT pk_web_session PRIMARY KEY (token_hash), 
	CONSTRAINT fk_web_session_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
);
CREATE INDEX ix_audit_entry_action ON audit_entry (action);
CREATE INDEX ix_audit_entry_actor ON audit_entry (actor);
CREATE INDEX ix_audit_entry_at ON audit_entry (at);
CREATE INDEX ix_audit_entry_object_id ON audit_entry (object_id);
CREATE INDEX ix_index_queue_record_id ON index_queue (record_id);
CREATE INDEX ix_job_due ON job (state, not_before, id);
CREATE UNIQUE INDEX ux_job_pending ON job (kind, subject, state) WHERE state IN ('waiting', 'running');
CREATE INDEX ix_party_group_name ON party (group_name);
CREATE INDEX ix_party_match_key ON party (match_key);
CREATE INDEX ix_visibility_key_class_name ON visibility_key (class_name);
CREATE INDEX ix_party_alias_match_key ON party_alias (match_key);
CREATE INDEX ix_party_alias_party_id ON party_alias (party_id);
CREATE INDEX ix_standing_body_code ON standing (body_code);
CREATE INDEX ix_standing_kind ON standing (kind);
CREATE INDEX ix_standing_organisation_id ON standing (organisation_id);
CREATE INDEX ix_standing_party_id ON standing (party_id);
CREATE INDEX ix_visibility_token_token ON visibility_token (token);
CREATE INDEX ix_invitation_account_id ON invitation (account_id);
CREATE INDEX ix_record_document_date ON record (document_date);
CREATE INDEX ix_record_file_id ON record (file_id);
CREATE INDEX ix_record_number_match ON record (number_match);
CREATE INDEX ix_record_registered ON record (registered_on, id);
CREATE INDEX ix_record_visibility ON record (visibility_key, class_name, registered_on, id);
CREATE INDEX ix_component_record_id ON component (record_id);
CREATE INDEX ix_component_sha256 ON component (sha256);
CREATE INDEX ix_ledger_number_printed ON ledger_number (printed);
CREATE INDEX ix_ledger_number_record_id ON ledger_number (record_id);
CREATE INDEX ix_record_field_exact ON record_field (name, exact);
CREATE INDEX ix_record_history_record_id ON record_history (record_id);
CREATE INDEX ix_record_link_source_id ON record_link (source_id);
CREATE INDEX ix_record_link_target_id ON record_link (target_id);
CREATE INDEX ix_record_party_party ON record_party (party_id, record_id);
CREATE INDEX ix_record_party_record_id ON record_party (record_id);
CREATE INDEX ix_task_answer_id ON task (answer_id);
CREATE INDEX ix_task_author_id ON task (author_id);
CREATE INDEX ix_task_open ON task (done_on, dropped_on, due_on);
CREATE INDEX ix_component_text_status ON component_text (status);
CREATE INDEX ix_task_event_task_id ON task_event (task_id);
CREATE INDEX ix_task_executor_party_id ON task_executor (party_id);
CREATE INDEX ix_task_extension_task_id ON task_extension (task_id);
CREATE INDEX ix_kept_answer_at ON kept_answer (at);
CREATE INDEX ix_waiting_file_holder ON waiting_file (holder, holder_id, position);
CREATE INDEX ix_waiting_file_sha256 ON waiting_file (sha256);
CREATE INDEX ix_body_name_body_code ON body_name (body_code);
CREATE INDEX ix_party_merge_duplicate_id ON party_merge (duplicate_id);
CREATE INDEX ix_party_merge_kept_id ON party_merge (kept_id);
CREATE INDEX ix_party_name_party_id ON party_name (party_id);
CREATE INDEX ix_act_ticket_account_id ON act_ticket (account_id);
CREATE INDEX ix_act_ticket_ends_at ON act_ticket (ends_at);
CREATE INDEX ix_api_token_account_id ON api_token (account_id);
CREATE INDEX ix_form_sheet_account_id ON form_sheet (account_id);
CREATE INDEX ix_form_sheet_changed_at ON form_sheet (changed_at);
CREATE INDEX ix_party_moved_merge_id ON party_moved (merge_id);
CREATE INDEX ix_web_session_account_id ON web_session (account_id);
CREATE INDEX ix_web_session_ends_at ON web_session (ends_at);
CREATE INDEX ix_record_look_record_id ON record_look (record_id);
CREATE INDEX ix_party_merged_into ON party (merged_into);
CREATE INDEX ix_revocation_list_issuer ON revocation_list (issuer);
CREATE INDEX ix_revocation_list_scope ON revocation_list (scope);
CREATE INDEX ix_body_decision_body_code ON body_decision (body_code);
CREATE INDEX ix_signature_demand_party_id ON signature_demand (party_id);
CREATE INDEX ix_signature_demand_record_id ON signature_demand (record_id);
CREATE INDEX ix_signature_demand_id ON signature (demand_id);
CREATE INDEX ix_signature_record_id ON signature (record_id);
CREATE INDEX ix_signed_copy_record_id ON signed_copy (record_id);
CREATE INDEX ix_signature_check_record_id ON signature_check (record_id);
CREATE INDEX ix_signature_check_signature_id ON signature_check (signature_id);
CREATE INDEX ix_party_declension_party_id ON party_declension (party_id);
CREATE UNIQUE INDEX ux_party_declension_held ON party_declension (party_id, part, grammatical_case, nominative) WHERE ended_at IS NULL;
CREATE INDEX ix_certificates_signatory_place ON certificates_signatory (place);
CREATE INDEX ix_certificates_certificate_organisation_id ON certificates_certificate (organisation_id);
CREATE INDEX ix_certificates_certificate_replaced_by_id ON certificates_certificate (replaced_by_id);
CREATE INDEX ix_certificates_certificate_state ON certificates_certificate (state);
CREATE INDEX ix_certificates_copy_record_id ON certificates_copy (record_id);
CREATE INDEX ix_journal_duplicate_original_id ON journal_duplicate (original_id);
CREATE INDEX ix_journal_duplicate_record_id ON journal_duplicate (record_id);
CREATE INDEX ix_journal_import_sha256 ON journal_import (sha256);
CREATE INDEX ix_journal_proposal_by_account ON journal_proposal (by_account);
CREATE INDEX ix_journal_proposal_original ON journal_proposal (original);
CREATE INDEX ix_journal_proposal_record_id ON journal_proposal (record_id);
CREATE INDEX ix_journal_proposal_state ON journal_proposal (state);
CREATE INDEX ix_journal_request_due_on ON journal_request (due_on);
CREATE INDEX ix_journal_dispatch_addressee_id ON journal_dispatch (addressee_id);
CREATE INDEX ix_journal_dispatch_record_id ON journal_dispatch (record_id);
CREATE INDEX ix_journal_import_row_import_id ON journal_import_row (import_id);
CREATE INDEX ix_membership_partner_party_id ON membership_partner (party_id);
CREATE INDEX ix_membership_application_organisation_id ON membership_application (organisation_id);
CREATE INDEX ix_membership_application_record_id ON membership_application (record_id);
CREATE INDEX ix_membership_application_state ON membership_application (state);
CREATE INDEX ix_membership_assignment_organisation_id ON membership_assignment (organisation_id);
CREATE INDEX ix_membership_assignment_process_id ON membership_assignment (process_id);
CREATE INDEX ix_membership_consent_person_id ON membership_consent (person_id);
CREATE INDEX ix_membership_data_request_person_id ON membership_data_request (person_id);
CREATE INDEX ix_membership_ending_last_day ON membership_ending (last_day);
CREATE INDEX ix_membership_ending_organisation_id ON membership_ending (organisation_id);
CREATE INDEX ix_membership_informing_due_on ON membership_informing (due_on);
CREATE INDEX ix_membership_informing_organisation_id ON membership_informing (organisation_id);
CREATE INDEX ix_membership_opinion_organisation_id ON membership_opinion (organisation_id);
CREATE INDEX ix_membership_order_dated ON membership_order (dated);
CREATE INDEX ix_membership_consequence_ending_id ON membership_consequence (ending_id);
CREATE INDEX ix_membership_help_assignment_id ON membership_help (assignment_id);
CREATE INDEX ix_membership_help_helped_id ON membership_help (helped_id);
CREATE INDEX ix_membership_order_line_application_id ON membership_order_line (application_id);
CREATE INDEX ix_membership_order_line_order_id ON membership_order_line (order_id);
CREATE INDEX ix_membership_order_line_organisation_id ON membership_order_line (organisation_id);
CREATE INDEX ix_membership_paper_application_id ON membership_paper (application_id);
CREATE INDEX ix_membership_seat_application_id ON membership_seat (application_id);
CREATE INDEX ix_membership_seat_organisation_id ON membership_seat (organisation_id);
CREATE INDEX ix_membership_seat_state ON membership_seat (state);
CREATE INDEX ix_membership_step_application_id ON membership_step (application_id);
CREATE INDEX ix_mentoring_distance_other_key ON mentoring_distance (other_key);
CREATE INDEX ix_mentoring_apart_candidate_id ON mentoring_apart (candidate_id);
CREATE INDEX ix_mentoring_apart_mentor_id ON mentoring_apart (mentor_id);
CREATE INDEX ix_mentoring_motivation_party_id ON mentoring_motivation (party_id);
CREATE INDEX ix_mentoring_list_state ON mentoring_list (state);
CREATE INDEX ix_mentoring_pair_candidate_id ON mentoring_pair (candidate_id);
CREATE INDEX ix_mentoring_pair_mentor_id ON mentoring_pair (mentor_id);
CREATE INDEX ix_mentoring_pair_state ON mentoring_pair (state);
CREATE INDEX ix_mentoring_consultation_pair_id ON mentoring_consultation (pair_id);
CREATE INDEX ix_mentoring_line_candidate_id ON mentoring_line (candidate_id);
CREATE INDEX ix_mentoring_line_list_id ON mentoring_line (list_id);
CREATE INDEX ix_mentoring_line_mentor_id ON mentoring_line (mentor_id);
CREATE INDEX ix_mentoring_opinion_list_id ON mentoring_opinion (list_id);
CREATE INDEX ix_mentoring_opinion_person_id ON mentoring_opinion (person_id);
CREATE INDEX ix_mentoring_question_pair_id ON mentoring_question (pair_id);
CREATE INDEX ix_mentoring_step_pair_id ON mentoring_step (pair_id);
CREATE INDEX ix_mentoring_warning_mentor_id ON mentoring_warning (mentor_id);
CREATE INDEX ix_protocols_meeting_body_code ON protocols_meeting (body_code);
CREATE INDEX ix_protocols_meeting_held_on ON protocols_meeting (held_on);
CREATE INDEX ix_protocols_meeting_state ON protocols_meeting (state);
CREATE INDEX ix_protocols_annex_meeting_id ON protocols_annex (meeting_id);
CREATE INDEX ix_protocols_extract_meeting_id ON protocols_extract (meeting_id);
CREATE INDEX ix_protocols_extract_party_id ON protocols_extract (party_id);
CREATE INDEX ix_protocols_item_meeting_id ON protocols_item (meeting_id);
CREATE INDEX ix_protocols_minutes_due_on ON protocols_minutes (due_on);
CREATE INDEX ix_protocols_minutes_state ON protocols_minutes (state);
CREATE INDEX ix_protocols_notice_meeting_id ON protocols_notice (meeting_id);
CREATE INDEX ix_protocols_participant_meeting_id ON protocols_participant (meeting_id);
CREATE INDEX ix_protocols_participant_party_id ON protocols_participant (party_id);
CREATE INDEX ix_protocols_remark_meeting_id ON protocols_remark (meeting_id);
CREATE INDEX ix_protocols_reopening_meeting_id ON protocols_reopening (meeting_id);
CREATE INDEX ix_protocols_motion_item_id ON protocols_motion (item_id);
CREATE INDEX ix_protocols_opinion_item_id ON protocols_opinion (item_id);
CREATE INDEX ix_protocols_presence_participant_id ON protocols_presence (participant_id);
CREATE INDEX ix_protocols_proposal_meeting_id ON protocols_proposal (meeting_id);
CREATE INDEX ix_protocols_recipient_notice_id ON protocols_recipient (notice_id);
CREATE INDEX ix_protocols_recipient_party_id ON protocols_recipient (party_id);
CREATE INDEX ix_protocols_recipient_state ON protocols_recipient (state);
CREATE INDEX ix_protocols_removal_item_id ON protocols_removal (item_id);
CREATE INDEX ix_protocols_removal_target_id ON protocols_removal (target_id);
CREATE INDEX ix_protocols_speech_item_id ON protocols_speech (item_id);
CREATE INDEX ix_protocols_point_item_id ON protocols_point (item_id);
CREATE INDEX ix_protocols_point_motion_id ON protocols_point (motion_id);
CREATE INDEX ix_protocols_point_record_id ON protocols_point (record_id);
CREATE INDEX ix_protocols_delivery_party_id ON protocols_delivery (party_id);
CREATE INDEX ix_protocols_delivery_point_id ON protocols_delivery (point_id);
CREATE TRIGGER guard_audit_entry_update BEFORE UPDATE ON audit_entry  BEGIN SELECT RAISE(ABORT, 'regest: audit_entry is written once'); END;
CREATE TRIGGER guard_audit_entry_delete BEFORE DELETE ON audit_entry  BEGIN SELECT RAISE(ABORT, 'regest: audit_entry is written once'); END;
CREATE TRIGGER guard_audit_signature_update BEFORE UPDATE ON audit_signature  BEGIN SELECT RAISE(ABORT, 'regest: audit_signature is written once'); END;
CREATE TRIGGER guard_audit_signature_delete BEFORE DELETE ON audit_signature  BEGIN SELECT RAISE(ABORT, 'regest: audit_signature is written once'); END;
CREATE TRIGGER guard_record_history_update BEFORE UPDATE ON record_history  BEGIN SELECT RAISE(ABORT, 'regest: record_history is written once'); END;
CREATE TRIGGER guard_record_history_delete BEFORE DELETE ON record_history  BEGIN SELECT RAISE(ABORT, 'regest: record_history is written once'); END;
CREATE TRIGGER guard_ledger_number_update_period_id BEFORE UPDATE ON ledger_number WHEN ((NEW.period_id IS NOT OLD.period_id OR NEW.sequence IS NOT OLD.sequence OR NEW.suffix IS NOT OLD.suffix)) BEGIN SELECT RAISE(ABORT, 'regest: ledger_number is written once'); END;
CREATE TRIGGER guard_ledger_number_update_printed BEFORE UPDATE ON ledger_number WHEN ((NEW.printed IS NOT OLD.printed OR NEW.issued_on IS NOT OLD.issued_on) AND (OLD.state <> 'reserved')) BEGIN SELECT RAISE(ABORT, 'regest: ledger_number is written once'); END;
CREATE TRIGGER guard_ledger_number_delete BEFORE DELETE ON ledger_number  BEGIN SELECT RAISE(ABORT, 'regest: ledger_number is written once'); END;
CREATE TRIGGER guard_record_update_id BEFORE UPDATE ON record WHEN ((NEW.id IS NOT OLD.id OR NEW.class_name IS NOT OLD.class_name OR NEW.created_at IS NOT OLD.created_at)) BEGIN SELECT RAISE(ABORT, 'regest: record is written once'); END;
CREATE TRIGGER guard_record_delete BEFORE DELETE ON record  BEGIN SELECT RAISE(ABORT, 'regest: record is written once'); END;
CREATE TRIGGER guard_signature_update_id BEFORE UPDATE ON signature WHEN ((NEW.id IS NOT OLD.id OR NEW.record_id IS NOT OLD.record_id OR NEW.demand_id IS NOT OLD.demand_id OR NEW.sha256 IS NOT OLD.sha256 OR NEW.kind IS NOT OLD.kind OR NEW.capacity IS NOT OLD.capacity OR NEW.party_id IS NOT OLD.party_id OR NEW.account_id IS NOT OLD.account_id OR NEW.name IS NOT OLD.name OR NEW.post IS NOT OLD.post OR NEW.statement IS NOT OLD.statement OR NEW.signed_at IS NOT OLD.signed_at OR NEW.signed_on IS NOT OLD.signed_on OR NEW.entered_by IS NOT OLD.entered_by OR NEW.scan_id IS NOT OLD.scan_id OR NEW.scan_sha256 IS NOT OLD.scan_sha256 OR NEW.seal IS NOT OLD.seal)) BEGIN SELECT RAISE(ABORT, 'regest: signature is written once'); END;
CREATE TRIGGER guard_signature_update_cancelled_at BEFORE UPDATE ON signature WHEN ((NEW.cancelled_at IS NOT OLD.cancelled_at OR NEW.cancelled_by IS NOT OLD.cancelled_by OR NEW.cancel_reason IS NOT OLD.cancel_reason) AND (OLD.cancelled_at IS NOT NULL)) BEGIN SELECT RAISE(ABORT, 'regest: signature is written once'); END;
CREATE TRIGGER guard_signature_delete BEFORE DELETE ON signature  BEGIN SELECT RAISE(ABORT, 'regest: signature is written once'); END;
CREATE TRIGGER guard_task_event_update BEFORE UPDATE ON task_event  BEGIN SELECT RAISE(ABORT, 'regest: task_event is written once'); END;
CREATE TRIGGER guard_task_event_delete BEFORE DELETE ON task_event  BEGIN SELECT RAISE(ABORT, 'regest: task_event is written once'); END;
COMMIT;
