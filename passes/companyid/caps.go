package companyid

// This file holds the caps on how much a finding lists.

// These are not counted when they are reached: a message says how many more there are.
const (
	// maxRelated is how many related positions of a kind are listed: a helper can have hundreds
	// of callers. The message counts the others.
	maxRelated = 5
)
