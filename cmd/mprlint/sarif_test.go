package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/tools/txtar"
)

// scan returns what -sarif prints, and the same decoded.
func scan(t *testing.T, dir, flags string) (text string, log any) {
	t.Helper()
	text, _, _ = strings.Cut(say(dir, "mprlint -sarif "+flags), "(exit ")
	text, _, _ = strings.Cut(text, "! ")
	if err := json.Unmarshal([]byte(text), &log); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return text, log
}

// at returns what lies at a path such as results.*.ruleId.
func at(v any, path string) []any {
	if path == "" {
		return []any{v}
	}
	key, rest, _ := strings.Cut(path, ".")
	var all []any
	switch v := v.(type) {
	case map[string]any:
		if e, ok := v[key]; ok {
			all = at(e, rest)
		}
	case []any:
		for i, e := range v {
			if key == "*" || key == strconv.Itoa(i) {
				all = append(all, at(e, rest)...)
			}
		}
	}
	return all
}

// GitHub wants these, and at most so much of each
// (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
// The example has findings of every rule, with places that explain them and with fixes.
func TestGitHub(t *testing.T) {
	_, log := scan(t, makeRepository(t, example(t)), "")
	run := at(log, "runs.0")[0]
	rules, results := at(run, "tool.driver.rules.*"), at(run, "results.*")
	if len(rules) == 0 || len(results) == 0 || len(at(results, "*.relatedLocations")) == 0 || len(at(results, "*.fixes")) == 0 {
		t.Fatalf("%d rules, %d results, or none with related locations or fixes", len(rules), len(results))
	}
	const physical = "physicalLocation.artifactLocation.uri physicalLocation.region.startLine physicalLocation.region.startColumn physicalLocation.region.endLine physicalLocation.region.endColumn "
	for of, paths := range map[string]struct{ in, need string }{
		"log":      {"", "$schema version runs"},
		"driver":   {"runs.*.tool.driver", "name version rules"},
		"rule":     {"runs.*.tool.driver.rules.*", "id shortDescription.text fullDescription.text help.text help.markdown helpUri defaultConfiguration.level"},
		"result":   {"runs.*.results.*", "ruleId ruleIndex level message.text locations.0 partialFingerprints.primaryLocationLineHash"},
		"location": {"runs.*.results.*.locations.*", physical},
		"related":  {"runs.*.results.*.relatedLocations.*", physical + "id message.text"},
	} {
		for _, v := range at(log, paths.in) {
			for path := range strings.FieldsSeq(paths.need) {
				if found := at(v, path); len(found) != 1 || found[0] == "" || found[0] == nil {
					t.Errorf("%s lacks %s: %v", of, path, v)
				}
			}
		}
	}
	for _, rule := range rules {
		for _, path := range []string{"shortDescription.text", "fullDescription.text"} {
			if text := at(rule, path)[0].(string); len(text) > 1024 || strings.Contains(text, "\n") {
				t.Errorf("%s is not one short line: %q", path, text)
			}
		}
	}
	for _, res := range results {
		i := int(at(res, "ruleIndex")[0].(float64))
		if id := at(rules[i], "id")[0]; id != at(res, "ruleId")[0] {
			t.Errorf("rule %d is %v: %v", i, id, res)
		}
		if n := len(at(res, "locations.*")); n != 1 {
			t.Errorf("%d locations: %v", n, res)
		}
	}
	for _, uri := range at(results, "*.locations.*.physicalLocation.artifactLocation.uri") {
		if u, err := url.Parse(uri.(string)); err != nil || u.IsAbs() || strings.HasPrefix(u.Path, "/") {
			t.Errorf("%v is not relative to the repository", uri)
		}
	}
}

