// Package traps sets the company of what is kept, by way of a copy.
package traps

import (
	"cases.example.org/y_forcopy/sdk"
)

var std = sdk.New()

// Login makes the kept client one for a company.
func Login(company int64) { std.Use(company) }

// Vendors lists vendors.
func Vendors() error { return std.Get("/vendors") }

type job struct{ api *sdk.Client }

func newJob() *job { return &job{api: sdk.New()} }

// Switch keeps a copy in the place of the client.
func (j *job) Switch(company int64) { j.api = j.api.For(company) }

// Work does one.
func (j *job) Work() error { return j.api.Get("/projects") }

// Jobs are all.
var Jobs = []*job{newJob()}

type part struct{ api sdk.Client }

var whole = &part{api: *sdk.New()}

// SetPart sets a part of what is kept as a whole.
func SetPart(company int64) {
	c := whole.api
	whole.api = c.By(company)
}

// Trades lists trades.
func Trades() error { return whole.api.Get("/trades") }
