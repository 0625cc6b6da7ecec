// Package large has a great many of everything.
package large

import "net/http"

var table = map[string]string{
	"key0":    "https://api.procore.com/rest/v1.0/0",
	"key1":    "https://api.procore.com/rest/v1.0/1",
	"key2":    "https://api.procore.com/rest/v1.0/2",
	"key3":    "https://api.procore.com/rest/v1.0/3",
	"key4":    "https://api.procore.com/rest/v1.0/4",
	"key5":    "https://api.procore.com/rest/v1.0/5",
	"key6":    "https://api.procore.com/rest/v1.0/6",
	"key7":    "https://api.procore.com/rest/v1.0/7",
	"key8":    "https://api.procore.com/rest/v1.0/8",
	"key9":    "https://api.procore.com/rest/v1.0/9",
	"key10":   "https://api.procore.com/rest/v1.0/10",
	"key11":   "https://api.procore.com/rest/v1.0/11",
	"key12":   "https://api.procore.com/rest/v1.0/12",
	"key13":   "https://api.procore.com/rest/v1.0/13",
	"key14":   "https://api.procore.com/rest/v1.0/14",
	"key15":   "https://api.procore.com/rest/v1.0/15",
	"key16":   "https://api.procore.com/rest/v1.0/16",
	"key17":   "https://api.procore.com/rest/v1.0/17",
	"key18":   "https://api.procore.com/rest/v1.0/18",
	"key19":   "https://api.procore.com/rest/v1.0/19",
	"key20":   "https://api.procore.com/rest/v1.0/20",
	"key21":   "https://api.procore.com/rest/v1.0/21",
	"key22":   "https://api.procore.com/rest/v1.0/22",
	"key23":   "https://api.procore.com/rest/v1.0/23",
	"key24":   "https://api.procore.com/rest/v1.0/24",
	"key25":   "https://api.procore.com/rest/v1.0/25",
	"key26":   "https://api.procore.com/rest/v1.0/26",
	"key27":   "https://api.procore.com/rest/v1.0/27",
	"key28":   "https://api.procore.com/rest/v1.0/28",
	"key29":   "https://api.procore.com/rest/v1.0/29",
	"key30":   "https://api.procore.com/rest/v1.0/30",
	"key31":   "https://api.procore.com/rest/v1.0/31",
	"key32":   "https://api.procore.com/rest/v1.0/32",
	"key33":   "https://api.procore.com/rest/v1.0/33",
	"key34":   "https://api.procore.com/rest/v1.0/34",
	"key35":   "https://api.procore.com/rest/v1.0/35",
	"key36":   "https://api.procore.com/rest/v1.0/36",
	"key37":   "https://api.procore.com/rest/v1.0/37",
	"key38":   "https://api.procore.com/rest/v1.0/38",
	"key39":   "https://api.procore.com/rest/v1.0/39",
	"key40":   "https://api.procore.com/rest/v1.0/40",
	"key41":   "https://api.procore.com/rest/v1.0/41",
	"key42":   "https://api.procore.com/rest/v1.0/42",
	"key43":   "https://api.procore.com/rest/v1.0/43",
	"key44":   "https://api.procore.com/rest/v1.0/44",
	"key45":   "https://api.procore.com/rest/v1.0/45",
	"key46":   "https://api.procore.com/rest/v1.0/46",
	"key47":   "https://api.procore.com/rest/v1.0/47",
	"key48":   "https://api.procore.com/rest/v1.0/48",
	"key49":   "https://api.procore.com/rest/v1.0/49",
	"key50":   "https://api.procore.com/rest/v1.0/50",
	"key51":   "https://api.procore.com/rest/v1.0/51",
	"key52":   "https://api.procore.com/rest/v1.0/52",
	"key53":   "https://api.procore.com/rest/v1.0/53",
	"key54":   "https://api.procore.com/rest/v1.0/54",
	"key55":   "https://api.procore.com/rest/v1.0/55",
	"key56":   "https://api.procore.com/rest/v1.0/56",
	"key57":   "https://api.procore.com/rest/v1.0/57",
	"key58":   "https://api.procore.com/rest/v1.0/58",
	"key59":   "https://api.procore.com/rest/v1.0/59",
	"key60":   "https://api.procore.com/rest/v1.0/60",
	"key61":   "https://api.procore.com/rest/v1.0/61",
	"key62":   "https://api.procore.com/rest/v1.0/62",
	"key63":   "https://api.procore.com/rest/v1.0/63",
	"key64":   "https://api.procore.com/rest/v1.0/64",
	"key65":   "https://api.procore.com/rest/v1.0/65",
	"key66":   "https://api.procore.com/rest/v1.0/66",
	"key67":   "https://api.procore.com/rest/v1.0/67",
	"key68":   "https://api.procore.com/rest/v1.0/68",
	"key69":   "https://api.procore.com/rest/v1.0/69",
	"key70":   "https://api.procore.com/rest/v1.0/70",
	"key71":   "https://api.procore.com/rest/v1.0/71",
	"key72":   "https://api.procore.com/rest/v1.0/72",
	"key73":   "https://api.procore.com/rest/v1.0/73",
	"key74":   "https://api.procore.com/rest/v1.0/74",
	"key75":   "https://api.procore.com/rest/v1.0/75",
	"key76":   "https://api.procore.com/rest/v1.0/76",
	"key77":   "https://api.procore.com/rest/v1.0/77",
	"key78":   "https://api.procore.com/rest/v1.0/78",
	"key79":   "https://api.procore.com/rest/v1.0/79",
	"key80":   "https://api.procore.com/rest/v1.0/80",
	"key81":   "https://api.procore.com/rest/v1.0/81",
	"key82":   "https://api.procore.com/rest/v1.0/82",
	"key83":   "https://api.procore.com/rest/v1.0/83",
	"key84":   "https://api.procore.com/rest/v1.0/84",
	"key85":   "https://api.procore.com/rest/v1.0/85",
	"key86":   "https://api.procore.com/rest/v1.0/86",
	"key87":   "https://api.procore.com/rest/v1.0/87",
	"key88":   "https://api.procore.com/rest/v1.0/88",
	"key89":   "https://api.procore.com/rest/v1.0/89",
	"key90":   "https://api.procore.com/rest/v1.0/90",
	"key91":   "https://api.procore.com/rest/v1.0/91",
	"key92":   "https://api.procore.com/rest/v1.0/92",
	"key93":   "https://api.procore.com/rest/v1.0/93",
	"key94":   "https://api.procore.com/rest/v1.0/94",
	"key95":   "https://api.procore.com/rest/v1.0/95",
	"key96":   "https://api.procore.com/rest/v1.0/96",
	"key97":   "https://api.procore.com/rest/v1.0/97",
	"key98":   "https://api.procore.com/rest/v1.0/98",
	"key99":   "https://api.procore.com/rest/v1.0/99",
	"key100":  "https://api.procore.com/rest/v1.0/100",
	"key101":  "https://api.procore.com/rest/v1.0/101",
	"key102":  "https://api.procore.com/rest/v1.0/102",
	"key103":  "https://api.procore.com/rest/v1.0/103",
	"key104":  "https://api.procore.com/rest/v1.0/104",
	"key105":  "https://api.procore.com/rest/v1.0/105",
	"key106":  "https://api.procore.com/rest/v1.0/106",
	"key107":  "https://api.procore.com/rest/v1.0/107",
	"key108":  "https://api.procore.com/rest/v1.0/108",
	"key109":  "https://api.procore.com/rest/v1.0/109",
	"key110":  "https://api.procore.com/rest/v1.0/110",
	"key111":  "https://api.procore.com/rest/v1.0/111",
	"key112":  "https://api.procore.com/rest/v1.0/112",
	"key113":  "https://api.procore.com/rest/v1.0/113",
	"key114":  "https://api.procore.com/rest/v1.0/114",
	"key115":  "https://api.procore.com/rest/v1.0/115",
	"key116":  "https://api.procore.com/rest/v1.0/116",
	"key117":  "https://api.procore.com/rest/v1.0/117",
	"key118":  "https://api.procore.com/rest/v1.0/118",
	"key119":  "https://api.procore.com/rest/v1.0/119",
	"key120":  "https://api.procore.com/rest/v1.0/120",
	"key121":  "https://api.procore.com/rest/v1.0/121",
	"key122":  "https://api.procore.com/rest/v1.0/122",
	"key123":  "https://api.procore.com/rest/v1.0/123",
	"key124":  "https://api.procore.com/rest/v1.0/124",
	"key125":  "https://api.procore.com/rest/v1.0/125",
	"key126":  "https://api.procore.com/rest/v1.0/126",
	"key127":  "https://api.procore.com/rest/v1.0/127",
	"key128":  "https://api.procore.com/rest/v1.0/128",
	"key129":  "https://api.procore.com/rest/v1.0/129",
	"key130":  "https://api.procore.com/rest/v1.0/130",
	"key131":  "https://api.procore.com/rest/v1.0/131",
	"key132":  "https://api.procore.com/rest/v1.0/132",
	"key133":  "https://api.procore.com/rest/v1.0/133",
	"key134":  "https://api.procore.com/rest/v1.0/134",
	"key135":  "https://api.procore.com/rest/v1.0/135",
	"key136":  "https://api.procore.com/rest/v1.0/136",
	"key137":  "https://api.procore.com/rest/v1.0/137",
	"key138":  "https://api.procore.com/rest/v1.0/138",
	"key139":  "https://api.procore.com/rest/v1.0/139",
	"key140":  "https://api.procore.com/rest/v1.0/140",
	"key141":  "https://api.procore.com/rest/v1.0/141",
	"key142":  "https://api.procore.com/rest/v1.0/142",
	"key143":  "https://api.procore.com/rest/v1.0/143",
	"key144":  "https://api.procore.com/rest/v1.0/144",
	"key145":  "https://api.procore.com/rest/v1.0/145",
	"key146":  "https://api.procore.com/rest/v1.0/146",
	"key147":  "https://api.procore.com/rest/v1.0/147",
	"key148":  "https://api.procore.com/rest/v1.0/148",
	"key149":  "https://api.procore.com/rest/v1.0/149",
	"key150":  "https://api.procore.com/rest/v1.0/150",
	"key151":  "https://api.procore.com/rest/v1.0/151",
	"key152":  "https://api.procore.com/rest/v1.0/152",
	"key153":  "https://api.procore.com/rest/v1.0/153",
	"key154":  "https://api.procore.com/rest/v1.0/154",
	"key155":  "https://api.procore.com/rest/v1.0/155",
	"key156":  "https://api.procore.com/rest/v1.0/156",
	"key157":  "https://api.procore.com/rest/v1.0/157",
	"key158":  "https://api.procore.com/rest/v1.0/158",
	"key159":  "https://api.procore.com/rest/v1.0/159",
	"key160":  "https://api.procore.com/rest/v1.0/160",
	"key161":  "https://api.procore.com/rest/v1.0/161",
	"key162":  "https://api.procore.com/rest/v1.0/162",
	"key163":  "https://api.procore.com/rest/v1.0/163",
	"key164":  "https://api.procore.com/rest/v1.0/164",
	"key165":  "https://api.procore.com/rest/v1.0/165",
	"key166":  "https://api.procore.com/rest/v1.0/166",
	"key167":  "https://api.procore.com/rest/v1.0/167",
	"key168":  "https://api.procore.com/rest/v1.0/168",
	"key169":  "https://api.procore.com/rest/v1.0/169",
	"key170":  "https://api.procore.com/rest/v1.0/170",
	"key171":  "https://api.procore.com/rest/v1.0/171",
	"key172":  "https://api.procore.com/rest/v1.0/172",
	"key173":  "https://api.procore.com/rest/v1.0/173",
	"key174":  "https://api.procore.com/rest/v1.0/174",
	"key175":  "https://api.procore.com/rest/v1.0/175",
	"key176":  "https://api.procore.com/rest/v1.0/176",
	"key177":  "https://api.procore.com/rest/v1.0/177",
	"key178":  "https://api.procore.com/rest/v1.0/178",
	"key179":  "https://api.procore.com/rest/v1.0/179",
	"key180":  "https://api.procore.com/rest/v1.0/180",
	"key181":  "https://api.procore.com/rest/v1.0/181",
	"key182":  "https://api.procore.com/rest/v1.0/182",
	"key183":  "https://api.procore.com/rest/v1.0/183",
	"key184":  "https://api.procore.com/rest/v1.0/184",
	"key185":  "https://api.procore.com/rest/v1.0/185",
	"key186":  "https://api.procore.com/rest/v1.0/186",
	"key187":  "https://api.procore.com/rest/v1.0/187",
	"key188":  "https://api.procore.com/rest/v1.0/188",
	"key189":  "https://api.procore.com/rest/v1.0/189",
	"key190":  "https://api.procore.com/rest/v1.0/190",
	"key191":  "https://api.procore.com/rest/v1.0/191",
	"key192":  "https://api.procore.com/rest/v1.0/192",
	"key193":  "https://api.procore.com/rest/v1.0/193",
	"key194":  "https://api.procore.com/rest/v1.0/194",
	"key195":  "https://api.procore.com/rest/v1.0/195",
	"key196":  "https://api.procore.com/rest/v1.0/196",
	"key197":  "https://api.procore.com/rest/v1.0/197",
	"key198":  "https://api.procore.com/rest/v1.0/198",
	"key199":  "https://api.procore.com/rest/v1.0/199",
	"key200":  "https://api.procore.com/rest/v1.0/200",
	"key201":  "https://api.procore.com/rest/v1.0/201",
	"key202":  "https://api.procore.com/rest/v1.0/202",
	"key203":  "https://api.procore.com/rest/v1.0/203",
	"key204":  "https://api.procore.com/rest/v1.0/204",
	"key205":  "https://api.procore.com/rest/v1.0/205",
	"key206":  "https://api.procore.com/rest/v1.0/206",
	"key207":  "https://api.procore.com/rest/v1.0/207",
	"key208":  "https://api.procore.com/rest/v1.0/208",
	"key209":  "https://api.procore.com/rest/v1.0/209",
	"key210":  "https://api.procore.com/rest/v1.0/210",
	"key211":  "https://api.procore.com/rest/v1.0/211",
	"key212":  "https://api.procore.com/rest/v1.0/212",
	"key213":  "https://api.procore.com/rest/v1.0/213",
	"key214":  "https://api.procore.com/rest/v1.0/214",
	"key215":  "https://api.procore.com/rest/v1.0/215",
	"key216":  "https://api.procore.com/rest/v1.0/216",
	"key217":  "https://api.procore.com/rest/v1.0/217",
	"key218":  "https://api.procore.com/rest/v1.0/218",
	"key219":  "https://api.procore.com/rest/v1.0/219",
	"key220":  "https://api.procore.com/rest/v1.0/220",
	"key221":  "https://api.procore.com/rest/v1.0/221",
	"key222":  "https://api.procore.com/rest/v1.0/222",
	"key223":  "https://api.procore.com/rest/v1.0/223",
	"key224":  "https://api.procore.com/rest/v1.0/224",
	"key225":  "https://api.procore.com/rest/v1.0/225",
	"key226":  "https://api.procore.com/rest/v1.0/226",
	"key227":  "https://api.procore.com/rest/v1.0/227",
	"key228":  "https://api.procore.com/rest/v1.0/228",
	"key229":  "https://api.procore.com/rest/v1.0/229",
	"key230":  "https://api.procore.com/rest/v1.0/230",
	"key231":  "https://api.procore.com/rest/v1.0/231",
	"key232":  "https://api.procore.com/rest/v1.0/232",
	"key233":  "https://api.procore.com/rest/v1.0/233",
	"key234":  "https://api.procore.com/rest/v1.0/234",
	"key235":  "https://api.procore.com/rest/v1.0/235",
	"key236":  "https://api.procore.com/rest/v1.0/236",
	"key237":  "https://api.procore.com/rest/v1.0/237",
	"key238":  "https://api.procore.com/rest/v1.0/238",
	"key239":  "https://api.procore.com/rest/v1.0/239",
	"key240":  "https://api.procore.com/rest/v1.0/240",
	"key241":  "https://api.procore.com/rest/v1.0/241",
	"key242":  "https://api.procore.com/rest/v1.0/242",
	"key243":  "https://api.procore.com/rest/v1.0/243",
	"key244":  "https://api.procore.com/rest/v1.0/244",
	"key245":  "https://api.procore.com/rest/v1.0/245",
	"key246":  "https://api.procore.com/rest/v1.0/246",
	"key247":  "https://api.procore.com/rest/v1.0/247",
	"key248":  "https://api.procore.com/rest/v1.0/248",
	"key249":  "https://api.procore.com/rest/v1.0/249",
	"key250":  "https://api.procore.com/rest/v1.0/250",
	"key251":  "https://api.procore.com/rest/v1.0/251",
	"key252":  "https://api.procore.com/rest/v1.0/252",
	"key253":  "https://api.procore.com/rest/v1.0/253",
	"key254":  "https://api.procore.com/rest/v1.0/254",
	"key255":  "https://api.procore.com/rest/v1.0/255",
	"key256":  "https://api.procore.com/rest/v1.0/256",
	"key257":  "https://api.procore.com/rest/v1.0/257",
	"key258":  "https://api.procore.com/rest/v1.0/258",
	"key259":  "https://api.procore.com/rest/v1.0/259",
	"key260":  "https://api.procore.com/rest/v1.0/260",
	"key261":  "https://api.procore.com/rest/v1.0/261",
	"key262":  "https://api.procore.com/rest/v1.0/262",
	"key263":  "https://api.procore.com/rest/v1.0/263",
	"key264":  "https://api.procore.com/rest/v1.0/264",
	"key265":  "https://api.procore.com/rest/v1.0/265",
	"key266":  "https://api.procore.com/rest/v1.0/266",
	"key267":  "https://api.procore.com/rest/v1.0/267",
	"key268":  "https://api.procore.com/rest/v1.0/268",
	"key269":  "https://api.procore.com/rest/v1.0/269",
	"key270":  "https://api.procore.com/rest/v1.0/270",
	"key271":  "https://api.procore.com/rest/v1.0/271",
	"key272":  "https://api.procore.com/rest/v1.0/272",
	"key273":  "https://api.procore.com/rest/v1.0/273",
	"key274":  "https://api.procore.com/rest/v1.0/274",
	"key275":  "https://api.procore.com/rest/v1.0/275",
	"key276":  "https://api.procore.com/rest/v1.0/276",
	"key277":  "https://api.procore.com/rest/v1.0/277",
	"key278":  "https://api.procore.com/rest/v1.0/278",
	"key279":  "https://api.procore.com/rest/v1.0/279",
	"key280":  "https://api.procore.com/rest/v1.0/280",
	"key281":  "https://api.procore.com/rest/v1.0/281",
	"key282":  "https://api.procore.com/rest/v1.0/282",
	"key283":  "https://api.procore.com/rest/v1.0/283",
	"key284":  "https://api.procore.com/rest/v1.0/284",
	"key285":  "https://api.procore.com/rest/v1.0/285",
	"key286":  "https://api.procore.com/rest/v1.0/286",
	"key287":  "https://api.procore.com/rest/v1.0/287",
	"key288":  "https://api.procore.com/rest/v1.0/288",
	"key289":  "https://api.procore.com/rest/v1.0/289",
	"key290":  "https://api.procore.com/rest/v1.0/290",
	"key291":  "https://api.procore.com/rest/v1.0/291",
	"key292":  "https://api.procore.com/rest/v1.0/292",
	"key293":  "https://api.procore.com/rest/v1.0/293",
	"key294":  "https://api.procore.com/rest/v1.0/294",
	"key295":  "https://api.procore.com/rest/v1.0/295",
	"key296":  "https://api.procore.com/rest/v1.0/296",
	"key297":  "https://api.procore.com/rest/v1.0/297",
	"key298":  "https://api.procore.com/rest/v1.0/298",
	"key299":  "https://api.procore.com/rest/v1.0/299",
	"key300":  "https://api.procore.com/rest/v1.0/300",
	"key301":  "https://api.procore.com/rest/v1.0/301",
	"key302":  "https://api.procore.com/rest/v1.0/302",
	"key303":  "https://api.procore.com/rest/v1.0/303",
	"key304":  "https://api.procore.com/rest/v1.0/304",
	"key305":  "https://api.procore.com/rest/v1.0/305",
	"key306":  "https://api.procore.com/rest/v1.0/306",
	"key307":  "https://api.procore.com/rest/v1.0/307",
	"key308":  "https://api.procore.com/rest/v1.0/308",
	"key309":  "https://api.procore.com/rest/v1.0/309",
	"key310":  "https://api.procore.com/rest/v1.0/310",
	"key311":  "https://api.procore.com/rest/v1.0/311",
	"key312":  "https://api.procore.com/rest/v1.0/312",
	"key313":  "https://api.procore.com/rest/v1.0/313",
	"key314":  "https://api.procore.com/rest/v1.0/314",
	"key315":  "https://api.procore.com/rest/v1.0/315",
	"key316":  "https://api.procore.com/rest/v1.0/316",
	"key317":  "https://api.procore.com/rest/v1.0/317",
	"key318":  "https://api.procore.com/rest/v1.0/318",
	"key319":  "https://api.procore.com/rest/v1.0/319",
	"key320":  "https://api.procore.com/rest/v1.0/320",
	"key321":  "https://api.procore.com/rest/v1.0/321",
	"key322":  "https://api.procore.com/rest/v1.0/322",
	"key323":  "https://api.procore.com/rest/v1.0/323",
	"key324":  "https://api.procore.com/rest/v1.0/324",
	"key325":  "https://api.procore.com/rest/v1.0/325",
	"key326":  "https://api.procore.com/rest/v1.0/326",
	"key327":  "https://api.procore.com/rest/v1.0/327",
	"key328":  "https://api.procore.com/rest/v1.0/328",
	"key329":  "https://api.procore.com/rest/v1.0/329",
	"key330":  "https://api.procore.com/rest/v1.0/330",
	"key331":  "https://api.procore.com/rest/v1.0/331",
	"key332":  "https://api.procore.com/rest/v1.0/332",
	"key333":  "https://api.procore.com/rest/v1.0/333",
	"key334":  "https://api.procore.com/rest/v1.0/334",
	"key335":  "https://api.procore.com/rest/v1.0/335",
	"key336":  "https://api.procore.com/rest/v1.0/336",
	"key337":  "https://api.procore.com/rest/v1.0/337",
	"key338":  "https://api.procore.com/rest/v1.0/338",
	"key339":  "https://api.procore.com/rest/v1.0/339",
	"key340":  "https://api.procore.com/rest/v1.0/340",
	"key341":  "https://api.procore.com/rest/v1.0/341",
	"key342":  "https://api.procore.com/rest/v1.0/342",
	"key343":  "https://api.procore.com/rest/v1.0/343",
	"key344":  "https://api.procore.com/rest/v1.0/344",
	"key345":  "https://api.procore.com/rest/v1.0/345",
	"key346":  "https://api.procore.com/rest/v1.0/346",
	"key347":  "https://api.procore.com/rest/v1.0/347",
	"key348":  "https://api.procore.com/rest/v1.0/348",
	"key349":  "https://api.procore.com/rest/v1.0/349",
	"key350":  "https://api.procore.com/rest/v1.0/350",
	"key351":  "https://api.procore.com/rest/v1.0/351",
	"key352":  "https://api.procore.com/rest/v1.0/352",
	"key353":  "https://api.procore.com/rest/v1.0/353",
	"key354":  "https://api.procore.com/rest/v1.0/354",
	"key355":  "https://api.procore.com/rest/v1.0/355",
	"key356":  "https://api.procore.com/rest/v1.0/356",
	"key357":  "https://api.procore.com/rest/v1.0/357",
	"key358":  "https://api.procore.com/rest/v1.0/358",
	"key359":  "https://api.procore.com/rest/v1.0/359",
	"key360":  "https://api.procore.com/rest/v1.0/360",
	"key361":  "https://api.procore.com/rest/v1.0/361",
	"key362":  "https://api.procore.com/rest/v1.0/362",
	"key363":  "https://api.procore.com/rest/v1.0/363",
	"key364":  "https://api.procore.com/rest/v1.0/364",
	"key365":  "https://api.procore.com/rest/v1.0/365",
	"key366":  "https://api.procore.com/rest/v1.0/366",
	"key367":  "https://api.procore.com/rest/v1.0/367",
	"key368":  "https://api.procore.com/rest/v1.0/368",
	"key369":  "https://api.procore.com/rest/v1.0/369",
	"key370":  "https://api.procore.com/rest/v1.0/370",
	"key371":  "https://api.procore.com/rest/v1.0/371",
	"key372":  "https://api.procore.com/rest/v1.0/372",
	"key373":  "https://api.procore.com/rest/v1.0/373",
	"key374":  "https://api.procore.com/rest/v1.0/374",
	"key375":  "https://api.procore.com/rest/v1.0/375",
	"key376":  "https://api.procore.com/rest/v1.0/376",
	"key377":  "https://api.procore.com/rest/v1.0/377",
	"key378":  "https://api.procore.com/rest/v1.0/378",
	"key379":  "https://api.procore.com/rest/v1.0/379",
	"key380":  "https://api.procore.com/rest/v1.0/380",
	"key381":  "https://api.procore.com/rest/v1.0/381",
	"key382":  "https://api.procore.com/rest/v1.0/382",
	"key383":  "https://api.procore.com/rest/v1.0/383",
	"key384":  "https://api.procore.com/rest/v1.0/384",
	"key385":  "https://api.procore.com/rest/v1.0/385",
	"key386":  "https://api.procore.com/rest/v1.0/386",
	"key387":  "https://api.procore.com/rest/v1.0/387",
	"key388":  "https://api.procore.com/rest/v1.0/388",
	"key389":  "https://api.procore.com/rest/v1.0/389",
	"key390":  "https://api.procore.com/rest/v1.0/390",
	"key391":  "https://api.procore.com/rest/v1.0/391",
	"key392":  "https://api.procore.com/rest/v1.0/392",
	"key393":  "https://api.procore.com/rest/v1.0/393",
	"key394":  "https://api.procore.com/rest/v1.0/394",
	"key395":  "https://api.procore.com/rest/v1.0/395",
	"key396":  "https://api.procore.com/rest/v1.0/396",
	"key397":  "https://api.procore.com/rest/v1.0/397",
	"key398":  "https://api.procore.com/rest/v1.0/398",
	"key399":  "https://api.procore.com/rest/v1.0/399",
	"key400":  "https://api.procore.com/rest/v1.0/400",
	"key401":  "https://api.procore.com/rest/v1.0/401",
	"key402":  "https://api.procore.com/rest/v1.0/402",
	"key403":  "https://api.procore.com/rest/v1.0/403",
	"key404":  "https://api.procore.com/rest/v1.0/404",
	"key405":  "https://api.procore.com/rest/v1.0/405",
	"key406":  "https://api.procore.com/rest/v1.0/406",
	"key407":  "https://api.procore.com/rest/v1.0/407",
	"key408":  "https://api.procore.com/rest/v1.0/408",
	"key409":  "https://api.procore.com/rest/v1.0/409",
	"key410":  "https://api.procore.com/rest/v1.0/410",
	"key411":  "https://api.procore.com/rest/v1.0/411",
	"key412":  "https://api.procore.com/rest/v1.0/412",
	"key413":  "https://api.procore.com/rest/v1.0/413",
	"key414":  "https://api.procore.com/rest/v1.0/414",
	"key415":  "https://api.procore.com/rest/v1.0/415",
	"key416":  "https://api.procore.com/rest/v1.0/416",
	"key417":  "https://api.procore.com/rest/v1.0/417",
	"key418":  "https://api.procore.com/rest/v1.0/418",
	"key419":  "https://api.procore.com/rest/v1.0/419",
	"key420":  "https://api.procore.com/rest/v1.0/420",
	"key421":  "https://api.procore.com/rest/v1.0/421",
	"key422":  "https://api.procore.com/rest/v1.0/422",
	"key423":  "https://api.procore.com/rest/v1.0/423",
	"key424":  "https://api.procore.com/rest/v1.0/424",
	"key425":  "https://api.procore.com/rest/v1.0/425",
	"key426":  "https://api.procore.com/rest/v1.0/426",
	"key427":  "https://api.procore.com/rest/v1.0/427",
	"key428":  "https://api.procore.com/rest/v1.0/428",
	"key429":  "https://api.procore.com/rest/v1.0/429",
	"key430":  "https://api.procore.com/rest/v1.0/430",
	"key431":  "https://api.procore.com/rest/v1.0/431",
	"key432":  "https://api.procore.com/rest/v1.0/432",
	"key433":  "https://api.procore.com/rest/v1.0/433",
	"key434":  "https://api.procore.com/rest/v1.0/434",
	"key435":  "https://api.procore.com/rest/v1.0/435",
	"key436":  "https://api.procore.com/rest/v1.0/436",
	"key437":  "https://api.procore.com/rest/v1.0/437",
	"key438":  "https://api.procore.com/rest/v1.0/438",
	"key439":  "https://api.procore.com/rest/v1.0/439",
	"key440":  "https://api.procore.com/rest/v1.0/440",
	"key441":  "https://api.procore.com/rest/v1.0/441",
	"key442":  "https://api.procore.com/rest/v1.0/442",
	"key443":  "https://api.procore.com/rest/v1.0/443",
	"key444":  "https://api.procore.com/rest/v1.0/444",
	"key445":  "https://api.procore.com/rest/v1.0/445",
	"key446":  "https://api.procore.com/rest/v1.0/446",
	"key447":  "https://api.procore.com/rest/v1.0/447",
	"key448":  "https://api.procore.com/rest/v1.0/448",
	"key449":  "https://api.procore.com/rest/v1.0/449",
	"key450":  "https://api.procore.com/rest/v1.0/450",
	"key451":  "https://api.procore.com/rest/v1.0/451",
	"key452":  "https://api.procore.com/rest/v1.0/452",
	"key453":  "https://api.procore.com/rest/v1.0/453",
	"key454":  "https://api.procore.com/rest/v1.0/454",
	"key455":  "https://api.procore.com/rest/v1.0/455",
	"key456":  "https://api.procore.com/rest/v1.0/456",
	"key457":  "https://api.procore.com/rest/v1.0/457",
	"key458":  "https://api.procore.com/rest/v1.0/458",
	"key459":  "https://api.procore.com/rest/v1.0/459",
	"key460":  "https://api.procore.com/rest/v1.0/460",
	"key461":  "https://api.procore.com/rest/v1.0/461",
	"key462":  "https://api.procore.com/rest/v1.0/462",
	"key463":  "https://api.procore.com/rest/v1.0/463",
	"key464":  "https://api.procore.com/rest/v1.0/464",
	"key465":  "https://api.procore.com/rest/v1.0/465",
	"key466":  "https://api.procore.com/rest/v1.0/466",
	"key467":  "https://api.procore.com/rest/v1.0/467",
	"key468":  "https://api.procore.com/rest/v1.0/468",
	"key469":  "https://api.procore.com/rest/v1.0/469",
	"key470":  "https://api.procore.com/rest/v1.0/470",
	"key471":  "https://api.procore.com/rest/v1.0/471",
	"key472":  "https://api.procore.com/rest/v1.0/472",
	"key473":  "https://api.procore.com/rest/v1.0/473",
	"key474":  "https://api.procore.com/rest/v1.0/474",
	"key475":  "https://api.procore.com/rest/v1.0/475",
	"key476":  "https://api.procore.com/rest/v1.0/476",
	"key477":  "https://api.procore.com/rest/v1.0/477",
	"key478":  "https://api.procore.com/rest/v1.0/478",
	"key479":  "https://api.procore.com/rest/v1.0/479",
	"key480":  "https://api.procore.com/rest/v1.0/480",
	"key481":  "https://api.procore.com/rest/v1.0/481",
	"key482":  "https://api.procore.com/rest/v1.0/482",
	"key483":  "https://api.procore.com/rest/v1.0/483",
	"key484":  "https://api.procore.com/rest/v1.0/484",
	"key485":  "https://api.procore.com/rest/v1.0/485",
	"key486":  "https://api.procore.com/rest/v1.0/486",
	"key487":  "https://api.procore.com/rest/v1.0/487",
	"key488":  "https://api.procore.com/rest/v1.0/488",
	"key489":  "https://api.procore.com/rest/v1.0/489",
	"key490":  "https://api.procore.com/rest/v1.0/490",
	"key491":  "https://api.procore.com/rest/v1.0/491",
	"key492":  "https://api.procore.com/rest/v1.0/492",
	"key493":  "https://api.procore.com/rest/v1.0/493",
	"key494":  "https://api.procore.com/rest/v1.0/494",
	"key495":  "https://api.procore.com/rest/v1.0/495",
	"key496":  "https://api.procore.com/rest/v1.0/496",
	"key497":  "https://api.procore.com/rest/v1.0/497",
	"key498":  "https://api.procore.com/rest/v1.0/498",
	"key499":  "https://api.procore.com/rest/v1.0/499",
	"key500":  "https://api.procore.com/rest/v1.0/500",
	"key501":  "https://api.procore.com/rest/v1.0/501",
	"key502":  "https://api.procore.com/rest/v1.0/502",
	"key503":  "https://api.procore.com/rest/v1.0/503",
	"key504":  "https://api.procore.com/rest/v1.0/504",
	"key505":  "https://api.procore.com/rest/v1.0/505",
	"key506":  "https://api.procore.com/rest/v1.0/506",
	"key507":  "https://api.procore.com/rest/v1.0/507",
	"key508":  "https://api.procore.com/rest/v1.0/508",
	"key509":  "https://api.procore.com/rest/v1.0/509",
	"key510":  "https://api.procore.com/rest/v1.0/510",
	"key511":  "https://api.procore.com/rest/v1.0/511",
	"key512":  "https://api.procore.com/rest/v1.0/512",
	"key513":  "https://api.procore.com/rest/v1.0/513",
	"key514":  "https://api.procore.com/rest/v1.0/514",
	"key515":  "https://api.procore.com/rest/v1.0/515",
	"key516":  "https://api.procore.com/rest/v1.0/516",
	"key517":  "https://api.procore.com/rest/v1.0/517",
	"key518":  "https://api.procore.com/rest/v1.0/518",
	"key519":  "https://api.procore.com/rest/v1.0/519",
	"key520":  "https://api.procore.com/rest/v1.0/520",
	"key521":  "https://api.procore.com/rest/v1.0/521",
	"key522":  "https://api.procore.com/rest/v1.0/522",
	"key523":  "https://api.procore.com/rest/v1.0/523",
	"key524":  "https://api.procore.com/rest/v1.0/524",
	"key525":  "https://api.procore.com/rest/v1.0/525",
	"key526":  "https://api.procore.com/rest/v1.0/526",
	"key527":  "https://api.procore.com/rest/v1.0/527",
	"key528":  "https://api.procore.com/rest/v1.0/528",
	"key529":  "https://api.procore.com/rest/v1.0/529",
	"key530":  "https://api.procore.com/rest/v1.0/530",
	"key531":  "https://api.procore.com/rest/v1.0/531",
	"key532":  "https://api.procore.com/rest/v1.0/532",
	"key533":  "https://api.procore.com/rest/v1.0/533",
	"key534":  "https://api.procore.com/rest/v1.0/534",
	"key535":  "https://api.procore.com/rest/v1.0/535",
	"key536":  "https://api.procore.com/rest/v1.0/536",
	"key537":  "https://api.procore.com/rest/v1.0/537",
	"key538":  "https://api.procore.com/rest/v1.0/538",
	"key539":  "https://api.procore.com/rest/v1.0/539",
	"key540":  "https://api.procore.com/rest/v1.0/540",
	"key541":  "https://api.procore.com/rest/v1.0/541",
	"key542":  "https://api.procore.com/rest/v1.0/542",
	"key543":  "https://api.procore.com/rest/v1.0/543",
	"key544":  "https://api.procore.com/rest/v1.0/544",
	"key545":  "https://api.procore.com/rest/v1.0/545",
	"key546":  "https://api.procore.com/rest/v1.0/546",
	"key547":  "https://api.procore.com/rest/v1.0/547",
	"key548":  "https://api.procore.com/rest/v1.0/548",
	"key549":  "https://api.procore.com/rest/v1.0/549",
	"key550":  "https://api.procore.com/rest/v1.0/550",
	"key551":  "https://api.procore.com/rest/v1.0/551",
	"key552":  "https://api.procore.com/rest/v1.0/552",
	"key553":  "https://api.procore.com/rest/v1.0/553",
	"key554":  "https://api.procore.com/rest/v1.0/554",
	"key555":  "https://api.procore.com/rest/v1.0/555",
	"key556":  "https://api.procore.com/rest/v1.0/556",
	"key557":  "https://api.procore.com/rest/v1.0/557",
	"key558":  "https://api.procore.com/rest/v1.0/558",
	"key559":  "https://api.procore.com/rest/v1.0/559",
	"key560":  "https://api.procore.com/rest/v1.0/560",
	"key561":  "https://api.procore.com/rest/v1.0/561",
	"key562":  "https://api.procore.com/rest/v1.0/562",
	"key563":  "https://api.procore.com/rest/v1.0/563",
	"key564":  "https://api.procore.com/rest/v1.0/564",
	"key565":  "https://api.procore.com/rest/v1.0/565",
	"key566":  "https://api.procore.com/rest/v1.0/566",
	"key567":  "https://api.procore.com/rest/v1.0/567",
	"key568":  "https://api.procore.com/rest/v1.0/568",
	"key569":  "https://api.procore.com/rest/v1.0/569",
	"key570":  "https://api.procore.com/rest/v1.0/570",
	"key571":  "https://api.procore.com/rest/v1.0/571",
	"key572":  "https://api.procore.com/rest/v1.0/572",
	"key573":  "https://api.procore.com/rest/v1.0/573",
	"key574":  "https://api.procore.com/rest/v1.0/574",
	"key575":  "https://api.procore.com/rest/v1.0/575",
	"key576":  "https://api.procore.com/rest/v1.0/576",
	"key577":  "https://api.procore.com/rest/v1.0/577",
	"key578":  "https://api.procore.com/rest/v1.0/578",
	"key579":  "https://api.procore.com/rest/v1.0/579",
	"key580":  "https://api.procore.com/rest/v1.0/580",
	"key581":  "https://api.procore.com/rest/v1.0/581",
	"key582":  "https://api.procore.com/rest/v1.0/582",
	"key583":  "https://api.procore.com/rest/v1.0/583",
	"key584":  "https://api.procore.com/rest/v1.0/584",
	"key585":  "https://api.procore.com/rest/v1.0/585",
	"key586":  "https://api.procore.com/rest/v1.0/586",
	"key587":  "https://api.procore.com/rest/v1.0/587",
	"key588":  "https://api.procore.com/rest/v1.0/588",
	"key589":  "https://api.procore.com/rest/v1.0/589",
	"key590":  "https://api.procore.com/rest/v1.0/590",
	"key591":  "https://api.procore.com/rest/v1.0/591",
	"key592":  "https://api.procore.com/rest/v1.0/592",
	"key593":  "https://api.procore.com/rest/v1.0/593",
	"key594":  "https://api.procore.com/rest/v1.0/594",
	"key595":  "https://api.procore.com/rest/v1.0/595",
	"key596":  "https://api.procore.com/rest/v1.0/596",
	"key597":  "https://api.procore.com/rest/v1.0/597",
	"key598":  "https://api.procore.com/rest/v1.0/598",
	"key599":  "https://api.procore.com/rest/v1.0/599",
	"key600":  "https://api.procore.com/rest/v1.0/600",
	"key601":  "https://api.procore.com/rest/v1.0/601",
	"key602":  "https://api.procore.com/rest/v1.0/602",
	"key603":  "https://api.procore.com/rest/v1.0/603",
	"key604":  "https://api.procore.com/rest/v1.0/604",
	"key605":  "https://api.procore.com/rest/v1.0/605",
	"key606":  "https://api.procore.com/rest/v1.0/606",
	"key607":  "https://api.procore.com/rest/v1.0/607",
	"key608":  "https://api.procore.com/rest/v1.0/608",
	"key609":  "https://api.procore.com/rest/v1.0/609",
	"key610":  "https://api.procore.com/rest/v1.0/610",
	"key611":  "https://api.procore.com/rest/v1.0/611",
	"key612":  "https://api.procore.com/rest/v1.0/612",
	"key613":  "https://api.procore.com/rest/v1.0/613",
	"key614":  "https://api.procore.com/rest/v1.0/614",
	"key615":  "https://api.procore.com/rest/v1.0/615",
	"key616":  "https://api.procore.com/rest/v1.0/616",
	"key617":  "https://api.procore.com/rest/v1.0/617",
	"key618":  "https://api.procore.com/rest/v1.0/618",
	"key619":  "https://api.procore.com/rest/v1.0/619",
	"key620":  "https://api.procore.com/rest/v1.0/620",
	"key621":  "https://api.procore.com/rest/v1.0/621",
	"key622":  "https://api.procore.com/rest/v1.0/622",
	"key623":  "https://api.procore.com/rest/v1.0/623",
	"key624":  "https://api.procore.com/rest/v1.0/624",
	"key625":  "https://api.procore.com/rest/v1.0/625",
	"key626":  "https://api.procore.com/rest/v1.0/626",
	"key627":  "https://api.procore.com/rest/v1.0/627",
	"key628":  "https://api.procore.com/rest/v1.0/628",
	"key629":  "https://api.procore.com/rest/v1.0/629",
	"key630":  "https://api.procore.com/rest/v1.0/630",
	"key631":  "https://api.procore.com/rest/v1.0/631",
	"key632":  "https://api.procore.com/rest/v1.0/632",
	"key633":  "https://api.procore.com/rest/v1.0/633",
	"key634":  "https://api.procore.com/rest/v1.0/634",
	"key635":  "https://api.procore.com/rest/v1.0/635",
	"key636":  "https://api.procore.com/rest/v1.0/636",
	"key637":  "https://api.procore.com/rest/v1.0/637",
	"key638":  "https://api.procore.com/rest/v1.0/638",
	"key639":  "https://api.procore.com/rest/v1.0/639",
	"key640":  "https://api.procore.com/rest/v1.0/640",
	"key641":  "https://api.procore.com/rest/v1.0/641",
	"key642":  "https://api.procore.com/rest/v1.0/642",
	"key643":  "https://api.procore.com/rest/v1.0/643",
	"key644":  "https://api.procore.com/rest/v1.0/644",
	"key645":  "https://api.procore.com/rest/v1.0/645",
	"key646":  "https://api.procore.com/rest/v1.0/646",
	"key647":  "https://api.procore.com/rest/v1.0/647",
	"key648":  "https://api.procore.com/rest/v1.0/648",
	"key649":  "https://api.procore.com/rest/v1.0/649",
	"key650":  "https://api.procore.com/rest/v1.0/650",
	"key651":  "https://api.procore.com/rest/v1.0/651",
	"key652":  "https://api.procore.com/rest/v1.0/652",
	"key653":  "https://api.procore.com/rest/v1.0/653",
	"key654":  "https://api.procore.com/rest/v1.0/654",
	"key655":  "https://api.procore.com/rest/v1.0/655",
	"key656":  "https://api.procore.com/rest/v1.0/656",
	"key657":  "https://api.procore.com/rest/v1.0/657",
	"key658":  "https://api.procore.com/rest/v1.0/658",
	"key659":  "https://api.procore.com/rest/v1.0/659",
	"key660":  "https://api.procore.com/rest/v1.0/660",
	"key661":  "https://api.procore.com/rest/v1.0/661",
	"key662":  "https://api.procore.com/rest/v1.0/662",
	"key663":  "https://api.procore.com/rest/v1.0/663",
	"key664":  "https://api.procore.com/rest/v1.0/664",
	"key665":  "https://api.procore.com/rest/v1.0/665",
	"key666":  "https://api.procore.com/rest/v1.0/666",
	"key667":  "https://api.procore.com/rest/v1.0/667",
	"key668":  "https://api.procore.com/rest/v1.0/668",
	"key669":  "https://api.procore.com/rest/v1.0/669",
	"key670":  "https://api.procore.com/rest/v1.0/670",
	"key671":  "https://api.procore.com/rest/v1.0/671",
	"key672":  "https://api.procore.com/rest/v1.0/672",
	"key673":  "https://api.procore.com/rest/v1.0/673",
	"key674":  "https://api.procore.com/rest/v1.0/674",
	"key675":  "https://api.procore.com/rest/v1.0/675",
	"key676":  "https://api.procore.com/rest/v1.0/676",
	"key677":  "https://api.procore.com/rest/v1.0/677",
	"key678":  "https://api.procore.com/rest/v1.0/678",
	"key679":  "https://api.procore.com/rest/v1.0/679",
	"key680":  "https://api.procore.com/rest/v1.0/680",
	"key681":  "https://api.procore.com/rest/v1.0/681",
	"key682":  "https://api.procore.com/rest/v1.0/682",
	"key683":  "https://api.procore.com/rest/v1.0/683",
	"key684":  "https://api.procore.com/rest/v1.0/684",
	"key685":  "https://api.procore.com/rest/v1.0/685",
	"key686":  "https://api.procore.com/rest/v1.0/686",
	"key687":  "https://api.procore.com/rest/v1.0/687",
	"key688":  "https://api.procore.com/rest/v1.0/688",
	"key689":  "https://api.procore.com/rest/v1.0/689",
	"key690":  "https://api.procore.com/rest/v1.0/690",
	"key691":  "https://api.procore.com/rest/v1.0/691",
	"key692":  "https://api.procore.com/rest/v1.0/692",
	"key693":  "https://api.procore.com/rest/v1.0/693",
	"key694":  "https://api.procore.com/rest/v1.0/694",
	"key695":  "https://api.procore.com/rest/v1.0/695",
	"key696":  "https://api.procore.com/rest/v1.0/696",
	"key697":  "https://api.procore.com/rest/v1.0/697",
	"key698":  "https://api.procore.com/rest/v1.0/698",
	"key699":  "https://api.procore.com/rest/v1.0/699",
	"key700":  "https://api.procore.com/rest/v1.0/700",
	"key701":  "https://api.procore.com/rest/v1.0/701",
	"key702":  "https://api.procore.com/rest/v1.0/702",
	"key703":  "https://api.procore.com/rest/v1.0/703",
	"key704":  "https://api.procore.com/rest/v1.0/704",
	"key705":  "https://api.procore.com/rest/v1.0/705",
	"key706":  "https://api.procore.com/rest/v1.0/706",
	"key707":  "https://api.procore.com/rest/v1.0/707",
	"key708":  "https://api.procore.com/rest/v1.0/708",
	"key709":  "https://api.procore.com/rest/v1.0/709",
	"key710":  "https://api.procore.com/rest/v1.0/710",
	"key711":  "https://api.procore.com/rest/v1.0/711",
	"key712":  "https://api.procore.com/rest/v1.0/712",
	"key713":  "https://api.procore.com/rest/v1.0/713",
	"key714":  "https://api.procore.com/rest/v1.0/714",
	"key715":  "https://api.procore.com/rest/v1.0/715",
	"key716":  "https://api.procore.com/rest/v1.0/716",
	"key717":  "https://api.procore.com/rest/v1.0/717",
	"key718":  "https://api.procore.com/rest/v1.0/718",
	"key719":  "https://api.procore.com/rest/v1.0/719",
	"key720":  "https://api.procore.com/rest/v1.0/720",
	"key721":  "https://api.procore.com/rest/v1.0/721",
	"key722":  "https://api.procore.com/rest/v1.0/722",
	"key723":  "https://api.procore.com/rest/v1.0/723",
	"key724":  "https://api.procore.com/rest/v1.0/724",
	"key725":  "https://api.procore.com/rest/v1.0/725",
	"key726":  "https://api.procore.com/rest/v1.0/726",
	"key727":  "https://api.procore.com/rest/v1.0/727",
	"key728":  "https://api.procore.com/rest/v1.0/728",
	"key729":  "https://api.procore.com/rest/v1.0/729",
	"key730":  "https://api.procore.com/rest/v1.0/730",
	"key731":  "https://api.procore.com/rest/v1.0/731",
	"key732":  "https://api.procore.com/rest/v1.0/732",
	"key733":  "https://api.procore.com/rest/v1.0/733",
	"key734":  "https://api.procore.com/rest/v1.0/734",
	"key735":  "https://api.procore.com/rest/v1.0/735",
	"key736":  "https://api.procore.com/rest/v1.0/736",
	"key737":  "https://api.procore.com/rest/v1.0/737",
	"key738":  "https://api.procore.com/rest/v1.0/738",
	"key739":  "https://api.procore.com/rest/v1.0/739",
	"key740":  "https://api.procore.com/rest/v1.0/740",
	"key741":  "https://api.procore.com/rest/v1.0/741",
	"key742":  "https://api.procore.com/rest/v1.0/742",
	"key743":  "https://api.procore.com/rest/v1.0/743",
	"key744":  "https://api.procore.com/rest/v1.0/744",
	"key745":  "https://api.procore.com/rest/v1.0/745",
	"key746":  "https://api.procore.com/rest/v1.0/746",
	"key747":  "https://api.procore.com/rest/v1.0/747",
	"key748":  "https://api.procore.com/rest/v1.0/748",
	"key749":  "https://api.procore.com/rest/v1.0/749",
	"key750":  "https://api.procore.com/rest/v1.0/750",
	"key751":  "https://api.procore.com/rest/v1.0/751",
	"key752":  "https://api.procore.com/rest/v1.0/752",
	"key753":  "https://api.procore.com/rest/v1.0/753",
	"key754":  "https://api.procore.com/rest/v1.0/754",
	"key755":  "https://api.procore.com/rest/v1.0/755",
	"key756":  "https://api.procore.com/rest/v1.0/756",
	"key757":  "https://api.procore.com/rest/v1.0/757",
	"key758":  "https://api.procore.com/rest/v1.0/758",
	"key759":  "https://api.procore.com/rest/v1.0/759",
	"key760":  "https://api.procore.com/rest/v1.0/760",
	"key761":  "https://api.procore.com/rest/v1.0/761",
	"key762":  "https://api.procore.com/rest/v1.0/762",
	"key763":  "https://api.procore.com/rest/v1.0/763",
	"key764":  "https://api.procore.com/rest/v1.0/764",
	"key765":  "https://api.procore.com/rest/v1.0/765",
	"key766":  "https://api.procore.com/rest/v1.0/766",
	"key767":  "https://api.procore.com/rest/v1.0/767",
	"key768":  "https://api.procore.com/rest/v1.0/768",
	"key769":  "https://api.procore.com/rest/v1.0/769",
	"key770":  "https://api.procore.com/rest/v1.0/770",
	"key771":  "https://api.procore.com/rest/v1.0/771",
	"key772":  "https://api.procore.com/rest/v1.0/772",
	"key773":  "https://api.procore.com/rest/v1.0/773",
	"key774":  "https://api.procore.com/rest/v1.0/774",
	"key775":  "https://api.procore.com/rest/v1.0/775",
	"key776":  "https://api.procore.com/rest/v1.0/776",
	"key777":  "https://api.procore.com/rest/v1.0/777",
	"key778":  "https://api.procore.com/rest/v1.0/778",
	"key779":  "https://api.procore.com/rest/v1.0/779",
	"key780":  "https://api.procore.com/rest/v1.0/780",
	"key781":  "https://api.procore.com/rest/v1.0/781",
	"key782":  "https://api.procore.com/rest/v1.0/782",
	"key783":  "https://api.procore.com/rest/v1.0/783",
	"key784":  "https://api.procore.com/rest/v1.0/784",
	"key785":  "https://api.procore.com/rest/v1.0/785",
	"key786":  "https://api.procore.com/rest/v1.0/786",
	"key787":  "https://api.procore.com/rest/v1.0/787",
	"key788":  "https://api.procore.com/rest/v1.0/788",
	"key789":  "https://api.procore.com/rest/v1.0/789",
	"key790":  "https://api.procore.com/rest/v1.0/790",
	"key791":  "https://api.procore.com/rest/v1.0/791",
	"key792":  "https://api.procore.com/rest/v1.0/792",
	"key793":  "https://api.procore.com/rest/v1.0/793",
	"key794":  "https://api.procore.com/rest/v1.0/794",
	"key795":  "https://api.procore.com/rest/v1.0/795",
	"key796":  "https://api.procore.com/rest/v1.0/796",
	"key797":  "https://api.procore.com/rest/v1.0/797",
	"key798":  "https://api.procore.com/rest/v1.0/798",
	"key799":  "https://api.procore.com/rest/v1.0/799",
	"key800":  "https://api.procore.com/rest/v1.0/800",
	"key801":  "https://api.procore.com/rest/v1.0/801",
	"key802":  "https://api.procore.com/rest/v1.0/802",
	"key803":  "https://api.procore.com/rest/v1.0/803",
	"key804":  "https://api.procore.com/rest/v1.0/804",
	"key805":  "https://api.procore.com/rest/v1.0/805",
	"key806":  "https://api.procore.com/rest/v1.0/806",
	"key807":  "https://api.procore.com/rest/v1.0/807",
	"key808":  "https://api.procore.com/rest/v1.0/808",
	"key809":  "https://api.procore.com/rest/v1.0/809",
	"key810":  "https://api.procore.com/rest/v1.0/810",
	"key811":  "https://api.procore.com/rest/v1.0/811",
	"key812":  "https://api.procore.com/rest/v1.0/812",
	"key813":  "https://api.procore.com/rest/v1.0/813",
	"key814":  "https://api.procore.com/rest/v1.0/814",
	"key815":  "https://api.procore.com/rest/v1.0/815",
	"key816":  "https://api.procore.com/rest/v1.0/816",
	"key817":  "https://api.procore.com/rest/v1.0/817",
	"key818":  "https://api.procore.com/rest/v1.0/818",
	"key819":  "https://api.procore.com/rest/v1.0/819",
	"key820":  "https://api.procore.com/rest/v1.0/820",
	"key821":  "https://api.procore.com/rest/v1.0/821",
	"key822":  "https://api.procore.com/rest/v1.0/822",
	"key823":  "https://api.procore.com/rest/v1.0/823",
	"key824":  "https://api.procore.com/rest/v1.0/824",
	"key825":  "https://api.procore.com/rest/v1.0/825",
	"key826":  "https://api.procore.com/rest/v1.0/826",
	"key827":  "https://api.procore.com/rest/v1.0/827",
	"key828":  "https://api.procore.com/rest/v1.0/828",
	"key829":  "https://api.procore.com/rest/v1.0/829",
	"key830":  "https://api.procore.com/rest/v1.0/830",
	"key831":  "https://api.procore.com/rest/v1.0/831",
	"key832":  "https://api.procore.com/rest/v1.0/832",
	"key833":  "https://api.procore.com/rest/v1.0/833",
	"key834":  "https://api.procore.com/rest/v1.0/834",
	"key835":  "https://api.procore.com/rest/v1.0/835",
	"key836":  "https://api.procore.com/rest/v1.0/836",
	"key837":  "https://api.procore.com/rest/v1.0/837",
	"key838":  "https://api.procore.com/rest/v1.0/838",
	"key839":  "https://api.procore.com/rest/v1.0/839",
	"key840":  "https://api.procore.com/rest/v1.0/840",
	"key841":  "https://api.procore.com/rest/v1.0/841",
	"key842":  "https://api.procore.com/rest/v1.0/842",
	"key843":  "https://api.procore.com/rest/v1.0/843",
	"key844":  "https://api.procore.com/rest/v1.0/844",
	"key845":  "https://api.procore.com/rest/v1.0/845",
	"key846":  "https://api.procore.com/rest/v1.0/846",
	"key847":  "https://api.procore.com/rest/v1.0/847",
	"key848":  "https://api.procore.com/rest/v1.0/848",
	"key849":  "https://api.procore.com/rest/v1.0/849",
	"key850":  "https://api.procore.com/rest/v1.0/850",
	"key851":  "https://api.procore.com/rest/v1.0/851",
	"key852":  "https://api.procore.com/rest/v1.0/852",
	"key853":  "https://api.procore.com/rest/v1.0/853",
	"key854":  "https://api.procore.com/rest/v1.0/854",
	"key855":  "https://api.procore.com/rest/v1.0/855",
	"key856":  "https://api.procore.com/rest/v1.0/856",
	"key857":  "https://api.procore.com/rest/v1.0/857",
	"key858":  "https://api.procore.com/rest/v1.0/858",
	"key859":  "https://api.procore.com/rest/v1.0/859",
	"key860":  "https://api.procore.com/rest/v1.0/860",
	"key861":  "https://api.procore.com/rest/v1.0/861",
	"key862":  "https://api.procore.com/rest/v1.0/862",
	"key863":  "https://api.procore.com/rest/v1.0/863",
	"key864":  "https://api.procore.com/rest/v1.0/864",
	"key865":  "https://api.procore.com/rest/v1.0/865",
	"key866":  "https://api.procore.com/rest/v1.0/866",
	"key867":  "https://api.procore.com/rest/v1.0/867",
	"key868":  "https://api.procore.com/rest/v1.0/868",
	"key869":  "https://api.procore.com/rest/v1.0/869",
	"key870":  "https://api.procore.com/rest/v1.0/870",
	"key871":  "https://api.procore.com/rest/v1.0/871",
	"key872":  "https://api.procore.com/rest/v1.0/872",
	"key873":  "https://api.procore.com/rest/v1.0/873",
	"key874":  "https://api.procore.com/rest/v1.0/874",
	"key875":  "https://api.procore.com/rest/v1.0/875",
	"key876":  "https://api.procore.com/rest/v1.0/876",
	"key877":  "https://api.procore.com/rest/v1.0/877",
	"key878":  "https://api.procore.com/rest/v1.0/878",
	"key879":  "https://api.procore.com/rest/v1.0/879",
	"key880":  "https://api.procore.com/rest/v1.0/880",
	"key881":  "https://api.procore.com/rest/v1.0/881",
	"key882":  "https://api.procore.com/rest/v1.0/882",
	"key883":  "https://api.procore.com/rest/v1.0/883",
	"key884":  "https://api.procore.com/rest/v1.0/884",
	"key885":  "https://api.procore.com/rest/v1.0/885",
	"key886":  "https://api.procore.com/rest/v1.0/886",
	"key887":  "https://api.procore.com/rest/v1.0/887",
	"key888":  "https://api.procore.com/rest/v1.0/888",
	"key889":  "https://api.procore.com/rest/v1.0/889",
	"key890":  "https://api.procore.com/rest/v1.0/890",
	"key891":  "https://api.procore.com/rest/v1.0/891",
	"key892":  "https://api.procore.com/rest/v1.0/892",
	"key893":  "https://api.procore.com/rest/v1.0/893",
	"key894":  "https://api.procore.com/rest/v1.0/894",
	"key895":  "https://api.procore.com/rest/v1.0/895",
	"key896":  "https://api.procore.com/rest/v1.0/896",
	"key897":  "https://api.procore.com/rest/v1.0/897",
	"key898":  "https://api.procore.com/rest/v1.0/898",
	"key899":  "https://api.procore.com/rest/v1.0/899",
	"key900":  "https://api.procore.com/rest/v1.0/900",
	"key901":  "https://api.procore.com/rest/v1.0/901",
	"key902":  "https://api.procore.com/rest/v1.0/902",
	"key903":  "https://api.procore.com/rest/v1.0/903",
	"key904":  "https://api.procore.com/rest/v1.0/904",
	"key905":  "https://api.procore.com/rest/v1.0/905",
	"key906":  "https://api.procore.com/rest/v1.0/906",
	"key907":  "https://api.procore.com/rest/v1.0/907",
	"key908":  "https://api.procore.com/rest/v1.0/908",
	"key909":  "https://api.procore.com/rest/v1.0/909",
	"key910":  "https://api.procore.com/rest/v1.0/910",
	"key911":  "https://api.procore.com/rest/v1.0/911",
	"key912":  "https://api.procore.com/rest/v1.0/912",
	"key913":  "https://api.procore.com/rest/v1.0/913",
	"key914":  "https://api.procore.com/rest/v1.0/914",
	"key915":  "https://api.procore.com/rest/v1.0/915",
	"key916":  "https://api.procore.com/rest/v1.0/916",
	"key917":  "https://api.procore.com/rest/v1.0/917",
	"key918":  "https://api.procore.com/rest/v1.0/918",
	"key919":  "https://api.procore.com/rest/v1.0/919",
	"key920":  "https://api.procore.com/rest/v1.0/920",
	"key921":  "https://api.procore.com/rest/v1.0/921",
	"key922":  "https://api.procore.com/rest/v1.0/922",
	"key923":  "https://api.procore.com/rest/v1.0/923",
	"key924":  "https://api.procore.com/rest/v1.0/924",
	"key925":  "https://api.procore.com/rest/v1.0/925",
	"key926":  "https://api.procore.com/rest/v1.0/926",
	"key927":  "https://api.procore.com/rest/v1.0/927",
	"key928":  "https://api.procore.com/rest/v1.0/928",
	"key929":  "https://api.procore.com/rest/v1.0/929",
	"key930":  "https://api.procore.com/rest/v1.0/930",
	"key931":  "https://api.procore.com/rest/v1.0/931",
	"key932":  "https://api.procore.com/rest/v1.0/932",
	"key933":  "https://api.procore.com/rest/v1.0/933",
	"key934":  "https://api.procore.com/rest/v1.0/934",
	"key935":  "https://api.procore.com/rest/v1.0/935",
	"key936":  "https://api.procore.com/rest/v1.0/936",
	"key937":  "https://api.procore.com/rest/v1.0/937",
	"key938":  "https://api.procore.com/rest/v1.0/938",
	"key939":  "https://api.procore.com/rest/v1.0/939",
	"key940":  "https://api.procore.com/rest/v1.0/940",
	"key941":  "https://api.procore.com/rest/v1.0/941",
	"key942":  "https://api.procore.com/rest/v1.0/942",
	"key943":  "https://api.procore.com/rest/v1.0/943",
	"key944":  "https://api.procore.com/rest/v1.0/944",
	"key945":  "https://api.procore.com/rest/v1.0/945",
	"key946":  "https://api.procore.com/rest/v1.0/946",
	"key947":  "https://api.procore.com/rest/v1.0/947",
	"key948":  "https://api.procore.com/rest/v1.0/948",
	"key949":  "https://api.procore.com/rest/v1.0/949",
	"key950":  "https://api.procore.com/rest/v1.0/950",
	"key951":  "https://api.procore.com/rest/v1.0/951",
	"key952":  "https://api.procore.com/rest/v1.0/952",
	"key953":  "https://api.procore.com/rest/v1.0/953",
	"key954":  "https://api.procore.com/rest/v1.0/954",
	"key955":  "https://api.procore.com/rest/v1.0/955",
	"key956":  "https://api.procore.com/rest/v1.0/956",
	"key957":  "https://api.procore.com/rest/v1.0/957",
	"key958":  "https://api.procore.com/rest/v1.0/958",
	"key959":  "https://api.procore.com/rest/v1.0/959",
	"key960":  "https://api.procore.com/rest/v1.0/960",
	"key961":  "https://api.procore.com/rest/v1.0/961",
	"key962":  "https://api.procore.com/rest/v1.0/962",
	"key963":  "https://api.procore.com/rest/v1.0/963",
	"key964":  "https://api.procore.com/rest/v1.0/964",
	"key965":  "https://api.procore.com/rest/v1.0/965",
	"key966":  "https://api.procore.com/rest/v1.0/966",
	"key967":  "https://api.procore.com/rest/v1.0/967",
	"key968":  "https://api.procore.com/rest/v1.0/968",
	"key969":  "https://api.procore.com/rest/v1.0/969",
	"key970":  "https://api.procore.com/rest/v1.0/970",
	"key971":  "https://api.procore.com/rest/v1.0/971",
	"key972":  "https://api.procore.com/rest/v1.0/972",
	"key973":  "https://api.procore.com/rest/v1.0/973",
	"key974":  "https://api.procore.com/rest/v1.0/974",
	"key975":  "https://api.procore.com/rest/v1.0/975",
	"key976":  "https://api.procore.com/rest/v1.0/976",
	"key977":  "https://api.procore.com/rest/v1.0/977",
	"key978":  "https://api.procore.com/rest/v1.0/978",
	"key979":  "https://api.procore.com/rest/v1.0/979",
	"key980":  "https://api.procore.com/rest/v1.0/980",
	"key981":  "https://api.procore.com/rest/v1.0/981",
	"key982":  "https://api.procore.com/rest/v1.0/982",
	"key983":  "https://api.procore.com/rest/v1.0/983",
	"key984":  "https://api.procore.com/rest/v1.0/984",
	"key985":  "https://api.procore.com/rest/v1.0/985",
	"key986":  "https://api.procore.com/rest/v1.0/986",
	"key987":  "https://api.procore.com/rest/v1.0/987",
	"key988":  "https://api.procore.com/rest/v1.0/988",
	"key989":  "https://api.procore.com/rest/v1.0/989",
	"key990":  "https://api.procore.com/rest/v1.0/990",
	"key991":  "https://api.procore.com/rest/v1.0/991",
	"key992":  "https://api.procore.com/rest/v1.0/992",
	"key993":  "https://api.procore.com/rest/v1.0/993",
	"key994":  "https://api.procore.com/rest/v1.0/994",
	"key995":  "https://api.procore.com/rest/v1.0/995",
	"key996":  "https://api.procore.com/rest/v1.0/996",
	"key997":  "https://api.procore.com/rest/v1.0/997",
	"key998":  "https://api.procore.com/rest/v1.0/998",
	"key999":  "https://api.procore.com/rest/v1.0/999",
	"key1000": "https://api.procore.com/rest/v1.0/1000",
	"key1001": "https://api.procore.com/rest/v1.0/1001",
	"key1002": "https://api.procore.com/rest/v1.0/1002",
	"key1003": "https://api.procore.com/rest/v1.0/1003",
	"key1004": "https://api.procore.com/rest/v1.0/1004",
	"key1005": "https://api.procore.com/rest/v1.0/1005",
	"key1006": "https://api.procore.com/rest/v1.0/1006",
	"key1007": "https://api.procore.com/rest/v1.0/1007",
	"key1008": "https://api.procore.com/rest/v1.0/1008",
	"key1009": "https://api.procore.com/rest/v1.0/1009",
	"key1010": "https://api.procore.com/rest/v1.0/1010",
	"key1011": "https://api.procore.com/rest/v1.0/1011",
	"key1012": "https://api.procore.com/rest/v1.0/1012",
	"key1013": "https://api.procore.com/rest/v1.0/1013",
	"key1014": "https://api.procore.com/rest/v1.0/1014",
	"key1015": "https://api.procore.com/rest/v1.0/1015",
	"key1016": "https://api.procore.com/rest/v1.0/1016",
	"key1017": "https://api.procore.com/rest/v1.0/1017",
	"key1018": "https://api.procore.com/rest/v1.0/1018",
	"key1019": "https://api.procore.com/rest/v1.0/1019",
	"key1020": "https://api.procore.com/rest/v1.0/1020",
	"key1021": "https://api.procore.com/rest/v1.0/1021",
	"key1022": "https://api.procore.com/rest/v1.0/1022",
	"key1023": "https://api.procore.com/rest/v1.0/1023",
	"key1024": "https://api.procore.com/rest/v1.0/1024",
	"key1025": "https://api.procore.com/rest/v1.0/1025",
	"key1026": "https://api.procore.com/rest/v1.0/1026",
	"key1027": "https://api.procore.com/rest/v1.0/1027",
	"key1028": "https://api.procore.com/rest/v1.0/1028",
	"key1029": "https://api.procore.com/rest/v1.0/1029",
	"key1030": "https://api.procore.com/rest/v1.0/1030",
	"key1031": "https://api.procore.com/rest/v1.0/1031",
	"key1032": "https://api.procore.com/rest/v1.0/1032",
	"key1033": "https://api.procore.com/rest/v1.0/1033",
	"key1034": "https://api.procore.com/rest/v1.0/1034",
	"key1035": "https://api.procore.com/rest/v1.0/1035",
	"key1036": "https://api.procore.com/rest/v1.0/1036",
	"key1037": "https://api.procore.com/rest/v1.0/1037",
	"key1038": "https://api.procore.com/rest/v1.0/1038",
	"key1039": "https://api.procore.com/rest/v1.0/1039",
	"key1040": "https://api.procore.com/rest/v1.0/1040",
	"key1041": "https://api.procore.com/rest/v1.0/1041",
	"key1042": "https://api.procore.com/rest/v1.0/1042",
	"key1043": "https://api.procore.com/rest/v1.0/1043",
	"key1044": "https://api.procore.com/rest/v1.0/1044",
	"key1045": "https://api.procore.com/rest/v1.0/1045",
	"key1046": "https://api.procore.com/rest/v1.0/1046",
	"key1047": "https://api.procore.com/rest/v1.0/1047",
	"key1048": "https://api.procore.com/rest/v1.0/1048",
	"key1049": "https://api.procore.com/rest/v1.0/1049",
	"key1050": "https://api.procore.com/rest/v1.0/1050",
	"key1051": "https://api.procore.com/rest/v1.0/1051",
	"key1052": "https://api.procore.com/rest/v1.0/1052",
	"key1053": "https://api.procore.com/rest/v1.0/1053",
	"key1054": "https://api.procore.com/rest/v1.0/1054",
	"key1055": "https://api.procore.com/rest/v1.0/1055",
	"key1056": "https://api.procore.com/rest/v1.0/1056",
	"key1057": "https://api.procore.com/rest/v1.0/1057",
	"key1058": "https://api.procore.com/rest/v1.0/1058",
	"key1059": "https://api.procore.com/rest/v1.0/1059",
	"key1060": "https://api.procore.com/rest/v1.0/1060",
	"key1061": "https://api.procore.com/rest/v1.0/1061",
	"key1062": "https://api.procore.com/rest/v1.0/1062",
	"key1063": "https://api.procore.com/rest/v1.0/1063",
	"key1064": "https://api.procore.com/rest/v1.0/1064",
	"key1065": "https://api.procore.com/rest/v1.0/1065",
	"key1066": "https://api.procore.com/rest/v1.0/1066",
	"key1067": "https://api.procore.com/rest/v1.0/1067",
	"key1068": "https://api.procore.com/rest/v1.0/1068",
	"key1069": "https://api.procore.com/rest/v1.0/1069",
	"key1070": "https://api.procore.com/rest/v1.0/1070",
	"key1071": "https://api.procore.com/rest/v1.0/1071",
	"key1072": "https://api.procore.com/rest/v1.0/1072",
	"key1073": "https://api.procore.com/rest/v1.0/1073",
	"key1074": "https://api.procore.com/rest/v1.0/1074",
	"key1075": "https://api.procore.com/rest/v1.0/1075",
	"key1076": "https://api.procore.com/rest/v1.0/1076",
	"key1077": "https://api.procore.com/rest/v1.0/1077",
	"key1078": "https://api.procore.com/rest/v1.0/1078",
	"key1079": "https://api.procore.com/rest/v1.0/1079",
	"key1080": "https://api.procore.com/rest/v1.0/1080",
	"key1081": "https://api.procore.com/rest/v1.0/1081",
	"key1082": "https://api.procore.com/rest/v1.0/1082",
	"key1083": "https://api.procore.com/rest/v1.0/1083",
	"key1084": "https://api.procore.com/rest/v1.0/1084",
	"key1085": "https://api.procore.com/rest/v1.0/1085",
	"key1086": "https://api.procore.com/rest/v1.0/1086",
	"key1087": "https://api.procore.com/rest/v1.0/1087",
	"key1088": "https://api.procore.com/rest/v1.0/1088",
	"key1089": "https://api.procore.com/rest/v1.0/1089",
	"key1090": "https://api.procore.com/rest/v1.0/1090",
	"key1091": "https://api.procore.com/rest/v1.0/1091",
	"key1092": "https://api.procore.com/rest/v1.0/1092",
	"key1093": "https://api.procore.com/rest/v1.0/1093",
	"key1094": "https://api.procore.com/rest/v1.0/1094",
	"key1095": "https://api.procore.com/rest/v1.0/1095",
	"key1096": "https://api.procore.com/rest/v1.0/1096",
	"key1097": "https://api.procore.com/rest/v1.0/1097",
	"key1098": "https://api.procore.com/rest/v1.0/1098",
	"key1099": "https://api.procore.com/rest/v1.0/1099",
	"key1100": "https://api.procore.com/rest/v1.0/1100",
	"key1101": "https://api.procore.com/rest/v1.0/1101",
	"key1102": "https://api.procore.com/rest/v1.0/1102",
	"key1103": "https://api.procore.com/rest/v1.0/1103",
	"key1104": "https://api.procore.com/rest/v1.0/1104",
	"key1105": "https://api.procore.com/rest/v1.0/1105",
	"key1106": "https://api.procore.com/rest/v1.0/1106",
	"key1107": "https://api.procore.com/rest/v1.0/1107",
	"key1108": "https://api.procore.com/rest/v1.0/1108",
	"key1109": "https://api.procore.com/rest/v1.0/1109",
	"key1110": "https://api.procore.com/rest/v1.0/1110",
	"key1111": "https://api.procore.com/rest/v1.0/1111",
	"key1112": "https://api.procore.com/rest/v1.0/1112",
	"key1113": "https://api.procore.com/rest/v1.0/1113",
	"key1114": "https://api.procore.com/rest/v1.0/1114",
	"key1115": "https://api.procore.com/rest/v1.0/1115",
	"key1116": "https://api.procore.com/rest/v1.0/1116",
	"key1117": "https://api.procore.com/rest/v1.0/1117",
	"key1118": "https://api.procore.com/rest/v1.0/1118",
	"key1119": "https://api.procore.com/rest/v1.0/1119",
	"key1120": "https://api.procore.com/rest/v1.0/1120",
	"key1121": "https://api.procore.com/rest/v1.0/1121",
	"key1122": "https://api.procore.com/rest/v1.0/1122",
	"key1123": "https://api.procore.com/rest/v1.0/1123",
	"key1124": "https://api.procore.com/rest/v1.0/1124",
	"key1125": "https://api.procore.com/rest/v1.0/1125",
	"key1126": "https://api.procore.com/rest/v1.0/1126",
	"key1127": "https://api.procore.com/rest/v1.0/1127",
	"key1128": "https://api.procore.com/rest/v1.0/1128",
	"key1129": "https://api.procore.com/rest/v1.0/1129",
	"key1130": "https://api.procore.com/rest/v1.0/1130",
	"key1131": "https://api.procore.com/rest/v1.0/1131",
	"key1132": "https://api.procore.com/rest/v1.0/1132",
	"key1133": "https://api.procore.com/rest/v1.0/1133",
	"key1134": "https://api.procore.com/rest/v1.0/1134",
	"key1135": "https://api.procore.com/rest/v1.0/1135",
	"key1136": "https://api.procore.com/rest/v1.0/1136",
	"key1137": "https://api.procore.com/rest/v1.0/1137",
	"key1138": "https://api.procore.com/rest/v1.0/1138",
	"key1139": "https://api.procore.com/rest/v1.0/1139",
	"key1140": "https://api.procore.com/rest/v1.0/1140",
	"key1141": "https://api.procore.com/rest/v1.0/1141",
	"key1142": "https://api.procore.com/rest/v1.0/1142",
	"key1143": "https://api.procore.com/rest/v1.0/1143",
	"key1144": "https://api.procore.com/rest/v1.0/1144",
	"key1145": "https://api.procore.com/rest/v1.0/1145",
	"key1146": "https://api.procore.com/rest/v1.0/1146",
	"key1147": "https://api.procore.com/rest/v1.0/1147",
	"key1148": "https://api.procore.com/rest/v1.0/1148",
	"key1149": "https://api.procore.com/rest/v1.0/1149",
	"key1150": "https://api.procore.com/rest/v1.0/1150",
	"key1151": "https://api.procore.com/rest/v1.0/1151",
	"key1152": "https://api.procore.com/rest/v1.0/1152",
	"key1153": "https://api.procore.com/rest/v1.0/1153",
	"key1154": "https://api.procore.com/rest/v1.0/1154",
	"key1155": "https://api.procore.com/rest/v1.0/1155",
	"key1156": "https://api.procore.com/rest/v1.0/1156",
	"key1157": "https://api.procore.com/rest/v1.0/1157",
	"key1158": "https://api.procore.com/rest/v1.0/1158",
	"key1159": "https://api.procore.com/rest/v1.0/1159",
	"key1160": "https://api.procore.com/rest/v1.0/1160",
	"key1161": "https://api.procore.com/rest/v1.0/1161",
	"key1162": "https://api.procore.com/rest/v1.0/1162",
	"key1163": "https://api.procore.com/rest/v1.0/1163",
	"key1164": "https://api.procore.com/rest/v1.0/1164",
	"key1165": "https://api.procore.com/rest/v1.0/1165",
	"key1166": "https://api.procore.com/rest/v1.0/1166",
	"key1167": "https://api.procore.com/rest/v1.0/1167",
	"key1168": "https://api.procore.com/rest/v1.0/1168",
	"key1169": "https://api.procore.com/rest/v1.0/1169",
	"key1170": "https://api.procore.com/rest/v1.0/1170",
	"key1171": "https://api.procore.com/rest/v1.0/1171",
	"key1172": "https://api.procore.com/rest/v1.0/1172",
	"key1173": "https://api.procore.com/rest/v1.0/1173",
	"key1174": "https://api.procore.com/rest/v1.0/1174",
	"key1175": "https://api.procore.com/rest/v1.0/1175",
	"key1176": "https://api.procore.com/rest/v1.0/1176",
	"key1177": "https://api.procore.com/rest/v1.0/1177",
	"key1178": "https://api.procore.com/rest/v1.0/1178",
	"key1179": "https://api.procore.com/rest/v1.0/1179",
	"key1180": "https://api.procore.com/rest/v1.0/1180",
	"key1181": "https://api.procore.com/rest/v1.0/1181",
	"key1182": "https://api.procore.com/rest/v1.0/1182",
	"key1183": "https://api.procore.com/rest/v1.0/1183",
	"key1184": "https://api.procore.com/rest/v1.0/1184",
	"key1185": "https://api.procore.com/rest/v1.0/1185",
	"key1186": "https://api.procore.com/rest/v1.0/1186",
	"key1187": "https://api.procore.com/rest/v1.0/1187",
	"key1188": "https://api.procore.com/rest/v1.0/1188",
	"key1189": "https://api.procore.com/rest/v1.0/1189",
	"key1190": "https://api.procore.com/rest/v1.0/1190",
	"key1191": "https://api.procore.com/rest/v1.0/1191",
	"key1192": "https://api.procore.com/rest/v1.0/1192",
	"key1193": "https://api.procore.com/rest/v1.0/1193",
	"key1194": "https://api.procore.com/rest/v1.0/1194",
	"key1195": "https://api.procore.com/rest/v1.0/1195",
	"key1196": "https://api.procore.com/rest/v1.0/1196",
	"key1197": "https://api.procore.com/rest/v1.0/1197",
	"key1198": "https://api.procore.com/rest/v1.0/1198",
	"key1199": "https://api.procore.com/rest/v1.0/1199",
	"key1200": "https://api.procore.com/rest/v1.0/1200",
	"key1201": "https://api.procore.com/rest/v1.0/1201",
	"key1202": "https://api.procore.com/rest/v1.0/1202",
	"key1203": "https://api.procore.com/rest/v1.0/1203",
	"key1204": "https://api.procore.com/rest/v1.0/1204",
	"key1205": "https://api.procore.com/rest/v1.0/1205",
	"key1206": "https://api.procore.com/rest/v1.0/1206",
	"key1207": "https://api.procore.com/rest/v1.0/1207",
	"key1208": "https://api.procore.com/rest/v1.0/1208",
	"key1209": "https://api.procore.com/rest/v1.0/1209",
	"key1210": "https://api.procore.com/rest/v1.0/1210",
	"key1211": "https://api.procore.com/rest/v1.0/1211",
	"key1212": "https://api.procore.com/rest/v1.0/1212",
	"key1213": "https://api.procore.com/rest/v1.0/1213",
	"key1214": "https://api.procore.com/rest/v1.0/1214",
	"key1215": "https://api.procore.com/rest/v1.0/1215",
	"key1216": "https://api.procore.com/rest/v1.0/1216",
	"key1217": "https://api.procore.com/rest/v1.0/1217",
	"key1218": "https://api.procore.com/rest/v1.0/1218",
	"key1219": "https://api.procore.com/rest/v1.0/1219",
	"key1220": "https://api.procore.com/rest/v1.0/1220",
	"key1221": "https://api.procore.com/rest/v1.0/1221",
	"key1222": "https://api.procore.com/rest/v1.0/1222",
	"key1223": "https://api.procore.com/rest/v1.0/1223",
	"key1224": "https://api.procore.com/rest/v1.0/1224",
	"key1225": "https://api.procore.com/rest/v1.0/1225",
	"key1226": "https://api.procore.com/rest/v1.0/1226",
	"key1227": "https://api.procore.com/rest/v1.0/1227",
	"key1228": "https://api.procore.com/rest/v1.0/1228",
	"key1229": "https://api.procore.com/rest/v1.0/1229",
	"key1230": "https://api.procore.com/rest/v1.0/1230",
	"key1231": "https://api.procore.com/rest/v1.0/1231",
	"key1232": "https://api.procore.com/rest/v1.0/1232",
	"key1233": "https://api.procore.com/rest/v1.0/1233",
	"key1234": "https://api.procore.com/rest/v1.0/1234",
	"key1235": "https://api.procore.com/rest/v1.0/1235",
	"key1236": "https://api.procore.com/rest/v1.0/1236",
	"key1237": "https://api.procore.com/rest/v1.0/1237",
	"key1238": "https://api.procore.com/rest/v1.0/1238",
	"key1239": "https://api.procore.com/rest/v1.0/1239",
	"key1240": "https://api.procore.com/rest/v1.0/1240",
	"key1241": "https://api.procore.com/rest/v1.0/1241",
	"key1242": "https://api.procore.com/rest/v1.0/1242",
	"key1243": "https://api.procore.com/rest/v1.0/1243",
	"key1244": "https://api.procore.com/rest/v1.0/1244",
	"key1245": "https://api.procore.com/rest/v1.0/1245",
	"key1246": "https://api.procore.com/rest/v1.0/1246",
	"key1247": "https://api.procore.com/rest/v1.0/1247",
	"key1248": "https://api.procore.com/rest/v1.0/1248",
	"key1249": "https://api.procore.com/rest/v1.0/1249",
	"key1250": "https://api.procore.com/rest/v1.0/1250",
	"key1251": "https://api.procore.com/rest/v1.0/1251",
	"key1252": "https://api.procore.com/rest/v1.0/1252",
	"key1253": "https://api.procore.com/rest/v1.0/1253",
	"key1254": "https://api.procore.com/rest/v1.0/1254",
	"key1255": "https://api.procore.com/rest/v1.0/1255",
	"key1256": "https://api.procore.com/rest/v1.0/1256",
	"key1257": "https://api.procore.com/rest/v1.0/1257",
	"key1258": "https://api.procore.com/rest/v1.0/1258",
	"key1259": "https://api.procore.com/rest/v1.0/1259",
	"key1260": "https://api.procore.com/rest/v1.0/1260",
	"key1261": "https://api.procore.com/rest/v1.0/1261",
	"key1262": "https://api.procore.com/rest/v1.0/1262",
	"key1263": "https://api.procore.com/rest/v1.0/1263",
	"key1264": "https://api.procore.com/rest/v1.0/1264",
	"key1265": "https://api.procore.com/rest/v1.0/1265",
	"key1266": "https://api.procore.com/rest/v1.0/1266",
	"key1267": "https://api.procore.com/rest/v1.0/1267",
	"key1268": "https://api.procore.com/rest/v1.0/1268",
	"key1269": "https://api.procore.com/rest/v1.0/1269",
	"key1270": "https://api.procore.com/rest/v1.0/1270",
	"key1271": "https://api.procore.com/rest/v1.0/1271",
	"key1272": "https://api.procore.com/rest/v1.0/1272",
	"key1273": "https://api.procore.com/rest/v1.0/1273",
	"key1274": "https://api.procore.com/rest/v1.0/1274",
	"key1275": "https://api.procore.com/rest/v1.0/1275",
	"key1276": "https://api.procore.com/rest/v1.0/1276",
	"key1277": "https://api.procore.com/rest/v1.0/1277",
	"key1278": "https://api.procore.com/rest/v1.0/1278",
	"key1279": "https://api.procore.com/rest/v1.0/1279",
	"key1280": "https://api.procore.com/rest/v1.0/1280",
	"key1281": "https://api.procore.com/rest/v1.0/1281",
	"key1282": "https://api.procore.com/rest/v1.0/1282",
	"key1283": "https://api.procore.com/rest/v1.0/1283",
	"key1284": "https://api.procore.com/rest/v1.0/1284",
	"key1285": "https://api.procore.com/rest/v1.0/1285",
	"key1286": "https://api.procore.com/rest/v1.0/1286",
	"key1287": "https://api.procore.com/rest/v1.0/1287",
	"key1288": "https://api.procore.com/rest/v1.0/1288",
	"key1289": "https://api.procore.com/rest/v1.0/1289",
	"key1290": "https://api.procore.com/rest/v1.0/1290",
	"key1291": "https://api.procore.com/rest/v1.0/1291",
	"key1292": "https://api.procore.com/rest/v1.0/1292",
	"key1293": "https://api.procore.com/rest/v1.0/1293",
	"key1294": "https://api.procore.com/rest/v1.0/1294",
	"key1295": "https://api.procore.com/rest/v1.0/1295",
	"key1296": "https://api.procore.com/rest/v1.0/1296",
	"key1297": "https://api.procore.com/rest/v1.0/1297",
	"key1298": "https://api.procore.com/rest/v1.0/1298",
	"key1299": "https://api.procore.com/rest/v1.0/1299",
	"key1300": "https://api.procore.com/rest/v1.0/1300",
	"key1301": "https://api.procore.com/rest/v1.0/1301",
	"key1302": "https://api.procore.com/rest/v1.0/1302",
	"key1303": "https://api.procore.com/rest/v1.0/1303",
	"key1304": "https://api.procore.com/rest/v1.0/1304",
	"key1305": "https://api.procore.com/rest/v1.0/1305",
	"key1306": "https://api.procore.com/rest/v1.0/1306",
	"key1307": "https://api.procore.com/rest/v1.0/1307",
	"key1308": "https://api.procore.com/rest/v1.0/1308",
	"key1309": "https://api.procore.com/rest/v1.0/1309",
	"key1310": "https://api.procore.com/rest/v1.0/1310",
	"key1311": "https://api.procore.com/rest/v1.0/1311",
	"key1312": "https://api.procore.com/rest/v1.0/1312",
	"key1313": "https://api.procore.com/rest/v1.0/1313",
	"key1314": "https://api.procore.com/rest/v1.0/1314",
	"key1315": "https://api.procore.com/rest/v1.0/1315",
	"key1316": "https://api.procore.com/rest/v1.0/1316",
	"key1317": "https://api.procore.com/rest/v1.0/1317",
	"key1318": "https://api.procore.com/rest/v1.0/1318",
	"key1319": "https://api.procore.com/rest/v1.0/1319",
	"key1320": "https://api.procore.com/rest/v1.0/1320",
	"key1321": "https://api.procore.com/rest/v1.0/1321",
	"key1322": "https://api.procore.com/rest/v1.0/1322",
	"key1323": "https://api.procore.com/rest/v1.0/1323",
	"key1324": "https://api.procore.com/rest/v1.0/1324",
	"key1325": "https://api.procore.com/rest/v1.0/1325",
	"key1326": "https://api.procore.com/rest/v1.0/1326",
	"key1327": "https://api.procore.com/rest/v1.0/1327",
	"key1328": "https://api.procore.com/rest/v1.0/1328",
	"key1329": "https://api.procore.com/rest/v1.0/1329",
	"key1330": "https://api.procore.com/rest/v1.0/1330",
	"key1331": "https://api.procore.com/rest/v1.0/1331",
	"key1332": "https://api.procore.com/rest/v1.0/1332",
	"key1333": "https://api.procore.com/rest/v1.0/1333",
	"key1334": "https://api.procore.com/rest/v1.0/1334",
	"key1335": "https://api.procore.com/rest/v1.0/1335",
	"key1336": "https://api.procore.com/rest/v1.0/1336",
	"key1337": "https://api.procore.com/rest/v1.0/1337",
	"key1338": "https://api.procore.com/rest/v1.0/1338",
	"key1339": "https://api.procore.com/rest/v1.0/1339",
	"key1340": "https://api.procore.com/rest/v1.0/1340",
	"key1341": "https://api.procore.com/rest/v1.0/1341",
	"key1342": "https://api.procore.com/rest/v1.0/1342",
	"key1343": "https://api.procore.com/rest/v1.0/1343",
	"key1344": "https://api.procore.com/rest/v1.0/1344",
	"key1345": "https://api.procore.com/rest/v1.0/1345",
	"key1346": "https://api.procore.com/rest/v1.0/1346",
	"key1347": "https://api.procore.com/rest/v1.0/1347",
	"key1348": "https://api.procore.com/rest/v1.0/1348",
	"key1349": "https://api.procore.com/rest/v1.0/1349",
	"key1350": "https://api.procore.com/rest/v1.0/1350",
	"key1351": "https://api.procore.com/rest/v1.0/1351",
	"key1352": "https://api.procore.com/rest/v1.0/1352",
	"key1353": "https://api.procore.com/rest/v1.0/1353",
	"key1354": "https://api.procore.com/rest/v1.0/1354",
	"key1355": "https://api.procore.com/rest/v1.0/1355",
	"key1356": "https://api.procore.com/rest/v1.0/1356",
	"key1357": "https://api.procore.com/rest/v1.0/1357",
	"key1358": "https://api.procore.com/rest/v1.0/1358",
	"key1359": "https://api.procore.com/rest/v1.0/1359",
	"key1360": "https://api.procore.com/rest/v1.0/1360",
	"key1361": "https://api.procore.com/rest/v1.0/1361",
	"key1362": "https://api.procore.com/rest/v1.0/1362",
	"key1363": "https://api.procore.com/rest/v1.0/1363",
	"key1364": "https://api.procore.com/rest/v1.0/1364",
	"key1365": "https://api.procore.com/rest/v1.0/1365",
	"key1366": "https://api.procore.com/rest/v1.0/1366",
	"key1367": "https://api.procore.com/rest/v1.0/1367",
	"key1368": "https://api.procore.com/rest/v1.0/1368",
	"key1369": "https://api.procore.com/rest/v1.0/1369",
	"key1370": "https://api.procore.com/rest/v1.0/1370",
	"key1371": "https://api.procore.com/rest/v1.0/1371",
	"key1372": "https://api.procore.com/rest/v1.0/1372",
	"key1373": "https://api.procore.com/rest/v1.0/1373",
	"key1374": "https://api.procore.com/rest/v1.0/1374",
	"key1375": "https://api.procore.com/rest/v1.0/1375",
	"key1376": "https://api.procore.com/rest/v1.0/1376",
	"key1377": "https://api.procore.com/rest/v1.0/1377",
	"key1378": "https://api.procore.com/rest/v1.0/1378",
	"key1379": "https://api.procore.com/rest/v1.0/1379",
	"key1380": "https://api.procore.com/rest/v1.0/1380",
	"key1381": "https://api.procore.com/rest/v1.0/1381",
	"key1382": "https://api.procore.com/rest/v1.0/1382",
	"key1383": "https://api.procore.com/rest/v1.0/1383",
	"key1384": "https://api.procore.com/rest/v1.0/1384",
	"key1385": "https://api.procore.com/rest/v1.0/1385",
	"key1386": "https://api.procore.com/rest/v1.0/1386",
	"key1387": "https://api.procore.com/rest/v1.0/1387",
	"key1388": "https://api.procore.com/rest/v1.0/1388",
	"key1389": "https://api.procore.com/rest/v1.0/1389",
	"key1390": "https://api.procore.com/rest/v1.0/1390",
	"key1391": "https://api.procore.com/rest/v1.0/1391",
	"key1392": "https://api.procore.com/rest/v1.0/1392",
	"key1393": "https://api.procore.com/rest/v1.0/1393",
	"key1394": "https://api.procore.com/rest/v1.0/1394",
	"key1395": "https://api.procore.com/rest/v1.0/1395",
	"key1396": "https://api.procore.com/rest/v1.0/1396",
	"key1397": "https://api.procore.com/rest/v1.0/1397",
	"key1398": "https://api.procore.com/rest/v1.0/1398",
	"key1399": "https://api.procore.com/rest/v1.0/1399",
	"key1400": "https://api.procore.com/rest/v1.0/1400",
	"key1401": "https://api.procore.com/rest/v1.0/1401",
	"key1402": "https://api.procore.com/rest/v1.0/1402",
	"key1403": "https://api.procore.com/rest/v1.0/1403",
	"key1404": "https://api.procore.com/rest/v1.0/1404",
	"key1405": "https://api.procore.com/rest/v1.0/1405",
	"key1406": "https://api.procore.com/rest/v1.0/1406",
	"key1407": "https://api.procore.com/rest/v1.0/1407",
	"key1408": "https://api.procore.com/rest/v1.0/1408",
	"key1409": "https://api.procore.com/rest/v1.0/1409",
	"key1410": "https://api.procore.com/rest/v1.0/1410",
	"key1411": "https://api.procore.com/rest/v1.0/1411",
	"key1412": "https://api.procore.com/rest/v1.0/1412",
	"key1413": "https://api.procore.com/rest/v1.0/1413",
	"key1414": "https://api.procore.com/rest/v1.0/1414",
	"key1415": "https://api.procore.com/rest/v1.0/1415",
	"key1416": "https://api.procore.com/rest/v1.0/1416",
	"key1417": "https://api.procore.com/rest/v1.0/1417",
	"key1418": "https://api.procore.com/rest/v1.0/1418",
	"key1419": "https://api.procore.com/rest/v1.0/1419",
	"key1420": "https://api.procore.com/rest/v1.0/1420",
	"key1421": "https://api.procore.com/rest/v1.0/1421",
	"key1422": "https://api.procore.com/rest/v1.0/1422",
	"key1423": "https://api.procore.com/rest/v1.0/1423",
	"key1424": "https://api.procore.com/rest/v1.0/1424",
	"key1425": "https://api.procore.com/rest/v1.0/1425",
	"key1426": "https://api.procore.com/rest/v1.0/1426",
	"key1427": "https://api.procore.com/rest/v1.0/1427",
	"key1428": "https://api.procore.com/rest/v1.0/1428",
	"key1429": "https://api.procore.com/rest/v1.0/1429",
	"key1430": "https://api.procore.com/rest/v1.0/1430",
	"key1431": "https://api.procore.com/rest/v1.0/1431",
	"key1432": "https://api.procore.com/rest/v1.0/1432",
	"key1433": "https://api.procore.com/rest/v1.0/1433",
	"key1434": "https://api.procore.com/rest/v1.0/1434",
	"key1435": "https://api.procore.com/rest/v1.0/1435",
	"key1436": "https://api.procore.com/rest/v1.0/1436",
	"key1437": "https://api.procore.com/rest/v1.0/1437",
	"key1438": "https://api.procore.com/rest/v1.0/1438",
	"key1439": "https://api.procore.com/rest/v1.0/1439",
	"key1440": "https://api.procore.com/rest/v1.0/1440",
	"key1441": "https://api.procore.com/rest/v1.0/1441",
	"key1442": "https://api.procore.com/rest/v1.0/1442",
	"key1443": "https://api.procore.com/rest/v1.0/1443",
	"key1444": "https://api.procore.com/rest/v1.0/1444",
	"key1445": "https://api.procore.com/rest/v1.0/1445",
	"key1446": "https://api.procore.com/rest/v1.0/1446",
	"key1447": "https://api.procore.com/rest/v1.0/1447",
	"key1448": "https://api.procore.com/rest/v1.0/1448",
	"key1449": "https://api.procore.com/rest/v1.0/1449",
	"key1450": "https://api.procore.com/rest/v1.0/1450",
	"key1451": "https://api.procore.com/rest/v1.0/1451",
	"key1452": "https://api.procore.com/rest/v1.0/1452",
	"key1453": "https://api.procore.com/rest/v1.0/1453",
	"key1454": "https://api.procore.com/rest/v1.0/1454",
	"key1455": "https://api.procore.com/rest/v1.0/1455",
	"key1456": "https://api.procore.com/rest/v1.0/1456",
	"key1457": "https://api.procore.com/rest/v1.0/1457",
	"key1458": "https://api.procore.com/rest/v1.0/1458",
	"key1459": "https://api.procore.com/rest/v1.0/1459",
	"key1460": "https://api.procore.com/rest/v1.0/1460",
	"key1461": "https://api.procore.com/rest/v1.0/1461",
	"key1462": "https://api.procore.com/rest/v1.0/1462",
	"key1463": "https://api.procore.com/rest/v1.0/1463",
	"key1464": "https://api.procore.com/rest/v1.0/1464",
	"key1465": "https://api.procore.com/rest/v1.0/1465",
	"key1466": "https://api.procore.com/rest/v1.0/1466",
	"key1467": "https://api.procore.com/rest/v1.0/1467",
	"key1468": "https://api.procore.com/rest/v1.0/1468",
	"key1469": "https://api.procore.com/rest/v1.0/1469",
	"key1470": "https://api.procore.com/rest/v1.0/1470",
	"key1471": "https://api.procore.com/rest/v1.0/1471",
	"key1472": "https://api.procore.com/rest/v1.0/1472",
	"key1473": "https://api.procore.com/rest/v1.0/1473",
	"key1474": "https://api.procore.com/rest/v1.0/1474",
	"key1475": "https://api.procore.com/rest/v1.0/1475",
	"key1476": "https://api.procore.com/rest/v1.0/1476",
	"key1477": "https://api.procore.com/rest/v1.0/1477",
	"key1478": "https://api.procore.com/rest/v1.0/1478",
	"key1479": "https://api.procore.com/rest/v1.0/1479",
	"key1480": "https://api.procore.com/rest/v1.0/1480",
	"key1481": "https://api.procore.com/rest/v1.0/1481",
	"key1482": "https://api.procore.com/rest/v1.0/1482",
	"key1483": "https://api.procore.com/rest/v1.0/1483",
	"key1484": "https://api.procore.com/rest/v1.0/1484",
	"key1485": "https://api.procore.com/rest/v1.0/1485",
	"key1486": "https://api.procore.com/rest/v1.0/1486",
	"key1487": "https://api.procore.com/rest/v1.0/1487",
	"key1488": "https://api.procore.com/rest/v1.0/1488",
	"key1489": "https://api.procore.com/rest/v1.0/1489",
	"key1490": "https://api.procore.com/rest/v1.0/1490",
	"key1491": "https://api.procore.com/rest/v1.0/1491",
	"key1492": "https://api.procore.com/rest/v1.0/1492",
	"key1493": "https://api.procore.com/rest/v1.0/1493",
	"key1494": "https://api.procore.com/rest/v1.0/1494",
	"key1495": "https://api.procore.com/rest/v1.0/1495",
	"key1496": "https://api.procore.com/rest/v1.0/1496",
	"key1497": "https://api.procore.com/rest/v1.0/1497",
	"key1498": "https://api.procore.com/rest/v1.0/1498",
	"key1499": "https://api.procore.com/rest/v1.0/1499",
	"key1500": "https://api.procore.com/rest/v1.0/1500",
	"key1501": "https://api.procore.com/rest/v1.0/1501",
	"key1502": "https://api.procore.com/rest/v1.0/1502",
	"key1503": "https://api.procore.com/rest/v1.0/1503",
	"key1504": "https://api.procore.com/rest/v1.0/1504",
	"key1505": "https://api.procore.com/rest/v1.0/1505",
	"key1506": "https://api.procore.com/rest/v1.0/1506",
	"key1507": "https://api.procore.com/rest/v1.0/1507",
	"key1508": "https://api.procore.com/rest/v1.0/1508",
	"key1509": "https://api.procore.com/rest/v1.0/1509",
	"key1510": "https://api.procore.com/rest/v1.0/1510",
	"key1511": "https://api.procore.com/rest/v1.0/1511",
	"key1512": "https://api.procore.com/rest/v1.0/1512",
	"key1513": "https://api.procore.com/rest/v1.0/1513",
	"key1514": "https://api.procore.com/rest/v1.0/1514",
	"key1515": "https://api.procore.com/rest/v1.0/1515",
	"key1516": "https://api.procore.com/rest/v1.0/1516",
	"key1517": "https://api.procore.com/rest/v1.0/1517",
	"key1518": "https://api.procore.com/rest/v1.0/1518",
	"key1519": "https://api.procore.com/rest/v1.0/1519",
	"key1520": "https://api.procore.com/rest/v1.0/1520",
	"key1521": "https://api.procore.com/rest/v1.0/1521",
	"key1522": "https://api.procore.com/rest/v1.0/1522",
	"key1523": "https://api.procore.com/rest/v1.0/1523",
	"key1524": "https://api.procore.com/rest/v1.0/1524",
	"key1525": "https://api.procore.com/rest/v1.0/1525",
	"key1526": "https://api.procore.com/rest/v1.0/1526",
	"key1527": "https://api.procore.com/rest/v1.0/1527",
	"key1528": "https://api.procore.com/rest/v1.0/1528",
	"key1529": "https://api.procore.com/rest/v1.0/1529",
	"key1530": "https://api.procore.com/rest/v1.0/1530",
	"key1531": "https://api.procore.com/rest/v1.0/1531",
	"key1532": "https://api.procore.com/rest/v1.0/1532",
	"key1533": "https://api.procore.com/rest/v1.0/1533",
	"key1534": "https://api.procore.com/rest/v1.0/1534",
	"key1535": "https://api.procore.com/rest/v1.0/1535",
	"key1536": "https://api.procore.com/rest/v1.0/1536",
	"key1537": "https://api.procore.com/rest/v1.0/1537",
	"key1538": "https://api.procore.com/rest/v1.0/1538",
	"key1539": "https://api.procore.com/rest/v1.0/1539",
	"key1540": "https://api.procore.com/rest/v1.0/1540",
	"key1541": "https://api.procore.com/rest/v1.0/1541",
	"key1542": "https://api.procore.com/rest/v1.0/1542",
	"key1543": "https://api.procore.com/rest/v1.0/1543",
	"key1544": "https://api.procore.com/rest/v1.0/1544",
	"key1545": "https://api.procore.com/rest/v1.0/1545",
	"key1546": "https://api.procore.com/rest/v1.0/1546",
	"key1547": "https://api.procore.com/rest/v1.0/1547",
	"key1548": "https://api.procore.com/rest/v1.0/1548",
	"key1549": "https://api.procore.com/rest/v1.0/1549",
	"key1550": "https://api.procore.com/rest/v1.0/1550",
	"key1551": "https://api.procore.com/rest/v1.0/1551",
	"key1552": "https://api.procore.com/rest/v1.0/1552",
	"key1553": "https://api.procore.com/rest/v1.0/1553",
	"key1554": "https://api.procore.com/rest/v1.0/1554",
	"key1555": "https://api.procore.com/rest/v1.0/1555",
	"key1556": "https://api.procore.com/rest/v1.0/1556",
	"key1557": "https://api.procore.com/rest/v1.0/1557",
	"key1558": "https://api.procore.com/rest/v1.0/1558",
	"key1559": "https://api.procore.com/rest/v1.0/1559",
	"key1560": "https://api.procore.com/rest/v1.0/1560",
	"key1561": "https://api.procore.com/rest/v1.0/1561",
	"key1562": "https://api.procore.com/rest/v1.0/1562",
	"key1563": "https://api.procore.com/rest/v1.0/1563",
	"key1564": "https://api.procore.com/rest/v1.0/1564",
	"key1565": "https://api.procore.com/rest/v1.0/1565",
	"key1566": "https://api.procore.com/rest/v1.0/1566",
	"key1567": "https://api.procore.com/rest/v1.0/1567",
	"key1568": "https://api.procore.com/rest/v1.0/1568",
	"key1569": "https://api.procore.com/rest/v1.0/1569",
	"key1570": "https://api.procore.com/rest/v1.0/1570",
	"key1571": "https://api.procore.com/rest/v1.0/1571",
	"key1572": "https://api.procore.com/rest/v1.0/1572",
	"key1573": "https://api.procore.com/rest/v1.0/1573",
	"key1574": "https://api.procore.com/rest/v1.0/1574",
	"key1575": "https://api.procore.com/rest/v1.0/1575",
	"key1576": "https://api.procore.com/rest/v1.0/1576",
	"key1577": "https://api.procore.com/rest/v1.0/1577",
	"key1578": "https://api.procore.com/rest/v1.0/1578",
	"key1579": "https://api.procore.com/rest/v1.0/1579",
	"key1580": "https://api.procore.com/rest/v1.0/1580",
	"key1581": "https://api.procore.com/rest/v1.0/1581",
	"key1582": "https://api.procore.com/rest/v1.0/1582",
	"key1583": "https://api.procore.com/rest/v1.0/1583",
	"key1584": "https://api.procore.com/rest/v1.0/1584",
	"key1585": "https://api.procore.com/rest/v1.0/1585",
	"key1586": "https://api.procore.com/rest/v1.0/1586",
	"key1587": "https://api.procore.com/rest/v1.0/1587",
	"key1588": "https://api.procore.com/rest/v1.0/1588",
	"key1589": "https://api.procore.com/rest/v1.0/1589",
	"key1590": "https://api.procore.com/rest/v1.0/1590",
	"key1591": "https://api.procore.com/rest/v1.0/1591",
	"key1592": "https://api.procore.com/rest/v1.0/1592",
	"key1593": "https://api.procore.com/rest/v1.0/1593",
	"key1594": "https://api.procore.com/rest/v1.0/1594",
	"key1595": "https://api.procore.com/rest/v1.0/1595",
	"key1596": "https://api.procore.com/rest/v1.0/1596",
	"key1597": "https://api.procore.com/rest/v1.0/1597",
	"key1598": "https://api.procore.com/rest/v1.0/1598",
	"key1599": "https://api.procore.com/rest/v1.0/1599",
	"key1600": "https://api.procore.com/rest/v1.0/1600",
	"key1601": "https://api.procore.com/rest/v1.0/1601",
	"key1602": "https://api.procore.com/rest/v1.0/1602",
	"key1603": "https://api.procore.com/rest/v1.0/1603",
	"key1604": "https://api.procore.com/rest/v1.0/1604",
	"key1605": "https://api.procore.com/rest/v1.0/1605",
	"key1606": "https://api.procore.com/rest/v1.0/1606",
	"key1607": "https://api.procore.com/rest/v1.0/1607",
	"key1608": "https://api.procore.com/rest/v1.0/1608",
	"key1609": "https://api.procore.com/rest/v1.0/1609",
	"key1610": "https://api.procore.com/rest/v1.0/1610",
	"key1611": "https://api.procore.com/rest/v1.0/1611",
	"key1612": "https://api.procore.com/rest/v1.0/1612",
	"key1613": "https://api.procore.com/rest/v1.0/1613",
	"key1614": "https://api.procore.com/rest/v1.0/1614",
	"key1615": "https://api.procore.com/rest/v1.0/1615",
	"key1616": "https://api.procore.com/rest/v1.0/1616",
	"key1617": "https://api.procore.com/rest/v1.0/1617",
	"key1618": "https://api.procore.com/rest/v1.0/1618",
	"key1619": "https://api.procore.com/rest/v1.0/1619",
	"key1620": "https://api.procore.com/rest/v1.0/1620",
	"key1621": "https://api.procore.com/rest/v1.0/1621",
	"key1622": "https://api.procore.com/rest/v1.0/1622",
	"key1623": "https://api.procore.com/rest/v1.0/1623",
	"key1624": "https://api.procore.com/rest/v1.0/1624",
	"key1625": "https://api.procore.com/rest/v1.0/1625",
	"key1626": "https://api.procore.com/rest/v1.0/1626",
	"key1627": "https://api.procore.com/rest/v1.0/1627",
	"key1628": "https://api.procore.com/rest/v1.0/1628",
	"key1629": "https://api.procore.com/rest/v1.0/1629",
	"key1630": "https://api.procore.com/rest/v1.0/1630",
	"key1631": "https://api.procore.com/rest/v1.0/1631",
	"key1632": "https://api.procore.com/rest/v1.0/1632",
	"key1633": "https://api.procore.com/rest/v1.0/1633",
	"key1634": "https://api.procore.com/rest/v1.0/1634",
	"key1635": "https://api.procore.com/rest/v1.0/1635",
	"key1636": "https://api.procore.com/rest/v1.0/1636",
	"key1637": "https://api.procore.com/rest/v1.0/1637",
	"key1638": "https://api.procore.com/rest/v1.0/1638",
	"key1639": "https://api.procore.com/rest/v1.0/1639",
	"key1640": "https://api.procore.com/rest/v1.0/1640",
	"key1641": "https://api.procore.com/rest/v1.0/1641",
	"key1642": "https://api.procore.com/rest/v1.0/1642",
	"key1643": "https://api.procore.com/rest/v1.0/1643",
	"key1644": "https://api.procore.com/rest/v1.0/1644",
	"key1645": "https://api.procore.com/rest/v1.0/1645",
	"key1646": "https://api.procore.com/rest/v1.0/1646",
	"key1647": "https://api.procore.com/rest/v1.0/1647",
	"key1648": "https://api.procore.com/rest/v1.0/1648",
	"key1649": "https://api.procore.com/rest/v1.0/1649",
	"key1650": "https://api.procore.com/rest/v1.0/1650",
	"key1651": "https://api.procore.com/rest/v1.0/1651",
	"key1652": "https://api.procore.com/rest/v1.0/1652",
	"key1653": "https://api.procore.com/rest/v1.0/1653",
	"key1654": "https://api.procore.com/rest/v1.0/1654",
	"key1655": "https://api.procore.com/rest/v1.0/1655",
	"key1656": "https://api.procore.com/rest/v1.0/1656",
	"key1657": "https://api.procore.com/rest/v1.0/1657",
	"key1658": "https://api.procore.com/rest/v1.0/1658",
	"key1659": "https://api.procore.com/rest/v1.0/1659",
	"key1660": "https://api.procore.com/rest/v1.0/1660",
	"key1661": "https://api.procore.com/rest/v1.0/1661",
	"key1662": "https://api.procore.com/rest/v1.0/1662",
	"key1663": "https://api.procore.com/rest/v1.0/1663",
	"key1664": "https://api.procore.com/rest/v1.0/1664",
	"key1665": "https://api.procore.com/rest/v1.0/1665",
	"key1666": "https://api.procore.com/rest/v1.0/1666",
	"key1667": "https://api.procore.com/rest/v1.0/1667",
	"key1668": "https://api.procore.com/rest/v1.0/1668",
	"key1669": "https://api.procore.com/rest/v1.0/1669",
	"key1670": "https://api.procore.com/rest/v1.0/1670",
	"key1671": "https://api.procore.com/rest/v1.0/1671",
	"key1672": "https://api.procore.com/rest/v1.0/1672",
	"key1673": "https://api.procore.com/rest/v1.0/1673",
	"key1674": "https://api.procore.com/rest/v1.0/1674",
	"key1675": "https://api.procore.com/rest/v1.0/1675",
	"key1676": "https://api.procore.com/rest/v1.0/1676",
	"key1677": "https://api.procore.com/rest/v1.0/1677",
	"key1678": "https://api.procore.com/rest/v1.0/1678",
	"key1679": "https://api.procore.com/rest/v1.0/1679",
	"key1680": "https://api.procore.com/rest/v1.0/1680",
	"key1681": "https://api.procore.com/rest/v1.0/1681",
	"key1682": "https://api.procore.com/rest/v1.0/1682",
	"key1683": "https://api.procore.com/rest/v1.0/1683",
	"key1684": "https://api.procore.com/rest/v1.0/1684",
	"key1685": "https://api.procore.com/rest/v1.0/1685",
	"key1686": "https://api.procore.com/rest/v1.0/1686",
	"key1687": "https://api.procore.com/rest/v1.0/1687",
	"key1688": "https://api.procore.com/rest/v1.0/1688",
	"key1689": "https://api.procore.com/rest/v1.0/1689",
	"key1690": "https://api.procore.com/rest/v1.0/1690",
	"key1691": "https://api.procore.com/rest/v1.0/1691",
	"key1692": "https://api.procore.com/rest/v1.0/1692",
	"key1693": "https://api.procore.com/rest/v1.0/1693",
	"key1694": "https://api.procore.com/rest/v1.0/1694",
	"key1695": "https://api.procore.com/rest/v1.0/1695",
	"key1696": "https://api.procore.com/rest/v1.0/1696",
	"key1697": "https://api.procore.com/rest/v1.0/1697",
	"key1698": "https://api.procore.com/rest/v1.0/1698",
	"key1699": "https://api.procore.com/rest/v1.0/1699",
	"key1700": "https://api.procore.com/rest/v1.0/1700",
	"key1701": "https://api.procore.com/rest/v1.0/1701",
	"key1702": "https://api.procore.com/rest/v1.0/1702",
	"key1703": "https://api.procore.com/rest/v1.0/1703",
	"key1704": "https://api.procore.com/rest/v1.0/1704",
	"key1705": "https://api.procore.com/rest/v1.0/1705",
	"key1706": "https://api.procore.com/rest/v1.0/1706",
	"key1707": "https://api.procore.com/rest/v1.0/1707",
	"key1708": "https://api.procore.com/rest/v1.0/1708",
	"key1709": "https://api.procore.com/rest/v1.0/1709",
	"key1710": "https://api.procore.com/rest/v1.0/1710",
	"key1711": "https://api.procore.com/rest/v1.0/1711",
	"key1712": "https://api.procore.com/rest/v1.0/1712",
	"key1713": "https://api.procore.com/rest/v1.0/1713",
	"key1714": "https://api.procore.com/rest/v1.0/1714",
	"key1715": "https://api.procore.com/rest/v1.0/1715",
	"key1716": "https://api.procore.com/rest/v1.0/1716",
	"key1717": "https://api.procore.com/rest/v1.0/1717",
	"key1718": "https://api.procore.com/rest/v1.0/1718",
	"key1719": "https://api.procore.com/rest/v1.0/1719",
	"key1720": "https://api.procore.com/rest/v1.0/1720",
	"key1721": "https://api.procore.com/rest/v1.0/1721",
	"key1722": "https://api.procore.com/rest/v1.0/1722",
	"key1723": "https://api.procore.com/rest/v1.0/1723",
	"key1724": "https://api.procore.com/rest/v1.0/1724",
	"key1725": "https://api.procore.com/rest/v1.0/1725",
	"key1726": "https://api.procore.com/rest/v1.0/1726",
	"key1727": "https://api.procore.com/rest/v1.0/1727",
	"key1728": "https://api.procore.com/rest/v1.0/1728",
	"key1729": "https://api.procore.com/rest/v1.0/1729",
	"key1730": "https://api.procore.com/rest/v1.0/1730",
	"key1731": "https://api.procore.com/rest/v1.0/1731",
	"key1732": "https://api.procore.com/rest/v1.0/1732",
	"key1733": "https://api.procore.com/rest/v1.0/1733",
	"key1734": "https://api.procore.com/rest/v1.0/1734",
	"key1735": "https://api.procore.com/rest/v1.0/1735",
	"key1736": "https://api.procore.com/rest/v1.0/1736",
	"key1737": "https://api.procore.com/rest/v1.0/1737",
	"key1738": "https://api.procore.com/rest/v1.0/1738",
	"key1739": "https://api.procore.com/rest/v1.0/1739",
	"key1740": "https://api.procore.com/rest/v1.0/1740",
	"key1741": "https://api.procore.com/rest/v1.0/1741",
	"key1742": "https://api.procore.com/rest/v1.0/1742",
	"key1743": "https://api.procore.com/rest/v1.0/1743",
	"key1744": "https://api.procore.com/rest/v1.0/1744",
	"key1745": "https://api.procore.com/rest/v1.0/1745",
	"key1746": "https://api.procore.com/rest/v1.0/1746",
	"key1747": "https://api.procore.com/rest/v1.0/1747",
	"key1748": "https://api.procore.com/rest/v1.0/1748",
	"key1749": "https://api.procore.com/rest/v1.0/1749",
	"key1750": "https://api.procore.com/rest/v1.0/1750",
	"key1751": "https://api.procore.com/rest/v1.0/1751",
	"key1752": "https://api.procore.com/rest/v1.0/1752",
	"key1753": "https://api.procore.com/rest/v1.0/1753",
	"key1754": "https://api.procore.com/rest/v1.0/1754",
	"key1755": "https://api.procore.com/rest/v1.0/1755",
	"key1756": "https://api.procore.com/rest/v1.0/1756",
	"key1757": "https://api.procore.com/rest/v1.0/1757",
	"key1758": "https://api.procore.com/rest/v1.0/1758",
	"key1759": "https://api.procore.com/rest/v1.0/1759",
	"key1760": "https://api.procore.com/rest/v1.0/1760",
	"key1761": "https://api.procore.com/rest/v1.0/1761",
	"key1762": "https://api.procore.com/rest/v1.0/1762",
	"key1763": "https://api.procore.com/rest/v1.0/1763",
	"key1764": "https://api.procore.com/rest/v1.0/1764",
	"key1765": "https://api.procore.com/rest/v1.0/1765",
	"key1766": "https://api.procore.com/rest/v1.0/1766",
	"key1767": "https://api.procore.com/rest/v1.0/1767",
	"key1768": "https://api.procore.com/rest/v1.0/1768",
	"key1769": "https://api.procore.com/rest/v1.0/1769",
	"key1770": "https://api.procore.com/rest/v1.0/1770",
	"key1771": "https://api.procore.com/rest/v1.0/1771",
	"key1772": "https://api.procore.com/rest/v1.0/1772",
	"key1773": "https://api.procore.com/rest/v1.0/1773",
	"key1774": "https://api.procore.com/rest/v1.0/1774",
	"key1775": "https://api.procore.com/rest/v1.0/1775",
	"key1776": "https://api.procore.com/rest/v1.0/1776",
	"key1777": "https://api.procore.com/rest/v1.0/1777",
	"key1778": "https://api.procore.com/rest/v1.0/1778",
	"key1779": "https://api.procore.com/rest/v1.0/1779",
	"key1780": "https://api.procore.com/rest/v1.0/1780",
	"key1781": "https://api.procore.com/rest/v1.0/1781",
	"key1782": "https://api.procore.com/rest/v1.0/1782",
	"key1783": "https://api.procore.com/rest/v1.0/1783",
	"key1784": "https://api.procore.com/rest/v1.0/1784",
	"key1785": "https://api.procore.com/rest/v1.0/1785",
	"key1786": "https://api.procore.com/rest/v1.0/1786",
	"key1787": "https://api.procore.com/rest/v1.0/1787",
	"key1788": "https://api.procore.com/rest/v1.0/1788",
	"key1789": "https://api.procore.com/rest/v1.0/1789",
	"key1790": "https://api.procore.com/rest/v1.0/1790",
	"key1791": "https://api.procore.com/rest/v1.0/1791",
	"key1792": "https://api.procore.com/rest/v1.0/1792",
	"key1793": "https://api.procore.com/rest/v1.0/1793",
	"key1794": "https://api.procore.com/rest/v1.0/1794",
	"key1795": "https://api.procore.com/rest/v1.0/1795",
	"key1796": "https://api.procore.com/rest/v1.0/1796",
	"key1797": "https://api.procore.com/rest/v1.0/1797",
	"key1798": "https://api.procore.com/rest/v1.0/1798",
	"key1799": "https://api.procore.com/rest/v1.0/1799",
	"key1800": "https://api.procore.com/rest/v1.0/1800",
	"key1801": "https://api.procore.com/rest/v1.0/1801",
	"key1802": "https://api.procore.com/rest/v1.0/1802",
	"key1803": "https://api.procore.com/rest/v1.0/1803",
	"key1804": "https://api.procore.com/rest/v1.0/1804",
	"key1805": "https://api.procore.com/rest/v1.0/1805",
	"key1806": "https://api.procore.com/rest/v1.0/1806",
	"key1807": "https://api.procore.com/rest/v1.0/1807",
	"key1808": "https://api.procore.com/rest/v1.0/1808",
	"key1809": "https://api.procore.com/rest/v1.0/1809",
	"key1810": "https://api.procore.com/rest/v1.0/1810",
	"key1811": "https://api.procore.com/rest/v1.0/1811",
	"key1812": "https://api.procore.com/rest/v1.0/1812",
	"key1813": "https://api.procore.com/rest/v1.0/1813",
	"key1814": "https://api.procore.com/rest/v1.0/1814",
	"key1815": "https://api.procore.com/rest/v1.0/1815",
	"key1816": "https://api.procore.com/rest/v1.0/1816",
	"key1817": "https://api.procore.com/rest/v1.0/1817",
	"key1818": "https://api.procore.com/rest/v1.0/1818",
	"key1819": "https://api.procore.com/rest/v1.0/1819",
	"key1820": "https://api.procore.com/rest/v1.0/1820",
	"key1821": "https://api.procore.com/rest/v1.0/1821",
	"key1822": "https://api.procore.com/rest/v1.0/1822",
	"key1823": "https://api.procore.com/rest/v1.0/1823",
	"key1824": "https://api.procore.com/rest/v1.0/1824",
	"key1825": "https://api.procore.com/rest/v1.0/1825",
	"key1826": "https://api.procore.com/rest/v1.0/1826",
	"key1827": "https://api.procore.com/rest/v1.0/1827",
	"key1828": "https://api.procore.com/rest/v1.0/1828",
	"key1829": "https://api.procore.com/rest/v1.0/1829",
	"key1830": "https://api.procore.com/rest/v1.0/1830",
	"key1831": "https://api.procore.com/rest/v1.0/1831",
	"key1832": "https://api.procore.com/rest/v1.0/1832",
	"key1833": "https://api.procore.com/rest/v1.0/1833",
	"key1834": "https://api.procore.com/rest/v1.0/1834",
	"key1835": "https://api.procore.com/rest/v1.0/1835",
	"key1836": "https://api.procore.com/rest/v1.0/1836",
	"key1837": "https://api.procore.com/rest/v1.0/1837",
	"key1838": "https://api.procore.com/rest/v1.0/1838",
	"key1839": "https://api.procore.com/rest/v1.0/1839",
	"key1840": "https://api.procore.com/rest/v1.0/1840",
	"key1841": "https://api.procore.com/rest/v1.0/1841",
	"key1842": "https://api.procore.com/rest/v1.0/1842",
	"key1843": "https://api.procore.com/rest/v1.0/1843",
	"key1844": "https://api.procore.com/rest/v1.0/1844",
	"key1845": "https://api.procore.com/rest/v1.0/1845",
	"key1846": "https://api.procore.com/rest/v1.0/1846",
	"key1847": "https://api.procore.com/rest/v1.0/1847",
	"key1848": "https://api.procore.com/rest/v1.0/1848",
	"key1849": "https://api.procore.com/rest/v1.0/1849",
	"key1850": "https://api.procore.com/rest/v1.0/1850",
	"key1851": "https://api.procore.com/rest/v1.0/1851",
	"key1852": "https://api.procore.com/rest/v1.0/1852",
	"key1853": "https://api.procore.com/rest/v1.0/1853",
	"key1854": "https://api.procore.com/rest/v1.0/1854",
	"key1855": "https://api.procore.com/rest/v1.0/1855",
	"key1856": "https://api.procore.com/rest/v1.0/1856",
	"key1857": "https://api.procore.com/rest/v1.0/1857",
	"key1858": "https://api.procore.com/rest/v1.0/1858",
	"key1859": "https://api.procore.com/rest/v1.0/1859",
	"key1860": "https://api.procore.com/rest/v1.0/1860",
	"key1861": "https://api.procore.com/rest/v1.0/1861",
	"key1862": "https://api.procore.com/rest/v1.0/1862",
	"key1863": "https://api.procore.com/rest/v1.0/1863",
	"key1864": "https://api.procore.com/rest/v1.0/1864",
	"key1865": "https://api.procore.com/rest/v1.0/1865",
	"key1866": "https://api.procore.com/rest/v1.0/1866",
	"key1867": "https://api.procore.com/rest/v1.0/1867",
	"key1868": "https://api.procore.com/rest/v1.0/1868",
	"key1869": "https://api.procore.com/rest/v1.0/1869",
	"key1870": "https://api.procore.com/rest/v1.0/1870",
	"key1871": "https://api.procore.com/rest/v1.0/1871",
	"key1872": "https://api.procore.com/rest/v1.0/1872",
	"key1873": "https://api.procore.com/rest/v1.0/1873",
	"key1874": "https://api.procore.com/rest/v1.0/1874",
	"key1875": "https://api.procore.com/rest/v1.0/1875",
	"key1876": "https://api.procore.com/rest/v1.0/1876",
	"key1877": "https://api.procore.com/rest/v1.0/1877",
	"key1878": "https://api.procore.com/rest/v1.0/1878",
	"key1879": "https://api.procore.com/rest/v1.0/1879",
	"key1880": "https://api.procore.com/rest/v1.0/1880",
	"key1881": "https://api.procore.com/rest/v1.0/1881",
	"key1882": "https://api.procore.com/rest/v1.0/1882",
	"key1883": "https://api.procore.com/rest/v1.0/1883",
	"key1884": "https://api.procore.com/rest/v1.0/1884",
	"key1885": "https://api.procore.com/rest/v1.0/1885",
	"key1886": "https://api.procore.com/rest/v1.0/1886",
	"key1887": "https://api.procore.com/rest/v1.0/1887",
	"key1888": "https://api.procore.com/rest/v1.0/1888",
	"key1889": "https://api.procore.com/rest/v1.0/1889",
	"key1890": "https://api.procore.com/rest/v1.0/1890",
	"key1891": "https://api.procore.com/rest/v1.0/1891",
	"key1892": "https://api.procore.com/rest/v1.0/1892",
	"key1893": "https://api.procore.com/rest/v1.0/1893",
	"key1894": "https://api.procore.com/rest/v1.0/1894",
	"key1895": "https://api.procore.com/rest/v1.0/1895",
	"key1896": "https://api.procore.com/rest/v1.0/1896",
	"key1897": "https://api.procore.com/rest/v1.0/1897",
	"key1898": "https://api.procore.com/rest/v1.0/1898",
	"key1899": "https://api.procore.com/rest/v1.0/1899",
	"key1900": "https://api.procore.com/rest/v1.0/1900",
	"key1901": "https://api.procore.com/rest/v1.0/1901",
	"key1902": "https://api.procore.com/rest/v1.0/1902",
	"key1903": "https://api.procore.com/rest/v1.0/1903",
	"key1904": "https://api.procore.com/rest/v1.0/1904",
	"key1905": "https://api.procore.com/rest/v1.0/1905",
	"key1906": "https://api.procore.com/rest/v1.0/1906",
	"key1907": "https://api.procore.com/rest/v1.0/1907",
	"key1908": "https://api.procore.com/rest/v1.0/1908",
	"key1909": "https://api.procore.com/rest/v1.0/1909",
	"key1910": "https://api.procore.com/rest/v1.0/1910",
	"key1911": "https://api.procore.com/rest/v1.0/1911",
	"key1912": "https://api.procore.com/rest/v1.0/1912",
	"key1913": "https://api.procore.com/rest/v1.0/1913",
	"key1914": "https://api.procore.com/rest/v1.0/1914",
	"key1915": "https://api.procore.com/rest/v1.0/1915",
	"key1916": "https://api.procore.com/rest/v1.0/1916",
	"key1917": "https://api.procore.com/rest/v1.0/1917",
	"key1918": "https://api.procore.com/rest/v1.0/1918",
	"key1919": "https://api.procore.com/rest/v1.0/1919",
	"key1920": "https://api.procore.com/rest/v1.0/1920",
	"key1921": "https://api.procore.com/rest/v1.0/1921",
	"key1922": "https://api.procore.com/rest/v1.0/1922",
	"key1923": "https://api.procore.com/rest/v1.0/1923",
	"key1924": "https://api.procore.com/rest/v1.0/1924",
	"key1925": "https://api.procore.com/rest/v1.0/1925",
	"key1926": "https://api.procore.com/rest/v1.0/1926",
	"key1927": "https://api.procore.com/rest/v1.0/1927",
	"key1928": "https://api.procore.com/rest/v1.0/1928",
	"key1929": "https://api.procore.com/rest/v1.0/1929",
	"key1930": "https://api.procore.com/rest/v1.0/1930",
	"key1931": "https://api.procore.com/rest/v1.0/1931",
	"key1932": "https://api.procore.com/rest/v1.0/1932",
	"key1933": "https://api.procore.com/rest/v1.0/1933",
	"key1934": "https://api.procore.com/rest/v1.0/1934",
	"key1935": "https://api.procore.com/rest/v1.0/1935",
	"key1936": "https://api.procore.com/rest/v1.0/1936",
	"key1937": "https://api.procore.com/rest/v1.0/1937",
	"key1938": "https://api.procore.com/rest/v1.0/1938",
	"key1939": "https://api.procore.com/rest/v1.0/1939",
	"key1940": "https://api.procore.com/rest/v1.0/1940",
	"key1941": "https://api.procore.com/rest/v1.0/1941",
	"key1942": "https://api.procore.com/rest/v1.0/1942",
	"key1943": "https://api.procore.com/rest/v1.0/1943",
	"key1944": "https://api.procore.com/rest/v1.0/1944",
	"key1945": "https://api.procore.com/rest/v1.0/1945",
	"key1946": "https://api.procore.com/rest/v1.0/1946",
	"key1947": "https://api.procore.com/rest/v1.0/1947",
	"key1948": "https://api.procore.com/rest/v1.0/1948",
	"key1949": "https://api.procore.com/rest/v1.0/1949",
	"key1950": "https://api.procore.com/rest/v1.0/1950",
	"key1951": "https://api.procore.com/rest/v1.0/1951",
	"key1952": "https://api.procore.com/rest/v1.0/1952",
	"key1953": "https://api.procore.com/rest/v1.0/1953",
	"key1954": "https://api.procore.com/rest/v1.0/1954",
	"key1955": "https://api.procore.com/rest/v1.0/1955",
	"key1956": "https://api.procore.com/rest/v1.0/1956",
	"key1957": "https://api.procore.com/rest/v1.0/1957",
	"key1958": "https://api.procore.com/rest/v1.0/1958",
	"key1959": "https://api.procore.com/rest/v1.0/1959",
	"key1960": "https://api.procore.com/rest/v1.0/1960",
	"key1961": "https://api.procore.com/rest/v1.0/1961",
	"key1962": "https://api.procore.com/rest/v1.0/1962",
	"key1963": "https://api.procore.com/rest/v1.0/1963",
	"key1964": "https://api.procore.com/rest/v1.0/1964",
	"key1965": "https://api.procore.com/rest/v1.0/1965",
	"key1966": "https://api.procore.com/rest/v1.0/1966",
	"key1967": "https://api.procore.com/rest/v1.0/1967",
	"key1968": "https://api.procore.com/rest/v1.0/1968",
	"key1969": "https://api.procore.com/rest/v1.0/1969",
	"key1970": "https://api.procore.com/rest/v1.0/1970",
	"key1971": "https://api.procore.com/rest/v1.0/1971",
	"key1972": "https://api.procore.com/rest/v1.0/1972",
	"key1973": "https://api.procore.com/rest/v1.0/1973",
	"key1974": "https://api.procore.com/rest/v1.0/1974",
	"key1975": "https://api.procore.com/rest/v1.0/1975",
	"key1976": "https://api.procore.com/rest/v1.0/1976",
	"key1977": "https://api.procore.com/rest/v1.0/1977",
	"key1978": "https://api.procore.com/rest/v1.0/1978",
	"key1979": "https://api.procore.com/rest/v1.0/1979",
	"key1980": "https://api.procore.com/rest/v1.0/1980",
	"key1981": "https://api.procore.com/rest/v1.0/1981",
	"key1982": "https://api.procore.com/rest/v1.0/1982",
	"key1983": "https://api.procore.com/rest/v1.0/1983",
	"key1984": "https://api.procore.com/rest/v1.0/1984",
	"key1985": "https://api.procore.com/rest/v1.0/1985",
	"key1986": "https://api.procore.com/rest/v1.0/1986",
	"key1987": "https://api.procore.com/rest/v1.0/1987",
	"key1988": "https://api.procore.com/rest/v1.0/1988",
	"key1989": "https://api.procore.com/rest/v1.0/1989",
	"key1990": "https://api.procore.com/rest/v1.0/1990",
	"key1991": "https://api.procore.com/rest/v1.0/1991",
	"key1992": "https://api.procore.com/rest/v1.0/1992",
	"key1993": "https://api.procore.com/rest/v1.0/1993",
	"key1994": "https://api.procore.com/rest/v1.0/1994",
	"key1995": "https://api.procore.com/rest/v1.0/1995",
	"key1996": "https://api.procore.com/rest/v1.0/1996",
	"key1997": "https://api.procore.com/rest/v1.0/1997",
	"key1998": "https://api.procore.com/rest/v1.0/1998",
	"key1999": "https://api.procore.com/rest/v1.0/1999",
}

