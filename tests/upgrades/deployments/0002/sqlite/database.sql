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
INSERT INTO "account" VALUES('01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7','secretary','Савушкина Т.Н.','01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3',NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$CswRSWlK0P+GzePt2XSLHw$r+CBmFB1pDeAQzhwEKO/1pRS09yDAV+rxNASFtGnCvs','2026-10-27 02:15:01.085750');
INSERT INTO "account" VALUES('01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e','chair','Ветрова И.С.','01a17b23-b8dd-7ff8-96a1-fc679cd92ac3',NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$51cJpeI2m8wh5UmNNeMHrA$88f1l7mgHVF8RGkGqzqQTnK5prbItdp7c1K3dlr2wnI','2026-10-27 02:15:01.085750');
INSERT INTO "account" VALUES('01a17b23-b8dd-7ff8-96a1-fc8d12104969','presidium','Грачёв М.Е.','01a17b23-b8dd-7ff8-96a1-fc691eef387a',NULL,'active','','2026-10-27 02:15:01.085750');
INSERT INTO "account" VALUES('01a17b23-b8dd-7ff8-96a1-fc8ddae0ed25','member','Белова Н.П.','01a17b23-b8dd-7ff8-96a1-fc6e11fd0897',NULL,'active','','2026-10-27 02:15:01.085750');
INSERT INTO "account" VALUES('01a17b23-b8dd-7ff8-96a1-fc8e490ed0a4','candidate','Ломакина Е.Д.','01a17b23-b8dd-7ff8-96a1-fc7201fb9a49',NULL,'active','','2026-10-27 02:15:01.085750');
INSERT INTO "account" VALUES('01a17b23-b8dd-7ff8-96a1-fc8ebf353a9a','officer','Крутоярова П.А.','01a17b23-b8dd-7ff8-96a1-fc728dbf9047',NULL,'active','','2026-10-27 02:15:01.085750');
INSERT INTO "account" VALUES('01a17b23-b8dd-7ff8-96a1-fc8f601f0e32','admin','Администратор',NULL,NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$tLueA9F5l8kQkPsUDP3p4A$LsfSWImC0pYy0Ye3tu2TD0QxQyZbBYg61aSA2AhtH/0','2026-10-27 02:15:01.085750');
INSERT INTO "account" VALUES('01a17b23-b8dd-7ff8-96a1-fc8f93ff1717','auditor','Проверяющий',NULL,NULL,'active','','2026-10-27 02:15:01.085750');
CREATE TABLE account_role (
	account_id VARCHAR(36) NOT NULL, 
	role VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_account_role PRIMARY KEY (account_id, role), 
	CONSTRAINT fk_account_role_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
);
INSERT INTO "account_role" VALUES('01a17b23-b8dd-7ff8-96a1-fc8f601f0e32','administrator');
INSERT INTO "account_role" VALUES('01a17b23-b8dd-7ff8-96a1-fc8f93ff1717','auditor');
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
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "audit_entry" VALUES(1,'2026-10-27 02:15:01.085750','console','people.founded','deployment','demo','{"action":"people.founded","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["field_definition","analytical_note|request_number","481091f05015046b0dc54976bbfcf4ab0641f328ca1409942437728f0bb51772"],["field_definition","annual_plan|school_year","605e9b51ef7d0e428190d25c26ec4651fe698ba576e981a21b9ce9c1f0d46edc"],["field_definition","annual_report|reported_period","46f18c284426dce46265eeecce1167362bd73b03174240f09bf22c9d0e7e82f9"],["field_definition","authority_order|order_number","1899316f70e5978fa07b6bd0d25f01c838b9f9838a2f486f175a3cc8287ee3b8"],["field_definition","event_document|event","608690dd2d636ed7f12c011accf75b5f521d15f74de3af136f7e2d0cca743c9c"],["field_definition","event_report|event","108b72d729e3d1c25efc206985fdb93e492012facf7641e40c4010fb62ea0c19"],["field_definition","event_report|event_date","51c15407d48c8665008f5d16fa9cd2f7ee0699b0f12f6b0e502faa4000736782"],["field_definition","methodical_work|considered_at","bf9aa973a41857a8e43b33f7fe8455b526409c358e4a0bf39ced87938ddbfc2e"],["field_definition","methodical_work|topic","5513f8e4a5bca7955e6dcc6a226f2a61e9f0772806675932ee710dcb2e04c586"],["field_definition","methodical_work|work_version","abcb2821cdeafcb32c317373d3e42436c063075a84c5b31939ab3c3bfb47af02"],["field_definition","presidium_minutes|meeting_date","08f9a321785496600d94e820d03daa065721219cad5b5c977d9e04dd502da1ac"],["field_definition","registration_journal|closing_entry","a3be27903944a64212f31dbdccf4063a64520b782fa8333de8b6d9bf59dccbc3"],["field_definition","registration_journal|journal_year","a01dcfbaa37312dda0701a2d1f8179a22a997b489950a274cb0f5a3e977c9d70"],["file_plan_entry","01-01","39ce701701dd8261494fe1ce67f7f88cc905396489d202581d8a84b8c3fb2f0b"],["file_plan_entry","01-02","2927009837cb125cf9ac68102ecd6ab1e7f905893e9ff2f9931b7cc5ebdcce96"],["file_plan_entry","01-03","e9b9e5429c4665b1986f131fbb7a8ddc63ec383c1868b8f3246dc6df3cb2fee4"],["file_plan_entry","01-04","a6a2a3aafab51c1e524758ad00ab430eb91b795661314247cf1b379e06c35aac"],["file_plan_entry","01-05","aa468152b0c37510a4157022858d6508e77aeefd9b46d82d9d84ea54fb8aa7be"],["file_plan_entry","01-06","156642fc997a0c33102c96d768ba7f8d3ba5bad03171147f505213ec0bd2dc7c"],["file_plan_entry","01-07","3aa45ceec26bc46642f114249965cbbace38db63d9178d6e8cd865d380d60c57"],["file_plan_entry","01-08","5297e8d96e7bf649dfcc52032beeb0fb86af6b2942124d2892336c6aa119eca6"],["file_plan_entry","01-09","c38a7c36512aef93c146bd757d988f87c7f4cfe9a3a179c38c63f10caba5e03d"],["file_plan_entry","01-10","76678dcc435df166c788b8880112e2e8e6a9d5b7c4d484c8e35bf55aa0d01c50"],["file_plan_entry","01-11","8eac2c8d6f0d0d16859414330ffd5ab7a9d6a09976160fb2d89362de9748ff58"],["file_plan_entry","01-12","06772eec03876c71a7efb941f289fbc7306717a36d8a9404e39b662e824bc586"],["file_plan_entry","02-01","696b08fe2f4465215789e832db7a020af794ed6bf20969d0cef936159d092453"],["file_plan_entry","02-02","8d1870c2ccb6ffa358dc8817b25375b4010ae9bf5aae13d56fdab2b2ef62933f"],["file_plan_entry","02-03","df93058166aa68951ef515950b8830b91fb8a7da22725a133ec4561fd048d6dd"],["file_plan_entry","02-04","14d877d7d8d1759ebf39507a2f2c1ee846dbb9b8686b8e99a7526a24e0c455d6"],["file_plan_entry","02-05","cd06614ff8f502364f315be97d8519f108a8db0143b55030e38010288767bfab"],["file_plan_entry","02-06","e505849e48189297f2d06698ffbe24e10a4d34093d3eb4788f9a127adbbcccf4"],["file_plan_entry","02-07","1e52da1a14f96e60f81f68d81a6c0dfe486ec370fd4a0e17a7e13af8fd9dbaa6"],["file_plan_entry","03-01","9166f009eeee1892f0d1fcc82b5f40922c8dfd5cef8fd7df952ecabd48921765"],["file_plan_entry","03-02","4eeffa899c6ea6298fb963be5d9953aeeec15c7f6cff3f92da2af74a51258c6e"],["file_plan_entry","03-03","bad6d955c203825546d5c73d8ca73b1fc7dd13f130d68b049c1f042f8ab7ab0b"],["file_plan_entry","03-04","ee3cef6509914a1bf88e27b4e2d5429a17b8f9ff60e4847ce6596de594f856ee"],["file_plan_entry","03-05","3e702b47f428cf3b5bbf0c224a29449a83655a49200a242a639f5ae55434af75"],["file_plan_entry","03-06","17876e2ba7001eef9eb908bed369b71f306fc140b0f4b9654f964d0ba133c116"],["file_plan_entry","04-01","f4909809d6b9e7f749be2386832e76ca52b428183b9fa71e750f6d4683f5628a"],["file_plan_entry","04-02","ed0ecf89e4ca61db7b821a4de3fe91aec6969e5744ddd94feb3470ff16158a63"],["file_plan_entry","04-03","a82f8cc131fba87286f6c85bd6cb0df4a6ae61c447c0cb69227ccb787dbc4c1a"],["file_plan_entry","04-04","5f9a65058f9f3b0b303c828d88a9eda63e65da1249c1274730c9388ccc983996"],["file_plan_entry","04-05","2d6ebd4efc28279a10eb6f1b2ee5b85ba70fe6604abaf0f10b096a5fd3b45afc"],["file_plan_entry","04-06","eb022e6f78f9b6a4332815b13e2f4797cce96986e81a583a7e5c95ddfda7be24"],["file_plan_entry","04-07","2495ac54288d88be9ed86df520c61703072c44864333c8e7e1d8f73c0d87ee9b"],["file_plan_entry","04-08","324d0cc437ea338b51ab2f368e99c8d28db0a326e9fe0b1357a83490b59f8340"],["file_plan_entry","04-09","36e2d57dd9e5adfdaa1944a7ed541ffe9c447d55b695fadee9327d9d22068191"],["file_plan_entry","04-10","e0fb2af45c3779a3c414db81a667f86b11ca69d690964a45dc8e56e6bb343b8c"],["file_plan_entry","04-11","43990696bfc68666ff7d37d6fe583e92af0205e2532c97b94d7d56e06932b516"],["file_plan_entry","04-12","2f601923c7683b8c75354dde0915e685e17ccbb0fc15f707adb1f2a0d8db1c93"],["ledger","internal","8d4e88829a089eb72616a7afad19ed20adc7bb2d293c9fe46022592a52f37713"],["link_type","annex_to","7cca474d65e0bf6c324749e3d4322ce4d2cf161abfc0a677f8cdd11f7f6bd6f9"],["link_type","answers","a6513a6925fc16bf6607c5aa05c11ca78af51974126471498f8457a4ecc3ebc0"],["link_type","cancels","3b0aef578049ad2d47f82883eb1317ad19897967bd47de1d76d69e34651c5f02"],["link_type","covers","47013fcff611c9bb59a118fab6a34776f6d99345494a52aa4d735cc346ba6adf"],["link_type","executes","66e6c86614cd87f8b121f141ada277e94acf2455793b684b907ae26d63e31766"],["link_type","extract_of","9cdb56d723498b1e1e35afadd168f2d1d7077ef71e42bd5dcddc18b28e795516"],["link_type","initiates","83e81ce49d0374ebed67e48c40a803f04621920cd1e33fe15c2929be4cee8a19"],["link_type","repeats","5390818764f66d7bcfdf555e0cb56b4673e65ed61dfe9a2012d664d407fd20a5"],["link_type","replaces","af21711a049b7ab85ef99257e37a78c26cf5eeeacfc1a57f4edf44738d4d4341"],["record_class","analytical_note","fafba4ce49c64707d62d5749ed69da756deaef68b485b93afe89010a093a9da9"],["record_class","annual_plan","7b5a1327bbe7b653c3638718490b05814ec5d410d69eb43f787c70af55e05138"],["record_class","annual_report","f311ec8ec1bd6c7c0345272c9e65d72c04e465dbcc0bf628bec687c04e914a13"],["record_class","authority_order","ddd71deaae5938a9903df1aff0bf3e3d90b10ca990b98c608dc84a333b5ba063"],["record_class","event_document","c5eeee30f72b122e1ecbd2e4bf6320e37e5fa9e3d5bb2c145a0670cdc951033e"],["record_class","event_report","7cbf8965898147c4bed0502f23f5eff17183151c326ade47d210f0f18712ecbc"],["record_class","internal_document","37bea085e8936167e4ab8d8c28016736d2ad5b9cf79267ad72783cc4f77159b9"],["record_class","methodical_work","1801542f2847353d8b1c4da83c290a8e10fb72a9e205c04e073e9e21588b7049"],["record_class","presidium_minutes","cafc1060c5fa7d86346a9f70966f72ed1ec0eb1bf1e316645278a56a1ee0e8e5"],["record_class","registration_journal","bd1f5620a65e56fe7662f747225c34800953a8daa79cb3f769579180452cc686"],["role","administrator","cab68b834684cac26c50c00b8fe712481d0009e91405f8af7315faaec0e7d6ee"],["role","auditor","7c17f74aee85291db266b615c3760bb58cdf7a66a29e58c9f44161b30d80da37"],["role","authority_officer","4880d460ce8ff3f0341f7cc1037d522f01f8230837c64dac46aff71d48c3da12"],["role","candidate","7e9ca98f412c4804899da98b4d917e8727865532011c1d9def1561f2f55b1107"],["role","chair","917b7df1e56b638a1087f6c4290d3fa1df13c4cf213d1b91e01c5525f51edaa3"],["role","commission_member","a7a5a6868a9cffc9ea5864e343bb5e456e9a482b62ca1f38596d561aecaf52dd"],["role","deputy","5ab89984d10161ab687d1b2288bbfc211b8740cf78fe9c2e35591ae3bc70bd89"],["role","group_member","83d10c9cf4186374dfad52a583c2160e9058ac7c58815b5187aba3abb307dc4d"],["role","member","4858cfc948018024f7c3ea3a443a3036d0060d34a5f8973846e29c4dbda30e90"],["role","presidium_member","77dbd4f149a1901181b4ea5d6044436afa6dcea082ca028f8e45de3555fefebf"],["role","secretary","dbe02ad5edbbe08333d33ec691dccf78a6e0bf33177cd38044506fd9453b4336"],["standing_kind","acting_chair","e592703d94a7905da995cb705fe8c15b95d69b4603aad8f4ca65be48806a6f66"],["standing_kind","authority_officer","bdc343acaff91b72ffd0573b4f507e008869982361933f1a9edff2a820470763"],["standing_kind","candidate","3d824508dbd9ad179a59072d14f934fdae54bafbba3a17a3857583616da43c3f"],["standing_kind","chair","4ef395f58050adfadf53b29ab9c751baa474796fcaa9f40eb4b1bcbc99ef16e8"],["standing_kind","commission_member","2b9d0b35dae83a892cdc92355c1fb44bbba96e38d3fd263250749a49f52466ed"],["standing_kind","deputy","96dea92d4592f3d30bdeda28eac10bef638ed6b9c47058fe5140a32ae5733d8a"],["standing_kind","group_member","95bc9b9e9747f552d39c7426f820fc982753f8606abf112556843baf75c62df5"],["standing_kind","head","e268000f81e5a363dbe69a3c5601fa2845f764ab1419b7d0c3d440f4220ea5a2"],["standing_kind","member","0729cec49ff4f30634d03e77a8d4e95057f7935ed4e229ed8e33f492390ac8e6"],["standing_kind","presidium_seat","85f84d57d676752694449263729d652507de64f0c1f75f5d8962d676de92fa64"],["standing_kind","qms_certified","55ea7ec06341e6613d34f2a689ad08e13634be37d1942913f930084c7f88b3bb"],["standing_kind","secretary","ce751908b1c72a2b1116b665b9a07643113658bb51fe66e743034dcd6e492020"]],"detail":{},"object":["deployment","demo"],"on_behalf":"","seq":1,"unit":[1,109],"v":1}','0000000000000000000000000000000000000000000000000000000000000000','a3e182afbbaf51f0d33fac9d985bc3fa52a028803e18f272724fc1617728946b');
INSERT INTO "audit_entry" VALUES(2,'2026-10-27 02:15:01.085750','console','body.saved','body','presidium','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["body","presidium","f0a1e60f3c542850744f6c15ee06f164728b077237ed88d3e652e02b7f3a75a3"]],"detail":{},"object":["body","presidium"],"on_behalf":"","seq":2,"unit":[2,109],"v":1}','a3e182afbbaf51f0d33fac9d985bc3fa52a028803e18f272724fc1617728946b','003bbe26921da57c5f01c7fe2337d1a4adb97c11b2e7597e6a6d5616d186fb58');
INSERT INTO "audit_entry" VALUES(3,'2026-10-27 02:15:01.085750','console','body.saved','body','assembly','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["body","assembly","a9bf81fb12fb2424d8bc8172583347b7154739642908496629d8c504e63059f0"]],"detail":{},"object":["body","assembly"],"on_behalf":"","seq":3,"unit":[3,109],"v":1}','003bbe26921da57c5f01c7fe2337d1a4adb97c11b2e7597e6a6d5616d186fb58','40af1b69b3887a5aafc7527b3e2157a1dbe5f44075e5d327aa5e66daa91b7d7b');
INSERT INTO "audit_entry" VALUES(4,'2026-10-27 02:15:01.085750','console','body.saved','body','consulting_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["body","consulting_group","9e8431a99cd80fb1d2b9ffec45b9e736d92b756661c3c73728198f139d7c2deb"]],"detail":{},"object":["body","consulting_group"],"on_behalf":"","seq":4,"unit":[4,109],"v":1}','40af1b69b3887a5aafc7527b3e2157a1dbe5f44075e5d327aa5e66daa91b7d7b','9e41d8c3f16be660b2b32f0207dfb2c21b7c7e6cfa62c9e37b8ea334b5b7f940');
INSERT INTO "audit_entry" VALUES(5,'2026-10-27 02:15:01.085750','console','body.saved','body','research_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["body","research_group","fc2884e19313c3f4b99035ffbc18b685da4423d884fbf4f9b798e82f3a580938"]],"detail":{},"object":["body","research_group"],"on_behalf":"","seq":5,"unit":[5,109],"v":1}','9e41d8c3f16be660b2b32f0207dfb2c21b7c7e6cfa62c9e37b8ea334b5b7f940','0c170be401dd5aaa657ddd7506865411e217eefb8fb91f2713833f236020981a');
INSERT INTO "audit_entry" VALUES(6,'2026-10-27 02:15:01.085750','console','body.saved','body','information_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["body","information_group","aa26b17e9b032e003f1874f1cd76a7bd5d0d504ba0e02e5155e5ac3d70a1078a"]],"detail":{},"object":["body","information_group"],"on_behalf":"","seq":6,"unit":[6,109],"v":1}','0c170be401dd5aaa657ddd7506865411e217eefb8fb91f2713833f236020981a','b273efbe197a18fd97b0e081a7d6b449573a27a487a903eee40d52f085385162');
INSERT INTO "audit_entry" VALUES(7,'2026-10-27 02:15:01.085750','console','body.saved','body','appraisal_commission','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["body","appraisal_commission","1f21c67d831de3ac731a65afb0348d171d953779ec6d9092a020de946e352ec1"]],"detail":{},"object":["body","appraisal_commission"],"on_behalf":"","seq":7,"unit":[7,109],"v":1}','b273efbe197a18fd97b0e081a7d6b449573a27a487a903eee40d52f085385162','8aa97cb65963c48398fd2319cba67cf8bc5e641e0a6464af12336b504150e0f9');
INSERT INTO "audit_entry" VALUES(8,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc590d18cac5','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc590d18cac5","2c1affc3d761f31cefacb52a609400ca52d4b9b970ee0745f5f1910f645520de"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc590d18cac5"],"on_behalf":"","seq":8,"unit":[8,109],"v":1}','8aa97cb65963c48398fd2319cba67cf8bc5e641e0a6464af12336b504150e0f9','39414aa4623bda3723483507f768988c41c0d14e6bc6e7acf64f29b8e2c6d9fa');
INSERT INTO "audit_entry" VALUES(9,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc59a34912ee','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc59a34912ee","56e23742adcb4eb15fc8dff95fca6b1be3320914950e6c7abcb96bfd05aa8976"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc5a2383a540","6e8d7f4408d92dcaf6c504069f406dbcdd4193e74a1f408f054e8e1d4214ad31"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc59a34912ee"],"on_behalf":"","seq":9,"unit":[9,109],"v":1}','39414aa4623bda3723483507f768988c41c0d14e6bc6e7acf64f29b8e2c6d9fa','23ce3721693be97edb97ebed726f2d2ac388f18ac8c6edb3405e06567f19f48e');
INSERT INTO "audit_entry" VALUES(10,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc5aba63d157','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc5aba63d157","9d53886bdc13817ed2a1d23ce36a0a587d0048a88d90b93cd31586bb92cead26"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc5b6af7dd63","00a6d8f809bc0350d5722920dbfd31ac99721ef0a97f9975e91bbaf4eab227d0"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc5aba63d157"],"on_behalf":"","seq":10,"unit":[10,109],"v":1}','23ce3721693be97edb97ebed726f2d2ac388f18ac8c6edb3405e06567f19f48e','fbd2e8c5d366498fdc89610aa610609fb1303a91cfc44d5450270dd785a66fe6');
INSERT INTO "audit_entry" VALUES(11,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc5bf2f21e43','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc5bf2f21e43","9a19a120b38498a19cfd50d2afde42d3bab4664e73a40d6fb3b9c450c26ffff9"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc5cac71219b","3a051db5086a417276178bc2fcb4f4ec6d647285f204dfb7180ffe7f54b1a7b8"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc5bf2f21e43"],"on_behalf":"","seq":11,"unit":[11,109],"v":1}','fbd2e8c5d366498fdc89610aa610609fb1303a91cfc44d5450270dd785a66fe6','70315eee8225ff137bc3382f2f547c448d10df8423a343b6c6c8adebdb0c5bf7');
INSERT INTO "audit_entry" VALUES(12,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc5d2bbba855','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc5d2bbba855","b689da0635da8eabedd32f0c3561ebcd79f3194bb9328b00e6079fc45ca6012d"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc5d32e4ccea","ead412f83bf71d58fc77f718e26869508c3cc7c1bf591dd7107ac81205acc81e"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc5d2bbba855"],"on_behalf":"","seq":12,"unit":[12,109],"v":1}','70315eee8225ff137bc3382f2f547c448d10df8423a343b6c6c8adebdb0c5bf7','ef84e5fb9cdf1cb1938d8cff204e6e21f3e4a7944a0f39c7a7ceb2da4d0ed110');
INSERT INTO "audit_entry" VALUES(13,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc5e27c055f6','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc5e27c055f6","0c306f50ff99bc626887bb7eb21be84e1b0825780901156f1e124b74009fe929"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc5f2090105d","3871caaad08d88d1a68a55510d3c6234d21885ddd44d358ce84a45e5ea1f879a"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc5e27c055f6"],"on_behalf":"","seq":13,"unit":[13,109],"v":1}','ef84e5fb9cdf1cb1938d8cff204e6e21f3e4a7944a0f39c7a7ceb2da4d0ed110','1a332d04b60d6fdc99c9c7f9e25286c562756c93bfc6790f85e19e6fe1344bd2');
INSERT INTO "audit_entry" VALUES(14,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc5f2bf07027','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc5f2bf07027","e8259ff706abe6e392b5db3efc65e726f88937c5f6ab071d7cba5ed5e49dcb63"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc5f71ffcc28","06beced51603056361bf96446a0a8dfa320c3c6ca4c908e66497a68cbd5b9cef"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc5fa4d3da06","7cd0e9ed3ea851d97472c27f03c95636e9306d562d1276de7d90a5253dc3d6f6"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc5f2bf07027"],"on_behalf":"","seq":14,"unit":[14,109],"v":1}','1a332d04b60d6fdc99c9c7f9e25286c562756c93bfc6790f85e19e6fe1344bd2','021bce1369c9d6f7d6292e1591f13d8e18b6723c315c57a021c1d79d3d696bbe');
INSERT INTO "audit_entry" VALUES(15,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc5ff6a1f06f','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc5ff6a1f06f","f9600296258949fe6d4b7948f9fe64ec59981bdcac51c8c3b89680e5e48e6a47"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc5ff6a1f06f"],"on_behalf":"","seq":15,"unit":[15,109],"v":1}','021bce1369c9d6f7d6292e1591f13d8e18b6723c315c57a021c1d79d3d696bbe','baa3c35d780ea0d3d8002c7a785c25a9ee6c3f71b776cc5e9b3e729c7418b8b9');
INSERT INTO "audit_entry" VALUES(16,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc60c3543390','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc60c3543390","bb680603710d9f290554f3cdd8883a76f5764673149400f0e08b77c3878755bd"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc60c3543390"],"on_behalf":"","seq":16,"unit":[16,109],"v":1}','baa3c35d780ea0d3d8002c7a785c25a9ee6c3f71b776cc5e9b3e729c7418b8b9','b51001b5a6fe88868eba3f0da67175f1f2239a1fd719c04cdd6bf7b1ba93da08');
INSERT INTO "audit_entry" VALUES(17,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6165582074','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6165582074","c6166361f54cb927edd131451843156ba19731a8680f57df94c7572b9cf7e6d5"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6165582074"],"on_behalf":"","seq":17,"unit":[17,109],"v":1}','b51001b5a6fe88868eba3f0da67175f1f2239a1fd719c04cdd6bf7b1ba93da08','fe8821facdf1ceed8fea8752834f9c4050eb526d9c64dda0e7fa5da76e5486f1');
INSERT INTO "audit_entry" VALUES(18,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6230c4dbb9','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6230c4dbb9","16697c1c0c632356a2528322bc857998606f2b6963ad7cde0c67a4aa1503a765"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6230c4dbb9"],"on_behalf":"","seq":18,"unit":[18,109],"v":1}','fe8821facdf1ceed8fea8752834f9c4050eb526d9c64dda0e7fa5da76e5486f1','9a729676d2f586b07b5443bd5d1de7632ab286fe0b412d484e6d6ec91906ccd1');
INSERT INTO "audit_entry" VALUES(19,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc62cf15d3e2','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc62cf15d3e2","36bb9302d37ef45eaa37019bc6edd163a5d585f149c37f6f7fe8513c841f7a96"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc6318a13626","52fb559cce042b55c40dfb99bde13374c8425f0fbf6bd23005bf3d650b0fd9de"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc62cf15d3e2"],"on_behalf":"","seq":19,"unit":[19,109],"v":1}','9a729676d2f586b07b5443bd5d1de7632ab286fe0b412d484e6d6ec91906ccd1','116e7415fbb218a93ee640f75382b43ec60f603e72b11898de38dd95f282df5b');
INSERT INTO "audit_entry" VALUES(20,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc637f3c18a9','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc637f3c18a9","e6ceacacf89839c367d99f7520c7d853f06ee9038ad20de8228b87c84cdbc316"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc63e45d40ab","1784f5141591b876828e8a9185ea3af80b5c63a370d245c8018fa621fdf034f3"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc64a896fcd9","d773477f11cda7512317b427dafd055c64cedf05e5e8822c74fc17d24de10836"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc637f3c18a9"],"on_behalf":"","seq":20,"unit":[20,109],"v":1}','116e7415fbb218a93ee640f75382b43ec60f603e72b11898de38dd95f282df5b','e60d3d329de5b9f24980e4ecc1e8cf2a7ca7492347a32fb3b7f212ee7d212e20');
INSERT INTO "audit_entry" VALUES(21,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6510056b01','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6510056b01","f57a4a89737560aef87837678d96e3b13b0199cf86786b69175d3a23af025654"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6510056b01"],"on_behalf":"","seq":21,"unit":[21,109],"v":1}','e60d3d329de5b9f24980e4ecc1e8cf2a7ca7492347a32fb3b7f212ee7d212e20','f7016589b62904a52aa4eaa5612ace8c92d047a68d972c84ef215ba744eeed19');
INSERT INTO "audit_entry" VALUES(22,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc65ba01f270','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc65ba01f270","15c97d7146bbc37af67f611ccdc21a8ab59d3509b60afdce6e1355c24931b348"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc65ba01f270"],"on_behalf":"","seq":22,"unit":[22,109],"v":1}','f7016589b62904a52aa4eaa5612ace8c92d047a68d972c84ef215ba744eeed19','3909f44a5e4053e0b7d57ac4916cdae910084720d7e75078145f676d78e5fcf1');
INSERT INTO "audit_entry" VALUES(23,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc663bda37ea','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc663bda37ea","0bd3a5e30601f208293c2bd472fb7a32cb38f9fb9447d1b8b54f0133c80c64fb"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc663bda37ea"],"on_behalf":"","seq":23,"unit":[23,109],"v":1}','3909f44a5e4053e0b7d57ac4916cdae910084720d7e75078145f676d78e5fcf1','406023a2fe065d2ee4e7d2847a00e77839f32075769b4300c45ee4b8db149053');
INSERT INTO "audit_entry" VALUES(24,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc669d63bb39','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc669d63bb39","ee8be96f999376dc00c980364eca6dac73bcaafb8e2dd93b8bc90739da8f1c47"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc669d63bb39"],"on_behalf":"","seq":24,"unit":[24,109],"v":1}','406023a2fe065d2ee4e7d2847a00e77839f32075769b4300c45ee4b8db149053','f383c803b5810e56ced6017b979fcc8bc67eed5150435fd2b98b5343e6dcf5d5');
INSERT INTO "audit_entry" VALUES(25,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc67049ec2f8','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc67049ec2f8","16f729d2efebd3a05984e605c066e7c1a896883e50e8cfbb04b70c02beebe66e"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc67049ec2f8"],"on_behalf":"","seq":25,"unit":[25,109],"v":1}','f383c803b5810e56ced6017b979fcc8bc67eed5150435fd2b98b5343e6dcf5d5','7759ba071f848464ecee6d4edf734fb15f9f2a7fcc9788eac84a5c3c0bd2c62b');
INSERT INTO "audit_entry" VALUES(26,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc676a9985d7','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc676a9985d7","f4ab7d5be2b64a42e274c0e9a9bc16f426aa4230686600f3932f28fe7470cedb"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc676a9985d7"],"on_behalf":"","seq":26,"unit":[26,109],"v":1}','7759ba071f848464ecee6d4edf734fb15f9f2a7fcc9788eac84a5c3c0bd2c62b','46dbc8ced84f725d41a9aa19387bddef6d0ebf1ad3dd88577108c94dc2d1c573');
INSERT INTO "audit_entry" VALUES(27,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc679cd92ac3','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc679cd92ac3","3736eeb5627b5c6882d0f8c87e765adc20106bc4d41f00d9f264e2d2e88f8a52"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc6869a1b4f1","5fa36117d9e0a75084740e4652409ebcceff8a3c4e99a68f5a1f40d88d85fe61"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc679cd92ac3"],"on_behalf":"","seq":27,"unit":[27,109],"v":1}','46dbc8ced84f725d41a9aa19387bddef6d0ebf1ad3dd88577108c94dc2d1c573','dcd71bfc49ce2010b3c2e001471cb849b1327cf9e675f1bf60c7251dd6f385cb');
INSERT INTO "audit_entry" VALUES(28,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc691eef387a','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc691eef387a","8356536fed2ced83f3a66e7efb934ca48549ee6bb253a967f080a285a9985a7f"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc691eef387a"],"on_behalf":"","seq":28,"unit":[28,109],"v":1}','dcd71bfc49ce2010b3c2e001471cb849b1327cf9e675f1bf60c7251dd6f385cb','dc75a5a4f5c94408dcf743174fc079cb43477367e534e5052c96c4ff61486087');
INSERT INTO "audit_entry" VALUES(29,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6981003828','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6981003828","3aed80f61ee07840f0aa7466fc6ef7247875abaab972c95be0a0293b17cc772e"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6981003828"],"on_behalf":"","seq":29,"unit":[29,109],"v":1}','dc75a5a4f5c94408dcf743174fc079cb43477367e534e5052c96c4ff61486087','36131d0f528a212c90558a87655785916cac6f876fc505ae3227848a0f20a6ec');
INSERT INTO "audit_entry" VALUES(30,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6a207343a3','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6a207343a3","d43f944b34ff4915bae8cdb8e4f654b1c475c42caa67d474c8df8770d404710a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6a207343a3"],"on_behalf":"","seq":30,"unit":[30,109],"v":1}','36131d0f528a212c90558a87655785916cac6f876fc505ae3227848a0f20a6ec','6179e7ab75c9f5d560fd777dcb563238f78ee4cfb1a900dfe2c2a89a55bd6395');
INSERT INTO "audit_entry" VALUES(31,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6ab6b33096','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6ab6b33096","d5df4429db01ffa7693f87eae8b6affa0b4c0190adc309f9830916d02cb6795e"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6ab6b33096"],"on_behalf":"","seq":31,"unit":[31,109],"v":1}','6179e7ab75c9f5d560fd777dcb563238f78ee4cfb1a900dfe2c2a89a55bd6395','cec540ebf3b663dd6042941b96142f7f6e3daaf0fae3003644e5e88b49a582fe');
INSERT INTO "audit_entry" VALUES(32,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6b65952daf','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6b65952daf","6442dc4b6420e1fe4b1eb7696aaee8393ed86079dadb750ffb39b86cae7966bd"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6b65952daf"],"on_behalf":"","seq":32,"unit":[32,109],"v":1}','cec540ebf3b663dd6042941b96142f7f6e3daaf0fae3003644e5e88b49a582fe','160bbb040155b1a453033c2c7e1bd80eb196936faea7a8da3078a980988f1413');
INSERT INTO "audit_entry" VALUES(33,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6be16d058d','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6be16d058d","a4285c0ac29fdccdedd7cca40c16bef1d9f7347d98765a064cbef2c018a27b03"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6be16d058d"],"on_behalf":"","seq":33,"unit":[33,109],"v":1}','160bbb040155b1a453033c2c7e1bd80eb196936faea7a8da3078a980988f1413','07b24ef41644a78b09302ccc89c4f91a6411d5525d6b1f8819c8642d441aae9e');
INSERT INTO "audit_entry" VALUES(34,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6c6b7f3bed','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6c6b7f3bed","fa60320a3368f3fd82b2b7ab58fca4bd38f3b64d2a302a9a75dc42a95c40b98e"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6c6b7f3bed"],"on_behalf":"","seq":34,"unit":[34,109],"v":1}','07b24ef41644a78b09302ccc89c4f91a6411d5525d6b1f8819c8642d441aae9e','ce52965401c90dccb78f3b7b98c88d6e0ed81f84db54a08f4a539812c368ec5c');
INSERT INTO "audit_entry" VALUES(35,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6d2f2fa6ec','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6d2f2fa6ec","f78164cc7e1d53b1873c93bc1514831b0d0fdc322ca66e2f829d71fe5c6ce974"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6d2f2fa6ec"],"on_behalf":"","seq":35,"unit":[35,109],"v":1}','ce52965401c90dccb78f3b7b98c88d6e0ed81f84db54a08f4a539812c368ec5c','2e6261ce4285ce90e810914f90a89fbe870f4e01729276d0a0f11f431eb5d7aa');
INSERT INTO "audit_entry" VALUES(36,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6d373e805c','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6d373e805c","6e5c4110d5146f5b708535db3fe4956a1f100e4350757042a4f3435dedbe89d0"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6d373e805c"],"on_behalf":"","seq":36,"unit":[36,109],"v":1}','2e6261ce4285ce90e810914f90a89fbe870f4e01729276d0a0f11f431eb5d7aa','4414588d32995ba05db42b5d1ca076f8b99ad8203440ecc397725aee4d1a6b58');
INSERT INTO "audit_entry" VALUES(37,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6ddcec85aa','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6ddcec85aa","de4811d2eb309799d323b1b6652540db6510144fb427a3dd9f711a21b8fd3c9c"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6ddcec85aa"],"on_behalf":"","seq":37,"unit":[37,109],"v":1}','4414588d32995ba05db42b5d1ca076f8b99ad8203440ecc397725aee4d1a6b58','21cccf13b3555a630c42123221996b49932b2b7e9ebbe57b77c29b8b71b72c00');
INSERT INTO "audit_entry" VALUES(38,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6e11fd0897','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6e11fd0897","1f36d9171ba60c70e60e48ec0cfcbf9ffe5efa0bc5992eba6c71daccf62510b0"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc6ecc7bf128","4f93f2dce2f4b62e9b91716193b4bdc00f3b4ffa413e53fc97bb2f22ec8b6bdc"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6e11fd0897"],"on_behalf":"","seq":38,"unit":[38,109],"v":1}','21cccf13b3555a630c42123221996b49932b2b7e9ebbe57b77c29b8b71b72c00','1a3f98138b06788332278f235b69bc34b213a82903901b216c28dcc06f8d97f4');
INSERT INTO "audit_entry" VALUES(39,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3","e9f3cf0cbc7e7b656223fa21cd3b963f47071941248d3cf28c5ab19ad8a06f54"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc701833d20a","55f3f73a9ad9c04959fe37b2f2984bcddde5fd3eadade1824b870ae90c00209a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3"],"on_behalf":"","seq":39,"unit":[39,109],"v":1}','1a3f98138b06788332278f235b69bc34b213a82903901b216c28dcc06f8d97f4','f610db9ab1c76f41b22066e3f965f366cb4935812b7a03dffd195cb1140a203d');
INSERT INTO "audit_entry" VALUES(40,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc70c2c512a4','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc70c2c512a4","4b1b42a558ccf2ebf2e36afe6dc07a8958faa6b15a33db7e4b7a725517f0138a"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc7179802fd5","0fb2c6b52eeda3fdb044e3f29899ce1f4c14067463d0cc3aa9120f0c485a1c06"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc70c2c512a4"],"on_behalf":"","seq":40,"unit":[40,109],"v":1}','f610db9ab1c76f41b22066e3f965f366cb4935812b7a03dffd195cb1140a203d','24f27f22bd0be60d9ad5d24be1f1c8a956be0514806078b180c06ff7755cd975');
INSERT INTO "audit_entry" VALUES(41,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc71f5a49354','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc71f5a49354","1c6191eef390791abceace0a3d3aa624e3c481c52208efb5023e4b7074611bc3"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc71f5a49354"],"on_behalf":"","seq":41,"unit":[41,109],"v":1}','24f27f22bd0be60d9ad5d24be1f1c8a956be0514806078b180c06ff7755cd975','af5ead8fec81e7a15774e73095365f1092d593522468a73e47ee2a9afc23c36a');
INSERT INTO "audit_entry" VALUES(42,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc7201fb9a49','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc7201fb9a49","8455801f7c3bf859190d3f1b3e64c8991c3a554e5131fd4e9ecc848dfbe8d80a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc7201fb9a49"],"on_behalf":"","seq":42,"unit":[42,109],"v":1}','af5ead8fec81e7a15774e73095365f1092d593522468a73e47ee2a9afc23c36a','4df114baee0412f84f958943d6f32025508dc12e9fdc35fa73ea8822280f6cec');
INSERT INTO "audit_entry" VALUES(43,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc728dbf9047','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc728dbf9047","472357e0c3a97ae67afe2a97876588dc13860aa4f6c65620e33d967760f73b90"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc728dbf9047"],"on_behalf":"","seq":43,"unit":[43,109],"v":1}','4df114baee0412f84f958943d6f32025508dc12e9fdc35fa73ea8822280f6cec','bd10408276ab5a340ef33d3048f5f6087b7477292ac08352b8e374f8245eb4bc');
INSERT INTO "audit_entry" VALUES(44,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc72e717b8e4','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc72e717b8e4","5b374c734ad5c8a5477e105b6ce787e92f21989b9854bb803fc494aead71da7a"],["party_alias","01a17b23-b8dd-7ff8-96a1-fc735ea33a29","ab85cbe139cbf2cfc032502b13756162eef07959a70f1b7450c2db80b022eceb"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc72e717b8e4"],"on_behalf":"","seq":44,"unit":[44,109],"v":1}','bd10408276ab5a340ef33d3048f5f6087b7477292ac08352b8e374f8245eb4bc','6e7dc8084d43e14fa238710c424e749c8491cdaf46d2a64eae5b9b3f06895e80');
INSERT INTO "audit_entry" VALUES(45,'2026-10-27 02:15:01.085750','console','party.added','party','01a17b23-b8dd-7ff8-96a1-fc737fa6c4d1','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b8dd-7ff8-96a1-fc737fa6c4d1","edf1db6a10e5ce4f8e59c29bc81ca6f747cada685cd4674479e9db1e483180b2"]],"detail":{"kind":"person"},"object":["party","01a17b23-b8dd-7ff8-96a1-fc737fa6c4d1"],"on_behalf":"","seq":45,"unit":[45,109],"v":1}','6e7dc8084d43e14fa238710c424e749c8491cdaf46d2a64eae5b9b3f06895e80','631f51476dec66d8524778d427fe3f02a43601a9328f2c443ca992359bc9544a');
INSERT INTO "audit_entry" VALUES(46,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7442b76df7','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7442b76df7","3c092c498e3187d8eb8c586c92b1bd675bb65e6da1f096de27c88ca252165e76"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7442b76df7"],"on_behalf":"","seq":46,"unit":[46,109],"v":1}','631f51476dec66d8524778d427fe3f02a43601a9328f2c443ca992359bc9544a','67118774f4c5bc6e831e5d6298b8a0d9212d36ed408bb79f7a161a3c6e75454c');
INSERT INTO "audit_entry" VALUES(47,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc748240a8c9','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc748240a8c9","601406ff421b48ac2536c568f7d03b1c0d4d39db9a0c74add5724f266bf61691"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc748240a8c9"],"on_behalf":"","seq":47,"unit":[47,109],"v":1}','67118774f4c5bc6e831e5d6298b8a0d9212d36ed408bb79f7a161a3c6e75454c','82a85eda487073c591f9013dae8e2fdfe23737205b47f8a47743bb9c81b1bab3');
INSERT INTO "audit_entry" VALUES(48,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc756423baa3','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc756423baa3","4250aedb32a93e123c0c38289e81280ab84c4658af619d9c460ce879b64434dd"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc756423baa3"],"on_behalf":"","seq":48,"unit":[48,109],"v":1}','82a85eda487073c591f9013dae8e2fdfe23737205b47f8a47743bb9c81b1bab3','9d9f772817181d0da4a36303211266de39a872604cc27e1884c9ed8b92d20b21');
INSERT INTO "audit_entry" VALUES(49,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc763a590229','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc763a590229","7fad5b3e0ba51b1e1e65d93a8bd4872a6aebf76c713b54cbb8cc5a1313e672bb"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc763a590229"],"on_behalf":"","seq":49,"unit":[49,109],"v":1}','9d9f772817181d0da4a36303211266de39a872604cc27e1884c9ed8b92d20b21','8ba1bda92bf29e6318ff0821a8d017c2a539a61e3d6232814cbf38166792c1a1');
INSERT INTO "audit_entry" VALUES(50,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc764a594576','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc764a594576","1fe0fdd2e2533f8cd5ec876ca47a785bdb57a11741776c13d1494aefd52dc5e5"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc764a594576"],"on_behalf":"","seq":50,"unit":[50,109],"v":1}','8ba1bda92bf29e6318ff0821a8d017c2a539a61e3d6232814cbf38166792c1a1','ff0f3d0d494bcefe96705cf08a57d02ff751a3cbda8916d6065f6f02f68746e8');
INSERT INTO "audit_entry" VALUES(51,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc770089ea68','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc770089ea68","6b1bcd44372f635d77780d885226ba284c9af6526c4d3c85a35f7695e0998fa4"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc770089ea68"],"on_behalf":"","seq":51,"unit":[51,109],"v":1}','ff0f3d0d494bcefe96705cf08a57d02ff751a3cbda8916d6065f6f02f68746e8','4eb4d5cd56d46d425b793fbd9367689beba27a69a8f01b11faf875985ed551a8');
INSERT INTO "audit_entry" VALUES(52,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc77766e641c','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc77766e641c","eefc9cc7223256e944aa27b800be87077e62207633bf1b411493f7b91bb9d707"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc77766e641c"],"on_behalf":"","seq":52,"unit":[52,109],"v":1}','4eb4d5cd56d46d425b793fbd9367689beba27a69a8f01b11faf875985ed551a8','a83200fa6a1ac8b229ec14c10752e2059bc0dc6a16fb1b932ce26dfdb66082fd');
INSERT INTO "audit_entry" VALUES(53,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc780c8ff2ce','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc780c8ff2ce","f2afdbc5aec9a0997af6a51f21e451a98d0645073fa02cfa653598194cc50b84"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc780c8ff2ce"],"on_behalf":"","seq":53,"unit":[53,109],"v":1}','a83200fa6a1ac8b229ec14c10752e2059bc0dc6a16fb1b932ce26dfdb66082fd','1f9e364a82e8c143191517b203f73c920e3285c35981cf7203e99b18cd8d9a75');
INSERT INTO "audit_entry" VALUES(54,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc784de87e93','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc784de87e93","b9df5d1769e9a20b63d8640400669b0f9b50885afa95b45318ded7106a001114"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc784de87e93"],"on_behalf":"","seq":54,"unit":[54,109],"v":1}','1f9e364a82e8c143191517b203f73c920e3285c35981cf7203e99b18cd8d9a75','e20f2374a35bbf02dab571015f5e6d6ddaab02f867c02d9fb2e684bd16d8e275');
INSERT INTO "audit_entry" VALUES(55,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc79035a7f39','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc79035a7f39","6d73d4dd8ab4a6245c5284f67edd754ea2a88c2743082cdc1970b4d92c88e97d"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc79035a7f39"],"on_behalf":"","seq":55,"unit":[55,109],"v":1}','e20f2374a35bbf02dab571015f5e6d6ddaab02f867c02d9fb2e684bd16d8e275','17a5ec1a38192b9d98c8a40c807636aabd4938d0421b96530f017d68ba16b1b4');
INSERT INTO "audit_entry" VALUES(56,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7967f44572','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7967f44572","68367dc6a793d4a136bd26f9fc4357e847404ffa1c008df34d31ab87d5ea7e50"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7967f44572"],"on_behalf":"","seq":56,"unit":[56,109],"v":1}','17a5ec1a38192b9d98c8a40c807636aabd4938d0421b96530f017d68ba16b1b4','d7764f79d428e9f6439b5af5879b2fb64c719580b9601c7ea9efb22b420862d0');
INSERT INTO "audit_entry" VALUES(57,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7a53830682','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7a53830682","2785c64b45f07eaeb73674d74f71d94b21cfebaa89a736e27d0c663962976e49"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7a53830682"],"on_behalf":"","seq":57,"unit":[57,109],"v":1}','d7764f79d428e9f6439b5af5879b2fb64c719580b9601c7ea9efb22b420862d0','1d684dff545e3e5b788b9b9e6ce82d828712f34add1ff425659c0b3127fc4c25');
INSERT INTO "audit_entry" VALUES(58,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7b009ac40d','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7b009ac40d","8c52035de4bd6411bd3db992db97b7410c65b43521c078e3eb930236cc40ead0"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7b009ac40d"],"on_behalf":"","seq":58,"unit":[58,109],"v":1}','1d684dff545e3e5b788b9b9e6ce82d828712f34add1ff425659c0b3127fc4c25','a391556bb5a0e0820a44383d3d69a18cc35e17c0b3959871fb22c94f27b69d16');
INSERT INTO "audit_entry" VALUES(59,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7b537589a5','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7b537589a5","f5c2cfa9c0b796a1fa2e0d237286a9c95fa013ff613eec88447496087e734def"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7b537589a5"],"on_behalf":"","seq":59,"unit":[59,109],"v":1}','a391556bb5a0e0820a44383d3d69a18cc35e17c0b3959871fb22c94f27b69d16','dbedc4bfaddcb7dde186b5cd6d8ce4689346f54c92dcc20e2125cd6c09da5e15');
INSERT INTO "audit_entry" VALUES(60,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7c0c2195f2','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7c0c2195f2","3c1e3b79b53e62ccca949350fdf0931a1698d6944a4bd4716ce390cb45132736"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7c0c2195f2"],"on_behalf":"","seq":60,"unit":[60,109],"v":1}','dbedc4bfaddcb7dde186b5cd6d8ce4689346f54c92dcc20e2125cd6c09da5e15','d85f71434fedea8b39adfee59719453fe2c46bf45d1fea645bfdd70b914f0518');
INSERT INTO "audit_entry" VALUES(61,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7c3915334f','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7c3915334f","2ddf02a776d860e187be1df5966de347a3ec151c7aa1c813874faa8ecafa4915"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7c3915334f"],"on_behalf":"","seq":61,"unit":[61,109],"v":1}','d85f71434fedea8b39adfee59719453fe2c46bf45d1fea645bfdd70b914f0518','bc20fbb5d6ae3125e9d0175af396b2ea534b215805fb17215fdcc4c2e5d26d92');
INSERT INTO "audit_entry" VALUES(62,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7c8e70bf3a','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7c8e70bf3a","37a885ae186e778987124e616498b149533511730bd5526a4203b5503e749210"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7c8e70bf3a"],"on_behalf":"","seq":62,"unit":[62,109],"v":1}','bc20fbb5d6ae3125e9d0175af396b2ea534b215805fb17215fdcc4c2e5d26d92','85b55f71715b6d847b70d4c2a8e3bcececd09c2948b3a55f58ba0f71d531e63a');
INSERT INTO "audit_entry" VALUES(63,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7ce750d6f6','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7ce750d6f6","74ae05c07623f1853330eea68217680367eaf0e4a5952c1422553660cb6b0c0a"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7ce750d6f6"],"on_behalf":"","seq":63,"unit":[63,109],"v":1}','85b55f71715b6d847b70d4c2a8e3bcececd09c2948b3a55f58ba0f71d531e63a','c192a984a8c37335055bea5b78ead65743d7fc81ead6c0cb4de4295035c18f62');
INSERT INTO "audit_entry" VALUES(64,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7d9423d125','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7d9423d125","fb1451f4910aa3beae8b7289308864feadd20576d27bda9f708acfe6075f8962"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7d9423d125"],"on_behalf":"","seq":64,"unit":[64,109],"v":1}','c192a984a8c37335055bea5b78ead65743d7fc81ead6c0cb4de4295035c18f62','534cf66302bde2c2d41717600fc62841bd19989e32a32f8cb8c6b69383484d59');
INSERT INTO "audit_entry" VALUES(65,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7deead639d','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7deead639d","cca54686064124663d64dba7bf1f91486f1ecf2979119a543bfeaea7ff08ecab"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7deead639d"],"on_behalf":"","seq":65,"unit":[65,109],"v":1}','534cf66302bde2c2d41717600fc62841bd19989e32a32f8cb8c6b69383484d59','3733b4ae37df554b08192ab9e29779b33c0027ebe1f6b0703c2c3ec57cb52b9a');
INSERT INTO "audit_entry" VALUES(66,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7e33d69962','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7e33d69962","6501269e29f1902f3f0a6c726d23e83332ff522be773b4a504314c5bf518d024"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7e33d69962"],"on_behalf":"","seq":66,"unit":[66,109],"v":1}','3733b4ae37df554b08192ab9e29779b33c0027ebe1f6b0703c2c3ec57cb52b9a','6bc4430bc3a902176d42145d8f0876c3fcfd5293da7319bcc3e17cfb6181d8fd');
INSERT INTO "audit_entry" VALUES(67,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7efa6bdb9e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7efa6bdb9e","061d78980b27ed1fa79b2479f1e7e9b042ace3b8327e89c836490413b7b3e2ac"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7efa6bdb9e"],"on_behalf":"","seq":67,"unit":[67,109],"v":1}','6bc4430bc3a902176d42145d8f0876c3fcfd5293da7319bcc3e17cfb6181d8fd','42ead797be30fd579a61634dc352b4d81891e0351976f74786b12a880fbc29b4');
INSERT INTO "audit_entry" VALUES(68,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc7fea7128da','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc7fea7128da","2631f6a7a4a7ede0708197762364738119580379e9a97ddaf29fdc776e567ee0"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc7fea7128da"],"on_behalf":"","seq":68,"unit":[68,109],"v":1}','42ead797be30fd579a61634dc352b4d81891e0351976f74786b12a880fbc29b4','cfda25b32c8cb90d30bfdb45942cbb3a8c3696e9f9f5634f00c0d13f18e1f2b0');
INSERT INTO "audit_entry" VALUES(69,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc80d07d8cbd','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc80d07d8cbd","2acc29e0687ec28fcb3db5b40a915291030f708105d72e559e9a063739e7c2c2"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc80d07d8cbd"],"on_behalf":"","seq":69,"unit":[69,109],"v":1}','cfda25b32c8cb90d30bfdb45942cbb3a8c3696e9f9f5634f00c0d13f18e1f2b0','760180658953ec4321fe3e71338e85ae6031fd9576ca474529caa252d4c862ae');
INSERT INTO "audit_entry" VALUES(70,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc80ee8efce7','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc80ee8efce7","44a45ea45a70196efc1221f12dab019bf72656d1dc8d9b80aa2ee95be9a353c6"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc80ee8efce7"],"on_behalf":"","seq":70,"unit":[70,109],"v":1}','760180658953ec4321fe3e71338e85ae6031fd9576ca474529caa252d4c862ae','b5a4442ffbb03641181a63990567722703196a99170c782ec551fcae209b4c83');
INSERT INTO "audit_entry" VALUES(71,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8169b49634','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8169b49634","944b6873c7579e23e569a37d39a3ac04c5e4ef13e103c8459e5175f394d44d3a"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8169b49634"],"on_behalf":"","seq":71,"unit":[71,109],"v":1}','b5a4442ffbb03641181a63990567722703196a99170c782ec551fcae209b4c83','c647abbcf74333efd77f37843c3f705b117e48d6554ab48e34664dc3f2bc2291');
INSERT INTO "audit_entry" VALUES(72,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc81714d7ef2','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc81714d7ef2","1a120f67b8634cb5998f4b5a9a6dde488b9de4b1f5f28609ad5765268d9b7b14"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc81714d7ef2"],"on_behalf":"","seq":72,"unit":[72,109],"v":1}','c647abbcf74333efd77f37843c3f705b117e48d6554ab48e34664dc3f2bc2291','258f9c4e58cf147d4058f8165ef4e94a6ef4e8e0718e163b8b49578b40d1e581');
INSERT INTO "audit_entry" VALUES(73,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc823a400abe','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc823a400abe","28945d9b9161991f5640c34f7342ab4c87cfde74109dc9d8d00c18f345a2803f"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc823a400abe"],"on_behalf":"","seq":73,"unit":[73,109],"v":1}','258f9c4e58cf147d4058f8165ef4e94a6ef4e8e0718e163b8b49578b40d1e581','15f5b7ffce9f3262360bf5269e78b3a1ddc2732e0759db3e3070037fc8a8eee4');
INSERT INTO "audit_entry" VALUES(74,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc82d2bb3633','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc82d2bb3633","e37844762948977d95f7f86b212062f0a97d6ec3eda5a8c2c2296414368600be"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc82d2bb3633"],"on_behalf":"","seq":74,"unit":[74,109],"v":1}','15f5b7ffce9f3262360bf5269e78b3a1ddc2732e0759db3e3070037fc8a8eee4','2eeb3278b4969de629afa83ab48d316f60b518196fdd5ec7ddaa5c185b86652b');
INSERT INTO "audit_entry" VALUES(75,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8354529d38','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8354529d38","faf1b23d46e26650864a20aa659058b80165c3be2df889d3287b5cdb85e6dbe2"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8354529d38"],"on_behalf":"","seq":75,"unit":[75,109],"v":1}','2eeb3278b4969de629afa83ab48d316f60b518196fdd5ec7ddaa5c185b86652b','2ab0ef83d903e0ea0b533bfd726b14a984c1bbf8c61cd4a07752041559f3c446');
INSERT INTO "audit_entry" VALUES(76,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc83ceea69fc','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc83ceea69fc","c97ee02da7bf6f02efc1fb4b3c6dd81e25a3b5872be31bf5bee2c8708b605039"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc83ceea69fc"],"on_behalf":"","seq":76,"unit":[76,109],"v":1}','2ab0ef83d903e0ea0b533bfd726b14a984c1bbf8c61cd4a07752041559f3c446','904f327b575a8ac2424a55f96092c0d6727c0f4bba11b1a3315567a59a8559f2');
INSERT INTO "audit_entry" VALUES(77,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc84c803cde6','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc84c803cde6","c8677ba5a89d86f710b8937a9f16fce3fdbd7d833068636da94f3d97c77052f4"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc84c803cde6"],"on_behalf":"","seq":77,"unit":[77,109],"v":1}','904f327b575a8ac2424a55f96092c0d6727c0f4bba11b1a3315567a59a8559f2','756e678dfefc28dd28187304b106af41dbdedece1b47b52b21765121d551007b');
INSERT INTO "audit_entry" VALUES(78,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc856f725080','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc856f725080","a023ba93b47503f8e87c1fdbe6e5ded8e2a0a2061518635853c07d2a085cbfee"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc856f725080"],"on_behalf":"","seq":78,"unit":[78,109],"v":1}','756e678dfefc28dd28187304b106af41dbdedece1b47b52b21765121d551007b','fde0fdfcfc4e9407cb426e05654fee8e9ba08138d5336083d345c43f31ce4832');
INSERT INTO "audit_entry" VALUES(79,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8658cf2d94','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8658cf2d94","412d6f996c9b9520458db2d4f99490b46163252f96fef2a6f49a575b8c2369c6"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8658cf2d94"],"on_behalf":"","seq":79,"unit":[79,109],"v":1}','fde0fdfcfc4e9407cb426e05654fee8e9ba08138d5336083d345c43f31ce4832','99c244c2de12b8685eb6899a3bb21184fdec205783ff0ea6c5edf3975b55ea5a');
INSERT INTO "audit_entry" VALUES(80,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc872197f0d2','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc872197f0d2","ab545e2fa5d42f9074923ca5d56d05a75e4ab883c23e4f2328a6d8f21234230c"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc872197f0d2"],"on_behalf":"","seq":80,"unit":[80,109],"v":1}','99c244c2de12b8685eb6899a3bb21184fdec205783ff0ea6c5edf3975b55ea5a','a74f4801563fcfd328265bb9f873ebf7b5084a081f9dc40c2d2b8a3996e12a10');
INSERT INTO "audit_entry" VALUES(81,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc87254c18d1','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc87254c18d1","cff8ddf4153c353db581fce5a0d1ccd950943966a38a7552ae60f4ea6a3aa59f"]],"detail":{"kind":"chair"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc87254c18d1"],"on_behalf":"","seq":81,"unit":[81,109],"v":1}','a74f4801563fcfd328265bb9f873ebf7b5084a081f9dc40c2d2b8a3996e12a10','4f883a9c5e13b7f57ec637be236e24d03f2ef9639b27db95b065638a39cd7462');
INSERT INTO "audit_entry" VALUES(82,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc874c320dbc','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc874c320dbc","9c0b4c552b8f1713f0c416a3a0b78f1e528e8cde5e3fe2bb06d2f0c4e30694b0"]],"detail":{"kind":"secretary"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc874c320dbc"],"on_behalf":"","seq":82,"unit":[82,109],"v":1}','4f883a9c5e13b7f57ec637be236e24d03f2ef9639b27db95b065638a39cd7462','ec675efc794852fcdcc641024bcb812cbbd38f251a3d25c309f0214c63637fca');
INSERT INTO "audit_entry" VALUES(83,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8834a346f3','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8834a346f3","84220bee0472c8b0bcc3fb56496cbe5fb8fa64a718364dce6c6567fa472aeb97"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8834a346f3"],"on_behalf":"","seq":83,"unit":[83,109],"v":1}','ec675efc794852fcdcc641024bcb812cbbd38f251a3d25c309f0214c63637fca','fe7b6782e116e2dbbdbb1aca7bb08498c5392b84c8a6c906a645aa9052e6f30b');
INSERT INTO "audit_entry" VALUES(84,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8842e8595d','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8842e8595d","fdff752ca1d6914647efee117c3c2d604795e4f8b0ce578ce68ff56e5a48b731"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8842e8595d"],"on_behalf":"","seq":84,"unit":[84,109],"v":1}','fe7b6782e116e2dbbdbb1aca7bb08498c5392b84c8a6c906a645aa9052e6f30b','85057a66d924c625b71bf7a44a4efa4f2b63629c2c9c10ca18e3bd6cb815ad8a');
INSERT INTO "audit_entry" VALUES(85,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc892e5d9232','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc892e5d9232","6c6f52c1891b17f31954d9d31f1071e1bcb3a6df9f1d1557c6ea592cb3332dfb"]],"detail":{"kind":"candidate"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc892e5d9232"],"on_behalf":"","seq":85,"unit":[85,109],"v":1}','85057a66d924c625b71bf7a44a4efa4f2b63629c2c9c10ca18e3bd6cb815ad8a','c03eb7deb7aa748b57ac1f6c4f5b6d9637f56b180625be1bddc05978ce5597c7');
INSERT INTO "audit_entry" VALUES(86,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc898b2ab752','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc898b2ab752","e3080e9dbf35dcbfcd184171cd85bf2d446ca89954541d021b8e98dcfd6892b1"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc898b2ab752"],"on_behalf":"","seq":86,"unit":[86,109],"v":1}','c03eb7deb7aa748b57ac1f6c4f5b6d9637f56b180625be1bddc05978ce5597c7','8ba44a7cfd34db79173035a0cdb5ba28659b6b55ac8b440b680e15b87c537c55');
INSERT INTO "audit_entry" VALUES(87,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8a464ca22e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8a464ca22e","02928e2fd436f200c9b21ac4485b5f9b813f1d863378adc55d09890c71b3b00a"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8a464ca22e"],"on_behalf":"","seq":87,"unit":[87,109],"v":1}','8ba44a7cfd34db79173035a0cdb5ba28659b6b55ac8b440b680e15b87c537c55','c6801178c2f1560449a04d812b95ba3598f23a1d636f2cd4d4e7d5d0f8bd248f');
INSERT INTO "audit_entry" VALUES(88,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8a63a4b51b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8a63a4b51b","5f39e631373125fdb3f9e0d097663a493f0d0f115112a21c8c25de91c58621e9"]],"detail":{"kind":"authority_officer"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8a63a4b51b"],"on_behalf":"","seq":88,"unit":[88,109],"v":1}','c6801178c2f1560449a04d812b95ba3598f23a1d636f2cd4d4e7d5d0f8bd248f','4ef5f620d9b046e722972019254e89559a034c6b78075bee1d77ce7f63f28a40');
INSERT INTO "audit_entry" VALUES(89,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8a8b459e7c','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8a8b459e7c","c3dec00e1eb3b36320ac7e9b66f7d1e4a74888d6c76b077df0751c369955b598"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8a8b459e7c"],"on_behalf":"","seq":89,"unit":[89,109],"v":1}','4ef5f620d9b046e722972019254e89559a034c6b78075bee1d77ce7f63f28a40','f8bbd768ed5e36cec4295c0a42b49a8b2849835c0151ecd850c8540da0b6646c');
INSERT INTO "audit_entry" VALUES(90,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8aea9a4a7a','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8aea9a4a7a","babddf312caa58a831ae2aec7341ad1681e23162e09a697afd92a8835b846bf9"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8aea9a4a7a"],"on_behalf":"","seq":90,"unit":[90,109],"v":1}','f8bbd768ed5e36cec4295c0a42b49a8b2849835c0151ecd850c8540da0b6646c','b3001f4d0e32daae7b0e4f3594e5e983ee4d11924e774012e6c16c4cb64f53e7');
INSERT INTO "audit_entry" VALUES(91,'2026-10-27 02:15:01.085750','console','standing.started','standing','01a17b23-b8dd-7ff8-96a1-fc8bd9186aa3','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["standing","01a17b23-b8dd-7ff8-96a1-fc8bd9186aa3","bcfb45645d9eb16ca59a1ce8ebfabc959b3fd9db83b53cfd95c9c0d6938bbd6b"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b8dd-7ff8-96a1-fc8bd9186aa3"],"on_behalf":"","seq":91,"unit":[91,109],"v":1}','b3001f4d0e32daae7b0e4f3594e5e983ee4d11924e774012e6c16c4cb64f53e7','e9f71fa363313c12f0f9aa81663563c98152b7650345b97202901b4c2161f970');
INSERT INTO "audit_entry" VALUES(92,'2026-10-27 02:15:01.085750','console','account.added','account','01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7","44cfd088dd9d04c82736b9a9cbc7ccd0e05be9c284a6095b349d47a55eb5d661"]],"detail":{"roles":[]},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7"],"on_behalf":"","seq":92,"unit":[92,109],"v":1}','e9f71fa363313c12f0f9aa81663563c98152b7650345b97202901b4c2161f970','8b809652f24023b98a5dd5b1297ffd2b615f2b8aeb92a0bce8c0806b0b376678');
INSERT INTO "audit_entry" VALUES(93,'2026-10-27 02:15:01.085750','console','account.activated','account','01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7","219f8921ecdcc2c676638876b0e508da63b62eb1659cb933bc32ece19e74abec"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7"],"on_behalf":"","seq":93,"unit":[93,109],"v":1}','8b809652f24023b98a5dd5b1297ffd2b615f2b8aeb92a0bce8c0806b0b376678','c391fc092b6aba2e82102e8f34c53d3633e36034091844327592f8c90e5db633');
INSERT INTO "audit_entry" VALUES(94,'2026-10-27 02:15:01.085750','console','account.added','account','01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e","60c1b26b4122128c96cce0d3783564eebfb12c4086948748742d36dfd1fae49d"]],"detail":{"roles":[]},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e"],"on_behalf":"","seq":94,"unit":[94,109],"v":1}','c391fc092b6aba2e82102e8f34c53d3633e36034091844327592f8c90e5db633','4745801e20307f3d059af2f5d66d0c31bface7cab82747004b82d10a2917130a');
INSERT INTO "audit_entry" VALUES(95,'2026-10-27 02:15:01.085750','console','account.activated','account','01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e","b5a74a4a77def55ec3d150d4fb80a29283201b2e2371be9d3f2887796e2a4f33"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e"],"on_behalf":"","seq":95,"unit":[95,109],"v":1}','4745801e20307f3d059af2f5d66d0c31bface7cab82747004b82d10a2917130a','cc9864bb9cf437dbc710e054f1a2a4a9f9e72887237766e8a291d4ade7c976a1');
INSERT INTO "audit_entry" VALUES(96,'2026-10-27 02:15:01.085750','console','account.added','account','01a17b23-b8dd-7ff8-96a1-fc8d12104969','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8d12104969","d744660968626117d073d8124b86f53353ca077533ac4f4092a7bb97a4a354cb"]],"detail":{"roles":[]},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8d12104969"],"on_behalf":"","seq":96,"unit":[96,109],"v":1}','cc9864bb9cf437dbc710e054f1a2a4a9f9e72887237766e8a291d4ade7c976a1','dfd8f72beda60bd247dc8490cc51a5a7bbe5cd42c5dd0ee7ddcc88bf3dacaa4b');
INSERT INTO "audit_entry" VALUES(97,'2026-10-27 02:15:01.085750','console','account.activated','account','01a17b23-b8dd-7ff8-96a1-fc8d12104969','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8d12104969","a2c0fa989c7e28dd2ff880c51e83e34b9921500d65ea6e16e297a10d04831761"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8d12104969"],"on_behalf":"","seq":97,"unit":[97,109],"v":1}','dfd8f72beda60bd247dc8490cc51a5a7bbe5cd42c5dd0ee7ddcc88bf3dacaa4b','2cff0303543bf3bc707d0424fb5da955eb537d3a92eb9e5caca4367146ceba8a');
INSERT INTO "audit_entry" VALUES(98,'2026-10-27 02:15:01.085750','console','account.added','account','01a17b23-b8dd-7ff8-96a1-fc8ddae0ed25','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8ddae0ed25","e5399e77e20a12c21222647de9845ceb775a9668b836b1ce2345ad554b07185b"]],"detail":{"roles":[]},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8ddae0ed25"],"on_behalf":"","seq":98,"unit":[98,109],"v":1}','2cff0303543bf3bc707d0424fb5da955eb537d3a92eb9e5caca4367146ceba8a','1e307cc7824cd171c7483e0171564f9a4a942270b6b302d1dc96f5891240e401');
INSERT INTO "audit_entry" VALUES(99,'2026-10-27 02:15:01.085750','console','account.activated','account','01a17b23-b8dd-7ff8-96a1-fc8ddae0ed25','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8ddae0ed25","4060ed3da5570488c5caaf8d5e06d7652a15b600393d88e221b5470d387a729f"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8ddae0ed25"],"on_behalf":"","seq":99,"unit":[99,109],"v":1}','1e307cc7824cd171c7483e0171564f9a4a942270b6b302d1dc96f5891240e401','7a97f233485b413c9485dd13fed52acc4736e26b603b56cbcab0c8eebebd03cd');
INSERT INTO "audit_entry" VALUES(100,'2026-10-27 02:15:01.085750','console','account.added','account','01a17b23-b8dd-7ff8-96a1-fc8e490ed0a4','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8e490ed0a4","535fcd428cbed6b0e0230b965524a053c995642349af9bf9a69f54f215e30601"]],"detail":{"roles":[]},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8e490ed0a4"],"on_behalf":"","seq":100,"unit":[100,109],"v":1}','7a97f233485b413c9485dd13fed52acc4736e26b603b56cbcab0c8eebebd03cd','9e8e3f4de409c27ac7d6c50e696652b3661694bc3c2caf6553113937e3bef7b4');
INSERT INTO "audit_entry" VALUES(101,'2026-10-27 02:15:01.085750','console','account.activated','account','01a17b23-b8dd-7ff8-96a1-fc8e490ed0a4','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8e490ed0a4","ee477bbc865bbbef247fb65bf930b22000f5dd1605941effb1a0b9ed50bd209f"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8e490ed0a4"],"on_behalf":"","seq":101,"unit":[101,109],"v":1}','9e8e3f4de409c27ac7d6c50e696652b3661694bc3c2caf6553113937e3bef7b4','dcdea41b63dd9433aac3d883315424fa69ca3668798efdcb98aa1ef4b0e3d68e');
INSERT INTO "audit_entry" VALUES(102,'2026-10-27 02:15:01.085750','console','account.added','account','01a17b23-b8dd-7ff8-96a1-fc8ebf353a9a','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8ebf353a9a","455b799307967b4b5563ccd25a791977189d2629ba0021d897ea3cb64b6e3c03"]],"detail":{"roles":[]},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8ebf353a9a"],"on_behalf":"","seq":102,"unit":[102,109],"v":1}','dcdea41b63dd9433aac3d883315424fa69ca3668798efdcb98aa1ef4b0e3d68e','b74075562890ac24afbd4f75bf168c2ae84f25e8ccdba58c042f95d4c574008d');
INSERT INTO "audit_entry" VALUES(103,'2026-10-27 02:15:01.085750','console','account.activated','account','01a17b23-b8dd-7ff8-96a1-fc8ebf353a9a','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8ebf353a9a","99ba78dd71c7014c6b5fb6933c7c14e687d24a824f2c9048379f9518c58e650a"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8ebf353a9a"],"on_behalf":"","seq":103,"unit":[103,109],"v":1}','b74075562890ac24afbd4f75bf168c2ae84f25e8ccdba58c042f95d4c574008d','83ee4341354c63a06beea14e89bbb1b976af8ea52f9596272ebd7d8f7596864d');
INSERT INTO "audit_entry" VALUES(104,'2026-10-27 02:15:01.085750','console','account.added','account','01a17b23-b8dd-7ff8-96a1-fc8f601f0e32','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8f601f0e32","01b989b252914e995b6fc9a57f83a6182dabf917b1436f3e8b0b834f2bf63450"],["account_role","01a17b23-b8dd-7ff8-96a1-fc8f601f0e32|administrator","5ddeb0d69babd43ee5021bc771a6a920a6d4ad91d1d0b5f27b72f2659397493f"]],"detail":{"roles":["administrator"]},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8f601f0e32"],"on_behalf":"","seq":104,"unit":[104,109],"v":1}','83ee4341354c63a06beea14e89bbb1b976af8ea52f9596272ebd7d8f7596864d','87e51573a1d71efe5e7e615a9731af6aae0e4ab987099bd9f3e18b9dd1b0d1e5');
INSERT INTO "audit_entry" VALUES(105,'2026-10-27 02:15:01.085750','console','account.activated','account','01a17b23-b8dd-7ff8-96a1-fc8f601f0e32','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8f601f0e32","392ac221b191cfb880899a62668bdfd1a489183fcafb57b27c4645468f814c9c"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8f601f0e32"],"on_behalf":"","seq":105,"unit":[105,109],"v":1}','87e51573a1d71efe5e7e615a9731af6aae0e4ab987099bd9f3e18b9dd1b0d1e5','a9b6f2ecc08b4c714b29d6904704581b1fca53d4e1027383f33b31f727520e59');
INSERT INTO "audit_entry" VALUES(106,'2026-10-27 02:15:01.085750','console','account.added','account','01a17b23-b8dd-7ff8-96a1-fc8f93ff1717','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8f93ff1717","426ad83be0deda04cced8b3b3c090c1e3924e99c0b7a0bb8330ab36752eb40d0"],["account_role","01a17b23-b8dd-7ff8-96a1-fc8f93ff1717|auditor","ed134100272a4deab3ccdf0f8d75fed5eefca5b37941acd95efb5b5f4321fc6f"]],"detail":{"roles":["auditor"]},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8f93ff1717"],"on_behalf":"","seq":106,"unit":[106,109],"v":1}','a9b6f2ecc08b4c714b29d6904704581b1fca53d4e1027383f33b31f727520e59','f7a44e96f72d8476ae273c82fe4172473883c320a4536729b14012f523274a3b');
INSERT INTO "audit_entry" VALUES(107,'2026-10-27 02:15:01.085750','console','account.activated','account','01a17b23-b8dd-7ff8-96a1-fc8f93ff1717','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8f93ff1717","4c5402f9a3f8bee6ef660b68c2cc80172b7009224a8509053de748303596b093"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8f93ff1717"],"on_behalf":"","seq":107,"unit":[107,109],"v":1}','f7a44e96f72d8476ae273c82fe4172473883c320a4536729b14012f523274a3b','201cc0434d9c09cb888d0c19d343df499bf80ece1a51c8ef7d2a451ace77d19f');
INSERT INTO "audit_entry" VALUES(108,'2026-10-27 02:15:01.085750','console','deployment.founded','deployment','demo','{"action":"deployment.founded","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["deployment_fact","association","bb82d873114741cb356551f4d4a1cefb0239e7c03a6bb632dfb09cb6851ca652"],["deployment_fact","audit_key","3d3992895baad5bb79ed0e7107b67ddb3a6c0ae5a107d2228f27d0a146cd8d59"],["deployment_fact","founded_at","572de841ef8a59d814a70a0072818df8e51265f6f062517f8c30cbd856fc69f7"],["deployment_fact","preset","79cf8c372bb05b2a4ce9e5f37b322c37a85071ca1039c6497d20340a3820d58e"],["deployment_fact","rehearsal","24865ff2c0cdd00e16e0c613fc052044253523da07279675e20e5315f434481b"]],"detail":{"preset":"demo"},"object":["deployment","demo"],"on_behalf":"","seq":108,"unit":[108,109],"v":1}','201cc0434d9c09cb888d0c19d343df499bf80ece1a51c8ef7d2a451ace77d19f','d9ad67ef6da4bcf39a0d0cb528d958782bf7e03c68a3da196a8b75d000fef401');
INSERT INTO "audit_entry" VALUES(109,'2026-10-27 02:15:01.085750','console','account.invited','account','01a17b23-b8dd-7ff8-96a1-fc8f601f0e32','{"action":"account.invited","actor":"console","at":"2026-10-27T02:15:01.085750+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["invitation","01a17b23-b8dd-7ff8-96a1-fc8f95788d85","d6b3b66b1b4828bf9fb2523cce42e57d467c31bfbb7ce6ac492932863056c866"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8f601f0e32"],"on_behalf":"","seq":109,"unit":[109,109],"v":1}','d9ad67ef6da4bcf39a0d0cb528d958782bf7e03c68a3da196a8b75d000fef401','fd4c616b9f21ca3d2f252369930766f091e7bbe08d927117b90c00a3145fc2f9');
INSERT INTO "audit_entry" VALUES(110,'2026-10-27 02:15:00.590592','console:root','plugin.enabled','plugin','journal','{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.590592+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["field_definition","chair_order|annex_sheets","85031d2e7ff9b35fd6d674d6d7167dc3842ef2368b6cbef48564f838fb424a89"],["field_definition","chair_order|from_paper","fa9eb9025119806a17f7768bb8f7b20460c36726ae1cedd6d3f6f3ea5caf0195"],["field_definition","chair_order|note","0a0d0c995f61d08b2c82bc2aadeb8cf44e3ceb337445155a25ec589802081de6"],["field_definition","chair_order|sheets","c83ab94e80eedc7d77da12a9267111804f186a3cfefa07f3b175dc11109ca305"],["field_definition","incoming_letter|addressee","1247d4e61faf4bcd6b6949abf01039cae12c193da10dd352fb61ff8586f0e820"],["field_definition","incoming_letter|annex_sheets","bad337599b98ead77ee8a0e59eb256a9fb6d8501f9f817fd7d27918cf44df3bb"],["field_definition","incoming_letter|copy_number","2852fc6605090e428f6acf0c11ab2ddee159c2b1d6271884e44b1245bd3c945a"],["field_definition","incoming_letter|delivery","a3f2a1a6f8204af82dd5347659983f9d7018914cb21517a6aa0e1b35fac1ad04"],["field_definition","incoming_letter|due_on","381a9d74ff3a240495d0994ba6c6602aaab800c037d9f108594807cca6c9e28b"],["field_definition","incoming_letter|executor_account","623e6d14d156c798567dbe687550d52345498e630620679e07a13b6efa612672"],["field_definition","incoming_letter|foreign_number","310c43ca6bca0a6714ce6d679180425cb2d7995246698cd5aa026e46647a00c5"],["field_definition","incoming_letter|forwarded","d06c6fb9080ff772733fb92aeb3a8004fe7ded9ccf2869d53abff1a03a4d50d0"],["field_definition","incoming_letter|kind","80ae59af131864180ef3bc5090a882e7efb9779ba8334abca5d16ae6577a7507"],["field_definition","incoming_letter|note","5cd4ef3abcdbd0956054436ddee71cb7d2c4adbfdb960b30a73a20ef2d86dd5c"],["field_definition","incoming_letter|reference","aef9eb09a37fee5b8651644fe10ae3556b782d7c6db7f15c53de3be61cd354ab"],["field_definition","incoming_letter|sheets","03b9defce27ab59e8f652193a52ba5f5fcbb82e2c6f95fa3100f77df81cdc137"],["field_definition","incoming_letter|signed_by","6394f6134042774dd3ba48fba52f7fed286d6cb0025b23ef1f4fc2f7aa25d02e"],["field_definition","outgoing_letter|annex_sheets","9e42ccd130a7eb259bb25717c2d1783c7373d8e1bef67e6a8b03f9cb043dfc10"],["field_definition","outgoing_letter|copy_number","0bf15d39646e4d4f3de2b25d02d869a8f53b99de7b91da41154a58fabf017bb7"],["field_definition","outgoing_letter|delivery","6e303969af3cf7df25c6e9efe5f603807d36deda2f22049c8a853a9c55369e35"],["field_definition","outgoing_letter|dispatched_on","4de4ba0d31002d87a60f5d05876f7de34d526a1cc1bec36f1e8ecfd764f06ddb"],["field_definition","outgoing_letter|executor_account","d6f9168bf7c376543f44e1091722899534e2d60581d21255a770fd2b0ce1b0fa"],["field_definition","outgoing_letter|kind","cf7b24c8e74a8f7f60875925828687d48a97bc430cd3bd187a8e8b9a4b7f7747"],["field_definition","outgoing_letter|note","ceb924e38c38e299db55036c20a4847a8fb8f801d9f4cf8764b53bcac0799986"],["field_definition","outgoing_letter|reference","ce808fc3c9d9b0675f1e355938329fac9119fa4387041641c09c0b7ac193b362"],["field_definition","outgoing_letter|sheets","7dfa36041f278bccbdbe157ee0d10b0170102a52e868bcff21b5d0ff86a0390c"],["ledger","incoming","3276dc5fe738c233c90a7123c70146f12602088b0531d3a0b444e3efb5f326a1"],["ledger","orders","3b5e04369930ff8d0385877260a703477131c50d43dce388ddb73e502d678905"],["ledger","outgoing","b035f437aac5e71deae7bed516237305e07ada2bbcc78f5c73d7a89707fdd4fd"],["record_class","chair_order","0dd0521aee900c60cd3570c83d1edfb7f4adf7167301d11a4e495ef8002eca56"],["record_class","incoming_letter","7be4aa3022ff45bd6eff5ff5afd2c26b067aa81844478c330eac0f270632bb24"],["record_class","outgoing_letter","be99714d84af99bc7230d62a999c4f10a23b7916c5bec4d28aa051fa5c852c31"]],"detail":{"distribution":"regest","revisions":["0001","0002"],"version":"0"},"object":["plugin","journal"],"on_behalf":"","seq":110,"unit":[1,1],"v":1}','fd4c616b9f21ca3d2f252369930766f091e7bbe08d927117b90c00a3145fc2f9','7a199cdb45b5b74ee106a003c337bba7388a5cf3344261cf0b299fb108843631');
INSERT INTO "audit_entry" VALUES(111,'2026-10-27 02:15:00.019525','console:root','account.invited','account','01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.019525+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["invitation","01a17b23-b4b3-7ad2-b021-2deec0fea752","b7870475d929220f858063edc6bfa8f7a7e8be96ba427e88336a8b668fd01e88"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7"],"on_behalf":"","seq":111,"unit":[1,1],"v":1}','7a199cdb45b5b74ee106a003c337bba7388a5cf3344261cf0b299fb108843631','c2e1d56f981e255fdc88e27d722abc9a8c47fc423d8fa82d50cfab9fcc4aaf1c');
INSERT INTO "audit_entry" VALUES(112,'2026-10-27 02:15:00.056223','console:root','account.accepted','account','01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.056223+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7","85a8e96f09e361856570824d4ed34e394b33f55654fbe72c3524108c77459046"],["invitation","01a17b23-b4b3-7ad2-b021-2deec0fea752","ae5eb3b7fb0420c207728d03afad18a5f5abca6bea461a6664343f35450cce4b"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7"],"on_behalf":"","seq":112,"unit":[1,1],"v":1}','c2e1d56f981e255fdc88e27d722abc9a8c47fc423d8fa82d50cfab9fcc4aaf1c','b90150306c7e6ada241d70c5b96dfdaa68fa67ecc644d2ebc7a29842aede5c15');
INSERT INTO "audit_entry" VALUES(113,'2026-10-27 02:15:00.030312','console:root','account.invited','account','01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.030312+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["invitation","01a17b23-b4be-7f7a-b6ab-2e9dee9020bc","d30f7dcfbc9962bd297ae06dfec8104b94f2b6f8d3495a9b9788087ac2952f31"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e"],"on_behalf":"","seq":113,"unit":[1,1],"v":1}','b90150306c7e6ada241d70c5b96dfdaa68fa67ecc644d2ebc7a29842aede5c15','3d00c9cfd1575042d25c9ccc419e09dd8e2fc9721fba21d6992c4aefe7fe1549');
INSERT INTO "audit_entry" VALUES(114,'2026-10-27 02:15:00.042468','console:root','account.accepted','account','01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.042468+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e","2bd5b51cc2284ff1fc4548843eb620b692be7a2d63314bfd9004e0d066128ddc"],["invitation","01a17b23-b4be-7f7a-b6ab-2e9dee9020bc","92e52ad4c5f9fed2ec1385ee2f28a8153d0fac3b8283e49fc7529372be8e5b6a"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e"],"on_behalf":"","seq":114,"unit":[1,1],"v":1}','3d00c9cfd1575042d25c9ccc419e09dd8e2fc9721fba21d6992c4aefe7fe1549','42d7ca11d763aa60be590f4cc6e99a967658c6dd07eb9975b0073e24448137b3');
INSERT INTO "audit_entry" VALUES(115,'2026-10-27 02:15:00.044322','console:root','account.invited','account','01a17b23-b8dd-7ff8-96a1-fc8f601f0e32','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.044322+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["invitation","01a17b23-b4cc-7186-81c4-34f693bdcd52","c2e3428109e7e304263631aac4bb9b72e0fe35cd4d46470b58f352b079ca983b"],["invitation","01a17b23-b8dd-7ff8-96a1-fc8f95788d85","758887e0fbc8333ee99f1749789dd48341a0e6fc3be0c46341e3aa9abfba4a32"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8f601f0e32"],"on_behalf":"","seq":115,"unit":[1,1],"v":1}','42d7ca11d763aa60be590f4cc6e99a967658c6dd07eb9975b0073e24448137b3','8b5ea6f579885f99c1008c11b1e5710023ea90cea76f7a21487976aab87bdf10');
INSERT INTO "audit_entry" VALUES(116,'2026-10-27 02:15:00.058235','console:root','account.accepted','account','01a17b23-b8dd-7ff8-96a1-fc8f601f0e32','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.058235+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["account","01a17b23-b8dd-7ff8-96a1-fc8f601f0e32","305dc3061289b0573b70edc1b4a66b189fd30620c5005ccf0d6d6ebc456be71f"],["invitation","01a17b23-b4cc-7186-81c4-34f693bdcd52","7cb6e170435501143742a6f82f24e4fe3a06a28851a9f4c29412d80215ac1321"]],"detail":{},"object":["account","01a17b23-b8dd-7ff8-96a1-fc8f601f0e32"],"on_behalf":"","seq":116,"unit":[1,1],"v":1}','8b5ea6f579885f99c1008c11b1e5710023ea90cea76f7a21487976aab87bdf10','9e3cd4558c92c043a2cdcf28ca963d38c8d0d2d82713c903687093c583095d26');
INSERT INTO "audit_entry" VALUES(117,'2026-10-27 02:15:01.215073','secretary','record.registered','record','01a17b23-b95f-7fe8-96fc-07fd7d484fde','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:01.215073+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["component","01a17b23-b95f-7fe8-96fc-07ffb23f7beb","8954abe992f98f7c8e036005de13b7c3fb1b1ef0194c5abf4a524bdbf5b389e6"],["ledger_number","01a17b23-b95f-7fe8-96fc-0800c815676c","8ba7a669b8bd466fb68ad0016d06394b0d3a5f076992947c492d10db8f142643"],["ledger_period","01a17b23-b95f-7fe8-96fc-080064f5b01d","1da5866254789f40fed130e037c787efb2be173c614464033b3f03cf7fae7feb"],["record","01a17b23-b95f-7fe8-96fc-07fd7d484fde","108c8b2832b91e1b8e9df9b61820085eb42ac1bbeed9132e640f11db0b61dad6"],["record_field","01a17b23-b95f-7fe8-96fc-07fd7d484fde|addressee","64709163aa87b6ddad738b56b90d087626c9bc4772535ddde621a006baa31f4d"],["record_field","01a17b23-b95f-7fe8-96fc-07fd7d484fde|delivery","f879351e17e94512f379af5ece26ee32ff51505e935404cd1e4d375967d6441d"],["record_field","01a17b23-b95f-7fe8-96fc-07fd7d484fde|foreign_number","ac6c02121cc231f4fc4616f414288ef8953317b4c7fb43f4e1e9e6528e55d04f"],["record_field","01a17b23-b95f-7fe8-96fc-07fd7d484fde|kind","7311e43a83693664fdbabbeb62e7e4f2b958bd5cd0bfcd51983498686dff5b94"],["record_history","01a17b23-b95f-7fe8-96fc-0800dc73047e","1155df96d3c8f2391af6a9f756c6e1857a7a4f1cc2ba3cb4b7c5599ea3bf468d"],["record_party","01a17b23-b95f-7fe8-96fc-07fe512e8ea5","402383743fd211f0e63105f5bf960593ce32feacec341459e4b68933ae25a55b"],["record_party","01a17b23-b95f-7fe8-96fc-07fed1535194","a9e72184b5985869557c9bbbe5eca6643fd544a85284375b50b765ec64db6d93"],["visibility_key","94de8c874289f60e07c0009d46075421","358875d092ee863dfe802b43985394afd7b83e07420d1116ca47a10e5ba23843"],["visibility_key","a890d12522b61f222915420fd3617705","ce6ba03d4e834805e92a0b30920ad9a8bf81118d10417cf1c7053e73475997d3"],["visibility_token","94de8c874289f60e07c0009d46075421|own:01a17b23-b8dd-7ff8-96a1-fc590d18cac5","1cd5cf37091627c10d81fd59e42521ad4eaa35e9d0db13ab44f5aa7b5d3daa29"],["visibility_token","94de8c874289f60e07c0009d46075421|own:01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3","993e79711d157294e6d03f5215e09cf8e8216936bf285d992f8f193c3312b169"]],"detail":{"number":"Вх-1"},"object":["record","01a17b23-b95f-7fe8-96fc-07fd7d484fde"],"on_behalf":"","seq":117,"unit":[1,1],"v":1}','9e3cd4558c92c043a2cdcf28ca963d38c8d0d2d82713c903687093c583095d26','586284375b2f7b3692bd6e9652a1a658141e2b4eb0fba9f63f04ec3a2c71d637');
INSERT INTO "audit_entry" VALUES(118,'2026-10-27 02:15:01.222969','secretary','record.registered','record','01a17b23-b966-77eb-a0c8-728c8457d9e6','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:01.222969+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["ledger_number","01a17b23-b966-7fa7-8f41-c3c5687f7548","94e5e97b530a557e788849f45d237fbe01908ae64dcaa22ae7ffb6f05c83a8f6"],["ledger_period","01a17b23-b95f-7fe8-96fc-080064f5b01d","39256e2a720685a50b9835dde8f83ead5c1327beed3400213b42c96e5cf235dd"],["record","01a17b23-b966-77eb-a0c8-728c8457d9e6","7f8e60a15325b766e7aa12017818932e8517239c84d2d3aaa346fe53f6aba0c7"],["record_field","01a17b23-b966-77eb-a0c8-728c8457d9e6|addressee","e1b68b1b4ab27b438dc768366510c560cb6a97f76ef38b168920e122b9ffbd82"],["record_field","01a17b23-b966-77eb-a0c8-728c8457d9e6|delivery","d77e34b268a88a1745e48e7e81f5c5ddfc44140b3fddaab71db13bdf3e836786"],["record_field","01a17b23-b966-77eb-a0c8-728c8457d9e6|foreign_number","fde0c22db9ccba5fa59cbdb0a579571c75ccd433df47c32566bf51f29e9d8405"],["record_field","01a17b23-b966-77eb-a0c8-728c8457d9e6|kind","f5ddcf8f6ca76426da2b91594b2f634ae3c86764fab6603e0eafb9c6e6996547"],["record_history","01a17b23-b966-7fa7-8f41-c3c5fdf15ab5","e848cd2019635f49399441effeb0bcd0f64b0547f0d5dddb684fce41afc3d26c"],["record_party","01a17b23-b966-7fa7-8f41-c3c450e8e26f","1f066be6ac2c2f844ccc48f325fe97f3164bddc78f9d6baf8bd2d6aaa2336703"],["record_party","01a17b23-b966-7fa7-8f41-c3c544da85f9","9fd3645aa8ac0c1d1491413f8ca5b0798a471e83a2a82d5a19d1f67f16ef2ed3"]],"detail":{"number":"Вх-2"},"object":["record","01a17b23-b966-77eb-a0c8-728c8457d9e6"],"on_behalf":"","seq":118,"unit":[1,1],"v":1}','586284375b2f7b3692bd6e9652a1a658141e2b4eb0fba9f63f04ec3a2c71d637','0fa8afecba172747c430175a934cd35056b746efb932a26fb25b9391eb87093e');
INSERT INTO "audit_entry" VALUES(119,'2026-10-27 02:15:00.745037','secretary','record.registered','record','01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.745037+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["ledger_number","01a17b23-b789-7c07-902f-8f055ec5e9ed","8b59c83842d7ed42f5fe7265b2610078172daf625cc84a1050221cf252c08f76"],["ledger_period","01a17b23-b95f-7fe8-96fc-080064f5b01d","29fcd7a7e6078a082936a079c1086307c6542a75e45bc5da9a7d3adb434c9c2b"],["record","01a17b23-b789-72a1-b1b2-ea3f00fdc1c7","b2d1479e2d6cf9129258d97b62b05d80bf61512d4c2ac2daae53c9776f641690"],["record_field","01a17b23-b789-72a1-b1b2-ea3f00fdc1c7|addressee","4af9ef1682c720de76a8af2fc0284428e76f93a469b12b8784cb38156328fbd2"],["record_field","01a17b23-b789-72a1-b1b2-ea3f00fdc1c7|delivery","44d136c2ea47fcc9c2c1e4a734550e73e61a9885342b0bfac3022f614b594b1e"],["record_field","01a17b23-b789-72a1-b1b2-ea3f00fdc1c7|foreign_number","637b790246726b8617bfd7aff8bc3964ff0615e1b735102c3958a6bc6d6e87ce"],["record_field","01a17b23-b789-72a1-b1b2-ea3f00fdc1c7|kind","d138f84c7b75189ff9fb526b13d0155bba05ef001881aab377a3356d65016025"],["record_history","01a17b23-b789-7c07-902f-8f058da03702","082dad44c7583c6c235e7051b6fc013c97beef63671db24772ef4928f682f28c"],["record_party","01a17b23-b789-7b67-8b81-81fb11574ab4","f1a137afd52ab5d83454ddc4b40e288db887986e6a4cbf3c8855d3b18d3700c5"],["record_party","01a17b23-b789-7b67-8b81-81fbd7da69f6","33764d70967d082117a7c50fb1f4dcdb04386fa1a86c2c74d8d8c272b31de88b"],["visibility_key","25e5968e07a8d9667b5183e4e07c7aed","7a65daeec8b16722f8714662a75b7ec2a6b0078d8276386113c932d0ac9eb7e8"],["visibility_key","b6afdf6f95b17934c7f0843993a9fcc6","fca07763d74429bb5c69cbe72cbcf8eb4c30f429e560665fb10d83b2281823e8"],["visibility_token","25e5968e07a8d9667b5183e4e07c7aed|by:secretary","7e4dfceef0513153705c31569e678aec00f4c7cc8bb2e1b15175bfe628ee9add"],["visibility_token","25e5968e07a8d9667b5183e4e07c7aed|own:01a17b23-b8dd-7ff8-96a1-fc590d18cac5","c1dbc9ec6fcf647c87f168cab7be12eab09d368889fdabf8b0e2f8fdf64518e1"],["visibility_token","25e5968e07a8d9667b5183e4e07c7aed|own:01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3","3dd3f16ea339e703c43c51cc7f0e0f4c77a70fa7045a12d0cc8a8fcc600a99c5"]],"detail":{"number":"Вх-3"},"object":["record","01a17b23-b789-72a1-b1b2-ea3f00fdc1c7"],"on_behalf":"","seq":119,"unit":[1,1],"v":1}','0fa8afecba172747c430175a934cd35056b746efb932a26fb25b9391eb87093e','e1835595bb17b7a54154e6a1cf6cc3ee7be66265add06e1dde08d8df4b61e13e');
INSERT INTO "audit_entry" VALUES(120,'2026-10-27 02:15:00.414146','chair','party.added','party','01a17b23-b63e-7f5e-8f3c-1992aad93293','{"action":"party.added","actor":"chair","at":"2026-10-27T02:15:00.414146+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["party","01a17b23-b63e-7f5e-8f3c-1992aad93293","0f65aaecc164336d9846b89bbdc0be71fe0242b007fce519d31e90759d1732f6"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63e-7f5e-8f3c-1992aad93293"],"on_behalf":"","seq":120,"unit":[1,2],"v":1}','e1835595bb17b7a54154e6a1cf6cc3ee7be66265add06e1dde08d8df4b61e13e','3240be42d1788f96af0bb75ed05a46a045f23c5426baf7baaff0dabda65aef2d');
INSERT INTO "audit_entry" VALUES(121,'2026-10-27 02:15:00.414146','chair','task.added','task','01a17b23-b63e-7f5e-8f3c-199359fbf739','{"action":"task.added","actor":"chair","at":"2026-10-27T02:15:00.414146+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["record","01a17b23-b95f-7fe8-96fc-07fd7d484fde","00b48fad3137c1e1f6e3aef75603af9805cef0936e9a1a45ce42ad0ae29b3ac5"],["task","01a17b23-b63e-7f5e-8f3c-199359fbf739","b79486404eaf8e798701bbcae7bd2760d31c8af3d9581f476921d7240e7b5008"],["task_event","01a17b23-b63e-7f5e-8f3c-1993d5639e94","b14bf98c31c5e62fcaea6556227ecd5a3054391d6d32c6bb9493d18d2cea26fb"],["task_executor","01a17b23-b63e-7f5e-8f3c-199359fbf739|01a17b23-b63e-7f5e-8f3c-1992aad93293","62261181ca746bf882a1972cf086bdb1bd4e0a144f78320c43cbbc8224b380c9"],["visibility_key","2cc7e1223457a9349f4629b5bbe83994","71f3bcb3ddbfb2e4a814fe962b17da1c47bdce1e55673d987f1d8cdb08ebd79c"],["visibility_token","2cc7e1223457a9349f4629b5bbe83994|own:01a17b23-b63e-7f5e-8f3c-1992aad93293","17d6da14c0a63e630ee13b89837ccd6ab013fe20c7fdc7d5739e8a53d96b857a"],["visibility_token","2cc7e1223457a9349f4629b5bbe83994|own:01a17b23-b8dd-7ff8-96a1-fc590d18cac5","5df45b2323924d265d71aaeb24c78e97949b1c307dac619ee16f4645702e72bc"],["visibility_token","2cc7e1223457a9349f4629b5bbe83994|own:01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3","89d8c804eeb56b4bfc6d9c079f136ea5677ab622261d9ed11177400fe6fa5c92"]],"detail":{"due":"2026-11-27","record":"01a17b23-b95f-7fe8-96fc-07fd7d484fde"},"object":["task","01a17b23-b63e-7f5e-8f3c-199359fbf739"],"on_behalf":"","seq":121,"unit":[2,2],"v":1}','3240be42d1788f96af0bb75ed05a46a045f23c5426baf7baaff0dabda65aef2d','bfc679a69af36c499ef7139fd531e5170f3392f1d33a1f27fef2c19a417338f3');
INSERT INTO "audit_entry" VALUES(122,'2026-10-27 02:15:01.306125','secretary','record.registered','record','01a17b23-b9ba-739c-a5e1-bd04e3ff23af','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:01.306125+00:00","chain":"01a17b23-b8dd-71cc-824a-369072dfc6c4","changes":[["component","01a17b23-b9ba-739c-a5e1-bd05b4b8daf7","8a272009c490c81e7576ca595feb1137b58bffab31e2ff00693696c52bf7910d"],["file","01a17b23-b9ba-78a0-b50f-991bf47db2c2","126b8b25f4c489b0b9a58c2ff70b52a46b329c05b087c5fae1c7236df3b30cd9"],["ledger_number","01a17b23-b9ba-7b23-960a-79a9174b7789","c2596a25b245adb7859e1f896791d703030ef2aa4997e44e89e719c89a035d4e"],["ledger_period","01a17b23-b9ba-78a0-b50f-991bfb12ad61","e1d43a5bb72478801477e9d8ce779b6384158944d6b4545662cd4b283d799548"],["record","01a17b23-b9ba-739c-a5e1-bd04e3ff23af","836c83bf70db5543b55c6d56b88948dbab22afe548e0f79b83f2b5d3a9d68ea6"],["record_field","01a17b23-b9ba-739c-a5e1-bd04e3ff23af|considered_at","402b911665862aa659d172c3772c2da2b84cc9635db296b20ed845fa71f9e0e0"],["record_field","01a17b23-b9ba-739c-a5e1-bd04e3ff23af|work_version","140e180f11a04d578729060dc7ed7b3a4c458cee4ecb1b96f5339ba0c631d2cd"],["record_history","01a17b23-b9ba-7b23-960a-79a9fd3235ee","e526056af2f06fc8b88bbb2da0b9cec1b0d58aa130b6835b2d1cd1b31c9f8bc7"],["visibility_key","0cbd192c95523c977d28688468b08da1","30b7decb56577bf2c3fa9aaff900f8410698a1696d8e2c4b436b446cb4992ee9"],["visibility_key","2051b9877c5f193f0e488d2165c7e413","c92edeecd664c51b6aee2be211caf698ac1a786fd8bcad2a5afb4aef39c622b6"]],"detail":{"number":"Вн-1"},"object":["record","01a17b23-b9ba-739c-a5e1-bd04e3ff23af"],"on_behalf":"","seq":122,"unit":[1,1],"v":1}','bfc679a69af36c499ef7139fd531e5170f3392f1d33a1f27fef2c19a417338f3','46c1a7c62acf093ea57172abaf8db955a1c3dba2ebb2bfebfff68c486d15ddc8');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	chain VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,'01a17b23-b8dd-71cc-824a-369072dfc6c4',122,'46c1a7c62acf093ea57172abaf8db955a1c3dba2ebb2bfebfff68c486d15ddc8');
CREATE TABLE audit_signature (
	sequence INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	signature VARCHAR(128) NOT NULL, 
	CONSTRAINT pk_audit_signature PRIMARY KEY (sequence)
);
INSERT INTO "audit_signature" VALUES(109,'fd4c616b9f21ca3d2f252369930766f091e7bbe08d927117b90c00a3145fc2f9','2026-10-27 02:15:01.085750','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','4508a615f23bf4bcd91e7270c546db7b5861722e672fc5987f49dde6ca37114b276fd1001046ec35c76440cb3f20aac40d3f645af455c497481ee55d224f2c08');
INSERT INTO "audit_signature" VALUES(110,'7a199cdb45b5b74ee106a003c337bba7388a5cf3344261cf0b299fb108843631','2026-10-27 02:15:00.590592','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','aae048e09d6aeabde84a1bfca242103cf72e5ac6d2e283796f098a592d65e4d1f1c94274f30c67f79196e92ad486d18cff3d3b98da96d588b5e021953e74550c');
INSERT INTO "audit_signature" VALUES(111,'c2e1d56f981e255fdc88e27d722abc9a8c47fc423d8fa82d50cfab9fcc4aaf1c','2026-10-27 02:15:00.019525','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','e2603dad32b1cb2505196f91095fba3877c9c6fdfa6239ca95f7d10b3e1e8e21b4c436200bb325383a64b3884623a9fdf362e1e6f1e6f3a3a9f033585c633a0c');
INSERT INTO "audit_signature" VALUES(112,'b90150306c7e6ada241d70c5b96dfdaa68fa67ecc644d2ebc7a29842aede5c15','2026-10-27 02:15:00.056223','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','c1e34c039b0ce6a96ff2951652d33f39171139fd0587f196d1982e324ab87a804918769df4f9f56e7bd200eb69fc36dc5f6977b880a5833cb68280a34724d402');
INSERT INTO "audit_signature" VALUES(113,'3d00c9cfd1575042d25c9ccc419e09dd8e2fc9721fba21d6992c4aefe7fe1549','2026-10-27 02:15:00.030312','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','28199cc9aead3f410b61a544f187d4bbe4d5eb4ed0df8ce27fffb9f0d2a98442b6f2ff3edb89e05869a53bf9804aaac8f5d2fd5dad1d697ce4c26d4b4c8a9702');
INSERT INTO "audit_signature" VALUES(114,'42d7ca11d763aa60be590f4cc6e99a967658c6dd07eb9975b0073e24448137b3','2026-10-27 02:15:00.042468','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','ce2597c6012dd8a244163d8ec3b55135772b7b3df3cdb0957a32af6bc136157196989caab23a970f887d59977de138d2aacc0984f04a32344c54eae0b3ac990c');
INSERT INTO "audit_signature" VALUES(115,'8b5ea6f579885f99c1008c11b1e5710023ea90cea76f7a21487976aab87bdf10','2026-10-27 02:15:00.044322','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','a4e4d1e4a7bf7c49542aca4f919b659647340902013a6adb156670645b9d51f853dc62a41514cb959566c88d6744facc4c216440cacdef8ee069a88e72b4ba01');
INSERT INTO "audit_signature" VALUES(116,'9e3cd4558c92c043a2cdcf28ca963d38c8d0d2d82713c903687093c583095d26','2026-10-27 02:15:00.058235','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','90caa707c72563791b5022b9e2088cf27d3ebe04a818bdddc596694015208e27088e04f3356007db8a12560c4d8a2b05cf5b1490b1599222d3964bc36e4aac0e');
INSERT INTO "audit_signature" VALUES(117,'586284375b2f7b3692bd6e9652a1a658141e2b4eb0fba9f63f04ec3a2c71d637','2026-10-27 02:15:01.215073','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','cf57101af77090efecf599a2b14139638e72c845a4e8603f4c3c56334565eaa1612bff1a17526ebe3f3de2a9f2b1c774c31c72abd2edaffceb1403e73761cd0c');
INSERT INTO "audit_signature" VALUES(118,'0fa8afecba172747c430175a934cd35056b746efb932a26fb25b9391eb87093e','2026-10-27 02:15:01.222969','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','fb47120613a8175d6f08dc02cf4e163cacbf8a1226c9abb90469a2267284acdae2567296223a194c846b7fd3b998a8b492714147706669f714a67fff239ae10c');
INSERT INTO "audit_signature" VALUES(119,'e1835595bb17b7a54154e6a1cf6cc3ee7be66265add06e1dde08d8df4b61e13e','2026-10-27 02:15:00.745037','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','d249d896f882aa130487383059e3d8fa816ca9158710218c128cf950d23d84700e95881ac7756ec3e0130d845044fa036f06266e654dd263fb817a77b85bb105');
INSERT INTO "audit_signature" VALUES(121,'bfc679a69af36c499ef7139fd531e5170f3392f1d33a1f27fef2c19a417338f3','2026-10-27 02:15:00.414146','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','225aac241a07480959062e11dabe818d55bcb282f266fe7df148545d11e634e01a7a9f06ad5127b596df4366bdeb583074d1149a83cc0323694098c4ed6b3e07');
INSERT INTO "audit_signature" VALUES(122,'46c1a7c62acf093ea57172abaf8db955a1c3dba2ebb2bfebfff68c486d15ddc8','2026-10-27 02:15:01.306125','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a','103ccbeb0bf4534402fe0cc5b9a584cce8689a3f7880fc06b576d9f0772f8365275d25ee2b6d89a11db7c787c534ed424e0fc4c18d73f4210498cb3c94bfcb0e');
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
INSERT INTO "component" VALUES('01a17b23-b95f-7fe8-96fc-07ffb23f7beb','01a17b23-b95f-7fe8-96fc-07fd7d484fde','main',1,1,'письмо.txt','text/plain',245,'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5','2026-10-27 02:15:01.215073');
INSERT INTO "component" VALUES('01a17b23-b9ba-739c-a5e1-bd05b4b8daf7','01a17b23-b9ba-739c-a5e1-bd04e3ff23af','main',1,1,'письмо.txt','text/plain',245,'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5','2026-10-27 02:15:01.306125');
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
INSERT INTO "component_text" VALUES('01a17b23-b95f-7fe8-96fc-07ffb23f7beb','extracted','text','1','','Министерство образования Приобского края

О представлении аналитической записки

Просим представить записку о системе менеджмента.');
INSERT INTO "component_text" VALUES('01a17b23-b9ba-739c-a5e1-bd05b4b8daf7','extracted','text','1','','Министерство образования Приобского края

О представлении аналитической записки

Просим представить записку о системе менеджмента.');
CREATE TABLE deployment_fact (
	name VARCHAR(60) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_deployment_fact PRIMARY KEY (name)
);
INSERT INTO "deployment_fact" VALUES('preset','demo');
INSERT INTO "deployment_fact" VALUES('association','Ассоциация образовательных организаций Приобского края, работающих по системе менеджмента качества');
INSERT INTO "deployment_fact" VALUES('founded_at','2026-10-27T02:15:01.085750+00:00');
INSERT INTO "deployment_fact" VALUES('rehearsal','yes');
INSERT INTO "deployment_fact" VALUES('audit_key','622999a41f55a185c30b8873596718ddedfd43f21a2201d88707fb5374d4130a');
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
INSERT INTO "file" VALUES('01a17b23-b9ba-78a0-b50f-991bf47db2c2','03-01','2026','Методические разработки (подлинники)','open','2026-10-27',NULL,'{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}');
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
INSERT INTO "invitation" VALUES('01a17b23-b8dd-7ff8-96a1-fc8f95788d85','01a17b23-b8dd-7ff8-96a1-fc8f601f0e32','b75f7835e1d6b0d8bb48148976c16a40cfb7c6262411bf3f31795f071a8fd042','2026-10-28 02:15:01.085750','2026-10-27 02:15:00.044322');
INSERT INTO "invitation" VALUES('01a17b23-b4b3-7ad2-b021-2deec0fea752','01a17b23-b8dd-7ff8-96a1-fc8c64a59dc7','4b93706847f9a980a886f2702f4ac508b1ed34f6fa0f07e564b74ea94a3bb1a4','2026-10-28 02:15:00.019525','2026-10-27 02:15:00.056223');
INSERT INTO "invitation" VALUES('01a17b23-b4be-7f7a-b6ab-2e9dee9020bc','01a17b23-b8dd-7ff8-96a1-fc8cdec29b9e','f8d96263fa80d692a6f52c8f43e0839107498b9398a6fb8744b749b453a7d0bf','2026-10-28 02:15:00.030312','2026-10-27 02:15:00.042468');
INSERT INTO "invitation" VALUES('01a17b23-b4cc-7186-81c4-34f693bdcd52','01a17b23-b8dd-7ff8-96a1-fc8f601f0e32','7619c95f9ea63f919572d723c15864dc6fce2ae897153ac865524872c36c1b72','2026-10-28 02:15:00.044322','2026-10-27 02:15:00.058235');
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
	provider VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_ledger PRIMARY KEY (name), 
	CONSTRAINT ck_ledger_period CHECK (period IN ('calendar_year', 'academic_year', 'whole_life'))
);
INSERT INTO "ledger" VALUES('internal','Внутренние документы','Internal records','calendar_year','{prefix}-{seq}{suffix}','Вн','core');
INSERT INTO "ledger" VALUES('incoming','Журнал регистрации входящих документов','Journal of incoming documents','calendar_year','{prefix}-{seq}{suffix}','Вх','journal');
INSERT INTO "ledger" VALUES('outgoing','Журнал регистрации исходящих документов','Journal of outgoing documents','calendar_year','{case}/{seq}{suffix}','Исх','journal');
INSERT INTO "ledger" VALUES('orders','Журнал регистрации распоряжений председателя','Journal of orders of the chair','calendar_year','{seq}{suffix}','','journal');
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
INSERT INTO "ledger_number" VALUES('01a17b23-b95f-7fe8-96fc-0800c815676c','01a17b23-b95f-7fe8-96fc-080064f5b01d',1,'','issued','Вх-1','01a17b23-b95f-7fe8-96fc-07fd7d484fde','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b966-7fa7-8f41-c3c5687f7548','01a17b23-b95f-7fe8-96fc-080064f5b01d',2,'','issued','Вх-2','01a17b23-b966-77eb-a0c8-728c8457d9e6','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b789-7c07-902f-8f055ec5e9ed','01a17b23-b95f-7fe8-96fc-080064f5b01d',3,'','issued','Вх-3','01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b9ba-7b23-960a-79a9174b7789','01a17b23-b9ba-78a0-b50f-991bfb12ad61',1,'','issued','Вн-1','01a17b23-b9ba-739c-a5e1-bd04e3ff23af','','2026-10-27');
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
INSERT INTO "ledger_period" VALUES('01a17b23-b95f-7fe8-96fc-080064f5b01d','incoming','2026','{prefix}-{seq}{suffix}','Вх',3,'open','2026-10-27',NULL);
INSERT INTO "ledger_period" VALUES('01a17b23-b9ba-78a0-b50f-991bfb12ad61','internal','2026','{prefix}-{seq}{suffix}','Вн',1,'open','2026-10-27',NULL);
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
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc590d18cac5','organisation','Министерство образования Приобского края','','министерствообразованияприобскогокрая','authority','г. Приобск','','','ул. Набережная, д. 12, г. Приобск, 650000','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc59a34912ee','organisation','Отдел управления качеством образования Министерства образования Приобского края','Отдел управления качеством образования','отделуправлениякачествомобразованияминистерстваобразованияприобскогокрая','authority','г. Приобск','','','ул. Набережная, д. 12, г. Приобск, 650000','kachestvo@minobr.example','(3800) 00-12-34','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc5aba63d157','organisation','Совет по качеству образования Приобского края','Совет по качеству образования','советпокачествуобразованияприобскогокрая','council','','','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc5bf2f21e43','organisation','Региональный центр менеджмента качества','РЦМК','региональныйцентрменеджментакачества','certification_body','','','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc5d2bbba855','organisation','АНО ДПО «Институт управления качеством»','','анодпоинститутуправлениякачеством','partner','','','','','forum@iuk.example','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc5e27c055f6','organisation','МБОУ «СОШ № 208»','','мбоусошno208','applicant','г. Заречинск','общее','','ул. Садовая, д. 7, г. Заречинск, 650311','school208@zar.example','(3801) 00-45-10','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc5f2bf07027','organisation','МАДОУ «Детский сад № 19 «Рябинка»','','мадоудетскийсадno19рябинка','candidate','г. Приобск','дошкольное','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc5ff6a1f06f','organisation','МБОУ «Лицей № 3»','','мбоулицейno3','member','г. Приобск','общее','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc60c3543390','organisation','МБОУ «Гимназия № 7»','','мбоугимназияno7','member','г. Приобск','общее','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6165582074','organisation','КГБПОУ «Приобский политехнический техникум»','','кгбпоуприобскийполитехническийтехникум','member','г. Приобск','СПО','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6230c4dbb9','organisation','МБОУ «СОШ № 31»','','мбоусошno31','member','г. Каменогорск','общее','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc62cf15d3e2','organisation','МБДОУ «Детский сад № 4 «Колосок»','','мбдоудетскийсадno4колосок','member','г. Приобск','дошкольное','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc637f3c18a9','organisation','КГБПОУ «Каменогорский аграрный колледж»','','кгбпоукаменогорскийаграрныйколледж','member','г. Каменогорск','СПО','','пер. Опытный, д. 3, г. Каменогорск, 650520','','(3802) 00-71-15','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6510056b01','organisation','МБУ ДО «Центр детского творчества»','','мбудоцентрдетскоготворчества','member','г. Приобск','дополнительное','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc65ba01f270','organisation','МАДОУ «Детский сад № 27 «Сказка»','','мадоудетскийсадno27сказка','member','г. Заречинск','дошкольное','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc663bda37ea','organisation','МБОУ «СОШ № 5»','','мбоусошno5','member','г. Заречинск','общее','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc669d63bb39','organisation','МБОУ «Гимназия № 2»','','мбоугимназияno2','member','г. Приобск','общее','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc67049ec2f8','organisation','МБОУ «СОШ № 12»','','мбоусошno12','member','г. Приобск','общее','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc676a9985d7','organisation','МБОУ «СОШ № 15»','','мбоусошno15','member','г. Заречинск','общее','','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc679cd92ac3','person','Ветрова Ирина Сергеевна','','ветроваиринасергеевна','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc691eef387a','person','Грачёв М.Е.','','грачевм.е.','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6981003828','person','Ильин К.Р.','','ильинк.р.','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6a207343a3','person','Кедров А.П.','','кедрова.п.','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6ab6b33096','person','Мохова А.С.','','моховаа.с.','','','','заведующий','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6b65952daf','person','Полевой Б.Г.','','полевойб.г.','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6be16d058d','person','Рябова Л.Т.','','рябовал.т.','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6c6b7f3bed','person','Сомова Р.А.','','сомовар.а.','','','','заведующий','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6d2f2fa6ec','person','Зимин В.В.','','зиминв.в.','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6d373e805c','person','Орлова Н.Ю.','','орлован.ю.','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6ddcec85aa','person','Ушаков Д.С.','','ушаковд.с.','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6e11fd0897','person','Белова Наталья Павловна','','белованатальяпавловна','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3','person','Савушкина Тамара Никитична','','савушкинатамараникитична','','','','методист','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc70c2c512a4','person','Нечаев Олег Викторович','','нечаеволегвикторович','','','','директор','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc71f5a49354','person','Тихомирова А.А.','','тихомироваа.а.','','','','ответственный по качеству','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc7201fb9a49','person','Ломакина Е.Д.','','ломакинае.д.','','','','заведующий','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc728dbf9047','person','Крутоярова П.А.','','крутояровап.а.','','','','начальник отдела управления качеством образования','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc72e717b8e4','person','Лаптева Мария Олеговна','','лаптевамарияолеговна','','','','исполнитель','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b8dd-7ff8-96a1-fc737fa6c4d1','person','Соколовский А.Н.','','соколовскийа.н.','','','','министр образования Приобского края','','','','2026-10-27 02:15:01.085750',NULL);
INSERT INTO "party" VALUES('01a17b23-b63e-7f5e-8f3c-1992aad93293','person','secretary','','secretary','','','','','','','','2026-10-27 02:15:00.414146',NULL);
CREATE TABLE party_alias (
	id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	match_key VARCHAR(500) NOT NULL, origin VARCHAR(20), merge_id VARCHAR(36), 
	CONSTRAINT pk_party_alias PRIMARY KEY (id), 
	CONSTRAINT fk_party_alias_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc5a2383a540','01a17b23-b8dd-7ff8-96a1-fc59a34912ee','Отдел управления качеством образования','отделуправлениякачествомобразования',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc5b6af7dd63','01a17b23-b8dd-7ff8-96a1-fc5aba63d157','Совет по качеству образования','советпокачествуобразования',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc5cac71219b','01a17b23-b8dd-7ff8-96a1-fc5bf2f21e43','РЦМК','рцмк',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc5d32e4ccea','01a17b23-b8dd-7ff8-96a1-fc5d2bbba855','Автономная некоммерческая организация дополнительного профессионального образования «Институт управления качеством»','автономнаянекоммерческаяорганизациядополнительногопрофессиональногообразованияинститутуправлениякачеством',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc5f2090105d','01a17b23-b8dd-7ff8-96a1-fc5e27c055f6','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 208»','муниципальноебюджетноеобщеобразовательноеучреждениесредняяобщеобразовательнаяшколаno208',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc5f71ffcc28','01a17b23-b8dd-7ff8-96a1-fc5f2bf07027','Муниципальное автономное дошкольное образовательное учреждение «Детский сад № 19 «Рябинка»','муниципальноеавтономноедошкольноеобразовательноеучреждениедетскийсадno19рябинка',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc5fa4d3da06','01a17b23-b8dd-7ff8-96a1-fc5f2bf07027','Детский сад № 19 «Рябинка»','детскийсадno19рябинка',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc6318a13626','01a17b23-b8dd-7ff8-96a1-fc62cf15d3e2','Детский сад № 4 «Колосок»','детскийсадno4колосок',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc63e45d40ab','01a17b23-b8dd-7ff8-96a1-fc637f3c18a9','Краевое государственное бюджетное профессиональное образовательное учреждение «Каменогорский аграрный колледж»','краевоегосударственноебюджетноепрофессиональноеобразовательноеучреждениекаменогорскийаграрныйколледж',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc64a896fcd9','01a17b23-b8dd-7ff8-96a1-fc637f3c18a9','Каменогорский аграрный колледж','каменогорскийаграрныйколледж',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc6869a1b4f1','01a17b23-b8dd-7ff8-96a1-fc679cd92ac3','Ветрова И.С.','ветроваи.с.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc6ecc7bf128','01a17b23-b8dd-7ff8-96a1-fc6e11fd0897','Белова Н.П.','белован.п.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc701833d20a','01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3','Савушкина Т.Н.','савушкинат.н.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc7179802fd5','01a17b23-b8dd-7ff8-96a1-fc70c2c512a4','Нечаев О.В.','нечаево.в.',NULL,NULL);
INSERT INTO "party_alias" VALUES('01a17b23-b8dd-7ff8-96a1-fc735ea33a29','01a17b23-b8dd-7ff8-96a1-fc72e717b8e4','Лаптева М.О.','лаптевам.о.',NULL,NULL);
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
	created_at DATETIME NOT NULL, drafted_by VARCHAR(200), 
	CONSTRAINT pk_record PRIMARY KEY (id), 
	CONSTRAINT ck_record_registered_has_date CHECK (state NOT IN ('registered', 'filed', 'closed') OR registered_at IS NOT NULL), 
	CONSTRAINT fk_record_class_name FOREIGN KEY(class_name) REFERENCES record_class (name) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_file_id FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_visibility_key FOREIGN KEY(visibility_key) REFERENCES visibility_key ("key") ON DELETE RESTRICT, 
	CONSTRAINT ck_record_state CHECK (state IN ('draft', 'registered', 'filed', 'closed', 'annulled', 'disposed'))
);
INSERT INTO "record" VALUES('01a17b23-b95f-7fe8-96fc-07fd7d484fde','incoming_letter','О представлении аналитической записки','2026-10-22','2026-10-27 02:15:01.215073','Вх-1','ВХ-1','0000000001','2026','2026-10-27 02:15:01.215073','2026-10-27','secretary','registered',0,'','',NULL,NULL,'2cc7e1223457a9349f4629b5bbe83994','journal',1,'2026-10-27 02:15:01.215073',NULL);
INSERT INTO "record" VALUES('01a17b23-b966-77eb-a0c8-728c8457d9e6','incoming_letter','О совещании','2026-10-22','2026-10-27 02:15:01.222969','Вх-2','ВХ-2','0000000002','2026','2026-10-27 02:15:01.222969','2026-10-27','secretary','registered',0,'','',NULL,NULL,'94de8c874289f60e07c0009d46075421','journal',1,'2026-10-27 02:15:01.222969',NULL);
INSERT INTO "record" VALUES('01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','incoming_letter','О проверке','2026-10-22','2026-10-27 02:15:00.745037','Вх-3','ВХ-3','0000000003','2026','2026-10-27 02:15:00.745037','2026-10-27','secretary','registered',0,'Конфиденциально','гриф отправителя',NULL,NULL,'25e5968e07a8d9667b5183e4e07c7aed','journal',1,'2026-10-27 02:15:00.745037',NULL);
INSERT INTO "record" VALUES('01a17b23-b9ba-739c-a5e1-bd04e3ff23af','methodical_work','Внутренний аудит в колледже',NULL,NULL,'Вн-1','ВН-1','0000000001','2026','2026-10-27 02:15:01.306125','2026-10-27','secretary','registered',0,'','',NULL,'01a17b23-b9ba-78a0-b50f-991bf47db2c2','2051b9877c5f193f0e488d2165c7e413','core',1,'2026-10-27 02:15:01.306125',NULL);
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
INSERT INTO "record_class" VALUES('incoming_letter','Входящий документ','Incoming document','incoming','','','','["in", "вх"]','journal');
INSERT INTO "record_class" VALUES('outgoing_letter','Исходящий документ','Outgoing document','outgoing','','','','["out", "исх"]','journal');
INSERT INTO "record_class" VALUES('chair_order','Распоряжение председателя','Order of the chair','orders','01-08','','','["order", "распоряжение"]','journal');
CREATE TABLE record_field (
	record_id VARCHAR(36) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	value TEXT NOT NULL, 
	exact VARCHAR(200), 
	CONSTRAINT pk_record_field PRIMARY KEY (record_id, name), 
	CONSTRAINT fk_record_field_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
INSERT INTO "record_field" VALUES('01a17b23-b95f-7fe8-96fc-07fd7d484fde','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b95f-7fe8-96fc-07fd7d484fde','foreign_number','21-05/1187','21-05/1187');
INSERT INTO "record_field" VALUES('01a17b23-b95f-7fe8-96fc-07fd7d484fde','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b95f-7fe8-96fc-07fd7d484fde','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b966-77eb-a0c8-728c8457d9e6','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b966-77eb-a0c8-728c8457d9e6','foreign_number','21-05/1201','21-05/1201');
INSERT INTO "record_field" VALUES('01a17b23-b966-77eb-a0c8-728c8457d9e6','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b966-77eb-a0c8-728c8457d9e6','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','foreign_number','7-дсп','7-ДСП');
INSERT INTO "record_field" VALUES('01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b9ba-739c-a5e1-bd04e3ff23af','work_version','1.0',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b9ba-739c-a5e1-bd04e3ff23af','considered_at','протокол от 28.08.2026 № 3',NULL);
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
INSERT INTO "record_history" VALUES('01a17b23-b95f-7fe8-96fc-0800dc73047e','01a17b23-b95f-7fe8-96fc-07fd7d484fde','2026-10-27 02:15:01.215073','secretary','registered','','','Вх-1','');
INSERT INTO "record_history" VALUES('01a17b23-b966-7fa7-8f41-c3c5fdf15ab5','01a17b23-b966-77eb-a0c8-728c8457d9e6','2026-10-27 02:15:01.222969','secretary','registered','','','Вх-2','');
INSERT INTO "record_history" VALUES('01a17b23-b789-7c07-902f-8f058da03702','01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','2026-10-27 02:15:00.745037','secretary','registered','','','Вх-3','');
INSERT INTO "record_history" VALUES('01a17b23-b9ba-7b23-960a-79a9fd3235ee','01a17b23-b9ba-739c-a5e1-bd04e3ff23af','2026-10-27 02:15:01.306125','secretary','registered','','','Вн-1','');
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
	file VARCHAR(300) NOT NULL, 
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
INSERT INTO "record_party" VALUES('01a17b23-b95f-7fe8-96fc-07fe512e8ea5','01a17b23-b95f-7fe8-96fc-07fd7d484fde','01a17b23-b8dd-7ff8-96a1-fc590d18cac5','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b95f-7fe8-96fc-07fed1535194','01a17b23-b95f-7fe8-96fc-07fd7d484fde','01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3','executor',1);
INSERT INTO "record_party" VALUES('01a17b23-b966-7fa7-8f41-c3c450e8e26f','01a17b23-b966-77eb-a0c8-728c8457d9e6','01a17b23-b8dd-7ff8-96a1-fc590d18cac5','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b966-7fa7-8f41-c3c544da85f9','01a17b23-b966-77eb-a0c8-728c8457d9e6','01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3','executor',1);
INSERT INTO "record_party" VALUES('01a17b23-b789-7b67-8b81-81fb11574ab4','01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','01a17b23-b8dd-7ff8-96a1-fc590d18cac5','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b789-7b67-8b81-81fbd7da69f6','01a17b23-b789-72a1-b1b2-ea3f00fdc1c7','01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3','executor',1);
CREATE TABLE recovery_code (
	account_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	code_hash VARCHAR(300) NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (account_id, number), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
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
INSERT INTO "role" VALUES('chair','Председатель','Chair','{"*": "all"}','{"*": "all"}','["audit.read", "organisation.change_head", "record.approve", "record.mark", "record.sign", "settings.read", "standing.edit", "task.add", "task.close", "task.read"]');
INSERT INTO "role" VALUES('deputy','Заместитель председателя','Deputy chair','{"*": "all"}','{"*": "all"}','["settings.read", "task.add", "task.close", "task.read"]');
INSERT INTO "role" VALUES('secretary','Секретарь','Secretary','{"*": "all"}','{"*": "none"}','["organisation.change_head", "party.edit", "record.attach", "record.correct", "record.file", "record.link", "record.mark", "record.register", "record.sign", "settings.read", "standing.edit", "task.enter", "task.read", "template.edit"]');
INSERT INTO "role" VALUES('presidium_member','Член Президиума','Presidium member','{"*": "all"}','{"*": "all"}','["settings.read", "task.read"]');
INSERT INTO "role" VALUES('member','Организация – член Ассоциации','Member organisation','{"*": "own", "annual_plan": "all", "annual_report": "all", "authority_order": "all", "decision": "all", "event_document": "all", "event_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('candidate','Организация-кандидат','Candidate organisation','{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('group_member','Член рабочей группы','Working group member','{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','["record.attach:methodical_work", "record.correct:methodical_work", "record.register:methodical_work"]');
INSERT INTO "role" VALUES('authority_officer','Гражданский служащий органа управления','Officer of the authority','{"*": "addressed", "annual_plan": "all", "annual_report": "all", "methodical_work": "all"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('commission_member','Член экспертной комиссии','Member of the appraisal commission','{"*": "own"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('administrator','Администратор','Administrator','{"*": "none"}','{"*": "none"}','["account.edit", "deployment.administer", "organisation.change_head", "settings.read", "template.edit"]');
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
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7442b76df7','member','01a17b23-b8dd-7ff8-96a1-fc5ff6a1f06f',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc748240a8c9','head','01a17b23-b8dd-7ff8-96a1-fc679cd92ac3',NULL,'01a17b23-b8dd-7ff8-96a1-fc5ff6a1f06f','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc756423baa3','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc679cd92ac3','presidium','01a17b23-b8dd-7ff8-96a1-fc5ff6a1f06f','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc763a590229','member','01a17b23-b8dd-7ff8-96a1-fc60c3543390',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc764a594576','head','01a17b23-b8dd-7ff8-96a1-fc691eef387a',NULL,'01a17b23-b8dd-7ff8-96a1-fc60c3543390','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc770089ea68','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc691eef387a','presidium','01a17b23-b8dd-7ff8-96a1-fc60c3543390','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc77766e641c','member','01a17b23-b8dd-7ff8-96a1-fc6165582074',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc780c8ff2ce','head','01a17b23-b8dd-7ff8-96a1-fc6981003828',NULL,'01a17b23-b8dd-7ff8-96a1-fc6165582074','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc784de87e93','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc6981003828','presidium','01a17b23-b8dd-7ff8-96a1-fc6165582074','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc79035a7f39','member','01a17b23-b8dd-7ff8-96a1-fc6230c4dbb9',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7967f44572','head','01a17b23-b8dd-7ff8-96a1-fc6a207343a3',NULL,'01a17b23-b8dd-7ff8-96a1-fc6230c4dbb9','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7a53830682','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc6a207343a3','presidium','01a17b23-b8dd-7ff8-96a1-fc6230c4dbb9','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7b009ac40d','member','01a17b23-b8dd-7ff8-96a1-fc62cf15d3e2',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7b537589a5','head','01a17b23-b8dd-7ff8-96a1-fc6ab6b33096',NULL,'01a17b23-b8dd-7ff8-96a1-fc62cf15d3e2','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7c0c2195f2','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc6ab6b33096','presidium','01a17b23-b8dd-7ff8-96a1-fc62cf15d3e2','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7c3915334f','member','01a17b23-b8dd-7ff8-96a1-fc637f3c18a9',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7c8e70bf3a','head','01a17b23-b8dd-7ff8-96a1-fc6b65952daf',NULL,'01a17b23-b8dd-7ff8-96a1-fc637f3c18a9','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7ce750d6f6','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc6b65952daf','presidium','01a17b23-b8dd-7ff8-96a1-fc637f3c18a9','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7d9423d125','member','01a17b23-b8dd-7ff8-96a1-fc6510056b01',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7deead639d','head','01a17b23-b8dd-7ff8-96a1-fc6be16d058d',NULL,'01a17b23-b8dd-7ff8-96a1-fc6510056b01','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7e33d69962','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc6be16d058d','presidium','01a17b23-b8dd-7ff8-96a1-fc6510056b01','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7efa6bdb9e','member','01a17b23-b8dd-7ff8-96a1-fc65ba01f270',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc7fea7128da','head','01a17b23-b8dd-7ff8-96a1-fc6c6b7f3bed',NULL,'01a17b23-b8dd-7ff8-96a1-fc65ba01f270','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc80d07d8cbd','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc6c6b7f3bed','presidium','01a17b23-b8dd-7ff8-96a1-fc65ba01f270','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc80ee8efce7','member','01a17b23-b8dd-7ff8-96a1-fc663bda37ea',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8169b49634','head','01a17b23-b8dd-7ff8-96a1-fc6d2f2fa6ec',NULL,'01a17b23-b8dd-7ff8-96a1-fc663bda37ea','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc81714d7ef2','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc6d2f2fa6ec','presidium','01a17b23-b8dd-7ff8-96a1-fc663bda37ea','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc823a400abe','member','01a17b23-b8dd-7ff8-96a1-fc669d63bb39',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc82d2bb3633','head','01a17b23-b8dd-7ff8-96a1-fc6d373e805c',NULL,'01a17b23-b8dd-7ff8-96a1-fc669d63bb39','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8354529d38','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc6d373e805c','presidium','01a17b23-b8dd-7ff8-96a1-fc669d63bb39','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc83ceea69fc','member','01a17b23-b8dd-7ff8-96a1-fc67049ec2f8',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc84c803cde6','head','01a17b23-b8dd-7ff8-96a1-fc6ddcec85aa',NULL,'01a17b23-b8dd-7ff8-96a1-fc67049ec2f8','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc856f725080','presidium_seat','01a17b23-b8dd-7ff8-96a1-fc6ddcec85aa','presidium','01a17b23-b8dd-7ff8-96a1-fc67049ec2f8','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8658cf2d94','member','01a17b23-b8dd-7ff8-96a1-fc676a9985d7',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc872197f0d2','head','01a17b23-b8dd-7ff8-96a1-fc6e11fd0897',NULL,'01a17b23-b8dd-7ff8-96a1-fc676a9985d7','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc87254c18d1','chair','01a17b23-b8dd-7ff8-96a1-fc679cd92ac3','presidium','01a17b23-b8dd-7ff8-96a1-fc5ff6a1f06f','2024-10-15','2027-10-15',NULL,'протокол общего собрания от 15.10.2024 № 1','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc874c320dbc','secretary','01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3','presidium','01a17b23-b8dd-7ff8-96a1-fc637f3c18a9','2024-10-16',NULL,NULL,'распоряжение председателя от 16.10.2024 № 1','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8834a346f3','head','01a17b23-b8dd-7ff8-96a1-fc70c2c512a4',NULL,'01a17b23-b8dd-7ff8-96a1-fc5e27c055f6','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8842e8595d','head','01a17b23-b8dd-7ff8-96a1-fc7201fb9a49',NULL,'01a17b23-b8dd-7ff8-96a1-fc5f2bf07027','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc892e5d9232','candidate','01a17b23-b8dd-7ff8-96a1-fc5f2bf07027',NULL,NULL,'2025-09-15',NULL,NULL,'протокол Президиума от 29.08.2025 № 3','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc898b2ab752','qms_certified','01a17b23-b8dd-7ff8-96a1-fc62cf15d3e2',NULL,NULL,'2025-03-03','2028-03-02',NULL,'сертификат соответствия № РЦМК-0084','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8a464ca22e','qms_certified','01a17b23-b8dd-7ff8-96a1-fc637f3c18a9',NULL,NULL,'2024-11-11','2027-11-10',NULL,'сертификат соответствия № РЦМК-0071','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8a63a4b51b','authority_officer','01a17b23-b8dd-7ff8-96a1-fc728dbf9047',NULL,'01a17b23-b8dd-7ff8-96a1-fc59a34912ee','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8a8b459e7c','group_member','01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3','consulting_group','01a17b23-b8dd-7ff8-96a1-fc637f3c18a9','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8aea9a4a7a','group_member','01a17b23-b8dd-7ff8-96a1-fc6b65952daf','research_group','01a17b23-b8dd-7ff8-96a1-fc637f3c18a9','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:01.085750');
INSERT INTO "standing" VALUES('01a17b23-b8dd-7ff8-96a1-fc8bd9186aa3','group_member','01a17b23-b8dd-7ff8-96a1-fc7201fb9a49','research_group','01a17b23-b8dd-7ff8-96a1-fc5f2bf07027','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:01.085750');
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
INSERT INTO "task" VALUES('01a17b23-b63e-7f5e-8f3c-199359fbf739','01a17b23-b95f-7fe8-96fc-07fd7d484fde',1,'instruction','Подготовить записку','01a17b23-b8dd-7ff8-96a1-fc679cd92ac3','2026-10-27','1 month previous','control.no_term','2026-11-27',1,0,NULL,'',NULL,NULL,'','chair','2026-10-27 02:15:00.414146');
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
INSERT INTO "task_event" VALUES('01a17b23-b63e-7f5e-8f3c-1993d5639e94','01a17b23-b63e-7f5e-8f3c-199359fbf739','2026-10-27 02:15:00.414146','chair','added','','2026-11-27','',1);
CREATE TABLE task_executor (
	task_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	lead BOOLEAN NOT NULL, 
	CONSTRAINT pk_task_executor PRIMARY KEY (task_id, party_id), 
	CONSTRAINT fk_task_executor_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_task_executor_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT
);
INSERT INTO "task_executor" VALUES('01a17b23-b63e-7f5e-8f3c-199359fbf739','01a17b23-b63e-7f5e-8f3c-1992aad93293',0,1);
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
CREATE TABLE visibility_key (
	"key" VARCHAR(32) NOT NULL, 
	class_name VARCHAR(60) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	mark VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_visibility_key PRIMARY KEY ("key")
);
INSERT INTO "visibility_key" VALUES('a890d12522b61f222915420fd3617705','incoming_letter','draft','');
INSERT INTO "visibility_key" VALUES('94de8c874289f60e07c0009d46075421','incoming_letter','registered','');
INSERT INTO "visibility_key" VALUES('b6afdf6f95b17934c7f0843993a9fcc6','incoming_letter','draft','Конфиденциально');
INSERT INTO "visibility_key" VALUES('25e5968e07a8d9667b5183e4e07c7aed','incoming_letter','registered','Конфиденциально');
INSERT INTO "visibility_key" VALUES('2cc7e1223457a9349f4629b5bbe83994','incoming_letter','registered','');
INSERT INTO "visibility_key" VALUES('0cbd192c95523c977d28688468b08da1','methodical_work','draft','');
INSERT INTO "visibility_key" VALUES('2051b9877c5f193f0e488d2165c7e413','methodical_work','registered','');
CREATE TABLE visibility_token (
	"key" VARCHAR(32) NOT NULL, 
	token VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_visibility_token PRIMARY KEY ("key", token), 
	CONSTRAINT fk_visibility_token_key FOREIGN KEY("key") REFERENCES visibility_key ("key") ON DELETE RESTRICT
);
INSERT INTO "visibility_token" VALUES('94de8c874289f60e07c0009d46075421','own:01a17b23-b8dd-7ff8-96a1-fc590d18cac5');
INSERT INTO "visibility_token" VALUES('94de8c874289f60e07c0009d46075421','own:01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3');
INSERT INTO "visibility_token" VALUES('25e5968e07a8d9667b5183e4e07c7aed','by:secretary');
INSERT INTO "visibility_token" VALUES('25e5968e07a8d9667b5183e4e07c7aed','own:01a17b23-b8dd-7ff8-96a1-fc590d18cac5');
INSERT INTO "visibility_token" VALUES('25e5968e07a8d9667b5183e4e07c7aed','own:01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3');
INSERT INTO "visibility_token" VALUES('2cc7e1223457a9349f4629b5bbe83994','own:01a17b23-b63e-7f5e-8f3c-1992aad93293');
INSERT INTO "visibility_token" VALUES('2cc7e1223457a9349f4629b5bbe83994','own:01a17b23-b8dd-7ff8-96a1-fc590d18cac5');
INSERT INTO "visibility_token" VALUES('2cc7e1223457a9349f4629b5bbe83994','own:01a17b23-b8dd-7ff8-96a1-fc6f6e6ca0d3');
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
CREATE TRIGGER guard_task_event_update BEFORE UPDATE ON task_event  BEGIN SELECT RAISE(ABORT, 'regest: task_event is written once'); END;
CREATE TRIGGER guard_task_event_delete BEFORE DELETE ON task_event  BEGIN SELECT RAISE(ABORT, 'regest: task_event is written once'); END;
COMMIT;
