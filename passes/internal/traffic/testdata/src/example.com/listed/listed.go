// Package listed calls functions that it keeps in variables and lists.
package listed

import (
	"fmt"
	"net/http"
	"strconv"
)

const base = "https://api.procore.com/rest/v1.0/"

func projectURL(arg string) (string, error) {
	id, err := strconv.ParseInt(arg, 10, 32) // want "narrowed, into a request"
	return base + "projects/" + strconv.FormatInt(id, 10), err
}

func vendorURL(arg string) (string, error) {
	id, err := strconv.ParseInt(arg, 10, 64)
	return base + "vendors/" + strconv.FormatInt(id, 10), err
}

func each(arg string) {
	for _, build := range []func() (string, error){
		func() (string, error) { return projectURL(arg) },
		func() (string, error) { return vendorURL(arg) },
	} {
		if u, err := build(); err == nil {
			http.Get(u)
		}
	}
}

var byKind = map[string]func(id int32) string{
	"rfi":     func(id int32) string { return fmt.Sprintf("%srfis/%d", base, id) },
	"meeting": meetingURL,
}

func meetingURL(id int32) string { return fmt.Sprintf("%smeetings/%d", base, id) }

func one(kind string, n int64) {
	build := byKind[kind]
	http.Get(build(int32(n))) // want "narrowed, into a request"
}

func chosen(long bool, n, m int64) {
	path := func(id int32) string { return base + "offices/" + strconv.Itoa(int(id)) }
	if long {
		path = func(id int32) string { return base + "office_locations/" + strconv.Itoa(int(id)) + "/long" }
	}
	http.Get(path(int32(n))) // want "narrowed, into a request"

	trackURL := func(id int32) string { return "https://music.example.com/tracks/" + strconv.Itoa(int(id)) }
	http.Get(trackURL(int32(m)))
}

// A page is no id, wherever the text comes from.
func pages(n int64) {
	for _, page := range []func(int32) string{
		func(n int32) string { return "?page=" + strconv.Itoa(int(n)) },
		func(n int32) string { return "?per_page=" + strconv.Itoa(int(n)) },
	} {
		http.Get(base + "rfis" + page(int32(n)))
	}
}

var label func(string) string

// What a function returns that nobody calls for a request goes nowhere.
func labels(n int64) {
	label = func(s string) string { return s + strconv.Itoa(int(int32(n))) }
	fmt.Println(label("project_id="))
	http.Get(base + "projects")
}

type forest []forest

// A list of lists of itself has no functions in it, however far one looks.
func grow() {
	trees := forest{nil}
	trees[0] = trees
}