var list = []string{
	"https://app.procore.com/0",
	"https://app.procore.com/1",
	"https://app.procore.com/2",
	"https://app.procore.com/3",
	"https://app.procore.com/4",
	"https://app.procore.com/5",
	"https://app.procore.com/6",
	"https://app.procore.com/7",
	"https://app.procore.com/8",
	"https://app.procore.com/9",
	"https://app.procore.com/10",
	"https://app.procore.com/11",
	"https://app.procore.com/12",
	"https://app.procore.com/13",
	"https://app.procore.com/14",
	"https://app.procore.com/15",
	"https://app.procore.com/16",
	"https://app.procore.com/17",
	"https://app.procore.com/18",
	"https://app.procore.com/19",
	"https://app.procore.com/20",
	"https://app.procore.com/21",
	"https://app.procore.com/22",
	"https://app.procore.com/23",
	"https://app.procore.com/24",
	"https://app.procore.com/25",
	"https://app.procore.com/26",
	"https://app.procore.com/27",
	"https://app.procore.com/28",
	"https://app.procore.com/29",
	"https://app.procore.com/30",
	"https://app.procore.com/31",
	"https://app.procore.com/32",
	"https://app.procore.com/33",
	"https://app.procore.com/34",
	"https://app.procore.com/35",
	"https://app.procore.com/36",
	"https://app.procore.com/37",
	"https://app.procore.com/38",
	"https://app.procore.com/39",
	"https://app.procore.com/40",
	"https://app.procore.com/41",
	"https://app.procore.com/42",
	"https://app.procore.com/43",
	"https://app.procore.com/44",
	"https://app.procore.com/45",
	"https://app.procore.com/46",
	"https://app.procore.com/47",
	"https://app.procore.com/48",
	"https://app.procore.com/49",
	"https://app.procore.com/50",
	"https://app.procore.com/51",
	"https://app.procore.com/52",
	"https://app.procore.com/53",
	"https://app.procore.com/54",
	"https://app.procore.com/55",
	"https://app.procore.com/56",
	"https://app.procore.com/57",
	"https://app.procore.com/58",
	"https://app.procore.com/59",
	"https://app.procore.com/60",
	"https://app.procore.com/61",
	"https://app.procore.com/62",
	"https://app.procore.com/63",
	"https://app.procore.com/64",
	"https://app.procore.com/65",
	"https://app.procore.com/66",
	"https://app.procore.com/67",
	"https://app.procore.com/68",
	"https://app.procore.com/69",
	"https://app.procore.com/70",
	"https://app.procore.com/71",
	"https://app.procore.com/72",
	"https://app.procore.com/73",
	"https://app.procore.com/74",
	"https://app.procore.com/75",
	"https://app.procore.com/76",
	"https://app.procore.com/77",
	"https://app.procore.com/78",
	"https://app.procore.com/79",
	"https://app.procore.com/80",
	"https://app.procore.com/81",
	"https://app.procore.com/82",
	"https://app.procore.com/83",
	"https://app.procore.com/84",
	"https://app.procore.com/85",
	"https://app.procore.com/86",
	"https://app.procore.com/87",
	"https://app.procore.com/88",
	"https://app.procore.com/89",
	"https://app.procore.com/90",
	"https://app.procore.com/91",
	"https://app.procore.com/92",
	"https://app.procore.com/93",
	"https://app.procore.com/94",
	"https://app.procore.com/95",
	"https://app.procore.com/96",
	"https://app.procore.com/97",
	"https://app.procore.com/98",
	"https://app.procore.com/99",
	"https://app.procore.com/100",
	"https://app.procore.com/101",
	"https://app.procore.com/102",
	"https://app.procore.com/103",
	"https://app.procore.com/104",
	"https://app.procore.com/105",
	"https://app.procore.com/106",
	"https://app.procore.com/107",
	"https://app.procore.com/108",
	"https://app.procore.com/109",
	"https://app.procore.com/110",
	"https://app.procore.com/111",
	"https://app.procore.com/112",
	"https://app.procore.com/113",
	"https://app.procore.com/114",
	"https://app.procore.com/115",
	"https://app.procore.com/116",
	"https://app.procore.com/117",
	"https://app.procore.com/118",
	"https://app.procore.com/119",
	"https://app.procore.com/120",
	"https://app.procore.com/121",
	"https://app.procore.com/122",
	"https://app.procore.com/123",
	"https://app.procore.com/124",
	"https://app.procore.com/125",
	"https://app.procore.com/126",
	"https://app.procore.com/127",
	"https://app.procore.com/128",
	"https://app.procore.com/129",
	"https://app.procore.com/130",
	"https://app.procore.com/131",
	"https://app.procore.com/132",
	"https://app.procore.com/133",
	"https://app.procore.com/134",
	"https://app.procore.com/135",
	"https://app.procore.com/136",
	"https://app.procore.com/137",
	"https://app.procore.com/138",
	"https://app.procore.com/139",
	"https://app.procore.com/140",
	"https://app.procore.com/141",
	"https://app.procore.com/142",
	"https://app.procore.com/143",
	"https://app.procore.com/144",
	"https://app.procore.com/145",
	"https://app.procore.com/146",
	"https://app.procore.com/147",
	"https://app.procore.com/148",
	"https://app.procore.com/149",
	"https://app.procore.com/150",
	"https://app.procore.com/151",
	"https://app.procore.com/152",
	"https://app.procore.com/153",
	"https://app.procore.com/154",
	"https://app.procore.com/155",
	"https://app.procore.com/156",
	"https://app.procore.com/157",
	"https://app.procore.com/158",
	"https://app.procore.com/159",
	"https://app.procore.com/160",
	"https://app.procore.com/161",
	"https://app.procore.com/162",
	"https://app.procore.com/163",
	"https://app.procore.com/164",
	"https://app.procore.com/165",
	"https://app.procore.com/166",
	"https://app.procore.com/167",
	"https://app.procore.com/168",
	"https://app.procore.com/169",
	"https://app.procore.com/170",
	"https://app.procore.com/171",
	"https://app.procore.com/172",
	"https://app.procore.com/173",
	"https://app.procore.com/174",
	"https://app.procore.com/175",
	"https://app.procore.com/176",
	"https://app.procore.com/177",
	"https://app.procore.com/178",
	"https://app.procore.com/179",
	"https://app.procore.com/180",
	"https://app.procore.com/181",
	"https://app.procore.com/182",
	"https://app.procore.com/183",
	"https://app.procore.com/184",
	"https://app.procore.com/185",
	"https://app.procore.com/186",
	"https://app.procore.com/187",
	"https://app.procore.com/188",
	"https://app.procore.com/189",
	"https://app.procore.com/190",
	"https://app.procore.com/191",
	"https://app.procore.com/192",
	"https://app.procore.com/193",
	"https://app.procore.com/194",
	"https://app.procore.com/195",
	"https://app.procore.com/196",
	"https://app.procore.com/197",
	"https://app.procore.com/198",
	"https://app.procore.com/199",
	"https://app.procore.com/200",
	"https://app.procore.com/201",
	"https://app.procore.com/202",
	"https://app.procore.com/203",
	"https://app.procore.com/204",
	"https://app.procore.com/205",
	"https://app.procore.com/206",
	"https://app.procore.com/207",
	"https://app.procore.com/208",
	"https://app.procore.com/209",
	"https://app.procore.com/210",
	"https://app.procore.com/211",
	"https://app.procore.com/212",
	"https://app.procore.com/213",
	"https://app.procore.com/214",
	"https://app.procore.com/215",
	"https://app.procore.com/216",
	"https://app.procore.com/217",
	"https://app.procore.com/218",
	"https://app.procore.com/219",
	"https://app.procore.com/220",
	"https://app.procore.com/221",
	"https://app.procore.com/222",
	"https://app.procore.com/223",
	"https://app.procore.com/224",
	"https://app.procore.com/225",
	"https://app.procore.com/226",
	"https://app.procore.com/227",
	"https://app.procore.com/228",
	"https://app.procore.com/229",
	"https://app.procore.com/230",
	"https://app.procore.com/231",
	"https://app.procore.com/232",
	"https://app.procore.com/233",
	"https://app.procore.com/234",
	"https://app.procore.com/235",
	"https://app.procore.com/236",
	"https://app.procore.com/237",
	"https://app.procore.com/238",
	"https://app.procore.com/239",
	"https://app.procore.com/240",
	"https://app.procore.com/241",
	"https://app.procore.com/242",
	"https://app.procore.com/243",
	"https://app.procore.com/244",
	"https://app.procore.com/245",
	"https://app.procore.com/246",
	"https://app.procore.com/247",
	"https://app.procore.com/248",
	"https://app.procore.com/249",
	"https://app.procore.com/250",
	"https://app.procore.com/251",
	"https://app.procore.com/252",
	"https://app.procore.com/253",
	"https://app.procore.com/254",
	"https://app.procore.com/255",
	"https://app.procore.com/256",
	"https://app.procore.com/257",
	"https://app.procore.com/258",
	"https://app.procore.com/259",
	"https://app.procore.com/260",
	"https://app.procore.com/261",
	"https://app.procore.com/262",
	"https://app.procore.com/263",
	"https://app.procore.com/264",
	"https://app.procore.com/265",
	"https://app.procore.com/266",
	"https://app.procore.com/267",
	"https://app.procore.com/268",
	"https://app.procore.com/269",
	"https://app.procore.com/270",
	"https://app.procore.com/271",
	"https://app.procore.com/272",
	"https://app.procore.com/273",
	"https://app.procore.com/274",
	"https://app.procore.com/275",
	"https://app.procore.com/276",
	"https://app.procore.com/277",
	"https://app.procore.com/278",
	"https://app.procore.com/279",
	"https://app.procore.com/280",
	"https://app.procore.com/281",
	"https://app.procore.com/282",
	"https://app.procore.com/283",
	"https://app.procore.com/284",
	"https://app.procore.com/285",
	"https://app.procore.com/286",
	"https://app.procore.com/287",
	"https://app.procore.com/288",
	"https://app.procore.com/289",
	"https://app.procore.com/290",
	"https://app.procore.com/291",
	"https://app.procore.com/292",
	"https://app.procore.com/293",
	"https://app.procore.com/294",
	"https://app.procore.com/295",
	"https://app.procore.com/296",
	"https://app.procore.com/297",
	"https://app.procore.com/298",
	"https://app.procore.com/299",
	"https://app.procore.com/300",
	"https://app.procore.com/301",
	"https://app.procore.com/302",
	"https://app.procore.com/303",
	"https://app.procore.com/304",
	"https://app.procore.com/305",
	"https://app.procore.com/306",
	"https://app.procore.com/307",
	"https://app.procore.com/308",
	"https://app.procore.com/309",
	"https://app.procore.com/310",
	"https://app.procore.com/311",
	"https://app.procore.com/312",
	"https://app.procore.com/313",
	"https://app.procore.com/314",
	"https://app.procore.com/315",
	"https://app.procore.com/316",
	"https://app.procore.com/317",
	"https://app.procore.com/318",
	"https://app.procore.com/319",
	"https://app.procore.com/320",
	"https://app.procore.com/321",
	"https://app.procore.com/322",
	"https://app.procore.com/323",
	"https://app.procore.com/324",
	"https://app.procore.com/325",
	"https://app.procore.com/326",
	"https://app.procore.com/327",
	"https://app.procore.com/328",
	"https://app.procore.com/329",
	"https://app.procore.com/330",
	"https://app.procore.com/331",
	"https://app.procore.com/332",
	"https://app.procore.com/333",
	"https://app.procore.com/334",
	"https://app.procore.com/335",
	"https://app.procore.com/336",
	"https://app.procore.com/337",
	"https://app.procore.com/338",
	"https://app.procore.com/339",
	"https://app.procore.com/340",
	"https://app.procore.com/341",
	"https://app.procore.com/342",
	"https://app.procore.com/343",
	"https://app.procore.com/344",
	"https://app.procore.com/345",
	"https://app.procore.com/346",
	"https://app.procore.com/347",
	"https://app.procore.com/348",
	"https://app.procore.com/349",
	"https://app.procore.com/350",
	"https://app.procore.com/351",
	"https://app.procore.com/352",
	"https://app.procore.com/353",
	"https://app.procore.com/354",
	"https://app.procore.com/355",
	"https://app.procore.com/356",
	"https://app.procore.com/357",
	"https://app.procore.com/358",
	"https://app.procore.com/359",
	"https://app.procore.com/360",
	"https://app.procore.com/361",
	"https://app.procore.com/362",
	"https://app.procore.com/363",
	"https://app.procore.com/364",
	"https://app.procore.com/365",
	"https://app.procore.com/366",
	"https://app.procore.com/367",
	"https://app.procore.com/368",
	"https://app.procore.com/369",
	"https://app.procore.com/370",
	"https://app.procore.com/371",
	"https://app.procore.com/372",
	"https://app.procore.com/373",
	"https://app.procore.com/374",
	"https://app.procore.com/375",
	"https://app.procore.com/376",
	"https://app.procore.com/377",
	"https://app.procore.com/378",
	"https://app.procore.com/379",
	"https://app.procore.com/380",
	"https://app.procore.com/381",
	"https://app.procore.com/382",
	"https://app.procore.com/383",
	"https://app.procore.com/384",
	"https://app.procore.com/385",
	"https://app.procore.com/386",
	"https://app.procore.com/387",
	"https://app.procore.com/388",
	"https://app.procore.com/389",
	"https://app.procore.com/390",
	"https://app.procore.com/391",
	"https://app.procore.com/392",
	"https://app.procore.com/393",
	"https://app.procore.com/394",
	"https://app.procore.com/395",
	"https://app.procore.com/396",
	"https://app.procore.com/397",
	"https://app.procore.com/398",
	"https://app.procore.com/399",
	"https://app.procore.com/400",
	"https://app.procore.com/401",
	"https://app.procore.com/402",
	"https://app.procore.com/403",
	"https://app.procore.com/404",
	"https://app.procore.com/405",
	"https://app.procore.com/406",
	"https://app.procore.com/407",
	"https://app.procore.com/408",
	"https://app.procore.com/409",
	"https://app.procore.com/410",
	"https://app.procore.com/411",
	"https://app.procore.com/412",
	"https://app.procore.com/413",
	"https://app.procore.com/414",
	"https://app.procore.com/415",
	"https://app.procore.com/416",
	"https://app.procore.com/417",
	"https://app.procore.com/418",
	"https://app.procore.com/419",
	"https://app.procore.com/420",
	"https://app.procore.com/421",
	"https://app.procore.com/422",
	"https://app.procore.com/423",
	"https://app.procore.com/424",
	"https://app.procore.com/425",
	"https://app.procore.com/426",
	"https://app.procore.com/427",
	"https://app.procore.com/428",
	"https://app.procore.com/429",
	"https://app.procore.com/430",
	"https://app.procore.com/431",
	"https://app.procore.com/432",
	"https://app.procore.com/433",
	"https://app.procore.com/434",
	"https://app.procore.com/435",
	"https://app.procore.com/436",
	"https://app.procore.com/437",
	"https://app.procore.com/438",
	"https://app.procore.com/439",
	"https://app.procore.com/440",
	"https://app.procore.com/441",
	"https://app.procore.com/442",
	"https://app.procore.com/443",
	"https://app.procore.com/444",
	"https://app.procore.com/445",
	"https://app.procore.com/446",
	"https://app.procore.com/447",
	"https://app.procore.com/448",
	"https://app.procore.com/449",
	"https://app.procore.com/450",
	"https://app.procore.com/451",
	"https://app.procore.com/452",
	"https://app.procore.com/453",
	"https://app.procore.com/454",
	"https://app.procore.com/455",
	"https://app.procore.com/456",
	"https://app.procore.com/457",
	"https://app.procore.com/458",
	"https://app.procore.com/459",
	"https://app.procore.com/460",
	"https://app.procore.com/461",
	"https://app.procore.com/462",
	"https://app.procore.com/463",
	"https://app.procore.com/464",
	"https://app.procore.com/465",
	"https://app.procore.com/466",
	"https://app.procore.com/467",
	"https://app.procore.com/468",
	"https://app.procore.com/469",
	"https://app.procore.com/470",
	"https://app.procore.com/471",
	"https://app.procore.com/472",
	"https://app.procore.com/473",
	"https://app.procore.com/474",
	"https://app.procore.com/475",
	"https://app.procore.com/476",
	"https://app.procore.com/477",
	"https://app.procore.com/478",
	"https://app.procore.com/479",
	"https://app.procore.com/480",
	"https://app.procore.com/481",
	"https://app.procore.com/482",
	"https://app.procore.com/483",
	"https://app.procore.com/484",
	"https://app.procore.com/485",
	"https://app.procore.com/486",
	"https://app.procore.com/487",
	"https://app.procore.com/488",
	"https://app.procore.com/489",
	"https://app.procore.com/490",
	"https://app.procore.com/491",
	"https://app.procore.com/492",
	"https://app.procore.com/493",
	"https://app.procore.com/494",
	"https://app.procore.com/495",
	"https://app.procore.com/496",
	"https://app.procore.com/497",
	"https://app.procore.com/498",
	"https://app.procore.com/499",
	"https://app.procore.com/500",
	"https://app.procore.com/501",
	"https://app.procore.com/502",
	"https://app.procore.com/503",
	"https://app.procore.com/504",
	"https://app.procore.com/505",
	"https://app.procore.com/506",
	"https://app.procore.com/507",
	"https://app.procore.com/508",
	"https://app.procore.com/509",
	"https://app.procore.com/510",
	"https://app.procore.com/511",
	"https://app.procore.com/512",
	"https://app.procore.com/513",
	"https://app.procore.com/514",
	"https://app.procore.com/515",
	"https://app.procore.com/516",
	"https://app.procore.com/517",
	"https://app.procore.com/518",
	"https://app.procore.com/519",
	"https://app.procore.com/520",
	"https://app.procore.com/521",
	"https://app.procore.com/522",
	"https://app.procore.com/523",
	"https://app.procore.com/524",
	"https://app.procore.com/525",
	"https://app.procore.com/526",
	"https://app.procore.com/527",
	"https://app.procore.com/528",
	"https://app.procore.com/529",
	"https://app.procore.com/530",
	"https://app.procore.com/531",
	"https://app.procore.com/532",
	"https://app.procore.com/533",
	"https://app.procore.com/534",
	"https://app.procore.com/535",
	"https://app.procore.com/536",
	"https://app.procore.com/537",
	"https://app.procore.com/538",
	"https://app.procore.com/539",
	"https://app.procore.com/540",
	"https://app.procore.com/541",
	"https://app.procore.com/542",
	"https://app.procore.com/543",
	"https://app.procore.com/544",
	"https://app.procore.com/545",
	"https://app.procore.com/546",
	"https://app.procore.com/547",
	"https://app.procore.com/548",
	"https://app.procore.com/549",
	"https://app.procore.com/550",
	"https://app.procore.com/551",
	"https://app.procore.com/552",
	"https://app.procore.com/553",
	"https://app.procore.com/554",
	"https://app.procore.com/555",
	"https://app.procore.com/556",
	"https://app.procore.com/557",
	"https://app.procore.com/558",
	"https://app.procore.com/559",
	"https://app.procore.com/560",
	"https://app.procore.com/561",
	"https://app.procore.com/562",
	"https://app.procore.com/563",
	"https://app.procore.com/564",
	"https://app.procore.com/565",
	"https://app.procore.com/566",
	"https://app.procore.com/567",
	"https://app.procore.com/568",
	"https://app.procore.com/569",
	"https://app.procore.com/570",
	"https://app.procore.com/571",
	"https://app.procore.com/572",
	"https://app.procore.com/573",
	"https://app.procore.com/574",
	"https://app.procore.com/575",
	"https://app.procore.com/576",
	"https://app.procore.com/577",
	"https://app.procore.com/578",
	"https://app.procore.com/579",
	"https://app.procore.com/580",
	"https://app.procore.com/581",
	"https://app.procore.com/582",
	"https://app.procore.com/583",
	"https://app.procore.com/584",
	"https://app.procore.com/585",
	"https://app.procore.com/586",
	"https://app.procore.com/587",
	"https://app.procore.com/588",
	"https://app.procore.com/589",
	"https://app.procore.com/590",
	"https://app.procore.com/591",
	"https://app.procore.com/592",
	"https://app.procore.com/593",
	"https://app.procore.com/594",
	"https://app.procore.com/595",
	"https://app.procore.com/596",
	"https://app.procore.com/597",
	"https://app.procore.com/598",
	"https://app.procore.com/599",
	"https://app.procore.com/600",
	"https://app.procore.com/601",
	"https://app.procore.com/602",
	"https://app.procore.com/603",
	"https://app.procore.com/604",
	"https://app.procore.com/605",
	"https://app.procore.com/606",
	"https://app.procore.com/607",
	"https://app.procore.com/608",
	"https://app.procore.com/609",
	"https://app.procore.com/610",
	"https://app.procore.com/611",
	"https://app.procore.com/612",
	"https://app.procore.com/613",
	"https://app.procore.com/614",
	"https://app.procore.com/615",
	"https://app.procore.com/616",
	"https://app.procore.com/617",
	"https://app.procore.com/618",
	"https://app.procore.com/619",
	"https://app.procore.com/620",
	"https://app.procore.com/621",
	"https://app.procore.com/622",
	"https://app.procore.com/623",
	"https://app.procore.com/624",
	"https://app.procore.com/625",
	"https://app.procore.com/626",
	"https://app.procore.com/627",
	"https://app.procore.com/628",
	"https://app.procore.com/629",
	"https://app.procore.com/630",
	"https://app.procore.com/631",
	"https://app.procore.com/632",
	"https://app.procore.com/633",
	"https://app.procore.com/634",
	"https://app.procore.com/635",
	"https://app.procore.com/636",
	"https://app.procore.com/637",
	"https://app.procore.com/638",
	"https://app.procore.com/639",
	"https://app.procore.com/640",
	"https://app.procore.com/641",
	"https://app.procore.com/642",
	"https://app.procore.com/643",
	"https://app.procore.com/644",
	"https://app.procore.com/645",
	"https://app.procore.com/646",
	"https://app.procore.com/647",
	"https://app.procore.com/648",
	"https://app.procore.com/649",
	"https://app.procore.com/650",
	"https://app.procore.com/651",
	"https://app.procore.com/652",
	"https://app.procore.com/653",
	"https://app.procore.com/654",
	"https://app.procore.com/655",
	"https://app.procore.com/656",
	"https://app.procore.com/657",
	"https://app.procore.com/658",
	"https://app.procore.com/659",
	"https://app.procore.com/660",
	"https://app.procore.com/661",
	"https://app.procore.com/662",
	"https://app.procore.com/663",
	"https://app.procore.com/664",
	"https://app.procore.com/665",
	"https://app.procore.com/666",
	"https://app.procore.com/667",
	"https://app.procore.com/668",
	"https://app.procore.com/669",
	"https://app.procore.com/670",
	"https://app.procore.com/671",
	"https://app.procore.com/672",
	"https://app.procore.com/673",
	"https://app.procore.com/674",
	"https://app.procore.com/675",
	"https://app.procore.com/676",
	"https://app.procore.com/677",
	"https://app.procore.com/678",
	"https://app.procore.com/679",
	"https://app.procore.com/680",
	"https://app.procore.com/681",
	"https://app.procore.com/682",
	"https://app.procore.com/683",
	"https://app.procore.com/684",
	"https://app.procore.com/685",
	"https://app.procore.com/686",
	"https://app.procore.com/687",
	"https://app.procore.com/688",
	"https://app.procore.com/689",
	"https://app.procore.com/690",
	"https://app.procore.com/691",
	"https://app.procore.com/692",
	"https://app.procore.com/693",
	"https://app.procore.com/694",
	"https://app.procore.com/695",
	"https://app.procore.com/696",
	"https://app.procore.com/697",
	"https://app.procore.com/698",
	"https://app.procore.com/699",
	"https://app.procore.com/700",
	"https://app.procore.com/701",
	"https://app.procore.com/702",
	"https://app.procore.com/703",
	"https://app.procore.com/704",
	"https://app.procore.com/705",
	"https://app.procore.com/706",
	"https://app.procore.com/707",
	"https://app.procore.com/708",
	"https://app.procore.com/709",
	"https://app.procore.com/710",
	"https://app.procore.com/711",
	"https://app.procore.com/712",
	"https://app.procore.com/713",
	"https://app.procore.com/714",
	"https://app.procore.com/715",
	"https://app.procore.com/716",
	"https://app.procore.com/717",
	"https://app.procore.com/718",
	"https://app.procore.com/719",
	"https://app.procore.com/720",
	"https://app.procore.com/721",
	"https://app.procore.com/722",
	"https://app.procore.com/723",
	"https://app.procore.com/724",
	"https://app.procore.com/725",
	"https://app.procore.com/726",
	"https://app.procore.com/727",
	"https://app.procore.com/728",
	"https://app.procore.com/729",
	"https://app.procore.com/730",
	"https://app.procore.com/731",
	"https://app.procore.com/732",
	"https://app.procore.com/733",
	"https://app.procore.com/734",
	"https://app.procore.com/735",
	"https://app.procore.com/736",
	"https://app.procore.com/737",
	"https://app.procore.com/738",
	"https://app.procore.com/739",
	"https://app.procore.com/740",
	"https://app.procore.com/741",
	"https://app.procore.com/742",
	"https://app.procore.com/743",
	"https://app.procore.com/744",
	"https://app.procore.com/745",
	"https://app.procore.com/746",
	"https://app.procore.com/747",
	"https://app.procore.com/748",
	"https://app.procore.com/749",
	"https://app.procore.com/750",
	"https://app.procore.com/751",
	"https://app.procore.com/752",
	"https://app.procore.com/753",
	"https://app.procore.com/754",
	"https://app.procore.com/755",
	"https://app.procore.com/756",
	"https://app.procore.com/757",
	"https://app.procore.com/758",
	"https://app.procore.com/759",
	"https://app.procore.com/760",
	"https://app.procore.com/761",
	"https://app.procore.com/762",
	"https://app.procore.com/763",
	"https://app.procore.com/764",
	"https://app.procore.com/765",
	"https://app.procore.com/766",
	"https://app.procore.com/767",
	"https://app.procore.com/768",
	"https://app.procore.com/769",
	"https://app.procore.com/770",
	"https://app.procore.com/771",
	"https://app.procore.com/772",
	"https://app.procore.com/773",
	"https://app.procore.com/774",
	"https://app.procore.com/775",
	"https://app.procore.com/776",
	"https://app.procore.com/777",
	"https://app.procore.com/778",
	"https://app.procore.com/779",
	"https://app.procore.com/780",
	"https://app.procore.com/781",
	"https://app.procore.com/782",
	"https://app.procore.com/783",
	"https://app.procore.com/784",
	"https://app.procore.com/785",
	"https://app.procore.com/786",
	"https://app.procore.com/787",
	"https://app.procore.com/788",
	"https://app.procore.com/789",
	"https://app.procore.com/790",
	"https://app.procore.com/791",
	"https://app.procore.com/792",
	"https://app.procore.com/793",
	"https://app.procore.com/794",
	"https://app.procore.com/795",
	"https://app.procore.com/796",
	"https://app.procore.com/797",
	"https://app.procore.com/798",
	"https://app.procore.com/799",
	"https://app.procore.com/800",
	"https://app.procore.com/801",
	"https://app.procore.com/802",
	"https://app.procore.com/803",
	"https://app.procore.com/804",
	"https://app.procore.com/805",
	"https://app.procore.com/806",
	"https://app.procore.com/807",
	"https://app.procore.com/808",
	"https://app.procore.com/809",
	"https://app.procore.com/810",
	"https://app.procore.com/811",
	"https://app.procore.com/812",
	"https://app.procore.com/813",
	"https://app.procore.com/814",
	"https://app.procore.com/815",
	"https://app.procore.com/816",
	"https://app.procore.com/817",
	"https://app.procore.com/818",
	"https://app.procore.com/819",
	"https://app.procore.com/820",
	"https://app.procore.com/821",
	"https://app.procore.com/822",
	"https://app.procore.com/823",
	"https://app.procore.com/824",
	"https://app.procore.com/825",
	"https://app.procore.com/826",
	"https://app.procore.com/827",
	"https://app.procore.com/828",
	"https://app.procore.com/829",
	"https://app.procore.com/830",
	"https://app.procore.com/831",
	"https://app.procore.com/832",
	"https://app.procore.com/833",
	"https://app.procore.com/834",
	"https://app.procore.com/835",
	"https://app.procore.com/836",
	"https://app.procore.com/837",
	"https://app.procore.com/838",
	"https://app.procore.com/839",
	"https://app.procore.com/840",
	"https://app.procore.com/841",
	"https://app.procore.com/842",
	"https://app.procore.com/843",
	"https://app.procore.com/844",
	"https://app.procore.com/845",
	"https://app.procore.com/846",
	"https://app.procore.com/847",
	"https://app.procore.com/848",
	"https://app.procore.com/849",
	"https://app.procore.com/850",
	"https://app.procore.com/851",
	"https://app.procore.com/852",
	"https://app.procore.com/853",
	"https://app.procore.com/854",
	"https://app.procore.com/855",
	"https://app.procore.com/856",
	"https://app.procore.com/857",
	"https://app.procore.com/858",
	"https://app.procore.com/859",
	"https://app.procore.com/860",
	"https://app.procore.com/861",
	"https://app.procore.com/862",
	"https://app.procore.com/863",
	"https://app.procore.com/864",
	"https://app.procore.com/865",
	"https://app.procore.com/866",
	"https://app.procore.com/867",
	"https://app.procore.com/868",
	"https://app.procore.com/869",
	"https://app.procore.com/870",
	"https://app.procore.com/871",
	"https://app.procore.com/872",
	"https://app.procore.com/873",
	"https://app.procore.com/874",
	"https://app.procore.com/875",
	"https://app.procore.com/876",
	"https://app.procore.com/877",
	"https://app.procore.com/878",
	"https://app.procore.com/879",
	"https://app.procore.com/880",
	"https://app.procore.com/881",
	"https://app.procore.com/882",
	"https://app.procore.com/883",
	"https://app.procore.com/884",
	"https://app.procore.com/885",
	"https://app.procore.com/886",
	"https://app.procore.com/887",
	"https://app.procore.com/888",
	"https://app.procore.com/889",
	"https://app.procore.com/890",
	"https://app.procore.com/891",
	"https://app.procore.com/892",
	"https://app.procore.com/893",
	"https://app.procore.com/894",
	"https://app.procore.com/895",
	"https://app.procore.com/896",
	"https://app.procore.com/897",
	"https://app.procore.com/898",
	"https://app.procore.com/899",
	"https://app.procore.com/900",
	"https://app.procore.com/901",
	"https://app.procore.com/902",
	"https://app.procore.com/903",
	"https://app.procore.com/904",
	"https://app.procore.com/905",
	"https://app.procore.com/906",
	"https://app.procore.com/907",
	"https://app.procore.com/908",
	"https://app.procore.com/909",
	"https://app.procore.com/910",
	"https://app.procore.com/911",
	"https://app.procore.com/912",
	"https://app.procore.com/913",
	"https://app.procore.com/914",
	"https://app.procore.com/915",
	"https://app.procore.com/916",
	"https://app.procore.com/917",
	"https://app.procore.com/918",
	"https://app.procore.com/919",
	"https://app.procore.com/920",
	"https://app.procore.com/921",
	"https://app.procore.com/922",
	"https://app.procore.com/923",
	"https://app.procore.com/924",
	"https://app.procore.com/925",
	"https://app.procore.com/926",
	"https://app.procore.com/927",
	"https://app.procore.com/928",
	"https://app.procore.com/929",
	"https://app.procore.com/930",
	"https://app.procore.com/931",
	"https://app.procore.com/932",
	"https://app.procore.com/933",
	"https://app.procore.com/934",
	"https://app.procore.com/935",
	"https://app.procore.com/936",
	"https://app.procore.com/937",
	"https://app.procore.com/938",
	"https://app.procore.com/939",
	"https://app.procore.com/940",
	"https://app.procore.com/941",
	"https://app.procore.com/942",
	"https://app.procore.com/943",
	"https://app.procore.com/944",
	"https://app.procore.com/945",
	"https://app.procore.com/946",
	"https://app.procore.com/947",
	"https://app.procore.com/948",
	"https://app.procore.com/949",
	"https://app.procore.com/950",
	"https://app.procore.com/951",
	"https://app.procore.com/952",
	"https://app.procore.com/953",
	"https://app.procore.com/954",
	"https://app.procore.com/955",
	"https://app.procore.com/956",
	"https://app.procore.com/957",
	"https://app.procore.com/958",
	"https://app.procore.com/959",
	"https://app.procore.com/960",
	"https://app.procore.com/961",
	"https://app.procore.com/962",
	"https://app.procore.com/963",
	"https://app.procore.com/964",
	"https://app.procore.com/965",
	"https://app.procore.com/966",
	"https://app.procore.com/967",
	"https://app.procore.com/968",
	"https://app.procore.com/969",
	"https://app.procore.com/970",
	"https://app.procore.com/971",
	"https://app.procore.com/972",
	"https://app.procore.com/973",
	"https://app.procore.com/974",
	"https://app.procore.com/975",
	"https://app.procore.com/976",
	"https://app.procore.com/977",
	"https://app.procore.com/978",
	"https://app.procore.com/979",
	"https://app.procore.com/980",
	"https://app.procore.com/981",
	"https://app.procore.com/982",
	"https://app.procore.com/983",
	"https://app.procore.com/984",
	"https://app.procore.com/985",
	"https://app.procore.com/986",
	"https://app.procore.com/987",
	"https://app.procore.com/988",
	"https://app.procore.com/989",
	"https://app.procore.com/990",
	"https://app.procore.com/991",
	"https://app.procore.com/992",
	"https://app.procore.com/993",
	"https://app.procore.com/994",
	"https://app.procore.com/995",
	"https://app.procore.com/996",
	"https://app.procore.com/997",
	"https://app.procore.com/998",
	"https://app.procore.com/999",
	"https://app.procore.com/1000",
	"https://app.procore.com/1001",
	"https://app.procore.com/1002",
	"https://app.procore.com/1003",
	"https://app.procore.com/1004",
	"https://app.procore.com/1005",
	"https://app.procore.com/1006",
	"https://app.procore.com/1007",
	"https://app.procore.com/1008",
	"https://app.procore.com/1009",
	"https://app.procore.com/1010",
	"https://app.procore.com/1011",
	"https://app.procore.com/1012",
	"https://app.procore.com/1013",
	"https://app.procore.com/1014",
	"https://app.procore.com/1015",
	"https://app.procore.com/1016",
	"https://app.procore.com/1017",
	"https://app.procore.com/1018",
	"https://app.procore.com/1019",
	"https://app.procore.com/1020",
	"https://app.procore.com/1021",
	"https://app.procore.com/1022",
	"https://app.procore.com/1023",
	"https://app.procore.com/1024",
	"https://app.procore.com/1025",
	"https://app.procore.com/1026",
	"https://app.procore.com/1027",
	"https://app.procore.com/1028",
	"https://app.procore.com/1029",
	"https://app.procore.com/1030",
	"https://app.procore.com/1031",
	"https://app.procore.com/1032",
	"https://app.procore.com/1033",
	"https://app.procore.com/1034",
	"https://app.procore.com/1035",
	"https://app.procore.com/1036",
	"https://app.procore.com/1037",
	"https://app.procore.com/1038",
	"https://app.procore.com/1039",
	"https://app.procore.com/1040",
	"https://app.procore.com/1041",
	"https://app.procore.com/1042",
	"https://app.procore.com/1043",
	"https://app.procore.com/1044",
	"https://app.procore.com/1045",
	"https://app.procore.com/1046",
	"https://app.procore.com/1047",
	"https://app.procore.com/1048",
	"https://app.procore.com/1049",
	"https://app.procore.com/1050",
	"https://app.procore.com/1051",
	"https://app.procore.com/1052",
	"https://app.procore.com/1053",
	"https://app.procore.com/1054",
	"https://app.procore.com/1055",
	"https://app.procore.com/1056",
	"https://app.procore.com/1057",
	"https://app.procore.com/1058",
	"https://app.procore.com/1059",
	"https://app.procore.com/1060",
	"https://app.procore.com/1061",
	"https://app.procore.com/1062",
	"https://app.procore.com/1063",
	"https://app.procore.com/1064",
	"https://app.procore.com/1065",
	"https://app.procore.com/1066",
	"https://app.procore.com/1067",
	"https://app.procore.com/1068",
	"https://app.procore.com/1069",
	"https://app.procore.com/1070",
	"https://app.procore.com/1071",
	"https://app.procore.com/1072",
	"https://app.procore.com/1073",
	"https://app.procore.com/1074",
	"https://app.procore.com/1075",
	"https://app.procore.com/1076",
	"https://app.procore.com/1077",
	"https://app.procore.com/1078",
	"https://app.procore.com/1079",
	"https://app.procore.com/1080",
	"https://app.procore.com/1081",
	"https://app.procore.com/1082",
	"https://app.procore.com/1083",
	"https://app.procore.com/1084",
	"https://app.procore.com/1085",
	"https://app.procore.com/1086",
	"https://app.procore.com/1087",
	"https://app.procore.com/1088",
	"https://app.procore.com/1089",
	"https://app.procore.com/1090",
	"https://app.procore.com/1091",
	"https://app.procore.com/1092",
	"https://app.procore.com/1093",
	"https://app.procore.com/1094",
	"https://app.procore.com/1095",
	"https://app.procore.com/1096",
	"https://app.procore.com/1097",
	"https://app.procore.com/1098",
	"https://app.procore.com/1099",
	"https://app.procore.com/1100",
	"https://app.procore.com/1101",
	"https://app.procore.com/1102",
	"https://app.procore.com/1103",
	"https://app.procore.com/1104",
	"https://app.procore.com/1105",
	"https://app.procore.com/1106",
	"https://app.procore.com/1107",
	"https://app.procore.com/1108",
	"https://app.procore.com/1109",
	"https://app.procore.com/1110",
	"https://app.procore.com/1111",
	"https://app.procore.com/1112",
	"https://app.procore.com/1113",
	"https://app.procore.com/1114",
	"https://app.procore.com/1115",
	"https://app.procore.com/1116",
	"https://app.procore.com/1117",
	"https://app.procore.com/1118",
	"https://app.procore.com/1119",
	"https://app.procore.com/1120",
	"https://app.procore.com/1121",
	"https://app.procore.com/1122",
	"https://app.procore.com/1123",
	"https://app.procore.com/1124",
	"https://app.procore.com/1125",
	"https://app.procore.com/1126",
	"https://app.procore.com/1127",
	"https://app.procore.com/1128",
	"https://app.procore.com/1129",
	"https://app.procore.com/1130",
	"https://app.procore.com/1131",
	"https://app.procore.com/1132",
	"https://app.procore.com/1133",
	"https://app.procore.com/1134",
	"https://app.procore.com/1135",
	"https://app.procore.com/1136",
	"https://app.procore.com/1137",
	"https://app.procore.com/1138",
	"https://app.procore.com/1139",
	"https://app.procore.com/1140",
	"https://app.procore.com/1141",
	"https://app.procore.com/1142",
	"https://app.procore.com/1143",
	"https://app.procore.com/1144",
	"https://app.procore.com/1145",
	"https://app.procore.com/1146",
	"https://app.procore.com/1147",
	"https://app.procore.com/1148",
	"https://app.procore.com/1149",
	"https://app.procore.com/1150",
	"https://app.procore.com/1151",
	"https://app.procore.com/1152",
	"https://app.procore.com/1153",
	"https://app.procore.com/1154",
	"https://app.procore.com/1155",
	"https://app.procore.com/1156",
	"https://app.procore.com/1157",
	"https://app.procore.com/1158",
	"https://app.procore.com/1159",
	"https://app.procore.com/1160",
	"https://app.procore.com/1161",
	"https://app.procore.com/1162",
	"https://app.procore.com/1163",
	"https://app.procore.com/1164",
	"https://app.procore.com/1165",
	"https://app.procore.com/1166",
	"https://app.procore.com/1167",
	"https://app.procore.com/1168",
	"https://app.procore.com/1169",
	"https://app.procore.com/1170",
	"https://app.procore.com/1171",
	"https://app.procore.com/1172",
	"https://app.procore.com/1173",
	"https://app.procore.com/1174",
	"https://app.procore.com/1175",
	"https://app.procore.com/1176",
	"https://app.procore.com/1177",
	"https://app.procore.com/1178",
	"https://app.procore.com/1179",
	"https://app.procore.com/1180",
	"https://app.procore.com/1181",
	"https://app.procore.com/1182",
	"https://app.procore.com/1183",
	"https://app.procore.com/1184",
	"https://app.procore.com/1185",
	"https://app.procore.com/1186",
	"https://app.procore.com/1187",
	"https://app.procore.com/1188",
	"https://app.procore.com/1189",
	"https://app.procore.com/1190",
	"https://app.procore.com/1191",
	"https://app.procore.com/1192",
	"https://app.procore.com/1193",
	"https://app.procore.com/1194",
	"https://app.procore.com/1195",
	"https://app.procore.com/1196",
	"https://app.procore.com/1197",
	"https://app.procore.com/1198",
	"https://app.procore.com/1199",
	"https://app.procore.com/1200",
	"https://app.procore.com/1201",
	"https://app.procore.com/1202",
	"https://app.procore.com/1203",
	"https://app.procore.com/1204",
	"https://app.procore.com/1205",
	"https://app.procore.com/1206",
	"https://app.procore.com/1207",
	"https://app.procore.com/1208",
	"https://app.procore.com/1209",
	"https://app.procore.com/1210",
	"https://app.procore.com/1211",
	"https://app.procore.com/1212",
	"https://app.procore.com/1213",
	"https://app.procore.com/1214",
	"https://app.procore.com/1215",
	"https://app.procore.com/1216",
	"https://app.procore.com/1217",
	"https://app.procore.com/1218",
	"https://app.procore.com/1219",
	"https://app.procore.com/1220",
	"https://app.procore.com/1221",
	"https://app.procore.com/1222",
	"https://app.procore.com/1223",
	"https://app.procore.com/1224",
	"https://app.procore.com/1225",
	"https://app.procore.com/1226",
	"https://app.procore.com/1227",
	"https://app.procore.com/1228",
	"https://app.procore.com/1229",
	"https://app.procore.com/1230",
	"https://app.procore.com/1231",
	"https://app.procore.com/1232",
	"https://app.procore.com/1233",
	"https://app.procore.com/1234",
	"https://app.procore.com/1235",
	"https://app.procore.com/1236",
	"https://app.procore.com/1237",
	"https://app.procore.com/1238",
	"https://app.procore.com/1239",
	"https://app.procore.com/1240",
	"https://app.procore.com/1241",
	"https://app.procore.com/1242",
	"https://app.procore.com/1243",
	"https://app.procore.com/1244",
	"https://app.procore.com/1245",
	"https://app.procore.com/1246",
	"https://app.procore.com/1247",
	"https://app.procore.com/1248",
	"https://app.procore.com/1249",
	"https://app.procore.com/1250",
	"https://app.procore.com/1251",
	"https://app.procore.com/1252",
	"https://app.procore.com/1253",
	"https://app.procore.com/1254",
	"https://app.procore.com/1255",
	"https://app.procore.com/1256",
	"https://app.procore.com/1257",
	"https://app.procore.com/1258",
	"https://app.procore.com/1259",
	"https://app.procore.com/1260",
	"https://app.procore.com/1261",
	"https://app.procore.com/1262",
	"https://app.procore.com/1263",
	"https://app.procore.com/1264",
	"https://app.procore.com/1265",
	"https://app.procore.com/1266",
	"https://app.procore.com/1267",
	"https://app.procore.com/1268",
	"https://app.procore.com/1269",
	"https://app.procore.com/1270",
	"https://app.procore.com/1271",
	"https://app.procore.com/1272",
	"https://app.procore.com/1273",
	"https://app.procore.com/1274",
	"https://app.procore.com/1275",
	"https://app.procore.com/1276",
	"https://app.procore.com/1277",
	"https://app.procore.com/1278",
	"https://app.procore.com/1279",
	"https://app.procore.com/1280",
	"https://app.procore.com/1281",
	"https://app.procore.com/1282",
	"https://app.procore.com/1283",
	"https://app.procore.com/1284",
	"https://app.procore.com/1285",
	"https://app.procore.com/1286",
	"https://app.procore.com/1287",
	"https://app.procore.com/1288",
	"https://app.procore.com/1289",
	"https://app.procore.com/1290",
	"https://app.procore.com/1291",
	"https://app.procore.com/1292",
	"https://app.procore.com/1293",
	"https://app.procore.com/1294",
	"https://app.procore.com/1295",
	"https://app.procore.com/1296",
	"https://app.procore.com/1297",
	"https://app.procore.com/1298",
	"https://app.procore.com/1299",
	"https://app.procore.com/1300",
	"https://app.procore.com/1301",
	"https://app.procore.com/1302",
	"https://app.procore.com/1303",
	"https://app.procore.com/1304",
	"https://app.procore.com/1305",
	"https://app.procore.com/1306",
	"https://app.procore.com/1307",
	"https://app.procore.com/1308",
	"https://app.procore.com/1309",
	"https://app.procore.com/1310",
	"https://app.procore.com/1311",
	"https://app.procore.com/1312",
	"https://app.procore.com/1313",
	"https://app.procore.com/1314",
	"https://app.procore.com/1315",
	"https://app.procore.com/1316",
	"https://app.procore.com/1317",
	"https://app.procore.com/1318",
	"https://app.procore.com/1319",
	"https://app.procore.com/1320",
	"https://app.procore.com/1321",
	"https://app.procore.com/1322",
	"https://app.procore.com/1323",
	"https://app.procore.com/1324",
	"https://app.procore.com/1325",
	"https://app.procore.com/1326",
	"https://app.procore.com/1327",
	"https://app.procore.com/1328",
	"https://app.procore.com/1329",
	"https://app.procore.com/1330",
	"https://app.procore.com/1331",
	"https://app.procore.com/1332",
	"https://app.procore.com/1333",
	"https://app.procore.com/1334",
	"https://app.procore.com/1335",
	"https://app.procore.com/1336",
	"https://app.procore.com/1337",
	"https://app.procore.com/1338",
	"https://app.procore.com/1339",
	"https://app.procore.com/1340",
	"https://app.procore.com/1341",
	"https://app.procore.com/1342",
	"https://app.procore.com/1343",
	"https://app.procore.com/1344",
	"https://app.procore.com/1345",
	"https://app.procore.com/1346",
	"https://app.procore.com/1347",
	"https://app.procore.com/1348",
	"https://app.procore.com/1349",
	"https://app.procore.com/1350",
	"https://app.procore.com/1351",
	"https://app.procore.com/1352",
	"https://app.procore.com/1353",
	"https://app.procore.com/1354",
	"https://app.procore.com/1355",
	"https://app.procore.com/1356",
	"https://app.procore.com/1357",
	"https://app.procore.com/1358",
	"https://app.procore.com/1359",
	"https://app.procore.com/1360",
	"https://app.procore.com/1361",
	"https://app.procore.com/1362",
	"https://app.procore.com/1363",
	"https://app.procore.com/1364",
	"https://app.procore.com/1365",
	"https://app.procore.com/1366",
	"https://app.procore.com/1367",
	"https://app.procore.com/1368",
	"https://app.procore.com/1369",
	"https://app.procore.com/1370",
	"https://app.procore.com/1371",
	"https://app.procore.com/1372",
	"https://app.procore.com/1373",
	"https://app.procore.com/1374",
	"https://app.procore.com/1375",
	"https://app.procore.com/1376",
	"https://app.procore.com/1377",
	"https://app.procore.com/1378",
	"https://app.procore.com/1379",
	"https://app.procore.com/1380",
	"https://app.procore.com/1381",
	"https://app.procore.com/1382",
	"https://app.procore.com/1383",
	"https://app.procore.com/1384",
	"https://app.procore.com/1385",
	"https://app.procore.com/1386",
	"https://app.procore.com/1387",
	"https://app.procore.com/1388",
	"https://app.procore.com/1389",
	"https://app.procore.com/1390",
	"https://app.procore.com/1391",
	"https://app.procore.com/1392",
	"https://app.procore.com/1393",
	"https://app.procore.com/1394",
	"https://app.procore.com/1395",
	"https://app.procore.com/1396",
	"https://app.procore.com/1397",
	"https://app.procore.com/1398",
	"https://app.procore.com/1399",
	"https://app.procore.com/1400",
	"https://app.procore.com/1401",
	"https://app.procore.com/1402",
	"https://app.procore.com/1403",
	"https://app.procore.com/1404",
	"https://app.procore.com/1405",
	"https://app.procore.com/1406",
	"https://app.procore.com/1407",
	"https://app.procore.com/1408",
	"https://app.procore.com/1409",
	"https://app.procore.com/1410",
	"https://app.procore.com/1411",
	"https://app.procore.com/1412",
	"https://app.procore.com/1413",
	"https://app.procore.com/1414",
	"https://app.procore.com/1415",
	"https://app.procore.com/1416",
	"https://app.procore.com/1417",
	"https://app.procore.com/1418",
	"https://app.procore.com/1419",
	"https://app.procore.com/1420",
	"https://app.procore.com/1421",
	"https://app.procore.com/1422",
	"https://app.procore.com/1423",
	"https://app.procore.com/1424",
	"https://app.procore.com/1425",
	"https://app.procore.com/1426",
	"https://app.procore.com/1427",
	"https://app.procore.com/1428",
	"https://app.procore.com/1429",
	"https://app.procore.com/1430",
	"https://app.procore.com/1431",
	"https://app.procore.com/1432",
	"https://app.procore.com/1433",
	"https://app.procore.com/1434",
	"https://app.procore.com/1435",
	"https://app.procore.com/1436",
	"https://app.procore.com/1437",
	"https://app.procore.com/1438",
	"https://app.procore.com/1439",
	"https://app.procore.com/1440",
	"https://app.procore.com/1441",
	"https://app.procore.com/1442",
	"https://app.procore.com/1443",
	"https://app.procore.com/1444",
	"https://app.procore.com/1445",
	"https://app.procore.com/1446",
	"https://app.procore.com/1447",
	"https://app.procore.com/1448",
	"https://app.procore.com/1449",
	"https://app.procore.com/1450",
	"https://app.procore.com/1451",
	"https://app.procore.com/1452",
	"https://app.procore.com/1453",
	"https://app.procore.com/1454",
	"https://app.procore.com/1455",
	"https://app.procore.com/1456",
	"https://app.procore.com/1457",
	"https://app.procore.com/1458",
	"https://app.procore.com/1459",
	"https://app.procore.com/1460",
	"https://app.procore.com/1461",
	"https://app.procore.com/1462",
	"https://app.procore.com/1463",
	"https://app.procore.com/1464",
	"https://app.procore.com/1465",
	"https://app.procore.com/1466",
	"https://app.procore.com/1467",
	"https://app.procore.com/1468",
	"https://app.procore.com/1469",
	"https://app.procore.com/1470",
	"https://app.procore.com/1471",
	"https://app.procore.com/1472",
	"https://app.procore.com/1473",
	"https://app.procore.com/1474",
	"https://app.procore.com/1475",
	"https://app.procore.com/1476",
	"https://app.procore.com/1477",
	"https://app.procore.com/1478",
	"https://app.procore.com/1479",
	"https://app.procore.com/1480",
	"https://app.procore.com/1481",
	"https://app.procore.com/1482",
	"https://app.procore.com/1483",
	"https://app.procore.com/1484",
	"https://app.procore.com/1485",
	"https://app.procore.com/1486",
	"https://app.procore.com/1487",
	"https://app.procore.com/1488",
	"https://app.procore.com/1489",
	"https://app.procore.com/1490",
	"https://app.procore.com/1491",
	"https://app.procore.com/1492",
	"https://app.procore.com/1493",
	"https://app.procore.com/1494",
	"https://app.procore.com/1495",
	"https://app.procore.com/1496",
	"https://app.procore.com/1497",
	"https://app.procore.com/1498",
	"https://app.procore.com/1499",
	"https://app.procore.com/1500",
	"https://app.procore.com/1501",
	"https://app.procore.com/1502",
	"https://app.procore.com/1503",
	"https://app.procore.com/1504",
	"https://app.procore.com/1505",
	"https://app.procore.com/1506",
	"https://app.procore.com/1507",
	"https://app.procore.com/1508",
	"https://app.procore.com/1509",
	"https://app.procore.com/1510",
	"https://app.procore.com/1511",
	"https://app.procore.com/1512",
	"https://app.procore.com/1513",
	"https://app.procore.com/1514",
	"https://app.procore.com/1515",
	"https://app.procore.com/1516",
	"https://app.procore.com/1517",
	"https://app.procore.com/1518",
	"https://app.procore.com/1519",
	"https://app.procore.com/1520",
	"https://app.procore.com/1521",
	"https://app.procore.com/1522",
	"https://app.procore.com/1523",
	"https://app.procore.com/1524",
	"https://app.procore.com/1525",
	"https://app.procore.com/1526",
	"https://app.procore.com/1527",
	"https://app.procore.com/1528",
	"https://app.procore.com/1529",
	"https://app.procore.com/1530",
	"https://app.procore.com/1531",
	"https://app.procore.com/1532",
	"https://app.procore.com/1533",
	"https://app.procore.com/1534",
	"https://app.procore.com/1535",
	"https://app.procore.com/1536",
	"https://app.procore.com/1537",
	"https://app.procore.com/1538",
	"https://app.procore.com/1539",
	"https://app.procore.com/1540",
	"https://app.procore.com/1541",
	"https://app.procore.com/1542",
	"https://app.procore.com/1543",
	"https://app.procore.com/1544",
	"https://app.procore.com/1545",
	"https://app.procore.com/1546",
	"https://app.procore.com/1547",
	"https://app.procore.com/1548",
	"https://app.procore.com/1549",
	"https://app.procore.com/1550",
	"https://app.procore.com/1551",
	"https://app.procore.com/1552",
	"https://app.procore.com/1553",
	"https://app.procore.com/1554",
	"https://app.procore.com/1555",
	"https://app.procore.com/1556",
	"https://app.procore.com/1557",
	"https://app.procore.com/1558",
	"https://app.procore.com/1559",
	"https://app.procore.com/1560",
	"https://app.procore.com/1561",
	"https://app.procore.com/1562",
	"https://app.procore.com/1563",
	"https://app.procore.com/1564",
	"https://app.procore.com/1565",
	"https://app.procore.com/1566",
	"https://app.procore.com/1567",
	"https://app.procore.com/1568",
	"https://app.procore.com/1569",
	"https://app.procore.com/1570",
	"https://app.procore.com/1571",
	"https://app.procore.com/1572",
	"https://app.procore.com/1573",
	"https://app.procore.com/1574",
	"https://app.procore.com/1575",
	"https://app.procore.com/1576",
	"https://app.procore.com/1577",
	"https://app.procore.com/1578",
	"https://app.procore.com/1579",
	"https://app.procore.com/1580",
	"https://app.procore.com/1581",
	"https://app.procore.com/1582",
	"https://app.procore.com/1583",
	"https://app.procore.com/1584",
	"https://app.procore.com/1585",
	"https://app.procore.com/1586",
	"https://app.procore.com/1587",
	"https://app.procore.com/1588",
	"https://app.procore.com/1589",
	"https://app.procore.com/1590",
	"https://app.procore.com/1591",
	"https://app.procore.com/1592",
	"https://app.procore.com/1593",
	"https://app.procore.com/1594",
	"https://app.procore.com/1595",
	"https://app.procore.com/1596",
	"https://app.procore.com/1597",
	"https://app.procore.com/1598",
	"https://app.procore.com/1599",
	"https://app.procore.com/1600",
	"https://app.procore.com/1601",
	"https://app.procore.com/1602",
	"https://app.procore.com/1603",
	"https://app.procore.com/1604",
	"https://app.procore.com/1605",
	"https://app.procore.com/1606",
	"https://app.procore.com/1607",
	"https://app.procore.com/1608",
	"https://app.procore.com/1609",
	"https://app.procore.com/1610",
	"https://app.procore.com/1611",
	"https://app.procore.com/1612",
	"https://app.procore.com/1613",
	"https://app.procore.com/1614",
	"https://app.procore.com/1615",
	"https://app.procore.com/1616",
	"https://app.procore.com/1617",
	"https://app.procore.com/1618",
	"https://app.procore.com/1619",
	"https://app.procore.com/1620",
	"https://app.procore.com/1621",
	"https://app.procore.com/1622",
	"https://app.procore.com/1623",
	"https://app.procore.com/1624",
	"https://app.procore.com/1625",
	"https://app.procore.com/1626",
	"https://app.procore.com/1627",
	"https://app.procore.com/1628",
	"https://app.procore.com/1629",
	"https://app.procore.com/1630",
	"https://app.procore.com/1631",
	"https://app.procore.com/1632",
	"https://app.procore.com/1633",
	"https://app.procore.com/1634",
	"https://app.procore.com/1635",
	"https://app.procore.com/1636",
	"https://app.procore.com/1637",
	"https://app.procore.com/1638",
	"https://app.procore.com/1639",
	"https://app.procore.com/1640",
	"https://app.procore.com/1641",
	"https://app.procore.com/1642",
	"https://app.procore.com/1643",
	"https://app.procore.com/1644",
	"https://app.procore.com/1645",
	"https://app.procore.com/1646",
	"https://app.procore.com/1647",
	"https://app.procore.com/1648",
	"https://app.procore.com/1649",
	"https://app.procore.com/1650",
	"https://app.procore.com/1651",
	"https://app.procore.com/1652",
	"https://app.procore.com/1653",
	"https://app.procore.com/1654",
	"https://app.procore.com/1655",
	"https://app.procore.com/1656",
	"https://app.procore.com/1657",
	"https://app.procore.com/1658",
	"https://app.procore.com/1659",
	"https://app.procore.com/1660",
	"https://app.procore.com/1661",
	"https://app.procore.com/1662",
	"https://app.procore.com/1663",
	"https://app.procore.com/1664",
	"https://app.procore.com/1665",
	"https://app.procore.com/1666",
	"https://app.procore.com/1667",
	"https://app.procore.com/1668",
	"https://app.procore.com/1669",
	"https://app.procore.com/1670",
	"https://app.procore.com/1671",
	"https://app.procore.com/1672",
	"https://app.procore.com/1673",
	"https://app.procore.com/1674",
	"https://app.procore.com/1675",
	"https://app.procore.com/1676",
	"https://app.procore.com/1677",
	"https://app.procore.com/1678",
	"https://app.procore.com/1679",
	"https://app.procore.com/1680",
	"https://app.procore.com/1681",
	"https://app.procore.com/1682",
	"https://app.procore.com/1683",
	"https://app.procore.com/1684",
	"https://app.procore.com/1685",
	"https://app.procore.com/1686",
	"https://app.procore.com/1687",
	"https://app.procore.com/1688",
	"https://app.procore.com/1689",
	"https://app.procore.com/1690",
	"https://app.procore.com/1691",
	"https://app.procore.com/1692",
	"https://app.procore.com/1693",
	"https://app.procore.com/1694",
	"https://app.procore.com/1695",
	"https://app.procore.com/1696",
	"https://app.procore.com/1697",
	"https://app.procore.com/1698",
	"https://app.procore.com/1699",
	"https://app.procore.com/1700",
	"https://app.procore.com/1701",
	"https://app.procore.com/1702",
	"https://app.procore.com/1703",
	"https://app.procore.com/1704",
	"https://app.procore.com/1705",
	"https://app.procore.com/1706",
	"https://app.procore.com/1707",
	"https://app.procore.com/1708",
	"https://app.procore.com/1709",
	"https://app.procore.com/1710",
	"https://app.procore.com/1711",
	"https://app.procore.com/1712",
	"https://app.procore.com/1713",
	"https://app.procore.com/1714",
	"https://app.procore.com/1715",
	"https://app.procore.com/1716",
	"https://app.procore.com/1717",
	"https://app.procore.com/1718",
	"https://app.procore.com/1719",
	"https://app.procore.com/1720",
	"https://app.procore.com/1721",
	"https://app.procore.com/1722",
	"https://app.procore.com/1723",
	"https://app.procore.com/1724",
	"https://app.procore.com/1725",
	"https://app.procore.com/1726",
	"https://app.procore.com/1727",
	"https://app.procore.com/1728",
	"https://app.procore.com/1729",
	"https://app.procore.com/1730",
	"https://app.procore.com/1731",
	"https://app.procore.com/1732",
	"https://app.procore.com/1733",
	"https://app.procore.com/1734",
	"https://app.procore.com/1735",
	"https://app.procore.com/1736",
	"https://app.procore.com/1737",
	"https://app.procore.com/1738",
	"https://app.procore.com/1739",
	"https://app.procore.com/1740",
	"https://app.procore.com/1741",
	"https://app.procore.com/1742",
	"https://app.procore.com/1743",
	"https://app.procore.com/1744",
	"https://app.procore.com/1745",
	"https://app.procore.com/1746",
	"https://app.procore.com/1747",
	"https://app.procore.com/1748",
	"https://app.procore.com/1749",
	"https://app.procore.com/1750",
	"https://app.procore.com/1751",
	"https://app.procore.com/1752",
	"https://app.procore.com/1753",
	"https://app.procore.com/1754",
	"https://app.procore.com/1755",
	"https://app.procore.com/1756",
	"https://app.procore.com/1757",
	"https://app.procore.com/1758",
	"https://app.procore.com/1759",
	"https://app.procore.com/1760",
	"https://app.procore.com/1761",
	"https://app.procore.com/1762",
	"https://app.procore.com/1763",
	"https://app.procore.com/1764",
	"https://app.procore.com/1765",
	"https://app.procore.com/1766",
	"https://app.procore.com/1767",
	"https://app.procore.com/1768",
	"https://app.procore.com/1769",
	"https://app.procore.com/1770",
	"https://app.procore.com/1771",
	"https://app.procore.com/1772",
	"https://app.procore.com/1773",
	"https://app.procore.com/1774",
	"https://app.procore.com/1775",
	"https://app.procore.com/1776",
	"https://app.procore.com/1777",
	"https://app.procore.com/1778",
	"https://app.procore.com/1779",
	"https://app.procore.com/1780",
	"https://app.procore.com/1781",
	"https://app.procore.com/1782",
	"https://app.procore.com/1783",
	"https://app.procore.com/1784",
	"https://app.procore.com/1785",
	"https://app.procore.com/1786",
	"https://app.procore.com/1787",
	"https://app.procore.com/1788",
	"https://app.procore.com/1789",
	"https://app.procore.com/1790",
	"https://app.procore.com/1791",
	"https://app.procore.com/1792",
	"https://app.procore.com/1793",
	"https://app.procore.com/1794",
	"https://app.procore.com/1795",
	"https://app.procore.com/1796",
	"https://app.procore.com/1797",
	"https://app.procore.com/1798",
	"https://app.procore.com/1799",
	"https://app.procore.com/1800",
	"https://app.procore.com/1801",
	"https://app.procore.com/1802",
	"https://app.procore.com/1803",
	"https://app.procore.com/1804",
	"https://app.procore.com/1805",
	"https://app.procore.com/1806",
	"https://app.procore.com/1807",
	"https://app.procore.com/1808",
	"https://app.procore.com/1809",
	"https://app.procore.com/1810",
	"https://app.procore.com/1811",
	"https://app.procore.com/1812",
	"https://app.procore.com/1813",
	"https://app.procore.com/1814",
	"https://app.procore.com/1815",
	"https://app.procore.com/1816",
	"https://app.procore.com/1817",
	"https://app.procore.com/1818",
	"https://app.procore.com/1819",
	"https://app.procore.com/1820",
	"https://app.procore.com/1821",
	"https://app.procore.com/1822",
	"https://app.procore.com/1823",
	"https://app.procore.com/1824",
	"https://app.procore.com/1825",
	"https://app.procore.com/1826",
	"https://app.procore.com/1827",
	"https://app.procore.com/1828",
	"https://app.procore.com/1829",
	"https://app.procore.com/1830",
	"https://app.procore.com/1831",
	"https://app.procore.com/1832",
	"https://app.procore.com/1833",
	"https://app.procore.com/1834",
	"https://app.procore.com/1835",
	"https://app.procore.com/1836",
	"https://app.procore.com/1837",
	"https://app.procore.com/1838",
	"https://app.procore.com/1839",
	"https://app.procore.com/1840",
	"https://app.procore.com/1841",
	"https://app.procore.com/1842",
	"https://app.procore.com/1843",
	"https://app.procore.com/1844",
	"https://app.procore.com/1845",
	"https://app.procore.com/1846",
	"https://app.procore.com/1847",
	"https://app.procore.com/1848",
	"https://app.procore.com/1849",
	"https://app.procore.com/1850",
	"https://app.procore.com/1851",
	"https://app.procore.com/1852",
	"https://app.procore.com/1853",
	"https://app.procore.com/1854",
	"https://app.procore.com/1855",
	"https://app.procore.com/1856",
	"https://app.procore.com/1857",
	"https://app.procore.com/1858",
	"https://app.procore.com/1859",
	"https://app.procore.com/1860",
	"https://app.procore.com/1861",
	"https://app.procore.com/1862",
	"https://app.procore.com/1863",
	"https://app.procore.com/1864",
	"https://app.procore.com/1865",
	"https://app.procore.com/1866",
	"https://app.procore.com/1867",
	"https://app.procore.com/1868",
	"https://app.procore.com/1869",
	"https://app.procore.com/1870",
	"https://app.procore.com/1871",
	"https://app.procore.com/1872",
	"https://app.procore.com/1873",
	"https://app.procore.com/1874",
	"https://app.procore.com/1875",
	"https://app.procore.com/1876",
	"https://app.procore.com/1877",
	"https://app.procore.com/1878",
	"https://app.procore.com/1879",
	"https://app.procore.com/1880",
	"https://app.procore.com/1881",
	"https://app.procore.com/1882",
	"https://app.procore.com/1883",
	"https://app.procore.com/1884",
	"https://app.procore.com/1885",
	"https://app.procore.com/1886",
	"https://app.procore.com/1887",
	"https://app.procore.com/1888",
	"https://app.procore.com/1889",
	"https://app.procore.com/1890",
	"https://app.procore.com/1891",
	"https://app.procore.com/1892",
	"https://app.procore.com/1893",
	"https://app.procore.com/1894",
	"https://app.procore.com/1895",
	"https://app.procore.com/1896",
	"https://app.procore.com/1897",
	"https://app.procore.com/1898",
	"https://app.procore.com/1899",
	"https://app.procore.com/1900",
	"https://app.procore.com/1901",
	"https://app.procore.com/1902",
	"https://app.procore.com/1903",
	"https://app.procore.com/1904",
	"https://app.procore.com/1905",
	"https://app.procore.com/1906",
	"https://app.procore.com/1907",
	"https://app.procore.com/1908",
	"https://app.procore.com/1909",
	"https://app.procore.com/1910",
	"https://app.procore.com/1911",
	"https://app.procore.com/1912",
	"https://app.procore.com/1913",
	"https://app.procore.com/1914",
	"https://app.procore.com/1915",
	"https://app.procore.com/1916",
	"https://app.procore.com/1917",
	"https://app.procore.com/1918",
	"https://app.procore.com/1919",
	"https://app.procore.com/1920",
	"https://app.procore.com/1921",
	"https://app.procore.com/1922",
	"https://app.procore.com/1923",
	"https://app.procore.com/1924",
	"https://app.procore.com/1925",
	"https://app.procore.com/1926",
	"https://app.procore.com/1927",
	"https://app.procore.com/1928",
	"https://app.procore.com/1929",
	"https://app.procore.com/1930",
	"https://app.procore.com/1931",
	"https://app.procore.com/1932",
	"https://app.procore.com/1933",
	"https://app.procore.com/1934",
	"https://app.procore.com/1935",
	"https://app.procore.com/1936",
	"https://app.procore.com/1937",
	"https://app.procore.com/1938",
	"https://app.procore.com/1939",
	"https://app.procore.com/1940",
	"https://app.procore.com/1941",
	"https://app.procore.com/1942",
	"https://app.procore.com/1943",
	"https://app.procore.com/1944",
	"https://app.procore.com/1945",
	"https://app.procore.com/1946",
	"https://app.procore.com/1947",
	"https://app.procore.com/1948",
	"https://app.procore.com/1949",
	"https://app.procore.com/1950",
	"https://app.procore.com/1951",
	"https://app.procore.com/1952",
	"https://app.procore.com/1953",
	"https://app.procore.com/1954",
	"https://app.procore.com/1955",
	"https://app.procore.com/1956",
	"https://app.procore.com/1957",
	"https://app.procore.com/1958",
	"https://app.procore.com/1959",
	"https://app.procore.com/1960",
	"https://app.procore.com/1961",
	"https://app.procore.com/1962",
	"https://app.procore.com/1963",
	"https://app.procore.com/1964",
	"https://app.procore.com/1965",
	"https://app.procore.com/1966",
	"https://app.procore.com/1967",
	"https://app.procore.com/1968",
	"https://app.procore.com/1969",
	"https://app.procore.com/1970",
	"https://app.procore.com/1971",
	"https://app.procore.com/1972",
	"https://app.procore.com/1973",
	"https://app.procore.com/1974",
	"https://app.procore.com/1975",
	"https://app.procore.com/1976",
	"https://app.procore.com/1977",
	"https://app.procore.com/1978",
	"https://app.procore.com/1979",
	"https://app.procore.com/1980",
	"https://app.procore.com/1981",
	"https://app.procore.com/1982",
	"https://app.procore.com/1983",
	"https://app.procore.com/1984",
	"https://app.procore.com/1985",
	"https://app.procore.com/1986",
	"https://app.procore.com/1987",
	"https://app.procore.com/1988",
	"https://app.procore.com/1989",
	"https://app.procore.com/1990",
	"https://app.procore.com/1991",
	"https://app.procore.com/1992",
	"https://app.procore.com/1993",
	"https://app.procore.com/1994",
	"https://app.procore.com/1995",
	"https://app.procore.com/1996",
	"https://app.procore.com/1997",
	"https://app.procore.com/1998",
	"https://app.procore.com/1999",
}

