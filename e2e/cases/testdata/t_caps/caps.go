// Package t_caps has more of everything than is followed: what is left out is not known, and
// never a reason to report anything. The small brothers of these programs are reported.
package t_caps

import "net/http"

// calls stay unknown

const api = "https://api.procore.com/rest/v1.0"

func build(path string) *http.Request {
	req, _ := http.NewRequest("GET", api+path, nil)
	return req
}

// Long loops over requests that get the header in the loop.
func LongLoop(c *http.Client, company string) {
	for _, req := range []*http.Request{
		build("/loop/0"),
		build("/loop/1"),
		build("/loop/2"),
		build("/loop/3"),
		build("/loop/4"),
		build("/loop/5"),
		build("/loop/6"),
		build("/loop/7"),
		build("/loop/8"),
		build("/loop/9"),
		build("/loop/10"),
		build("/loop/11"),
		build("/loop/12"),
		build("/loop/13"),
		build("/loop/14"),
		build("/loop/15"),
		build("/loop/16"),
		build("/loop/17"),
		build("/loop/18"),
		build("/loop/19"),
		build("/loop/20"),
		build("/loop/21"),
		build("/loop/22"),
		build("/loop/23"),
		build("/loop/24"),
		build("/loop/25"),
		build("/loop/26"),
		build("/loop/27"),
		build("/loop/28"),
		build("/loop/29"),
		build("/loop/30"),
		build("/loop/31"),
		build("/loop/32"),
		build("/loop/33"),
		build("/loop/34"),
		build("/loop/35"),
		build("/loop/36"),
		build("/loop/37"),
		build("/loop/38"),
		build("/loop/39"),
		build("/loop/40"),
		build("/loop/41"),
		build("/loop/42"),
		build("/loop/43"),
		build("/loop/44"),
		build("/loop/45"),
		build("/loop/46"),
		build("/loop/47"),
		build("/loop/48"),
		build("/loop/49"),
		build("/loop/50"),
		build("/loop/51"),
		build("/loop/52"),
		build("/loop/53"),
		build("/loop/54"),
		build("/loop/55"),
		build("/loop/56"),
		build("/loop/57"),
		build("/loop/58"),
		build("/loop/59"),
		build("/loop/60"),
		build("/loop/61"),
		build("/loop/62"),
		build("/loop/63"),
		build("/loop/64"),
		build("/loop/65"),
		build("/loop/66"),
		build("/loop/67"),
		build("/loop/68"),
		build("/loop/69"),
	} {
		req.Header.Set("Procore-Company-Id", company)
		c.Do(req)
	}
}

// Large maps, of which each request gets the header.
func LargeMap(c *http.Client, company string) {
	reqs := map[string]*http.Request{
		"0":  build("/map/0"),
		"1":  build("/map/1"),
		"2":  build("/map/2"),
		"3":  build("/map/3"),
		"4":  build("/map/4"),
		"5":  build("/map/5"),
		"6":  build("/map/6"),
		"7":  build("/map/7"),
		"8":  build("/map/8"),
		"9":  build("/map/9"),
		"10": build("/map/10"),
		"11": build("/map/11"),
		"12": build("/map/12"),
		"13": build("/map/13"),
		"14": build("/map/14"),
		"15": build("/map/15"),
		"16": build("/map/16"),
		"17": build("/map/17"),
		"18": build("/map/18"),
		"19": build("/map/19"),
		"20": build("/map/20"),
		"21": build("/map/21"),
		"22": build("/map/22"),
		"23": build("/map/23"),
		"24": build("/map/24"),
		"25": build("/map/25"),
		"26": build("/map/26"),
		"27": build("/map/27"),
		"28": build("/map/28"),
		"29": build("/map/29"),
		"30": build("/map/30"),
		"31": build("/map/31"),
		"32": build("/map/32"),
		"33": build("/map/33"),
		"34": build("/map/34"),
		"35": build("/map/35"),
		"36": build("/map/36"),
		"37": build("/map/37"),
		"38": build("/map/38"),
		"39": build("/map/39"),
		"40": build("/map/40"),
		"41": build("/map/41"),
		"42": build("/map/42"),
		"43": build("/map/43"),
		"44": build("/map/44"),
		"45": build("/map/45"),
		"46": build("/map/46"),
		"47": build("/map/47"),
		"48": build("/map/48"),
		"49": build("/map/49"),
		"50": build("/map/50"),
		"51": build("/map/51"),
		"52": build("/map/52"),
		"53": build("/map/53"),
		"54": build("/map/54"),
		"55": build("/map/55"),
		"56": build("/map/56"),
		"57": build("/map/57"),
		"58": build("/map/58"),
		"59": build("/map/59"),
		"60": build("/map/60"),
		"61": build("/map/61"),
		"62": build("/map/62"),
		"63": build("/map/63"),
		"64": build("/map/64"),
		"65": build("/map/65"),
		"66": build("/map/66"),
		"67": build("/map/67"),
		"68": build("/map/68"),
		"69": build("/map/69"),
	}
	for _, req := range reqs {
		req.Header.Set("Procore-Company-Id", company)
		c.Do(req)
	}
}

