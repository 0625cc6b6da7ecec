// Package rooms is for the packages around it alone, but these have to compile, too. // want package:`messages\(1 types\)`
package rooms

import (
	"encoding/json"
	"io"
	"net/http"
)

// A Room is used by other packages, which no pass over this one sees.
type Room struct {
	ID int32 `json:"id"` // want `Room.ID holds a Procore id in int32, which is too small for new regions; use int64`
}

// page is used here alone.
type page struct {
	ProjectID int32  `json:"project_id"` // want `page.ProjectID holds a Procore id in int32, which is too small for new regions; use int64`
	Rooms     []Room `json:"rooms"`
}

func get(url string, out any) error {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", "1")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, out)
}

// List lists the rooms.
func List() ([]Room, int64, error) {
	var p page
	err := get("https://api.procore.com/rest/v1.0/rooms", &p)
	return p.Rooms, int64(p.ProjectID), err
}

type user struct {
	CompanyID int64 `json:"company_id"`
}

func me() (u user) {
	if err := get("https://api.procore.com/rest/v1.0/me", &u); err != nil {
		panic(err)
	}
	return u
}

// Company has the type of what it is made of: others that use it would not compile with another.
var Company = int32(me().CompanyID) // want `int32 cuts an id that comes from Procore`

var company = int32(me().CompanyID) // want `int32 cuts an id that comes from Procore`

// Mine reports whether a company is the program's.
func Mine(id int64) bool { return int64(company) == id }
