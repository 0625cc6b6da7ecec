// Package userdb has users of its own in a database, and asks Procore about their projects.
package userdb

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
)

type User struct {
	ID        int32
	TeamID    int32
	ProcoreID int64
}

func Find(ctx context.Context, db *sql.DB, id int32) (*User, error) {
	u := new(User)
	err := db.QueryRowContext(ctx, "SELECT id, team_id, procore_id FROM users WHERE id = $1", id).Scan(&u.ID, &u.TeamID, &u.ProcoreID)
	return u, err
}

func (u *User) Projects(ctx context.Context, hc *http.Client, company int64) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/users/%d/projects", company, u.ProcoreID), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(company))
	req.Header.Set("X-On-Behalf-Of", fmt.Sprintf("team-%d/user-%d", u.TeamID, u.ID))
	return hc.Do(req)
}