// Many arms, behind which the one request gets the header.
func ManyArms(c *http.Client, kind int, company string) {
	req := build("/arms")
	switch kind {
	case 0:
		req = build("/arms/0")
	case 1:
		req = build("/arms/1")
	case 2:
		req = build("/arms/2")
	case 3:
		req = build("/arms/3")
	case 4:
		req = build("/arms/4")
	case 5:
		req = build("/arms/5")
	case 6:
		req = build("/arms/6")
	case 7:
		req = build("/arms/7")
	case 8:
		req = build("/arms/8")
	case 9:
		req = build("/arms/9")
	case 10:
		req = build("/arms/10")
	case 11:
		req = build("/arms/11")
	case 12:
		req = build("/arms/12")
	case 13:
		req = build("/arms/13")
	case 14:
		req = build("/arms/14")
	case 15:
		req = build("/arms/15")
	case 16:
		req = build("/arms/16")
	case 17:
		req = build("/arms/17")
	case 18:
		req = build("/arms/18")
	case 19:
		req = build("/arms/19")
	case 20:
		req = build("/arms/20")
	case 21:
		req = build("/arms/21")
	case 22:
		req = build("/arms/22")
	case 23:
		req = build("/arms/23")
	case 24:
		req = build("/arms/24")
	case 25:
		req = build("/arms/25")
	case 26:
		req = build("/arms/26")
	case 27:
		req = build("/arms/27")
	case 28:
		req = build("/arms/28")
	case 29:
		req = build("/arms/29")
	}
	req.Header.Set("Procore-Company-Id", company)
	c.Do(req)
}

// Requests that lie deep within what is returned.
type box0 struct{ Request *http.Request }

type box1 struct{ In box0 }

type box2 struct{ In box1 }

type box3 struct{ In box2 }

type box4 struct{ In box3 }

type box5 struct{ In box4 }

type box6 struct{ In box5 }

type box7 struct{ In box6 }

type box8 struct{ In box7 }

type box9 struct{ In box8 }

func Deep() box9 {
	return box9{box8{box7{box6{box5{box4{box3{box2{box1{box0{build("/deep")}}}}}}}}}}
}

// Pages and calls of other services, chosen by many arms that don't meet.
func address(kind string) string {
	var host, path string
	if kind == "0" {
		host, path = "https://app.procore.com", "/webclients/host/companies/1/projects"
	} else if kind == "1" {
		host, path = "https://api1.example.com", "/rest/v1.0/things1"
	} else if kind == "2" {
		host, path = "https://api2.example.com", "/rest/v1.0/things2"
	} else if kind == "3" {
		host, path = "https://api3.example.com", "/rest/v1.0/things3"
	} else if kind == "4" {
		host, path = "https://api4.example.com", "/rest/v1.0/things4"
	} else if kind == "5" {
		host, path = "https://api5.example.com", "/rest/v1.0/things5"
	} else if kind == "6" {
		host, path = "https://api6.example.com", "/rest/v1.0/things6"
	} else if kind == "7" {
		host, path = "https://api7.example.com", "/rest/v1.0/things7"
	} else if kind == "8" {
		host, path = "https://api8.example.com", "/rest/v1.0/things8"
	} else if kind == "9" {
		host, path = "https://api9.example.com", "/rest/v1.0/things9"
	} else if kind == "10" {
		host, path = "https://api10.example.com", "/rest/v1.0/things10"
	} else if kind == "11" {
		host, path = "https://api11.example.com", "/rest/v1.0/things11"
	} else if kind == "12" {
		host, path = "https://api12.example.com", "/rest/v1.0/things12"
	}
	return host + path
}

