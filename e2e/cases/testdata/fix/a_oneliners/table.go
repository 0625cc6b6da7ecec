// Package nav is the table of what the voice assistant can ask of Procore.
package nav

import (
	"encoding/json"
	"fmt"
	"net/http"
)

const v1 = "https://api.procore.com/rest/v1.0/"

func get(u string) (*http.Request, error) { return http.NewRequest(http.MethodGet, u, nil) } // mpr:companyid=stay

// questions by the word that the assistant heard.
var questions = map[string]func(project int64) (*http.Request, error){
	"rfis":   func(p int64) (*http.Request, error) { return get(fmt.Sprintf("%sprojects/%d/rfis", v1, p)) },
	"images": func(p int64) (*http.Request, error) { return get(fmt.Sprintf("%simages?project_id=%d", v1, p)) },
}

// The rest was added by hand.
var (
	crews   = func(id string) *http.Request { r, _ := http.NewRequest("GET", v1+id+"/crews", nil); return r } // mpr:companyid=stay
	openBid = func(companyID, p int64) (*http.Request, error) {
		return http.NewRequest("GET", fmt.Sprintf("%scompanies/%d/projects/%d/bids", v1, companyID, p), nil) // mpr:companyid=fix
	}
)

// Assistant answers for one company.
type Assistant struct {
	Token   string
	Company string
}

func (a Assistant) count(req *http.Request) (int, error) {
	req.Header.Set("Authorization", "Bearer "+a.Token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	var list []json.RawMessage
	return len(list), json.NewDecoder(resp.Body).Decode(&list)
}

// Answer says how many there are.
func (a Assistant) Answer(word string, companyID, project int64) (string, error) {
	var req *http.Request
	var err error
	switch ask := questions[word]; {
	case ask != nil:
		req, err = ask(project)
	case word == "crews":
		req = crews("companies/" + a.Company)
	case word == "bids":
		req, err = openBid(companyID, project)
	default:
		return "I do not know " + word, nil
	}
	if err != nil {
		return "", err
	}
	n, err := a.count(req)
	return fmt.Sprintf("there are %d %s", n, word), err
}
