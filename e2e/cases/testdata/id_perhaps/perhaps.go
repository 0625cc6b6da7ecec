// Package perhaps asks Procore by a client that names nobody.
package perhaps

import (
	"context"
	"fmt"
	"net/http"

	"cases.example.org/id_perhaps/rest"
)

type row struct {
	key    int32
	vendor int32
}

func client(company string) *rest.Client {
	return rest.New("https://api.procore.com/rest/v1.0", http.Header{"Procore-Company-Id": {company}})
}

// Rows lists projects.
func Rows(ctx context.Context, company string) (rows []row, err error) {
	c := client(company)
	list, err := c.Projects(ctx) // mpr:resourceid
	if err != nil {
		return nil, err
	}
	for _, p := range list {
		rows = append(rows, row{key: p.ID})
		if err := detail(company, p); err != nil {
			return nil, err
		}
	}
	v, err := c.Vendor(ctx, 1)
	if err != nil {
		return nil, err
	}
	rows = append(rows, row{vendor: int32(v.ID)}) // mpr:resourceid
	return rows, nil
}

func detail(company string, p rest.Project) error {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d", p.ID), nil)
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

// Read reads a file.
func Read(b []byte) (rest.Local, error) {
	return rest.Load(b)
}
