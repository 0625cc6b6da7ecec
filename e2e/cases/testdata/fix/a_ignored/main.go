// Command siteboard shows today's manpower on the screen in the site office.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"time"
)

var (
	token     = os.Getenv("PROCORE_TOKEN")
	companyID = os.Getenv("PROCORE_COMPANY_ID")
	project   = os.Getenv("PROCORE_PROJECT_ID")
)

type manpower struct {
	Vendor  struct{ Name string } `json:"vendor"`
	Workers int                   `json:"num_workers"`
	Hours   string                `json:"num_hours"`
}

func today() []manpower {
	// The URL is constant but for two variables that were checked at the start.
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/"+project+"/manpower_logs", nil) // mpr:companyid=fix

	// Without a token the board stays empty.
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil
	}
	defer resp.Body.Close()
	var rows []manpower
	json.NewDecoder(resp.Body).Decode(&rows)
	return rows
}

func weather() string {
	const path = "https://api.procore.com/rest/v1.0/projects/%s/weather_logs?log_date=%s"
	r, _ := http.NewRequest(http.MethodGet, fmt.Sprintf(path, project, time.Now().Format(time.DateOnly)), http.NoBody) // mpr:companyid=fix
	r.SetBasicAuth("", token)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return "?"
	}
	defer resp.Body.Close()
	var logs []struct {
		Sky string `json:"sky"`
	}
	if json.NewDecoder(resp.Body).Decode(&logs) != nil || len(logs) == 0 {
		return "?"
	}
	return logs[0].Sky
}

func main() {
	if token == "" || companyID == "" || project == "" {
		fmt.Fprintln(os.Stderr, "siteboard: set PROCORE_TOKEN, PROCORE_COMPANY_ID and PROCORE_PROJECT_ID")
		os.Exit(2)
	}
	for range time.Tick(time.Minute) {
		fmt.Print("\033[2J\033[H", time.Now().Format("15:04  "), weather(), "\n\n")
		for _, m := range today() {
			fmt.Printf("%-40s %3d  %s h\n", m.Vendor.Name, m.Workers, m.Hours)
		}
	}
}
