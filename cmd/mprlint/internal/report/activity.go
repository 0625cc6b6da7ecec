package report

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Traffic is one row of Procore's API Call Activity Report.
type Traffic struct {
	Date   string
	Status int
	Method string
	Route  string
	Count  int
}

// columns are those of the API Call Activity Report that are read. Others are kept out:
// what they hold is nobody's business here.
var columns = []string{"Date", "Response Code", "HTTP Method", "Normalized Route", "Count"}

// ReadActivity reads an API Call Activity Report. Its errors name the file and the line.
func ReadActivity(name string, text []byte) ([]Traffic, error) {
	text = bytes.TrimPrefix(text, []byte("\ufeff")) // spreadsheets write it
	in := csv.NewReader(bytes.NewReader(text))
	in.Comma = separator(text)
	in.FieldsPerRecord = -1 // told in words below
	head, err := in.Read()
	if errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s is empty; export the API Call Activity Report from Procore's developer portal as CSV", name)
	}
	if err != nil {
		return nil, fmt.Errorf("%s is no CSV: %w", name, err)
	}
	at, err := findColumns(name, head)
	if err != nil {
		return nil, err
	}
	var out []Traffic
	for {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s is no CSV: %w", name, err)
		}
		line, _ := in.FieldPos(0)
		t, err := readTraffic(row, at)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, line, err)
		}
		out = append(out, t)
	}
}

// separator is the comma, unless the first line has none: some spreadsheets write
// semicolons or tabs.
func separator(text []byte) rune {
	first, _, _ := bytes.Cut(text, []byte("\n"))
	for _, c := range []rune{',', ';', '\t'} {
		if bytes.ContainsRune(first, c) {
			return c
		}
	}
	return ','
}

// findColumns tells where the columns stand.
func findColumns(name string, head []string) ([]int, error) {
	at := make([]int, len(columns))
	for i, want := range columns {
		at[i] = slices.IndexFunc(head, func(h string) bool { return strings.EqualFold(strings.TrimSpace(h), want) })
		if at[i] < 0 {
			return nil, fmt.Errorf("%s has no column %q, so it is no API Call Activity Report, whose columns are %s", name, want, strings.Join(columns, ", "))
		}
	}
	return at, nil
}

func readTraffic(row []string, at []int) (Traffic, error) {
	var t Traffic
	if len(row) <= slices.Max(at) {
		return t, fmt.Errorf("%d columns, want at least %d", len(row), slices.Max(at)+1)
	}
	cell := func(i int) string { return strings.TrimSpace(row[at[i]]) }
	t = Traffic{Date: cell(0), Method: strings.ToUpper(cell(2)), Route: cell(3)}
	var err error
	if t.Status, err = strconv.Atoi(cell(1)); err != nil || t.Status < 100 || t.Status > 599 {
		return t, fmt.Errorf("the response code is %q, want a number such as 200", cell(1))
	}
	if t.Count, err = readCount(cell(4)); err != nil {
		return t, err
	}
	if t.Method == "" || t.Route == "" {
		return t, errors.New("the method or the route is empty")
	}
	return t, nil
}

// grouped are numbers with a mark between thousands: the one that stands behind the first
// digits, all along.
var grouped = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:['’]\d{3})+|(?:[ \x{a0}\x{2009}\x{202f}]\d{3})+)$`)
})

// readCount reads a number of calls, with or without thousands apart, as spreadsheets write
// it: 1200, 1,200, 1.200, 1'200 and 1 200. A number of calls has no fraction.
func readCount(s string) (int, error) {
	digits := s
	if grouped().MatchString(s) {
		digits = strings.Map(func(r rune) rune {
			if r < '0' || '9' < r {
				return -1
			}
			return r
		}, s)
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n < 0 {
		return 0, fmt.Errorf("the count is %q, want a number such as 1200 or 1,200", s)
	}
	return n, nil
}