var deep = []any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{"https://api.procore.com"}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}

var sum = table["key0"] + table["key1"] + table["key2"] + table["key3"] + table["key4"] + table["key5"] + table["key6"] + table["key7"] + table["key8"] + table["key9"] + table["key10"] + table["key11"] + table["key12"] + table["key13"] + table["key14"] + table["key15"] + table["key16"] + table["key17"] + table["key18"] + table["key19"] + table["key20"] + table["key21"] + table["key22"] + table["key23"] + table["key24"] + table["key25"] + table["key26"] + table["key27"] + table["key28"] + table["key29"] + table["key30"] + table["key31"] + table["key32"] + table["key33"] + table["key34"] + table["key35"] + table["key36"] + table["key37"] + table["key38"] + table["key39"] + table["key40"] + table["key41"] + table["key42"] + table["key43"] + table["key44"] + table["key45"] + table["key46"] + table["key47"] + table["key48"] + table["key49"] + table["key50"] + table["key51"] + table["key52"] + table["key53"] + table["key54"] + table["key55"] + table["key56"] + table["key57"] + table["key58"] + table["key59"] + table["key60"] + table["key61"] + table["key62"] + table["key63"] + table["key64"] + table["key65"] + table["key66"] + table["key67"] + table["key68"] + table["key69"] + table["key70"] + table["key71"] + table["key72"] + table["key73"] + table["key74"] + table["key75"] + table["key76"] + table["key77"] + table["key78"] + table["key79"] + table["key80"] + table["key81"] + table["key82"] + table["key83"] + table["key84"] + table["key85"] + table["key86"] + table["key87"] + table["key88"] + table["key89"] + table["key90"] + table["key91"] + table["key92"] + table["key93"] + table["key94"] + table["key95"] + table["key96"] + table["key97"] + table["key98"] + table["key99"] + table["key100"] + table["key101"] + table["key102"] + table["key103"] + table["key104"] + table["key105"] + table["key106"] + table["key107"] + table["key108"] + table["key109"] + table["key110"] + table["key111"] + table["key112"] + table["key113"] + table["key114"] + table["key115"] + table["key116"] + table["key117"] + table["key118"] + table["key119"] + table["key120"] + table["key121"] + table["key122"] + table["key123"] + table["key124"] + table["key125"] + table["key126"] + table["key127"] + table["key128"] + table["key129"] + table["key130"] + table["key131"] + table["key132"] + table["key133"] + table["key134"] + table["key135"] + table["key136"] + table["key137"] + table["key138"] + table["key139"] + table["key140"] + table["key141"] + table["key142"] + table["key143"] + table["key144"] + table["key145"] + table["key146"] + table["key147"] + table["key148"] + table["key149"] + table["key150"] + table["key151"] + table["key152"] + table["key153"] + table["key154"] + table["key155"] + table["key156"] + table["key157"] + table["key158"] + table["key159"] + table["key160"] + table["key161"] + table["key162"] + table["key163"] + table["key164"] + table["key165"] + table["key166"] + table["key167"] + table["key168"] + table["key169"] + table["key170"] + table["key171"] + table["key172"] + table["key173"] + table["key174"] + table["key175"] + table["key176"] + table["key177"] + table["key178"] + table["key179"] + table["key180"] + table["key181"] + table["key182"] + table["key183"] + table["key184"] + table["key185"] + table["key186"] + table["key187"] + table["key188"] + table["key189"] + table["key190"] + table["key191"] + table["key192"] + table["key193"] + table["key194"] + table["key195"] + table["key196"] + table["key197"] + table["key198"] + table["key199"] + table["key200"] + table["key201"] + table["key202"] + table["key203"] + table["key204"] + table["key205"] + table["key206"] + table["key207"] + table["key208"] + table["key209"] + table["key210"] + table["key211"] + table["key212"] + table["key213"] + table["key214"] + table["key215"] + table["key216"] + table["key217"] + table["key218"] + table["key219"] + table["key220"] + table["key221"] + table["key222"] + table["key223"] + table["key224"] + table["key225"] + table["key226"] + table["key227"] + table["key228"] + table["key229"] + table["key230"] + table["key231"] + table["key232"] + table["key233"] + table["key234"] + table["key235"] + table["key236"] + table["key237"] + table["key238"] + table["key239"] + table["key240"] + table["key241"] + table["key242"] + table["key243"] + table["key244"] + table["key245"] + table["key246"] + table["key247"] + table["key248"] + table["key249"] + table["key250"] + table["key251"] + table["key252"] + table["key253"] + table["key254"] + table["key255"] + table["key256"] + table["key257"] + table["key258"] + table["key259"] + table["key260"] + table["key261"] + table["key262"] + table["key263"] + table["key264"] + table["key265"] + table["key266"] + table["key267"] + table["key268"] + table["key269"] + table["key270"] + table["key271"] + table["key272"] + table["key273"] + table["key274"] + table["key275"] + table["key276"] + table["key277"] + table["key278"] + table["key279"] + table["key280"] + table["key281"] + table["key282"] + table["key283"] + table["key284"] + table["key285"] + table["key286"] + table["key287"] + table["key288"] + table["key289"] + table["key290"] + table["key291"] + table["key292"] + table["key293"] + table["key294"] + table["key295"] + table["key296"] + table["key297"] + table["key298"] + table["key299"] + table["key300"] + table["key301"] + table["key302"] + table["key303"] + table["key304"] + table["key305"] + table["key306"] + table["key307"] + table["key308"] + table["key309"] + table["key310"] + table["key311"] + table["key312"] + table["key313"] + table["key314"] + table["key315"] + table["key316"] + table["key317"] + table["key318"] + table["key319"] + table["key320"] + table["key321"] + table["key322"] + table["key323"] + table["key324"] + table["key325"] + table["key326"] + table["key327"] + table["key328"] + table["key329"] + table["key330"] + table["key331"] + table["key332"] + table["key333"] + table["key334"] + table["key335"] + table["key336"] + table["key337"] + table["key338"] + table["key339"] + table["key340"] + table["key341"] + table["key342"] + table["key343"] + table["key344"] + table["key345"] + table["key346"] + table["key347"] + table["key348"] + table["key349"] + table["key350"] + table["key351"] + table["key352"] + table["key353"] + table["key354"] + table["key355"] + table["key356"] + table["key357"] + table["key358"] + table["key359"] + table["key360"] + table["key361"] + table["key362"] + table["key363"] + table["key364"] + table["key365"] + table["key366"] + table["key367"] + table["key368"] + table["key369"] + table["key370"] + table["key371"] + table["key372"] + table["key373"] + table["key374"] + table["key375"] + table["key376"] + table["key377"] + table["key378"] + table["key379"] + table["key380"] + table["key381"] + table["key382"] + table["key383"] + table["key384"] + table["key385"] + table["key386"] + table["key387"] + table["key388"] + table["key389"] + table["key390"] + table["key391"] + table["key392"] + table["key393"] + table["key394"] + table["key395"] + table["key396"] + table["key397"] + table["key398"] + table["key399"]

