// Command narrow cuts ids on their way to and from Procore.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"net/http"
	"net/url"
	"os"
	"strconv"
)

const base = "https://api.procore.com/rest/v1.0"

type project struct {
	ID      int64  `json:"id"`
	Number  int64  `json:"number"`
	OwnerID string `json:"owner_id"`
}

func call(method, path string, in, out any) error {
	text, err := json.Marshal(in)
	if err != nil {
		return err
	}
	req, err := http.NewRequest(method, base+path, bytes.NewReader(text))
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

type row struct {
	project int32
	number  int32
	shard   int32
}

func rows() (out []row, err error) {
	var list []project
	if err := call("GET", "/projects", nil, &list); err != nil {
		return nil, err
	}
	for _, p := range list {
		h := fnv.New32a()
		fmt.Fprint(h, p.ID)
		out = append(out, row{
			project: int32(p.ID), // want `int32 cuts an id that comes from Procore to 32 bits or less, which is too small for new regions; use int64 \(MPR\)`
			number:  int32(p.Number),
			shard:   int32(p.ID % 16),
		})
		if h.Sum32() > 12 {
			continue
		}
		owner, err := strconv.ParseInt(p.OwnerID, 10, 32) // want `strconv.ParseInt cuts an id that comes from Procore`
		if err != nil {
			return nil, err
		}
		fmt.Println(owner)
	}
	return out, nil
}

func show(args []string) error {
	id, err := strconv.ParseInt(args[0], 10, 32) // want `strconv.ParseInt cuts an id that goes into a request to Procore to 32 bits or less, which is too small for new regions; use 64 bits \(MPR\)`
	if err != nil {
		return err
	}
	page, err := strconv.ParseInt(args[1], 10, 32)
	if err != nil {
		return err
	}
	n, err := strconv.ParseUint(args[2], 10, 32) // want `strconv.ParseUint cuts an id that goes`
	if err != nil {
		return err
	}
	var p project
	return call("GET", fmt.Sprintf("/projects/%d/rfis/%d?page=%d", id, n, page), nil, &p)
}

func scan(text string) error {
	var projectID int32
	if _, err := fmt.Sscanf(text, "project %d", &projectID); err != nil { // want `fmt.Sscanf cuts an id that goes into a request to Procore`
		return err
	}
	var p project
	return call("GET", "/projects/"+strconv.Itoa(int(projectID)), nil, &p)
}

// Where a scan reads into several variables, or into one that is cut later or declared with others,
// a person has to say what becomes of them.
func scans(text string) error {
	var companyID, vendorID int32
	if _, err := fmt.Sscan(text, &companyID, &vendorID); err != nil { // want `fmt.Sscan cuts an id that goes into a request to Procore`
		return err
	}
	var userID int32
	if _, err := fmt.Sscan(text, &userID); err != nil { // want `fmt.Sscan cuts an id that goes into a request to Procore`
		return err
	}
	println(int16(userID))
	var rfiID, other int32
	if _, err := fmt.Sscan(text, &rfiID); err != nil { // want `fmt.Sscan cuts an id that goes into a request to Procore`
		return err
	}
	println(other)
	return call("GET", fmt.Sprintf("/companies/%d/vendors/%d/users/%d/rfis/%d", companyID, vendorID, userID, rfiID), nil, nil)
}

func update(company int64, name string) error {
	q := url.Values{}
	q.Set("company_id", strconv.Itoa(int(int32(company)))) // want `int32 cuts an id that goes`
	q.Set("page", strconv.Itoa(int(int32(len(name)))))
	return call("PATCH", "/projects?"+q.Encode(), map[string]any{"name": name}, new(project))
}

func assign(vendorID, companyID int64) error {
	return call("POST", "/vendors", map[string]any{"vendor_id": int32(vendorID)}, new(project)) // want `int32 cuts an id that goes`
}

func header(companyID uint64) (*http.Request, error) {
	req, err := http.NewRequest("GET", base+"/projects", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(uint32(companyID))) // want `uint32 cuts an id that goes`
	return req, nil
}

// issues go to another system.
func issues(projectID int64) error {
	resp, err := http.Get("https://issues.example.org/projects/" + strconv.Itoa(int(int32(projectID))))
	if err != nil {
		return err
	}
	if resp.StatusCode != 200 {
		return errors.New(resp.Status)
	}
	return nil
}

func main() {
	id := flag.Int("project-id", 0, "the project")
	flag.Parse()
	fmt.Println(rows())
	fmt.Println(show(flag.Args()), scan("project 12"), update(12, "x"), assign(1, 2), issues(int64(*id)))
	fmt.Println(header(12))
}

// With 64 bits the parse would let pass what is cut behind it.
func showCut(arg string) error {
	id, err := strconv.ParseInt(arg, 10, 32) // want `strconv.ParseInt cuts an id that goes into a request`
	if err != nil {
		return err
	}
	return showOne(int32(id))
}

func showOne(project int32) error {
	resp, err := http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d", project))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// What is cut goes into a request through the field of a message, which is encoded elsewhere.
type assignment struct {
	UserID int64 `json:"user_id"`
	Hours  int32 `json:"hours"`
}

func assigned(user, hours string) error {
	id, err := strconv.ParseInt(user, 10, 32) // want `strconv.ParseInt cuts an id that goes into a request to Procore`
	if err != nil {
		return err
	}
	n, err := strconv.ParseInt(hours, 10, 32)
	if err != nil {
		return err
	}
	return call("POST", "/assignments", assignment{UserID: id, Hours: int32(n)}, nil)
}

// One that is only read says nothing of what the program puts there.
type seen struct {
	UserID int64 `json:"user_id"`
}

func stand(user string) (seen, error) {
	id, err := strconv.ParseInt(user, 10, 32)
	if err != nil {
		return seen{}, err
	}
	var s seen
	if err := call("GET", "/users/1", nil, &s); err != nil {
		return seen{UserID: id}, err
	}
	return s, nil
}
