package report

import (
	"bytes"
	"flag"
	"io"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the sample's printed forms")

// sample reads the report of a made-up program, which has a call of every kind.
func sample(t *testing.T) *Report {
	t.Helper()
	text, err := os.ReadFile("testdata/sample.json")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Read("testdata/sample.json", text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// joined is the sample with its traffic, compared with an earlier state.
func joined(t *testing.T) *Report {
	t.Helper()
	text, err := os.ReadFile("testdata/calls.csv")
	if err != nil {
		t.Fatal(err)
	}
	traffic, err := ReadActivity("calls.csv", text)
	if err != nil {
		t.Fatal(err)
	}
	r := sample(t)
	earlier := sample(t)
	earlier.Module.Revision = "0123456789abcdef0123456789abcdef01234567"
	gone := &earlier.Calls[0]
	gone.Route, gone.Function = "/v1.0/projects/:project_id/images", "photos"
	earlier.Calls[3].Verdict.Kind = Unknown
	earlier.Findings = earlier.Findings[1:]
	earlier.Complete()
	r.Join([]string{"calls.csv"}, traffic)
	r.Compare(earlier)
	return r
}

// TestForms compares each printed form of the sample with the one that was looked at.
func TestForms(t *testing.T) {
	for name, print := range map[string]func(io.Writer, *Report) error{
		"sample.txt":  WriteText,
		"summary.txt": WriteSummary,
		"sample.csv":  WriteCSV,
		"joined.json": WriteJSON,
	} {
		var got, again bytes.Buffer
		if err := print(&got, joined(t)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := print(&again, joined(t)); err != nil || !bytes.Equal(got.Bytes(), again.Bytes()) {
			t.Errorf("%s: printed twice, it differs (%v)", name, err)
		}
		name = "testdata/" + name
		if *update {
			if err := os.WriteFile(name, got.Bytes(), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if got.String() != string(want) {
			t.Errorf("%s differs; go test -update writes it anew\n%s", name, &got)
		}
	}
}

// What is read and printed again is the same.
func TestReadBack(t *testing.T) {
	var first, second bytes.Buffer
	r := sample(t)
	if err := WriteJSON(&first, r); err != nil {
		t.Fatal(err)
	}
	r, err := Read("first", first.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if err := WriteJSON(&second, r); err != nil {
		t.Fatal(err)
	}
	if first.String() != second.String() {
		t.Errorf("read and printed again, a report is\n%s", &second)
	}
}

func TestReadWrong(t *testing.T) {
	for text, want := range map[string]string{
		"":   "a is no report that mprlint report -json printed: unexpected end of JSON input",
		"[]": "a is no report that mprlint report -json printed: json: cannot unmarshal array into Go value of type report.Report",
		"{}": "a is no report that mprlint report -json printed: there is no schema in it",
		`{"schema": 99, "tool": {"version": "v9"}}`: "a is of version 99, and this mprlint knows versions up to 1; use the one that wrote it (v9)",
	} {
		if _, err := Read("a", []byte(text)); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

// The page holds nothing from elsewhere, and takes no text of the code's for markup.
func TestPage(t *testing.T) {
	r := joined(t)
	evil := `<script>alert("1")</script>`
	r.Module.Path, r.Calls[0].Route, r.Calls[0].Trail[0].Source = evil, evil, evil
	r.Module.Source = "javascript:alert(1)//{file}"
	var b, again bytes.Buffer
	if err := WriteHTML(&b, r); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	if strings.Contains(page, evil) || strings.Contains(page, `href="javascript:`) {
		t.Error("a text of the code's has become markup")
	}
	if strings.Count(page, "<script") != 1 || strings.Contains(page, "src=") || strings.Contains(page, "<link") || strings.Contains(page, "@import") || strings.Contains(page, "url(") {
		t.Error("the page holds something from elsewhere")
	}
	if !strings.Contains(page, "<style>"+pageCSS+"</style>") || !strings.Contains(page, "<script>"+pageJS+"</script>") {
		t.Error("the style or the script is not what the policy allows")
	}
	if err := WriteHTML(&again, r); err != nil || again.String() != page {
		t.Errorf("printed twice, the page differs (%v)", err)
	}
}
