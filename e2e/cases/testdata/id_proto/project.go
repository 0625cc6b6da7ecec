// Package proto hands projects on as messages.
package proto

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"cases.example.org/id_proto/pb"
)

type project struct {
	ID    int64   `json:"id"`
	Name  string  `json:"name"`
	Stage int64   `json:"stage"`
	Users []int64 `json:"user_ids"`
}

func fetch(ctx context.Context, company string, id int64) (project, error) {
	var v project
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d", id), nil)
	if err != nil {
		return v, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	return v, json.NewDecoder(resp.Body).Decode(&v)
}

// Project as a message.
func Project(ctx context.Context, company string, id int64) (*pb.Project, error) {
	p, err := fetch(ctx, company, id)
	if err != nil {
		return nil, err
	}
	return &pb.Project{
		Id:        int32(p.ID), // mpr:resourceid=stay
		Name:      p.Name,
		MemberIds: p.Users,
		Stage:     int32(p.Stage),
	}, nil
}
