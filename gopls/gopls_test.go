package main

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const (
	legacyhostLink   = "https://github.com/mprlint/mprlint/blob/main/passes/legacyhost/doc.go"
	hostmismatchLink = "https://github.com/mprlint/mprlint/blob/main/passes/hostmismatch/doc.go"
	companyidLink    = "https://github.com/mprlint/mprlint/blob/main/passes/companyid/doc.go"

	oauthMessage   = "OAuth base uses app.procore.com; use login.procore.com (MPR) [legacyhost]"
	apiMessage     = "API base uses app.procore.com; use api.procore.com (MPR) [legacyhost]"
	pairMessage    = "API host sandbox.procore.com (development sandbox) is paired with sign-in host login-sandbox-monthly.procore.com (monthly sandbox); use hosts of one environment (MPR) [hostmismatch]"
	pairRelated    = "the sign-in host is login-sandbox-monthly.procore.com"
	companyMessage = "Procore API call never sends the Procore-Company-Id header; set it on the request (MPR) [companyid]"
	getMessage     = "Procore API call never sends the Procore-Company-Id header, which http.Get cannot set; use http.NewRequest and Do (MPR) [companyid]"
	helperMessage  = "Procore API call through client.SignIn never sends the Procore-Company-Id header; let client.SignIn set it (MPR) [companyid]"
)

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: got\n%+v\nwant\n%+v", what, got, want)
	}
}

