package main

import "testing"

func TestNear(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"hlep", "help"}, {"halp", "help"}, {"Help", "help"}, {"explian", "explain"}, {"confg", "config"}, {"reports", "report"},
		{"mna", ""}, {"mann", "man"}, {"x", ""}, {"", ""}, {"./...", ""}, {"work", ""}, {"package", ""},
	} {
		if got := near(c.word, "help", "config", "explain", "report", "man"); got != c.want {
			t.Errorf("near(%q) = %q, want %q", c.word, got, c.want)
		}
	}
}
