package main

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// What a terminal shows of a long run, and that nothing of it is left.
func TestProgress(t *testing.T) {
	units := make(chan string)
	start := make(chan time.Time)
	var shown bytes.Buffer
	end := make(chan bool)
	go func() {
		newProgress(options{matter: []string{"example.com/a", "example.com/b_test", "example.com/c"}}).show(&shown, units, start)
		close(end)
	}()
	units <- "example.com/a [example.com/a.test]"
	start <- time.Time{}
	for _, id := range []string{"example.com/a_test [example.com/a.test]", "fmt", "example.com/b_test", "example.com/c"} {
		units <- id
	}
	close(units)
	<-end
	want := []string{"", "mprlint: 1 of 3 packages done", "mprlint: 2 of 3 packages done", "mprlint: 3 of 3 packages done", ""}
	if got := strings.Split(shown.String(), clearLine); strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("shows %q, want %q", got, want)
	}
}

// A run that is over before the time shows nothing.
func TestProgressShort(t *testing.T) {
	units := make(chan string)
	var shown bytes.Buffer
	end := make(chan bool)
	go func() {
		newProgress(options{}).show(&shown, units, make(chan time.Time))
		close(end)
	}()
	units <- "example.com/a"
	close(units)
	<-end
	if shown.Len() > 0 {
		t.Errorf("shows %q", shown.String())
	}
}

func TestEachUnit(t *testing.T) {
	var got []string
	eachUnit(strings.NewReader("{\n\t\"a\": {}\n}\n{}\n{\"b [b.test]\": {\"legacyhost\": []}}\nnonsense"), func(id string) { got = append(got, id) })
	if s := strings.Join(got, ","); s != "a,b [b.test]" {
		t.Errorf("units %q", s)
	}
}
