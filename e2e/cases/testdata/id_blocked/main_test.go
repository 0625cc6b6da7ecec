package main

import "testing"

func same(a, b int32) bool { return a == b }

func TestProject(t *testing.T) {
	w := workflow{ID: 1, ProjectID: 2, PresetID: 3}
	if !same(w.ProjectID, 2) {
		t.Error(w)
	}
}
