package companyid

// This file holds the caps on how much a finding lists.

const (
	// maxRelated is how many related positions of a kind are listed: a helper can have hundreds
	// of callers. The message counts the others.
	maxRelated = 5
)