func Open(kind string) { http.Get(address(kind)) }

// A client that one of many functions makes with a transport that adds the company.
var client = http.DefaultClient

type adds struct{ company string }

func (a adds) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Procore-Company-Id", a.company)
	return http.DefaultTransport.RoundTrip(req)
}

func Use0(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 1} }
func Use1(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 2} }
func Use2(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 3} }
func Use3(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 4} }
func Use4(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 5} }
func Use5(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 6} }
func Use6(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 7} }
func Use7(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 8} }
func Use8(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 9} }
func Use9(t http.RoundTripper)  { client = &http.Client{Transport: t, Timeout: 10} }
func Use10(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 11} }
func Use11(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 12} }
func Use12(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 13} }
func Use13(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 14} }
func Use14(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 15} }
func Use15(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 16} }
func Use16(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 17} }
func Use17(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 18} }
func Use18(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 19} }
func Use19(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 20} }
func Use20(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 21} }
func Use21(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 22} }
func Use22(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 23} }
func Use23(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 24} }
func Use24(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 25} }
func Use25(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 26} }
func Use26(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 27} }
func Use27(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 28} }
func Use28(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 29} }
func Use29(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 30} }
func Use30(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 31} }
func Use31(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 32} }
func Use32(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 33} }
func Use33(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 34} }
func Use34(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 35} }
func Use35(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 36} }
func Use36(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 37} }
func Use37(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 38} }
func Use38(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 39} }
func Use39(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 40} }
func Use40(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 41} }
func Use41(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 42} }
func Use42(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 43} }
func Use43(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 44} }
func Use44(t http.RoundTripper) { client = &http.Client{Transport: t, Timeout: 45} }
func Use(company string)        { client = &http.Client{Transport: adds{company}} }

func Plans() { client.Get(api + "/plans") }

// Code that is not seen may set the header of requests deep in what it is given.
type link struct {
	next *link
	reqs []*http.Request
}

func Prepared(prepare func(any)) {
	req, _ := http.NewRequest("GET", api+"/prepared", nil)
	prepare(&link{&link{&link{&link{nil, []*http.Request{req}}, nil}, nil}, nil})
	http.DefaultClient.Do(req)
}

// The small brothers.

func ShortLoop() {
	for _, path := range []string{"/a", "/b", "/c"} {
		req, _ := http.NewRequest("GET", api+path, nil) // mpr:companyid
		http.DefaultClient.Do(req)
	}
}

func SmallMap() {
	reqs := map[string]*http.Request{}
	reqs["a"], _ = http.NewRequest("GET", api+"/a", nil) // mpr:companyid
	reqs["b"], _ = http.NewRequest("GET", api+"/b", nil) // mpr:companyid
	for _, req := range reqs {
		http.DefaultClient.Do(req)
	}
}

func FewArms(kind int) {
	req, _ := http.NewRequest("GET", api+"/a", nil) // mpr:companyid
	switch kind {
	case 1:
		req, _ = http.NewRequest("GET", api+"/b", nil) // mpr:companyid
	}
	http.DefaultClient.Do(req)
}

func page(kind string) string {
	host, path := "https://app.procore.com", "/webclients/host/companies/1/projects"
	if kind == "api" {
		host, path = "https://app.procore.com", "/rest/v1.0/me" // mpr:legacyhost
	} else if kind == "other" {
		host, path = "https://api.example.com", "/rest/v1.0/things"
	}
	return host + path
}

func Page(kind string) { http.Get(page(kind)) }
