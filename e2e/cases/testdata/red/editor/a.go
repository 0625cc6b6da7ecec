// Package a uses a generated client.
package a

import (
	"context"
	"net/http"

	"cases.example.org/red/editor/api"
)

type ListRequest struct {
	CompanyID string
	Num       int
}

type Handler struct{ client *api.Client }

func NewHandler() (*Handler, error) {
	c, err := api.NewClient("https://api.procore.com")
	if err != nil {
		return nil, err
	}
	return &Handler{client: c}, nil
}

func (h *Handler) List(ctx context.Context, req *ListRequest) error {
	resp, err := h.client.ListProjects(ctx, &api.ListProjectsParams{CompanyId: req.Num}) // mpr:companyid=stay
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func (h *Handler) List2(ctx context.Context, req ListRequest) error {
	resp, err := h.client.ListProjects(ctx, nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func auth(ctx context.Context, req *http.Request) error { return nil }

func (h *Handler) List3(ctx context.Context, companyID string) error {
	resp, err := h.client.ListProjects(ctx, nil, auth) // mpr:companyid=fix
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
