// Package dto exchanges messages with Procore.
package dto

type Meeting struct {
	ID         int64   `json:"id"`
	Title      string  `json:"title"`
	Attendees  []int64 `json:"attendee_ids"`
	TemplateID *int64  `json:"meeting_template_id"`
	Minutes    int64   `json:"minutes"`
}
