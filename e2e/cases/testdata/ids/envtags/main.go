// Command envconfig takes its settings from struct tags.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/caarlos0/env/v11"
)

type config struct {
	CompanyID int32  `env:"PROCORE_COMPANY_ID" envDefault:"4200"` // mpr:resourceid
	ProjectID int64  `env:"PROCORE_PROJECT_ID"`
	TenantID  int32  `env:"TENANT_ID"`
	Port      uint16 `env:"PORT" envDefault:"8080"`
	Retries   int32  `env:"RETRIES" envDefault:"3"`
}

func main() {
	var cfg config
	if err := env.Parse(&cfg); err != nil {
		log.Fatal(err)
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d", cfg.ProjectID), nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(cfg.CompanyID))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
	log.Print(cfg.TenantID, cfg.Port, cfg.Retries)
}
