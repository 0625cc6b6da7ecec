package silent

import "testing"

// What tests compare with is a pattern.
func TestLink(t *testing.T) {
	if got := link(12); got != "https://app.procore.com/12/company/home" {
		t.Error(got)
	}
	for _, tt := range []struct {
		u    string
		want string
	}{
		{"x", "https://app.procore.com/oauth/token"},
	} {
		if got, _ := match(tt.u, ""); got == tt.want {
			t.Error(got)
		}
	}
}
