// Package backends calls through interfaces of its own. // want package:`messages\(4 types\)`
package backends

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
)

// Setter is what every answer is read into.
type Setter interface{ SetStatus(int) }

// Backend is implemented once.
type Backend interface {
	Call(method, path string, params, v any) error
	Read(path string, v Setter) error
}

type backend struct{ client *http.Client }

// New returns the only one.
func New() Backend { return &backend{http.DefaultClient} }

func (b *backend) Call(method, path string, params, v any) error {
	body, err := json.Marshal(params)
	if err != nil {
		return err
	}
	req, err := http.NewRequest(method, "https://api.procore.com/rest/v1.0"+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	return b.do(req, v)
}

// Counted counts the calls of another one.
type Counted struct {
	Backend
	calls int
}

func (c *Counted) Call(method, path string, params, v any) error {
	c.calls++
	return c.Backend.Call(method, path, params, v)
}

type metered struct {
	Setter
	calls int
}

func (m *metered) UnmarshalJSON(text []byte) error { return json.Unmarshal(text, m.Setter) }

func (b *backend) Read(path string, v Setter) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	m := metered{Setter: v}
	return b.do(req, &m)
}

func (b *backend) do(req *http.Request, v any) error {
	read := func(resp *http.Response) (any, error) { return io.ReadAll(resp.Body) }
	resp, err := b.client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	text, err := read(resp)
	if err != nil {
		return err
	}
	return json.Unmarshal(text.([]byte), v)
}

// Projects goes through whatever it is given.
type Projects struct{ B Backend }

type Project struct { // want "message Project"
	ID int32 `json:"id"`
}

type ProjectParams struct { // want "message ProjectParams"
	ProgramID int32 `json:"program_id"`
}

func (c Projects) Create(params *ProjectParams) (*Project, error) {
	p := &Project{}
	return p, c.B.Call("POST", "/projects", params, p)
}

type Vendor struct { // want "message Vendor"
	ID int32 `json:"id"`
}

func (v *Vendor) SetStatus(int) {}

func (c Projects) Vendor() (*Vendor, error) {
	v := &Vendor{}
	return v, c.B.Read("/vendors/1", v)
}

// Doer is implemented for several systems, and nobody knows which one is meant.
type Doer interface {
	Do(path string, v any) error
}

type procore struct{}

func (procore) Do(path string, v any) error {
	resp, err := http.Get("https://api.procore.com/rest/v1.0" + path)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

type tracker struct{}

func (tracker) Do(path string, v any) error {
	resp, err := http.Get("https://tracker.example.com" + path)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

type Ticket struct {
	ID int32 `json:"id"`
}

func Latest(d Doer) (*Ticket, error) {
	t := new(Ticket)
	return t, d.Do("/tickets/latest", t)
}

// Systems are those that there are.
func Systems() []Doer { return []Doer{procore{}, tracker{}} }

// Sender is implemented by the standard library, and by what counts nothing.
type Sender interface {
	Do(*http.Request) (*http.Response, error)
}

// Nothing sends nothing.
type Nothing struct{}

func (Nothing) Do(*http.Request) (*http.Response, error) { return nil, http.ErrServerClosed }

type RFI struct { // want "message RFI"
	ID int32 `json:"id"`
}

func Read(s Sender) (*RFI, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/rfis/1", nil)
	if err != nil {
		return nil, err
	}
	resp, err := s.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	r := new(RFI)
	return r, json.NewDecoder(resp.Body).Decode(r)
}
