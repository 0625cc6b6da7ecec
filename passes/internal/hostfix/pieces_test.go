//lint:file-ignore legacyhost the tests show what is replaced

package hostfix

import "testing"

func TestDiffering(t *testing.T) {
	for _, tt := range []struct {
		host, other, old, becomes string
	}{
		{"app.procore.com", "api.procore.com", "app", "api"},
		{"us02.procore.com", "login.procore.com", "us02", "login"},
		{"api.procore.com", "api.procoregov.com", "procore", "procoregov"},
		{"app.procore.com", "login.procoregov.com", "app.procore", "login.procoregov"},
		{"a.b.procore.com", "api.procore.com", "a.b", "api"},
		{"procore.com", "api.procore.com", "", ""},
	} {
		n, becomes, at := differing(tt.host, tt.other)
		if tt.host[at:at+n] != tt.old || becomes != tt.becomes {
			t.Errorf("%s and %s: got %q and %q", tt.host, tt.other, tt.host[at:at+n], becomes)
		}
	}
}
