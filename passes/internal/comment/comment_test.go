package comment

import "testing"

func TestParse(t *testing.T) {
	for _, tt := range []struct{ text, kind, reason string }{
		{"//lint:ignore companyid the proxy adds it", "lint:ignore", "the proxy adds it"},
		{"//lint:ignore companyid // the proxy adds it", "lint:ignore", "the proxy adds it"},
		{"//lint:ignore SA1000,companyid,legacyhost both are old", "lint:ignore", "both are old"},
		{"//lint:file-ignore companyid a fake", "lint:file-ignore", "a fake"},
		{"//lint:ignore companyid", "lint:ignore", ""},
		{"//lint:ignore companyid  ", "lint:ignore", ""},
		{"//lint:ignore legacyhost it is old", "", ""},
		{"//lint:ignore company it is old", "", ""},
		{"// lint:ignore companyid prose", "", ""},
		{"//lint:ignored companyid no", "", ""},
		{"//lint:ignore", "", ""},
		{"//nolint:companyid // another tool's", "", ""},
	} {
		kind, reason, ok := Parse(tt.text, "companyid")
		if kind != tt.kind || reason != tt.reason || ok != (kind != "") {
			t.Errorf("%q: got %q with the reason %q, want %q, %q", tt.text, kind, reason, tt.kind, tt.reason)
		}
	}
}
