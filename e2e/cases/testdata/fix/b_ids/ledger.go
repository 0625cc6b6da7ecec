package erp

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

const companies = "https://api.procore.com/rest/v1.0/companies/"

func get(req *http.Request, v any) error {
	req.Header.Set("Authorization", "Bearer "+os.Getenv("PROCORE_TOKEN"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

// Periods lists the accounting periods. An id that prints itself for the ledger goes as a number here.
func Periods(companyID CompanyID) (out []string, err error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s%d/accounting_periods", companies, companyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return out, get(req, &out)
}

// TaxCodes lists the tax codes.
func TaxCodes(companyID Tenant) (out []string, err error) {
	req, err := http.NewRequest("GET", companies+string(companyID)+"/tax_codes", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return out, get(req, &out)
}

// Currencies lists the currencies that the company pays in.
func Currencies(company json.Number) (out []string, err error) {
	req, err := http.NewRequest("GET", companies+company.String()+"/currencies", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return out, get(req, &out)
}

// Departments lists the departments, one page after the other.
func Departments(companyID uint32, page Seq) (out []string, err error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s%d/departments?page=%d", companies, companyID, page), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return out, get(req, &out)
}

// Close closes the book of a company.
func Close(b Book) (out []string, err error) {
	req, err := http.NewRequest("PATCH", fmt.Sprintf("%s%v/erp_sync_events", companies, b.Number), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return out, get(req, &out)
}

// Verify asks for the open requests; a book that was never matched has no company.
func Verify(companyID *Tenant, project int) (out []string, err error) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/erp_requests", project)
	if companyID != nil {
		u += "?company_id=" + string(*companyID)
	}
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return out, get(req, &out)
}

// Ping asks for one company's settings; any is what the queue delivers.
func Ping(companyID any) (out map[string]any, err error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s%v/settings", companies, companyID), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return out, get(req, &out)
}
