// Package model holds the program's own rows.
package model

type Meeting struct {
	ID         int32
	ExternalID int32
	Attendees  []int32
	TemplateID int32
	Minutes    int32
}
