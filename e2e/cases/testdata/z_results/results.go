// Package results has rows, files and answers that are read into named results.
package results

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/http"
	"os"
	"strconv"
)

type tenant struct {
	ID      int64
	Company int64
	Token   string
}

type store struct{ db *sql.DB }

func (s *store) tenant(ctx context.Context, id int64) (t tenant, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT id, company, token FROM tenants WHERE id = $1`, id).Scan(&t.ID, &t.Company, &t.Token)
	return t, err
}

// token reads no company.
func (s *store) token(ctx context.Context, id int64) (t tenant, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT id, token FROM tenants WHERE id = $1`, id).Scan(&t.ID, &t.Token)
	return t, err
}

func fromFile(name string) (t tenant, err error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return t, err
	}
	return t, json.Unmarshal(b, &t)
}

func fromAnswer(resp *http.Response) (tenant, error) {
	var t tenant
	return t, json.NewDecoder(resp.Body).Decode(&t)
}

type profile struct{ tenant tenant }

func fromProfile(b []byte) (p profile, err error) {
	err = json.Unmarshal(b, &p.tenant)
	return
}

func blank(token string) (t tenant) {
	t.Token = token
	return
}

func (t tenant) get(ctx context.Context, path string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+t.Token)
	if t.Company != 0 {
		req.Header.Set("Procore-Company-Id", strconv.FormatInt(t.Company, 10))
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// Sync syncs a tenant.
func (s *store) Sync(ctx context.Context, id int64) error {
	t, err := s.tenant(ctx, id)
	if err != nil {
		return err
	}
	return t.get(ctx, "/projects")
}

// Forget has a row without its company.
func (s *store) Forget(ctx context.Context, id int64) error {
	t, err := s.token(ctx, id)
	if err != nil {
		return err
	}
	return t.get(ctx, "/projects") // mpr:companyid
}

// File, Answer and Profile read all of it.
func File(ctx context.Context, name string) error {
	t, err := fromFile(name)
	if err != nil {
		return err
	}
	return t.get(ctx, "/vendors")
}

func Answer(ctx context.Context, resp *http.Response) error {
	t, err := fromAnswer(resp)
	if err != nil {
		return err
	}
	return t.get(ctx, "/offices")
}

func Profile(ctx context.Context, b []byte) error {
	p, err := fromProfile(b)
	if err != nil {
		return err
	}
	return p.tenant.get(ctx, "/departments")
}

// Blank has nothing but a token.
func Blank(ctx context.Context, token string) error {
	return blank(token).get(ctx, "/projects") // mpr:companyid
}