// What is shown has all that the analyzers know. A fix suits text that is not saved, and
// takes the finding away.
func TestHost(t *testing.T) {
	dir := project(t, example)
	s := edit(t, dir, "", `
		open('config.go')
		local first, opened = await(count(3))
		insert(17, '	// Ünsaved. 🌍')
		local moved, edited = await(function(list) return count(3)(list) and list[1].lnum == first[1].lnum + 1 end)
		fix(moved[1], 'Use login.procore.com')
		local last, fixed = await(count(2))
		return { first = first, ['then'] = last, text = text(), ms = { opened, edited, fixed } }
	`)
	t.Logf("ms until shown: opened %d, edited %d, fixed %d", s.MS[0], s.MS[1], s.MS[2])
	same(t, "opened", s.First, []finding{
		{"legacyhost", "WARN", "config.go:18:51-18:66", oauthMessage, legacyhostLink, nil},
		{"legacyhost", "WARN", "config.go:19:49-19:64", apiMessage, legacyhostLink, nil},
		{"hostmismatch", "WARN", "config.go:27:25-27:44", pairMessage, hostmismatchLink, []string{"config.go:26:27-26:60 " + pairRelated}},
	})
	same(t, "fixed", s.Then, []finding{
		{"legacyhost", "WARN", "config.go:20:49-20:64", apiMessage, legacyhostLink, nil},
		{"hostmismatch", "WARN", "config.go:28:25-28:44", pairMessage, hostmismatchLink, []string{"config.go:27:27-27:60 " + pairRelated}},
	})
	before := read(t, dir, "config.go")
	want := strings.Replace(before, "\tcfg :=", "\t// Ünsaved. 🌍\n\tcfg :=", 1)
	want = strings.Replace(want, "https://app", "https://login", 1)
	same(t, "text", s.Text, want)
	same(t, "saved", before, read(t, example, "config.go"))
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// Related positions may lie in other files.
func TestCaller(t *testing.T) {
	s := edit(t, project(t, example), "", `
		open('client.go')
		return { first = await(count(1)) }
	`)
	same(t, "opened", s.First, []finding{
		{"companyid", "WARN", "client.go:66:19-66:40", companyMessage, companyidLink, []string{"main.go:28:23-28:23 called here"}},
	})
}

// In an editor, each fix is applied on its own, in any order: each brings the import
// that it needs, unless an earlier one brought it.
func TestHeader(t *testing.T) {
	s := edit(t, project(t, regions), "", `
		open('app/company.go')
		local first = await(count(3))
		insert(11, '// Not saved.')
		local moved = await(function(list) return count(3)(list) and list[1].lnum == first[1].lnum + 1 end)
		fix(moved[2], 'Set Procore-Company-Id')
		local one = await(count(2))
		fix(one[1], 'Set Procore-Company-Id')
		return { first = first, ['then'] = await(count(1)), text = text() }
	`)
	same(t, "opened", s.First, []finding{
		{"companyid", "WARN", "company.go:12:19-12:29", companyMessage, companyidLink, nil},
		{"companyid", "WARN", "company.go:21:19-21:29", companyMessage, companyidLink, nil},
		{"companyid", "WARN", "company.go:30:14-30:17", getMessage, companyidLink, nil}, // has no fix
	})
	same(t, "fixed", s.Then, []finding{
		{"companyid", "WARN", "company.go:34:14-34:17", getMessage, companyidLink, nil},
	})
	want := strings.Replace(read(t, regions, "app/company.go"), "func Proj", "// Not saved.\nfunc Proj", 1)
	want = strings.Replace(want, "\t\"net/http\"\n", "\t\"net/http\"\n\t\"strconv\"\n", 1)
	want = strings.ReplaceAll(want, "\treturn http.Def", "\treq.Header.Set(\"Procore-Company-Id\", strconv.FormatInt(companyID, 10))\n\treturn http.Def")
	same(t, "text", s.Text, want)
}

// What a host is for may be seen in another package only, and change there before
// anything is saved.
func TestOtherPackage(t *testing.T) {
	s := edit(t, project(t, regions), "", `
		open('app/app.go')
		local first = await(count(1))
		open('client/client.go')
		replace(11, 'base+"/oauth/token"', 'base+"/rest/v1.0/users"')
		open('app/app.go')
		return { first = first, ['then'] = await(count(2)) }
	`)
	same(t, "opened", s.First, []finding{
		{"legacyhost", "WARN", "app.go:15:32-15:47", oauthMessage, legacyhostLink, nil},
	})
	same(t, "changed", s.Then, []finding{
		{"companyid", "WARN", "app.go:15:16-15:22", helperMessage, companyidLink, nil},
		{"legacyhost", "WARN", "app.go:15:32-15:47", apiMessage, legacyhostLink, nil},
	})
}

func TestSwitchedOff(t *testing.T) {
	for _, config := range []string{
		`{"init_options": {"analyses": {"legacyhost": false}}}`,
		`{"settings": {"gopls": {"analyses": {"legacyhost": false}}}}`,
	} {
		s := edit(t, project(t, example), config, `
			open('config.go')
			return { first = await(function(list) return list[1] and list[1].source ~= 'compiler' end) }
		`)
		if len(s.First) != 1 || s.First[0].Source != "hostmismatch" {
			t.Errorf("with %s: %+v", config, s.First)
		}
	}
}

// The same by hand, without an editor.
func TestCommands(t *testing.T) {
	dir := project(t, example)
	run := func(args ...string) string {
		t.Helper()
		out, err := command(t, dir, gopls, args...).CombinedOutput()
		if err != nil {
			t.Errorf("gopls %s: %v", strings.Join(args, " "), err)
		}
		return string(out)
	}
	check := run("check", "config.go")
	for _, want := range []string{"config.go:18:51-66: " + oauthMessage, "config.go:26:27-60: - " + pairRelated} {
		if !strings.Contains(check, want) {
			t.Errorf("gopls check says no %q but\n%s", want, check)
		}
	}
	diff := run("codeaction", "-kind=quickfix", "-exec", "-diff", "config.go")
	changed := regexp.MustCompile(`(?m)^[-+]\t.*$`).FindAllString(diff, -1)
	same(t, "gopls codeaction", changed, []string{
		"-\t\tLoginURL:     env(\"PROCORE_LOGIN_URL\", \"https://app.procore.com\"),",
		"+\t\tLoginURL:     env(\"PROCORE_LOGIN_URL\", \"https://login.procore.com\"),",
	})
}

// TestSettings changes .mprlint.toml again and again. The results that gopls keeps on disk are
// kept by its content.
func TestSettings(t *testing.T) {
	dir := project(t, example)
	const oauth, api, pair = "config.go:18:51-66: ", "config.go:19:49-64: ", "config.go:27:25-44: "
	for _, s := range []struct {
		text string
		want []string
	}{
		{"", []string{oauth + oauthMessage, api + apiMessage, pair + pairMessage}},
		{"legacyhost = false\n", []string{pair + pairMessage}},
		{"exclude = ['config.go']\n", nil},
		{"legacyhost = true\nhostmismatch = false\n", []string{oauth + oauthMessage, api + apiMessage}},
		{"legacyhost = 1\n", []string{filepath.Join(dir, ".mprlint.toml") + ":1: legacyhost: want true, false or a table of options [companyid]",
			oauth + oauthMessage, api + apiMessage, pair + pairMessage}}, // at the first file, beside what the rules say by themselves
		{"", []string{oauth + oauthMessage, api + apiMessage, pair + pairMessage}},
	} {
		file := filepath.Join(dir, ".mprlint.toml")
		os.Remove(file)
		if s.text != "" {
			if err := os.WriteFile(file, []byte(s.text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		out, err := command(t, dir, gopls, "check", "client.go", "config.go").CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for _, line := range []string{oauth + oauthMessage, api + apiMessage, pair + pairMessage} {
			if got := strings.Contains(string(out), line); got != slices.Contains(s.want, line) {
				t.Errorf("with %q, gopls says %s: %v\n%s", s.text, line, got, out)
			}
		}
		for _, line := range s.want {
			if !strings.Contains(string(out), line) {
				t.Errorf("with %q, gopls does not say %s but\n%s", s.text, line, out)
			}
		}
	}
}
