package report

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"time"
)

// Activity joins what Procore counted with the code.
type Activity struct {
	Files       []string `json:"files"`
	From        string   `json:"from,omitempty"` // the first date and the last
	To          string   `json:"to,omitempty"`
	Requests    int      `json:"requests"`
	Routes      []Route  `json:"routes"`      // with the calls that can send them
	Unexplained []Route  `json:"unexplained"` // no line of the code can send them
	Unused      []string `json:"unused"`      // ids of calls without traffic
	Vague       []string `json:"vague"`       // ids of calls that might be any route: they explain none
}

// A Route is what Procore counted for one method and route.
type Route struct {
	Method   string         `json:"method"`
	Route    string         `json:"route"`
	Requests int            `json:"requests"`
	Statuses map[string]int `json:"statuses"`
	Calls    []Sender       `json:"calls"`
}

// A Sender is a call that can have sent traffic.
type Sender struct {
	ID  string `json:"id"`
	May bool   `json:"may,omitempty"` // a part of its route or its method is not known
}

// Failed counts the requests that were answered by an error.
func (r Route) Failed() int {
	n := 0
	for status, count := range r.Statuses {
		if status >= "400" {
			n += count
		}
	}
	return n
}

// Join joins a complete report with traffic from the named files.
//
// A route that some line sends for certain is not said to be sent by others, too: a line
// whose route is only partly known would otherwise show up everywhere.
func (r *Report) Join(files []string, traffic []Traffic) {
	a := &Activity{Files: slices.Clone(files)}
	a.count(traffic)
	used := make(map[string]bool)
	patterns := make([]pattern, len(r.Calls))
	for i, c := range r.Calls {
		patterns[i] = newPattern(c.Method, c.Route)
		if patterns[i].vague() {
			a.Vague = append(a.Vague, c.ID)
			used[c.ID] = true // nobody can tell
		}
	}
	var explained []Route
	for _, route := range a.Routes {
		if route.Calls = senders(route, r.Calls, patterns, used); len(route.Calls) > 0 {
			explained = append(explained, route)
		} else {
			route.Calls = []Sender{}
			a.Unexplained = append(a.Unexplained, route)
		}
	}
	a.Routes = explained
	for _, c := range r.Calls {
		if !used[c.ID] && !c.Test {
			a.Unused = append(a.Unused, c.ID)
		}
	}
	fill(&a.Routes)
	fill(&a.Unexplained)
	fill(&a.Unused)
	fill(&a.Vague)
	r.Activity = a
}

// count adds up the traffic of each route, the busiest first.
func (a *Activity) count(traffic []Traffic) {
	type key struct{ method, route string }
	all := make(map[key]*Route)
	for _, t := range traffic {
		k := key{t.Method, t.Route}
		if all[k] == nil {
			all[k] = &Route{Method: t.Method, Route: t.Route, Statuses: make(map[string]int)}
		}
		all[k].Requests += t.Count
		all[k].Statuses[strconv.Itoa(t.Status)] += t.Count
		a.Requests += t.Count
		if d := day(t.Date); d != "" {
			a.From, a.To = min(cmp.Or(a.From, d), d), max(a.To, d)
		}
	}
	for _, route := range slices.SortedFunc(maps.Values(all), func(x, y *Route) int {
		return cmp.Or(cmp.Compare(y.Requests, x.Requests), cmp.Compare(x.Route, y.Route), cmp.Compare(x.Method, y.Method))
	}) {
		a.Routes = append(a.Routes, *route)
	}
}

// day writes a date so that it can be compared; "" where its form is not known.
func day(date string) string {
	for _, layout := range []string{time.DateOnly, time.RFC3339, time.DateTime, "1/2/2006", "Jan 2, 2006", "January 2, 2006", "2 Jan 2006"} {
		if t, err := time.Parse(layout, date); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// senders finds the calls that can have sent a route's traffic, and marks them used.
func senders(route Route, calls []Call, patterns []pattern, used map[string]bool) []Sender {
	theirs := segments(route.Route)
	var sure, perhaps []Sender
	for i, p := range patterns {
		if calls[i].Test {
			continue // no test runs in production
		}
		switch p.match(route.Method, theirs) {
		case does:
			sure = append(sure, Sender{ID: calls[i].ID})
		case may:
			perhaps = append(perhaps, Sender{ID: calls[i].ID, May: true})
		}
	}
	for _, s := range append(slices.Clone(sure), perhaps...) {
		used[s.ID] = true
	}
	if len(sure) > 0 {
		return sure
	}
	return perhaps
}
