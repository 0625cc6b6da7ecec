// Package call has its own request type.
package call

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

// Call is a request with an answer.
type Call struct {
	*http.Request
	out any
	err error
}

func start(ctx context.Context, method, format string, args ...any) *Call {
	req, err := http.NewRequestWithContext(ctx, method, "https://api.procore.com/rest/v1.0"+fmt.Sprintf(format, args...), nil) // mpr:companyid?
	return &Call{Request: req, err: err}
}

func (c *Call) with(k, v string) *Call {
	if c.err == nil {
		c.Header.Set(k, v)
	}
	return c
}

func (c *Call) scoped(company int) *Call { return c.with("Procore-Company-Id", fmt.Sprint(company)) }

func (c *Call) body(v any) *Call {
	b, err := json.Marshal(v)
	if err != nil {
		c.err = err
		return c
	}
	c.Body = nopCloser{bytes.NewReader(b)}
	return c.with("Content-Type", "application/json")
}

type nopCloser struct{ *bytes.Reader }

func (nopCloser) Close() error { return nil }

func (c *Call) into(v any) error {
	if c.err != nil {
		return c.err
	}
	resp, err := http.DefaultClient.Do(c.Request)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

// Assignees may be picked for a task.
func Assignees(ctx context.Context, company, project int) (v []map[string]any, err error) {
	err = start(ctx, "GET", "/projects/%d/tasks/potential_assignees", project).scoped(company).into(&v)
	return v, err
}

// Assign picks them.
func Assign(ctx context.Context, company, task int, ids []int) (v map[string]any, err error) {
	err = start(ctx, "PATCH", "/tasks/%d", task).body(map[string]any{"assignee_ids": ids}).scoped(company).into(&v)
	return v, err
}

// Task is one.
func Task(ctx context.Context, task int) (v map[string]any, err error) {
	err = start(ctx, "GET", "/tasks/%d", task).into(&v) // mpr:companyid
	return v, err
}
