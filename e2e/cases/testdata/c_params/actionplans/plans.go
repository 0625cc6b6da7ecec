// Package actionplans is the action plans tool.
package actionplans

import (
	"context"
	"net/http"

	"cases.example.org/c_params/core"
)

// Service of the tool.
type Service struct {
	core.Base
	Company string
}

// List them.
func (s *Service) List(ctx context.Context, project string) (v []any, err error) {
	err = s.Call(ctx, core.Params{Path: "/projects/" + project + "/action_plans/plans", Company: s.Company}, &v)
	return v, err
}

// Delete one.
func (s *Service) Delete(ctx context.Context, project, id string) error {
	p := core.Params{Method: http.MethodDelete, Path: "/projects/" + project + "/action_plans/plans/" + id}
	p.Headers = map[string]string{"Procore-Company-Id": s.Company}
	return s.Call(ctx, p, new(any))
}

// Types forgets it.
func (s *Service) Types(ctx context.Context) (v []any, err error) {
	err = s.Call(ctx, core.Params{Path: "/action_plans/plan_types"}, &v) // mpr:companyid
	return v, err
}

// Owner is exempt.
func (s *Service) Owner(ctx context.Context) (v map[string]any, err error) {
	err = s.Call(ctx, core.Params{Path: "/me"}, &v)
	return v, err
}
