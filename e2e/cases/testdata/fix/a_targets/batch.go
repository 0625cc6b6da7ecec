// Package batch prepares requests now and sends them at night.
package batch

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"
)

// Night is what is sent at night.
type Night struct {
	CompanyID string
	token     string
	first     *http.Request
	rest      []*http.Request
	cleanup   func()
}

// Plan prepares the requests.
func Plan(companyID, token string, projects []int) (_ *Night, err error) {
	n := &Night{CompanyID: companyID, token: token, rest: make([]*http.Request, len(projects))}
	n.first, err = http.NewRequest("POST", "https://api.procore.com/rest/v1.0/companies/"+companyID+"/sync", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	for i, p := range projects {
		n.rest[i], err = http.NewRequest("POST", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/sync", p), nil) // mpr:companyid=fix
		if err != nil {
			return nil, err
		}
	}
	n.cleanup = func() {
		defer log.Print("cleaned up")
		del, err := http.NewRequest("DELETE", "https://api.procore.com/rest/v1.0/companies/"+companyID+"/sync", nil) // mpr:companyid=fix
		if err != nil {
			log.Print(err)
			return
		}
		n.send(del)
	}
	return n, nil
}

// Run sends them.
func (n *Night) Run() (err error) {
	defer n.cleanup()
	defer func() {
		ping, perr := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/companies/"+n.CompanyID+"/sync/finish", nil) // mpr:companyid=fix
		if perr != nil {
			err = errors.Join(err, perr)
			return
		}
		err = errors.Join(err, n.send(ping))
	}()
	err = n.send(n.first)
	for _, r := range n.rest {
		err = errors.Join(err, n.send(r))
		time.Sleep(time.Second)
	}
	return err
}

func (n *Night) send(req *http.Request) error {
	req.Header.Set("Authorization", "Bearer "+n.token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func die(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Once is for the command line, where errors end the program.
func Once(companyID, token string) {
	r, err := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/companies/"+companyID+"/sync", nil) // mpr:companyid=fix
	die(err)
	r.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(r)
	die(err)
	die(resp.Body.Close())
}
