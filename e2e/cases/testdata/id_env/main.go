// Command env is configured by its environment.
package main

import (
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/caarlos0/env/v11"
	"github.com/spf13/viper"
)

type config struct {
	CompanyID int32  `env:"PROCORE_COMPANY_ID" envDefault:"562950"` // mpr:resourceid
	ProjectID int64  `env:"PROCORE_PROJECT_ID" envDefault:"562949953421312"`
	WorkerID  int32  `env:"WORKER_ID" envDefault:"1"`
	PageSize  int32  `env:"PAGE_SIZE" envDefault:"100"`
	Port      uint16 `env:"PORT" envDefault:"8080"`
}

func main() {
	var c config
	if err := env.Parse(&c); err != nil {
		log.Fatal(err)
	}
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/incidents?per_page=%d", c.ProjectID, c.PageSize)
	poll(c.WorkerID, u, fmt.Sprint(c.CompanyID))
	folder := viper.GetInt64("procore.folder")
	page := viper.GetInt32("procore.page")
	poll(c.WorkerID, fmt.Sprintf("https://api.procore.com/rest/v1.0/folders/%d?page=%d", folder, page), viper.GetString("procore.company"))
	log.Fatal(http.ListenAndServe(fmt.Sprintf(":%d", c.Port), nil))
}

func poll(worker int32, u, company string) {
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Procore-Company-Id", company)
	c := http.Client{Timeout: time.Minute}
	resp, err := c.Do(req)
	if err != nil {
		log.Fatal(worker, err)
	}
	resp.Body.Close()
}