func branches(n int) string {
	u := "https://api.procore.com"
	if n&1 != 0 {
		u += "/0"
	}
	if n&2 != 0 {
		u += "/1"
	}
	if n&4 != 0 {
		u += "/2"
	}
	if n&8 != 0 {
		u += "/3"
	}
	if n&16 != 0 {
		u += "/4"
	}
	if n&32 != 0 {
		u += "/5"
	}
	if n&64 != 0 {
		u += "/6"
	}
	if n&128 != 0 {
		u += "/7"
	}
	if n&256 != 0 {
		u += "/8"
	}
	if n&512 != 0 {
		u += "/9"
	}
	if n&1024 != 0 {
		u += "/10"
	}
	if n&2048 != 0 {
		u += "/11"
	}
	if n&4096 != 0 {
		u += "/12"
	}
	if n&8192 != 0 {
		u += "/13"
	}
	if n&16384 != 0 {
		u += "/14"
	}
	if n&32768 != 0 {
		u += "/15"
	}
	if n&65536 != 0 {
		u += "/16"
	}
	if n&131072 != 0 {
		u += "/17"
	}
	if n&262144 != 0 {
		u += "/18"
	}
	if n&524288 != 0 {
		u += "/19"
	}
	if n&1048576 != 0 {
		u += "/20"
	}
	if n&2097152 != 0 {
		u += "/21"
	}
	if n&4194304 != 0 {
		u += "/22"
	}
	if n&8388608 != 0 {
		u += "/23"
	}
	if n&16777216 != 0 {
		u += "/24"
	}
	if n&33554432 != 0 {
		u += "/25"
	}
	if n&67108864 != 0 {
		u += "/26"
	}
	if n&134217728 != 0 {
		u += "/27"
	}
	if n&268435456 != 0 {
		u += "/28"
	}
	if n&536870912 != 0 {
		u += "/29"
	}
	if n&1 != 0 {
		u += "/30"
	}
	if n&2 != 0 {
		u += "/31"
	}
	if n&4 != 0 {
		u += "/32"
	}
	if n&8 != 0 {
		u += "/33"
	}
	if n&16 != 0 {
		u += "/34"
	}
	if n&32 != 0 {
		u += "/35"
	}
	if n&64 != 0 {
		u += "/36"
	}
	if n&128 != 0 {
		u += "/37"
	}
	if n&256 != 0 {
		u += "/38"
	}
	if n&512 != 0 {
		u += "/39"
	}
	if n&1024 != 0 {
		u += "/40"
	}
	if n&2048 != 0 {
		u += "/41"
	}
	if n&4096 != 0 {
		u += "/42"
	}
	if n&8192 != 0 {
		u += "/43"
	}
	if n&16384 != 0 {
		u += "/44"
	}
	if n&32768 != 0 {
		u += "/45"
	}
	if n&65536 != 0 {
		u += "/46"
	}
	if n&131072 != 0 {
		u += "/47"
	}
	if n&262144 != 0 {
		u += "/48"
	}
	if n&524288 != 0 {
		u += "/49"
	}
	if n&1048576 != 0 {
		u += "/50"
	}
	if n&2097152 != 0 {
		u += "/51"
	}
	if n&4194304 != 0 {
		u += "/52"
	}
	if n&8388608 != 0 {
		u += "/53"
	}
	if n&16777216 != 0 {
		u += "/54"
	}
	if n&33554432 != 0 {
		u += "/55"
	}
	if n&67108864 != 0 {
		u += "/56"
	}
	if n&134217728 != 0 {
		u += "/57"
	}
	if n&268435456 != 0 {
		u += "/58"
	}
	if n&536870912 != 0 {
		u += "/59"
	}
	http.Get(u)
	return u
}

