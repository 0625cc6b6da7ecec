// Package worker asks for what a database says is linked.
package worker

import (
	"context"
	"fmt"
	"net/http"

	"cases.example.org/id_missing/store"
)

type Worker struct {
	Q       *store.Queries
	HTTP    *http.Client
	Company string
}

func (w *Worker) Run(ctx context.Context, id int32) error {
	m, err := w.Q.GetMapping(ctx, id)
	if err != nil {
		return err
	}
	if !m.ProcoreProjectID.Valid {
		return nil
	}
	url := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d", m.ProcoreProjectID.Int32) // mpr:resourceid
	req, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", w.Company)
	resp, err := w.HTTP.Do(req)
	if err != nil {
		return err
	}
	resp.Body.Close()
	qb, err := http.Get(fmt.Sprintf("https://quickbooks.api.intuit.com/v3/company/1/customer/%d", m.QbCustomerID.Int32))
	if err != nil {
		return err
	}
	return qb.Body.Close()
}
