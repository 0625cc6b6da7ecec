// Command hooks registers the webhooks of a new customer, once.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

var resources = []string{"Change Events", "RFIs", "Submittals"}

func must[T any](v T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return v
}

func send(req *http.Request, err error) *http.Response {
	req = must(req, err)
	req.Header.Set("Authorization", "Bearer "+os.Getenv("PROCORE_TOKEN"))
	req.Header.Set("Content-Type", "application/json")
	resp := must(http.DefaultClient.Do(req))
	if resp.StatusCode >= 400 {
		log.Fatalf("%s: %s", req.URL.Path, resp.Status)
	}
	return resp
}

func create(companyID string) (hook string) {
	const hooks = "https://api.procore.com/rest/v1.0/webhooks/hooks?company_id="
	body := strings.NewReader(`{"hook":{"api_version":"v2","namespace":"warehouse","destination_url":"https://hooks.example.com/procore"}}`)
	resp := send(http.NewRequest(http.MethodPost, hooks+companyID, body)) // mpr:companyid=stay
	defer resp.Body.Close()
	return strings.Trim(string(must(io.ReadAll(resp.Body))), "{}")
}

func trigger(companyID, hook, resource string) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/webhooks/hooks/%s/triggers?company_id=%s", hook, companyID)
	body := fmt.Sprintf(`{"api_version":"v2","trigger":{"resource_name":%q,"event_type":"update"}}`, resource)
	must(http.DefaultClient.Do(must(http.NewRequest("POST", u, strings.NewReader(body))))).Body.Close() // mpr:companyid=stay
}

func enable(companyID, hook string) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/webhooks/hooks/%s?company_id=%s", hook, companyID)
	req := must(http.NewRequest(http.MethodPatch, u, strings.NewReader(`{"hook":{"active":true}}`))) // mpr:companyid=fix
	req.Header.Set("Content-Type", "application/json")
	must(http.DefaultClient.Do(req)).Body.Close()
}

func main() {
	companyID := os.Args[1]
	hook := create(companyID)
	for _, r := range resources {
		trigger(companyID, hook, r)
	}
	enable(companyID, hook)
	fmt.Println(hook)
}