func cases(n int) {
	var u, v string
	switch n {
	case 0:
		u, v = "https://app0.procore.com", "/0"
	case 1:
		u, v = "https://app1.procore.com", "/1"
	case 2:
		u, v = "https://app2.procore.com", "/2"
	case 3:
		u, v = "https://app3.procore.com", "/3"
	case 4:
		u, v = "https://app4.procore.com", "/4"
	case 5:
		u, v = "https://app5.procore.com", "/5"
	case 6:
		u, v = "https://app6.procore.com", "/6"
	case 7:
		u, v = "https://app7.procore.com", "/7"
	case 8:
		u, v = "https://app8.procore.com", "/8"
	case 9:
		u, v = "https://app9.procore.com", "/9"
	case 10:
		u, v = "https://app10.procore.com", "/10"
	case 11:
		u, v = "https://app11.procore.com", "/11"
	case 12:
		u, v = "https://app12.procore.com", "/12"
	case 13:
		u, v = "https://app13.procore.com", "/13"
	case 14:
		u, v = "https://app14.procore.com", "/14"
	case 15:
		u, v = "https://app15.procore.com", "/15"
	case 16:
		u, v = "https://app16.procore.com", "/16"
	case 17:
		u, v = "https://app17.procore.com", "/17"
	case 18:
		u, v = "https://app18.procore.com", "/18"
	case 19:
		u, v = "https://app19.procore.com", "/19"
	case 20:
		u, v = "https://app20.procore.com", "/20"
	case 21:
		u, v = "https://app21.procore.com", "/21"
	case 22:
		u, v = "https://app22.procore.com", "/22"
	case 23:
		u, v = "https://app23.procore.com", "/23"
	case 24:
		u, v = "https://app24.procore.com", "/24"
	case 25:
		u, v = "https://app25.procore.com", "/25"
	case 26:
		u, v = "https://app26.procore.com", "/26"
	case 27:
		u, v = "https://app27.procore.com", "/27"
	case 28:
		u, v = "https://app28.procore.com", "/28"
	case 29:
		u, v = "https://app29.procore.com", "/29"
	case 30:
		u, v = "https://app30.procore.com", "/30"
	case 31:
		u, v = "https://app31.procore.com", "/31"
	case 32:
		u, v = "https://app32.procore.com", "/32"
	case 33:
		u, v = "https://app33.procore.com", "/33"
	case 34:
		u, v = "https://app34.procore.com", "/34"
	case 35:
		u, v = "https://app35.procore.com", "/35"
	case 36:
		u, v = "https://app36.procore.com", "/36"
	case 37:
		u, v = "https://app37.procore.com", "/37"
	case 38:
		u, v = "https://app38.procore.com", "/38"
	case 39:
		u, v = "https://app39.procore.com", "/39"
	case 40:
		u, v = "https://app40.procore.com", "/40"
	case 41:
		u, v = "https://app41.procore.com", "/41"
	case 42:
		u, v = "https://app42.procore.com", "/42"
	case 43:
		u, v = "https://app43.procore.com", "/43"
	case 44:
		u, v = "https://app44.procore.com", "/44"
	case 45:
		u, v = "https://app45.procore.com", "/45"
	case 46:
		u, v = "https://app46.procore.com", "/46"
	case 47:
		u, v = "https://app47.procore.com", "/47"
	case 48:
		u, v = "https://app48.procore.com", "/48"
	case 49:
		u, v = "https://app49.procore.com", "/49"
	case 50:
		u, v = "https://app50.procore.com", "/50"
	case 51:
		u, v = "https://app51.procore.com", "/51"
	case 52:
		u, v = "https://app52.procore.com", "/52"
	case 53:
		u, v = "https://app53.procore.com", "/53"
	case 54:
		u, v = "https://app54.procore.com", "/54"
	case 55:
		u, v = "https://app55.procore.com", "/55"
	case 56:
		u, v = "https://app56.procore.com", "/56"
	case 57:
		u, v = "https://app57.procore.com", "/57"
	case 58:
		u, v = "https://app58.procore.com", "/58"
	case 59:
		u, v = "https://app59.procore.com", "/59"
	case 60:
		u, v = "https://app60.procore.com", "/60"
	case 61:
		u, v = "https://app61.procore.com", "/61"
	case 62:
		u, v = "https://app62.procore.com", "/62"
	case 63:
		u, v = "https://app63.procore.com", "/63"
	case 64:
		u, v = "https://app64.procore.com", "/64"
	case 65:
		u, v = "https://app65.procore.com", "/65"
	case 66:
		u, v = "https://app66.procore.com", "/66"
	case 67:
		u, v = "https://app67.procore.com", "/67"
	case 68:
		u, v = "https://app68.procore.com", "/68"
	case 69:
		u, v = "https://app69.procore.com", "/69"
	case 70:
		u, v = "https://app70.procore.com", "/70"
	case 71:
		u, v = "https://app71.procore.com", "/71"
	case 72:
		u, v = "https://app72.procore.com", "/72"
	case 73:
		u, v = "https://app73.procore.com", "/73"
	case 74:
		u, v = "https://app74.procore.com", "/74"
	case 75:
		u, v = "https://app75.procore.com", "/75"
	case 76:
		u, v = "https://app76.procore.com", "/76"
	case 77:
		u, v = "https://app77.procore.com", "/77"
	case 78:
		u, v = "https://app78.procore.com", "/78"
	case 79:
		u, v = "https://app79.procore.com", "/79"
	case 80:
		u, v = "https://app80.procore.com", "/80"
	case 81:
		u, v = "https://app81.procore.com", "/81"
	case 82:
		u, v = "https://app82.procore.com", "/82"
	case 83:
		u, v = "https://app83.procore.com", "/83"
	case 84:
		u, v = "https://app84.procore.com", "/84"
	case 85:
		u, v = "https://app85.procore.com", "/85"
	case 86:
		u, v = "https://app86.procore.com", "/86"
	case 87:
		u, v = "https://app87.procore.com", "/87"
	case 88:
		u, v = "https://app88.procore.com", "/88"
	case 89:
		u, v = "https://app89.procore.com", "/89"
	case 90:
		u, v = "https://app90.procore.com", "/90"
	case 91:
		u, v = "https://app91.procore.com", "/91"
	case 92:
		u, v = "https://app92.procore.com", "/92"
	case 93:
		u, v = "https://app93.procore.com", "/93"
	case 94:
		u, v = "https://app94.procore.com", "/94"
	case 95:
		u, v = "https://app95.procore.com", "/95"
	case 96:
		u, v = "https://app96.procore.com", "/96"
	case 97:
		u, v = "https://app97.procore.com", "/97"
	case 98:
		u, v = "https://app98.procore.com", "/98"
	case 99:
		u, v = "https://app99.procore.com", "/99"
	case 100:
		u, v = "https://app100.procore.com", "/100"
	case 101:
		u, v = "https://app101.procore.com", "/101"
	case 102:
		u, v = "https://app102.procore.com", "/102"
	case 103:
		u, v = "https://app103.procore.com", "/103"
	case 104:
		u, v = "https://app104.procore.com", "/104"
	case 105:
		u, v = "https://app105.procore.com", "/105"
	case 106:
		u, v = "https://app106.procore.com", "/106"
	case 107:
		u, v = "https://app107.procore.com", "/107"
	case 108:
		u, v = "https://app108.procore.com", "/108"
	case 109:
		u, v = "https://app109.procore.com", "/109"
	case 110:
		u, v = "https://app110.procore.com", "/110"
	case 111:
		u, v = "https://app111.procore.com", "/111"
	case 112:
		u, v = "https://app112.procore.com", "/112"
	case 113:
		u, v = "https://app113.procore.com", "/113"
	case 114:
		u, v = "https://app114.procore.com", "/114"
	case 115:
		u, v = "https://app115.procore.com", "/115"
	case 116:
		u, v = "https://app116.procore.com", "/116"
	case 117:
		u, v = "https://app117.procore.com", "/117"
	case 118:
		u, v = "https://app118.procore.com", "/118"
	case 119:
		u, v = "https://app119.procore.com", "/119"
	case 120:
		u, v = "https://app120.procore.com", "/120"
	case 121:
		u, v = "https://app121.procore.com", "/121"
	case 122:
		u, v = "https://app122.procore.com", "/122"
	case 123:
		u, v = "https://app123.procore.com", "/123"
	case 124:
		u, v = "https://app124.procore.com", "/124"
	case 125:
		u, v = "https://app125.procore.com", "/125"
	case 126:
		u, v = "https://app126.procore.com", "/126"
	case 127:
		u, v = "https://app127.procore.com", "/127"
	case 128:
		u, v = "https://app128.procore.com", "/128"
	case 129:
		u, v = "https://app129.procore.com", "/129"
	case 130:
		u, v = "https://app130.procore.com", "/130"
	case 131:
		u, v = "https://app131.procore.com", "/131"
	case 132:
		u, v = "https://app132.procore.com", "/132"
	case 133:
		u, v = "https://app133.procore.com", "/133"
	case 134:
		u, v = "https://app134.procore.com", "/134"
	case 135:
		u, v = "https://app135.procore.com", "/135"
	case 136:
		u, v = "https://app136.procore.com", "/136"
	case 137:
		u, v = "https://app137.procore.com", "/137"
	case 138:
		u, v = "https://app138.procore.com", "/138"
	case 139:
		u, v = "https://app139.procore.com", "/139"
	case 140:
		u, v = "https://app140.procore.com", "/140"
	case 141:
		u, v = "https://app141.procore.com", "/141"
	case 142:
		u, v = "https://app142.procore.com", "/142"
	case 143:
		u, v = "https://app143.procore.com", "/143"
	case 144:
		u, v = "https://app144.procore.com", "/144"
	case 145:
		u, v = "https://app145.procore.com", "/145"
	case 146:
		u, v = "https://app146.procore.com", "/146"
	case 147:
		u, v = "https://app147.procore.com", "/147"
	case 148:
		u, v = "https://app148.procore.com", "/148"
	case 149:
		u, v = "https://app149.procore.com", "/149"
	case 150:
		u, v = "https://app150.procore.com", "/150"
	case 151:
		u, v = "https://app151.procore.com", "/151"
	case 152:
		u, v = "https://app152.procore.com", "/152"
	case 153:
		u, v = "https://app153.procore.com", "/153"
	case 154:
		u, v = "https://app154.procore.com", "/154"
	case 155:
		u, v = "https://app155.procore.com", "/155"
	case 156:
		u, v = "https://app156.procore.com", "/156"
	case 157:
		u, v = "https://app157.procore.com", "/157"
	case 158:
		u, v = "https://app158.procore.com", "/158"
	case 159:
		u, v = "https://app159.procore.com", "/159"
	case 160:
		u, v = "https://app160.procore.com", "/160"
	case 161:
		u, v = "https://app161.procore.com", "/161"
	case 162:
		u, v = "https://app162.procore.com", "/162"
	case 163:
		u, v = "https://app163.procore.com", "/163"
	case 164:
		u, v = "https://app164.procore.com", "/164"
	case 165:
		u, v = "https://app165.procore.com", "/165"
	case 166:
		u, v = "https://app166.procore.com", "/166"
	case 167:
		u, v = "https://app167.procore.com", "/167"
	case 168:
		u, v = "https://app168.procore.com", "/168"
	case 169:
		u, v = "https://app169.procore.com", "/169"
	case 170:
		u, v = "https://app170.procore.com", "/170"
	case 171:
		u, v = "https://app171.procore.com", "/171"
	case 172:
		u, v = "https://app172.procore.com", "/172"
	case 173:
		u, v = "https://app173.procore.com", "/173"
	case 174:
		u, v = "https://app174.procore.com", "/174"
	case 175:
		u, v = "https://app175.procore.com", "/175"
	case 176:
		u, v = "https://app176.procore.com", "/176"
	case 177:
		u, v = "https://app177.procore.com", "/177"
	case 178:
		u, v = "https://app178.procore.com", "/178"
	case 179:
		u, v = "https://app179.procore.com", "/179"
	case 180:
		u, v = "https://app180.procore.com", "/180"
	case 181:
		u, v = "https://app181.procore.com", "/181"
	case 182:
		u, v = "https://app182.procore.com", "/182"
	case 183:
		u, v = "https://app183.procore.com", "/183"
	case 184:
		u, v = "https://app184.procore.com", "/184"
	case 185:
		u, v = "https://app185.procore.com", "/185"
	case 186:
		u, v = "https://app186.procore.com", "/186"
	case 187:
		u, v = "https://app187.procore.com", "/187"
	case 188:
		u, v = "https://app188.procore.com", "/188"
	case 189:
		u, v = "https://app189.procore.com", "/189"
	case 190:
		u, v = "https://app190.procore.com", "/190"
	case 191:
		u, v = "https://app191.procore.com", "/191"
	case 192:
		u, v = "https://app192.procore.com", "/192"
	case 193:
		u, v = "https://app193.procore.com", "/193"
	case 194:
		u, v = "https://app194.procore.com", "/194"
	case 195:
		u, v = "https://app195.procore.com", "/195"
	case 196:
		u, v = "https://app196.procore.com", "/196"
	case 197:
		u, v = "https://app197.procore.com", "/197"
	case 198:
		u, v = "https://app198.procore.com", "/198"
	case 199:
		u, v = "https://app199.procore.com", "/199"
	}
	http.Get(u + v)
}

