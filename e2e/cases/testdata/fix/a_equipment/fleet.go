// Package equipment keeps the telematics box and Procore's equipment list in step.
package equipment

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"time"
)

// Machine is a row of Procore's equipment register.
type Machine struct {
	ID     int64  `json:"id"`
	Name   string `json:"name"`
	Serial string `json:"serial_number"`
}

var hc = &http.Client{Timeout: 20 * time.Second}

// Fleet lists the machines of a company.
func Fleet(ctx context.Context, token string, companyID int64) ([]Machine, error) {
	url := fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/managed_equipment", companyID)
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil) // mpr:companyid=fix
	defer cancel()
	start := time.Now()
	if err != nil {
		return nil, fmt.Errorf("fleet: %w", err)
	}
	req.Header.Set("Authorization", "Bearer "+token)

	resp, err := hc.Do(req)
	slog.Debug("fleet", "took", time.Since(start))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var out []Machine
	return out, json.NewDecoder(resp.Body).Decode(&out)
}

// Hours returns the hour meter of a machine; machines without one count as new.
func Hours(token, companyID, serial string) (hours float64) {
	url := "https://api.procore.com/rest/v1.0/companies/" + companyID + "/managed_equipment/hours?serial=" + serial
	req, err := http.NewRequest(http.MethodGet, url, nil) // mpr:companyid=fix

	// The serial comes from the machine's own display, so anything may be in it:
	// a machine with an odd one is reported as new, and its plate gets cleaned.
	if err != nil { // not a URL
		slog.Warn("hours", "serial", serial, "err", err)
		return 0
	} // TODO: count them

	// Tokens are good for an hour, which is longer than this takes.
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := hc.Do(req)
	if err != nil {
		return 0
	}
	defer resp.Body.Close()
	var meter struct {
		Hours float64 `json:"hours,string"`
	}
	_ = json.NewDecoder(resp.Body).Decode(&meter)
	return meter.Hours
}
