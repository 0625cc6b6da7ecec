// Package pieces reads answers piece by piece: what is left raw at first, what reads itself, and
// what is picked out by its name.
package pieces

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/go-resty/resty/v2"
	"github.com/tidwall/gjson"
)

const api = "https://api.procore.com/rest/v1.0"

type envelope struct { // want "message envelope"
	Data json.RawMessage `json:"data"`
	Meta map[string]any  `json:"meta"`
}

type change struct{ ID int32 } // want "message change"

type setting struct{ ID int32 }

func load(path string, v any) error {
	resp, err := http.Get(api + path)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

// In two steps.
func changes() (list []change, err error) {
	var env envelope
	if err := load("/projects/1/change_events", &env); err != nil {
		return nil, err
	}
	_ = load(fmt.Sprintf("/projects/%v", env.Meta["project_id"]), nil) // want "formatted"
	_ = load(fmt.Sprintf("/projects?page=%v", env.Meta["page"]), nil)
	err = json.Unmarshal(env.Data, &list)
	return list, err
}

// The same envelope, of a file.
func settings(file []byte) (list []setting, err error) {
	var env envelope
	if err := json.Unmarshal(file, &env); err != nil {
		return nil, err
	}
	err = json.Unmarshal(env.Data, &list)
	return list, err
}

// A type that reads itself.
type meeting struct {
	key  int32
	wide int64
	when date
}

func (m *meeting) UnmarshalJSON(b []byte) error {
	var raw struct {
		ID    int64 `json:"id"` // want "message without a name"
		Count int64
	}
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	m.key, m.wide = int32(raw.ID), raw.ID // want "narrowed, out of an answer"
	println(int32(raw.Count))
	return nil
}

type date struct{ year int32 }

func (d *date) UnmarshalJSON(b []byte) error {
	var raw struct{ Year, ID int32 } // want "message without a name"
	err := json.Unmarshal(b, &raw)
	d.year = raw.Year
	return err
}

// One that reads itself out of something else.
type local struct{ n int32 }

func (l *local) UnmarshalJSON(b []byte) error {
	var raw struct{ ID int64 }
	err := json.Unmarshal(b, &raw)
	l.n = int32(raw.ID)
	return err
}

type schedule struct { // want "message schedule"
	Meetings []meeting
	Due      date
}

func read() error {
	var s schedule
	var l local
	_ = json.Unmarshal(nil, &l)
	return load("/projects/1/schedule", &s)
}

// text writes a number of its callers.
func text(v any) string {
	f, _ := v.(float64)
	return fmt.Sprintf("%v", f) // want "formatted"
}

func label(v any) string { return fmt.Sprint(v) }

func digits(v any) string { return fmt.Sprintf("%.0f", v) }

func follow() error {
	var m map[string]any
	if err := load("/projects/1", &m); err != nil {
		return err
	}
	_ = load("/companies/"+text(m["company_id"]), nil)
	_ = load("/companies/"+digits(m["company_id"]), nil)
	_ = load("/companies?name="+label(m["name"]), nil)
	var b strings.Builder
	fmt.Fprintf(&b, "/projects/%v/rfis", m["id"]) // want "formatted"
	fmt.Fprintf(&b, "?page=%v", m["page"])
	_ = load(b.String(), nil)
	id, ok := m["id"].(float64)
	if ok {
		println(int32(id), int16(int64(id))) // want "narrowed, out of an answer" "narrowed, out of an answer"
	}
	count, _ := m["count"].(float64)
	println(int32(count), int64(id), byte(int64(id)))
	return nil
}

func pick(number json.Number) error {
	resp, err := http.Get(api + "/projects/1")
	if err != nil {
		return err
	}
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	println(int32(gjson.GetBytes(body, "office.id").Int()))        // want "narrowed, out of an answer"
	println(int32(gjson.GetBytes(body, "office").Get("id").Int())) // want "narrowed, out of an answer"
	println(int32(gjson.GetBytes(body, "office.count").Int()), gjson.GetBytes(body, "id").String())
	var p struct { // a number that is kept as text
		ID    json.Number // want "message without a name"
		Count json.Number
	}
	if err := json.Unmarshal(body, &p); err != nil {
		return err
	}
	n, _ := p.ID.Int64()
	c, _ := p.Count.Int64()
	println(int32(n), int32(c)) // want "narrowed, out of an answer"
	return nil
}

func move(location, page int64) {
	_, _ = resty.New().R().
		SetPathParam("location", fmt.Sprint(int32(location))). // want "narrowed, into a request"
		SetQueryParam("page", fmt.Sprint(int32(page))).
		Get(api + "/locations/{location}")
}

func rows(db *sql.DB) error {
	var user, project int32
	if err := db.QueryRow("SELECT user, project FROM watches").Scan(&user, &project); err != nil { // want "narrowed, into a request"
		return err
	}
	var owner int32
	if err := db.QueryRow("SELECT owner FROM watches").Scan(&owner); err != nil {
		return err
	}
	println(user)
	_ = load(fmt.Sprintf("/projects?page=%d", owner), nil)
	return load(fmt.Sprintf("/projects/%d", project), nil)
}

// A transport sends copies of what it is given.
type companyTransport struct{ company string }

func (t companyTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", t.company)
	return http.DefaultTransport.RoundTrip(r)
}

type crew struct{ ID int32 } // want "message crew"

func crews(path string) (list []crew, err error) {
	c := &http.Client{Transport: companyTransport{"1"}}
	resp, err := c.Get(api + path)
	if err != nil {
		return nil, err
	}
	err = json.NewDecoder(resp.Body).Decode(&list)
	return list, err
}

func allCrews() ([]crew, error) { return crews("/crews") }

type photo struct{ ID int32 } // want "message photo"

type album struct{ ID int32 }

// do tells apart what an answer is for.
func do(url string, v any) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	switch v := v.(type) {
	case nil:
	case io.Writer:
		_, err = io.Copy(v, resp.Body)
	default:
		err = json.NewDecoder(resp.Body).Decode(v)
	}
	return err
}

func photos(w io.Writer) (list []photo, albums []album, err error) {
	if err := do("https://albums.example.com/all", &albums); err != nil {
		return nil, nil, err
	}
	if err := do(api+"/images/1.jpg", w); err != nil {
		return nil, nil, err
	}
	return list, albums, do(api+"/images", &list)
}

// short is as long as it is for whoever calls it.
func short(v any) int32 {
	switch v := v.(type) {
	case float64:
		return int32(v) // want "narrowed, out of an answer"
	case int:
		return int32(v)
	}
	return 0
}

func count(v any) int32 {
	switch v := v.(type) {
	case float64:
		return int32(v)
	}
	return 0
}

func shorten() error {
	var m map[string]any
	err := load("/projects/1", &m)
	println(short(m["office_id"]), count(m["count"]))
	return err
}
