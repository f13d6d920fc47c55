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
INSERT INTO "account" VALUES('01a17b23-b724-7fff-8d70-fb7b1c9dfa86','secretary','Савушкина Т.Н.','01a17b23-b724-7ff8-a707-c6404daa947f',NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$P4+ZxNHsOZN6qpszoHu/hw$AG2RnvOky90nm7EnvCPYAeZh2cgw7RAU2qWtwn/ejMQ','2026-10-27 02:15:00.644828');
INSERT INTO "account" VALUES('01a17b23-b724-7fff-8d70-fb7b9e2c37b2','chair','Ветрова И.С.','01a17b23-b724-7ff8-a707-c639b634053f',NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$MslJnf/TUthvwfUs+fCOVg$/JTEDlITBRZMPyTykoYy2XE1lWZHcgEkaQgNQRJ/dzE','2026-10-27 02:15:00.644828');
INSERT INTO "account" VALUES('01a17b23-b724-7fff-8d70-fb7c4ccd2601','presidium','Грачёв М.Е.','01a17b23-b724-7ff8-a707-c63b0e373adc',NULL,'active','','2026-10-27 02:15:00.644828');
INSERT INTO "account" VALUES('01a17b23-b724-7fff-8d70-fb7ccd9471da','member','Белова Н.П.','01a17b23-b724-7ff8-a707-c63e9935668f',NULL,'active','','2026-10-27 02:15:00.644828');
INSERT INTO "account" VALUES('01a17b23-b724-7fff-8d70-fb7db9010785','candidate','Ломакина Е.Д.','01a17b23-b724-7ff8-a707-c642230916d3',NULL,'active','','2026-10-27 02:15:00.644828');
INSERT INTO "account" VALUES('01a17b23-b724-7fff-8d70-fb7eb52753c2','officer','Крутоярова П.А.','01a17b23-b724-7ff8-a707-c642ec702a93',NULL,'active','','2026-10-27 02:15:00.644828');
INSERT INTO "account" VALUES('01a17b23-b724-7fff-8d70-fb7ee5115791','admin','Администратор',NULL,NULL,'active','$argon2id$v=19$m=65536,t=3,p=4$OqMDl3uTYLJ9uyN3+cEk2g$a6gbBQEnQ/PrvDWMuSil52WU9mAkd/jmlsGHuG4Lcw4','2026-10-27 02:15:00.644828');
INSERT INTO "account" VALUES('01a17b23-b724-7fff-8d70-fb7fdf8a55ed','auditor','Проверяющий',NULL,NULL,'active','','2026-10-27 02:15:00.644828');
CREATE TABLE account_role (
	account_id VARCHAR(36) NOT NULL, 
	role VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_account_role PRIMARY KEY (account_id, role), 
	CONSTRAINT fk_account_role_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT
);
INSERT INTO "account_role" VALUES('01a17b23-b724-7fff-8d70-fb7ee5115791','administrator');
INSERT INTO "account_role" VALUES('01a17b23-b724-7fff-8d70-fb7fdf8a55ed','auditor');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "audit_entry" VALUES(1,'2026-10-27 02:15:00.644828','console','people.founded','deployment','demo','{"action":"people.founded","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["field_definition","analytical_note|request_number","481091f05015046b0dc54976bbfcf4ab0641f328ca1409942437728f0bb51772"],["field_definition","annual_plan|school_year","605e9b51ef7d0e428190d25c26ec4651fe698ba576e981a21b9ce9c1f0d46edc"],["field_definition","annual_report|reported_period","46f18c284426dce46265eeecce1167362bd73b03174240f09bf22c9d0e7e82f9"],["field_definition","authority_order|order_number","1899316f70e5978fa07b6bd0d25f01c838b9f9838a2f486f175a3cc8287ee3b8"],["field_definition","event_document|event","608690dd2d636ed7f12c011accf75b5f521d15f74de3af136f7e2d0cca743c9c"],["field_definition","event_report|event","108b72d729e3d1c25efc206985fdb93e492012facf7641e40c4010fb62ea0c19"],["field_definition","event_report|event_date","51c15407d48c8665008f5d16fa9cd2f7ee0699b0f12f6b0e502faa4000736782"],["field_definition","methodical_work|considered_at","bf9aa973a41857a8e43b33f7fe8455b526409c358e4a0bf39ced87938ddbfc2e"],["field_definition","methodical_work|work_version","abcb2821cdeafcb32c317373d3e42436c063075a84c5b31939ab3c3bfb47af02"],["field_definition","presidium_minutes|meeting_date","08f9a321785496600d94e820d03daa065721219cad5b5c977d9e04dd502da1ac"],["field_definition","registration_journal|closing_entry","a3be27903944a64212f31dbdccf4063a64520b782fa8333de8b6d9bf59dccbc3"],["field_definition","registration_journal|journal_year","a01dcfbaa37312dda0701a2d1f8179a22a997b489950a274cb0f5a3e977c9d70"],["file_plan_entry","01-01","39ce701701dd8261494fe1ce67f7f88cc905396489d202581d8a84b8c3fb2f0b"],["file_plan_entry","01-02","2927009837cb125cf9ac68102ecd6ab1e7f905893e9ff2f9931b7cc5ebdcce96"],["file_plan_entry","01-03","e9b9e5429c4665b1986f131fbb7a8ddc63ec383c1868b8f3246dc6df3cb2fee4"],["file_plan_entry","01-04","a6a2a3aafab51c1e524758ad00ab430eb91b795661314247cf1b379e06c35aac"],["file_plan_entry","01-05","aa468152b0c37510a4157022858d6508e77aeefd9b46d82d9d84ea54fb8aa7be"],["file_plan_entry","01-06","156642fc997a0c33102c96d768ba7f8d3ba5bad03171147f505213ec0bd2dc7c"],["file_plan_entry","01-07","3aa45ceec26bc46642f114249965cbbace38db63d9178d6e8cd865d380d60c57"],["file_plan_entry","01-08","5297e8d96e7bf649dfcc52032beeb0fb86af6b2942124d2892336c6aa119eca6"],["file_plan_entry","01-09","c38a7c36512aef93c146bd757d988f87c7f4cfe9a3a179c38c63f10caba5e03d"],["file_plan_entry","01-10","76678dcc435df166c788b8880112e2e8e6a9d5b7c4d484c8e35bf55aa0d01c50"],["file_plan_entry","01-11","8eac2c8d6f0d0d16859414330ffd5ab7a9d6a09976160fb2d89362de9748ff58"],["file_plan_entry","01-12","06772eec03876c71a7efb941f289fbc7306717a36d8a9404e39b662e824bc586"],["file_plan_entry","02-01","696b08fe2f4465215789e832db7a020af794ed6bf20969d0cef936159d092453"],["file_plan_entry","02-02","8d1870c2ccb6ffa358dc8817b25375b4010ae9bf5aae13d56fdab2b2ef62933f"],["file_plan_entry","02-03","df93058166aa68951ef515950b8830b91fb8a7da22725a133ec4561fd048d6dd"],["file_plan_entry","02-04","14d877d7d8d1759ebf39507a2f2c1ee846dbb9b8686b8e99a7526a24e0c455d6"],["file_plan_entry","02-05","cd06614ff8f502364f315be97d8519f108a8db0143b55030e38010288767bfab"],["file_plan_entry","02-06","e505849e48189297f2d06698ffbe24e10a4d34093d3eb4788f9a127adbbcccf4"],["file_plan_entry","02-07","1e52da1a14f96e60f81f68d81a6c0dfe486ec370fd4a0e17a7e13af8fd9dbaa6"],["file_plan_entry","03-01","9166f009eeee1892f0d1fcc82b5f40922c8dfd5cef8fd7df952ecabd48921765"],["file_plan_entry","03-02","4eeffa899c6ea6298fb963be5d9953aeeec15c7f6cff3f92da2af74a51258c6e"],["file_plan_entry","03-03","bad6d955c203825546d5c73d8ca73b1fc7dd13f130d68b049c1f042f8ab7ab0b"],["file_plan_entry","03-04","ee3cef6509914a1bf88e27b4e2d5429a17b8f9ff60e4847ce6596de594f856ee"],["file_plan_entry","03-05","3e702b47f428cf3b5bbf0c224a29449a83655a49200a242a639f5ae55434af75"],["file_plan_entry","03-06","17876e2ba7001eef9eb908bed369b71f306fc140b0f4b9654f964d0ba133c116"],["file_plan_entry","04-01","f4909809d6b9e7f749be2386832e76ca52b428183b9fa71e750f6d4683f5628a"],["file_plan_entry","04-02","ed0ecf89e4ca61db7b821a4de3fe91aec6969e5744ddd94feb3470ff16158a63"],["file_plan_entry","04-03","a82f8cc131fba87286f6c85bd6cb0df4a6ae61c447c0cb69227ccb787dbc4c1a"],["file_plan_entry","04-04","5f9a65058f9f3b0b303c828d88a9eda63e65da1249c1274730c9388ccc983996"],["file_plan_entry","04-05","2d6ebd4efc28279a10eb6f1b2ee5b85ba70fe6604abaf0f10b096a5fd3b45afc"],["file_plan_entry","04-06","eb022e6f78f9b6a4332815b13e2f4797cce96986e81a583a7e5c95ddfda7be24"],["file_plan_entry","04-07","2495ac54288d88be9ed86df520c61703072c44864333c8e7e1d8f73c0d87ee9b"],["file_plan_entry","04-08","324d0cc437ea338b51ab2f368e99c8d28db0a326e9fe0b1357a83490b59f8340"],["file_plan_entry","04-09","36e2d57dd9e5adfdaa1944a7ed541ffe9c447d55b695fadee9327d9d22068191"],["file_plan_entry","04-10","e0fb2af45c3779a3c414db81a667f86b11ca69d690964a45dc8e56e6bb343b8c"],["file_plan_entry","04-11","43990696bfc68666ff7d37d6fe583e92af0205e2532c97b94d7d56e06932b516"],["file_plan_entry","04-12","2f601923c7683b8c75354dde0915e685e17ccbb0fc15f707adb1f2a0d8db1c93"],["ledger","internal","8d4e88829a089eb72616a7afad19ed20adc7bb2d293c9fe46022592a52f37713"],["link_type","annex_to","7cca474d65e0bf6c324749e3d4322ce4d2cf161abfc0a677f8cdd11f7f6bd6f9"],["link_type","answers","a6513a6925fc16bf6607c5aa05c11ca78af51974126471498f8457a4ecc3ebc0"],["link_type","cancels","3b0aef578049ad2d47f82883eb1317ad19897967bd47de1d76d69e34651c5f02"],["link_type","covers","47013fcff611c9bb59a118fab6a34776f6d99345494a52aa4d735cc346ba6adf"],["link_type","executes","66e6c86614cd87f8b121f141ada277e94acf2455793b684b907ae26d63e31766"],["link_type","extract_of","9cdb56d723498b1e1e35afadd168f2d1d7077ef71e42bd5dcddc18b28e795516"],["link_type","initiates","83e81ce49d0374ebed67e48c40a803f04621920cd1e33fe15c2929be4cee8a19"],["link_type","repeats","5390818764f66d7bcfdf555e0cb56b4673e65ed61dfe9a2012d664d407fd20a5"],["link_type","replaces","af21711a049b7ab85ef99257e37a78c26cf5eeeacfc1a57f4edf44738d4d4341"],["record_class","analytical_note","fafba4ce49c64707d62d5749ed69da756deaef68b485b93afe89010a093a9da9"],["record_class","annual_plan","7b5a1327bbe7b653c3638718490b05814ec5d410d69eb43f787c70af55e05138"],["record_class","annual_report","f311ec8ec1bd6c7c0345272c9e65d72c04e465dbcc0bf628bec687c04e914a13"],["record_class","authority_order","ddd71deaae5938a9903df1aff0bf3e3d90b10ca990b98c608dc84a333b5ba063"],["record_class","event_document","c5eeee30f72b122e1ecbd2e4bf6320e37e5fa9e3d5bb2c145a0670cdc951033e"],["record_class","event_report","7cbf8965898147c4bed0502f23f5eff17183151c326ade47d210f0f18712ecbc"],["record_class","internal_document","37bea085e8936167e4ab8d8c28016736d2ad5b9cf79267ad72783cc4f77159b9"],["record_class","methodical_work","1801542f2847353d8b1c4da83c290a8e10fb72a9e205c04e073e9e21588b7049"],["record_class","presidium_minutes","cafc1060c5fa7d86346a9f70966f72ed1ec0eb1bf1e316645278a56a1ee0e8e5"],["record_class","registration_journal","bd1f5620a65e56fe7662f747225c34800953a8daa79cb3f769579180452cc686"],["role","administrator","eb8e67610beb2193592e074697585231e942daf2bbdf9cb0ae7203d4b76391e4"],["role","auditor","9caaf41491b31a3a8b18cba0b9cc49ecd5f968e05bd44746fcdcf44a2ab75088"],["role","authority_officer","4880d460ce8ff3f0341f7cc1037d522f01f8230837c64dac46aff71d48c3da12"],["role","candidate","7e9ca98f412c4804899da98b4d917e8727865532011c1d9def1561f2f55b1107"],["role","chair","1d9d65ecbd5c26f561da6ac88d2ec771aabf26e96b12a6dc25b89093fd3f91ae"],["role","commission_member","a7a5a6868a9cffc9ea5864e343bb5e456e9a482b62ca1f38596d561aecaf52dd"],["role","deputy","eb8e7574043134b7b51892f8905773126a25f6eb7d8f129e9d2cc379247eb526"],["role","group_member","83d10c9cf4186374dfad52a583c2160e9058ac7c58815b5187aba3abb307dc4d"],["role","member","4858cfc948018024f7c3ea3a443a3036d0060d34a5f8973846e29c4dbda30e90"],["role","presidium_member","3d4e765562927c08f716ad6efab67256de93aa4ca2276fc89a5bbe883ef31593"],["role","secretary","a7848c13e034d18ae13a9239c23752eb5bec1629cb5f17d296a8801a5e056488"],["standing_kind","acting_chair","e592703d94a7905da995cb705fe8c15b95d69b4603aad8f4ca65be48806a6f66"],["standing_kind","authority_officer","bdc343acaff91b72ffd0573b4f507e008869982361933f1a9edff2a820470763"],["standing_kind","candidate","3d824508dbd9ad179a59072d14f934fdae54bafbba3a17a3857583616da43c3f"],["standing_kind","chair","4ef395f58050adfadf53b29ab9c751baa474796fcaa9f40eb4b1bcbc99ef16e8"],["standing_kind","commission_member","2b9d0b35dae83a892cdc92355c1fb44bbba96e38d3fd263250749a49f52466ed"],["standing_kind","deputy","96dea92d4592f3d30bdeda28eac10bef638ed6b9c47058fe5140a32ae5733d8a"],["standing_kind","group_member","95bc9b9e9747f552d39c7426f820fc982753f8606abf112556843baf75c62df5"],["standing_kind","head","e268000f81e5a363dbe69a3c5601fa2845f764ab1419b7d0c3d440f4220ea5a2"],["standing_kind","member","0729cec49ff4f30634d03e77a8d4e95057f7935ed4e229ed8e33f492390ac8e6"],["standing_kind","presidium_seat","85f84d57d676752694449263729d652507de64f0c1f75f5d8962d676de92fa64"],["standing_kind","qms_certified","55ea7ec06341e6613d34f2a689ad08e13634be37d1942913f930084c7f88b3bb"],["standing_kind","secretary","ce751908b1c72a2b1116b665b9a07643113658bb51fe66e743034dcd6e492020"]],"detail":{},"object":["deployment","demo"],"on_behalf":"","seq":1,"unit":[1,109],"v":1}','0000000000000000000000000000000000000000000000000000000000000000','7eb6683f354618fcaf40e2d2481a9e9ed303196141a94403326180cc446c5d92');
INSERT INTO "audit_entry" VALUES(2,'2026-10-27 02:15:00.644828','console','body.saved','body','presidium','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["body","presidium","f0a1e60f3c542850744f6c15ee06f164728b077237ed88d3e652e02b7f3a75a3"]],"detail":{},"object":["body","presidium"],"on_behalf":"","seq":2,"unit":[2,109],"v":1}','7eb6683f354618fcaf40e2d2481a9e9ed303196141a94403326180cc446c5d92','e61ef4ef0cde437b01a349c929fbcf2aba335940f84cbd829154bef59502b2f4');
INSERT INTO "audit_entry" VALUES(3,'2026-10-27 02:15:00.644828','console','body.saved','body','assembly','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["body","assembly","a9bf81fb12fb2424d8bc8172583347b7154739642908496629d8c504e63059f0"]],"detail":{},"object":["body","assembly"],"on_behalf":"","seq":3,"unit":[3,109],"v":1}','e61ef4ef0cde437b01a349c929fbcf2aba335940f84cbd829154bef59502b2f4','6789ead8e6cc6c14470ce66592b4db2bc0a7a85d907c6e8f73af5d2ebef30fa5');
INSERT INTO "audit_entry" VALUES(4,'2026-10-27 02:15:00.644828','console','body.saved','body','consulting_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["body","consulting_group","9e8431a99cd80fb1d2b9ffec45b9e736d92b756661c3c73728198f139d7c2deb"]],"detail":{},"object":["body","consulting_group"],"on_behalf":"","seq":4,"unit":[4,109],"v":1}','6789ead8e6cc6c14470ce66592b4db2bc0a7a85d907c6e8f73af5d2ebef30fa5','93d807dac0956692d7be76fd7aee9b57ef1aa9ee946f21e3de1e09bc3dc1ca14');
INSERT INTO "audit_entry" VALUES(5,'2026-10-27 02:15:00.644828','console','body.saved','body','research_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["body","research_group","fc2884e19313c3f4b99035ffbc18b685da4423d884fbf4f9b798e82f3a580938"]],"detail":{},"object":["body","research_group"],"on_behalf":"","seq":5,"unit":[5,109],"v":1}','93d807dac0956692d7be76fd7aee9b57ef1aa9ee946f21e3de1e09bc3dc1ca14','f16f9b65ac25af72169360f43804de3d3a8777d4a4a542ca9f354831f8f702af');
INSERT INTO "audit_entry" VALUES(6,'2026-10-27 02:15:00.644828','console','body.saved','body','information_group','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["body","information_group","aa26b17e9b032e003f1874f1cd76a7bd5d0d504ba0e02e5155e5ac3d70a1078a"]],"detail":{},"object":["body","information_group"],"on_behalf":"","seq":6,"unit":[6,109],"v":1}','f16f9b65ac25af72169360f43804de3d3a8777d4a4a542ca9f354831f8f702af','4f789d8a10ff851d26c408017099cb0e6128d4b9d15e6311525854143654da99');
INSERT INTO "audit_entry" VALUES(7,'2026-10-27 02:15:00.644828','console','body.saved','body','appraisal_commission','{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["body","appraisal_commission","1f21c67d831de3ac731a65afb0348d171d953779ec6d9092a020de946e352ec1"]],"detail":{},"object":["body","appraisal_commission"],"on_behalf":"","seq":7,"unit":[7,109],"v":1}','4f789d8a10ff851d26c408017099cb0e6128d4b9d15e6311525854143654da99','56ade190a376123cd17e804b041606be7b0734fc12c23b029c3a0dec07dd8465');
INSERT INTO "audit_entry" VALUES(8,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7b3c-b596-87dde0d0acd4','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7b3c-b596-87dde0d0acd4","28b718c367e4c54b6817a54a300e2cdcf5e8f0677ccb856ae6da3b8a4e7e4b32"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7b3c-b596-87dde0d0acd4"],"on_behalf":"","seq":8,"unit":[8,109],"v":1}','56ade190a376123cd17e804b041606be7b0734fc12c23b029c3a0dec07dd8465','34a5e59e51b2ac02ae13dbacc5d61ebff635e632e8f05f08c576a5e16d462a82');
INSERT INTO "audit_entry" VALUES(9,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7b3c-b596-87deba86240d','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7b3c-b596-87deba86240d","a49736a9617a1c3697ab16def1360af0c1eb40c7091622a8301bc3ac90137125"],["party_alias","01a17b23-b724-7b3c-b596-87df5f8dcfc0","92ed5a231566c963417cc3d1f5531a17a132435407244331bff5e26de6e0a16f"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7b3c-b596-87deba86240d"],"on_behalf":"","seq":9,"unit":[9,109],"v":1}','34a5e59e51b2ac02ae13dbacc5d61ebff635e632e8f05f08c576a5e16d462a82','9d80c23381b81e647eb71caa1d9ff59404c2b4629eca625b5d7f9c4bb8cef907');
INSERT INTO "audit_entry" VALUES(10,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7b3c-b596-87dfc2f52cd2','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7b3c-b596-87dfc2f52cd2","9f015de39eb7bfc615b8de332781c318be90925e2d4edb389333afc25ef73a00"],["party_alias","01a17b23-b724-7dee-bbee-a342f63316ff","98108185022c85d0d2db2efea7918928549bdcc826ddbee7d20b1bfbe0284571"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7b3c-b596-87dfc2f52cd2"],"on_behalf":"","seq":10,"unit":[10,109],"v":1}','9d80c23381b81e647eb71caa1d9ff59404c2b4629eca625b5d7f9c4bb8cef907','7e484deea504743c0c6e27122e25827c3de291b31b49adae14a929cb8b9dc4fb');
INSERT INTO "audit_entry" VALUES(11,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7dee-bbee-a3431150dd4b','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7dee-bbee-a3431150dd4b","6cc84068ca2d370295c55653f74072b1c7c5ae098202af6927b8b48416e3af96"],["party_alias","01a17b23-b724-7dee-bbee-a343c2d0f6dc","ffd41773ba03dedbb9bc5d0eb5bce3c4696cf52f34fee4622bf88fdd5074b3cd"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7dee-bbee-a3431150dd4b"],"on_behalf":"","seq":11,"unit":[11,109],"v":1}','7e484deea504743c0c6e27122e25827c3de291b31b49adae14a929cb8b9dc4fb','41904df9a76286cb9bc751a5407e9478e693caac0874383b015d03159b47b118');
INSERT INTO "audit_entry" VALUES(12,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7dee-bbee-a34442d81a35','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7dee-bbee-a34442d81a35","9c0bdc2d161110ecbc38cbcf20e41619f430de5e1695ce8ab7a5be3495291c99"],["party_alias","01a17b23-b724-7dee-bbee-a34534dfe3d4","610e1b4367ea3d5d37097c8a4144a4e0893be1a6a55615ee098ad48ddb39e9ec"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7dee-bbee-a34442d81a35"],"on_behalf":"","seq":12,"unit":[12,109],"v":1}','41904df9a76286cb9bc751a5407e9478e693caac0874383b015d03159b47b118','6e46edfa1e6bf33bb137bdeb68b5b43dd48096a3885d1428838e6d2567a221a7');
INSERT INTO "audit_entry" VALUES(13,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7dee-bbee-a345bb0954bc','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7dee-bbee-a345bb0954bc","2c654a443974c3d90c092d72ef8727c71cbe22c8b188b8d9d51a93c4ed963f36"],["party_alias","01a17b23-b724-7dee-bbee-a345ff069932","dd1e33e6099518e2fb007373744bfce2f964b8ce566d79b115bf427c142b61af"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7dee-bbee-a345bb0954bc"],"on_behalf":"","seq":13,"unit":[13,109],"v":1}','6e46edfa1e6bf33bb137bdeb68b5b43dd48096a3885d1428838e6d2567a221a7','3e5b4890ab4072fa772bf447e1473c9e6eca2a17238dd0e443c68f96604ca468');
INSERT INTO "audit_entry" VALUES(14,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7dee-bbee-a3461728eaad','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7dee-bbee-a3461728eaad","960d95ead55aab92717f96433bd4d0e0b27e86a43bb0be761488d2e93dd0a8ab"],["party_alias","01a17b23-b724-7dee-bbee-a3470bffa4d1","089dac8932b4012790e03a7156a6ae7bff64dd243f27c1b2f5ad94ffa5232dc9"],["party_alias","01a17b23-b724-7dee-bbee-a3474c1322be","957cc0a441e21782e03b1cb177e48d5e789c322dfee761ddeab28b0432c6284d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7dee-bbee-a3461728eaad"],"on_behalf":"","seq":14,"unit":[14,109],"v":1}','3e5b4890ab4072fa772bf447e1473c9e6eca2a17238dd0e443c68f96604ca468','0fe44d83a34720df20f8fe42e66e3970a279b60171f63483f91efcd269ede0ad');
INSERT INTO "audit_entry" VALUES(15,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7dee-bbee-a3477416ebb6','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7dee-bbee-a3477416ebb6","0f5e70aaba109d3ce1b576cec3bd3553183267b78ecb8129efa7fcd3207d1ca4"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7dee-bbee-a3477416ebb6"],"on_behalf":"","seq":15,"unit":[15,109],"v":1}','0fe44d83a34720df20f8fe42e66e3970a279b60171f63483f91efcd269ede0ad','7800f191e0a71f834813794ec9f314889f27e1c906f7ce62357b6404c1d06700');
INSERT INTO "audit_entry" VALUES(16,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7dee-bbee-a347a75fc267','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7dee-bbee-a347a75fc267","8dfbdc5d13ded4c6b03006e5c53b16ba09d1d7f6e32e7517e236ce7fc3e3df9d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7dee-bbee-a347a75fc267"],"on_behalf":"","seq":16,"unit":[16,109],"v":1}','7800f191e0a71f834813794ec9f314889f27e1c906f7ce62357b6404c1d06700','0c79be7892f4bf6a8801d590802dcdaed71ff8469f76fec3ea15209e996783bf');
INSERT INTO "audit_entry" VALUES(17,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7dee-bbee-a348464933e7','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7dee-bbee-a348464933e7","59c70271a1f19c3f7544a209daaee23b6bced75dcc5b77b9219e52af14d6279d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7dee-bbee-a348464933e7"],"on_behalf":"","seq":17,"unit":[17,109],"v":1}','0c79be7892f4bf6a8801d590802dcdaed71ff8469f76fec3ea15209e996783bf','7fb09bb3a497db3d757e8b5f2c506ef532ae32b92af6fa7815c363e338791dad');
INSERT INTO "audit_entry" VALUES(18,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7dee-bbee-a3485ecca065','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7dee-bbee-a3485ecca065","a2d5cb03e9bdb17f6918b0b3170fe6c472687a6893ef80a77a0ac31fc88202c3"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7dee-bbee-a3485ecca065"],"on_behalf":"","seq":18,"unit":[18,109],"v":1}','7fb09bb3a497db3d757e8b5f2c506ef532ae32b92af6fa7815c363e338791dad','e1992e388bb438cebec3f987a3f0bc162e185d3554ccb1d8adb772418ef60ae1');
INSERT INTO "audit_entry" VALUES(19,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7dee-bbee-a3492b8aeb76','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7dee-bbee-a3492b8aeb76","0168c2a4d1ead7e1bab71dc107ea608a3d3541913450d34531a533f50b237ee0"],["party_alias","01a17b23-b724-7dee-bbee-a349a65fc780","c6488938ad70232cb779258a52c2eabf9e181ef7b8bb9e89aabb77c45c098efc"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7dee-bbee-a3492b8aeb76"],"on_behalf":"","seq":19,"unit":[19,109],"v":1}','e1992e388bb438cebec3f987a3f0bc162e185d3554ccb1d8adb772418ef60ae1','b5f63604cca336c8e351547399669d145cff13f470422bb46528eb0b23ae154c');
INSERT INTO "audit_entry" VALUES(20,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c634f2ea60a2','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c634f2ea60a2","4e9ecf5e23ed1f1dd7b57bdfef6ce3cecb5203ec3c0ffeec71b0e261e9940b42"],["party_alias","01a17b23-b724-7ff8-a707-c635383db70a","8af82177a4d87946bb220e494b20a68459611be604cbd0b575b76b206d00b24e"],["party_alias","01a17b23-b724-7ff8-a707-c636036dda10","89f0332796136be8d8ebb770af0ed84fc91026ddb5436d15055392f695fd2d59"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7ff8-a707-c634f2ea60a2"],"on_behalf":"","seq":20,"unit":[20,109],"v":1}','b5f63604cca336c8e351547399669d145cff13f470422bb46528eb0b23ae154c','22be1fb13aa1d43f4569782976bcc138278fe402ef94481451ee742d6e659d38');
INSERT INTO "audit_entry" VALUES(21,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c6367a9ae7dd','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c6367a9ae7dd","496352acbd6683fc8de8644d110558edc0b452fbe5f06d55bb8cf09429b0a726"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7ff8-a707-c6367a9ae7dd"],"on_behalf":"","seq":21,"unit":[21,109],"v":1}','22be1fb13aa1d43f4569782976bcc138278fe402ef94481451ee742d6e659d38','4676386207e3f590483cba0a351214f350c9bab5ed1b443a67b3a75892bdf8ae');
INSERT INTO "audit_entry" VALUES(22,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c6371de6de6c','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c6371de6de6c","976f93c72a80c28b0dcd68dfef2bd1142085cbf6b8fcb4edb1605e28bf78957e"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7ff8-a707-c6371de6de6c"],"on_behalf":"","seq":22,"unit":[22,109],"v":1}','4676386207e3f590483cba0a351214f350c9bab5ed1b443a67b3a75892bdf8ae','3d6d75281622464431c8787772e2a297e289d6fa4ba3661c91eadc435379ec1c');
INSERT INTO "audit_entry" VALUES(23,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63776a4d10d','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63776a4d10d","c9f2b43485493012abae9f55ff0f27f93ea36efa5d8dda19ac1e2edfb83800ec"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7ff8-a707-c63776a4d10d"],"on_behalf":"","seq":23,"unit":[23,109],"v":1}','3d6d75281622464431c8787772e2a297e289d6fa4ba3661c91eadc435379ec1c','6a4041d355679be6f3991710f0c785afdc69cc3b090fd4c1a1d656d3413a2220');
INSERT INTO "audit_entry" VALUES(24,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c638591fa07a','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c638591fa07a","43a377c5d8076788ed7799727b618efe62d7c2673dc433528f34847b5f63cc0f"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7ff8-a707-c638591fa07a"],"on_behalf":"","seq":24,"unit":[24,109],"v":1}','6a4041d355679be6f3991710f0c785afdc69cc3b090fd4c1a1d656d3413a2220','9bc0cd1fad480a0c7f5fb87e342fdb4df3aca23e80aee9a895a7e4830bfb09ae');
INSERT INTO "audit_entry" VALUES(25,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c6388863451a','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c6388863451a","d8c3e248d0c6404d8f139659e06e8109c02cc59a034162c672ace8db4a90f325"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7ff8-a707-c6388863451a"],"on_behalf":"","seq":25,"unit":[25,109],"v":1}','9bc0cd1fad480a0c7f5fb87e342fdb4df3aca23e80aee9a895a7e4830bfb09ae','4dbce0bd818d2097404645d0b6dbaed516322a242da1ae0b3452d6f3e7feb74e');
INSERT INTO "audit_entry" VALUES(26,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c6394c06c0b5','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c6394c06c0b5","c6ecacbd0f3568105732fd26596d5df958070b04ecc54c0b9c5a81dba1f1f9fd"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b724-7ff8-a707-c6394c06c0b5"],"on_behalf":"","seq":26,"unit":[26,109],"v":1}','4dbce0bd818d2097404645d0b6dbaed516322a242da1ae0b3452d6f3e7feb74e','3566ac612d6cf50365ca01d804b395ba03a2671aaa82d6a036e430317837d8ba');
INSERT INTO "audit_entry" VALUES(27,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c639b634053f','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c639b634053f","62b7469512dc03c241f059f3bc157bedf9126c9788266d838fa8238772202578"],["party_alias","01a17b23-b724-7ff8-a707-c63a9f9ce974","6c20c0938f0fe2c12152e75755f8cac997495411704d7829bc53721f3e64f62a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c639b634053f"],"on_behalf":"","seq":27,"unit":[27,109],"v":1}','3566ac612d6cf50365ca01d804b395ba03a2671aaa82d6a036e430317837d8ba','2a1d41c97bd06b02096500bc74ce3cec9b05e942f98def8d0ac6647659483166');
INSERT INTO "audit_entry" VALUES(28,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63b0e373adc','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63b0e373adc","12b6d0b3976ef5ee88962a16a4118def94c58632f1f80cfb404400490759ae26"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63b0e373adc"],"on_behalf":"","seq":28,"unit":[28,109],"v":1}','2a1d41c97bd06b02096500bc74ce3cec9b05e942f98def8d0ac6647659483166','1cf200c12998de80970850ab6dcee1f6a34560e807bce241aee0026cfa53e64d');
INSERT INTO "audit_entry" VALUES(29,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63b72926a84','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63b72926a84","d5d8a28775dc64e7c0937dce61fa6adce7b6ab001be1ae9de9bf3fa3909b40ed"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63b72926a84"],"on_behalf":"","seq":29,"unit":[29,109],"v":1}','1cf200c12998de80970850ab6dcee1f6a34560e807bce241aee0026cfa53e64d','35d64dc8968ccd56d1da65466ce9549b9dce39c42e4454cc13bafa55ba36928f');
INSERT INTO "audit_entry" VALUES(30,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63b95d10f05','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63b95d10f05","24c831fcff45226d78fe125ba8ac916fbcd188ba7f2a45e6e7f09dfbb68e9a16"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63b95d10f05"],"on_behalf":"","seq":30,"unit":[30,109],"v":1}','35d64dc8968ccd56d1da65466ce9549b9dce39c42e4454cc13bafa55ba36928f','6cad04eb6ab5406c795cd146b0455eaa46625a815c61296c25820947a0c17e41');
INSERT INTO "audit_entry" VALUES(31,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63bc37f7c92','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63bc37f7c92","d9af74aeda8418551e416bfe25e00702eaf99d1bca8d22ad608a5afd4466e499"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63bc37f7c92"],"on_behalf":"","seq":31,"unit":[31,109],"v":1}','6cad04eb6ab5406c795cd146b0455eaa46625a815c61296c25820947a0c17e41','996c6b5708634d6d0113a60a8ed2bf6db8ab383a711447ea112b566da7f59d3c');
INSERT INTO "audit_entry" VALUES(32,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63bee977833','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63bee977833","46ef6cd14f8dd639e3ceb52da99cfa3f1a4713e1a8b83e2e28d61c40cb4dfe44"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63bee977833"],"on_behalf":"","seq":32,"unit":[32,109],"v":1}','996c6b5708634d6d0113a60a8ed2bf6db8ab383a711447ea112b566da7f59d3c','7a0b5bf5d00b8328c5828d6f30a8882645c293994057aad711718f8736b94e62');
INSERT INTO "audit_entry" VALUES(33,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63cedd5c346','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63cedd5c346","30e77fe5ec7a54bf4aef1895107d2d97709fb589b4a1de8922d94032d9b6a7d0"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63cedd5c346"],"on_behalf":"","seq":33,"unit":[33,109],"v":1}','7a0b5bf5d00b8328c5828d6f30a8882645c293994057aad711718f8736b94e62','7c321278aaf377279d7f1098d60cbd8856c9473a57a2c870e37e71b17a36dd7d');
INSERT INTO "audit_entry" VALUES(34,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63cf26e6506','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63cf26e6506","6902704318b0a572319638c04ee4fc6ba4a73f794d1ba9e4c09111adcd81d0a0"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63cf26e6506"],"on_behalf":"","seq":34,"unit":[34,109],"v":1}','7c321278aaf377279d7f1098d60cbd8856c9473a57a2c870e37e71b17a36dd7d','befa52cd24dc43fe3bd9176f3b7a4a7c3ff26450e126cdc2d614d7eab735d851');
INSERT INTO "audit_entry" VALUES(35,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63dd08fc220','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63dd08fc220","dceaa5d7d683c2f969f0253220784925e2606aab3ba8d1f4b96f2b2d73505838"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63dd08fc220"],"on_behalf":"","seq":35,"unit":[35,109],"v":1}','befa52cd24dc43fe3bd9176f3b7a4a7c3ff26450e126cdc2d614d7eab735d851','db369a3fb7c1369900b639149fa2dda466bdeea4cbc7e0659a67cf38968f6e22');
INSERT INTO "audit_entry" VALUES(36,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63df28b569e','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63df28b569e","11e648512ea960ac6e9d7afd3741a2f5a0114588e34a2d448356b91aee858a1c"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63df28b569e"],"on_behalf":"","seq":36,"unit":[36,109],"v":1}','db369a3fb7c1369900b639149fa2dda466bdeea4cbc7e0659a67cf38968f6e22','d396b8f3b3f7f02f09b9c36f497733566a449bb0b1d4808fb5573fd8c6eeeb67');
INSERT INTO "audit_entry" VALUES(37,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63e8ec2ba94','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63e8ec2ba94","26d5b1066cd6e018f25bbd2725ace82d709a8d47b89dd89e536ce35d2e6f437d"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63e8ec2ba94"],"on_behalf":"","seq":37,"unit":[37,109],"v":1}','d396b8f3b3f7f02f09b9c36f497733566a449bb0b1d4808fb5573fd8c6eeeb67','ed590890ac565e1525cb0f7a4257d2314a188ccee07330f90a73b06d9f917258');
INSERT INTO "audit_entry" VALUES(38,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c63e9935668f','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c63e9935668f","af2d6002dcfc0cbe66791c4de7c7142137bdb07ee72b45ab48eee004712969bb"],["party_alias","01a17b23-b724-7ff8-a707-c63f6c56f146","77d29cc462102cc41d0223f02e93bd29a71c93c9893225169df23565e5c05057"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c63e9935668f"],"on_behalf":"","seq":38,"unit":[38,109],"v":1}','ed590890ac565e1525cb0f7a4257d2314a188ccee07330f90a73b06d9f917258','acfb053d86e024ff3911ab1e213379ac77f5a951658ca01fe98dc6600b72fbd5');
INSERT INTO "audit_entry" VALUES(39,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c6404daa947f','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c6404daa947f","55fe7bae9ab89a80e5e091916f50689767259be9e34c3f92b6e936559359563f"],["party_alias","01a17b23-b724-7ff8-a707-c64096a81960","b1bbca032cc99a386bbeabe3d882951bbfa74b26f5df8d82c12b53c9dfe771cc"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c6404daa947f"],"on_behalf":"","seq":39,"unit":[39,109],"v":1}','acfb053d86e024ff3911ab1e213379ac77f5a951658ca01fe98dc6600b72fbd5','660de064dbadee70703e3e3fc7637c5bb712b9ad5f2f8f91db401e0fd57463f8');
INSERT INTO "audit_entry" VALUES(40,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c6416a984a27','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c6416a984a27","571aa6db9154434152e00969c01443d58e98acf435333c152cf03aea085e313b"],["party_alias","01a17b23-b724-7ff8-a707-c6416f422a6e","c5c1a848a90e9eee891206972ac3e5f1a2cc85cceab0747e0a38f8ef6a44a891"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c6416a984a27"],"on_behalf":"","seq":40,"unit":[40,109],"v":1}','660de064dbadee70703e3e3fc7637c5bb712b9ad5f2f8f91db401e0fd57463f8','78d0503507a1ed79dce0a44c9412c68ab7e1cda78381f18adeeb708d7eda7dca');
INSERT INTO "audit_entry" VALUES(41,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c641a9a4798d','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c641a9a4798d","1775b83500bbcbeefd0a70c1d1188b0e30e839e68cb9db32bf4425945caa23e0"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c641a9a4798d"],"on_behalf":"","seq":41,"unit":[41,109],"v":1}','78d0503507a1ed79dce0a44c9412c68ab7e1cda78381f18adeeb708d7eda7dca','1c2ec7d7f7b07ae0ba7c27f54d407053e2000a3e85d5473ffdd8347dc513970a');
INSERT INTO "audit_entry" VALUES(42,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c642230916d3','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c642230916d3","8cd4abede86268b978e0dc0c4b2433941f4d8298187b79537a5871f7a2bd79c0"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c642230916d3"],"on_behalf":"","seq":42,"unit":[42,109],"v":1}','1c2ec7d7f7b07ae0ba7c27f54d407053e2000a3e85d5473ffdd8347dc513970a','01472bb207d2d7d8bcac5f4d3184e37c9e6652c6fc2a3ba3bb962f493c1dc65e');
INSERT INTO "audit_entry" VALUES(43,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c642ec702a93','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c642ec702a93","f5a3137fe5da538ea2a02bffbb0b742ebb3042a4f23bec4909e2a4602f247269"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c642ec702a93"],"on_behalf":"","seq":43,"unit":[43,109],"v":1}','01472bb207d2d7d8bcac5f4d3184e37c9e6652c6fc2a3ba3bb962f493c1dc65e','5621d607f33e0e7acbe93585532cf3436dbaa0ba4012977515106f9dbfd9ba67');
INSERT INTO "audit_entry" VALUES(44,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c64379ed5df0','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c64379ed5df0","43fedaa9234766841a7281c1d0b8543bf116228dc723d5578915dec3de9c4362"],["party_alias","01a17b23-b724-7ff8-a707-c6444ac24792","bb1ed0830beec17029c8e01e0849a71674acf69ceda1cb18c4cdcc228dfd2080"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c64379ed5df0"],"on_behalf":"","seq":44,"unit":[44,109],"v":1}','5621d607f33e0e7acbe93585532cf3436dbaa0ba4012977515106f9dbfd9ba67','43c71ccaf2ec9de02aacdd5f5a25b1f9d85b4881959cde0a3d9b86679a73d45e');
INSERT INTO "audit_entry" VALUES(45,'2026-10-27 02:15:00.644828','console','party.added','party','01a17b23-b724-7ff8-a707-c644f41aed5e','{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b724-7ff8-a707-c644f41aed5e","3a265562a644e7c2d6d05dda19a1d97aed67bf45196227091fbf0283de71da1a"]],"detail":{"kind":"person"},"object":["party","01a17b23-b724-7ff8-a707-c644f41aed5e"],"on_behalf":"","seq":45,"unit":[45,109],"v":1}','43c71ccaf2ec9de02aacdd5f5a25b1f9d85b4881959cde0a3d9b86679a73d45e','63bfa2eb2b51576edeb9997583eb16200f43f829f732ffcb5725ffae52843254');
INSERT INTO "audit_entry" VALUES(46,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c645596be7f1','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c645596be7f1","94228f3660d473ea8b96db8be942f84f7bc1dc496ac230de316358a55c956f7e"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c645596be7f1"],"on_behalf":"","seq":46,"unit":[46,109],"v":1}','63bfa2eb2b51576edeb9997583eb16200f43f829f732ffcb5725ffae52843254','935250e1b1fbbbc45e671e0f6299a75a9e7cd0901632a9db5a43e2f07d9755df');
INSERT INTO "audit_entry" VALUES(47,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6460cf0a9dc','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6460cf0a9dc","cc366aad4dff7640a9960ffad44a7fcb7a79ba1abc8ce92f8a635a1898a98fcb"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c6460cf0a9dc"],"on_behalf":"","seq":47,"unit":[47,109],"v":1}','935250e1b1fbbbc45e671e0f6299a75a9e7cd0901632a9db5a43e2f07d9755df','195d42320773f4fac37dacea7eeb24d9e08aee990cfb7e2fe888c9d5c02b7751');
INSERT INTO "audit_entry" VALUES(48,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64632536b5e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64632536b5e","f4265ec5b3c73a6e40338998fb9ddc73c367df66d97aba336f8d17dab13f29c1"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c64632536b5e"],"on_behalf":"","seq":48,"unit":[48,109],"v":1}','195d42320773f4fac37dacea7eeb24d9e08aee990cfb7e2fe888c9d5c02b7751','e9062c9ec92e0a9f0ccd8de08ade4b5c796e58d6e9414b787ede54016254d551');
INSERT INTO "audit_entry" VALUES(49,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c646766028dc','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c646766028dc","5c633155535a36d597405db0c9010d04fcb1131883acfd928780d7a8122f0931"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c646766028dc"],"on_behalf":"","seq":49,"unit":[49,109],"v":1}','e9062c9ec92e0a9f0ccd8de08ade4b5c796e58d6e9414b787ede54016254d551','1c4b0845e81d609b8bc30d1c93553e2ea3e4bc3d6be825eb66a1643671187e93');
INSERT INTO "audit_entry" VALUES(50,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6472ed20722','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6472ed20722","c342f21b8388d6c215bdf8ad2218715603c6baa95a5e7b0bac85eadae391c442"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c6472ed20722"],"on_behalf":"","seq":50,"unit":[50,109],"v":1}','1c4b0845e81d609b8bc30d1c93553e2ea3e4bc3d6be825eb66a1643671187e93','d8b88c65a193b824c6893b794002687da254af0402bf61bb946a1556ccec3be3');
INSERT INTO "audit_entry" VALUES(51,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c647f7d12dc0','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c647f7d12dc0","bd54b11a44c4df73dcfe42b8a2e44ed19bd350300e38938e1d521ccf58840945"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c647f7d12dc0"],"on_behalf":"","seq":51,"unit":[51,109],"v":1}','d8b88c65a193b824c6893b794002687da254af0402bf61bb946a1556ccec3be3','1077db10dc9caafc56287854e7286546562f599d70f27040ec0454998de6579e');
INSERT INTO "audit_entry" VALUES(52,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64880c6c03e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64880c6c03e","450f4686f1f3dfad2ecd15a52be51fe6fff8dd8d23dd80aa91497c0fa0bf9518"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c64880c6c03e"],"on_behalf":"","seq":52,"unit":[52,109],"v":1}','1077db10dc9caafc56287854e7286546562f599d70f27040ec0454998de6579e','308e3c7c69a0316cf6b1b090d2e4b02f4f8922cb853dcb26c3879683ebe49671');
INSERT INTO "audit_entry" VALUES(53,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6491917694b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6491917694b","d102d7a2bf6aed24e52fd50e2ea6b44bb16703bce0a6b4f2cfcd5456616721a9"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c6491917694b"],"on_behalf":"","seq":53,"unit":[53,109],"v":1}','308e3c7c69a0316cf6b1b090d2e4b02f4f8922cb853dcb26c3879683ebe49671','4bd0f989e2335c558f0879f2065dfdcad90490ffcd53535cd68337d3b765617c');
INSERT INTO "audit_entry" VALUES(54,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c649f3afd271','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c649f3afd271","e4485ecda6c76797955447fd0075c183ce4bdc9b3f56cb443102175a5e65b6c1"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c649f3afd271"],"on_behalf":"","seq":54,"unit":[54,109],"v":1}','4bd0f989e2335c558f0879f2065dfdcad90490ffcd53535cd68337d3b765617c','38d068c13896eb760e64dc1e2c13c062e0bc2560f69ae4009311de2721833815');
INSERT INTO "audit_entry" VALUES(55,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64ad15c6dc7','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64ad15c6dc7","2cb10002f3c8f80fb5b584f3c3019d88fb672cbd061de6f9dd9b4ef5eaea9456"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c64ad15c6dc7"],"on_behalf":"","seq":55,"unit":[55,109],"v":1}','38d068c13896eb760e64dc1e2c13c062e0bc2560f69ae4009311de2721833815','4a052d10a3532c9db1cce340aa29f43d725383b808c9e278d9c1182d0f1f7a39');
INSERT INTO "audit_entry" VALUES(56,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64b673d42a1','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64b673d42a1","0905fbe8f4949ed813cee12494c400404c7eaf47077236875a01a85f93d6d31f"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c64b673d42a1"],"on_behalf":"","seq":56,"unit":[56,109],"v":1}','4a052d10a3532c9db1cce340aa29f43d725383b808c9e278d9c1182d0f1f7a39','abbdb5aea98f0e1aa58cdd4798fbfa04ec0e0708ec644b2843ca8c8b011a4b4a');
INSERT INTO "audit_entry" VALUES(57,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64bd6fa2e4a','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64bd6fa2e4a","e1ba0eef88889ecb501e2a0fbee83de0ff44df907376980529677732707d39c7"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c64bd6fa2e4a"],"on_behalf":"","seq":57,"unit":[57,109],"v":1}','abbdb5aea98f0e1aa58cdd4798fbfa04ec0e0708ec644b2843ca8c8b011a4b4a','eefe1107efa05e39477c5c2c5ceb2ba4bada68e1c5f62757a53ea34ddfa4b2e0');
INSERT INTO "audit_entry" VALUES(58,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64c0a3cb46e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64c0a3cb46e","37bf436fc224d043abce4ec44bf93be7940f091061efdffb54a69c3dcb3d8dbb"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c64c0a3cb46e"],"on_behalf":"","seq":58,"unit":[58,109],"v":1}','eefe1107efa05e39477c5c2c5ceb2ba4bada68e1c5f62757a53ea34ddfa4b2e0','16345b26b13448d4c59f6dac190f6c12030ea60e66a99bc575335d0341d3721d');
INSERT INTO "audit_entry" VALUES(59,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64cd4d4db7b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64cd4d4db7b","80bd24fe308729b6c9da897e21f4e5f70069b2516b4ade824f0025b8af3ee574"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c64cd4d4db7b"],"on_behalf":"","seq":59,"unit":[59,109],"v":1}','16345b26b13448d4c59f6dac190f6c12030ea60e66a99bc575335d0341d3721d','1cfd669452ab6425a96f0c79ac90d7c9d962e93e1ce12fa6cc51df00bcd80aba');
INSERT INTO "audit_entry" VALUES(60,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64d4d72e42b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64d4d72e42b","e988eecbe4b3e544bb81d18c769edec0a37bb3d96ea606c577c9de36fdbd9b32"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c64d4d72e42b"],"on_behalf":"","seq":60,"unit":[60,109],"v":1}','1cfd669452ab6425a96f0c79ac90d7c9d962e93e1ce12fa6cc51df00bcd80aba','ded0c78226592c5a681a00d09656b012e29596778bdf5aa965624792f733afc8');
INSERT INTO "audit_entry" VALUES(61,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64e3b8dc2d6','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64e3b8dc2d6","dd7021ca98a18c0f3bc4784d3c9848e8d01500d9b1895c2d51e991afbf9d23ea"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c64e3b8dc2d6"],"on_behalf":"","seq":61,"unit":[61,109],"v":1}','ded0c78226592c5a681a00d09656b012e29596778bdf5aa965624792f733afc8','53f7204521be6e8561d01718d23f135969d66f6a9ba63751771cb2861d4a314f');
INSERT INTO "audit_entry" VALUES(62,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64f348dae58','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64f348dae58","98773ead8ca94d5546b11d2f83c28190736421927d6874edd7340e4460b587dc"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c64f348dae58"],"on_behalf":"","seq":62,"unit":[62,109],"v":1}','53f7204521be6e8561d01718d23f135969d66f6a9ba63751771cb2861d4a314f','886af273b0c4afdbf7cd6bfccb905cd1d7afa1700917ae6323e0fdc762f475d5');
INSERT INTO "audit_entry" VALUES(63,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c64fef95add5','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c64fef95add5","f6fa692089ba853edc373acde70e0698f8e3a0a9b7262dc6f392f4785011cdb5"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c64fef95add5"],"on_behalf":"","seq":63,"unit":[63,109],"v":1}','886af273b0c4afdbf7cd6bfccb905cd1d7afa1700917ae6323e0fdc762f475d5','560f0caddf5e89ca36526b61bfa1df5d9f6f1cfa0d414514802cb9cffa7c0481');
INSERT INTO "audit_entry" VALUES(64,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6508355de8b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6508355de8b","3d01c51f9325e963396bb92a710de29d4c5bcb7e33b5d902efec1b3f132d5619"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c6508355de8b"],"on_behalf":"","seq":64,"unit":[64,109],"v":1}','560f0caddf5e89ca36526b61bfa1df5d9f6f1cfa0d414514802cb9cffa7c0481','8e65620c437f82b1bd0fd51d9bfd468d5016fe06067ae35025cc63a2ebee8491');
INSERT INTO "audit_entry" VALUES(65,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c650e3b70fcf','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c650e3b70fcf","7c26df5142fa8a2656229c260accdc0df68fe827ce0c07d7f5b0a77246a0c38c"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c650e3b70fcf"],"on_behalf":"","seq":65,"unit":[65,109],"v":1}','8e65620c437f82b1bd0fd51d9bfd468d5016fe06067ae35025cc63a2ebee8491','110b264cf6b9aff487a8b6aa162f59da488d4f28046280d7efb761a12e4cc5dd');
INSERT INTO "audit_entry" VALUES(66,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c65126457f40','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c65126457f40","c7deee05522a3ae84a299c955c979ba41150983711f76c30c55cc674ff6703ad"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c65126457f40"],"on_behalf":"","seq":66,"unit":[66,109],"v":1}','110b264cf6b9aff487a8b6aa162f59da488d4f28046280d7efb761a12e4cc5dd','9bce1566ac7ddb87fd1c87f36e8b1a7285b18411dba9e91f72d2edf7d1d3c2f7');
INSERT INTO "audit_entry" VALUES(67,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c651d80bffd0','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c651d80bffd0","0629395c931fcf706c8cf9c03d8b6f2137d5b88358f11b1f7fb1dac5ed31e774"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c651d80bffd0"],"on_behalf":"","seq":67,"unit":[67,109],"v":1}','9bce1566ac7ddb87fd1c87f36e8b1a7285b18411dba9e91f72d2edf7d1d3c2f7','e37cedd3f063771e7fc2bd2e006778b59c5e411579bdf66babf20b40326c8343');
INSERT INTO "audit_entry" VALUES(68,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c651fa05384d','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c651fa05384d","16decf28e6f1189e9c9271fc2a3d5f4ecdce4e9ba1a575749ecba952355b2053"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c651fa05384d"],"on_behalf":"","seq":68,"unit":[68,109],"v":1}','e37cedd3f063771e7fc2bd2e006778b59c5e411579bdf66babf20b40326c8343','2889aabc57cc84ab8c72c44cd85d575bc08f183b2474e8d81b71c7a2d0025911');
INSERT INTO "audit_entry" VALUES(69,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c652813947dd','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c652813947dd","82ca71ef7160042b2c084772e58554609ae57b3adc994d9af66db90f190fc688"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c652813947dd"],"on_behalf":"","seq":69,"unit":[69,109],"v":1}','2889aabc57cc84ab8c72c44cd85d575bc08f183b2474e8d81b71c7a2d0025911','27548833f3e0295d6c54af31439153cb27a90da802f16ed5a21b88b9ce923c49');
INSERT INTO "audit_entry" VALUES(70,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c652d59676dd','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c652d59676dd","114e04f1fbd537b73bc10f0208de9f879178701860de9434bbbd98cbb4a56ec8"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c652d59676dd"],"on_behalf":"","seq":70,"unit":[70,109],"v":1}','27548833f3e0295d6c54af31439153cb27a90da802f16ed5a21b88b9ce923c49','9cf0908bfd0aa58857566ab7bfa4f7e3923d008295cf6ba40d1a129426c9901a');
INSERT INTO "audit_entry" VALUES(71,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c653a6182121','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c653a6182121","5cda0138e803395b09819376c423d2613334a59e9eed860b794809bfadb54e75"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c653a6182121"],"on_behalf":"","seq":71,"unit":[71,109],"v":1}','9cf0908bfd0aa58857566ab7bfa4f7e3923d008295cf6ba40d1a129426c9901a','92d33bcc5631a6c3d54a1c27b9ea11a3413502e36563d584b5637309a62160dd');
INSERT INTO "audit_entry" VALUES(72,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c65446607425','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c65446607425","8ee413e2bed36098a4e8145dfd8183761e9e860f0a28d8eba21ff08df17d3303"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c65446607425"],"on_behalf":"","seq":72,"unit":[72,109],"v":1}','92d33bcc5631a6c3d54a1c27b9ea11a3413502e36563d584b5637309a62160dd','573470b2453b106022174cc05447eb74994fe24b94684033558e871e90271672');
INSERT INTO "audit_entry" VALUES(73,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6544e127645','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6544e127645","8b840ba732c4b0ba16603c545e8b817424ab2ed6373e31cb1411ba5d9cf63e00"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c6544e127645"],"on_behalf":"","seq":73,"unit":[73,109],"v":1}','573470b2453b106022174cc05447eb74994fe24b94684033558e871e90271672','0528ff9820c2ada03c0e33a7e2c58dc392d78ebe15bc666d716eab3e3e8d0a60');
INSERT INTO "audit_entry" VALUES(74,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c654b62a22c8','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c654b62a22c8","c6dadc746ac2d9f0ddd8c99272c2d9fb8a17ffb672dc29440582493363f3cc96"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c654b62a22c8"],"on_behalf":"","seq":74,"unit":[74,109],"v":1}','0528ff9820c2ada03c0e33a7e2c58dc392d78ebe15bc666d716eab3e3e8d0a60','92cb095b8fa5f578b9eddd97097be6253250bff6c1fbc0b4d6dcc61b2d8d86ff');
INSERT INTO "audit_entry" VALUES(75,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c65561310316','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c65561310316","0aa497782b118f6308efd615963c94e461a61b9c2c3cc2e0af61c0762627be1a"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c65561310316"],"on_behalf":"","seq":75,"unit":[75,109],"v":1}','92cb095b8fa5f578b9eddd97097be6253250bff6c1fbc0b4d6dcc61b2d8d86ff','c151bb81fab01f9d75d7415850e2498e7c42671c1b2bf3be165cfda7a2466150');
INSERT INTO "audit_entry" VALUES(76,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6560237857b','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6560237857b","e27e3808a0e6300d20afeb918ef09ee5a1c020b9c385f7da5c61e18f987fc81b"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c6560237857b"],"on_behalf":"","seq":76,"unit":[76,109],"v":1}','c151bb81fab01f9d75d7415850e2498e7c42671c1b2bf3be165cfda7a2466150','82cbe989022beabf41b4ae8996270366c2f0aabba221f2be67a4e2360384e8df');
INSERT INTO "audit_entry" VALUES(77,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6568a3692e4','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6568a3692e4","57ba3cfe859081c51d7faadf28ad62bb584343b43927d3bad01ac5e19290833b"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c6568a3692e4"],"on_behalf":"","seq":77,"unit":[77,109],"v":1}','82cbe989022beabf41b4ae8996270366c2f0aabba221f2be67a4e2360384e8df','d194346eb8503db85c486b556f55033834e0a8de1b2ed3227218ef559a1d6e22');
INSERT INTO "audit_entry" VALUES(78,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c656cad5e0cd','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c656cad5e0cd","cf8d6207890f079c345949b9c3aaddfef37b4d579f440b5ccaa3380d2a2d02c2"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b724-7ff8-a707-c656cad5e0cd"],"on_behalf":"","seq":78,"unit":[78,109],"v":1}','d194346eb8503db85c486b556f55033834e0a8de1b2ed3227218ef559a1d6e22','7f13ddb43a67483cb3ff2a279eb68a4f8bdc37a984f35c45e128265921e67c25');
INSERT INTO "audit_entry" VALUES(79,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c657adb1d283','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c657adb1d283","09b5737d7949b1c37259cdeff6eeae465a13fe605340a6f4c554f11f06a72dc0"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b724-7ff8-a707-c657adb1d283"],"on_behalf":"","seq":79,"unit":[79,109],"v":1}','7f13ddb43a67483cb3ff2a279eb68a4f8bdc37a984f35c45e128265921e67c25','cda20e930f7196203293c14312198cfe33816125c9f1b855b5384c9f8643bfcd');
INSERT INTO "audit_entry" VALUES(80,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6584fe648b7','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6584fe648b7","13d367e3a254b51b69b8fcb5dfe06ea8e5f6fae178d6f1db654059fd4c790081"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c6584fe648b7"],"on_behalf":"","seq":80,"unit":[80,109],"v":1}','cda20e930f7196203293c14312198cfe33816125c9f1b855b5384c9f8643bfcd','11aa5a6fbfbe1e66b29bff6ecbbc003f16b8e9e7ebed92f35db0cd1326818906');
INSERT INTO "audit_entry" VALUES(81,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c658a73bef8a','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c658a73bef8a","509f8f0e995d57f822b8e784fe3521a2a32cc6dd690f1637de4b44a759dfc0b5"]],"detail":{"kind":"chair"},"object":["standing","01a17b23-b724-7ff8-a707-c658a73bef8a"],"on_behalf":"","seq":81,"unit":[81,109],"v":1}','11aa5a6fbfbe1e66b29bff6ecbbc003f16b8e9e7ebed92f35db0cd1326818906','860e51a9491bd16ae6d3edeac4bb31b51aa770e9dfb60b801b28abd9e9158229');
INSERT INTO "audit_entry" VALUES(82,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6591cfbe3fa','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6591cfbe3fa","63582b12256e0544630be94c4bce006bfc8c8956a17ddbec33ca73101a5c5a6f"]],"detail":{"kind":"secretary"},"object":["standing","01a17b23-b724-7ff8-a707-c6591cfbe3fa"],"on_behalf":"","seq":82,"unit":[82,109],"v":1}','860e51a9491bd16ae6d3edeac4bb31b51aa770e9dfb60b801b28abd9e9158229','3b6118665cc1d7f48865cf0e1f453537bef78bdc051893cc79790634705fcb8e');
INSERT INTO "audit_entry" VALUES(83,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c6594bcd9fc2','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c6594bcd9fc2","dde34bffefa27c3ad591cdd07c8f50b147e65820612e48e8f7fe30e2201a11a2"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c6594bcd9fc2"],"on_behalf":"","seq":83,"unit":[83,109],"v":1}','3b6118665cc1d7f48865cf0e1f453537bef78bdc051893cc79790634705fcb8e','d782384ea457bd91d0af0468da6ed496e945159256678cb5a20654c8f1d91f7d');
INSERT INTO "audit_entry" VALUES(84,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c65992c858de','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c65992c858de","ac3f50afa387ba73d24c4a69797620760444250d1a621e4ac9283d846032a75c"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b724-7ff8-a707-c65992c858de"],"on_behalf":"","seq":84,"unit":[84,109],"v":1}','d782384ea457bd91d0af0468da6ed496e945159256678cb5a20654c8f1d91f7d','9fc4420755c5cd86002f6fb02fd83d92f43c692d8f208ba425977efbe015a8d1');
INSERT INTO "audit_entry" VALUES(85,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c659e7f2a5f2','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c659e7f2a5f2","3d0eb69eea9aa7fdbd5d939862d2e16f6c02c2fd44a6e30186fa996f4122351b"]],"detail":{"kind":"candidate"},"object":["standing","01a17b23-b724-7ff8-a707-c659e7f2a5f2"],"on_behalf":"","seq":85,"unit":[85,109],"v":1}','9fc4420755c5cd86002f6fb02fd83d92f43c692d8f208ba425977efbe015a8d1','4d1af6e3c690a22fd8dbb7d9bbe104cc82805b9d9fc033285f8a989372b6c665');
INSERT INTO "audit_entry" VALUES(86,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c65a7797b94e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c65a7797b94e","aea41e37d662d4156b455d7a0a795799c131addb0e1a8325c0a2c42992e49774"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b724-7ff8-a707-c65a7797b94e"],"on_behalf":"","seq":86,"unit":[86,109],"v":1}','4d1af6e3c690a22fd8dbb7d9bbe104cc82805b9d9fc033285f8a989372b6c665','b362a57ddea6f06e81732ad98487560dfa67dc4d19fc31f2c783bc7a92cd4a30');
INSERT INTO "audit_entry" VALUES(87,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c65b0e820261','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c65b0e820261","de0407f88028e2b6cffdbe2ad399f30535aafa408d073669ba29a16d81137443"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b724-7ff8-a707-c65b0e820261"],"on_behalf":"","seq":87,"unit":[87,109],"v":1}','b362a57ddea6f06e81732ad98487560dfa67dc4d19fc31f2c783bc7a92cd4a30','76fc586e15ebf1f8036b9e557538e084be482ed540284ee53b4dfd23917fa651');
INSERT INTO "audit_entry" VALUES(88,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7ff8-a707-c65ba7be8246','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7ff8-a707-c65ba7be8246","4e47870ec9e2ad9979b56b874613d77de41ecd6e9d74f6629a1998ce5c9632d8"]],"detail":{"kind":"authority_officer"},"object":["standing","01a17b23-b724-7ff8-a707-c65ba7be8246"],"on_behalf":"","seq":88,"unit":[88,109],"v":1}','76fc586e15ebf1f8036b9e557538e084be482ed540284ee53b4dfd23917fa651','860006f6ef1f75d624c94dfd46117f188442aa127fabc9d8daa2d9506e4222cc');
INSERT INTO "audit_entry" VALUES(89,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7fff-8d70-fb79297c6a1e','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7fff-8d70-fb79297c6a1e","95a7210aa95c1c11e109345ca76a8beb69f5c98057eaf9e6b7e46e0bc4fa05be"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b724-7fff-8d70-fb79297c6a1e"],"on_behalf":"","seq":89,"unit":[89,109],"v":1}','860006f6ef1f75d624c94dfd46117f188442aa127fabc9d8daa2d9506e4222cc','7a8f8353fef721f66da16d41e819d0317306a00c3318f1f06f6250a993c5d6a0');
INSERT INTO "audit_entry" VALUES(90,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7fff-8d70-fb7a0953abbd','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7fff-8d70-fb7a0953abbd","aa1ff78beefe37363145d78ecd407296c7904475b4e903e208fb1bf03fc84512"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b724-7fff-8d70-fb7a0953abbd"],"on_behalf":"","seq":90,"unit":[90,109],"v":1}','7a8f8353fef721f66da16d41e819d0317306a00c3318f1f06f6250a993c5d6a0','51b5a2f872293770e828bdf0ea70e13c468ac2c4a4cd3b6d3e41e47011ca66b7');
INSERT INTO "audit_entry" VALUES(91,'2026-10-27 02:15:00.644828','console','standing.started','standing','01a17b23-b724-7fff-8d70-fb7b02aba735','{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["standing","01a17b23-b724-7fff-8d70-fb7b02aba735","2aba649f73d986d1dd01b894422d001ef1291ce6059b49baebc6493d61fd68d0"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b724-7fff-8d70-fb7b02aba735"],"on_behalf":"","seq":91,"unit":[91,109],"v":1}','51b5a2f872293770e828bdf0ea70e13c468ac2c4a4cd3b6d3e41e47011ca66b7','ef1e8f8eec0ab6243b4ceb1431cfd1a714aec9880611d639fe59a6eafe118b47');
INSERT INTO "audit_entry" VALUES(92,'2026-10-27 02:15:00.644828','console','account.added','account','01a17b23-b724-7fff-8d70-fb7b1c9dfa86','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7b1c9dfa86","c43067ac48471c119d8e85034f90c4bbcda43f09cd1ae90ece890c3332d25229"]],"detail":{"roles":[]},"object":["account","01a17b23-b724-7fff-8d70-fb7b1c9dfa86"],"on_behalf":"","seq":92,"unit":[92,109],"v":1}','ef1e8f8eec0ab6243b4ceb1431cfd1a714aec9880611d639fe59a6eafe118b47','9b57a60b4944e409ffd8336c4ff995db0711ada98f3a052a5400fbc3382e38ef');
INSERT INTO "audit_entry" VALUES(93,'2026-10-27 02:15:00.644828','console','account.activated','account','01a17b23-b724-7fff-8d70-fb7b1c9dfa86','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7b1c9dfa86","210edead2b2a5ace1363ae9635753bd84c4766b54ae0701db030efcbb5f8ed7a"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7b1c9dfa86"],"on_behalf":"","seq":93,"unit":[93,109],"v":1}','9b57a60b4944e409ffd8336c4ff995db0711ada98f3a052a5400fbc3382e38ef','1a54efcf74c5f092765bf01828ba8b090213c0aa3be24a266b0283117a76e454');
INSERT INTO "audit_entry" VALUES(94,'2026-10-27 02:15:00.644828','console','account.added','account','01a17b23-b724-7fff-8d70-fb7b9e2c37b2','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7b9e2c37b2","618ca3384330f83b7ce59c3c97a4c721374bc14b336f8650b9e9646c138e5b0a"]],"detail":{"roles":[]},"object":["account","01a17b23-b724-7fff-8d70-fb7b9e2c37b2"],"on_behalf":"","seq":94,"unit":[94,109],"v":1}','1a54efcf74c5f092765bf01828ba8b090213c0aa3be24a266b0283117a76e454','95312cf487e4b92b02226bdf1ea67c838640b237bbff79f29bca35c4c4b897af');
INSERT INTO "audit_entry" VALUES(95,'2026-10-27 02:15:00.644828','console','account.activated','account','01a17b23-b724-7fff-8d70-fb7b9e2c37b2','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7b9e2c37b2","98a7720fd5233ccf42c54982caa6f0ef4a6fa9344a476a5d5967b90cc10e2ce1"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7b9e2c37b2"],"on_behalf":"","seq":95,"unit":[95,109],"v":1}','95312cf487e4b92b02226bdf1ea67c838640b237bbff79f29bca35c4c4b897af','e26499434c537bb2591d9531e4638936fdd6ca242edd17e3c8f4c442a5dd3f78');
INSERT INTO "audit_entry" VALUES(96,'2026-10-27 02:15:00.644828','console','account.added','account','01a17b23-b724-7fff-8d70-fb7c4ccd2601','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7c4ccd2601","8db0dfd29e4538fa768515e325b43114961cc068ba6e3c6f4cc989d298ceae07"]],"detail":{"roles":[]},"object":["account","01a17b23-b724-7fff-8d70-fb7c4ccd2601"],"on_behalf":"","seq":96,"unit":[96,109],"v":1}','e26499434c537bb2591d9531e4638936fdd6ca242edd17e3c8f4c442a5dd3f78','a8869bc33d41b7c7554c833c75989fbc7e6bded077e0ea129ba3eeb387ac0711');
INSERT INTO "audit_entry" VALUES(97,'2026-10-27 02:15:00.644828','console','account.activated','account','01a17b23-b724-7fff-8d70-fb7c4ccd2601','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7c4ccd2601","07dc82fe741b49a1bc02092f04a9af1618894ea78afeece1eba1b98655eebc2e"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7c4ccd2601"],"on_behalf":"","seq":97,"unit":[97,109],"v":1}','a8869bc33d41b7c7554c833c75989fbc7e6bded077e0ea129ba3eeb387ac0711','05a5201ab1f0fd627f008e63227274dacfc98775b30fbaecf72f99d961815782');
INSERT INTO "audit_entry" VALUES(98,'2026-10-27 02:15:00.644828','console','account.added','account','01a17b23-b724-7fff-8d70-fb7ccd9471da','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7ccd9471da","e14305b97a26daac73b8b399dbc199ecfe6608c18fa2474de07ca92d0b286f81"]],"detail":{"roles":[]},"object":["account","01a17b23-b724-7fff-8d70-fb7ccd9471da"],"on_behalf":"","seq":98,"unit":[98,109],"v":1}','05a5201ab1f0fd627f008e63227274dacfc98775b30fbaecf72f99d961815782','3fea8294132129a1a3b7d5dab1b6f9adf96a02e3e4c224d403aa3fff1240c87f');
INSERT INTO "audit_entry" VALUES(99,'2026-10-27 02:15:00.644828','console','account.activated','account','01a17b23-b724-7fff-8d70-fb7ccd9471da','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7ccd9471da","c6977a7688172f40ae498069dbc08aa38a884c0eeac86dd3d881c9c614f66e7e"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7ccd9471da"],"on_behalf":"","seq":99,"unit":[99,109],"v":1}','3fea8294132129a1a3b7d5dab1b6f9adf96a02e3e4c224d403aa3fff1240c87f','3ac7120ac1351ca8562354dcf7d2450ac614dfdb3741c4e676ada185629416da');
INSERT INTO "audit_entry" VALUES(100,'2026-10-27 02:15:00.644828','console','account.added','account','01a17b23-b724-7fff-8d70-fb7db9010785','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7db9010785","4deeb1588ca764d2021292a2c8bfbc4b5e18bbb662028efe3c4d7621a8124037"]],"detail":{"roles":[]},"object":["account","01a17b23-b724-7fff-8d70-fb7db9010785"],"on_behalf":"","seq":100,"unit":[100,109],"v":1}','3ac7120ac1351ca8562354dcf7d2450ac614dfdb3741c4e676ada185629416da','041b2b099bbe140b620dc62e6657abf968417ca82206461a77525336a550380c');
INSERT INTO "audit_entry" VALUES(101,'2026-10-27 02:15:00.644828','console','account.activated','account','01a17b23-b724-7fff-8d70-fb7db9010785','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7db9010785","063ab107ab9572cd7ca1851635c232244e0d7465f98c02e6d898d6f8c96254c1"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7db9010785"],"on_behalf":"","seq":101,"unit":[101,109],"v":1}','041b2b099bbe140b620dc62e6657abf968417ca82206461a77525336a550380c','a1e2a853468300fa15bc8bc4ffe543c01c897bf1c00aed2ef92c783b67ef03db');
INSERT INTO "audit_entry" VALUES(102,'2026-10-27 02:15:00.644828','console','account.added','account','01a17b23-b724-7fff-8d70-fb7eb52753c2','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7eb52753c2","ce497164b375e30e347e437290bbd55956e51b4a08c9807229d64c72919adcc5"]],"detail":{"roles":[]},"object":["account","01a17b23-b724-7fff-8d70-fb7eb52753c2"],"on_behalf":"","seq":102,"unit":[102,109],"v":1}','a1e2a853468300fa15bc8bc4ffe543c01c897bf1c00aed2ef92c783b67ef03db','fb951cd114f1a4a5453ec2a4ad2752030f1c3277b254c778e9b459b95be868b4');
INSERT INTO "audit_entry" VALUES(103,'2026-10-27 02:15:00.644828','console','account.activated','account','01a17b23-b724-7fff-8d70-fb7eb52753c2','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7eb52753c2","4a5f84af036306bd76e166f3f434ce9ccef3769a3d455e5cf3b8f95199a2d3fa"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7eb52753c2"],"on_behalf":"","seq":103,"unit":[103,109],"v":1}','fb951cd114f1a4a5453ec2a4ad2752030f1c3277b254c778e9b459b95be868b4','a50fb44bd188f842c2e1ab2581f1ac1ae8244924dc86e4f17d12d26a1b906c41');
INSERT INTO "audit_entry" VALUES(104,'2026-10-27 02:15:00.644828','console','account.added','account','01a17b23-b724-7fff-8d70-fb7ee5115791','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7ee5115791","962ca3d90248c878ab8b75b0f721e13f1d9cfd0dfce9b65b9f7ed3408ce71630"],["account_role","01a17b23-b724-7fff-8d70-fb7ee5115791|administrator","f1bd5769991fc295eefa462d1c9bbe5e797ac9ef680a2cf007120bf1d6dfecb9"]],"detail":{"roles":["administrator"]},"object":["account","01a17b23-b724-7fff-8d70-fb7ee5115791"],"on_behalf":"","seq":104,"unit":[104,109],"v":1}','a50fb44bd188f842c2e1ab2581f1ac1ae8244924dc86e4f17d12d26a1b906c41','634ea0e042910f306c96d793a1a78afcec2d9be45dc7a47b60d56da85d858427');
INSERT INTO "audit_entry" VALUES(105,'2026-10-27 02:15:00.644828','console','account.activated','account','01a17b23-b724-7fff-8d70-fb7ee5115791','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7ee5115791","b05ab44e4fc9e5aa46b9e093081e74ddfc95395cfec5595473a90bfa5908e30c"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7ee5115791"],"on_behalf":"","seq":105,"unit":[105,109],"v":1}','634ea0e042910f306c96d793a1a78afcec2d9be45dc7a47b60d56da85d858427','dad652449d797fe899787f4a58ed84a7cbd0a5f6fbdf4f3b3381607130570a95');
INSERT INTO "audit_entry" VALUES(106,'2026-10-27 02:15:00.644828','console','account.added','account','01a17b23-b724-7fff-8d70-fb7fdf8a55ed','{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7fdf8a55ed","15d9048cdacf2cced279d1fa45fceeb287092e047eb23739351146c17b8b3023"],["account_role","01a17b23-b724-7fff-8d70-fb7fdf8a55ed|auditor","a65e6dd6ef2dfc9c69adc11b57754f1809a44d24bd8f1d9069cabd3f7357dcb3"]],"detail":{"roles":["auditor"]},"object":["account","01a17b23-b724-7fff-8d70-fb7fdf8a55ed"],"on_behalf":"","seq":106,"unit":[106,109],"v":1}','dad652449d797fe899787f4a58ed84a7cbd0a5f6fbdf4f3b3381607130570a95','4d933063a248ad7e4cb575daaf9af0fa49fd11d7c18e9c9ea88bf6cde24d08b8');
INSERT INTO "audit_entry" VALUES(107,'2026-10-27 02:15:00.644828','console','account.activated','account','01a17b23-b724-7fff-8d70-fb7fdf8a55ed','{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7fdf8a55ed","06804a9a7c09638aac0018654decfa9ba14dcf2b4539536fc38e0e73b90fd792"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7fdf8a55ed"],"on_behalf":"","seq":107,"unit":[107,109],"v":1}','4d933063a248ad7e4cb575daaf9af0fa49fd11d7c18e9c9ea88bf6cde24d08b8','711a4513d51f3443b11f78299d50a9f73e1c8d12ec9025b34cb383d3fea9c299');
INSERT INTO "audit_entry" VALUES(108,'2026-10-27 02:15:00.644828','console','deployment.founded','deployment','demo','{"action":"deployment.founded","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["deployment_fact","association","bb82d873114741cb356551f4d4a1cefb0239e7c03a6bb632dfb09cb6851ca652"],["deployment_fact","audit_key","86f7283ebd72a606307b5fbaaf20d10c9dff6363b8f978c67715225f4bef8bb9"],["deployment_fact","founded_at","cd6ab16748e3fb0e3b74bf7bb41a2ef48d4cbb348ddfe3f7f015dc076946f646"],["deployment_fact","preset","79cf8c372bb05b2a4ce9e5f37b322c37a85071ca1039c6497d20340a3820d58e"],["deployment_fact","rehearsal","24865ff2c0cdd00e16e0c613fc052044253523da07279675e20e5315f434481b"]],"detail":{"preset":"demo"},"object":["deployment","demo"],"on_behalf":"","seq":108,"unit":[108,109],"v":1}','711a4513d51f3443b11f78299d50a9f73e1c8d12ec9025b34cb383d3fea9c299','8f0cef4510ba76b8fabbe54bbd376571f023ecdec4f76a5f3c43dd4b968826c5');
INSERT INTO "audit_entry" VALUES(109,'2026-10-27 02:15:00.644828','console','account.invited','account','01a17b23-b724-7fff-8d70-fb7ee5115791','{"action":"account.invited","actor":"console","at":"2026-10-27T02:15:00.644828+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["invitation","01a17b23-b724-7fff-8d70-fb7fe63397fa","00d6c2dd14ca6c3817597532dfc988f611c2a03c4efb9281f65c1ad7aa1414e6"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7ee5115791"],"on_behalf":"","seq":109,"unit":[109,109],"v":1}','8f0cef4510ba76b8fabbe54bbd376571f023ecdec4f76a5f3c43dd4b968826c5','70a50cb345c8199d3746c91534fdaf53ce3ba9dcc462a7bc978345e817ce230a');
INSERT INTO "audit_entry" VALUES(110,'2026-10-27 02:15:00.097617','console:root','plugin.enabled','plugin','journal','{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.097617+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["field_definition","incoming_letter|addressee","1247d4e61faf4bcd6b6949abf01039cae12c193da10dd352fb61ff8586f0e820"],["field_definition","incoming_letter|annex_sheets","148fe0de3ee0e328d508d970c1067ef99f70eea1b588ec53a7ebe16077a0e505"],["field_definition","incoming_letter|copy_number","43c8448e4ad6963e5ca1973d7dc28d24bdca3cc7f0e623707612f392350627d5"],["field_definition","incoming_letter|delivery","fec9731997f00040a7bead8bab01495b055c2e97c00a56ffe1032d0786fef383"],["field_definition","incoming_letter|executor_account","0ab44dfeac665de062afdd238fadac8b3d29505d86664f83d4daeec75e15a7a5"],["field_definition","incoming_letter|foreign_number","310c43ca6bca0a6714ce6d679180425cb2d7995246698cd5aa026e46647a00c5"],["field_definition","incoming_letter|forwarded","27bad6b736ebb03dd150492797ea1004ce8614cc4cf8ffbe93d8f524a2d3eeba"],["field_definition","incoming_letter|kind","80ae59af131864180ef3bc5090a882e7efb9779ba8334abca5d16ae6577a7507"],["field_definition","incoming_letter|note","033f649b30cc7e2a6006155357ec275571ff7e192b6d193a04ea48ecd535e796"],["field_definition","incoming_letter|reference","5391ffc741f6f696ab382d9ebf03e7ee70bca0b823e5970cbc5baa8d64a4a7b3"],["field_definition","incoming_letter|sheets","941619fa4143e25b1d1e96d97ee0c46f35a8c5dabe26935da37de5dae8607077"],["field_definition","incoming_letter|signed_by","6394f6134042774dd3ba48fba52f7fed286d6cb0025b23ef1f4fc2f7aa25d02e"],["field_definition","outgoing_letter|annex_sheets","9e42ccd130a7eb259bb25717c2d1783c7373d8e1bef67e6a8b03f9cb043dfc10"],["field_definition","outgoing_letter|copy_number","0bf15d39646e4d4f3de2b25d02d869a8f53b99de7b91da41154a58fabf017bb7"],["field_definition","outgoing_letter|delivery","6e303969af3cf7df25c6e9efe5f603807d36deda2f22049c8a853a9c55369e35"],["field_definition","outgoing_letter|dispatched_on","4de4ba0d31002d87a60f5d05876f7de34d526a1cc1bec36f1e8ecfd764f06ddb"],["field_definition","outgoing_letter|executor_account","d6f9168bf7c376543f44e1091722899534e2d60581d21255a770fd2b0ce1b0fa"],["field_definition","outgoing_letter|kind","cf7b24c8e74a8f7f60875925828687d48a97bc430cd3bd187a8e8b9a4b7f7747"],["field_definition","outgoing_letter|note","ceb924e38c38e299db55036c20a4847a8fb8f801d9f4cf8764b53bcac0799986"],["field_definition","outgoing_letter|reference","ce808fc3c9d9b0675f1e355938329fac9119fa4387041641c09c0b7ac193b362"],["field_definition","outgoing_letter|sheets","7dfa36041f278bccbdbe157ee0d10b0170102a52e868bcff21b5d0ff86a0390c"],["ledger","incoming","3276dc5fe738c233c90a7123c70146f12602088b0531d3a0b444e3efb5f326a1"],["ledger","outgoing","b035f437aac5e71deae7bed516237305e07ada2bbcc78f5c73d7a89707fdd4fd"],["record_class","incoming_letter","7be4aa3022ff45bd6eff5ff5afd2c26b067aa81844478c330eac0f270632bb24"],["record_class","outgoing_letter","be99714d84af99bc7230d62a999c4f10a23b7916c5bec4d28aa051fa5c852c31"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0.1.0"},"object":["plugin","journal"],"on_behalf":"","seq":110,"unit":[1,1],"v":1}','70a50cb345c8199d3746c91534fdaf53ce3ba9dcc462a7bc978345e817ce230a','a0c8f1bc1001015762193552a2781c87d2cbcd927a510c0f8c5d35e56566f99c');
INSERT INTO "audit_entry" VALUES(111,'2026-10-27 02:15:00.009037','console:root','account.invited','account','01a17b23-b724-7fff-8d70-fb7b1c9dfa86','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.009037+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["invitation","01a17b23-b4a9-70df-a16b-ecf82d3f1fc8","8d01ea27c9ac17abfa3d2302f2b205a1b0e7e5ad3cb79e13619371c59c0c39f2"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7b1c9dfa86"],"on_behalf":"","seq":111,"unit":[1,1],"v":1}','a0c8f1bc1001015762193552a2781c87d2cbcd927a510c0f8c5d35e56566f99c','249b7174722a21ef8b3432bff4bba9715803d6a238729f1d981099fa8fd7c4c0');
INSERT INTO "audit_entry" VALUES(112,'2026-10-27 02:15:00.036334','console:root','account.accepted','account','01a17b23-b724-7fff-8d70-fb7b1c9dfa86','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.036334+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7b1c9dfa86","228b447d0d7c53e6a619234b5ce6f2f0a7e4f43a6b6173e3c21d7478c3a6cd7a"],["invitation","01a17b23-b4a9-70df-a16b-ecf82d3f1fc8","edcef0a6da02fba2fdb48118ac0526208c7b620626f707143198c18a7c609928"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7b1c9dfa86"],"on_behalf":"","seq":112,"unit":[1,1],"v":1}','249b7174722a21ef8b3432bff4bba9715803d6a238729f1d981099fa8fd7c4c0','a78791c5668a02d3a6441358f1d5115747c269ccaa1f8c810d08fbb71e7cde24');
INSERT INTO "audit_entry" VALUES(113,'2026-10-27 02:15:00.034142','console:root','account.invited','account','01a17b23-b724-7fff-8d70-fb7b9e2c37b2','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.034142+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["invitation","01a17b23-b4c2-7cdb-9793-52bfe49e01ce","92c0b45123c8dfc8b115eecf1955abbc5f2af5311c2dbc69c2346fb59d725281"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7b9e2c37b2"],"on_behalf":"","seq":113,"unit":[1,1],"v":1}','a78791c5668a02d3a6441358f1d5115747c269ccaa1f8c810d08fbb71e7cde24','75e4af7b82bc35a8605ad6cb6eba4d4c020724670c2cac70ab1df55e859cecef');
INSERT INTO "audit_entry" VALUES(114,'2026-10-27 02:15:00.039248','console:root','account.accepted','account','01a17b23-b724-7fff-8d70-fb7b9e2c37b2','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.039248+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7b9e2c37b2","de4a670df7975b2e4abae938357fc6d5f9912d913d3c0b3f365cb36f9b89fb6e"],["invitation","01a17b23-b4c2-7cdb-9793-52bfe49e01ce","35edd05844c2ccbdae9f446e8066d4b4ef31209bd021c08abffc5130729e2115"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7b9e2c37b2"],"on_behalf":"","seq":114,"unit":[1,1],"v":1}','75e4af7b82bc35a8605ad6cb6eba4d4c020724670c2cac70ab1df55e859cecef','f121ab1247aac7e6ca4361deb98b69991fa607a817bc2b3b68f98b4bab9b0e0d');
INSERT INTO "audit_entry" VALUES(115,'2026-10-27 02:15:00.058644','console:root','account.invited','account','01a17b23-b724-7fff-8d70-fb7ee5115791','{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.058644+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["invitation","01a17b23-b4da-7437-9e0f-199d88d26ce4","9980a2df9616147a6fe037ab6fed5a81155e5648db87544fd7fec18dd1e524da"],["invitation","01a17b23-b724-7fff-8d70-fb7fe63397fa","1f3bf9a231d41c60fe01c72ba8d981e085e4901248f6d64bea2085a1597d495f"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7ee5115791"],"on_behalf":"","seq":115,"unit":[1,1],"v":1}','f121ab1247aac7e6ca4361deb98b69991fa607a817bc2b3b68f98b4bab9b0e0d','d2583050158782b19bcb5a09a4ce3d3a4e571595f6d1bb5fedd4dc17acde7d98');
INSERT INTO "audit_entry" VALUES(116,'2026-10-27 02:15:00.062907','console:root','account.accepted','account','01a17b23-b724-7fff-8d70-fb7ee5115791','{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.062907+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["account","01a17b23-b724-7fff-8d70-fb7ee5115791","ab6849373485fe58abc3f837d4892df439285019a2f2da800845dc8cc264735a"],["invitation","01a17b23-b4da-7437-9e0f-199d88d26ce4","a4d36df4c671f38e3c146071d241cbb8ef630a3ce7cd409f39c2081095337560"]],"detail":{},"object":["account","01a17b23-b724-7fff-8d70-fb7ee5115791"],"on_behalf":"","seq":116,"unit":[1,1],"v":1}','d2583050158782b19bcb5a09a4ce3d3a4e571595f6d1bb5fedd4dc17acde7d98','c10534ccdba35a0c9c6753d6bf5c5d9eab4f455afb2281b5e6ddc35a1dbeaeed');
INSERT INTO "audit_entry" VALUES(117,'2026-10-27 02:15:02.716863','secretary','record.registered','record','01a17b23-bf3c-7c81-958a-e3915698236b','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:02.716863+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["component","01a17b23-bf3c-7fea-90d1-9dd858425114","83c166a1d022503a844c738e47b269af4a751158e9194314d967c2727e8269f5"],["ledger_number","01a17b23-bf3c-7fea-90d1-9dd99ed2920e","1239ec4a62b01ed8c32284170a4e869a25df4fca59a18d226f8e71c5e4fe6b11"],["ledger_period","01a17b23-bf3c-7fea-90d1-9dd8c71f2691","7bc4869014c1311ebf672311328f318a914534dc2269ad36fb8c66ed63268bf8"],["record","01a17b23-bf3c-7c81-958a-e3915698236b","0a93003821e5bcbc26b943ac14a82961eab076caf04445e81f6aef1f924c6ba0"],["record_field","01a17b23-bf3c-7c81-958a-e3915698236b|addressee","2fa16f21e5735f63fa417e20f41e0e4166ebb5b2ba7d9853fc186b007ec78647"],["record_field","01a17b23-bf3c-7c81-958a-e3915698236b|delivery","1c1f4e33084f51c9436a6b47095844cb806a6563d35b904a8d42bfe4d37636de"],["record_field","01a17b23-bf3c-7c81-958a-e3915698236b|foreign_number","65b59a6eeb1b1e3d5d4cd8d89e5d121995658de486f9300e193f66060ba4b088"],["record_field","01a17b23-bf3c-7c81-958a-e3915698236b|kind","278a16411992ff23cc39f5ec98411f405ea97e8c88afa28640c778ce95a6970b"],["record_history","01a17b23-bf3c-7fea-90d1-9dda885cfbb9","4f1bdffb4f781c1b81b7c9afef919a2a28b4c6cb7a8a9ad78993416b15979160"],["record_party","01a17b23-bf3c-7fea-90d1-9dd69ea6c461","022ed1a54654cecd157d5f22bd3fb87a231ddccd300e7ab280a9d0fa768b4b79"],["record_party","01a17b23-bf3c-7fea-90d1-9dd76af40dba","c4e44406d00715290553a77efedebcc45df3d798ab3c66f251a5df61e43813bb"],["visibility_key","910c8e117a7246ca197677790e97621a","592b3776821306981122568b9aa496cecd435d681218f5b2c0bbf00c5aab2a32"],["visibility_key","a890d12522b61f222915420fd3617705","ce6ba03d4e834805e92a0b30920ad9a8bf81118d10417cf1c7053e73475997d3"],["visibility_token","910c8e117a7246ca197677790e97621a|own:01a17b23-b724-7b3c-b596-87dde0d0acd4","66c343391c9a72c3dde4676230af8f5dd8833a7707805375914d9612d25b9171"],["visibility_token","910c8e117a7246ca197677790e97621a|own:01a17b23-b724-7ff8-a707-c6404daa947f","734a9e28b23333159fd5e48ba0f669b8ca930c650caa0bbda0be8aff3951738b"]],"detail":{"number":"Вх-1"},"object":["record","01a17b23-bf3c-7c81-958a-e3915698236b"],"on_behalf":"","seq":117,"unit":[1,1],"v":1}','c10534ccdba35a0c9c6753d6bf5c5d9eab4f455afb2281b5e6ddc35a1dbeaeed','a942a7e54a67106b2585e3172ed8694f9cf941523bab01d64655f1724133cf96');
INSERT INTO "audit_entry" VALUES(118,'2026-10-27 02:15:00.297705','secretary','record.registered','record','01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.297705+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["ledger_number","01a17b23-b5c9-7f27-bd94-a5e308b520cf","2414cfe509feb4073fbdded7a16109308633ea7a76f8042e1df06ca82f3a18e5"],["ledger_period","01a17b23-bf3c-7fea-90d1-9dd8c71f2691","fde87b10c678b68f32779b070f387c3945e2636287dea65c1db486d43785d1d4"],["record","01a17b23-b5c9-7ae3-80bc-ee5459fd5b27","992bf7192ffef7a4fb882e8cb67db4cd8d8d8b88dae7fa460ed4c90a95964502"],["record_field","01a17b23-b5c9-7ae3-80bc-ee5459fd5b27|addressee","0837ca05bafa4856a7432c30cafacf9ca973dc8f05ea19d75ed0ae1ede5c119a"],["record_field","01a17b23-b5c9-7ae3-80bc-ee5459fd5b27|delivery","6489438f47877188cdaccb8a919502c50aed9b2018fe06832fd07260090e40b3"],["record_field","01a17b23-b5c9-7ae3-80bc-ee5459fd5b27|foreign_number","4f3ccdeae7e645ec6f1caad1fbee122dd6e4cd75bdc478b9b3579af511a29d46"],["record_field","01a17b23-b5c9-7ae3-80bc-ee5459fd5b27|kind","4121495add629dc04133f075455e9fc4b199113834ee789dd00d5eae3cd7e395"],["record_history","01a17b23-b5c9-7f27-bd94-a5e35dc5812c","2c8dca027ca22060cf7eb3fbb07c743985a9fcd28c525580c343b7a62088b385"],["record_party","01a17b23-b5c9-7f27-bd94-a5e1144c2d91","4d9cb9be29c2a2cd18cbcd06c9acc58f99db484814e161e195d147ff80172d37"],["record_party","01a17b23-b5c9-7f27-bd94-a5e1bcea8a9d","db1d4d42d1bdd01a2e479f00125584272492f6b6984f2d80a76c03a6bd1be7da"]],"detail":{"number":"Вх-2"},"object":["record","01a17b23-b5c9-7ae3-80bc-ee5459fd5b27"],"on_behalf":"","seq":118,"unit":[1,1],"v":1}','a942a7e54a67106b2585e3172ed8694f9cf941523bab01d64655f1724133cf96','149a887c231128164386b24b025b864f5f340dfeb3a3bdb7f2c0e70fc304945b');
INSERT INTO "audit_entry" VALUES(119,'2026-10-27 02:15:00.275662','secretary','record.registered','record','01a17b23-b5b3-7c09-8f14-ea738e37799a','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.275662+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["ledger_number","01a17b23-b5b3-7c4d-b571-7037c5b825ee","b373b9113905b641db2eecfd0703d923220eb232caa7b91982676a2af6212d49"],["ledger_period","01a17b23-bf3c-7fea-90d1-9dd8c71f2691","e6a75317adc4faf4e591c3a0cde9d8497c35f26f79ec26a2a9c757eb5bedeb53"],["record","01a17b23-b5b3-7c09-8f14-ea738e37799a","fc4271045bd9bdeb96d0196d890ad04e5b1196c66967977b12c4a7a3c7c79d91"],["record_field","01a17b23-b5b3-7c09-8f14-ea738e37799a|addressee","15eb63ed4fe89d5f73f03dc065a2c36e8119e1e0c3fd1f3321b46bb086b059df"],["record_field","01a17b23-b5b3-7c09-8f14-ea738e37799a|delivery","ccbf918ad17f67d0fe810be7d74010af17dbc1018f8f8afd3b6ff6697a22b1b1"],["record_field","01a17b23-b5b3-7c09-8f14-ea738e37799a|foreign_number","d36e723d0eb9881d25f83a8bf49f65f5c274195c2aab6821ac4b13e7b404d84b"],["record_field","01a17b23-b5b3-7c09-8f14-ea738e37799a|kind","85bc25cf74d8b8e918594a022ee2f35b399e244df750ab0015e7aca9cfd1b333"],["record_history","01a17b23-b5b3-7c4d-b571-7037d3d8eab3","4ba65ec934125cc6c15f78f3e68462612f3ee0a08e2695923a05854d58dc3d6d"],["record_party","01a17b23-b5b3-7c4d-b571-7036b5059b0c","0b576aa412488910104b759020fc403a5c0f13c4879a95e90297f7548362d817"],["record_party","01a17b23-b5b3-7c4d-b571-7036fe9e9e02","34114a24a131c374ff77188bbafce8bc96a845742c78d23a829e6809de3f9714"],["visibility_key","12e0b78bac0e48f7590eb90e9514d0d8","c70462db398bbb2e04aeddfd40417106fce623ee5ed29bcae0dc008ada8a41cd"],["visibility_key","b6afdf6f95b17934c7f0843993a9fcc6","fca07763d74429bb5c69cbe72cbcf8eb4c30f429e560665fb10d83b2281823e8"],["visibility_token","12e0b78bac0e48f7590eb90e9514d0d8|by:secretary","31be1d614d1ca6181e464bf7b8b659200db37a914197ece86aa2f9908bfc1d98"],["visibility_token","12e0b78bac0e48f7590eb90e9514d0d8|own:01a17b23-b724-7b3c-b596-87dde0d0acd4","9a7589a738e31314bc1a02b2353b5d3fd32e96cc68e172b454f8dde8f1a31fc2"],["visibility_token","12e0b78bac0e48f7590eb90e9514d0d8|own:01a17b23-b724-7ff8-a707-c6404daa947f","e9811bc40fe969bd8d3efa06fd172e0844c6e27507d088d86c46231ea0706909"]],"detail":{"number":"Вх-3"},"object":["record","01a17b23-b5b3-7c09-8f14-ea738e37799a"],"on_behalf":"","seq":119,"unit":[1,1],"v":1}','149a887c231128164386b24b025b864f5f340dfeb3a3bdb7f2c0e70fc304945b','ab69a8a77f25c235996f1f678b6f76657616e3d09cd3f956532aa2b13b4c2afc');
INSERT INTO "audit_entry" VALUES(120,'2026-10-27 02:15:00.171037','chair','party.added','party','01a17b23-b54b-7826-9904-acf16a5352b8','{"action":"party.added","actor":"chair","at":"2026-10-27T02:15:00.171037+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["party","01a17b23-b54b-7826-9904-acf16a5352b8","e5cae797c859663f2b163ed5f8cdcc8656df5e30928bb8a87726d7b7d5d7d3c3"]],"detail":{"kind":"person"},"object":["party","01a17b23-b54b-7826-9904-acf16a5352b8"],"on_behalf":"","seq":120,"unit":[1,2],"v":1}','ab69a8a77f25c235996f1f678b6f76657616e3d09cd3f956532aa2b13b4c2afc','935375c133b2b643c600bf868d0da002ae9a5464476bab5813da2545bdd84e74');
INSERT INTO "audit_entry" VALUES(121,'2026-10-27 02:15:00.171037','chair','task.added','task','01a17b23-b54b-7826-9904-acf22c05df05','{"action":"task.added","actor":"chair","at":"2026-10-27T02:15:00.171037+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["record","01a17b23-bf3c-7c81-958a-e3915698236b","39e44f74b30fb0341bebe1a02237e703d528f773164f0200a103f59981a5754d"],["task","01a17b23-b54b-7826-9904-acf22c05df05","bd4214d5ab9250c682f99054a0655002d887557790cce7a21bedd0ba84248d2e"],["task_event","01a17b23-b54b-7826-9904-acf2a38637b8","a2779e4e2d765a97d6921061a2891136ed352d3cac4a7ad38ce7db7bcf605242"],["task_executor","01a17b23-b54b-7826-9904-acf22c05df05|01a17b23-b54b-7826-9904-acf16a5352b8","14f0194427aead38e36497c3a616bcc1e7c29622302bddf75e6b332caa4526bf"],["visibility_key","39b28bb2b15877aec78d6562c6a2a75f","3a2a57cd4aac56c3a8842d14bda59d4dd239095ce3f5111145dd0d772b6c543a"],["visibility_token","39b28bb2b15877aec78d6562c6a2a75f|own:01a17b23-b54b-7826-9904-acf16a5352b8","8e34631808e0b1474e6d51d9c4d1e19f89db778fbd0d2a3789f85bf5d64181b5"],["visibility_token","39b28bb2b15877aec78d6562c6a2a75f|own:01a17b23-b724-7b3c-b596-87dde0d0acd4","0dc9e9f27bbeff4f9759d05eeab36aefc68ed636173fa7a69a799c6bfc3ac749"],["visibility_token","39b28bb2b15877aec78d6562c6a2a75f|own:01a17b23-b724-7ff8-a707-c6404daa947f","95a338fbf6508934dd85581e31a67e467bb541cf18a3283c2b47c2bf2519b441"]],"detail":{"due":"2026-11-27","record":"01a17b23-bf3c-7c81-958a-e3915698236b"},"object":["task","01a17b23-b54b-7826-9904-acf22c05df05"],"on_behalf":"","seq":121,"unit":[2,2],"v":1}','935375c133b2b643c600bf868d0da002ae9a5464476bab5813da2545bdd84e74','c857f2fd5eb41c02f80a5b8d4dc1ad52772ad8c2c1ead55aac3596a20ac95a5a');
INSERT INTO "audit_entry" VALUES(122,'2026-10-27 02:15:01.157360','secretary','record.registered','record','01a17b23-b925-7963-b808-581ccf624d4c','{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:01.157360+00:00","chain":"01a17b23-b724-7103-ada7-e161b9140af5","changes":[["component","01a17b23-b925-7963-b808-581db22c4b9c","c597a4967bfb6dd9025df14755c28f51e482dcd4b642ea44c82eab5cfcc08a53"],["file","01a17b23-b925-7c80-af07-71769082db06","973264d9b2789570fbbe2f357abb2f502a8d9b222d004c338490ccc7935ef052"],["ledger_number","01a17b23-b925-7ffc-b265-72bdca1376d4","812f19ae30b3e39b580c61cbd3e989805b993fd3833bcfd983a1dcb552f851d6"],["ledger_period","01a17b23-b925-7c80-af07-71769e2781f0","3b682c0d8310aa9111f5a79e3532210795becf524afe5ee1469150c3e7da73f4"],["record","01a17b23-b925-7963-b808-581ccf624d4c","31ffba34c81853912a02a7fd693ebf02672ec6d1f0de65fe91fa219b8109b593"],["record_field","01a17b23-b925-7963-b808-581ccf624d4c|considered_at","c4c9920f3fac81f9165383c205fb40bc51d2579459669f2371d2d0a3b3ac2051"],["record_field","01a17b23-b925-7963-b808-581ccf624d4c|work_version","da75d16cf45e80d90c84cd6da2d64caa4e6fd1f87fcac8de1b9e96acfa315ef8"],["record_history","01a17b23-b925-7ffc-b265-72be76d66035","df767ada7ba4dbcc679a6549bba652e9510197021adcd0cdda3cb784ee581c87"],["visibility_key","0cbd192c95523c977d28688468b08da1","30b7decb56577bf2c3fa9aaff900f8410698a1696d8e2c4b436b446cb4992ee9"],["visibility_key","2051b9877c5f193f0e488d2165c7e413","c92edeecd664c51b6aee2be211caf698ac1a786fd8bcad2a5afb4aef39c622b6"]],"detail":{"number":"Вн-1"},"object":["record","01a17b23-b925-7963-b808-581ccf624d4c"],"on_behalf":"","seq":122,"unit":[1,1],"v":1}','c857f2fd5eb41c02f80a5b8d4dc1ad52772ad8c2c1ead55aac3596a20ac95a5a','6bf8f219d6db9338e1f7e22058545d4577fb2f3e3e36dd03859b7620ccfe93ed');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	chain VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,'01a17b23-b724-7103-ada7-e161b9140af5',122,'6bf8f219d6db9338e1f7e22058545d4577fb2f3e3e36dd03859b7620ccfe93ed');
CREATE TABLE audit_signature (
	sequence INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	signature VARCHAR(128) NOT NULL, 
	CONSTRAINT pk_audit_signature PRIMARY KEY (sequence)
);
INSERT INTO "audit_signature" VALUES(109,'70a50cb345c8199d3746c91534fdaf53ce3ba9dcc462a7bc978345e817ce230a','2026-10-27 02:15:00.644828','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','3531f6b27ac4be52f6a693036b08888681fde08ce146df271f7d3df9ecaff376f2ee91de18226bd6ece27cb6153bce34d222014de5068a0a81f06604c024c403');
INSERT INTO "audit_signature" VALUES(110,'a0c8f1bc1001015762193552a2781c87d2cbcd927a510c0f8c5d35e56566f99c','2026-10-27 02:15:00.097617','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','68f33ed48b28dba5c1973647ffa6488e922194639fcec1178439fab092f01aea5d85a1c742b755937428970849360bb95ecc1073d86568e43f9032f6db974403');
INSERT INTO "audit_signature" VALUES(111,'249b7174722a21ef8b3432bff4bba9715803d6a238729f1d981099fa8fd7c4c0','2026-10-27 02:15:00.009037','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','b3482e963cc10bec0a1d81d8e18236b748c83bbb0e5b496e1db13daed4eb586c573e7681c9b93672183acf5894a8319ad6a23e714245933a7622e7b4a8b4ef02');
INSERT INTO "audit_signature" VALUES(112,'a78791c5668a02d3a6441358f1d5115747c269ccaa1f8c810d08fbb71e7cde24','2026-10-27 02:15:00.036334','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','4e7d37359ffe5193300bda0fd642f1d0d1383fd00d92f7034ea3f4fac47854b0bffbdc218de7c6fc2a7bb15705a401afe02f1fbe9edf493b2218e0eeb1159a0b');
INSERT INTO "audit_signature" VALUES(113,'75e4af7b82bc35a8605ad6cb6eba4d4c020724670c2cac70ab1df55e859cecef','2026-10-27 02:15:00.034142','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','15d028ab2163638117b8bc06ea6733c334f5d9cd5d52e08bf6ab567abad0df2c1b44fb476f89111f39ed6c77e835652e79acab68c1a58ab0a76732581fb34205');
INSERT INTO "audit_signature" VALUES(114,'f121ab1247aac7e6ca4361deb98b69991fa607a817bc2b3b68f98b4bab9b0e0d','2026-10-27 02:15:00.039248','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','94a3b263ed8520354a9202ef094ce6f7e0b519aa418ed7884c4fe0485abd6ad30fd6e32c0974485ae7850c66522a392f8e92abe787345a803700bf1634404509');
INSERT INTO "audit_signature" VALUES(115,'d2583050158782b19bcb5a09a4ce3d3a4e571595f6d1bb5fedd4dc17acde7d98','2026-10-27 02:15:00.058644','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','0debaf0b22cb5e0bae88df4ee8b2826191c809f9337ab177cc5876555aa43ec6ed43937067984a05a6ebb34aa11729e9d723b4fa47efa0448af7a8d0e5d35d09');
INSERT INTO "audit_signature" VALUES(116,'c10534ccdba35a0c9c6753d6bf5c5d9eab4f455afb2281b5e6ddc35a1dbeaeed','2026-10-27 02:15:00.062907','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','157206d7e6bafc1defa6cba9fb14af3881cbaf8377ee83d976bfc0e9dd2cf1019fc4fa120a603cf25b0e21b4ea7037168616e81751a3d8ce3425db08c173de01');
INSERT INTO "audit_signature" VALUES(117,'a942a7e54a67106b2585e3172ed8694f9cf941523bab01d64655f1724133cf96','2026-10-27 02:15:02.716863','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','130ad977ff5e8c1868e8d8f9a84cd313f86eb492f7bf04f233b8441f269414c92c9a78017a384d1dcecc92428e8000201216baa1b2c02396becf15d696d64802');
INSERT INTO "audit_signature" VALUES(118,'149a887c231128164386b24b025b864f5f340dfeb3a3bdb7f2c0e70fc304945b','2026-10-27 02:15:00.297705','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','0463639f3a6fc53144a52d831d5d52037153f79c3971300487efcfc22b8557c834f5b0cffe4098679644e9399884d80094588d3d26c7ef499e51ac422b473c05');
INSERT INTO "audit_signature" VALUES(119,'ab69a8a77f25c235996f1f678b6f76657616e3d09cd3f956532aa2b13b4c2afc','2026-10-27 02:15:00.275662','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','2cde61455c112d48501ca9d8ac0ad9738275d5549120c39e85fc2eeda1498ccaf355cd528cf0b399e70536b6f3ec919ea60641ac719201d9ba4d15004023f205');
INSERT INTO "audit_signature" VALUES(121,'c857f2fd5eb41c02f80a5b8d4dc1ad52772ad8c2c1ead55aac3596a20ac95a5a','2026-10-27 02:15:00.171037','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','ab14231d194cec9e80a82f4fbf922e48d56ccf7af8604272812e041d5b77532cdc8ce1850b142914889585576238f7ad29c1b9cba7e1cc41f6c739b588da0e08');
INSERT INTO "audit_signature" VALUES(122,'6bf8f219d6db9338e1f7e22058545d4577fb2f3e3e36dd03859b7620ccfe93ed','2026-10-27 02:15:01.157360','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44','0e3102cc35d2d59ad5e764a28526a2de9341e7124233f721216514fe3fde75f0c03201716ff56ed5a5373c1e5c7292958b25bbb3a39d3794a7734cdd5e6b0c00');
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
INSERT INTO "component" VALUES('01a17b23-bf3c-7fea-90d1-9dd858425114','01a17b23-bf3c-7c81-958a-e3915698236b','main',1,1,'письмо.txt','text/plain',245,'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5','2026-10-27 02:15:02.716863');
INSERT INTO "component" VALUES('01a17b23-b925-7963-b808-581db22c4b9c','01a17b23-b925-7963-b808-581ccf624d4c','main',1,1,'письмо.txt','text/plain',245,'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5','2026-10-27 02:15:01.157360');
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
INSERT INTO "component_text" VALUES('01a17b23-bf3c-7fea-90d1-9dd858425114','extracted','text','1','','Министерство образования Приобского края

О представлении аналитической записки

Просим представить записку о системе менеджмента.');
INSERT INTO "component_text" VALUES('01a17b23-b925-7963-b808-581db22c4b9c','extracted','text','1','','Министерство образования Приобского края

О представлении аналитической записки

Просим представить записку о системе менеджмента.');
CREATE TABLE deployment_fact (
	name VARCHAR(60) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_deployment_fact PRIMARY KEY (name)
);
INSERT INTO "deployment_fact" VALUES('preset','demo');
INSERT INTO "deployment_fact" VALUES('association','Ассоциация образовательных организаций Приобского края, работающих по системе менеджмента качества');
INSERT INTO "deployment_fact" VALUES('founded_at','2026-10-27T02:15:00.644828+00:00');
INSERT INTO "deployment_fact" VALUES('rehearsal','yes');
INSERT INTO "deployment_fact" VALUES('audit_key','4096ece78449fb3e28ca3fb01ae48e45e0ac8d3e06e7a2c2561183c8bd5e6d44');
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
INSERT INTO "field_definition" VALUES('incoming_letter','kind','Вид документа','Kind of document','text',1,0,0);
INSERT INTO "field_definition" VALUES('incoming_letter','foreign_number','№ документа корреспондента','Sender''s number','foreign_number',1,1,1);
INSERT INTO "field_definition" VALUES('incoming_letter','addressee','Адресат','Addressee','text',0,0,2);
INSERT INTO "field_definition" VALUES('incoming_letter','signed_by','Подписал','Signed by','text',0,0,3);
INSERT INTO "field_definition" VALUES('incoming_letter','reference','На № … от …','In reply to No. … of …','text',0,0,4);
INSERT INTO "field_definition" VALUES('incoming_letter','delivery','Способ доставки','Delivered by','text',1,0,5);
INSERT INTO "field_definition" VALUES('incoming_letter','forwarded','Сведения о переадресации','Forwarded','text',0,0,6);
INSERT INTO "field_definition" VALUES('incoming_letter','sheets','Листов (осн.)','Sheets','number',0,0,7);
INSERT INTO "field_definition" VALUES('incoming_letter','annex_sheets','Листов (прил.)','Sheets of annexes','number',0,0,8);
INSERT INTO "field_definition" VALUES('incoming_letter','copy_number','Экз. №','Copy No.','text',0,0,9);
INSERT INTO "field_definition" VALUES('incoming_letter','executor_account','Исполнитель (учётная запись)','Executor (account)','text',0,0,10);
INSERT INTO "field_definition" VALUES('incoming_letter','note','Примечание','Note','text',0,0,11);
INSERT INTO "field_definition" VALUES('outgoing_letter','kind','Вид документа','Kind of document','text',1,0,0);
INSERT INTO "field_definition" VALUES('outgoing_letter','reference','На № … от …','In reply to No. … of …','text',0,0,1);
INSERT INTO "field_definition" VALUES('outgoing_letter','delivery','Способ отправки','Dispatched by','text',0,0,2);
INSERT INTO "field_definition" VALUES('outgoing_letter','dispatched_on','Дата отправки','Dispatched on','date',0,0,3);
INSERT INTO "field_definition" VALUES('outgoing_letter','sheets','Листов (осн.)','Sheets','number',0,0,4);
INSERT INTO "field_definition" VALUES('outgoing_letter','annex_sheets','Листов (прил.)','Sheets of annexes','number',0,0,5);
INSERT INTO "field_definition" VALUES('outgoing_letter','copy_number','Экз. №','Copy No.','text',0,0,6);
INSERT INTO "field_definition" VALUES('outgoing_letter','executor_account','Исполнитель (учётная запись)','Executor (account)','text',0,0,7);
INSERT INTO "field_definition" VALUES('outgoing_letter','note','Примечание','Note','text',0,0,8);
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
INSERT INTO "file" VALUES('01a17b23-b925-7c80-af07-71769082db06','03-01','2026','Методические разработки (подлинники)','open','2026-10-27',NULL,'{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}');
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
INSERT INTO "invitation" VALUES('01a17b23-b724-7fff-8d70-fb7fe63397fa','01a17b23-b724-7fff-8d70-fb7ee5115791','c6173f6b8d24e8585f7723f19aa8bfe5d6a8a181bde2777438ded15bd26294cf','2026-10-28 02:15:00.644828','2026-10-27 02:15:00.058644');
INSERT INTO "invitation" VALUES('01a17b23-b4a9-70df-a16b-ecf82d3f1fc8','01a17b23-b724-7fff-8d70-fb7b1c9dfa86','d9fe28da77ded3ef5271742751a28a4503f2e1aabef4bf7aac13dd7139f43838','2026-10-28 02:15:00.009037','2026-10-27 02:15:00.036334');
INSERT INTO "invitation" VALUES('01a17b23-b4c2-7cdb-9793-52bfe49e01ce','01a17b23-b724-7fff-8d70-fb7b9e2c37b2','1da9f94ff24f327982deb543175c526289ca31fb7495397a127417bad8dc4f17','2026-10-28 02:15:00.034142','2026-10-27 02:15:00.039248');
INSERT INTO "invitation" VALUES('01a17b23-b4da-7437-9e0f-199d88d26ce4','01a17b23-b724-7fff-8d70-fb7ee5115791','3ff7141754d475ee04856ed17106748e106f651348b4c67ef47b688798019633','2026-10-28 02:15:00.058644','2026-10-27 02:15:00.062907');
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
CREATE TABLE journal_alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT journal_alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "journal_alembic_version" VALUES('0001');
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
INSERT INTO "ledger_number" VALUES('01a17b23-bf3c-7fea-90d1-9dd99ed2920e','01a17b23-bf3c-7fea-90d1-9dd8c71f2691',1,'','issued','Вх-1','01a17b23-bf3c-7c81-958a-e3915698236b','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b5c9-7f27-bd94-a5e308b520cf','01a17b23-bf3c-7fea-90d1-9dd8c71f2691',2,'','issued','Вх-2','01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b5b3-7c4d-b571-7037c5b825ee','01a17b23-bf3c-7fea-90d1-9dd8c71f2691',3,'','issued','Вх-3','01a17b23-b5b3-7c09-8f14-ea738e37799a','','2026-10-27');
INSERT INTO "ledger_number" VALUES('01a17b23-b925-7ffc-b265-72bdca1376d4','01a17b23-b925-7c80-af07-71769e2781f0',1,'','issued','Вн-1','01a17b23-b925-7963-b808-581ccf624d4c','','2026-10-27');
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
INSERT INTO "ledger_period" VALUES('01a17b23-bf3c-7fea-90d1-9dd8c71f2691','incoming','2026','{prefix}-{seq}{suffix}','Вх',3,'open','2026-10-27',NULL);
INSERT INTO "ledger_period" VALUES('01a17b23-b925-7c80-af07-71769e2781f0','internal','2026','{prefix}-{seq}{suffix}','Вн',1,'open','2026-10-27',NULL);
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
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_party PRIMARY KEY (id), 
	CONSTRAINT ck_party_kind CHECK (kind IN ('organisation', 'person'))
);
INSERT INTO "party" VALUES('01a17b23-b724-7b3c-b596-87dde0d0acd4','organisation','Министерство образования Приобского края','','министерствообразованияприобскогокрая','authority','г. Приобск','','','ул. Набережная, д. 12, г. Приобск, 650000','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7b3c-b596-87deba86240d','organisation','Отдел управления качеством образования Министерства образования Приобского края','Отдел управления качеством образования','отделуправлениякачествомобразованияминистерстваобразованияприобскогокрая','authority','г. Приобск','','','ул. Набережная, д. 12, г. Приобск, 650000','kachestvo@minobr.example','(3800) 00-12-34','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7b3c-b596-87dfc2f52cd2','organisation','Совет по качеству образования Приобского края','Совет по качеству образования','советпокачествуобразованияприобскогокрая','council','','','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7dee-bbee-a3431150dd4b','organisation','Региональный центр менеджмента качества','РЦМК','региональныйцентрменеджментакачества','certification_body','','','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7dee-bbee-a34442d81a35','organisation','АНО ДПО «Институт управления качеством»','','анодпоинститутуправлениякачеством','partner','','','','','forum@iuk.example','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7dee-bbee-a345bb0954bc','organisation','МБОУ «СОШ № 208»','','мбоусошno208','applicant','г. Заречинск','общее','','ул. Садовая, д. 7, г. Заречинск, 650311','school208@zar.example','(3801) 00-45-10','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7dee-bbee-a3461728eaad','organisation','МАДОУ «Детский сад № 19 «Рябинка»','','мадоудетскийсадno19рябинка','candidate','г. Приобск','дошкольное','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7dee-bbee-a3477416ebb6','organisation','МБОУ «Лицей № 3»','','мбоулицейno3','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7dee-bbee-a347a75fc267','organisation','МБОУ «Гимназия № 7»','','мбоугимназияno7','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7dee-bbee-a348464933e7','organisation','КГБПОУ «Приобский политехнический техникум»','','кгбпоуприобскийполитехническийтехникум','member','г. Приобск','СПО','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7dee-bbee-a3485ecca065','organisation','МБОУ «СОШ № 31»','','мбоусошno31','member','г. Каменогорск','общее','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7dee-bbee-a3492b8aeb76','organisation','МБДОУ «Детский сад № 4 «Колосок»','','мбдоудетскийсадno4колосок','member','г. Приобск','дошкольное','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c634f2ea60a2','organisation','КГБПОУ «Каменогорский аграрный колледж»','','кгбпоукаменогорскийаграрныйколледж','member','г. Каменогорск','СПО','','пер. Опытный, д. 3, г. Каменогорск, 650520','','(3802) 00-71-15','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c6367a9ae7dd','organisation','МБУ ДО «Центр детского творчества»','','мбудоцентрдетскоготворчества','member','г. Приобск','дополнительное','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c6371de6de6c','organisation','МАДОУ «Детский сад № 27 «Сказка»','','мадоудетскийсадno27сказка','member','г. Заречинск','дошкольное','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63776a4d10d','organisation','МБОУ «СОШ № 5»','','мбоусошno5','member','г. Заречинск','общее','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c638591fa07a','organisation','МБОУ «Гимназия № 2»','','мбоугимназияno2','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c6388863451a','organisation','МБОУ «СОШ № 12»','','мбоусошno12','member','г. Приобск','общее','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c6394c06c0b5','organisation','МБОУ «СОШ № 15»','','мбоусошno15','member','г. Заречинск','общее','','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c639b634053f','person','Ветрова Ирина Сергеевна','','ветроваиринасергеевна','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63b0e373adc','person','Грачёв М.Е.','','грачевм.е.','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63b72926a84','person','Ильин К.Р.','','ильинк.р.','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63b95d10f05','person','Кедров А.П.','','кедрова.п.','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63bc37f7c92','person','Мохова А.С.','','моховаа.с.','','','','заведующий','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63bee977833','person','Полевой Б.Г.','','полевойб.г.','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63cedd5c346','person','Рябова Л.Т.','','рябовал.т.','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63cf26e6506','person','Сомова Р.А.','','сомовар.а.','','','','заведующий','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63dd08fc220','person','Зимин В.В.','','зиминв.в.','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63df28b569e','person','Орлова Н.Ю.','','орлован.ю.','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63e8ec2ba94','person','Ушаков Д.С.','','ушаковд.с.','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c63e9935668f','person','Белова Наталья Павловна','','белованатальяпавловна','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c6404daa947f','person','Савушкина Тамара Никитична','','савушкинатамараникитична','','','','методист','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c6416a984a27','person','Нечаев Олег Викторович','','нечаеволегвикторович','','','','директор','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c641a9a4798d','person','Тихомирова А.А.','','тихомироваа.а.','','','','ответственный по качеству','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c642230916d3','person','Ломакина Е.Д.','','ломакинае.д.','','','','заведующий','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c642ec702a93','person','Крутоярова П.А.','','крутояровап.а.','','','','начальник отдела управления качеством образования','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c64379ed5df0','person','Лаптева Мария Олеговна','','лаптевамарияолеговна','','','','исполнитель','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b724-7ff8-a707-c644f41aed5e','person','Соколовский А.Н.','','соколовскийа.н.','','','','министр образования Приобского края','','','','2026-10-27 02:15:00.644828');
INSERT INTO "party" VALUES('01a17b23-b54b-7826-9904-acf16a5352b8','person','secretary','','secretary','','','','','','','','2026-10-27 02:15:00.171037');
CREATE TABLE party_alias (
	id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	match_key VARCHAR(500) NOT NULL, 
	CONSTRAINT pk_party_alias PRIMARY KEY (id), 
	CONSTRAINT fk_party_alias_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT
);
INSERT INTO "party_alias" VALUES('01a17b23-b724-7b3c-b596-87df5f8dcfc0','01a17b23-b724-7b3c-b596-87deba86240d','Отдел управления качеством образования','отделуправлениякачествомобразования');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7dee-bbee-a342f63316ff','01a17b23-b724-7b3c-b596-87dfc2f52cd2','Совет по качеству образования','советпокачествуобразования');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7dee-bbee-a343c2d0f6dc','01a17b23-b724-7dee-bbee-a3431150dd4b','РЦМК','рцмк');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7dee-bbee-a34534dfe3d4','01a17b23-b724-7dee-bbee-a34442d81a35','Автономная некоммерческая организация дополнительного профессионального образования «Институт управления качеством»','автономнаянекоммерческаяорганизациядополнительногопрофессиональногообразованияинститутуправлениякачеством');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7dee-bbee-a345ff069932','01a17b23-b724-7dee-bbee-a345bb0954bc','Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 208»','муниципальноебюджетноеобщеобразовательноеучреждениесредняяобщеобразовательнаяшколаno208');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7dee-bbee-a3470bffa4d1','01a17b23-b724-7dee-bbee-a3461728eaad','Муниципальное автономное дошкольное образовательное учреждение «Детский сад № 19 «Рябинка»','муниципальноеавтономноедошкольноеобразовательноеучреждениедетскийсадno19рябинка');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7dee-bbee-a3474c1322be','01a17b23-b724-7dee-bbee-a3461728eaad','Детский сад № 19 «Рябинка»','детскийсадno19рябинка');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7dee-bbee-a349a65fc780','01a17b23-b724-7dee-bbee-a3492b8aeb76','Детский сад № 4 «Колосок»','детскийсадno4колосок');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7ff8-a707-c635383db70a','01a17b23-b724-7ff8-a707-c634f2ea60a2','Краевое государственное бюджетное профессиональное образовательное учреждение «Каменогорский аграрный колледж»','краевоегосударственноебюджетноепрофессиональноеобразовательноеучреждениекаменогорскийаграрныйколледж');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7ff8-a707-c636036dda10','01a17b23-b724-7ff8-a707-c634f2ea60a2','Каменогорский аграрный колледж','каменогорскийаграрныйколледж');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7ff8-a707-c63a9f9ce974','01a17b23-b724-7ff8-a707-c639b634053f','Ветрова И.С.','ветроваи.с.');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7ff8-a707-c63f6c56f146','01a17b23-b724-7ff8-a707-c63e9935668f','Белова Н.П.','белован.п.');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7ff8-a707-c64096a81960','01a17b23-b724-7ff8-a707-c6404daa947f','Савушкина Т.Н.','савушкинат.н.');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7ff8-a707-c6416f422a6e','01a17b23-b724-7ff8-a707-c6416a984a27','Нечаев О.В.','нечаево.в.');
INSERT INTO "party_alias" VALUES('01a17b23-b724-7ff8-a707-c6444ac24792','01a17b23-b724-7ff8-a707-c64379ed5df0','Лаптева М.О.','лаптевам.о.');
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
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_record PRIMARY KEY (id), 
	CONSTRAINT ck_record_registered_has_date CHECK (state NOT IN ('registered', 'filed', 'closed') OR registered_at IS NOT NULL), 
	CONSTRAINT fk_record_class_name FOREIGN KEY(class_name) REFERENCES record_class (name) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_file_id FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_record_visibility_key FOREIGN KEY(visibility_key) REFERENCES visibility_key ("key") ON DELETE RESTRICT, 
	CONSTRAINT ck_record_state CHECK (state IN ('draft', 'registered', 'filed', 'closed', 'annulled', 'disposed'))
);
INSERT INTO "record" VALUES('01a17b23-bf3c-7c81-958a-e3915698236b','incoming_letter','О представлении аналитической записки','2026-10-22','2026-10-27 02:15:02.716863','Вх-1','ВХ-1','0000000001','2026','2026-10-27 02:15:02.716863','2026-10-27','secretary','registered',0,'','',NULL,NULL,'39b28bb2b15877aec78d6562c6a2a75f','journal',1,'2026-10-27 02:15:02.716863');
INSERT INTO "record" VALUES('01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','incoming_letter','О совещании','2026-10-22','2026-10-27 02:15:00.297705','Вх-2','ВХ-2','0000000002','2026','2026-10-27 02:15:00.297705','2026-10-27','secretary','registered',0,'','',NULL,NULL,'910c8e117a7246ca197677790e97621a','journal',1,'2026-10-27 02:15:00.297705');
INSERT INTO "record" VALUES('01a17b23-b5b3-7c09-8f14-ea738e37799a','incoming_letter','О проверке','2026-10-22','2026-10-27 02:15:00.275662','Вх-3','ВХ-3','0000000003','2026','2026-10-27 02:15:00.275662','2026-10-27','secretary','registered',0,'Конфиденциально','гриф отправителя',NULL,NULL,'12e0b78bac0e48f7590eb90e9514d0d8','journal',1,'2026-10-27 02:15:00.275662');
INSERT INTO "record" VALUES('01a17b23-b925-7963-b808-581ccf624d4c','methodical_work','Внутренний аудит в колледже',NULL,NULL,'Вн-1','ВН-1','0000000001','2026','2026-10-27 02:15:01.157360','2026-10-27','secretary','registered',0,'','',NULL,'01a17b23-b925-7c80-af07-71769082db06','2051b9877c5f193f0e488d2165c7e413','core',1,'2026-10-27 02:15:01.157360');
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
CREATE TABLE record_field (
	record_id VARCHAR(36) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	value TEXT NOT NULL, 
	exact VARCHAR(200), 
	CONSTRAINT pk_record_field PRIMARY KEY (record_id, name), 
	CONSTRAINT fk_record_field_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
);
INSERT INTO "record_field" VALUES('01a17b23-bf3c-7c81-958a-e3915698236b','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-bf3c-7c81-958a-e3915698236b','foreign_number','21-05/1187','21-05/1187');
INSERT INTO "record_field" VALUES('01a17b23-bf3c-7c81-958a-e3915698236b','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-bf3c-7c81-958a-e3915698236b','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','foreign_number','21-05/1201','21-05/1201');
INSERT INTO "record_field" VALUES('01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5b3-7c09-8f14-ea738e37799a','kind','письмо',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5b3-7c09-8f14-ea738e37799a','foreign_number','7-дсп','7-ДСП');
INSERT INTO "record_field" VALUES('01a17b23-b5b3-7c09-8f14-ea738e37799a','addressee','Ветрова Ирина Сергеевна',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b5b3-7c09-8f14-ea738e37799a','delivery','почта',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b925-7963-b808-581ccf624d4c','work_version','1.0',NULL);
INSERT INTO "record_field" VALUES('01a17b23-b925-7963-b808-581ccf624d4c','considered_at','протокол от 28.08.2026 № 3',NULL);
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
INSERT INTO "record_history" VALUES('01a17b23-bf3c-7fea-90d1-9dda885cfbb9','01a17b23-bf3c-7c81-958a-e3915698236b','2026-10-27 02:15:02.716863','secretary','registered','','','Вх-1','');
INSERT INTO "record_history" VALUES('01a17b23-b5c9-7f27-bd94-a5e35dc5812c','01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','2026-10-27 02:15:00.297705','secretary','registered','','','Вх-2','');
INSERT INTO "record_history" VALUES('01a17b23-b5b3-7c4d-b571-7037d3d8eab3','01a17b23-b5b3-7c09-8f14-ea738e37799a','2026-10-27 02:15:00.275662','secretary','registered','','','Вх-3','');
INSERT INTO "record_history" VALUES('01a17b23-b925-7ffc-b265-72be76d66035','01a17b23-b925-7963-b808-581ccf624d4c','2026-10-27 02:15:01.157360','secretary','registered','','','Вн-1','');
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
INSERT INTO "record_party" VALUES('01a17b23-bf3c-7fea-90d1-9dd69ea6c461','01a17b23-bf3c-7c81-958a-e3915698236b','01a17b23-b724-7b3c-b596-87dde0d0acd4','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-bf3c-7fea-90d1-9dd76af40dba','01a17b23-bf3c-7c81-958a-e3915698236b','01a17b23-b724-7ff8-a707-c6404daa947f','executor',1);
INSERT INTO "record_party" VALUES('01a17b23-b5c9-7f27-bd94-a5e1144c2d91','01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','01a17b23-b724-7b3c-b596-87dde0d0acd4','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b5c9-7f27-bd94-a5e1bcea8a9d','01a17b23-b5c9-7ae3-80bc-ee5459fd5b27','01a17b23-b724-7ff8-a707-c6404daa947f','executor',1);
INSERT INTO "record_party" VALUES('01a17b23-b5b3-7c4d-b571-7036b5059b0c','01a17b23-b5b3-7c09-8f14-ea738e37799a','01a17b23-b724-7b3c-b596-87dde0d0acd4','correspondent',0);
INSERT INTO "record_party" VALUES('01a17b23-b5b3-7c4d-b571-7036fe9e9e02','01a17b23-b5b3-7c09-8f14-ea738e37799a','01a17b23-b724-7ff8-a707-c6404daa947f','executor',1);
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
INSERT INTO "role" VALUES('chair','Председатель','Chair','{"*": "all"}','{"*": "all"}','["audit.read", "record.approve", "record.mark", "record.sign", "standing.edit", "task.add", "task.close", "task.read"]');
INSERT INTO "role" VALUES('deputy','Заместитель председателя','Deputy chair','{"*": "all"}','{"*": "all"}','["task.add", "task.close", "task.read"]');
INSERT INTO "role" VALUES('secretary','Секретарь','Secretary','{"*": "all"}','{"*": "none"}','["party.edit", "record.attach", "record.correct", "record.file", "record.link", "record.mark", "record.register", "record.sign", "standing.edit", "task.enter", "task.read"]');
INSERT INTO "role" VALUES('presidium_member','Член Президиума','Presidium member','{"*": "all"}','{"*": "all"}','["task.read"]');
INSERT INTO "role" VALUES('member','Организация – член Ассоциации','Member organisation','{"*": "own", "annual_plan": "all", "annual_report": "all", "authority_order": "all", "decision": "all", "event_document": "all", "event_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('candidate','Организация-кандидат','Candidate organisation','{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('group_member','Член рабочей группы','Working group member','{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}','{"*": "none"}','["record.attach:methodical_work", "record.correct:methodical_work", "record.register:methodical_work"]');
INSERT INTO "role" VALUES('authority_officer','Гражданский служащий органа управления','Officer of the authority','{"*": "addressed", "annual_plan": "all", "annual_report": "all", "methodical_work": "all"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('commission_member','Член экспертной комиссии','Member of the appraisal commission','{"*": "own"}','{"*": "none"}','[]');
INSERT INTO "role" VALUES('administrator','Администратор','Administrator','{"*": "none"}','{"*": "none"}','["account.edit", "deployment.administer"]');
INSERT INTO "role" VALUES('auditor','Проверяющий журнал событий','Reader of the event log','{"*": "none"}','{"*": "none"}','["audit.read"]');
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
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c645596be7f1','member','01a17b23-b724-7dee-bbee-a3477416ebb6',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6460cf0a9dc','head','01a17b23-b724-7ff8-a707-c639b634053f',NULL,'01a17b23-b724-7dee-bbee-a3477416ebb6','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64632536b5e','presidium_seat','01a17b23-b724-7ff8-a707-c639b634053f','presidium','01a17b23-b724-7dee-bbee-a3477416ebb6','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c646766028dc','member','01a17b23-b724-7dee-bbee-a347a75fc267',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6472ed20722','head','01a17b23-b724-7ff8-a707-c63b0e373adc',NULL,'01a17b23-b724-7dee-bbee-a347a75fc267','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c647f7d12dc0','presidium_seat','01a17b23-b724-7ff8-a707-c63b0e373adc','presidium','01a17b23-b724-7dee-bbee-a347a75fc267','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64880c6c03e','member','01a17b23-b724-7dee-bbee-a348464933e7',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6491917694b','head','01a17b23-b724-7ff8-a707-c63b72926a84',NULL,'01a17b23-b724-7dee-bbee-a348464933e7','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c649f3afd271','presidium_seat','01a17b23-b724-7ff8-a707-c63b72926a84','presidium','01a17b23-b724-7dee-bbee-a348464933e7','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64ad15c6dc7','member','01a17b23-b724-7dee-bbee-a3485ecca065',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64b673d42a1','head','01a17b23-b724-7ff8-a707-c63b95d10f05',NULL,'01a17b23-b724-7dee-bbee-a3485ecca065','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64bd6fa2e4a','presidium_seat','01a17b23-b724-7ff8-a707-c63b95d10f05','presidium','01a17b23-b724-7dee-bbee-a3485ecca065','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64c0a3cb46e','member','01a17b23-b724-7dee-bbee-a3492b8aeb76',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64cd4d4db7b','head','01a17b23-b724-7ff8-a707-c63bc37f7c92',NULL,'01a17b23-b724-7dee-bbee-a3492b8aeb76','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64d4d72e42b','presidium_seat','01a17b23-b724-7ff8-a707-c63bc37f7c92','presidium','01a17b23-b724-7dee-bbee-a3492b8aeb76','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64e3b8dc2d6','member','01a17b23-b724-7ff8-a707-c634f2ea60a2',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64f348dae58','head','01a17b23-b724-7ff8-a707-c63bee977833',NULL,'01a17b23-b724-7ff8-a707-c634f2ea60a2','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c64fef95add5','presidium_seat','01a17b23-b724-7ff8-a707-c63bee977833','presidium','01a17b23-b724-7ff8-a707-c634f2ea60a2','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6508355de8b','member','01a17b23-b724-7ff8-a707-c6367a9ae7dd',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c650e3b70fcf','head','01a17b23-b724-7ff8-a707-c63cedd5c346',NULL,'01a17b23-b724-7ff8-a707-c6367a9ae7dd','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c65126457f40','presidium_seat','01a17b23-b724-7ff8-a707-c63cedd5c346','presidium','01a17b23-b724-7ff8-a707-c6367a9ae7dd','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c651d80bffd0','member','01a17b23-b724-7ff8-a707-c6371de6de6c',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c651fa05384d','head','01a17b23-b724-7ff8-a707-c63cf26e6506',NULL,'01a17b23-b724-7ff8-a707-c6371de6de6c','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c652813947dd','presidium_seat','01a17b23-b724-7ff8-a707-c63cf26e6506','presidium','01a17b23-b724-7ff8-a707-c6371de6de6c','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c652d59676dd','member','01a17b23-b724-7ff8-a707-c63776a4d10d',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c653a6182121','head','01a17b23-b724-7ff8-a707-c63dd08fc220',NULL,'01a17b23-b724-7ff8-a707-c63776a4d10d','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c65446607425','presidium_seat','01a17b23-b724-7ff8-a707-c63dd08fc220','presidium','01a17b23-b724-7ff8-a707-c63776a4d10d','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6544e127645','member','01a17b23-b724-7ff8-a707-c638591fa07a',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c654b62a22c8','head','01a17b23-b724-7ff8-a707-c63df28b569e',NULL,'01a17b23-b724-7ff8-a707-c638591fa07a','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c65561310316','presidium_seat','01a17b23-b724-7ff8-a707-c63df28b569e','presidium','01a17b23-b724-7ff8-a707-c638591fa07a','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6560237857b','member','01a17b23-b724-7ff8-a707-c6388863451a',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6568a3692e4','head','01a17b23-b724-7ff8-a707-c63e8ec2ba94',NULL,'01a17b23-b724-7ff8-a707-c6388863451a','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c656cad5e0cd','presidium_seat','01a17b23-b724-7ff8-a707-c63e8ec2ba94','presidium','01a17b23-b724-7ff8-a707-c6388863451a','2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c657adb1d283','member','01a17b23-b724-7ff8-a707-c6394c06c0b5',NULL,NULL,'2024-09-02',NULL,NULL,'приказ Министерства образования Приобского края от 02.09.2024 № 512','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6584fe648b7','head','01a17b23-b724-7ff8-a707-c63e9935668f',NULL,'01a17b23-b724-7ff8-a707-c6394c06c0b5','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c658a73bef8a','chair','01a17b23-b724-7ff8-a707-c639b634053f','presidium','01a17b23-b724-7dee-bbee-a3477416ebb6','2024-10-15','2027-10-15',NULL,'протокол общего собрания от 15.10.2024 № 1','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6591cfbe3fa','secretary','01a17b23-b724-7ff8-a707-c6404daa947f','presidium','01a17b23-b724-7ff8-a707-c634f2ea60a2','2024-10-16',NULL,NULL,'распоряжение председателя от 16.10.2024 № 1','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c6594bcd9fc2','head','01a17b23-b724-7ff8-a707-c6416a984a27',NULL,'01a17b23-b724-7dee-bbee-a345bb0954bc','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c65992c858de','head','01a17b23-b724-7ff8-a707-c642230916d3',NULL,'01a17b23-b724-7dee-bbee-a3461728eaad','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c659e7f2a5f2','candidate','01a17b23-b724-7dee-bbee-a3461728eaad',NULL,NULL,'2025-09-15',NULL,NULL,'протокол Президиума от 29.08.2025 № 3','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c65a7797b94e','qms_certified','01a17b23-b724-7dee-bbee-a3492b8aeb76',NULL,NULL,'2025-03-03','2028-03-02',NULL,'сертификат соответствия № РЦМК-0084','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c65b0e820261','qms_certified','01a17b23-b724-7ff8-a707-c634f2ea60a2',NULL,NULL,'2024-11-11','2027-11-10',NULL,'сертификат соответствия № РЦМК-0071','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7ff8-a707-c65ba7be8246','authority_officer','01a17b23-b724-7ff8-a707-c642ec702a93',NULL,'01a17b23-b724-7b3c-b596-87deba86240d','2024-09-02',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7fff-8d70-fb79297c6a1e','group_member','01a17b23-b724-7ff8-a707-c6404daa947f','consulting_group','01a17b23-b724-7ff8-a707-c634f2ea60a2','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7fff-8d70-fb7a0953abbd','group_member','01a17b23-b724-7ff8-a707-c63bee977833','research_group','01a17b23-b724-7ff8-a707-c634f2ea60a2','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:00.644828');
INSERT INTO "standing" VALUES('01a17b23-b724-7fff-8d70-fb7b02aba735','group_member','01a17b23-b724-7ff8-a707-c642230916d3','research_group','01a17b23-b724-7dee-bbee-a3461728eaad','2024-10-16',NULL,NULL,'','','2026-10-27 02:15:00.644828');
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
INSERT INTO "task" VALUES('01a17b23-b54b-7826-9904-acf22c05df05','01a17b23-bf3c-7c81-958a-e3915698236b',1,'instruction','Подготовить записку','01a17b23-b724-7ff8-a707-c639b634053f','2026-10-27','1 month previous','control.no_term','2026-11-27',1,0,NULL,'',NULL,NULL,'','chair','2026-10-27 02:15:00.171037');
CREATE TABLE task_event (
	id VARCHAR(36) NOT NULL, 
	task_id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	action VARCHAR(40) NOT NULL, 
	old TEXT NOT NULL, 
	new TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_task_event PRIMARY KEY (id), 
	CONSTRAINT fk_task_event_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT
);
INSERT INTO "task_event" VALUES('01a17b23-b54b-7826-9904-acf2a38637b8','01a17b23-b54b-7826-9904-acf22c05df05','2026-10-27 02:15:00.171037','chair','added','','2026-11-27','');
CREATE TABLE task_executor (
	task_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	lead BOOLEAN NOT NULL, 
	CONSTRAINT pk_task_executor PRIMARY KEY (task_id, party_id), 
	CONSTRAINT fk_task_executor_party_id FOREIGN KEY(party_id) REFERENCES party (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_task_executor_task_id FOREIGN KEY(task_id) REFERENCES task (id) ON DELETE RESTRICT
);
INSERT INTO "task_executor" VALUES('01a17b23-b54b-7826-9904-acf22c05df05','01a17b23-b54b-7826-9904-acf16a5352b8',0,1);
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
INSERT INTO "visibility_key" VALUES('910c8e117a7246ca197677790e97621a','incoming_letter','registered','');
INSERT INTO "visibility_key" VALUES('b6afdf6f95b17934c7f0843993a9fcc6','incoming_letter','draft','Конфиденциально');
INSERT INTO "visibility_key" VALUES('12e0b78bac0e48f7590eb90e9514d0d8','incoming_letter','registered','Конфиденциально');
INSERT INTO "visibility_key" VALUES('39b28bb2b15877aec78d6562c6a2a75f','incoming_letter','registered','');
INSERT INTO "visibility_key" VALUES('0cbd192c95523c977d28688468b08da1','methodical_work','draft','');
INSERT INTO "visibility_key" VALUES('2051b9877c5f193f0e488d2165c7e413','methodical_work','registered','');
CREATE TABLE visibility_token (
	"key" VARCHAR(32) NOT NULL, 
	token VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_visibility_token PRIMARY KEY ("key", token), 
	CONSTRAINT fk_visibility_token_key FOREIGN KEY("key") REFERENCES visibility_key ("key") ON DELETE RESTRICT
);
INSERT INTO "visibility_token" VALUES('910c8e117a7246ca197677790e97621a','own:01a17b23-b724-7b3c-b596-87dde0d0acd4');
INSERT INTO "visibility_token" VALUES('910c8e117a7246ca197677790e97621a','own:01a17b23-b724-7ff8-a707-c6404daa947f');
INSERT INTO "visibility_token" VALUES('12e0b78bac0e48f7590eb90e9514d0d8','by:secretary');
INSERT INTO "visibility_token" VALUES('12e0b78bac0e48f7590eb90e9514d0d8','own:01a17b23-b724-7b3c-b596-87dde0d0acd4');
INSERT INTO "visibility_token" VALUES('12e0b78bac0e48f7590eb90e9514d0d8','own:01a17b23-b724-7ff8-a707-c6404daa947f');
INSERT INTO "visibility_token" VALUES('39b28bb2b15877aec78d6562c6a2a75f','own:01a17b23-b54b-7826-9904-acf16a5352b8');
INSERT INTO "visibility_token" VALUES('39b28bb2b15877aec78d6562c6a2a75f','own:01a17b23-b724-7b3c-b596-87dde0d0acd4');
INSERT INTO "visibility_token" VALUES('39b28bb2b15877aec78d6562c6a2a75f','own:01a17b23-b724-7ff8-a707-c6404daa947f');
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
CREATE INDEX ix_journal_duplicate_original_id ON journal_duplicate (original_id);
CREATE INDEX ix_journal_duplicate_record_id ON journal_duplicate (record_id);
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
