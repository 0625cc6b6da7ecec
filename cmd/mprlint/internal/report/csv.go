package report

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
)

// WriteCSV prints what a report lists as one table, one line for each call, sign-in
// address, grant, host, id that does not fit and finding; kind says which.
func WriteCSV(w io.Writer, r *Report) error {
	out := csv.NewWriter(w)
	out.Write([]string{"kind", "verdict", "method", "route", "url", "hosts", "environments", "file", "line", "column",
		"package", "function", "library", "made at", "why", "advice", "silenced", "id"})
	line := func(kind, verdict string, at Position, pkg string, more map[int]string) {
		row := make([]string, 18)
		row[0], row[1], row[7], row[8], row[9], row[10] = kind, verdict, at.File, number(at.Line), number(at.Column), pkg
		for i, s := range more {
			row[i] = s
		}
		for i := range row {
			row[i] = plainCell(row[i])
		}
		out.Write(row)
	}
	for _, c := range r.Calls {
		line("call", string(c.Verdict.Kind), c.At, c.Package, map[int]string{2: c.Method, 3: c.Route, 4: strings.Join(c.URLs, " "),
			5: strings.Join(c.Hosts, " "), 6: strings.Join(c.Environments, ", "), 11: c.Function, 12: c.Library,
			13: c.Construction.At.String(), 14: c.Verdict.Why, 15: c.Verdict.Advice, 16: c.Verdict.Silenced, 17: c.ID})
	}
	for _, s := range r.SignIns {
		line("sign-in", "", s.At, s.Package, map[int]string{3: s.Purpose, 4: s.URL, 5: s.Host, 6: s.Environment, 11: s.Function, 12: s.Library})
	}
	for _, g := range r.Grants {
		line("grant", "", g.At, g.Package, map[int]string{14: g.Grant})
	}
	for _, h := range r.Hosts {
		line("host", "", h.At, h.Package, map[int]string{5: h.Host, 6: h.Environment, 14: h.Role + " host, used for " + h.Use})
	}
	for _, id := range r.IDs {
		line("id", "", id.At, id.Package, map[int]string{14: id.What + " " + id.Name + " in " + id.In, 15: "use " + id.Use, 16: id.Silenced})
	}
	for _, f := range r.Rest() {
		line("finding", f.Rule, f.At, f.Package, map[int]string{14: f.Message, 16: f.Silenced})
	}
	out.Flush()
	return out.Error()
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// plainCell keeps a spreadsheet from taking a text of the code's for a formula.
func plainCell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
