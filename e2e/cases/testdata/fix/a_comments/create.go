// Package rfq sends requests for quotes.
package rfq

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

/*
Quote is what a subcontractor is asked for.
*/
type Quote struct {
	Title string `json:"title"` // shown to the subcontractor
	Due   string `json:"due_date"`
}

// Desk sends for one company.
type Desk struct {
	token     string
	companyID int // of the general contractor
	hc        http.Client
}

// NewDesk returns a desk.
func NewDesk(token string, companyID int) *Desk { return &Desk{token: token, companyID: companyID} }

// Send asks for a quote.
func (d *Desk) Send(ctx context.Context, project int, q Quote) error {
	b, _ := json.Marshal(map[string]any{"rfq": q}) // cannot fail

	req, err := http.NewRequestWithContext( // mpr:companyid=fix
		ctx,             // the caller's
		http.MethodPost, // not PUT: that replaces
		fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfqs", project), // v1.0, as v1.1 has no attachments
		bytes.NewReader(b), // so that it can be replayed
	)
	/* A context may be nil,
	   says the other team. */
	if err != nil /* never seen */ {
		return fmt.Errorf("rfq: %w", err) // wrapped for the log
	} /* else */

	/* now the headers */
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+d.token) // from the vault
	return d.done(d.hc.Do(req))
}

// Withdraw takes it back.
func (d *Desk) Withdraw(ctx context.Context, project, id int) error {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfqs/%d", project, id)
	req, err := http.NewRequestWithContext(ctx, "DELETE", u, nil) // mpr:companyid=fix
	// Do not wrap this one: the scheduler compares it.
	if err != nil {
		return err
		// unreachable
	}
	return d.done(d.hc.Do(req)) // nothing but the token of the transport
}

// Remind asks again. A commented-out attempt was left in by its author.
func (d *Desk) Remind(ctx context.Context, project, id int) error {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfqs/%d/remind", project, id)
	req, err := http.NewRequestWithContext(ctx, "POST", u, nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	// req.Header.Set("Procore-Company-Id", strconv.Itoa(d.companyID))
	return d.done(d.hc.Do(req))
}

func (d *Desk) done(resp *http.Response, err error) error {
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return fmt.Errorf("rfq: %s", resp.Status)
	}
	return nil
}
