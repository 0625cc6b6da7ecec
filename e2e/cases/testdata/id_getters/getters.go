// Package getters does what a queue asks for.
package getters

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"cases.example.org/id_getters/other"
	"cases.example.org/id_getters/pb"
)

// Config says for whom. It is filled by whoever imports the package.
type Config struct {
	Company int32 // mpr:resourceid
	Tenant  int32
	Retries int32
}

func do(method, path, company string) error {
	req, err := http.NewRequest(method, "https://api.procore.com"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Run does one job.
func Run(m *pb.Job) error {
	company := strconv.Itoa(int(m.GetCompanyId()))                                                      // mpr:resourceid
	if err := do("GET", fmt.Sprintf("/rest/v1.0/projects/%d", m.GetProjectId()), company); err != nil { // mpr:resourceid
		return err
	}
	if err := do("GET", fmt.Sprintf("/rest/v1.0/projects/%d", m.GetWideId()), company); err != nil {
		return err
	}
	if err := do("GET", fmt.Sprintf("/rest/v1.0/projects?page=%d", m.GetPage()), company); err != nil {
		return err
	}
	resp, err := http.Get(fmt.Sprintf("https://shop.example.com/orders/%d", m.GetOrderId()))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// RunFor sends one for a company.
func RunFor(cfg Config, id int64) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(cfg.Company))
	req.Header.Set("X-Tenant", fmt.Sprint(cfg.Tenant))
	for range cfg.Retries {
		resp, err := http.DefaultClient.Do(req)
		if err == nil {
			return resp.Body.Close()
		}
	}
	return do("GET", fmt.Sprintf("/rest/v1.0/projects/%d", other.Narrow(id)), "1") // mpr:resourceid
}

// Others use the same helpers for what is no id.
func Others(id int64) error {
	fmt.Println(other.Narrow(id))
	if err := do("GET", fmt.Sprintf("/rest/v1.0/projects/%d", other.Keep(id)), "1"); err != nil {
		return err
	}
	if err := do("GET", fmt.Sprintf("/rest/v1.0/projects?page=%d", other.Pages(id)), "1"); err != nil {
		return err
	}
	if err := do("GET", fmt.Sprintf("/rest/v1.0/kinds/%d", other.KindOf(id)), "1"); err != nil {
		return err
	}
	b, err := json.Marshal(map[string]any{"project_id": other.Narrow(id), "page": other.Pages(id)})
	if err != nil {
		return err
	}
	fmt.Println(string(b))
	return nil
}
