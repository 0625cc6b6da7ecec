package report

import (
	"reflect"
	"testing"
)

const activityHead = "Date,Response Code,HTTP Method,Normalized Route,Count\n"

func TestReadActivity(t *testing.T) {
	want := []Traffic{{"2026-05-03", 200, "GET", "/v1.0/projects", 12}}
	for _, text := range []string{
		activityHead + "2026-05-03,200,GET,/v1.0/projects,12\n",
		"\ufeff" + activityHead + "2026-05-03,200,get, /v1.0/projects ,12", // a spreadsheet's mark, no final line end
		"count;normalized route;HTTP METHOD;Response Code;Date\r\n12;/v1.0/projects;GET;200;2026-05-03\r\n",
		"App,Date,Response Code,HTTP Method,Normalized Route,Count,Owner\nx,2026-05-03,200,GET,/v1.0/projects,12,me@example.com\n",
		"Date\tResponse Code\tHTTP Method\tNormalized Route\tCount\n2026-05-03\t200\tGET\t/v1.0/projects\t12\n",
	} {
		got, err := ReadActivity("calls.csv", []byte(text))
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %v, %v", text, got, err)
		}
	}
}

// Spreadsheets put a mark between thousands, each country its own.
func TestReadCount(t *testing.T) {
	for s, want := range map[string]int{
		"0": 0, "1200": 1200, "1,200": 1200, "12,345,678": 12345678, "1.200": 1200, "1'200": 1200, "1’200": 1200,
		"1 200": 1200, "1\u00a0200": 1200, "1\u202f200": 1200, "120": 120,
		"": -1, "-1": -1, "1,20": -1, "1,2000": -1, "1,200.5": -1, "1.5": -1, "1,200.300": -1, ",200": -1, "1,200,": -1, "1,,200": -1, "many": -1, "1e3": -1, "99999999999999999999": -1,
	} {
		got, err := readCount(s)
		if err != nil {
			got = -1
		}
		if got != want {
			t.Errorf("%q is %d (%v), want %d", s, got, err, want)
		}
	}
}

func TestReadActivityWrong(t *testing.T) {
	for text, want := range map[string]string{
		"":                     "calls.csv is empty; export the API Call Activity Report from Procore's developer portal as CSV",
		"id,name\n1,2\n":       `calls.csv has no column "Date", so it is no API Call Activity Report, whose columns are Date, Response Code, HTTP Method, Normalized Route, Count`,
		"Date,Response Code\n": `calls.csv has no column "HTTP Method", so it is no API Call Activity Report, whose columns are Date, Response Code, HTTP Method, Normalized Route, Count`,
		"\"Date\n":             "calls.csv is no CSV: parse error on line 1, column 7: extraneous or missing \" in quoted-field",
		activityHead + "a,b\n": "calls.csv:2: 2 columns, want at least 5",
		activityHead + "2026-05-03,OK,GET,/v1.0/projects,12\n":                       `calls.csv:2: the response code is "OK", want a number such as 200`,
		activityHead + "2026-05-03,200,GET,/v1.0/projects,-1\n":                      `calls.csv:2: the count is "-1", want a number such as 1200 or 1,200`,
		activityHead + "2026-05-03,200,GET,/v1.0/projects,\"1,20\"\n":                `calls.csv:2: the count is "1,20", want a number such as 1200 or 1,200`,
		activityHead + "2026-05-03,200,GET,/a,1\n2026-05-03,200,,/v1.0/projects,1\n": "calls.csv:3: the method or the route is empty",
	} {
		if _, err := ReadActivity("calls.csv", []byte(text)); err == nil || err.Error() != want {
			t.Errorf("%q: %v\nwant %s", text, err, want)
		}
	}
}

// A report of which every date is written the American way has a period, too.
func TestPeriod(t *testing.T) {
	var a Activity
	a.count([]Traffic{{Date: "12/31/2025"}, {Date: "1/2/2026"}, {Date: "someday"}, {}})
	if got := a.Period(); got != " from 2025-12-31 to 2026-01-02" {
		t.Error(got)
	}
}
