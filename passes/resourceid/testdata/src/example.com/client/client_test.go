package client

import "testing"

func TestTemplate(t *testing.T) {
	var want int32 = 12
	if got := (newProject{TemplateID: want}); got.TemplateID != want {
		t.Error(got)
	}
}
