// Package bidding watches who bids on what.
package bidding

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// Package of work that companies bid on.
type Package struct {
	ID          int64
	CompanyName string
	Bidders     []struct{ CompanyName string }
}

var client = http.Client{Timeout: time.Minute}

func call(req *http.Request, err error, v any) error {
	if err != nil {
		return err
	}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

// Named lists the packages that a firm was invited to.
func Named(companyName string, project int64) (out []Package, err error) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/bid_packages?filters[firm]=%s", project, companyName)
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return out, call(req, nil, &out)
}

// Invitations counts them by firm.
func Invitations(firms []string, project int64) (map[string]int, error) {
	n := map[string]int{}
	for companyIdx, firm := range firms {
		u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/bid_invitations?page=%d", project, companyIdx+1)
		req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
		if err != nil {
			return nil, err
		}
		var list []json.RawMessage
		if err := call(req, nil, &list); err != nil {
			return nil, err
		}
		n[firm] += len(list)
	}
	return n, nil
}

// Award gives a package to a subcontractor.
func Award(companyID, subcontractorCompanyID, project int64, p Package) error {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/bid_packages/%d/award?vendor=%d", project, p.ID, subcontractorCompanyID)
	req, err := http.NewRequest(http.MethodPost, u, nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	return call(req, nil, &p)
}

// Decline tells the others.
func Decline(subcontractorCompanyID, project int64, p Package) error {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/bid_packages/%d/decline?vendor=%d", project, p.ID, subcontractorCompanyID)
	req, err := http.NewRequest(http.MethodPost, u, nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	return call(req, nil, &p)
}

// Later moves the due date.
func Later(companyIDs []int64, hasCompanyID bool, project int64, p Package) error {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/bid_packages/%d/extend?all=%t&n=%d", project, p.ID, hasCompanyID, len(companyIDs))
	req, err := http.NewRequest(http.MethodPost, u, nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	return call(req, nil, &p)
}