func nested(x bool) {

	if x {
		for x {
			if x {
				for x {
					if x {
						for x {
							if x {
								for x {
									if x {
										for x {
											if x {
												for x {
													if x {
														for x {
															if x {
																for x {
																	if x {
																		for x {
																			if x {
																				for x {
																					if x {
																						for x {
																							if x {
																								for x {
																									if x {
																										for x {
																											if x {
																												for x {
																													if x {
																														for x {
																															if x {
																																for x {
																																	if x {
																																		for x {
																																			if x {
																																				for x {
																																					if x {
																																						for x {
																																							if x {
																																								for x {
																																									if x {
																																										for x {
																																											if x {
																																												for x {
																																													if x {
																																														for x {
																																															if x {
																																																for x {
																																																	if x {
																																																		for x {
																																																			if x {
																																																				for x {
																																																					if x {
																																																						for x {
																																																							if x {
																																																								for x {
																																																									if x {
																																																										for x {
																																																											if x {
																																																												for x {
																																																													if x {
																																																														for x {
																																																															if x {
																																																																for x {
																																																																	if x {
																																																																		for x {
																																																																			if x {
																																																																				for x {
																																																																					if x {
																																																																						for x {
																																																																							if x {
																																																																								for x {
																																																																									if x {
																																																																										for x {
																																																																											if x {
																																																																												for x {
																																																																													if x {
																																																																														for x {
																																																																															if x {
																																																																																for x {
																																																																																	if x {
																																																																																		for x {
																																																																																			if x {
																																																																																				for x {
																																																																																					if x {
																																																																																						for x {
																																																																																							if x {
																																																																																								for x {
																																																																																									if x {
																																																																																										for x {
																																																																																											if x {
																																																																																												for x {
																																																																																													if x {
																																																																																														for x {
																																																																																															if x {
																																																																																																for x {
																																																																																																	if x {
																																																																																																		for x {
																																																																																																			if x {
																																																																																																				for x {
																																																																																																					if x {
																																																																																																						for x {
																																																																																																							if x {
																																																																																																								for x {
																																																																																																									if x {
																																																																																																										for x {
																																																																																																											if x {
																																																																																																												for x {
																																																																																																													if x {
																																																																																																														for x {
																																																																																																															if x {
																																																																																																																for x {
																																																																																																																	if x {
																																																																																																																		for x {
																																																																																																																			if x {
																																																																																																																				for x {
																																																																																																																					if x {
																																																																																																																						for x {
																																																																																																																							if x {
																																																																																																																								for x {
																																																																																																																									http.Get(list[0])
																																																																																																																								}
																																																																																																																							}
																																																																																																																						}
																																																																																																																					}
																																																																																																																				}
																																																																																																																			}
																																																																																																																		}
																																																																																																																	}
																																																																																																																}
																																																																																																															}
																																																																																																														}
																																																																																																													}
																																																																																																												}
																																																																																																											}
																																																																																																										}
																																																																																																									}
																																																																																																								}
																																																																																																							}
																																																																																																						}
																																																																																																					}
																																																																																																				}
																																																																																																			}
																																																																																																		}
																																																																																																	}
																																																																																																}
																																																																																															}
																																																																																														}
																																																																																													}
																																																																																												}
																																																																																											}
																																																																																										}
																																																																																									}
																																																																																								}
																																																																																							}
																																																																																						}
																																																																																					}
																																																																																				}
																																																																																			}
																																																																																		}
																																																																																	}
																																																																																}
																																																																															}
																																																																														}
																																																																													}
																																																																												}
																																																																											}
																																																																										}
																																																																									}
																																																																								}
																																																																							}
																																																																						}
																																																																					}
																																																																				}
																																																																			}
																																																																		}
																																																																	}
																																																																}
																																																															}
																																																														}
																																																													}
																																																												}
																																																											}
																																																										}
																																																									}
																																																								}
																																																							}
																																																						}
																																																					}
																																																				}
																																																			}
																																																		}
																																																	}
																																																}
																																															}
																																														}
																																													}
																																												}
																																											}
																																										}
																																									}
																																								}
																																							}
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func loops(s []string) (t string) {

	for _, x := range s {
		t += x

		for _, x := range s {
			t += x

			for _, x := range s {
				t += x

				for _, x := range s {
					t += x

					for _, x := range s {
						t += x

						for _, x := range s {
							t += x

							for _, x := range s {
								t += x

								for _, x := range s {
									t += x

									http.Get(t)
								}
							}
						}
					}
				}
			}
		}
	}

	return t
}

func all() {
	for _, u := range table {
		http.Get(u)
	}
	for _, u := range list {
		req, _ := http.NewRequest("GET", u, nil)
		req.Header.Set("A", sum)
		http.DefaultClient.Do(req)
	}
}

func f0(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f1(u+"a", h)
	}
	u, r := f3(u, h)
	return u + "b", r
}

func f1(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f2(u+"a", h)
	}
	u, r := f10(u, h)
	return u + "b", r
}

func f2(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f3(u+"a", h)
	}
	u, r := f17(u, h)
	return u + "b", r
}

func f3(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f4(u+"a", h)
	}
	u, r := f24(u, h)
	return u + "b", r
}

func f4(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f5(u+"a", h)
	}
	u, r := f31(u, h)
	return u + "b", r
}

func f5(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f6(u+"a", h)
	}
	u, r := f38(u, h)
	return u + "b", r
}

func f6(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f7(u+"a", h)
	}
	u, r := f45(u, h)
	return u + "b", r
}

func f7(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f8(u+"a", h)
	}
	u, r := f52(u, h)
	return u + "b", r
}

func f8(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f9(u+"a", h)
	}
	u, r := f59(u, h)
	return u + "b", r
}

func f9(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f10(u+"a", h)
	}
	u, r := f6(u, h)
	return u + "b", r
}

func f10(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f11(u+"a", h)
	}
	u, r := f13(u, h)
	return u + "b", r
}

func f11(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f12(u+"a", h)
	}
	u, r := f20(u, h)
	return u + "b", r
}

func f12(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f13(u+"a", h)
	}
	u, r := f27(u, h)
	return u + "b", r
}

func f13(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f14(u+"a", h)
	}
	u, r := f34(u, h)
	return u + "b", r
}

func f14(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f15(u+"a", h)
	}
	u, r := f41(u, h)
	return u + "b", r
}

func f15(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f16(u+"a", h)
	}
	u, r := f48(u, h)
	return u + "b", r
}

func f16(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f17(u+"a", h)
	}
	u, r := f55(u, h)
	return u + "b", r
}

func f17(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f18(u+"a", h)
	}
	u, r := f2(u, h)
	return u + "b", r
}

func f18(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f19(u+"a", h)
	}
	u, r := f9(u, h)
	return u + "b", r
}

func f19(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f20(u+"a", h)
	}
	u, r := f16(u, h)
	return u + "b", r
}

func f20(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f21(u+"a", h)
	}
	u, r := f23(u, h)
	return u + "b", r
}

func f21(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f22(u+"a", h)
	}
	u, r := f30(u, h)
	return u + "b", r
}

func f22(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f23(u+"a", h)
	}
	u, r := f37(u, h)
	return u + "b", r
}

func f23(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f24(u+"a", h)
	}
	u, r := f44(u, h)
	return u + "b", r
}

func f24(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f25(u+"a", h)
	}
	u, r := f51(u, h)
	return u + "b", r
}

func f25(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f26(u+"a", h)
	}
	u, r := f58(u, h)
	return u + "b", r
}

func f26(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f27(u+"a", h)
	}
	u, r := f5(u, h)
	return u + "b", r
}

func f27(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f28(u+"a", h)
	}
	u, r := f12(u, h)
	return u + "b", r
}

func f28(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f29(u+"a", h)
	}
	u, r := f19(u, h)
	return u + "b", r
}

func f29(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f30(u+"a", h)
	}
	u, r := f26(u, h)
	return u + "b", r
}

func f30(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f31(u+"a", h)
	}
	u, r := f33(u, h)
	return u + "b", r
}

func f31(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f32(u+"a", h)
	}
	u, r := f40(u, h)
	return u + "b", r
}

func f32(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f33(u+"a", h)
	}
	u, r := f47(u, h)
	return u + "b", r
}

func f33(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f34(u+"a", h)
	}
	u, r := f54(u, h)
	return u + "b", r
}

func f34(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f35(u+"a", h)
	}
	u, r := f1(u, h)
	return u + "b", r
}

func f35(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f36(u+"a", h)
	}
	u, r := f8(u, h)
	return u + "b", r
}

func f36(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f37(u+"a", h)
	}
	u, r := f15(u, h)
	return u + "b", r
}

func f37(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f38(u+"a", h)
	}
	u, r := f22(u, h)
	return u + "b", r
}

func f38(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f39(u+"a", h)
	}
	u, r := f29(u, h)
	return u + "b", r
}

