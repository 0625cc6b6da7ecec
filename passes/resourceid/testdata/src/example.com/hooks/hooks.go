// Package hooks receives webhooks of Procore, and of others.
package hooks

import (
	"encoding/json"
	"net/http"
)

type delivery struct {
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"` // want `delivery.ResourceID holds`
	CompanyID    int32  `json:"company_id"`  // want `delivery.CompanyID holds`
	UserID       int64  `json:"user_id"`
	//lint:ignore resourceid it is a number of our own, which Procore sends back
	TicketID int32 `json:"ticket_id"`
}

type payment struct {
	ID int32 `json:"id"`
}

// Handle handles them.
func Handle(w http.ResponseWriter, r *http.Request) {
	var d delivery
	if err := json.NewDecoder(r.Body).Decode(&d); err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
	}
}

// Pay is no business of Procore's.
func Pay(w http.ResponseWriter, r *http.Request) {
	var p payment
	if err := json.NewDecoder(r.Body).Decode(&p); err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
	}
}

// site is where Procore is.
const site = "https://app.procore.com/12/company/home"
