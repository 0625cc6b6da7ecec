// Package events holds what a queue carries.
package events

type Changed struct {
	ProjectID int32 `json:"project_id"`
	IssueID   int32 `json:"issue_id"`
	Version   int32 `json:"version"`
}