// makeRepository makes a folder the root of a repository, and returns it.
func makeRepository(t *testing.T, dir string) string {
	if err := os.Mkdir(filepath.Join(dir, ".git"), 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// A log says the same of two checkouts, named otherwise and deeper, through a link or not.
func TestSARIFAnywhere(t *testing.T) {
	first := makeRepository(t, example(t))
	want, _ := scan(t, first, "")
	deep := filepath.Join(t.TempDir(), "a folder of another name")
	if err := os.CopyFS(deep, os.DirFS(first)); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(deep, link); err != nil {
		t.Skip(err)
	}
	for _, dir := range []string{deep, link} {
		if got, _ := scan(t, dir, ""); got != want {
			t.Errorf("in %s:\n%s\nwant\n%s", dir, got, want)
		}
	}
}

// Whoever applies the fixes that a log describes gets what -fix gives.
func TestSARIFFixes(t *testing.T) {
	session, err := txtar.ParseFile("testdata/sarif.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for name, fresh := range map[string]func() string{
		"the example": func() string { return example(t) },
		"the session": func() string { return filepath.Join(unpack(t, session), "svc", "sites") },
	} {
		root, fixed := fresh(), fresh()
		makeRepository(t, root)
		_, log := scan(t, root, "")
		say(fixed, "mprlint -fix")
		edits := replacements(at(log, "runs.0.results.*.fixes.0.artifactChanges.*"))
		if len(edits) == 0 {
			t.Fatalf("%s: no fixes", name)
		}
		for uri, reps := range edits {
			file, err := url.PathUnescape(uri)
			if err != nil {
				t.Fatal(err)
			}
			old, err := os.ReadFile(filepath.Join(root, file))
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(filepath.Join(fixed, file))
			if err != nil {
				t.Fatal(err)
			}
			if got := apply(string(old), reps); got != string(want) {
				t.Errorf("%s: %s becomes\n%s\nwant\n%s", name, file, got, want)
			}
		}
	}
}

// A replacement puts a text in place of what lies between two lines and columns.
type replacement struct {
	from, to [2]int
	text     string
}

// replacements lists those of each file, once.
func replacements(changes []any) map[string][]replacement {
	all := make(map[string][]replacement)
	for _, c := range changes {
		uri := at(c, "artifactLocation.uri")[0].(string)
		for _, r := range at(c, "replacements.*") {
			n := func(key string) int { return int(at(r, "deletedRegion."+key)[0].(float64)) }
			rep := replacement{from: [2]int{n("startLine"), n("startColumn")}, to: [2]int{n("endLine"), n("endColumn")}}
			if text := at(r, "insertedContent.text"); len(text) > 0 {
				rep.text = text[0].(string)
			}
			if !slices.Contains(all[uri], rep) {
				all[uri] = append(all[uri], rep)
			}
		}
	}
	return all
}

// apply makes replacements, the last one first.
func apply(text string, reps []replacement) string {
	units := utf16.Encode([]rune(text))
	offset := func(p [2]int) int {
		i := 0
		for range p[0] - 1 {
			i += slices.Index(units[i:], '\n') + 1
		}
		return i + p[1] - 1
	}
	slices.SortFunc(reps, func(a, b replacement) int { return offset(b.from) - offset(a.from) })
	for _, r := range reps {
		units = slices.Replace(units, offset(r.from), offset(r.to), utf16.Encode([]rune(r.text))...)
	}
	return string(utf16.Decode(units))
}

// The message refers to the first places, and no more are listed than GitHub takes.
func TestSARIFRelated(t *testing.T) {
	for n, want := range map[int]string{
		0:   "oops",
		1:   `oops: [m\[k\] is here](1)`,
		101: `oops: [m\[k\] is here](1), [m\[k\] is here](2), [m\[k\] is here](3), [m\[k\] is here](4), [m\[k\] is here](5) and 96 more`,
	} {
		f := finding{diagnostic: diagnostic{Posn: "/nowhere/a.go:1:2", Message: "oops"}}
		f.Related = slices.Repeat([]related{{Posn: "/nowhere/b.go:3:4", Message: "m[k] is here"}}, n)
		res := (&sources{"/nowhere", map[string]*source{}}).result(f, 0)
		if res.Message.Text != want {
			t.Errorf("got %q, want %q", res.Message.Text, want)
		}
		if got := len(res.Related); got != min(n, maxLocations) {
			t.Errorf("%d related locations of %d", got, n)
		}
		for i, rel := range res.Related {
			if rel.ID != i+1 {
				t.Errorf("place %d has the id %d", i+1, rel.ID)
			}
		}
	}
}

// Lines hold characters of one to four bytes, and end in either way.
func TestRegion(t *testing.T) {
	src := newSource([]byte("a\r\nü请𝔘x\n\nz"))
	for _, c := range []struct {
		start, end int
		want       sarifRegion
	}{
		{0, 1, sarifRegion{1, 1, 1, 2}},
		{3, 5, sarifRegion{2, 1, 2, 2}},   // ü: two bytes, one unit
		{5, 8, sarifRegion{2, 2, 2, 3}},   // 请: three bytes, one unit
		{8, 12, sarifRegion{2, 3, 2, 5}},  // 𝔘: four bytes, two units
		{12, 14, sarifRegion{2, 5, 3, 1}}, // a line and its end
		{14, 14, sarifRegion{3, 1, 3, 1}}, // an empty line
		{15, 16, sarifRegion{4, 1, 4, 2}},
		{16, 16, sarifRegion{4, 2, 4, 2}}, // behind the text
	} {
		if got := src.region(c.start, c.end); got != c.want {
			t.Errorf("[%d, %d) is %v, want %v", c.start, c.end, got, c.want)
		}
	}
}

// A //line directive may name no column, and a file that is not there or is another.
func TestPositionsOfOtherFiles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"y.y": "%%\n", "sub/x.go": "package x\n"} {
		os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755)
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	s := &sources{resolve(filepath.Join(dir, "sub")), map[string]*source{}}
	for _, c := range []struct {
		posn, end, uri string
		want           sarifRegion
	}{
		{dir + "/sub/no.y:7", dir + "/sub/no.y:7", "no.y", sarifRegion{7, 1, 7, 1}},
		{dir + "/sub/no.y:7:3", dir + "/sub/no.y:7:9", "no.y", sarifRegion{7, 3, 7, 9}},
		{dir + "/sub/x.go:1:99", dir + "/sub/x.go:5:2", "x.go", sarifRegion{1, 99, 5, 2}},
		{dir + "/sub/x.go:1:2", dir + "/sub/other.go:1:3", "x.go", sarifRegion{1, 2, 1, 2}},
		{dir + "/y.y:1:2", dir + "/y.y:1:3", "file://" + filepath.ToSlash(resolve(dir)) + "/y.y", sarifRegion{1, 2, 1, 3}},
	} {
		got := s.physical(c.posn, c.end)
		if got.Artifact.URI != c.uri || got.Region != c.want {
			t.Errorf("%s to %s is %v", c.posn, c.end, got)
		}
	}
	for _, e := range []edit{{Filename: dir + "/y.y", End: 1}, {Filename: dir + "/sub/x.go", End: 99}, {Filename: dir + "/no.go", End: 1}} {
		if got := s.changes([]edit{e}); got != nil {
			t.Errorf("%v becomes %v, want nothing", e, got)
		}
	}
}

