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
INSERT INTO "account" VALUES('01a17b23-b565-7ffe-8779-6303a2662b0f','secretary','Савушкина Т.Н.','01a17b23-b565-7ffe-8779-62e94ff84c00',NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$kZQh/tm/9uNM3+BPJKwoKg$LEjEMmlYg9rm3hPIJP9pXb9Qhfu2IMBprxpIKOonU28','2026-10-27 02:15:00.197121');
INSERT INTO "account" VALUES('01a17b23-b565-7ffe-8779-63046b168251','chair','Ветрова И.С.','01a17b23-b565-7ffe-8779-62e35e813562',NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$x4wOhMnawBE43Zy0tdboZA$Jc/sGok57hdxvosExmJZxmWjmOPyYUxKkxTe1OlJy7c','2026-10-27 02:15:00.197121');
INSERT INTO "account" VALUES('01a17b23-b565-7ffe-8779-6304c718919e','presidium','Грачёв М.Е.','01a17b23-b565-7ffe-8779-62e44dd0203b',NULL,'active','','2026-10-27 02:15:00.197121');
INSERT INTO "account" VALUES('01a17b23-b565-7ffe-8779-6304f3ea803d','member','Белова Н.П.','01a17b23-b565-7ffe-8779-62e8668d637e',NULL,'active','','2026-10-27 02:15:00.197121');
INSERT INTO "account" VALUES('01a17b23-b565-7ffe-8779-630510c5dc21','candidate','Ломакина Е.Д.','01a17b23-b565-7ffe-8779-62eb7386af5c',NULL,'active','','2026-10-27 02:15:00.197121');
INSERT INTO "account" VALUES('01a17b23-b565-7ffe-8779-6305bb3cab86','officer','Крутоярова П.А.','01a17b23-b565-7ffe-8779-62ec1ed9fb74',NULL,'active','','2026-10-27 02:15:00.197121');
INSERT INTO "account" VALUES('01a17b23-b565-7ffe-8779-630697950e02','admin','Администратор',NULL,NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$gfuGyJppOB0tqpamnY5+qA$8e9RPK4l9s2spOHw78BVjAaJN8qAtmqh1KxhRiBfb9A','2026-10-27 02:15:00.197121');
INSERT INTO "account" VALUES('01a17b23-b565-7ffe-8779-63074da96a67','auditor','Проверяющий',NULL,NULL,'active','','2026-10-27 02:15:00.197121');
CREATE TABLE account_role (
	account_id VARCHAR(36) NOT NULL, 
	role VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_account_role PRIMARY KEY (account_id, role), 
	CONSTRAINT fk_account_role_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
);
INSERT INTO "account_role" VALUES('01a17b23-b565-7ffe-8779-630697950e02','administrator');
INSERT INTO "account_role" VALUES('01a17b23-b565-7ffe-8779-63074da96a67','auditor');
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
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "audit_entry" VALUES(1,'2026-10-27 02:15:00.197121','console','people.founded','deployment','demo','{"action":"people.founded","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["field_definition","analytical_note|request_number","481091f05015046b0dc54976bbfcf4ab0641f328ca1409942437728f0bb51772"],["field_definition","annual_plan|school_year","605e9b51ef7d0e428190d25c26ec4651fe698ba576e981a21b9ce9c1f0d46edc"],["field_definition","annual_report|reported_period","46f18c284426dce46265eeecce1167362bd73b03174240f09bf22c9d0e7e82f9"],["field_definition","authority_order|order_number","1899316f70e5978fa07b6bd0d25f01c838b9f9838a2f486f175a3cc8287ee3b8"],["field_definition","event_document|event","608690dd2d636ed7f12c011accf75b5f521d15f74de3af136f7e2d0cca743c9c"],["field_definition","event_report|event","108b72d729e3d1c25efc206985fdb93e492012facf7641e40c4010fb62ea0c19"],["field_definition","event_report|event_date","51c15407d48c8665008f5d16fa9cd2f7ee0699b0f12f6b0e502faa4000736782"],["field_definition","methodical_work|considered_at","bf9aa973a41857a8e43b33f7fe8455b526409c358e4a0bf39ced87938ddbfc2e"],["field_definition","methodical_work|topic","5513f8e4a5bca7955e6dcc6a226f2a61e9f0772806675932ee710dcb2e04c586"],["field_definition","methodical_work|work_version","abcb2821cdeafcb32c317373d3e42436c063075a84c5b31939ab3c3bfb47af02"],["field_definition","presidium_minutes|meeting_date","08f9a321785496600d94e820d03daa065721219cad5b5c977d9e04dd502da1ac"],["field_definition","registration_journal|closing_entry","a3be27903944a64212f31dbdccf4063a64520b782fa8333de8b6d9bf59dccbc3"],["field_definition","registration_journal|journal_year","a01dcfbaa37312dda0701a2d1f8179a22a997b489950a274cb0f5a3e977c9d70"],["file_plan_entry","01-01","39ce701701dd8261494fe1ce67f7f88cc905396489d202581d8a84b8c3fb2f0b"],["file_plan_entry","01-02","2927009837cb125cf9ac68102ecd6ab1e7f905893e9ff2f9931b7cc5ebdcce96"],["file_plan_entry","01-03","e9b9e5429c4665b1986f131fbb7a8ddc63ec383c1868b8f3246dc6df3cb2fee4"],["file_plan_entry","01-04","a6a2a3aafab51c1e524758ad00ab430eb91b795661314247cf1b379e06c35aac"],["file_plan_entry","01-05","aa468152b0c37510a4157022858d6508e77aeefd9b46d82d9d84ea54fb8aa7be"],["file_plan_entry","01-06","156642fc997a0c33102c96d768ba7f8d3ba5bad03171147f505213ec0bd2dc7c"],["file_plan_entry","01-07","3aa45ceec26bc46642f114249965cbbace38db63d9178d6e8cd865d380d60c57"],["file_plan_entry","01-08","5297e8d96e7bf649dfcc52032beeb0fb86af6b2942124d2892336c6aa119eca6"],["file_plan_entry","01-09","c38a7c36512aef93c146bd757d988f87c7f4cfe9a3a179c38c63f10caba5e03d"],["file_plan_entry","01-10","76678dcc435df166c788b8880112e2e8e6a9d5b7c4d484c8e35bf55aa0d01c50"],["file_plan_entry","01-11","8eac2c8d6f0d0d16859414330ffd5ab7a9d6a09976160fb2d89362de9748ff58"],["file_plan_entry","01-12","06772eec03876c71a7efb941f289fbc7306717a36d8a9404e39b662e824bc586"],["file_plan_entry","02-01","696b08fe2f4465215789e832db7a020af794ed6bf20969d0cef936159d092453"],["file_plan_entry","02-02","8d1870c2ccb6ffa358dc8817b25375b4010ae9bf5aae13d56fdab2b2ef62933f"],["file_plan_entry","02-03","df93058166aa68951ef515950b8830b91fb8a7da22725a133ec4561fd048d6dd"],["file_plan_entry","02-04","14d877d7d8d1759ebf39507a2f2c1ee846dbb9b8686b8e99a7526a24e0c455d6"],["file_plan_entry","02-05","cd06614ff8f502364f315be97d8519f108a8db0143b55030e38010288767bfab"],["file_plan_entry","02-06","e505849e48189297f2d06698ffbe24e10a4d34093d3eb4788f9a127adbbcccf4"],["file_plan_entry","02-07","1e52da1a14f96e60f81f68d81a6c0dfe486ec370fd4a0e17a7e13af8fd9dbaa6"],["file_plan_entry","03-01","9166f009eeee1892f0d1fcc82b5f40922c8dfd5cef8fd7df952ecabd48921765"],["file_plan_entry","03-02","4eeffa899c6ea6298fb963be5d9953aeeec15c7f6cff3f92da2af74a51258c6e"],["file_plan_entry","03-03","bad6d955c203825546d5c73d8ca73b1fc7dd13f130d68b049c1f042f8ab7ab0b"],["file_plan_entry","03-04","ee3cef6509914a1bf88e27b4e2d5429a17b8f9ff60e4847ce6596de594f856ee"],["file_plan_entry","03-05","3e702b47f428cf3b5bbf0c224a29449a83655a49200a242a639f5ae55434af75"],["file_plan_entry","03-06","17876e2ba7001eef9eb908bed369b71f306fc140b0f4b9654f964d0ba133c116"],["file_plan_entry","04-01","f4909809d6b9e7f749be2386832e76ca52b428183b9fa71e750f6d4683f5628a"],["file_plan_entry","04-02","ed0ecf89e4ca61db7b821a4de3fe91aec6969e5744ddd94feb3470ff16158a63"],["file_plan_entry","04-03","a82f8cc131fba87286f6c85bd6cb0df4a6ae61c447c0cb69227ccb787dbc4c1a"],["file_plan_entry","04-04","5f9a65058f9f3b0b303c828d88a9eda63e65da1249c1274730c9388ccc983996"],["file_plan_entry","04-05","2d6ebd4efc28279a10eb6f1b2ee5b85ba70fe6604abaf0f10b096a5fd3b45afc"],["file_plan_entry","04-06","eb022e6f78f9b6a4332815b13e2f4797cce96986e81a583a7e5c95ddfda7be24"],["file_plan_entry","04-07","2495ac54288d88be9ed86df520c61703072c44864333c8e7e1d8f73c0d87ee9b"],["file_plan_entry","04-08","324d0cc437ea338b51ab2f368e99c8d28db0a326e9fe0b1357a83490b59f8340"],["file_plan_entry","04-09","36e2d57dd9e5adfdaa1944a7ed541ffe9c447d55b695fadee9327d9d22068191"],["file_plan_entry","04-10","e0fb2af45c3779a3c414db81a667f86b11ca69d690964a45dc8e56e6bb343b8c"],["file_plan_entry","04-11","43990696bfc68666ff7d37d6fe583e92af0205e2532c97b94d7d56e06932b516"],["file_plan_entry","04-12","2f601923c7683b8c75354dde0915e685e17ccbb0fc15f707adb1f2a0d8db1c93"],["ledger","internal","8d4e88829a089eb72616a7afad19ed20adc7bb2d293c9fe46022592a52f37713"],["link_type","annex_to","7cca474d65e0bf6c324749e3d4322ce4d2cf161abfc0a677f8cdd11f7f6bd6f9"],["link_type","answers","a6513a6925fc16bf6607c5aa05c11ca78af51974126471498f8457a4ecc3ebc0"],["link_type","cancels","3b0aef578049ad2d47f82883eb1317ad19897967bd47de1d76d69e34651c5f02"],["link_type","covers","47013fcff611c9bb59a118fab6a34776f6d99345494a52aa4d735cc346ba6adf"],["link_type","executes","66e6c86614cd87f8b121f141ada277e94acf2455793b684b907ae26d63e31766"],["link_type","extract_of","9cdb56d723498b1e1e35afadd168f2d1d7077ef71e42bd5dcddc18b28e795516"],["link_type","initiates","83e81ce49d0374ebed67e48c40a803f04621920cd1e33fe15c2929be4cee8a19"],["link_type","repeats","5390818764f66d7bcfdf555e0cb56b4673e65ed61dfe9a2012d664d407fd20a5"],["link_type","replaces","af21711a049b7ab85ef99257e37a78c26cf5eeeacfc1a57f4edf44738d4d4341"],["record_class","analytical_note","fafba4ce49c64707d62d5749ed69da756deaef68b485b93afe89010a093a9da9"],["record_class","annual_plan","7b5a1327bbe7b653c3638718490b05814ec5d410d69eb43f787c70af55e05138"],["record_class","annual_report","f311ec8ec1bd6c7c0345272c9e65d72c04e465dbcc0bf628bec687c04e914a13"],["record_class","authority_order","ddd71deaae5938a9903df1aff0bf3e3d90b10ca990b98c608dc84a333b5ba063"],["record_class","event_document","c5eeee30f72b122e1ecbd2e4bf6320e37e5fa9e3d5bb2c145a0670cdc951033e"],["record_class","event_report","7cbf8965898147c4bed0502f23f5eff17183151c326ade47d210f0f18712ecbc"],["record_class","handover_act","8e6496c52d9c7ec18d0473ff0925ca77014f5e998210ee2d1956ff6c0b27a6bf"],["record_class","internal_document","37bea085e8936167e4ab8d8c28016736d2ad5b9cf79267ad72783cc4f77159b9"],["record_class","methodical_work","1801542f2847353d8b1c4da83c290a8e10fb72a9e205c04e073e9e21588b7049"],["record_class","presidium_minutes","cafc1060c5fa7d86346a9f70966f72ed1ec0eb1bf1e316645278a56a1ee0e8e5"],["record_class","registration_journal","bd1f5620a65e56fe7662f747225c34800953a8daa79cb3f769579180452cc686"],["role","administrator","e4d2e189aeda58b1b3690b94b42e8454abefe084973058778e23b5da3bfe38e3"],["role","auditor","7c17f74aee85291db266b615c3760bb58cdf7a66a29e58c9f44161b30d80da37"],["role","authority_officer","4880d460ce8ff3f0341f7cc1037d522f01f8230837c64dac46aff71d48c3da12"],["role","candidate","7e9ca98f412c4804899da98b4d917e8727865532011c1d9def1561f2f55b1107"],["role","chair","d557d0b72535dcb13121b4283d7e4befcbc5cb08e08fca9f653e84a521d69ccd"],["role","commission_member","a7a5a6868a9cffc9ea5864e343bb5e456e9a482b62ca1f38596d561aecaf52dd"],["role","deputy","5ab89984d10161ab687d1b2288bbfc211b8740cf78fe9c2e35591ae3bc70bd89"],["role","group_member","83d10c9cf4186374dfad52a583c2160e9058ac7c58815b5187aba3abb307dc4d"],["role","member","4858cfc948018024f7c3ea3a443a3036d0060d34a5f8973846e29c4dbda30e90"],["role","presidium_member","77dbd4f149a1901181b4ea5d6044436afa6dcea082ca028f8e45de3555fefebf"],["role","secretary","9d51961c26494a973e294f87664f700c1e918c08b05d8343402125b177884364"],["standing_kind","acting_chair","e592703d94a7905da995cb705fe8c15b95d69b4603aad8f4ca65be48806a6f66"],["standing_kind","authority_officer","bdc343acaff91b72ffd0573b4f507e008869982361933f1a9edff2a820470763"],["standing_kind","candidate","3d824508dbd9ad179a59072d14f934fdae54bafbba3a17a3857583616da43c3f"],["standing_kind","chair","4ef395f58050adfadf53b29ab9c751baa474796fcaa9f40eb4b1bcbc99ef16e8"],["standing_kind","commission_member","2b9d0b35dae83a892cdc92355c1fb44bbba96e38d3fd263250749a49f52466ed"],["standing_kind","consultative_mandate","5251fd1d99393a1ced4a4347ad2a794d346bd03107b3b473d0a3c20184db0a85"],["standing_kind","deputy","96dea92d4592f3d30bdeda28eac10bef638ed6b9c47058fe5140a32ae5733d8a"],["standing_kind","group_leader","09f9c2f4fda344ab44d0fab08baa5cb7bcba5fbc6bc505c75a96e0dfd16b451d"],["standing_kind","group_member","95bc9b9e9747f552d39c7426f820fc982753f8606abf112556843baf75c62df5"],["standing_kind","group_secretary","94d3eb5e2c22ced89475d90eab7e64a1cf2c6e4d43e3bde9d3291750edb1b057"],["standing_kind","head","e268000f81e5a363dbe69a3c5601fa2845f764ab1419b7d0c3d440f4220ea5a2"],["standing_kind","mandate","7304bfdf507c99a77d344551b214c1a9e0a057ccb413d7bf6a88b09e697940fb"],["standing_kind","member","0729cec49ff4f30634d03e77a8d4e95057f7935ed4e229ed8e33f492390ac8e6"],["standing_kind","presidium_seat","85f84d57d676752694449263729d652507de64f0c1f75f5d8962d676de92fa64"],["standing_kind","qms_certified","55ea7ec06341e6613d34f2a689ad08e13634be37d1942913f930084c7f88b3bb"],["standing_kind","representative","f5d1bc9d88d267abee65cae4b4da4ea4e106ce681ab4c8ca7d6f1e8fe33e15cd"],["standing_kind","secretary","ce751908b1c72a2b1116b665b9a07643113658bb51fe66e743034dcd6e492020"]],"detail":{},"object":["deployment","demo"],"on_behalf":"","seq":1,"unit":[1,109],"v":1}','0000000000000000000000000000000000000000000000000000000000000000','1b0e32b71a6994161543a718ca4a3d8aee7452c4c98fb14956f0ee75f1c99587');
INSERT INTO "audit_entry" VALUES(2,'2026-10-27 02:15:00.197121','console','body.saved','body','presidium','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["body","presidium","f0a1e60f3c542850744f6c15ee06f164728b077237ed88d3e652e02b7f3a75a3"]],"detail":{},"object":["body","presidium"],"on_behalf":"","seq":2,"unit":[2,109],"v":1}','1b0e32b71a6994161543a718ca4a3d8aee7452c4c98fb14956f0ee75f1c99587','b853ab918b904301de1a415206e24cf2fa1a80096ff4c223e0885572b3c70a36');
INSERT INTO "audit_entry" VALUES(3,'2026-10-27 02:15:00.197121','console','body.saved','body','assembly','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["body","assembly","a9bf81fb12fb2424d8bc8172583347b7154739642908496629d8c504e63059f0"]],"detail":{},"object":["body","assembly"],"on_behalf":"","seq":3,"unit":[3,109],"v":1}','b853ab918b904301de1a415206e24cf2fa1a80096ff4c223e0885572b3c70a36','dfe6f40647edfefddba251a89d8aa3824a94aa6f6acfd1925f2f535daeff4b4f');
INSERT INTO "audit_entry" VALUES(4,'2026-10-27 02:15:00.197121','console','body.saved','body','consulting_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["body","consulting_group","9e8431a99cd80fb1d2b9ffec45b9e736d92b756661c3c73728198f139d7c2deb"]],"detail":{},"object":["body","consulting_group"],"on_behalf":"","seq":4,"unit":[4,109],"v":1}','dfe6f40647edfefddba251a89d8aa3824a94aa6f6acfd1925f2f535daeff4b4f','04b29abfa23af5de92c18f24fea17c5cf89a4d197a2e13aa735ceac8d1d3b11a');
INSERT INTO "audit_entry" VALUES(5,'2026-10-27 02:15:00.197121','console','body.saved','body','research_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["body","research_group","fc2884e19313c3f4b99035ffbc18b685da4423d884fbf4f9b798e82f3a580938"]],"detail":{},"object":["body","research_group"],"on_behalf":"","seq":5,"unit":[5,109],"v":1}','04b29abfa23af5de92c18f24fea17c5cf89a4d197a2e13aa735ceac8d1d3b11a','f6cbd74c431df3d655893ac3162480a90d5fcc55b3a078d984394535ae6c8a33');
INSERT INTO "audit_entry" VALUES(6,'2026-10-27 02:15:00.197121','console','body.saved','body','information_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["body","information_group","aa26b17e9b032e003f1874f1cd76a7bd5d0d504ba0e02e5155e5ac3d70a1078a"]],"detail":{},"object":["body","information_group"],"on_behalf":"","seq":6,"unit":[6,109],"v":1}','f6cbd74c431df3d655893ac3162480a90d5fcc55b3a078d984394535ae6c8a33','3e4f8489c0f4be4d3ea6d88d94a0689d00ea784fe67ce1140030e9f42a517a15');
INSERT INTO "audit_entry" VALUES(7,'2026-10-27 02:15:00.197121','console','body.saved','body','appraisal_commission','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["body","appraisal_commission","1f21c67d831de3ac731a65afb0348d171d953779ec6d9092a020de946e352ec1"]],"detail":{},"object":["body","appraisal_commission"],"on_behalf":"","seq":7,"unit":[7,109],"v":1}','3e4f8489c0f4be4d3ea6d88d94a0689d00ea784fe67ce1140030e9f42a517a15','76b58d1a85d06f166ca2a1e2e63f474e440249f8be2449c1b5014ed005e824b7');
INSERT INTO "audit_entry" VALUES(8,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-79f4-a3f1-a082693fe89b','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-79f4-a3f1-a082693fe89b","ba30878458fc03f2cf744c709e2b37c578527f1bcb431858a4614c2fd36d5b91"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-79f4-a3f1-a082693fe89b"],"on_behalf":"","seq":8,"unit":[8,109],"v":1}','76b58d1a85d06f166ca2a1e2e63f474e440249f8be2449c1b5014ed005e824b7','268ebafb6553042006c9c586c6e74566bc8e93ca6231b52f80d8c2ba411e2d8f');
INSERT INTO "audit_entry" VALUES(9,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-79f4-a3f1-a0831d2a32f2','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-79f4-a3f1-a0831d2a32f2","0510831456ad675a5abc653e15a276d486631271fd25c7627193601084d259f9"],["party_alias","01a17b23-b565-79f4-a3f1-a08368575abb","10c5e132bd0fcb4233537b50a19c999146a7ee1d34b729db4f5bbc0f17f71b41"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-79f4-a3f1-a0831d2a32f2"],"on_behalf":"","seq":9,"unit":[9,109],"v":1}','268ebafb6553042006c9c586c6e74566bc8e93ca6231b52f80d8c2ba411e2d8f','a7505bdaa527d7cc982d3a714d8d68b677ff91f7f4342534f74f3dde556a057f');
INSERT INTO "audit_entry" VALUES(10,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7bf3-8004-e9ad3923b8fa','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7bf3-8004-e9ad3923b8fa","7c1b1776607d00cf076fa0cf6e9fd4c961aa1bc7a84a9a79da4c39a75c714a9b"],["party_alias","01a17b23-b565-7bf3-8004-e9ad5a01176a","27b9ba6c22475536cc9a8c69e41507e1c3b32a319bed0461325b33aaaa70a1e6"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7bf3-8004-e9ad3923b8fa"],"on_behalf":"","seq":10,"unit":[10,109],"v":1}','a7505bdaa527d7cc982d3a714d8d68b677ff91f7f4342534f74f3dde556a057f','806487b4f15b90350f23bf6262e7273176b496fc9db5ccf37589365b932387b1');
INSERT INTO "audit_entry" VALUES(11,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7bf3-8004-e9ada077718d','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7bf3-8004-e9ada077718d","5e1d35e216b35739a557c1511fa85fadf657e7a64e8e4d269081a8e1a733565c"],["party_alias","01a17b23-b565-7d57-8f45-6414c753fd21","2de8265acbc553b13d3c6c1df7167c2c6326792c848a685d635fb5b830cd204a"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7bf3-8004-e9ada077718d"],"on_behalf":"","seq":11,"unit":[11,109],"v":1}','806487b4f15b90350f23bf6262e7273176b496fc9db5ccf37589365b932387b1','c83ab2fe1a6be68a9689916b08d71c9cefa8c1ca032c9595e5dca45b8b9c2e31');
INSERT INTO "audit_entry" VALUES(12,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7d57-8f45-6415211e1d99','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7d57-8f45-6415211e1d99","c4e8af742d5904abb9ef0831fd0456e7c267c4277b4853b423ae088440db7c8f"],["party_alias","01a17b23-b565-7d8f-a2ff-5ae832d2ef5e","db2fbc98563d45b49f37e98a52fdedfa5bd771e1b8961cdb66086bfc3e79ac82"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7d57-8f45-6415211e1d99"],"on_behalf":"","seq":12,"unit":[12,109],"v":1}','c83ab2fe1a6be68a9689916b08d71c9cefa8c1ca032c9595e5dca45b8b9c2e31','7f8faf3f38414b291a5db992728142bffd3723d4b031da66c15756e04a7bcec5');
INSERT INTO "audit_entry" VALUES(13,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7d8f-a2ff-5ae8515444d6','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7d8f-a2ff-5ae8515444d6","e1f9435b786ac2c99dbc9e8199efb2ab6b9c7b609f81df67286adf54f45fcc9d"],["party_alias","01a17b23-b565-7d8f-a2ff-5ae9011fb238","3e69fee7684a88c0db3350c86d21a6acc7b540821528e805c82773fe9eaca0f4"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7d8f-a2ff-5ae8515444d6"],"on_behalf":"","seq":13,"unit":[13,109],"v":1}','7f8faf3f38414b291a5db992728142bffd3723d4b031da66c15756e04a7bcec5','db14f6a02e54b01346cd7049be937ccf45ed862fedbfc20c30560683538c93f2');
INSERT INTO "audit_entry" VALUES(14,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7d8f-a2ff-5ae9b2f8f11b','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7d8f-a2ff-5ae9b2f8f11b","3a316aaa356a4bf019c5aec397e07dafdbd31d80701ba3ab40a46c81770da39a"],["party_alias","01a17b23-b565-7d8f-a2ff-5aeaa041d21a","478abdf4f2a64d00f33d7f2a00f546ea2f37501253c41c252899575590cec694"],["party_alias","01a17b23-b565-7d8f-a2ff-5aeb83902a3c","491677704dfc2e63a040cfbe86502582c690afc94e91003f88a69b0c7fb0ca16"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7d8f-a2ff-5ae9b2f8f11b"],"on_behalf":"","seq":14,"unit":[14,109],"v":1}','db14f6a02e54b01346cd7049be937ccf45ed862fedbfc20c30560683538c93f2','6a59f4076e2ae6cad717bac8e2f77a6105791ed2b9f3bdff8a211fc5bbaabd2c');
INSERT INTO "audit_entry" VALUES(15,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7fcd-90a4-ec60e1c525f7','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7fcd-90a4-ec60e1c525f7","d7023c68f516f289402060565f7b0038e395f2eee76336490141cbd2e4e1bc13"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7fcd-90a4-ec60e1c525f7"],"on_behalf":"","seq":15,"unit":[15,109],"v":1}','6a59f4076e2ae6cad717bac8e2f77a6105791ed2b9f3bdff8a211fc5bbaabd2c','624cfd0e30454cb3a9df72715110e1de477b6fb57af2bd219e0aabe8e0417908');
INSERT INTO "audit_entry" VALUES(16,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7fcd-90a4-ec60f2d8d119','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7fcd-90a4-ec60f2d8d119","86b59e06e0d09a64c644221a21089aeaf0846a5fb50078fe087d352763b08f89"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7fcd-90a4-ec60f2d8d119"],"on_behalf":"","seq":16,"unit":[16,109],"v":1}','624cfd0e30454cb3a9df72715110e1de477b6fb57af2bd219e0aabe8e0417908','abbc635293e1c0ab0d50c528a292e90303472be689d0d5aa0c13eb1cdd01192f');
INSERT INTO "audit_entry" VALUES(17,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7fcd-90a4-ec61a5ff52a8','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7fcd-90a4-ec61a5ff52a8","724fc1fb67e04849bc7db6c4bb243d2cfb11a3a50e1ee4412da28f622ec6b865"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7fcd-90a4-ec61a5ff52a8"],"on_behalf":"","seq":17,"unit":[17,109],"v":1}','abbc635293e1c0ab0d50c528a292e90303472be689d0d5aa0c13eb1cdd01192f','6a7b5e0c0f196ae95290848ae9336ff99bb4d2023721b0cd5bb4b6e0593969f5');
INSERT INTO "audit_entry" VALUES(18,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62ddcd45d0bd','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62ddcd45d0bd","08aeda92c526d7fb5a0c29d4ed31005d9a3e49d391380dfcb5272c0574ac90fb"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7ffe-8779-62ddcd45d0bd"],"on_behalf":"","seq":18,"unit":[18,109],"v":1}','6a7b5e0c0f196ae95290848ae9336ff99bb4d2023721b0cd5bb4b6e0593969f5','4827fc2cb3b9b2047732aa8fd4f03566c556334534c89217b25be40b8303e3aa');
INSERT INTO "audit_entry" VALUES(19,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62dde0095e6e','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62dde0095e6e","68b64ccebac2fb61dcc8bc20ff11dd179554e64e6ce16dc543afbf7d53a5ae99"],["party_alias","01a17b23-b565-7ffe-8779-62de89363375","66d8ccbf73727cf3cb401aadd33bcd47f68bd1895b8f636d9d363fc9a4ff5ce6"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7ffe-8779-62dde0095e6e"],"on_behalf":"","seq":19,"unit":[19,109],"v":1}','4827fc2cb3b9b2047732aa8fd4f03566c556334534c89217b25be40b8303e3aa','9c511b26efb013ee0931215ca107a53a253820482dfb5f4dceded91f6be57e35');
INSERT INTO "audit_entry" VALUES(20,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62df854f2c72','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62df854f2c72","5f44a34d13baad6c7b5efa486d46f3acc8db56d77ce7d3de3a1b88318d43bcad"],["party_alias","01a17b23-b565-7ffe-8779-62dfb9f9139d","650e1b392d7ee745a78df270b1c19089e7817ff6a2b6eb17710a1e06b7832543"],["party_alias","01a17b23-b565-7ffe-8779-62e0109561ea","e809109778c645e220d805ed77c06b96f53f50978783737b2e298f963759b803"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7ffe-8779-62df854f2c72"],"on_behalf":"","seq":20,"unit":[20,109],"v":1}','9c511b26efb013ee0931215ca107a53a253820482dfb5f4dceded91f6be57e35','ddc38a765fb697cb98bc99e2cf472ef84ca73f77a43e6bbd5f1320cb65a729cf');
INSERT INTO "audit_entry" VALUES(21,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e07dd4f9a4','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e07dd4f9a4","f4cbcb8c9ef1e9c2edbb7c1b5a1ce284d7ec5bbed5aef8ecf66cde5d55888ddc"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7ffe-8779-62e07dd4f9a4"],"on_behalf":"","seq":21,"unit":[21,109],"v":1}','ddc38a765fb697cb98bc99e2cf472ef84ca73f77a43e6bbd5f1320cb65a729cf','2968d206e55e906af2cdd912fa95af3f35f7c73eea3735c2c4115623a58c3ca9');
INSERT INTO "audit_entry" VALUES(22,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e1596b3dc3','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e1596b3dc3","c2c403d9782365424ee80fb80d438a3f6495c4515b0eed34561b8493c637af62"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7ffe-8779-62e1596b3dc3"],"on_behalf":"","seq":22,"unit":[22,109],"v":1}','2968d206e55e906af2cdd912fa95af3f35f7c73eea3735c2c4115623a58c3ca9','651606144d0fdbbabb6d824f141d9c7b2f04973df6cda3b5ef2c0fe64394f250');
INSERT INTO "audit_entry" VALUES(23,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e187179d64','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e187179d64","0c8607f9176e1d24df1759df51aa1c5a2ecebab727bad061366e089e509d7700"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7ffe-8779-62e187179d64"],"on_behalf":"","seq":23,"unit":[23,109],"v":1}','651606144d0fdbbabb6d824f141d9c7b2f04973df6cda3b5ef2c0fe64394f250','42a0f86d36568d69de3413a068d15d16ad28f6f62c529e10e7326351362b268d');
INSERT INTO "audit_entry" VALUES(24,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e214c5b07c','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e214c5b07c","17b1a2113cdbb9bbe528048f10a733118c4a9e33ab31d69628b7617024a5720f"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7ffe-8779-62e214c5b07c"],"on_behalf":"","seq":24,"unit":[24,109],"v":1}','42a0f86d36568d69de3413a068d15d16ad28f6f62c529e10e7326351362b268d','c4804623db7239228a155ce80a4db673404add685f81305b9607a1853388ec67');
INSERT INTO "audit_entry" VALUES(25,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e254e8d7ae','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e254e8d7ae","63cd9ff918e7520a7c0407c10269342fd5bb6053956b2fdfda0b306bf706269d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7ffe-8779-62e254e8d7ae"],"on_behalf":"","seq":25,"unit":[25,109],"v":1}','c4804623db7239228a155ce80a4db673404add685f81305b9607a1853388ec67','dae7d40f07c58bd31efecc13656ddd16ad5d1f83f0ce10664296a756790c5352');
INSERT INTO "audit_entry" VALUES(26,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e31db86a58','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e31db86a58","13fe8e2049987b4696d784c085317a0195cfd9fde3c2b9ee7931f7b7e9477f90"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b565-7ffe-8779-62e31db86a58"],"on_behalf":"","seq":26,"unit":[26,109],"v":1}','dae7d40f07c58bd31efecc13656ddd16ad5d1f83f0ce10664296a756790c5352','d49054ee737a8787bd89cf71e3b9ca2ed2f9cd11d68752a8799f326df2ee5713');
INSERT INTO "audit_entry" VALUES(27,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e35e813562','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e35e813562","2b7b27702ba5d2fe80bb264f2562017440fa761f3774b89132c526b20cf914c7"],["party_alias","01a17b23-b565-7ffe-8779-62e43e268797","f047f0fc47fd65b8adb4607cf50b73eed50bb2c220f8ea521489b893f8d7e514"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e35e813562"],"on_behalf":"","seq":27,"unit":[27,109],"v":1}','d49054ee737a8787bd89cf71e3b9ca2ed2f9cd11d68752a8799f326df2ee5713','b9a6e95282af16fd375250fe61885d91c03ee79ac232ac9ea37a32eff89e9e42');
INSERT INTO "audit_entry" VALUES(28,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e44dd0203b','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e44dd0203b","35d866792bbf8e8e55e1d14ceb3f1d39fc39248d8258b9c20357999a4d8b9dad"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e44dd0203b"],"on_behalf":"","seq":28,"unit":[28,109],"v":1}','b9a6e95282af16fd375250fe61885d91c03ee79ac232ac9ea37a32eff89e9e42','5e18dfbe5377606b52eee164672c255faa1ab2d4e11ff7d04843050f671e5469');
INSERT INTO "audit_entry" VALUES(29,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e48f571fca','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e48f571fca","5da3e634975a62e09f505574fb0f09d2b85a01334795a8a7056c1453378d612a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e48f571fca"],"on_behalf":"","seq":29,"unit":[29,109],"v":1}','5e18dfbe5377606b52eee164672c255faa1ab2d4e11ff7d04843050f671e5469','0651a26818deca40e4f1025402df639007cd43dfdea9bb2813cdaa4fec569e62');
INSERT INTO "audit_entry" VALUES(30,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e4cd4ceba3','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e4cd4ceba3","812e175a868afdc46a5cd3ed27bf67ab0b5d0a80c9d7b2c44e760a97efdfc431"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e4cd4ceba3"],"on_behalf":"","seq":30,"unit":[30,109],"v":1}','0651a26818deca40e4f1025402df639007cd43dfdea9bb2813cdaa4fec569e62','b30e06c9137fa51bb706ee891b46998eec81c30b1fccb6699239ef6e25aba8db');
INSERT INTO "audit_entry" VALUES(31,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e4efad36a3','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e4efad36a3","9804d13c592c9391ce00194ccb7be19a7f378304b44a8b73e72dea5b740a8abb"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e4efad36a3"],"on_behalf":"","seq":31,"unit":[31,109],"v":1}','b30e06c9137fa51bb706ee891b46998eec81c30b1fccb6699239ef6e25aba8db','5bcc9e5ad6fc66558f87f562e673c8f89b688e14bf5e23a9efb3c4f753d938e7');
INSERT INTO "audit_entry" VALUES(32,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e5001f0dd4','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e5001f0dd4","a50d208b920a7f63976829680fc4a427867eb6b6efbc407c393ec69a36f6ed04"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e5001f0dd4"],"on_behalf":"","seq":32,"unit":[32,109],"v":1}','5bcc9e5ad6fc66558f87f562e673c8f89b688e14bf5e23a9efb3c4f753d938e7','f3fa72ede3da7951807989cae36511e4cdfadf580267a389112fddb0677cd2fe');
INSERT INTO "audit_entry" VALUES(33,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e52d184b3d','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e52d184b3d","d16f7e23fa791ef66c19af3f30be22ae32204d67bea1162f9dd38b9b29b03713"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e52d184b3d"],"on_behalf":"","seq":33,"unit":[33,109],"v":1}','f3fa72ede3da7951807989cae36511e4cdfadf580267a389112fddb0677cd2fe','f8ed7a5e9638e20324f444bb8e4d1879e00dd09edf209f7f8ed2a2d37e95f361');
INSERT INTO "audit_entry" VALUES(34,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e605212757','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e605212757","a477c36973ab0d5ebb1d45670b301df2ee2bf948f0948312e69a14e9f2eba042"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e605212757"],"on_behalf":"","seq":34,"unit":[34,109],"v":1}','f8ed7a5e9638e20324f444bb8e4d1879e00dd09edf209f7f8ed2a2d37e95f361','65a19ced650fbd4d5990e8835c3573b15a488a461e0b39ce21ef580b3d4a0a5f');
INSERT INTO "audit_entry" VALUES(35,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e6e7f54c5f','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e6e7f54c5f","33831f0ca434faef7b212a20b7e5be0420036d96e2f399b1beeb1d925984c0d0"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e6e7f54c5f"],"on_behalf":"","seq":35,"unit":[35,109],"v":1}','65a19ced650fbd4d5990e8835c3573b15a488a461e0b39ce21ef580b3d4a0a5f','b8b718c792bff96ed426da42e9101a5461ad1ef4a2b9d0e87e3c2474b9d27e60');
INSERT INTO "audit_entry" VALUES(36,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e7da2ffcaf','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e7da2ffcaf","4b63955e0102ee8fb4b74fc1da0604a587bd0d7a2b6799656b6535c0c405ded4"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e7da2ffcaf"],"on_behalf":"","seq":36,"unit":[36,109],"v":1}','b8b718c792bff96ed426da42e9101a5461ad1ef4a2b9d0e87e3c2474b9d27e60','1393d3613aa762599270290fe5cce71870bd712fadf4102552da78920807c217');
INSERT INTO "audit_entry" VALUES(37,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e80e3de2a8','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e80e3de2a8","7d162f72c024e9ca0ca54bf29912e8da3edcbb59de0a735c5fca714de3223dca"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e80e3de2a8"],"on_behalf":"","seq":37,"unit":[37,109],"v":1}','1393d3613aa762599270290fe5cce71870bd712fadf4102552da78920807c217','cea3985a06e2a6b74ca6c498952fd34acfb598e644661bf2a95464f80d4c773c');
INSERT INTO "audit_entry" VALUES(38,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e8668d637e','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e8668d637e","aa3c0f8c73cab697e3e8249fc3ea62f91a9c003737e64f6bfdd29f86ec240565"],["party_alias","01a17b23-b565-7ffe-8779-62e93f52e1cf","db6f2633b9c9796e4aef4cf1063350fa1614d73860704f37f810e182100d9c79"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e8668d637e"],"on_behalf":"","seq":38,"unit":[38,109],"v":1}','cea3985a06e2a6b74ca6c498952fd34acfb598e644661bf2a95464f80d4c773c','ec2335b04f67a33cf9c0c87a184d5a71d9c091074a285027ad8f1bdc6cf6a99f');
INSERT INTO "audit_entry" VALUES(39,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62e94ff84c00','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62e94ff84c00","71b537b8203754e59252d3e23d57c92ed721b841574a01f833774f7da72b59e4"],["party_alias","01a17b23-b565-7ffe-8779-62e952ae13a0","6e00e73dd366978578fb43e23038104daff72c2390a477eb97464a3eee01d12a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62e94ff84c00"],"on_behalf":"","seq":39,"unit":[39,109],"v":1}','ec2335b04f67a33cf9c0c87a184d5a71d9c091074a285027ad8f1bdc6cf6a99f','2828cd2f13a2eed06e63255f573c42178b5106b4f586cffec54c1b3fdd12e8f0');
INSERT INTO "audit_entry" VALUES(40,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62ea3c7486bb','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62ea3c7486bb","e3163f58c4bf1daf526db306e0a9c20687ed8b936a519d049574af0abb0ff2ca"],["party_alias","01a17b23-b565-7ffe-8779-62ea5b9caac5","cb9c3f44bf13518d13b8ce1c90db979b155223806aa52f9e6ac07c983bbdc29a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62ea3c7486bb"],"on_behalf":"","seq":40,"unit":[40,109],"v":1}','2828cd2f13a2eed06e63255f573c42178b5106b4f586cffec54c1b3fdd12e8f0','2cbbcda9a28884172ed94941d68582dba1e74b57c74a3af1884fbc820f846e61');
INSERT INTO "audit_entry" VALUES(41,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62eb55f89625','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62eb55f89625","acc2950c8b4ea330415efeb0d4a9849ebd1994d2bd32c833eadb3c7cc8c8cd85"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62eb55f89625"],"on_behalf":"","seq":41,"unit":[41,109],"v":1}','2cbbcda9a28884172ed94941d68582dba1e74b57c74a3af1884fbc820f846e61','37e66bfa73bbb7943bf5619ef85d97adc3f0e6ca1fae6f758635e6d8e899de97');
INSERT INTO "audit_entry" VALUES(42,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62eb7386af5c','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62eb7386af5c","907e6919159c3891801e42f6bdf451716bbde2a37ac97c6961e943c62b2cf1ec"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62eb7386af5c"],"on_behalf":"","seq":42,"unit":[42,109],"v":1}','37e66bfa73bbb7943bf5619ef85d97adc3f0e6ca1fae6f758635e6d8e899de97','fa7ba6597dbb5a24fc534557f91b85ebe845005710a162ffd46d2439c790fbfe');
INSERT INTO "audit_entry" VALUES(43,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62ec1ed9fb74','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62ec1ed9fb74","7350faf295cf47b75b5159336c94253518121b35090b6066791afe0f4566ea59"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62ec1ed9fb74"],"on_behalf":"","seq":43,"unit":[43,109],"v":1}','fa7ba6597dbb5a24fc534557f91b85ebe845005710a162ffd46d2439c790fbfe','4109cb8d27abf1fd704cf10730b97f50f91d19c0b79d77a2298534675c1e64f0');
INSERT INTO "audit_entry" VALUES(44,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62ecc2ac8305','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62ecc2ac8305","533bfdd7c31fb5ce484f5c65def828f1d84bc8a95bf6e5177b64c1ae3ef32426"],["party_alias","01a17b23-b565-7ffe-8779-62ed16a2d98d","91329466af7354e03b3198fe724cced6522ebe73d50040f9422cf2312b6db065"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62ecc2ac8305"],"on_behalf":"","seq":44,"unit":[44,109],"v":1}','4109cb8d27abf1fd704cf10730b97f50f91d19c0b79d77a2298534675c1e64f0','17b0a9e932fe7e621a4752a36f0cc4536e0613ab026565128607b6f0dc619c8b');
INSERT INTO "audit_entry" VALUES(45,'2026-10-27 02:15:00.197121','console','party.added','party','01a17b23-b565-7ffe-8779-62ed9808430e','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b565-7ffe-8779-62ed9808430e","b4a8f23fa39b36a7c82bcbc3b2701d4c2803be584a5801e05d7db5ce415196eb"]],"detail":{"kind":"person"},"object":["party","01a17b23-b565-7ffe-8779-62ed9808430e"],"on_behalf":"","seq":45,"unit":[45,109],"v":1}','17b0a9e932fe7e621a4752a36f0cc4536e0613ab026565128607b6f0dc619c8b','136427b9f6132c457a270b8df1c7fac6d59bba330e5fe1d95027a04285545608');
INSERT INTO "audit_entry" VALUES(46,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62ee3a02c0fe','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62ee3a02c0fe","0bb25501d0368f8009df00c568120c56f9d82fff830f74e48db70cc9722afabd"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62ee3a02c0fe"],"on_behalf":"","seq":46,"unit":[46,109],"v":1}','136427b9f6132c457a270b8df1c7fac6d59bba330e5fe1d95027a04285545608','46c25dd5c7858027df5d2c1fe612e050b61dbb8cad94ec94fcab00186c8d44da');
INSERT INTO "audit_entry" VALUES(47,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62ee443f59b0','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62ee443f59b0","89f425647711ac74620a4cb80e6e2e3e117d19a3a2ca1aacfb21b95d8ea00f5e"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62ee443f59b0"],"on_behalf":"","seq":47,"unit":[47,109],"v":1}','46c25dd5c7858027df5d2c1fe612e050b61dbb8cad94ec94fcab00186c8d44da','ba1d9a9ab6f1b1e4697e6ecbe9b82e1f731cb55c23f529790471917bd4fe5e16');
INSERT INTO "audit_entry" VALUES(48,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62ee7345bc16','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62ee7345bc16","da2a3b48d0ad72e1ea8d506ba783a6694c1c05c54b944cccb4b8a14c5cef2fe8"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62ee7345bc16"],"on_behalf":"","seq":48,"unit":[48,109],"v":1}','ba1d9a9ab6f1b1e4697e6ecbe9b82e1f731cb55c23f529790471917bd4fe5e16','41e01ba8355b6930a9ec0447d828551cf823d3c1cf3ab774aa9b01a11c80d90c');
INSERT INTO "audit_entry" VALUES(49,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62eec51eb18f','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62eec51eb18f","b401e361828fe21f4b6982c254896dcf98d407ff082a63ea24700e1fa5475b42"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62eec51eb18f"],"on_behalf":"","seq":49,"unit":[49,109],"v":1}','41e01ba8355b6930a9ec0447d828551cf823d3c1cf3ab774aa9b01a11c80d90c','e80a984d6b32cc293b9199bf2d844eecbd6ac2f24b961005f9704afda3ed8c85');
INSERT INTO "audit_entry" VALUES(50,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62ef6f63e9be','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62ef6f63e9be","7002fd5fde9db0d89d127f915232c70a9a14ff58bd8b8bfaf3e807319e888a1a"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62ef6f63e9be"],"on_behalf":"","seq":50,"unit":[50,109],"v":1}','e80a984d6b32cc293b9199bf2d844eecbd6ac2f24b961005f9704afda3ed8c85','444fb40a0d9b3794c9dfdcf1da45aec7bf85236376e334f9a44653f6c31e5def');
INSERT INTO "audit_entry" VALUES(51,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f057c60334','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f057c60334","8ea6bafa35ed72ba12f6399d48d5d6414f7e0eaba2b569666422fcc3558c1258"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62f057c60334"],"on_behalf":"","seq":51,"unit":[51,109],"v":1}','444fb40a0d9b3794c9dfdcf1da45aec7bf85236376e334f9a44653f6c31e5def','e98930d239d0cdd74d3129efb27d7ac08d31a3886073e2f5036d570f85a20b7f');
INSERT INTO "audit_entry" VALUES(52,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f148d20c55','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f148d20c55","d7731ec8df51f22ca38debbe4e222558ad72d5483addbb7ce71d0a3f6c6e0088"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62f148d20c55"],"on_behalf":"","seq":52,"unit":[52,109],"v":1}','e98930d239d0cdd74d3129efb27d7ac08d31a3886073e2f5036d570f85a20b7f','f3dc89cad972dbef0add7a92a78a89809106689aa15d386c8cce37f7dae94421');
INSERT INTO "audit_entry" VALUES(53,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f18e054358','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f18e054358","540cf64b964dd35066d4efa34ce6f202ee30b169bfebdeb68ae35f8f360262a5"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62f18e054358"],"on_behalf":"","seq":53,"unit":[53,109],"v":1}','f3dc89cad972dbef0add7a92a78a89809106689aa15d386c8cce37f7dae94421','66e9b3e81d425a94415b7a2fd7b988b55e624478bd852d5e9fc82b04597df317');
INSERT INTO "audit_entry" VALUES(54,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f2225d6d68','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f2225d6d68","00ba08e0d555e00619b12fc32ff100d26a3b07530b6170ab6e59374127f01110"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62f2225d6d68"],"on_behalf":"","seq":54,"unit":[54,109],"v":1}','66e9b3e81d425a94415b7a2fd7b988b55e624478bd852d5e9fc82b04597df317','7513dd88a4212eed42fe031fda46db879a017b8bca6fc6882d829b5adb6fb08c');
INSERT INTO "audit_entry" VALUES(55,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f2b915d59c','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f2b915d59c","2e4188c7892fb7051d3027980d493934e7707afde7e5d9660222389078f84109"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62f2b915d59c"],"on_behalf":"","seq":55,"unit":[55,109],"v":1}','7513dd88a4212eed42fe031fda46db879a017b8bca6fc6882d829b5adb6fb08c','bc7c7ddcfef395ccd229c9c1abffe32d8b69ccaed1e0379bc0ce9df1f8554fee');
INSERT INTO "audit_entry" VALUES(56,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f2deb06434','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f2deb06434","47bb7e01d387903703a16b7267b8b9c84f21c051e6b4692982a449799d1d4912"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62f2deb06434"],"on_behalf":"","seq":56,"unit":[56,109],"v":1}','bc7c7ddcfef395ccd229c9c1abffe32d8b69ccaed1e0379bc0ce9df1f8554fee','979749eba7d29173e403d8709a0ec4b7a50b57dae3949b1bb9e4a96c02d82392');
INSERT INTO "audit_entry" VALUES(57,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f337fdc9da','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f337fdc9da","5e649db13519e3eb29227112a061627c9e3e2ded4388b7428975c704abcce25d"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62f337fdc9da"],"on_behalf":"","seq":57,"unit":[57,109],"v":1}','979749eba7d29173e403d8709a0ec4b7a50b57dae3949b1bb9e4a96c02d82392','d664f9924d6f8fed9d8c06101d8b887553bdfddb726227aea504cb8f16f93cf7');
INSERT INTO "audit_entry" VALUES(58,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f3dd15f346','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f3dd15f346","22ac0130e32b45b55c0ba4965794c1bc40d25fbc44af1adae32fd14ca382ddf2"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62f3dd15f346"],"on_behalf":"","seq":58,"unit":[58,109],"v":1}','d664f9924d6f8fed9d8c06101d8b887553bdfddb726227aea504cb8f16f93cf7','dd5c472c46b9ef04291e7e59cf0114c2f91938e81c32c4fcf1f4cd969ed996b6');
INSERT INTO "audit_entry" VALUES(59,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f3e354df79','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f3e354df79","a83070d55dcdeb79028e225e94ba728c2232f9d443b40e1ebc0635833574eb69"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62f3e354df79"],"on_behalf":"","seq":59,"unit":[59,109],"v":1}','dd5c472c46b9ef04291e7e59cf0114c2f91938e81c32c4fcf1f4cd969ed996b6','004cbd33170419a170d82ba289d0c3b414b2d3f4108cdba0f14b89f6af3716bb');
INSERT INTO "audit_entry" VALUES(60,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f4347df806','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f4347df806","bea55f84a87f72fc07dcf498af96559c57481c0f7109e875f600d8ee645472f0"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62f4347df806"],"on_behalf":"","seq":60,"unit":[60,109],"v":1}','004cbd33170419a170d82ba289d0c3b414b2d3f4108cdba0f14b89f6af3716bb','4a093838893d0821dfb8d093fa2ad1a00ed000077a27b6973726b7569e13bb78');
INSERT INTO "audit_entry" VALUES(61,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f49e81f1ee','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f49e81f1ee","3df1d58f9f8381178028b931864a1eb992003e1dc1fcd753c5a3fb580661f6ce"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62f49e81f1ee"],"on_behalf":"","seq":61,"unit":[61,109],"v":1}','4a093838893d0821dfb8d093fa2ad1a00ed000077a27b6973726b7569e13bb78','f2d6c42cc733173ae5bd30993619238e058490f64cb3273b0370a399fc8434cb');
INSERT INTO "audit_entry" VALUES(62,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f582b2b249','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f582b2b249","87cf7eae3ecd2e74d50505682ea266880b83c6ca8dddb263d2f8790a79f45f1c"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62f582b2b249"],"on_behalf":"","seq":62,"unit":[62,109],"v":1}','f2d6c42cc733173ae5bd30993619238e058490f64cb3273b0370a399fc8434cb','0f5cac03a1df8e27f42cfe832c7550d156793c52191091273debbc752c9f376f');
INSERT INTO "audit_entry" VALUES(63,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f5e1ad0f98','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f5e1ad0f98","648988da10fd48d9b43ec4d9d90e9afcbe2261ab352b8cf03882bc1eb5aa322e"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62f5e1ad0f98"],"on_behalf":"","seq":63,"unit":[63,109],"v":1}','0f5cac03a1df8e27f42cfe832c7550d156793c52191091273debbc752c9f376f','44508d0c4aaa7c19eda0544e9a8b810a86bb3b6c7cdaf3a61fa63b3ad1ace90d');
INSERT INTO "audit_entry" VALUES(64,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f5e3cfda7f','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f5e3cfda7f","bd79995ad2e2b27ab7956df512e386e6155e7c63302e27a460adc11b923b5101"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62f5e3cfda7f"],"on_behalf":"","seq":64,"unit":[64,109],"v":1}','44508d0c4aaa7c19eda0544e9a8b810a86bb3b6c7cdaf3a61fa63b3ad1ace90d','e5a079a485e53d7e763f3e99324e36b2c4a29c553d83508c4c5d109131372fd5');
INSERT INTO "audit_entry" VALUES(65,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f6ba5322d2','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f6ba5322d2","118682b3d5f314c3517f72dceaaceaf2da09249f99b0155021165a8341dc48da"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62f6ba5322d2"],"on_behalf":"","seq":65,"unit":[65,109],"v":1}','e5a079a485e53d7e763f3e99324e36b2c4a29c553d83508c4c5d109131372fd5','b7cf6b37984b69208738d1703993283c0109c9b79d230c71055f24aadea505ac');
INSERT INTO "audit_entry" VALUES(66,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f729ebb46a','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f729ebb46a","7a4680c18cbe98c992a3ee4fff56b5ea9009b4b912fb6f74b2a07a8eb66cafe5"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62f729ebb46a"],"on_behalf":"","seq":66,"unit":[66,109],"v":1}','b7cf6b37984b69208738d1703993283c0109c9b79d230c71055f24aadea505ac','cfa45c81f2f03f7e9000772569c3f442552297238e70732a93ff2977f70bae16');
INSERT INTO "audit_entry" VALUES(67,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f7cbe72b79','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f7cbe72b79","ca9b75c77d37ce30813421e4f6291bb014e60694817d8a5c4fe92a100102bc27"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62f7cbe72b79"],"on_behalf":"","seq":67,"unit":[67,109],"v":1}','cfa45c81f2f03f7e9000772569c3f442552297238e70732a93ff2977f70bae16','b78ceab9fc47eadb2739808f8ba11637d9b47b98252f2f5802a8eb422916cc06');
INSERT INTO "audit_entry" VALUES(68,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f8822333c7','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f8822333c7","ca6e06e265d3328549962aa12516a913fb7ccb3d6fcc9e94ea6cb5e8b848e0f1"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62f8822333c7"],"on_behalf":"","seq":68,"unit":[68,109],"v":1}','b78ceab9fc47eadb2739808f8ba11637d9b47b98252f2f5802a8eb422916cc06','216fad28b24a31c86a5fec258c68f887ebe90ebd88ef5ba6da9b6c646c37862f');
INSERT INTO "audit_entry" VALUES(69,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f895768b38','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f895768b38","dd6d5495487785d4506c0ab6d242bfb054edeaa5e2a19dbf4ec9c27f6e829434"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62f895768b38"],"on_behalf":"","seq":69,"unit":[69,109],"v":1}','216fad28b24a31c86a5fec258c68f887ebe90ebd88ef5ba6da9b6c646c37862f','8e0a4c6350307bd35d93b0bae35cf11c79c1e68094156cbe5c5e6964de1a0199');
INSERT INTO "audit_entry" VALUES(70,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f9874c0b17','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f9874c0b17","3e040d01c8576a50375987442d9f831e03994b8a1fdb5fe9b2253601dbc9cf4e"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62f9874c0b17"],"on_behalf":"","seq":70,"unit":[70,109],"v":1}','8e0a4c6350307bd35d93b0bae35cf11c79c1e68094156cbe5c5e6964de1a0199','21ee73634ff4bd251a1012f4a0eff9b3fd553666f3414f2c121c9f85bebe5055');
INSERT INTO "audit_entry" VALUES(71,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62f9e305c4d0','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62f9e305c4d0","ea97b6450b8d09f51c1a6a242903b72137251167bb1986a0d09bbfaad0364378"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62f9e305c4d0"],"on_behalf":"","seq":71,"unit":[71,109],"v":1}','21ee73634ff4bd251a1012f4a0eff9b3fd553666f3414f2c121c9f85bebe5055','7751855f3f26786588cb8f80dff3d052afdb3156f8bf3c3dade9bf19f0d123a8');
INSERT INTO "audit_entry" VALUES(72,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fa4a968a03','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fa4a968a03","6d78a1d07c04d96e91a3fc24766c5fdbcae119b0dc008c8a060ddb30278b5f2f"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62fa4a968a03"],"on_behalf":"","seq":72,"unit":[72,109],"v":1}','7751855f3f26786588cb8f80dff3d052afdb3156f8bf3c3dade9bf19f0d123a8','65c6d5991a8717156ba0914097f5b9bc40810cbdf11da8dd06b2e2573ecbfc16');
INSERT INTO "audit_entry" VALUES(73,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fb2742c7e3','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fb2742c7e3","9c5d1202c633d63c67d1b6ed65684108bd0365158ad5cdbb275a86ed7b6ee9c2"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62fb2742c7e3"],"on_behalf":"","seq":73,"unit":[73,109],"v":1}','65c6d5991a8717156ba0914097f5b9bc40810cbdf11da8dd06b2e2573ecbfc16','409a6986d10234ec5968416cee1cd038f6fac632919ce1f09d0a68d4afeff715');
INSERT INTO "audit_entry" VALUES(74,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fbbb38b2ad','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fbbb38b2ad","2200fe9844968a522fb633b9ffb20239380bd11237ba061e3d0df24d277d8cc4"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62fbbb38b2ad"],"on_behalf":"","seq":74,"unit":[74,109],"v":1}','409a6986d10234ec5968416cee1cd038f6fac632919ce1f09d0a68d4afeff715','797fa8c1b2edb5f62ae085e74ef2d4232b716cf3b3920652212fb9d6cb5d22bf');
INSERT INTO "audit_entry" VALUES(75,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fbd8fcea0e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fbd8fcea0e","ae12d42eb02541571543fc67bdd0debee8d9b4d79ad0fe453b34a880b6b5a9ab"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62fbd8fcea0e"],"on_behalf":"","seq":75,"unit":[75,109],"v":1}','797fa8c1b2edb5f62ae085e74ef2d4232b716cf3b3920652212fb9d6cb5d22bf','61a67a36f2d6321e43f7dcd8f4c52208d738910bcfa2e1a33aecc40baae55450');
INSERT INTO "audit_entry" VALUES(76,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fc1c89819b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fc1c89819b","e1d27276ba839786d2969a8488210876a7f1985465c5041767e603a2b4a7a281"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62fc1c89819b"],"on_behalf":"","seq":76,"unit":[76,109],"v":1}','61a67a36f2d6321e43f7dcd8f4c52208d738910bcfa2e1a33aecc40baae55450','b37b10a6c452454e16b3e7a4eed35e672d42e27cec8b682418db069b214ad223');
INSERT INTO "audit_entry" VALUES(77,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fc5a34d728','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fc5a34d728","4ab662b0ca49c90fd2c39652baaa21d89e66634cacb34c4264f8e2a8751f8cf5"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62fc5a34d728"],"on_behalf":"","seq":77,"unit":[77,109],"v":1}','b37b10a6c452454e16b3e7a4eed35e672d42e27cec8b682418db069b214ad223','20a71e0005669499162586cbab15643738eea6e94b40b79b9b842d5472725762');
INSERT INTO "audit_entry" VALUES(78,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fc6876b572','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fc6876b572","d486b9e5a86821ada0534034b8c531bab6d7660eb872e841287135b793b45516"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b565-7ffe-8779-62fc6876b572"],"on_behalf":"","seq":78,"unit":[78,109],"v":1}','20a71e0005669499162586cbab15643738eea6e94b40b79b9b842d5472725762','43876f72e2593c174ff2874fb66e78a5b42ca9a4cb518c8a411b762af87b62cd');
INSERT INTO "audit_entry" VALUES(79,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fcfaf80d92','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fcfaf80d92","073266552192546015f2a0b988c88254367a0859ad24f3166effdd59bf807e7b"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b565-7ffe-8779-62fcfaf80d92"],"on_behalf":"","seq":79,"unit":[79,109],"v":1}','43876f72e2593c174ff2874fb66e78a5b42ca9a4cb518c8a411b762af87b62cd','3e51c875c82f5caf9b6948f0ac98f10c2a013afc8a4e74807467249f6ac6b58b');
INSERT INTO "audit_entry" VALUES(80,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fdc8122123','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fdc8122123","38a82e07eda06cb5e17171032c68df82d4cd3627ec0491f051ee547c8c50548f"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62fdc8122123"],"on_behalf":"","seq":80,"unit":[80,109],"v":1}','3e51c875c82f5caf9b6948f0ac98f10c2a013afc8a4e74807467249f6ac6b58b','09dfac36e2b0837654e9b98da5818b935874e9fe83fe864397e3a5fb8b3fa6dc');
INSERT INTO "audit_entry" VALUES(81,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fe2584174d','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fe2584174d","eb8e46a68e5ac5fa2e1ccc8b8e8f319f666abc51f83cb5d9497be81e3f9d1707"]],"detail":{"kind":"chair"},"object":["standing","01a17b23-b565-7ffe-8779-62fe2584174d"],"on_behalf":"","seq":81,"unit":[81,109],"v":1}','09dfac36e2b0837654e9b98da5818b935874e9fe83fe864397e3a5fb8b3fa6dc','955aec1b943acd8703fcd063260e9a27b0d8b870300577d70ffba2af303dfb2d');
INSERT INTO "audit_entry" VALUES(82,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62fe74554c63','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62fe74554c63","4c3ea7361debe00b24189271d4bb34d2ef91bce091ba19025c85af22d5d5d9d7"]],"detail":{"kind":"secretary"},"object":["standing","01a17b23-b565-7ffe-8779-62fe74554c63"],"on_behalf":"","seq":82,"unit":[82,109],"v":1}','955aec1b943acd8703fcd063260e9a27b0d8b870300577d70ffba2af303dfb2d','6a0d784613223556dc6eab17703d1b82a3222610e0d805d871413d79d3c7bec1');
INSERT INTO "audit_entry" VALUES(83,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62feb6652d0a','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62feb6652d0a","136b1cf11c920c9b54dae67e11c43c72ecbd86a1000fd7126a5007f231bba5d9"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62feb6652d0a"],"on_behalf":"","seq":83,"unit":[83,109],"v":1}','6a0d784613223556dc6eab17703d1b82a3222610e0d805d871413d79d3c7bec1','e105f1c852aed021ea11f52ab1e2bfb240d27e8b07e05f242b46be1a04282b2c');
INSERT INTO "audit_entry" VALUES(84,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-62ff672ee25b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-62ff672ee25b","3e3638aad9488ca012890843e18320200a5809c9690919afd5c5fd6238168fb5"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b565-7ffe-8779-62ff672ee25b"],"on_behalf":"","seq":84,"unit":[84,109],"v":1}','e105f1c852aed021ea11f52ab1e2bfb240d27e8b07e05f242b46be1a04282b2c','e14706ca036dd17ccd97ef5777f626f9ed1aee7f1c36a82e74829f51540d8779');
INSERT INTO "audit_entry" VALUES(85,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-63001c450913','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-63001c450913","bdedf131645da1303e5a7428727ff06fc850365d5ad255501f0db030e836ad32"]],"detail":{"kind":"candidate"},"object":["standing","01a17b23-b565-7ffe-8779-63001c450913"],"on_behalf":"","seq":85,"unit":[85,109],"v":1}','e14706ca036dd17ccd97ef5777f626f9ed1aee7f1c36a82e74829f51540d8779','5df5763d834ed6b05969e9b2222de1331a08bbab867821eb14d4012accac2517');
INSERT INTO "audit_entry" VALUES(86,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-63009a478ae1','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-63009a478ae1","abb6b27655d0f35727f18e9a8634f135b1011a0dacef04708f2ffc7800fd961c"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b565-7ffe-8779-63009a478ae1"],"on_behalf":"","seq":86,"unit":[86,109],"v":1}','5df5763d834ed6b05969e9b2222de1331a08bbab867821eb14d4012accac2517','1748be86b53cadf8c08d4721a413dd9d8f53e64481ef3e6824758a4f7be3433d');
INSERT INTO "audit_entry" VALUES(87,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-6300f64eec20','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-6300f64eec20","0c7e3c753f35a53f50a59da2ecf8a30c1a7db24fa9de5433dddee74a74622b5b"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b565-7ffe-8779-6300f64eec20"],"on_behalf":"","seq":87,"unit":[87,109],"v":1}','1748be86b53cadf8c08d4721a413dd9d8f53e64481ef3e6824758a4f7be3433d','a9d3e530ad96627d28a52872aa341628e90a8382885273a0f34ee34ac39b31c8');
INSERT INTO "audit_entry" VALUES(88,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-6301cc085fc5','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-6301cc085fc5","fe69761bcf609b8690d430301f11ad88a0ff3becb335050598bb7588305e467c"]],"detail":{"kind":"authority_officer"},"object":["standing","01a17b23-b565-7ffe-8779-6301cc085fc5"],"on_behalf":"","seq":88,"unit":[88,109],"v":1}','a9d3e530ad96627d28a52872aa341628e90a8382885273a0f34ee34ac39b31c8','85a406c77c669773a79d3690c58b22af7ca19e05cc0a22a3f617131bff159d04');
INSERT INTO "audit_entry" VALUES(89,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-63029146a35d','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-63029146a35d","a56254d30a009b6fdc7569de34bc68dcfaebf4f21eb8ca4bf8f1cce220d77efb"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b565-7ffe-8779-63029146a35d"],"on_behalf":"","seq":89,"unit":[89,109],"v":1}','85a406c77c669773a79d3690c58b22af7ca19e05cc0a22a3f617131bff159d04','016c497d04d17d47e66e768f7325c2ac85c315777053a7a08e575baebcca2d7d');
INSERT INTO "audit_entry" VALUES(90,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-63030ec5239b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-63030ec5239b","82e855591b432f4c835b98046f298b4743dfbf2241b1991bb88762e770a6a8d8"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b565-7ffe-8779-63030ec5239b"],"on_behalf":"","seq":90,"unit":[90,109],"v":1}','016c497d04d17d47e66e768f7325c2ac85c315777053a7a08e575baebcca2d7d','e61da15666888af2427eaf45a59de66dcbf1f1018dcd5249e72562eddf92097b');
INSERT INTO "audit_entry" VALUES(91,'2026-10-27 02:15:00.197121','console','standing.started','standing','01a17b23-b565-7ffe-8779-63037841a153','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["standing","01a17b23-b565-7ffe-8779-63037841a153","4a7345fdeb1e06b6a155d4f50c2942d18c665fb1e48ed3004905fa4de2c0913f"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b565-7ffe-8779-63037841a153"],"on_behalf":"","seq":91,"unit":[91,109],"v":1}','e61da15666888af2427eaf45a59de66dcbf1f1018dcd5249e72562eddf92097b','b72d64715c894d4d66607a0cd5d54b09a7ecb8db21dbe2c577713eabc3fdf0fd');
INSERT INTO "audit_entry" VALUES(92,'2026-10-27 02:15:00.197121','console','account.added','account','01a17b23-b565-7ffe-8779-6303a2662b0f','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-6303a2662b0f","72dc203c0b63e608c709032d9080cb5155bfb8193ddcd867b926f7453b3e2362"]],"detail":{"roles":[]},"object":["account","01a17b23-b565-7ffe-8779-6303a2662b0f"],"on_behalf":"","seq":92,"unit":[92,109],"v":1}','b72d64715c894d4d66607a0cd5d54b09a7ecb8db21dbe2c577713eabc3fdf0fd','181cd3af751ae8e095bf3db11df299e98195467f5eea5680a320b7813e360ca2');
INSERT INTO "audit_entry" VALUES(93,'2026-10-27 02:15:00.197121','console','account.activated','account','01a17b23-b565-7ffe-8779-6303a2662b0f','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-6303a2662b0f","0ccadbcce82c725482fe200bc55f9b362b4464f40d135ac75b62b8ebc18c3b38"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-6303a2662b0f"],"on_behalf":"","seq":93,"unit":[93,109],"v":1}','181cd3af751ae8e095bf3db11df299e98195467f5eea5680a320b7813e360ca2','5a005ea5045fe18709aa3d59c64a1a21c50cfb568f5b9f0f99c8ee9fb52d5b9f');
INSERT INTO "audit_entry" VALUES(94,'2026-10-27 02:15:00.197121','console','account.added','account','01a17b23-b565-7ffe-8779-63046b168251','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-63046b168251","050e3abbc03ecaa7e9d78ff53c66805775fff29efe01a54aa37f31c04dfdd1e2"]],"detail":{"roles":[]},"object":["account","01a17b23-b565-7ffe-8779-63046b168251"],"on_behalf":"","seq":94,"unit":[94,109],"v":1}','5a005ea5045fe18709aa3d59c64a1a21c50cfb568f5b9f0f99c8ee9fb52d5b9f','1f1584f6b194e7097da02b8b9413586b747bbd0ae95d1a1a385961541eddbcf6');
INSERT INTO "audit_entry" VALUES(95,'2026-10-27 02:15:00.197121','console','account.activated','account','01a17b23-b565-7ffe-8779-63046b168251','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-63046b168251","7e46c5f47b5842b4b75a2e27bd3f9f702db0b967c742c77008ee1e82f1ac8f26"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-63046b168251"],"on_behalf":"","seq":95,"unit":[95,109],"v":1}','1f1584f6b194e7097da02b8b9413586b747bbd0ae95d1a1a385961541eddbcf6','cf24bf97fa3272bf3cbcc8e7aeb5617f982a272b448bdf2780a8ee71a426abb1');
INSERT INTO "audit_entry" VALUES(96,'2026-10-27 02:15:00.197121','console','account.added','account','01a17b23-b565-7ffe-8779-6304c718919e','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-6304c718919e","93686f430165cb88e41a9d6199b77313950fbfa7a63f6120012df782d73265a6"]],"detail":{"roles":[]},"object":["account","01a17b23-b565-7ffe-8779-6304c718919e"],"on_behalf":"","seq":96,"unit":[96,109],"v":1}','cf24bf97fa3272bf3cbcc8e7aeb5617f982a272b448bdf2780a8ee71a426abb1','f8a288c80a0a3feb4eedfbba279e52b66697a07adf01209744be35d079fd7303');
INSERT INTO "audit_entry" VALUES(97,'2026-10-27 02:15:00.197121','console','account.activated','account','01a17b23-b565-7ffe-8779-6304c718919e','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-6304c718919e","bfa3975e1a5c4e311be89ecc82fea96732338d44f3a717708fcb752b4349adba"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-6304c718919e"],"on_behalf":"","seq":97,"unit":[97,109],"v":1}','f8a288c80a0a3feb4eedfbba279e52b66697a07adf01209744be35d079fd7303','d3f3c58ea2c767b59f0bd8a80a1bf1f3ac9e279e740c3c972f0abfbb115a1850');
INSERT INTO "audit_entry" VALUES(98,'2026-10-27 02:15:00.197121','console','account.added','account','01a17b23-b565-7ffe-8779-6304f3ea803d','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-6304f3ea803d","949cdaf67c9557ab4d734210a8f9a213e3cc0f150a37594f12693a4e2cfb385d"]],"detail":{"roles":[]},"object":["account","01a17b23-b565-7ffe-8779-6304f3ea803d"],"on_behalf":"","seq":98,"unit":[98,109],"v":1}','d3f3c58ea2c767b59f0bd8a80a1bf1f3ac9e279e740c3c972f0abfbb115a1850','8002871a353d83e4a85032ba949e581c031b81402c052c0c558e81ab589475b7');
INSERT INTO "audit_entry" VALUES(99,'2026-10-27 02:15:00.197121','console','account.activated','account','01a17b23-b565-7ffe-8779-6304f3ea803d','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-6304f3ea803d","6126c26611c5e2053146600f9102917fe2e5460830160759ee060de7042a1fb7"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-6304f3ea803d"],"on_behalf":"","seq":99,"unit":[99,109],"v":1}','8002871a353d83e4a85032ba949e581c031b81402c052c0c558e81ab589475b7','db0816f0640b435b584cc9587f5d7ab660c2c85411ed8a52cc7a48183efbf62e');
INSERT INTO "audit_entry" VALUES(100,'2026-10-27 02:15:00.197121','console','account.added','account','01a17b23-b565-7ffe-8779-630510c5dc21','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-630510c5dc21","11296701f9849253a69fac57b26f14380c60ff38ee9f43b13f2902e05ca5c5a7"]],"detail":{"roles":[]},"object":["account","01a17b23-b565-7ffe-8779-630510c5dc21"],"on_behalf":"","seq":100,"unit":[100,109],"v":1}','db0816f0640b435b584cc9587f5d7ab660c2c85411ed8a52cc7a48183efbf62e','f807b1fdd60fffa31aee0f2478799ed76c748fa765a07d1685b99b90460377ce');
INSERT INTO "audit_entry" VALUES(101,'2026-10-27 02:15:00.197121','console','account.activated','account','01a17b23-b565-7ffe-8779-630510c5dc21','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-630510c5dc21","f577330b2e80cbe5ed65dc339350ec45fe53f06f2723730f6be35d185a4d7d03"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-630510c5dc21"],"on_behalf":"","seq":101,"unit":[101,109],"v":1}','f807b1fdd60fffa31aee0f2478799ed76c748fa765a07d1685b99b90460377ce','ea9136ea3118b898fcd7a1e88d4fc0b947c66be3f9e3f26c1eee23b99955b1c9');
INSERT INTO "audit_entry" VALUES(102,'2026-10-27 02:15:00.197121','console','account.added','account','01a17b23-b565-7ffe-8779-6305bb3cab86','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-6305bb3cab86","3b226afbc9668b538a9d366a546c7c18f4bb8296faed50eda4273741f7e9b518"]],"detail":{"roles":[]},"object":["account","01a17b23-b565-7ffe-8779-6305bb3cab86"],"on_behalf":"","seq":102,"unit":[102,109],"v":1}','ea9136ea3118b898fcd7a1e88d4fc0b947c66be3f9e3f26c1eee23b99955b1c9','e871999c1b33b4b69033a6eceda6b3b9188bc64c5f0e4fdac8cce6fa34326df4');
INSERT INTO "audit_entry" VALUES(103,'2026-10-27 02:15:00.197121','console','account.activated','account','01a17b23-b565-7ffe-8779-6305bb3cab86','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-6305bb3cab86","5f2bda764a4b4ca47d139e17717c577cfccac3a09dc9c4f9925ba937b6ff20e2"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-6305bb3cab86"],"on_behalf":"","seq":103,"unit":[103,109],"v":1}','e871999c1b33b4b69033a6eceda6b3b9188bc64c5f0e4fdac8cce6fa34326df4','8633ae4f05a641c994a84f3059c84371c22211d55cd5f1f5b8be3516e7987b81');
INSERT INTO "audit_entry" VALUES(104,'2026-10-27 02:15:00.197121','console','account.added','account','01a17b23-b565-7ffe-8779-630697950e02','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-630697950e02","30031eb67dc85a7cca171564ac5159bbfe0dde15d6680fd42984ae405aee6c49"],["account_role","01a17b23-b565-7ffe-8779-630697950e02|administrator","f8bd1419719dd83267601532e00cd3b9b5170bdd149d0cc5dd7d9cfc211bb734"]],"detail":{"roles":["administrator"]},"object":["account","01a17b23-b565-7ffe-8779-630697950e02"],"on_behalf":"","seq":104,"unit":[104,109],"v":1}','8633ae4f05a641c994a84f3059c84371c22211d55cd5f1f5b8be3516e7987b81','1391ad02dc6ccbd5b16776e1b7af0245023a9265d25c440e2ce0b6c4e324ccb4');
INSERT INTO "audit_entry" VALUES(105,'2026-10-27 02:15:00.197121','console','account.activated','account','01a17b23-b565-7ffe-8779-630697950e02','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-630697950e02","268ece648b233b97883d67101b79fa5ae0147436307c04754c48c823791cfe0b"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-630697950e02"],"on_behalf":"","seq":105,"unit":[105,109],"v":1}','1391ad02dc6ccbd5b16776e1b7af0245023a9265d25c440e2ce0b6c4e324ccb4','8cd874d1e19431dcfb6a02fbb5d4218d5a3ebba8dc1951198082dea5955c1e11');
INSERT INTO "audit_entry" VALUES(106,'2026-10-27 02:15:00.197121','console','account.added','account','01a17b23-b565-7ffe-8779-63074da96a67','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-63074da96a67","e4b945b43341be0d2f3cd7f13ad6972e28dafb232b1cba2e0350e57d4c106dbe"],["account_role","01a17b23-b565-7ffe-8779-63074da96a67|auditor","ddc9988ec44621765601a0e7566c63bd64968d211f756b9623555e4082bcf1bf"]],"detail":{"roles":["auditor"]},"object":["account","01a17b23-b565-7ffe-8779-63074da96a67"],"on_behalf":"","seq":106,"unit":[106,109],"v":1}','8cd874d1e19431dcfb6a02fbb5d4218d5a3ebba8dc1951198082dea5955c1e11','db9afc9980cfeccd7500d283973f85ed43233d5d852f87c63b9cde8823efb3b5');
INSERT INTO "audit_entry" VALUES(107,'2026-10-27 02:15:00.197121','console','account.activated','account','01a17b23-b565-7ffe-8779-63074da96a67','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-63074da96a67","04e4012eec20526d9a6e9042909320e4a0a5c58bd7696e3d5a95ba3d681397fa"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-63074da96a67"],"on_behalf":"","seq":107,"unit":[107,109],"v":1}','db9afc9980cfeccd7500d283973f85ed43233d5d852f87c63b9cde8823efb3b5','59ed4f3fcee320b010eaeab32143c9984431f4fa91f422804dea5f21642ce616');
INSERT INTO "audit_entry" VALUES(108,'2026-10-27 02:15:00.197121','console','deployment.founded','deployment','demo','{"action":"deployment.founded","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["deployment_fact","association","bb82d873114741cb356551f4d4a1cefb0239e7c03a6bb632dfb09cb6851ca652"],["deployment_fact","audit_key","a2a0414fdc438e95c61ab7bdac319ce5ab60878f0bf50eefad17be58ce3406e7"],["deployment_fact","founded_at","d7be3da4abd7cd9d1b0c42bfc26756941edc34f80ff0b94305b828305a976bce"],["deployment_fact","offered.ledgers","0e19f9c9a649dd8d955b17c66d595d212e710eb804256108b4061246e83b0dd4"],["deployment_fact","offered.link_types","e6c06afc51ad52b749068e0adb703bdb541a051d2602d6de149624807ea5177b"],["deployment_fact","offered.record_classes","66bfeafb7734262b607eff2c08837a281f97f19788c411f922deff252704451a"],["deployment_fact","offered.roles","3c840098355cdf6e1aec1c1c940ffc5c6bc4dd567e9776991221871899ae6d78"],["deployment_fact","offered.standing_kinds","def5a27c049a9fff1856018344a8f955976b9fead8cc52d0b5cac942d5912601"],["deployment_fact","preset","79cf8c372bb05b2a4ce9e5f37b322c37a85071ca1039c6497d20340a3820d58e"],["deployment_fact","rehearsal","24865ff2c0cdd00e16e0c613fc052044253523da07279675e20e5315f434481b"]],"detail":{"preset":"demo"},"object":["deployment","demo"],"on_behalf":"","seq":108,"unit":[108,109],"v":1}','59ed4f3fcee320b010eaeab32143c9984431f4fa91f422804dea5f21642ce616','da20e1f99bf888a2ff97c4435bc4afeaf75034020ce27de8f78d44eb674011e7');
INSERT INTO "audit_entry" VALUES(109,'2026-10-27 02:15:00.197121','console','account.invited','account','01a17b23-b565-7ffe-8779-630697950e02','{"action":"account.invited","actor":"console","at":"2026-10-27T02:15:00.197121+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["invitation","01a17b23-b565-7ffe-8779-6307ab7e5539","ea1240ddd1445967be887f9165bcd702fe906038fb60df902c78fe7c5075c286"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-630697950e02"],"on_behalf":"","seq":109,"unit":[109,109],"v":1}','da20e1f99bf888a2ff97c4435bc4afeaf75034020ce27de8f78d44eb674011e7','f6102301a6bd68bc7f336644ad7b7eee0b3111501b459fa1a91f57726a6d04b6');
INSERT INTO "audit_entry" VALUES(110,'2026-10-27 02:15:00.079790','console:root','plugin.enabled','plugin','journal','{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.079790+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["field_definition","chair_order|annex_sheets","85031d2e7ff9b35fd6d674d6d7167dc3842ef2368b6cbef48564f838fb424a89"],["field_definition","chair_order|from_paper","fa9eb9025119806a17f7768bb8f7b20460c36726ae1cedd6d3f6f3ea5caf0195"],["field_definition","chair_order|note","0a0d0c995f61d08b2c82bc2aadeb8cf44e3ceb337445155a25ec589802081de6"],["field_definition","chair_order|sheets","c83ab94e80eedc7d77da12a9267111804f186a3cfefa07f3b175dc11109ca305"],["field_definition","incoming_letter|addressee","1247d4e61faf4bcd6b6949abf01039cae12c193da10dd352fb61ff8586f0e820"],["field_definition","incoming_letter|annex_sheets","bad337599b98ead77ee8a0e59eb256a9fb6d8501f9f817fd7d27918cf44df3bb"],["field_definition","incoming_letter|copy_number","2852fc6605090e428f6acf0c11ab2ddee159c2b1d6271884e44b1245bd3c945a"],["field_definition","incoming_letter|delivery","a3f2a1a6f8204af82dd5347659983f9d7018914cb21517a6aa0e1b35fac1ad04"],["field_definition","incoming_letter|due_on","381a9d74ff3a240495d0994ba6c6602aaab800c037d9f108594807cca6c9e28b"],["field_definition","incoming_letter|executor_account","623e6d14d156c798567dbe687550d52345498e630620679e07a13b6efa612672"],["field_definition","incoming_letter|foreign_number","310c43ca6bca0a6714ce6d679180425cb2d7995246698cd5aa026e46647a00c5"],["field_definition","incoming_letter|forwarded","d06c6fb9080ff772733fb92aeb3a8004fe7ded9ccf2869d53abff1a03a4d50d0"],["field_definition","incoming_letter|kind","80ae59af131864180ef3bc5090a882e7efb9779ba8334abca5d16ae6577a7507"],["field_definition","incoming_letter|note","5cd4ef3abcdbd0956054436ddee71cb7d2c4adbfdb960b30a73a20ef2d86dd5c"],["field_definition","incoming_letter|reference","aef9eb09a37fee5b8651644fe10ae3556b782d7c6db7f15c53de3be61cd354ab"],["field_definition","incoming_letter|sheets","03b9defce27ab59e8f652193a52ba5f5fcbb82e2c6f95fa3100f77df81cdc137"],["field_definition","incoming_letter|signed_by","6394f6134042774dd3ba48fba52f7fed286d6cb0025b23ef1f4fc2f7aa25d02e"],["field_definition","outgoing_letter|annex_sheets","9e42ccd130a7eb259bb25717c2d1783c7373d8e1bef67e6a8b03f9cb043dfc10"],["field_definition","outgoing_letter|copy_number","0bf15d39646e4d4f3de2b25d02d869a8f53b99de7b91da41154a58fabf017bb7"],["field_definition","outgoing_letter|delivery","6e303969af3cf7df25c6e9efe5f603807d36deda2f22049c8a853a9c55369e35"],["field_definition","outgoing_letter|dispatched_on","4de4ba0d31002d87a60f5d05876f7de34d526a1cc1bec36f1e8ecfd764f06ddb"],["field_definition","outgoing_letter|executor_account","d6f9168bf7c376543f44e1091722899534e2d60581d21255a770fd2b0ce1b0fa"],["field_definition","outgoing_letter|kind","cf7b24c8e74a8f7f60875925828687d48a97bc430cd3bd187a8e8b9a4b7f7747"],["field_definition","outgoing_letter|note","ceb924e38c38e299db55036c20a4847a8fb8f801d9f4cf8764b53bcac0799986"],["field_definition","outgoing_letter|reference","ce808fc3c9d9b0675f1e355938329fac9119fa4387041641c09c0b7ac193b362"],["field_definition","outgoing_letter|sheets","7dfa36041f278bccbdbe157ee0d10b0170102a52e868bcff21b5d0ff86a0390c"],["ledger","incoming","3276dc5fe738c233c90a7123c70146f12602088b0531d3a0b444e3efb5f326a1"],["ledger","orders","3b5e04369930ff8d0385877260a703477131c50d43dce388ddb73e502d678905"],["ledger","outgoing","b035f437aac5e71deae7bed516237305e07ada2bbcc78f5c73d7a89707fdd4fd"],["record_class","chair_order","0dd0521aee900c60cd3570c83d1edfb7f4adf7167301d11a4e495ef8002eca56"],["record_class","incoming_letter","7be4aa3022ff45bd6eff5ff5afd2c26b067aa81844478c330eac0f270632bb24"],["record_class","outgoing_letter","be99714d84af99bc7230d62a999c4f10a23b7916c5bec4d28aa051fa5c852c31"]],"detail":{"distribution":"regest","revisions":["0001","0002"],"version":"0"},"object":["plugin","journal"],"on_behalf":"","seq":110,"unit":[1,1],"v":1}','f6102301a6bd68bc7f336644ad7b7eee0b3111501b459fa1a91f57726a6d04b6','fd7299e7330b4c91094207660f7682598c8860bfbe0ca28085405a5fde46121c');
INSERT INTO "audit_entry" VALUES(111,'2026-10-27 02:15:00.290948','console:root','plugin.enabled','plugin','protocols','{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.290948+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["field_definition","assembly_minutes|meeting_date","12bc9ddecc9ec3d70e0fdc64c3a23acff75acfbd1c61876a5d9657033f94c2b3"],["field_definition","conference_resolution|event","83210ea7f2fdd039ac1fba276e9914a609c705f3b6d4d0bd88f371668e554e5f"],["field_definition","conference_resolution|meeting_date","d41d3aa13b4b7aab4b8be756b3a1357389dc5e5faf5ae50bb8351c31fcdfe628"],["field_definition","decision_paper|addressee","55f55ffb6a44f7d24ab9822538199ea3f577c08773e6a4c0a73205a88410d957"],["field_definition","decision|due_on","0ab67c2ca993b562bec9a50d25d10af865f83525fb8a50ab6c271cd01d80efd7"],["field_definition","decision|executors","728c149e03567f1508ae57f7aa95bd159258a7b3dbddeb9b11d1afad5c199b81"],["field_definition","decision|form","4cb96493f9a3f95b0aaab4edd6a9cbbdcae61da146149fb3a99cce3462d7a681"],["field_definition","decision|meeting_date","85c93ea4f0b08b43b4a7897b99cd58a68455c5847916bd016687a738c9daf7f6"],["field_definition","decision|minutes","7201ebc719c1c8fa85c4f91a6c7b44b293de98de395b0fca2274fb6f9e72321b"],["field_definition","decision|point","987214948b80e023fd03af078f9f5e4cfe83a7955b457e29a2d23d0f70488be4"],["field_definition","decision|reference","5135c3a8bb6135387de8bc91c1d04339f5c3a86181965562efd409e06da9fc82"],["field_definition","decision|text","9d307fe254a7000d82a8dac52eab73bf4b3d56457fa1d39f1c9ae5e02c9c9391"],["field_definition","decision|vote","71141e4c49dff515423abc87a30c25afdcc7a9c8a791139a3bfdaa680db11740"],["field_definition","group_minutes|meeting_date","e2a182e418af17c40747472fe08987fa976596323e175c0babb5561f6331dbf3"],["field_definition","meeting_agenda|agenda","74ab213bde2c6deabbd351d5ebc999d838c4f47d7e314b580a492f3a4bbe9951"],["field_definition","meeting_agenda|meeting_date","3bce69869cdb494448f2dac8bfe582cef39326594d1703beecf84e8a4b4c51fe"],["field_definition","meeting_notice|meeting_date","f50aa46d73079bc7c10ed36c4e1892ed982129669da30ce6200b1e67e60840bf"],["field_definition","minutes_extract|minutes","03a044f17ac15efb613f8641427f078c94e8f129a4d749a3550462b18fb2684f"],["field_definition","minutes_extract|points","c9dcd86f88ffc6228818c8c7e777dd63f18d021f3dcd82ac29cae04283f86950"],["ledger","conference_resolution","90b17319bb9d50aef67b5d20fc010d2d8fe8453221aea51e463b5aef706b11ed"],["ledger","meeting_agenda","0832c0ce0c68191ee74b57d246efb8e0791dac25754ba533f90ff3882ab49020"],["ledger","meeting_notice","35d3c0e9f8026a121a5cc0a33d4989d7a049035dfce27b6023d283c92177ecbd"],["ledger","minutes_extract","07a3eb80926213d0c38e2164b51129fdcd5f96baf738a6f5fddfdaf1961897f8"],["ledger","protocols_assembly","ab09ea342e86d24a75cc237498993f5b2b6b2672903201d24858672247a49048"],["ledger","protocols_groups","940d4a15bc59f22fd91c483cc43004caf3cfeecde5c64e207d2925d97d6035b4"],["ledger","protocols_presidium","0da0e2bfe19439ac5e7ad0accff60589a191ad9d33e40826a9ad2c2f1579d9c1"],["link_type","decided_in","996368e3d6e95f5f4395de32f7e77afc8f17f3c506d096e5d6e382c2732b0365"],["record_class","assembly_minutes","0a9c631e8f3030340b8d534469521f1a03aa3956ca6758ab29dc16577c6c105c"],["record_class","conference_resolution","26a1e07802b48492834762dfa6cb220ae2d627f7b3dd613f5c9d027776247233"],["record_class","decision","547969ba6cb6da36b93d24ab0c2091b10976c86ee6481c88166fd828c169de15"],["record_class","decision_paper","22dbcd9fbf7c3db3640c0d3aeb4ab7a2be2f7632e14c396850d80687142a03d1"],["record_class","execution_report","26c29ed2ee0e60e8ebd2ffa9055378794176f0d483765826bbd51621a2f783ce"],["record_class","group_minutes","02bbbd5a9cf677f824ce60e3511918250236fd8f957ac290919b4da8f2afe839"],["record_class","meeting_agenda","ab616ad4cd7914d5e21c6d0c2c5557d39c1f67891c1dd7ea51ad9d6382594cf3"],["record_class","meeting_notice","f0babf63b9cfd3eb374986bc2ff1a9858653d93fae4ae9236518bf825ff2631f"],["record_class","minutes_extract","c69dbb2ba27bc5a6e2ec9a0b9255062d24da5f4900eafc11c03ced0e2cac0a2f"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","protocols"],"on_behalf":"","seq":111,"unit":[1,1],"v":1}','fd7299e7330b4c91094207660f7682598c8860bfbe0ca28085405a5fde46121c','1fbbb3f8ccc7cad229eca22924bbff61f07f0b65db155e22fff8a31341e53e38');
INSERT INTO "audit_entry" VALUES(112,'2026-10-27 02:15:00.007756','console:root','account.invited','account','01a17b23-b565-7ffe-8779-6303a2662b0f','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.007756+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["invitation","01a17b23-b4a7-712a-83a4-f9cf1518dd1a","14a8c150d216ed9d8d9706f30233d705e812d542b0b94b8e51e44ecbd5a24766"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-6303a2662b0f"],"on_behalf":"","seq":112,"unit":[1,1],"v":1}','1fbbb3f8ccc7cad229eca22924bbff61f07f0b65db155e22fff8a31341e53e38','825b6c8413f208c05181a6d0e326e533ce65bf8d96e751cfe91ee19c5d7590ef');
INSERT INTO "audit_entry" VALUES(113,'2026-10-27 02:15:00.007348','console:root','account.accepted','account','01a17b23-b565-7ffe-8779-6303a2662b0f','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.007348+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-6303a2662b0f","f9307b60dfe4847586aa7e38a0eb49c2de56fee13a309a4398a4391f4c146de3"],["invitation","01a17b23-b4a7-712a-83a4-f9cf1518dd1a","a9867734e51480535f6c8b65f7eef34f5f57cb29a2930cc5e52d9eb5a816651a"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-6303a2662b0f"],"on_behalf":"","seq":113,"unit":[1,1],"v":1}','825b6c8413f208c05181a6d0e326e533ce65bf8d96e751cfe91ee19c5d7590ef','cb55ab66fa0422b47eaa7f626683f4741824382bff2125e8c58c73d586882df7');
INSERT INTO "audit_entry" VALUES(114,'2026-10-27 02:15:00.007722','console:root','account.invited','account','01a17b23-b565-7ffe-8779-63046b168251','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.007722+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["invitation","01a17b23-b4a7-7d75-96bb-98295a300f20","dc5961d123b9597aecf59f649c3ed4dc77b624a3bab1fdf8c48e4bd0730922ac"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-63046b168251"],"on_behalf":"","seq":114,"unit":[1,1],"v":1}','cb55ab66fa0422b47eaa7f626683f4741824382bff2125e8c58c73d586882df7','af97df085341ab67d104d4d8b4cf9723ad4b6cad85d16fdc04d03cedd5f40619');
INSERT INTO "audit_entry" VALUES(115,'2026-10-27 02:15:00.008964','console:root','account.accepted','account','01a17b23-b565-7ffe-8779-63046b168251','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.008964+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-63046b168251","84e1c6bbfffc0a21d5ef6ec3ee09c15f453ec8e6ff3dea6951de3a49178585d0"],["invitation","01a17b23-b4a7-7d75-96bb-98295a300f20","375106ba41861b891efe4d6f73b6629383fb05b99d7ccc85f10254cea22b1aa7"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-63046b168251"],"on_behalf":"","seq":115,"unit":[1,1],"v":1}','af97df085341ab67d104d4d8b4cf9723ad4b6cad85d16fdc04d03cedd5f40619','dc75e9ee97a18871250524ccba425920305c4fdc0b2303a8c8911a713a076fd5');
INSERT INTO "audit_entry" VALUES(116,'2026-10-27 02:15:00.007385','console:root','account.invited','account','01a17b23-b565-7ffe-8779-630697950e02','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.007385+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["invitation","01a17b23-b4a7-72d2-9269-e62e75a8f3f9","cd7b6080519041d1bb2af180e190b29c304e53b707766d250722845e45f53bc1"],["invitation","01a17b23-b565-7ffe-8779-6307ab7e5539","1867915860d6d90625c2a50509648cf3b2be06e3330a15867564ebe31b9d3b62"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-630697950e02"],"on_behalf":"","seq":116,"unit":[1,1],"v":1}','dc75e9ee97a18871250524ccba425920305c4fdc0b2303a8c8911a713a076fd5','564c0a33deaa91ff56bc34c971ec58602f5edbed1252d6d029fb58461aed9d05');
INSERT INTO "audit_entry" VALUES(117,'2026-10-27 02:15:00.007165','console:root','account.accepted','account','01a17b23-b565-7ffe-8779-630697950e02','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.007165+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["account","01a17b23-b565-7ffe-8779-630697950e02","03dfdf3004af14acbb34555e3c7942e2f2fc075b33fb3af301fd0d5034097df4"],["invitation","01a17b23-b4a7-72d2-9269-e62e75a8f3f9","86a2efb7ea28b82a88248c749800dfdee0fa7345f346cbe755f483a4313b91d4"]],"detail":{},"object":["account","01a17b23-b565-7ffe-8779-630697950e02"],"on_behalf":"","seq":117,"unit":[1,1],"v":1}','564c0a33deaa91ff56bc34c971ec58602f5edbed1252d6d029fb58461aed9d05','8606d25e1cabd2e1acda59d9232ec58c98edea418d132f074159997dab3e64e2');
INSERT INTO "audit_entry" VALUES(118,'2026-10-27 02:15:00.399104','secretary','record.registered','record','01a17b23-b62f-7838-be61-d06e9fcd5ce0','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.399104+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["component","01a17b23-b62f-7a33-9116-9c6f861604e5","f0a421ba3e16f05ed7dd6e74f7abc4bf20f5ec6d98f5a216dca3d98ee2709fcd"],["ledger_number","01a17b23-b62f-7a33-9116-9c70637be1c9","b70302ca42ab9c5d1c25f64044060e5e80744844e75b9886dba35f19a3522bd9"],["ledger_period","01a17b23-b62f-7a33-9116-9c701598d2f8","cf6acdf7a1cabb35f3684b808c385a0a79a7c933dfb4b9710a4a3b6fd4cd7cc1"],["record","01a17b23-b62f-7838-be61-d06e9fcd5ce0","41fab21490d38469592951a069b5e14f2e7e9e6e402ffdcc8d34b93041115d8a"],["record_field","01a17b23-b62f-7838-be61-d06e9fcd5ce0|addressee","ea929faef3b3e98f1dad88543056f5db3e21c68910b50940fd3951f6e5ec2027"],["record_field","01a17b23-b62f-7838-be61-d06e9fcd5ce0|delivery","0a3caabf56d8cec0610a4e667af3c9319385e2d9a07a1ebdf1aba233cebd2938"],["record_field","01a17b23-b62f-7838-be61-d06e9fcd5ce0|foreign_number","f03144a3410b7aaf0f9853b53f64c886ea6a8fc26338605116d0d33e2c3e67ff"],["record_field","01a17b23-b62f-7838-be61-d06e9fcd5ce0|kind","bb6f8909b2829549581eec131b9b6ea8c81edcebaebce79440caf1e50577a471"],["record_history","01a17b23-b62f-7fc6-996c-d1ab123429ab","2fc7b494b544afdf56ffdc6055a319a534950d7e3486df0053748907b674db9a"],["record_party","01a17b23-b62f-7838-be61-d06f9b3a9edc","8126d514a7c6bdaa43a9ccc7025bfcac340d1b71c94cacc408171b43da958b7a"],["record_party","01a17b23-b62f-7a33-9116-9c6f574f2e0d","af9646f85e6d59e7342e947d1f80b6bfe3571adbc2baa1d4cb9030173315b2ba"],["visibility_key","a890d12522b61f222915420fd3617705","ce6ba03d4e834805e92a0b30920ad9a8bf81118d10417cf1c7053e73475997d3"],["visibility_key","d839e1fd2d6f8a41f45a87067604e8f3","ef3599c455287429675b8cc15326398432599aa9a807172ff324cdad52bd0ba9"],["visibility_token","d839e1fd2d6f8a41f45a87067604e8f3|own:01a17b23-b565-79f4-a3f1-a082693fe89b","0cd64103c78cb9431433fed2052ef59ac0662a6bb664c329356b35608e33a66d"],["visibility_token","d839e1fd2d6f8a41f45a87067604e8f3|own:01a17b23-b565-7ffe-8779-62e94ff84c00","f91a6d893d77a141477268d86e5eb92cab34d6e898d9ce767c548865cb488d3b"]],"detail":{"number":"Вх-1"},"object":["record","01a17b23-b62f-7838-be61-d06e9fcd5ce0"],"on_behalf":"","seq":118,"unit":[1,1],"v":1}','8606d25e1cabd2e1acda59d9232ec58c98edea418d132f074159997dab3e64e2','55b39bafadc73d5d7018ec41ff2053450807f67115c9527f0dea3e2ae3676083');
INSERT INTO "audit_entry" VALUES(119,'2026-10-27 02:15:00.216960','secretary','record.registered','record','01a17b23-b578-7a7c-96ee-60b5eeb11927','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.216960+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["ledger_number","01a17b23-b578-7a7c-96ee-60b7cae50f9b","f743ad6cd796a00a5a01b89853f0f69b30cb71c25e384ba7b5f06c28eb7f46ff"],["ledger_period","01a17b23-b62f-7a33-9116-9c701598d2f8","559377780b8beac60580b3443f555debc48354f2dfea74fbbc034d38ab2932c1"],["record","01a17b23-b578-7a7c-96ee-60b5eeb11927","b721958b0b55b7a89031c795e2bd7e505fb3cf7707a1442e07972fd8c5ea8bd8"],["record_field","01a17b23-b578-7a7c-96ee-60b5eeb11927|addressee","d4c7148863427b06a6eb5a18d115f5f3bcc99526d02b2ee535cf998308a04bff"],["record_field","01a17b23-b578-7a7c-96ee-60b5eeb11927|delivery","f8dae067053f836862815b7e08a82650fd5192269218fb04b356a645ac735172"],["record_field","01a17b23-b578-7a7c-96ee-60b5eeb11927|foreign_number","2907eef3affc15b4547d006ee297fbe967089a92dd4bf2b167dcd15391330b8b"],["record_field","01a17b23-b578-7a7c-96ee-60b5eeb11927|kind","bed07b3b533e85af5487df4c314f7d2877cce07a62bb6c4e7a7ef30d144ad978"],["record_history","01a17b23-b578-7d0c-967e-6dae3bee8580","8524521511a513653d78e207aa071352a1a11b592a2c8e34b54c91dcfd4649a8"],["record_party","01a17b23-b578-7a7c-96ee-60b69776b426","286c1c51e5247376e31cbcd5076079b19588f9ce8046a4630c6d6341e0a617ce"],["record_party","01a17b23-b578-7a7c-96ee-60b76930e7c2","f0cc481556ce001f1e33abb187319a90a5978067982669ee83006e682029c9de"]],"detail":{"number":"Вх-2"},"object":["record","01a17b23-b578-7a7c-96ee-60b5eeb11927"],"on_behalf":"","seq":119,"unit":[1,1],"v":1}','55b39bafadc73d5d7018ec41ff2053450807f67115c9527f0dea3e2ae3676083','7b6ccdeb3bdc4643a51e9ec70e58a2e13de1e8a1c4da874def88fd0a9cecfe9a');
INSERT INTO "audit_entry" VALUES(120,'2026-10-27 02:15:00.224024','secretary','record.registered','record','01a17b23-b580-7532-a996-a99436557a60','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.224024+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["ledger_number","01a17b23-b580-76bd-89e5-fd1e82e8d624","58237ab6b840f429adb79dd763f383db0ee64d882f9300769a292a4d7fcfc598"],["ledger_period","01a17b23-b62f-7a33-9116-9c701598d2f8","97ee505fb227dca4594f08e143d38220610915c95b0eab21acad23a955b3f85b"],["record","01a17b23-b580-7532-a996-a99436557a60","196b5753085e3b784ca1dca8e4130db64aa2944b50c83702df2144a3ea23ce81"],["record_field","01a17b23-b580-7532-a996-a99436557a60|addressee","01bd13007b93411f0b0b4e747a35fbd45d23b9a153fda330c62099eafa719754"],["record_field","01a17b23-b580-7532-a996-a99436557a60|delivery","da256f6123d21b57a33aca9d9f67b219f1bc92fc7454a560b16ada2a7d51e796"],["record_field","01a17b23-b580-7532-a996-a99436557a60|foreign_number","a69fcd47a14fbf3203ad443e99fc3855a69cd84ed6273495eed84c6720b133b1"],["record_field","01a17b23-b580-7532-a996-a99436557a60|kind","a86efefc1a3cc3e4510163f7d58caacfcf73d7e3fc29c32de8f7bf94ae041818"],["record_history","01a17b23-b580-76bd-89e5-fd1e9c349890","ad6e327b11e2f9a0338d6196e76b98b979d415eb99f433374a81c3c0142ef9f6"],["record_party","01a17b23-b580-7532-a996-a994c0376ef5","4aa34fb8ea0c38f9eb9fe5effffdf57e87389dc5440ac2b3f5f33a422da982a0"],["record_party","01a17b23-b580-76bd-89e5-fd1d6ca839df","fac26a2e377f2631a6286a1abd78440ac5cedf6f39ff1fa810cbfe8030db59c1"],["visibility_key","70976f2f7455003b062d98ab3451e8ab","76269d450a21c3d327ec548cf4424b535603cb1f525a181bb2daa05ca1161ee2"],["visibility_key","b6afdf6f95b17934c7f0843993a9fcc6","fca07763d74429bb5c69cbe72cbcf8eb4c30f429e560665fb10d83b2281823e8"],["visibility_token","70976f2f7455003b062d98ab3451e8ab|by:secretary","389108dec13c7b18ee101ff88cb5a58e4e49215435a3d0a7240d33a4373bb814"],["visibility_token","70976f2f7455003b062d98ab3451e8ab|own:01a17b23-b565-79f4-a3f1-a082693fe89b","1a6a973018fe94399ed81122e3781ff5a98fb7ef8de3cf7bceedc3752178ccca"],["visibility_token","70976f2f7455003b062d98ab3451e8ab|own:01a17b23-b565-7ffe-8779-62e94ff84c00","bea131ce787aa06493047f2d57087304a31917b17bec032f452c5f5c26cfc107"]],"detail":{"number":"Вх-3"},"object":["record","01a17b23-b580-7532-a996-a99436557a60"],"on_behalf":"","seq":120,"unit":[1,1],"v":1}','7b6ccdeb3bdc4643a51e9ec70e58a2e13de1e8a1c4da874def88fd0a9cecfe9a','5ed4517fa01e165d8b7cc6090713b0ce3b4164ee3e9cbf840c97a3be05e6a4a7');
INSERT INTO "audit_entry" VALUES(121,'2026-10-27 02:15:00.088819','chair','party.added','party','01a17b23-b4f8-7bbd-b55f-5ac563db4f6d','{"action":"party.added","actor":"chair","at":"2026-10-27T02:15:00.088819+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["party","01a17b23-b4f8-7bbd-b55f-5ac563db4f6d","45a79bb70723b94479170a6bd175a9b4eaf321217c60e0dd235b1c8ac1ee0469"]],"detail":{"kind":"person"},"object":["party","01a17b23-b4f8-7bbd-b55f-5ac563db4f6d"],"on_behalf":"","seq":121,"unit":[1,2],"v":1}','5ed4517fa01e165d8b7cc6090713b0ce3b4164ee3e9cbf840c97a3be05e6a4a7','e1617b013ecc5ee9d39e3439eb51debcdb7ea0ffcb9678eaf8f288c048d9119a');
INSERT INTO "audit_entry" VALUES(122,'2026-10-27 02:15:00.088819','chair','task.added','task','01a17b23-b4f8-7f94-bd49-8966b9ee1e20','{"action":"task.added","actor":"chair","at":"2026-10-27T02:15:00.088819+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["record","01a17b23-b62f-7838-be61-d06e9fcd5ce0","b632d39030ee2326dda83b9ad5338ce5897cfaf5adbf25f31bbcde5be4e18d51"],["task","01a17b23-b4f8-7f94-bd49-8966b9ee1e20","3ebc512d4f04c0527ba5ad60a18bca8464f598761c49cfab0e4bb6d655548fea"],["task_event","01a17b23-b4f8-7fb5-a4af-45bc1f73fd5c","611fefdea1e4976c3298406d2b4200d80140df8f5060a539dd21949ef0e4b0fc"],["task_executor","01a17b23-b4f8-7f94-bd49-8966b9ee1e20|01a17b23-b4f8-7bbd-b55f-5ac563db4f6d","a6da9a22215bf2cc8d19eb19870a8f685f5d4b267fae00660453052535dc26a2"],["visibility_key","ed323a7c1c819aaed2e98ce56248b45b","2d4377ce8ed380cccbfbcba9c1be998d74b9bf5fbbf0a3f1d8e4cf4d38fa5538"],["visibility_token","ed323a7c1c819aaed2e98ce56248b45b|own:01a17b23-b4f8-7bbd-b55f-5ac563db4f6d","441caeeb389189525f82e3949ecba1e9333c8de942ac73d627c8c1aa75d32f2a"],["visibility_token","ed323a7c1c819aaed2e98ce56248b45b|own:01a17b23-b565-79f4-a3f1-a082693fe89b","4ef3582860c57612db68696945290fa582161b1e6245db57e8d8ddf7b1d42140"],["visibility_token","ed323a7c1c819aaed2e98ce56248b45b|own:01a17b23-b565-7ffe-8779-62e94ff84c00","cd8b3a28b83649a7f19a0e612cd75e9b32c1e784bf972db4bde5353efc7dd6e2"]],"detail":{"due":"2026-11-27","record":"01a17b23-b62f-7838-be61-d06e9fcd5ce0"},"object":["task","01a17b23-b4f8-7f94-bd49-8966b9ee1e20"],"on_behalf":"","seq":122,"unit":[2,2],"v":1}','e1617b013ecc5ee9d39e3439eb51debcdb7ea0ffcb9678eaf8f288c048d9119a','b9ec1c741f2e4630ff0f3eacd5be6866d23127afc656f1eeb47eaafe11820607');
INSERT INTO "audit_entry" VALUES(123,'2026-10-27 02:15:00.296040','secretary','record.registered','record','01a17b23-b5c8-7499-9c65-500c89f300fc','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.296040+00:00","chain":"01a17b23-b565-79f4-a3f1-a081b38fee08","changes":[["component","01a17b23-b5c8-7499-9c65-500c92142a07","db19602641ebad7f82a134beca1bf9c8a5c97b582e61afd9998bbc4a9e148427"],["file","01a17b23-b5c8-7499-9c65-500d0d208e48","bee9b5ad442e2039921b0311d08427c72dc380ed6245cc0288ab90b54aeff3af"],["ledger_number","01a17b23-b5c8-7d3e-b835-4a75d81a539d","ab445f664003083e1e44a7445a49e360f0c7b19135ea3f3dfb04d592ba9448f5"],["ledger_period","01a17b23-b5c8-7499-9c65-500d91e21c95","445c706a59aa5632dc13ab945fc7e7d6ffc3098b06b7ed405cb256f00d274840"],["record","01a17b23-b5c8-7499-9c65-500c89f300fc","b5a4561827ff10510e2ac220be2f125b8767484e9ecb794205c7e2b5b324e8e8"],["record_field","01a17b23-b5c8-7499-9c65-500c89f300fc|considered_at","902e16b4747f9328ead4fa04d158c73d6f8643f448b4da6d9ec3277ee7f3dbda"],["record_field","01a17b23-b5c8-7499-9c65-500c89f300fc|work_version","63df725f2fd4f6fb4fa7ef0f27ac983e95cad5cc7d1f77574a45ed0a6e8280e4"],["record_history","01a17b23-b5c8-7d60-b8f8-f03913dcc475","ba785f75dcb6023f203712ff548c5b050a23d87a5b976b59d229ada235e4d040"],["visibility_key","0cbd192c95523c977d28688468b08da1","30b7decb56577bf2c3fa9aaff900f8410698a1696d8e2c4b436b446cb4992ee9"],["visibility_key","2051b9877c5f193f0e488d2165c7e413","c92edeecd664c51b6aee2be211caf698ac1a786fd8bcad2a5afb4aef39c622b6"]],"detail":{"number":"Вн-1"},"object":["record","01a17b23-b5c8-7499-9c65-500c89f300fc"],"on_behalf":"","seq":123,"unit":[1,1],"v":1}','b9ec1c741f2e4630ff0f3eacd5be6866d23127afc656f1eeb47eaafe11820607','217551f83ad398481b1914930c757282a3c586c9893e9f9bb2fd037b62e2d442');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	chain VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,'01a17b23-b565-79f4-a3f1-a081b38fee08',123,'217551f83ad398481b1914930c757282a3c586c9893e9f9bb2fd037b62e2d442');
CREATE TABLE audit_signature (
	sequence INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	signature VARCHAR(128) NOT NULL, 
	CONSTRAINT pk_audit_signature PRIMARY KEY (sequence)
);
INSERT INTO "audit_signature" VALUES(109,'f6102301a6bd68bc7f336644ad7b7eee0b3111501b459fa1a91f57726a6d04b6','2026-10-27 02:15:00.197121','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','9e4d949c257ea6b3f03269a54e1b483744756c6dfb069103e0da71c7d4bf88e00033f4aaedb8db109eab985e418c59e0e5d475d02cf86be2dd5bf14fd0c82708');
INSERT INTO "audit_signature" VALUES(110,'fd7299e7330b4c91094207660f7682598c8860bfbe0ca28085405a5fde46121c','2026-10-27 02:15:00.079790','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','e612896eec3979d8953fac053f0f803b2c6b7f0fdc97d1787c4b4ae73da93e1505229b7735ea964d709b30655c3f88359ed0fa74f20899698a995c7bcab9c805');
INSERT INTO "audit_signature" VALUES(111,'1fbbb3f8ccc7cad229eca22924bbff61f07f0b65db155e22fff8a31341e53e38','2026-10-27 02:15:00.290948','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','a3cda8bde6543f9330dd2433f5d049bf9fee62c4d9beb012d56707bd2f1ccdeeaa79dc230fc2c2576df45e3444cfff0d8b4ce13873b399a159811e0867fcd403');
INSERT INTO "audit_signature" VALUES(112,'825b6c8413f208c05181a6d0e326e533ce65bf8d96e751cfe91ee19c5d7590ef','2026-10-27 02:15:00.007756','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','e69cbf1e0a6389e5bd58211549724a5731225750766f28d399ac71f0efc896a464b6e9cfa22f33c09c87113171d412c65c50bfba33a85b398ab73703f99e7704');
INSERT INTO "audit_signature" VALUES(113,'cb55ab66fa0422b47eaa7f626683f4741824382bff2125e8c58c73d586882df7','2026-10-27 02:15:00.007348','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','2a899080a8d36f16b2befc3e8140836ab9cda5cbdd675e4701b640884a3ac79c3c82c7abc9de36068903a08be0e781b5f462a5977d0609d84066138183b98a02');
INSERT INTO "audit_signature" VALUES(114,'af97df085341ab67d104d4d8b4cf9723ad4b6cad85d16fdc04d03cedd5f40619','2026-10-27 02:15:00.007722','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','6a9a2dcbeb92739ec42ac9b9c2cb8476342bdd882b493fa411fbd4e62622d5d47b961e41c40c2cc8fe726abb175ea25e08781069030a944d1e87ab43e4a4bb0c');
INSERT INTO "audit_signature" VALUES(115,'dc75e9ee97a18871250524ccba425920305c4fdc0b2303a8c8911a713a076fd5','2026-10-27 02:15:00.008964','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','791e3244095b5b75d887b5dce21bb04fff40a40e50aba1392fdebe10b2c5b74a853790a58af8e142c8d30022139465ebb39e58837cfdc4971332ca86f3a76d0a');
INSERT INTO "audit_signature" VALUES(116,'564c0a33deaa91ff56bc34c971ec58602f5edbed1252d6d029fb58461aed9d05','2026-10-27 02:15:00.007385','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','53968cd4742e392699ffd662296e1f7a75a3fdf2251ddc5d6cd0b597bf4ac61f15259ca1decddfbdb4167465aaaf6eda0e83673fb17177fe32a91904921f5d0f');
INSERT INTO "audit_signature" VALUES(117,'8606d25e1cabd2e1acda59d9232ec58c98edea418d132f074159997dab3e64e2','2026-10-27 02:15:00.007165','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','bc37cf894be5328a6007c6ebfeda0b7de2a76043df856f89bde77b14522aa04b2eeee9ad883345e6917e35ff47ed316dc53917dbac1d1c9567ef71b62b6ef801');
INSERT INTO "audit_signature" VALUES(118,'55b39bafadc73d5d7018ec41ff2053450807f67115c9527f0dea3e2ae3676083','2026-10-27 02:15:00.399104','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','6632e79df05e9b5be6d53d252caab8f0ae456807bd09072a8af41a82ed474153da2b0c576aa77aec3eb3344fadda44e4c075ba85f2a97f0a5242aaee5e9b6a02');
INSERT INTO "audit_signature" VALUES(119,'7b6ccdeb3bdc4643a51e9ec70e58a2e13de1e8a1c4da874def88fd0a9cecfe9a','2026-10-27 02:15:00.216960','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','3310fc98344a7d97f3cbff2ff873f248ce94fa6389fb089992eb571665f56bd508b50f28366f82d22c94050eb677c4ee6157ac24ef32411251ece272b52eca02');
INSERT INTO "audit_signature" VALUES(120,'5ed4517fa01e165d8b7cc6090713b0ce3b4164ee3e9cbf840c97a3be05e6a4a7','2026-10-27 02:15:00.224024','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','e935b6e00ac818c96791ca739464d21f86edc33ce45699581bdd6e57cf086b590e6057e6eb3ff9b38a34dd13a9e42ede34fc6ad522422b291930f91a2e55200f');
INSERT INTO "audit_signature" VALUES(122,'b9ec1c741f2e4630ff0f3eacd5be6866d23127afc656f1eeb47eaafe11820607','2026-10-27 02:15:00.088819','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','b0994695c6b230211469efdf458d81423c65a29119e2f627b368f3f95244378fc39e59783b418be3c420dc858a09a94eeddefb63c7e9de4e59a8db90db550105');
INSERT INTO "audit_signature" VALUES(123,'217551f83ad398481b1914930c757282a3c586c9893e9f9bb2fd037b62e2d442','2026-10-27 02:15:00.296040','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a','1f4f772cc34541e4ecb47b79892a2fecd94cbf2040b9d4fa393cbfb9ba4e72fad0b518ad71f6867960affdfff84905da282897931b924248b73ab2bc6076610e');
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
INSERT INTO "component" VALUES('01a17b23-b62f-7a33-9116-9c6f861604e5','01a17b23-b62f-7838-be61-d06e9fcd5ce0','main',1,1,'письмо.txt','text/plain',245,'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5','2026-10-27 02:15:00.399104');
INSERT INTO "component" VALUES('01a17b23-b5c8-7499-9c65-500c92142a07','01a17b23-b5c8-7499-9c65-500c89f300fc','main',1,1,'письмо.txt','text/plain',245,'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5','2026-10-27 02:15:00.296040');
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
INSERT INTO "component_text" VALUES('01a17b23-b62f-7a33-9116-9c6f861604e5','extracted','text','1','','Министерство образования Приобского края

О представлении аналитической записки

Просим представить записку о системе менеджмента.');
INSERT INTO "component_text" VALUES('01a17b23-b5c8-7499-9c65-500c92142a07','extracted','text','1','','Министерство образования Приобского края

О представлении аналитической записки

Просим представить записку о системе менеджмента.');
CREATE TABLE deployment_fact (
	name VARCHAR(60) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_deployment_fact PRIMARY KEY (name)
);
INSERT INTO "deployment_fact" VALUES('preset','demo');
INSERT INTO "deployment_fact" VALUES('association','Ассоциация образовательных организаций Приобского края, работающих по системе менеджмента качества');
INSERT INTO "deployment_fact" VALUES('founded_at','2026-10-27T02:15:00.197121+00:00');
INSERT INTO "deployment_fact" VALUES('rehearsal','yes');
INSERT INTO "deployment_fact" VALUES('audit_key','a19e8c16fd91c60e9a8ff7ba8c4d08db9378fb0f51de5bf44871c73bdc9ade7a');
INSERT INTO "deployment_fact" VALUES('offered.record_classes','[["analytical_note", ""], ["analytical_note", "request_number"], ["annual_plan", ""], ["annual_plan", "school_year"], ["annual_report", ""], ["annual_report", "reported_period"], ["authority_order", ""], ["authority_order", "order_number"], ["event_document", ""], ["event_document", "event"], ["event_report", ""], ["event_report", "event"], ["event_report", "event_date"], ["handover_act", ""], ["internal_document", ""], ["methodical_work", ""], ["methodical_work", "considered_at"], ["methodical_work", "topic"], ["methodical_work", "work_version"], ["presidium_minutes", ""], ["presidium_minutes", "meeting_date"], ["registration_journal", ""], ["registration_journal", "closing_entry"], ["registration_journal", "journal_year"]]');
INSERT INTO "deployment_fact" VALUES('offered.link_types','[["annex_to", ""], ["answers", ""], ["cancels", ""], ["covers", ""], ["executes", ""], ["extract_of", ""], ["initiates", ""], ["repeats", ""], ["replaces", ""]]');
INSERT INTO "deployment_fact" VALUES('offered.ledgers','[["internal", ""]]');
INSERT INTO "deployment_fact" VALUES('offered.standing_kinds','[["acting_chair", ""], ["authority_officer", ""], ["candidate", ""], ["chair", ""], ["commission_member", ""], ["consultative_mandate", ""], ["deputy", ""], ["group_leader", ""], ["group_member", ""], ["group_secretary", ""], ["head", ""], ["mandate", ""], ["member", ""], ["presidium_seat", ""], ["qms_certified", ""], ["representative", ""], ["secretary", ""]]');
INSERT INTO "deployment_fact" VALUES('offered.roles','[["administrator", ""], ["administrator", "marked *"], ["administrator", "permission account.edit"], ["administrator", "permission deployment.administer"], ["administrator", "permission organisation.change_head"], ["administrator", "permission settings.read"], ["administrator", "permission template.edit"], ["administrator", "permission trust.manage"], ["administrator", "unmarked *"], ["auditor", ""], ["auditor", "marked *"], ["auditor", "permission audit.read"], ["auditor", "permission settings.read"], ["auditor", "unmarked *"], ["authority_officer", ""], ["authority_officer", "marked *"], ["authority_officer", "unmarked *"], ["authority_officer", "unmarked annual_plan"], ["authority_officer", "unmarked annual_report"], ["authority_officer", "unmarked methodical_work"], ["candidate", ""], ["candidate", "marked *"], ["candidate", "unmarked *"], ["candidate", "unmarked annual_plan"], ["candidate", "unmarked annual_report"], ["candidate", "unmarked methodical_work"], ["candidate", "unmarked presidium_minutes"], ["candidate", "unmarked registration_journal"], ["chair", ""], ["chair", "marked *"], ["chair", "permission audit.read"], ["chair", "permission body.edit"], ["chair", "permission office.appoint"], ["chair", "permission office.edit"], ["chair", "permission organisation.change_head"], ["chair", "permission record.approve"], ["chair", "permission record.mark"], ["chair", "permission record.sign"], ["chair", "permission settings.read"], ["chair", "permission standing.edit"], ["chair", "permission task.add"], ["chair", "permission task.close"], ["chair", "permission task.read"], ["chair", "unmarked *"], ["commission_member", ""], ["commission_member", "marked *"], ["commission_member", "unmarked *"], ["deputy", ""], ["deputy", "marked *"], ["deputy", "permission settings.read"], ["deputy", "permission task.add"], ["deputy", "permission task.close"], ["deputy", "permission task.read"], ["deputy", "unmarked *"], ["group_member", ""], ["group_member", "marked *"], ["group_member", "permission record.attach:methodical_work"], ["group_member", "permission record.correct:methodical_work"], ["group_member", "permission record.register:methodical_work"], ["group_member", "unmarked *"], ["group_member", "unmarked annual_plan"], ["group_member", "unmarked annual_report"], ["group_member", "unmarked methodical_work"], ["group_member", "unmarked presidium_minutes"], ["group_member", "unmarked registration_journal"], ["member", ""], ["member", "marked *"], ["member", "unmarked *"], ["member", "unmarked annual_plan"], ["member", "unmarked annual_report"], ["member", "unmarked authority_order"], ["member", "unmarked decision"], ["member", "unmarked event_document"], ["member", "unmarked event_report"], ["member", "unmarked methodical_work"], ["member", "unmarked presidium_minutes"], ["member", "unmarked registration_journal"], ["presidium_member", ""], ["presidium_member", "marked *"], ["presidium_member", "permission settings.read"], ["presidium_member", "permission task.read"], ["presidium_member", "unmarked *"], ["secretary", ""], ["secretary", "marked *"], ["secretary", "permission body.edit"], ["secretary", "permission office.edit"], ["secretary", "permission organisation.change_head"], ["secretary", "permission party.edit"], ["secretary", "permission record.attach"], ["secretary", "permission record.correct"], ["secretary", "permission record.file"], ["secretary", "permission record.link"], ["secretary", "permission record.mark"], ["secretary", "permission record.register"], ["secretary", "permission record.sign"], ["secretary", "permission settings.read"], ["secretary", "permission standing.edit"], ["secretary", "permission task.enter"], ["secretary", "permission task.read"], ["secretary", "permission template.edit"], ["secretary", "unmarked *"]]');
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
INSERT INTO "file" VALUES('01a17b23-b5c8-7499-9c65-500d0d208e48','03-01','2026','Методические разработки (подлинники)','open','2026-10-27',NULL,'{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}');
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
INSERT INTO "invitation" VALUES('01a17b23-b565-7ffe-8779-6307ab7e5539','01a17b23-b565-7ffe-8779-630697950e02','51dc7cd71729fdda9cc582b080ebcecff209590a4faa521619b0e1babdc87603','2026-10-28 02:15:00.197121','2026-10-27 02:15:00.007385');
INSERT INTO "invitation" VALUES('01a17b23-b4a7-712a-83a4-f9cf1518dd1a','01a17b23-b565-7ffe-8779-6303a2662b0f','6a298f8c5dcbb6c3cccf3cb6fabbac35de4709a6fd50baa03fdbe1fcc1a1f8f7','2026-10-28 02:15:00.007756','2026-10-27 02:15:00.007348');
INSERT INTO "invitation" VALUES('01a17b23-b4a7-7d75-96bb-98295a300f20','01a17b23-b565-7ffe-8779-63046b168251','7a66353e99bf762ca99988f7a7af9458a51fac0cb743704fca3d342462ab9e9c','2026-10-28 02:15:00.007722','2026-10-27 02:15:00.008964');
INSERT INTO "invitation" VALUES('01a17b23-b4a7-72d2-9269-e62e75a8f3f9','01a17b23-b565-7ffe-8779-630697950e02','ec4d5c7c895ed1b2319b00a48c097994443f490f96f1e809ad3fbf9874f98599','2026-10-28 02:15:00.007385','2026-10-27 02:15:00.007165');
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
INSERT INTO "ledger" VALUES('incoming','Журнал регистрации входящих документов','Journal of incoming documents','calendar_year','{prefix}-{seq}{suffix}','Вх','journal',NULL);
INSERT INTO "ledger" VALUES('outgoing','Журнал регистрации исходящих документов','Journal of outgoing documents','calendar_year','{case}/{seq}{suffix}','Исх','journal',NULL);
INSERT INTO "ledger" VALUES('orders','Журнал регистрации распоряжений председателя','Journal of orders of the chair','calendar_year','{seq}{suffix}','','journal',NULL);
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
INSERT INTO "ledger_number" VALUES('01a17b23-b62f-7a33-9116-9c70637be1c9','01a17b23-b62f-7a33-9116-9c701598d2f8',1,'','issued','Вх-1','01a17b23-b62f-7838-be61-d06e9fcd5ce0','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b578-7a7c-96ee-60b7cae50f9b','01a17b23-b62f-7a33-9116-9c701598d2f8',2,'','issued','Вх-2','01a17b23-b578-7a7c-96ee-60b5eeb11927','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b580-76bd-89e5-fd1e82e8d624','01a17b23-b62f-7a33-9116-9c701598d2f8',3,'','issued','Вх-3','01a17b23-b580-7532-a996-a99436557a60','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b5c8-7d3e-b835-4a75d81a539d','01a17b23-b5c8-7499-9c65-500d91e21c95',1,'','issued','Вн-1','01a17b23-b5c8-7499-9c65-500c89f300fc','','2026-10-27');
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
INSERT INTO "ledger_period" VALUES('01a17b23-b62f-7a33-9116-9c701598d2f8','incoming','2026','{prefix}-{seq}{suffix}','Вх',3,'open','2026-10-27',NULL);
INSERT INTO "ledger_period" VALUES('01a17b23-b5c8-7499-9c65-500d91e21c95','internal','2026','{prefix}-{seq}{suffix}','Вн',1,'open','2026-10-27',NULL);
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
INSERT INTO "link_type" VALUES('decided_in','Принято на заседании','Decided in','Решение заседания','Decision of the meeting','protocols');
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
INSERT INTO "party" VALUES('01a17b23-b565-79f4-a3f1-a082693fe89b','organisation','Министерство образования Приобского края','','министерствообразованияприобскогокрая','authority','г. Приобск','','','ул. Набережная, д. 12, г. Приобск, 650000','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-79f4-a3f1-a0831d2a32f2','organisation','Отдел управления качеством образования Министерства образования Приобского края','Отдел управления качеством образования','отделуправлениякачествомобразованияминистерстваобразованияприобскогокрая','authority','г. Приобск','','','ул. Набережная, д. 12, г. Приобск, 650000','kachestvo@minobr.example','(3800) 00-12-34','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7bf3-8004-e9ad3923b8fa','organisation','Совет по качеству образования Приобского края','Совет по качеству образования','советпокачествуобразованияприобскогокрая','council','','','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7bf3-8004-e9ada077718d','organisation','Региональный центр менеджмента качества','РЦМК','региональныйцентрменеджментакачества','certification_body','','','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7d57-8f45-6415211e1d99','organisation','АНО ДПО «Институт управления качеством»','','анодпоинститутуправлениякачеством','partner','','','','','forum@iuk.example','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7d8f-a2ff-5ae8515444d6','organisation','МБОУ «СОШ № 208»','','мбоусошno208','applicant','г. Заречинск','общее','','ул. Садовая, д. 7, г. Заречинск, 650311','school208@zar.example','(3801) 00-45-10','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7d8f-a2ff-5ae9b2f8f11b','organisation','МАДОУ «Детский сад № 19 «Рябинка»','','мадоудетскийсадno19рябинка','candidate','г. Приобск','дошкольное','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7fcd-90a4-ec60e1c525f7','organisation','МБОУ «Лицей № 3»','','мбоулицейno3','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7fcd-90a4-ec60f2d8d119','organisation','МБОУ «Гимназия № 7»','','мбоугимназияno7','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7fcd-90a4-ec61a5ff52a8','organisation','КГБПОУ «Приобский политехнический техникум»','','кгбпоуприобскийполитехническийтехникум','member','г. Приобск','СПО','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62ddcd45d0bd','organisation','МБОУ «СОШ № 31»','','мбоусошno31','member','г. Каменогорск','общее','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62dde0095e6e','organisation','МБДОУ «Детский сад № 4 «Колосок»','','мбдоудетскийсадno4колосок','member','г. Приобск','дошкольное','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62df854f2c72','organisation','КГБПОУ «Каменогорский аграрный колледж»','','кгбпоукаменогорскийаграрныйколледж','member','г. Каменогорск','СПО','','пер. Опытный, д. 3, г. Каменогорск, 650520','','(3802) 00-71-15','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e07dd4f9a4','organisation','МБУ ДО «Центр детского творчества»','','мбудоцентрдетскоготворчества','member','г. Приобск','дополнительное','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e1596b3dc3','organisation','МАДОУ «Детский сад № 27 «Сказка»','','мадоудетскийсадno27сказка','member','г. Заречинск','дошкольное','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e187179d64','organisation','МБОУ «СОШ № 5»','','мбоусошno5','member','г. Заречинск','общее','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e214c5b07c','organisation','МБОУ «Гимназия № 2»','','мбоугимназияno2','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e254e8d7ae','organisation','МБОУ «СОШ № 12»','','мбоусошno12','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e31db86a58','organisation','МБОУ «СОШ № 15»','','мбоусошno15','member','г. Заречинск','общее','','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e35e813562','person','Ветрова Ирина Сергеевна','','ветроваиринасергеевна','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e44dd0203b','person','Грачёв М.Е.','','грачевм.е.','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e48f571fca','person','Ильин К.Р.','','ильинк.р.','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e4cd4ceba3','person','Кедров А.П.','','кедрова.п.','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e4efad36a3','person','Мохова А.С.','','моховаа.с.','','','','заведующий','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e5001f0dd4','person','Полевой Б.Г.','','полевойб.г.','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e52d184b3d','person','Рябова Л.Т.','','рябовал.т.','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e605212757','person','Сомова Р.А.','','сомовар.а.','','','','заведующий','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e6e7f54c5f','person','Зимин В.В.','','зиминв.в.','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e7da2ffcaf','person','Орлова Н.Ю.','','орлован.ю.','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e80e3de2a8','person','Ушаков Д.С.','','ушаковд.с.','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e8668d637e','person','Белова Наталья Павловна','','белованатальяпавловна','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62e94ff84c00','person','Савушкина Тамара Никитична','','савушкинатамараникитична','','','','методист','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62ea3c7486bb','person','Нечаев Олег Викторович','','нечаеволегвикторович','','','','директор','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62eb55f89625','person','Тихомирова А.А.','','тихомироваа.а.','','','','ответственный по качеству','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62eb7386af5c','person','Ломакина Е.Д.','','ломакинае.д.','','','','заведующий','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62ec1ed9fb74','person','Крутоярова П.А.','','крутояровап.а.','','','','начальник отдела управления качеством образования','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62ecc2ac8305','person','Лаптева Мария Олеговна','','лаптевамарияолеговна','','','','исполнитель','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b565-7ffe-8779-62ed9808430e','person','Соколовский А.Н.','','соколовскийа.н.','','','','министр образования Приобского края','','','','2026-10-27 02:15:00.197121',NULL);
INSERT INTO "party" VALUES('01a17b23-b4f8-7bbd-b55f-5ac563db4f6d','person','secretary','','secretary','','','','','','','','2026-10-27 02:15:00.088819',NULL);
CREATE TABLE party_alias (
	id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	match_key VARCHAR(500) NOT NULL, origin VARCHAR(20), merge_id VARCHAR(36), 
	CONSTRAINT pk_party_alias PRIMARY KEY (id), 
	CONSTRAINT fk_party_alias_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
INSERT INTO "party_alias" VALUES('01a17b23-b565-79f4-a3f1-a08368575abb','01a17b23-b565-79f4-a3f1-a0831d2a32f2','Отдел управления качеством образования','отделуправлениякачествомобразования',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7bf3-8004-e9ad5a01176a','01a17b23-b565-7bf3-8004-e9ad3923b8fa','Совет по качеству образования','советпокачествуобразования',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7d57-8f45-6414c753fd21','01a17b23-b565-7bf3-8004-e9ada077718d','РЦМК','рцмк',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7d8f-a2ff-5ae832d2ef5e','01a17b23-b565-7d57-8f45-6415211e1d99','Автономная некоммерческая организация дополнительного профессионального образования «Институт управления качеством»','автономнаянекоммерческаяорганизациядополнительногопрофессиональногообразованияинститутуправлениякачеством',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7d8f-a2ff-5ae9011fb238','01a17b23-b565-7d8f-a2ff-5ae8515444d6','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 208»','муниципальноебюджетноеобщеобразовательноеучреждениесредняяобщеобразовательнаяшколаno208',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7d8f-a2ff-5aeaa041d21a','01a17b23-b565-7d8f-a2ff-5ae9b2f8f11b','Муниципальное автономное дошкольное образовательное учреждение «Детский сад № 19 «Рябинка»','муниципальноеавтономноедошкольноеобразовательноеучреждениедетскийсадno19рябинка',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7d8f-a2ff-5aeb83902a3c','01a17b23-b565-7d8f-a2ff-5ae9b2f8f11b','Детский сад № 19 «Рябинка»','детскийсадno19рябинка',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7ffe-8779-62de89363375','01a17b23-b565-7ffe-8779-62dde0095e6e','Детский сад № 4 «Колосок»','детскийсадno4колосок',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7ffe-8779-62dfb9f9139d','01a17b23-b565-7ffe-8779-62df854f2c72','Краевое государственное бюджетное профессиональное образовательное учреждение «Каменогорский аграрный колледж»','краевоегосударственноебюджетноепрофессиональноеобразовательноеучреждениекаменогорскийаграрныйколледж',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7ffe-8779-62e0109561ea','01a17b23-b565-7ffe-8779-62df854f2c72','Каменогорский аграрный колледж','каменогорскийаграрныйколледж',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7ffe-8779-62e43e268797','01a17b23-b565-7ffe-8779-62e35e813562','Ветрова И.С.','ветроваи.с.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7ffe-8779-62e93f52e1cf','01a17b23-b565-7ffe-8779-62e8668d637e','Белова Н.П.','белован.п.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7ffe-8779-62e952ae13a0','01a17b23-b565-7ffe-8779-62e94ff84c00','Савушкина Т.Н.','савушкинат.н.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7ffe-8779-62ea5b9caac5','01a17b23-b565-7ffe-8779-62ea3c7486bb','Нечаев О.В.','нечаево.в.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b565-7ffe-8779-62ed16a2d98d','01a17b23-b565-7ffe-8779-62ecc2ac8305','Лаптева М.О.','лаптевам.о.',NULL,NULL);
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
INSERT INTO "record" VALUES('01a17b23-b62f-7838-be61-d06e9fcd5ce0','incoming_letter','О представлении аналитической записки','2026-10-22','2026-10-27 02:15:00.399104','Вх-1','ВХ-1','0000000001','2026','2026-10-27 02:15:00.399104','2026-10-27','secretary','registered',0,'','',NULL,NULL,'ed323a7c1c819aaed2e98ce56248b45b','journal',1,'2026-10-27 02:15:00.399104',NULL,NULL);
INSERT INTO "record" VALUES('01a17b23-b578-7a7c-96ee-60b5eeb11927','incoming_letter','О совещании','2026-10-22','2026-10-27 02:15:00.216960','Вх-2','ВХ-2','0000000002','2026','2026-10-27 02:15:00.216960','2026-10-27','secretary','registered',0,'','',NULL,NULL,'d839e1fd2d6f8a41f45a87067604e8f3','journal',1,'2026-10-27 02:15:00.216960',NULL,NULL);
INSERT INTO "record" VALUES('01a17b23-b580-7532-a996-a99436557a60','incoming_letter','О проверке','2026-10-22','2026-10-27 02:15:00.224024','Вх-3','ВХ-3','0000000003','2026','2026-10-27 02:15:00.224024','2026-10-27','secretary','registered',0,'Конфиденциально','гриф отправителя',NULL,NULL,'70976f2f7455003b062d98ab3451e8ab','journal',1,'2026-10-27 02:15:00.224024',NULL,NULL);
INSERT INTO "record" VALUES('01a17b23-b5c8-7499-9c65-500c89f300fc','methodical_work','Внутренний аудит в колледже',NULL,NULL,'Вн-1','ВН-1','0000000001','2026','2026-10-27 02:15:00.296040','2026-10-27','secretary','registered',0,'','',NULL,'01a17b23-b5c8-7499-9c65-500d0d208e48','2051b9877c5f193f0e488d2165c7e413','core',1,'2026-10-27 02:15:00.296040',NULL,NULL);
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
INSERT INTO "record_class" VALUES('incoming_letter','Входящий документ','Incoming document','incoming','','','','["in", "вх"]','journal');
INSERT INTO "record_class" VALUES('outgoing_letter','Исходящий документ','Outgoing document','outgoing','','','','["out", "исх"]','journal');
INSERT INTO "record_class" VALUES('chair_order','Распоряжение председателя','Order of the chair','orders','01-08','','','["order", "распоряжение"]','journal');
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
INSERT INTO "record_field" VALUES('01a17b23-b62f-7838-be61-d06e9fcd5ce0','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b62f-7838-be61-d06e9fcd5ce0','foreign_number','21-05/1187','21-05/1187');
INSERT INTO "record_field" VALUES('01a17b23-b62f-7838-be61-d06e9fcd5ce0','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b62f-7838-be61-d06e9fcd5ce0','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b578-7a7c-96ee-60b5eeb11927','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b578-7a7c-96ee-60b5eeb11927','foreign_number','21-05/1201','21-05/1201');
INSERT INTO "record_field" VALUES('01a17b23-b578-7a7c-96ee-60b5eeb11927','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b578-7a7c-96ee-60b5eeb11927','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b580-7532-a996-a99436557a60','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b580-7532-a996-a99436557a60','foreign_number','7-дсп','7-ДСП');
INSERT INTO "record_field" VALUES('01a17b23-b580-7532-a996-a99436557a60','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b580-7532-a996-a99436557a60','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5c8-7499-9c65-500c89f300fc','work_version','1.0',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5c8-7499-9c65-500c89f300fc','considered_at','протокол от 28.08.2026 № 3',NULL);
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
INSERT INTO "record_history" VALUES('01a17b23-b62f-7fc6-996c-d1ab123429ab','01a17b23-b62f-7838-be61-d06e9fcd5ce0','2026-10-27 02:15:00.399104','secretary','registered','','','Вх-1','');
INSERT INTO "record_history" VALUES('01a17b23-b578-7d0c-967e-6dae3bee8580','01a17b23-b578-7a7c-96ee-60b5eeb11927','2026-10-27 02:15:00.216960','secretary','registered','','','Вх-2','');
INSERT INTO "record_history" VALUES('01a17b23-b580-76bd-89e5-fd1e9c349890','01a17b23-b580-7532-a996-a99436557a60','2026-10-27 02:15:00.224024','secretary','registered','','','Вх-3','');
INSERT INTO "record_history" VALUES('01a17b23-b5c8-7d60-b8f8-f03913dcc475','01a17b23-b5c8-7499-9c65-500c89f300fc','2026-10-27 02:15:00.296040','secretary','registered','','','Вн-1','');
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
INSERT INTO "record_party" VALUES('01a17b23-b62f-7838-be61-d06f9b3a9edc','01a17b23-b62f-7838-be61-d06e9fcd5ce0','01a17b23-b565-79f4-a3f1-a082693fe89b','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b62f-7a33-9116-9c6f574f2e0d','01a17b23-b62f-7838-be61-d06e9fcd5ce0','01a17b23-b565-7ffe-8779-62e94ff84c00','executor',1);
INSERT INTO "record_party" VALUES('01a17b23-b578-7a7c-96ee-60b69776b426','01a17b23-b578-7a7c-96ee-60b5eeb11927','01a17b23-b565-79f4-a3f1-a082693fe89b','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b578-7a7c-96ee-60b76930e7c2','01a17b23-b578-7a7c-96ee-60b5eeb11927','01a17b23-b565-7ffe-8779-62e94ff84c00','executor',1);
INSERT INTO "record_party" VALUES('01a17b23-b580-7532-a996-a994c0376ef5','01a17b23-b580-7532-a996-a99436557a60','01a17b23-b565-79f4-a3f1-a082693fe89b','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b580-76bd-89e5-fd1d6ca839df','01a17b23-b580-7532-a996-a99436557a60','01a17b23-b565-7ffe-8779-62e94ff84c00','executor',1);
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
INSERT INTO "role" VALUES('chair','Председатель','Chair','{"*": "all"}','{"*": "all"}','["audit.read", "body.edit", "office.appoint", "office.edit", "organisation.change_head", "record.approve", "record.mark", "record.sign", "settings.read", "standing.edit", "task.add", "task.close", "task.read"]');
INSERT INTO "role" VALUES('deputy','Заместитель председателя','Deputy chair','{"*": "all"}','{"*": "all"}','["settings.read", "task.add", "task.close", "task.read"]');
INSERT INTO "role" VALUES('secretary','Секретарь','Secretary','{"*": "all"}','{"*": "none"}','["body.edit", "office.edit", "organisation.change_head", "party.edit", "record.attach", "record.correct", "record.file", "record.link", "record.mark", "record.register", "record.sign", "settings.read", "standing.edit", "task.enter", "task.read", "template.edit"]');
INSERT INTO "role" VALUES('presidium_member','Член Президиума','Presidium member','{"*": "all"}','{"*": "all"}','["settings.read", "task.read"]');
INSERT INTO "role" VALUES('member','Организация – член Ассоциации','Member organisation','{"*": "own", "annual_plan": "all", "annual_report": "all", "authority_order": "all", "decision": "all", "event_document": "all", "event_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('candidate','Организация-кандидат','Candidate organisation','{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('group_member','Член рабочей группы','Working group member','{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','["record.attach:methodical_work", "record.correct:methodical_work", "record.register:methodical_work"]');
INSERT INTO "role" VALUES('authority_officer','Гражданский служащий органа управления','Officer of the authority','{"*": "addressed", "annual_plan": "all", "annual_report": "all", "methodical_work": "all"}','{"*": "none"}','[]');
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
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62ee3a02c0fe','member','01a17b23-b565-7fcd-90a4-ec60e1c525f7',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62ee443f59b0','head','01a17b23-b565-7ffe-8779-62e35e813562',NULL,'01a17b23-b565-7fcd-90a4-ec60e1c525f7','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62ee7345bc16','presidium_seat','01a17b23-b565-7ffe-8779-62e35e813562','presidium','01a17b23-b565-7fcd-90a4-ec60e1c525f7','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62eec51eb18f','member','01a17b23-b565-7fcd-90a4-ec60f2d8d119',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62ef6f63e9be','head','01a17b23-b565-7ffe-8779-62e44dd0203b',NULL,'01a17b23-b565-7fcd-90a4-ec60f2d8d119','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f057c60334','presidium_seat','01a17b23-b565-7ffe-8779-62e44dd0203b','presidium','01a17b23-b565-7fcd-90a4-ec60f2d8d119','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f148d20c55','member','01a17b23-b565-7fcd-90a4-ec61a5ff52a8',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f18e054358','head','01a17b23-b565-7ffe-8779-62e48f571fca',NULL,'01a17b23-b565-7fcd-90a4-ec61a5ff52a8','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f2225d6d68','presidium_seat','01a17b23-b565-7ffe-8779-62e48f571fca','presidium','01a17b23-b565-7fcd-90a4-ec61a5ff52a8','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f2b915d59c','member','01a17b23-b565-7ffe-8779-62ddcd45d0bd',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f2deb06434','head','01a17b23-b565-7ffe-8779-62e4cd4ceba3',NULL,'01a17b23-b565-7ffe-8779-62ddcd45d0bd','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f337fdc9da','presidium_seat','01a17b23-b565-7ffe-8779-62e4cd4ceba3','presidium','01a17b23-b565-7ffe-8779-62ddcd45d0bd','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f3dd15f346','member','01a17b23-b565-7ffe-8779-62dde0095e6e',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f3e354df79','head','01a17b23-b565-7ffe-8779-62e4efad36a3',NULL,'01a17b23-b565-7ffe-8779-62dde0095e6e','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f4347df806','presidium_seat','01a17b23-b565-7ffe-8779-62e4efad36a3','presidium','01a17b23-b565-7ffe-8779-62dde0095e6e','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f49e81f1ee','member','01a17b23-b565-7ffe-8779-62df854f2c72',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f582b2b249','head','01a17b23-b565-7ffe-8779-62e5001f0dd4',NULL,'01a17b23-b565-7ffe-8779-62df854f2c72','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f5e1ad0f98','presidium_seat','01a17b23-b565-7ffe-8779-62e5001f0dd4','presidium','01a17b23-b565-7ffe-8779-62df854f2c72','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f5e3cfda7f','member','01a17b23-b565-7ffe-8779-62e07dd4f9a4',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f6ba5322d2','head','01a17b23-b565-7ffe-8779-62e52d184b3d',NULL,'01a17b23-b565-7ffe-8779-62e07dd4f9a4','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f729ebb46a','presidium_seat','01a17b23-b565-7ffe-8779-62e52d184b3d','presidium','01a17b23-b565-7ffe-8779-62e07dd4f9a4','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f7cbe72b79','member','01a17b23-b565-7ffe-8779-62e1596b3dc3',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f8822333c7','head','01a17b23-b565-7ffe-8779-62e605212757',NULL,'01a17b23-b565-7ffe-8779-62e1596b3dc3','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f895768b38','presidium_seat','01a17b23-b565-7ffe-8779-62e605212757','presidium','01a17b23-b565-7ffe-8779-62e1596b3dc3','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f9874c0b17','member','01a17b23-b565-7ffe-8779-62e187179d64',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62f9e305c4d0','head','01a17b23-b565-7ffe-8779-62e6e7f54c5f',NULL,'01a17b23-b565-7ffe-8779-62e187179d64','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fa4a968a03','presidium_seat','01a17b23-b565-7ffe-8779-62e6e7f54c5f','presidium','01a17b23-b565-7ffe-8779-62e187179d64','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fb2742c7e3','member','01a17b23-b565-7ffe-8779-62e214c5b07c',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fbbb38b2ad','head','01a17b23-b565-7ffe-8779-62e7da2ffcaf',NULL,'01a17b23-b565-7ffe-8779-62e214c5b07c','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fbd8fcea0e','presidium_seat','01a17b23-b565-7ffe-8779-62e7da2ffcaf','presidium','01a17b23-b565-7ffe-8779-62e214c5b07c','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fc1c89819b','member','01a17b23-b565-7ffe-8779-62e254e8d7ae',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fc5a34d728','head','01a17b23-b565-7ffe-8779-62e80e3de2a8',NULL,'01a17b23-b565-7ffe-8779-62e254e8d7ae','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fc6876b572','presidium_seat','01a17b23-b565-7ffe-8779-62e80e3de2a8','presidium','01a17b23-b565-7ffe-8779-62e254e8d7ae','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fcfaf80d92','member','01a17b23-b565-7ffe-8779-62e31db86a58',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fdc8122123','head','01a17b23-b565-7ffe-8779-62e8668d637e',NULL,'01a17b23-b565-7ffe-8779-62e31db86a58','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fe2584174d','chair','01a17b23-b565-7ffe-8779-62e35e813562','presidium','01a17b23-b565-7fcd-90a4-ec60e1c525f7','2024-10-15','2027-10-15',NULL,'протокол общего собрания от 15.10.2024 № 1','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62fe74554c63','secretary','01a17b23-b565-7ffe-8779-62e94ff84c00','presidium','01a17b23-b565-7ffe-8779-62df854f2c72','2024-10-16',NULL,NULL,'распоряжение председателя от 16.10.2024 № 1','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62feb6652d0a','head','01a17b23-b565-7ffe-8779-62ea3c7486bb',NULL,'01a17b23-b565-7d8f-a2ff-5ae8515444d6','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-62ff672ee25b','head','01a17b23-b565-7ffe-8779-62eb7386af5c',NULL,'01a17b23-b565-7d8f-a2ff-5ae9b2f8f11b','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-63001c450913','candidate','01a17b23-b565-7d8f-a2ff-5ae9b2f8f11b',NULL,NULL,'2025-09-15',NULL,NULL,'протокол Президиума от 29.08.2025 № 3','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-63009a478ae1','qms_certified','01a17b23-b565-7ffe-8779-62dde0095e6e',NULL,NULL,'2025-03-03','2028-03-02',NULL,'сертификат соответствия № РЦМК-0084','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-6300f64eec20','qms_certified','01a17b23-b565-7ffe-8779-62df854f2c72',NULL,NULL,'2024-11-11','2027-11-10',NULL,'сертификат соответствия № РЦМК-0071','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-6301cc085fc5','authority_officer','01a17b23-b565-7ffe-8779-62ec1ed9fb74',NULL,'01a17b23-b565-79f4-a3f1-a0831d2a32f2','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-63029146a35d','group_member','01a17b23-b565-7ffe-8779-62e94ff84c00','consulting_group','01a17b23-b565-7ffe-8779-62df854f2c72','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-63030ec5239b','group_member','01a17b23-b565-7ffe-8779-62e5001f0dd4','research_group','01a17b23-b565-7ffe-8779-62df854f2c72','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:00.197121');
INSERT INTO "standing" VALUES('01a17b23-b565-7ffe-8779-63037841a153','group_member','01a17b23-b565-7ffe-8779-62eb7386af5c','research_group','01a17b23-b565-7d8f-a2ff-5ae9b2f8f11b','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:00.197121');
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
INSERT INTO "task" VALUES('01a17b23-b4f8-7f94-bd49-8966b9ee1e20','01a17b23-b62f-7838-be61-d06e9fcd5ce0',1,'instruction','Подготовить записку','01a17b23-b565-7ffe-8779-62e35e813562','2026-10-27','1 month previous','control.no_term','2026-11-27',1,0,NULL,'',NULL,NULL,'','chair','2026-10-27 02:15:00.088819');
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
INSERT INTO "task_event" VALUES('01a17b23-b4f8-7fb5-a4af-45bc1f73fd5c','01a17b23-b4f8-7f94-bd49-8966b9ee1e20','2026-10-27 02:15:00.088819','chair','added','','2026-11-27','',1);
CREATE TABLE task_executor (
	task_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	lead BOOLEAN NOT NULL, 
	CONSTRAINT pk_task_executor PRIMARY KEY (task_id, party_id), 
	CONSTRAINT fk_task_executor_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_task_executor_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT
);
INSERT INTO "task_executor" VALUES('01a17b23-b4f8-7f94-bd49-8966b9ee1e20','01a17b23-b4f8-7bbd-b55f-5ac563db4f6d',0,1);
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
INSERT INTO "visibility_key" VALUES('d839e1fd2d6f8a41f45a87067604e8f3','incoming_letter','registered','');
INSERT INTO "visibility_key" VALUES('b6afdf6f95b17934c7f0843993a9fcc6','incoming_letter','draft','Конфиденциально');
INSERT INTO "visibility_key" VALUES('70976f2f7455003b062d98ab3451e8ab','incoming_letter','registered','Конфиденциально');
INSERT INTO "visibility_key" VALUES('ed323a7c1c819aaed2e98ce56248b45b','incoming_letter','registered','');
INSERT INTO "visibility_key" VALUES('0cbd192c95523c977d28688468b08da1','methodical_work','draft','');
INSERT INTO "visibility_key" VALUES('2051b9877c5f193f0e488d2165c7e413','methodical_work','registered','');
CREATE TABLE visibility_token (
	"key" VARCHAR(32) NOT NULL, 
	token VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_visibility_token PRIMARY KEY ("key", token), 
	CONSTRAINT fk_visibility_token_key FOREIGN KEY("key") REFERENCES visibility_key ("key") ON DELETE RESTRICT
);
INSERT INTO "visibility_token" VALUES('d839e1fd2d6f8a41f45a87067604e8f3','own:01a17b23-b565-79f4-a3f1-a082693fe89b');
INSERT INTO "visibility_token" VALUES('d839e1fd2d6f8a41f45a87067604e8f3','own:01a17b23-b565-7ffe-8779-62e94ff84c00');
INSERT INTO "visibility_token" VALUES('70976f2f7455003b062d98ab3451e8ab','by:secretary');
INSERT INTO "visibility_token" VALUES('70976f2f7455003b062d98ab3451e8ab','own:01a17b23-b565-79f4-a3f1-a082693fe89b');
INSERT INTO "visibility_token" VALUES('70976f2f7455003b062d98ab3451e8ab','own:01a17b23-b565-7ffe-8779-62e94ff84c00');
INSERT INTO "visibility_token" VALUES('ed323a7c1c819aaed2e98ce56248b45b','own:01a17b23-b4f8-7bbd-b55f-5ac563db4f6d');
INSERT INTO "visibility_token" VALUES('ed323a7c1c819aaed2e98ce56248b45b','own:01a17b23-b565-79f4-a3f1-a082693fe89b');
INSERT INTO "visibility_token" VALUES('ed323a7c1c819aaed2e98ce56248b45b','own:01a17b23-b565-7ffe-8779-62e94ff84c00');
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
