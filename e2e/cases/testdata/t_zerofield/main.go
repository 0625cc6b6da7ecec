// Command t_zerofield has companies that nothing ever assigns.
package main

import (
	"database/sql"
	"encoding/json"
	"flag"
	"net/http"
	"os"
	"strconv"
)

type forgetful struct {
	token   string
	company string
}

func (c *forgetful) vendors() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil) // mpr:companyid
	if err != nil {
		return
	}
	req.Header.Set("Authorization", "Bearer "+c.token)
	req.Header.Set("Procore-Company-Id", c.company)
	http.DefaultClient.Do(req)
}

type numbered struct{ id int }

func (c numbered) trades() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/trades", nil) // mpr:companyid
	if err != nil {
		return
	}
	req.Header.Set("Procore-Company-Id", strconv.Itoa(c.id))
	http.DefaultClient.Do(req)
}

func passed(company string) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil)
	if err != nil {
		return
	}
	req.Header.Set("Procore-Company-Id", company)
	http.DefaultClient.Do(req)
}

type options struct {
	Company string
	ID      int
}

type config struct {
	Company string `json:"company"`
	ID      int
}

func (c *config) offices() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil)
	if err != nil {
		return
	}
	if c.ID == 0 {
		req.Header.Set("Procore-Company-Id", c.Company)
	} else {
		req.Header.Set("Procore-Company-Id", strconv.Itoa(c.ID))
	}
	http.DefaultClient.Do(req)
}

type flags struct {
	company string
	id      int
}

func (f *flags) departments() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return
	}
	req.Header.Set("Procore-Company-Id", f.company)
	if f.id != 0 {
		req.Header.Set("Procore-Company-Id", strconv.Itoa(f.id))
	}
	http.DefaultClient.Do(req)
}

type counted struct{ id int }

func (c *counted) next() {
	c.id++
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return
	}
	req.Header.Set("Procore-Company-Id", strconv.Itoa(c.id))
	http.DefaultClient.Do(req)
}

type scanner interface{ Scan(...any) error }

func scanned(row scanner) {
	var company string
	if err := row.Scan(&company); err != nil {
		return
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return
	}
	req.Header.Set("Procore-Company-Id", company)
	http.DefaultClient.Do(req)
}

var linked string // set by -ldflags -X main.linked=…

func set() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return
	}
	req.Header.Set("Procore-Company-Id", linked)
	http.DefaultClient.Do(req)
}

func main() {
	(&forgetful{token: "t"}).vendors()
	numbered{}.trades()

	var o options
	passed(os.Getenv("COMPANY"))
	passed(o.Company) // mpr:companyid

	var c config
	if json.NewDecoder(os.Stdin).Decode(&c) == nil {
		c.offices()
	}
	var f flags
	flag.StringVar(&f.company, "company", "", "")
	flag.IntVar(&f.id, "id", 0, "")
	flag.Parse()
	f.departments()
	new(counted).next()
	scanned(new(sql.DB).QueryRow("select company from settings"))
	set()
}
