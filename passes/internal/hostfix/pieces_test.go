package hostfix

import "testing"

func TestVerbAt(t *testing.T) {
	for _, tt := range []struct {
		s        string
		verb     byte
		n, index int
	}{
		{"%s/x", 's', 2, 0},
		{"%%", '%', 2, 0},
		{"%[2]v.", 'v', 5, 2},
		{"%[0]s", 0, 5, 0},
		{"%[x]s", 0, 5, 0},
		{"%[1", 0, 3, 0},
		{"%[1]", 0, 4, 0},
		{"%[1]%", 0, 5, 0},
		{"%-5s", 0, 4, 0},
		{"%", 0, 1, 0},
	} {
		if verb, n, index := verbAt(tt.s); verb != tt.verb || n != tt.n || index != tt.index {
			t.Errorf("%s: got %q %d %d", tt.s, verb, n, index)
		}
	}
}

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
