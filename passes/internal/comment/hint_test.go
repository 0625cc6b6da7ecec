package comment

import "testing"

func TestHint(t *testing.T) {
	const (
		space = " legacyhost has no effect behind a space; write //lint:"
		meant = ", which is no rule; did you mean legacyhost?"
	)
	for text, want := range map[string]string{
		"// lint:ignore legacyhost it is old":          "lint:ignore" + space + "ignore",
		"//\tlint:file-ignore legacyhost it is old":    "lint:file-ignore" + space + "file-ignore",
		"// lint:ignore SA1000,legacyhost it is old":   "lint:ignore" + space + "ignore",
		"//lint:ignore legacyhosts it is old":          "lint:ignore names legacyhosts" + meant,
		"//lint:ignore legacy-host it is old":          "lint:ignore names legacy-host" + meant,
		"//lint:ignore LegacyHost it is old":           "lint:ignore names LegacyHost" + meant,
		"//lint:ignore mprlint/legacyhost it is old":   "lint:ignore names mprlint/legacyhost" + meant,
		"//lint:file-ignore companyid,legacyhots both": "lint:file-ignore names legacyhots" + meant,
		"// lint:ignore legacyhots it is old":          "lint:ignore names legacyhots" + meant,
		"//lint:ignore legacyhost it is old":           "",
		"//lint:ignore companyid it is old":            "",
		"//lint:ignore hostmismatch it is old":         "",
		"//lint:ignore SA1000 it is old":               "",
		"//lint:ignore U1000 legacyhosts":              "",
		"//lint:ignore":                                "",
		"// the comment lint:ignore legacyhost":        "",
		"/* lint:ignore legacyhosts it is old */":      "",
		"//nolint:legacyhosts":                         "",
	} {
		if got := Hint(text, "legacyhost"); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
		_, _, silences := Parse(text, "legacyhost")
		if got, want := In([]byte("package p\n\n\t"+text+"\r\nvar x = 1\n"), "legacyhost"), want != "" || silences; got != want {
			t.Errorf("%q: the gate opens: %v, want %v", text, got, want)
		}
	}
}

// No rule's name is near another's.
func TestNear(t *testing.T) {
	rules := []string{"companyid", "hostmismatch", "legacyhost", "resourceid"}
	for _, a := range rules {
		for _, b := range rules {
			if near(a, b) != (a == b) {
				t.Errorf("%s is near %s: %v", a, b, near(a, b))
			}
		}
	}
}