// What is found in an embedded file lies there, so that two findings in it are told apart.
func TestEmbeddedFingerprints(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"x.go": "package x\n", "steps/1.sql": "-- links\na INT,\nb INT\n"} {
		os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755)
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	s := &sources{resolve(dir), map[string]*source{}}
	posn := dir + "/x.go:1:9"
	seen := make(map[string]bool)
	for message, want := range map[string]string{
		"steps/1.sql:2: a is small":  "steps/1.sql:2",
		"steps/1.sql:3: b is small":  "steps/1.sql:3",
		"steps/no.sql:3: c is small": "x.go:1",
		"this: d is small":           "x.go:1",
	} {
		f := finding{diagnostic: diagnostic{Posn: posn, End: posn, Message: message}, rule: "resourceid", at: parsePosition(posn)}
		r := s.result(f, 0)
		at := r.Locations[0].Physical
		if got := fmt.Sprintf("%s:%d", at.Artifact.URI, at.Region.StartLine); got != want {
			t.Errorf("%s lies at %s, want %s", message, got, want)
		}
		print := r.Fingerprints["primaryLocationLineHash"]
		if print == "" || strings.HasPrefix(want, "steps/") && seen[print] {
			t.Errorf("%s has the fingerprint %q, which is another's", message, print)
		}
		seen[print] = true
		if k := s.known(f); fmt.Sprintf("%s %s", k.File, k.Fingerprint) != fmt.Sprintf("%s %s", at.Artifact.URI, print) {
			t.Errorf("in a baseline, %s is %v", message, k)
		}
	}
}

// Each trouble is told by itself, and nothing is lost.
func TestNotifications(t *testing.T) {
	var got []string
	for _, n := range notifications("a.go:1:1: oops\nmprlint: could not analyse m/a\nmprlint: nothing matches\nthe rest") {
		got = append(got, n.Message.Text)
	}
	if want := []string{"a.go:1:1: oops\nmprlint: could not analyse m/a", "mprlint: nothing matches", "the rest"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The values are those of the tests of GitHub's action.
func TestFingerprints(t *testing.T) {
	greetings := []string{"e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1"}
	for text, want := range map[string][]string{
		"":                   {"c129715d7a2bc9a3:1"},
		" a\nb\n  \t\tc\n d": {"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"},
		" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n":             greetings,
		" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n": greetings,
		" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r":             greetings,
	} {
		if got := fingerprints(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	// Moved and indented, a line keeps its hash; a second one like it gets another.
	const tail = "the rest of the file, which is long enough to fill the window that a hash looks at, all one hundred characters of it, and some more\n"
	old, moved := fingerprints("x := 1\n"+tail), fingerprints("y := 2\n\tx := 1\n"+tail+"x := 1\n"+tail)
	if moved[1] != old[0] || moved[3] == old[0] {
		t.Errorf("%q becomes %q", old, moved)
	}
}