func f39(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f40(u+"a", h)
	}
	u, r := f36(u, h)
	return u + "b", r
}

func f40(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f41(u+"a", h)
	}
	u, r := f43(u, h)
	return u + "b", r
}

func f41(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f42(u+"a", h)
	}
	u, r := f50(u, h)
	return u + "b", r
}

func f42(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f43(u+"a", h)
	}
	u, r := f57(u, h)
	return u + "b", r
}

func f43(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f44(u+"a", h)
	}
	u, r := f4(u, h)
	return u + "b", r
}

func f44(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f45(u+"a", h)
	}
	u, r := f11(u, h)
	return u + "b", r
}

func f45(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f46(u+"a", h)
	}
	u, r := f18(u, h)
	return u + "b", r
}

func f46(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f47(u+"a", h)
	}
	u, r := f25(u, h)
	return u + "b", r
}

func f47(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f48(u+"a", h)
	}
	u, r := f32(u, h)
	return u + "b", r
}

func f48(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f49(u+"a", h)
	}
	u, r := f39(u, h)
	return u + "b", r
}

func f49(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f50(u+"a", h)
	}
	u, r := f46(u, h)
	return u + "b", r
}

func f50(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f51(u+"a", h)
	}
	u, r := f53(u, h)
	return u + "b", r
}

func f51(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f52(u+"a", h)
	}
	u, r := f0(u, h)
	return u + "b", r
}

func f52(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f53(u+"a", h)
	}
	u, r := f7(u, h)
	return u + "b", r
}

func f53(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f54(u+"a", h)
	}
	u, r := f14(u, h)
	return u + "b", r
}

func f54(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f55(u+"a", h)
	}
	u, r := f21(u, h)
	return u + "b", r
}

func f55(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f56(u+"a", h)
	}
	u, r := f28(u, h)
	return u + "b", r
}

func f56(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f57(u+"a", h)
	}
	u, r := f35(u, h)
	return u + "b", r
}

func f57(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f58(u+"a", h)
	}
	u, r := f42(u, h)
	return u + "b", r
}

func f58(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f59(u+"a", h)
	}
	u, r := f49(u, h)
	return u + "b", r
}

func f59(u string, h http.Header) (string, *http.Request) {
	if h != nil {
		return f0(u+"a", h)
	}
	u, r := f56(u, h)
	return u + "b", r
}
