package main

import (
	"bytes"
	"encoding/json"
)

// isOwnOutput reports whether a file is one that mprlint wrote: a report, a baseline or a SARIF
// log. It tells of wrong hosts, and configures nothing.
func isOwnOutput(text []byte) bool {
	if !bytes.HasPrefix(text, []byte("{")) {
		return false
	}
	type tool struct{ Name string }
	var f struct {
		Schema   int
		Tool     tool
		Findings []struct{ Rule, Fingerprint string }
		Runs     []struct{ Tool struct{ Driver tool } }
	}
	if json.Unmarshal(text, &f) != nil {
		return false
	}
	switch {
	case len(f.Runs) > 0:
		return f.Runs[0].Tool.Driver.Name == "mprlint"
	case f.Schema > 0 && f.Tool.Name == "mprlint":
		return true
	}
	return f.Schema > 0 && len(f.Findings) > 0 && f.Findings[0].Rule != "" && f.Findings[0].Fingerprint != ""
}
