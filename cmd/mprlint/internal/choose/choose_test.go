package choose

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/mprlint/mprlint/passes"
)

// The packages of a module, and which of them may matter.
const module = `
-- go.mod --
module example.com/m

go 1.26

require example.org/far v0.0.0

replace example.org/far => ./far
-- names/names.go --
package names

// API is where Procore is.
const API = "https://api.procore.com"
-- imports/imports.go --
package imports

import _ "example.com/m/names"
-- further/further.go --
package further

import _ "example.com/m/imports"
-- tests/tests.go --
package tests
-- tests/tests_test.go --
package tests

import _ "example.com/m/names"
-- outside/outside.go --
package outside
-- outside/outside_test.go --
package outside_test

const link = "https://app.procore.com"
-- plain/plain.go --
package plain

import (
	"net/http"

	_ "example.com/m/other"
)

var client = http.DefaultClient
-- other/other.go --
package other
-- procore/path.go --
package procore
-- idle/idle.go --
package idle

//lint:ignore companyid nothing is here
var x int
-- idletest/idletest.go --
package idletest
-- idletest/idletest_test.go --
package idletest

//lint:ignore companyid nothing is here
var x int
-- embeds/embeds.go --
package embeds

import _ "embed"

//go:embed conf.env
var conf string
-- embeds/conf.env --
PROCORE_API=https://api.example.com
-- embedsother/embeds.go --
package embedsother

import _ "embed"

//go:embed conf.env
var conf string
-- embedsother/conf.env --
API=https://api.example.com
-- wrapped/wrapped.go --
package wrapped

import _ "example.org/far"
-- far/go.mod --
module example.org/far

go 1.26
-- far/far.go --
package far

import _ "example.org/far/in"
-- far/in/in.go --
package in

const Base = "https://api.procore.com"
-- ignored/ignored.go --
//go:build special

package main

const Base = "https://api.procore.com"
-- cgo/cgo.go --
package cgo

import "C"

const Base = "https://api.procore.com"
-- gateway/gateway.go --
package gateway

const Base = "https://gateway.example.com"
-- testdata/data/data.go --
package data

const Base = "https://api.procore.com"
-- failing/go.mod --
module example.com/failing

go 1.26
-- failing/ok/ok.go --
package ok
-- failing/missing/missing.go --
package missing

import _ "example.com/nowhere"
-- failing/syntax/syntax.go --
package syntax

import "strings

`

// extract writes the module.
func extract(t *testing.T) string {
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(module)).Files {
		name := filepath.Join(dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestAmong(t *testing.T) {
	dir := extract(t)
	for _, c := range []struct {
		name     string
		dir      string
		patterns string
		flags    []string
		want     string // the packages that may matter; "all" where it cannot be told
		named    int
	}{
		{"a module", "", "./...", nil, "cgo embeds further idle idletest imports names outside procore tests wrapped", 15},
		{"what imports", "", "./further", nil, "further", 1},
		{"none", "", "./plain ./other", nil, "", 2},
		{"by import path", "", "example.com/m/plain example.com/m/names", nil, "names", 2},
		{"another module", "", "example.org/far", nil, "example.org/far", 1},
		{"the standard library", "", "encoding/json net/http", nil, "", 2},
		{"a file", "", "./plain/plain.go", nil, "all", 0},
		{"an overlay", "", "./plain", []string{"-overlay=x.json"}, "all", 0},
		{"a pattern that matches nothing", "", "./plain ./nothing/...", nil, "all", 0},
		{"a package that is missing", "failing", "./...", nil, "all", 0},
		{"a package that is missing, not named", "failing", "./ok", nil, "", 1},
		{"a folder without packages", "", "./nosuchfolder", nil, "all", 0},
		{"tags", "", "./ignored", []string{"-tags=special"}, "ignored", 1},
		{"a wrong flag", "", "./plain", []string{"-mod=nonsense"}, "all", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(filepath.Join(dir, c.dir))
			t.Setenv("GOFLAGS", "")
			choice, err := Among(strings.Fields(c.patterns), c.flags, passes.NewGate(passes.All()))
			if err != nil {
				if c.want != "all" {
					t.Errorf("Among: %v, want %s", err, c.want)
				}
				return
			}
			var got []string
			for _, path := range choice.Matters {
				got = append(got, strings.TrimPrefix(path, "example.com/m/"))
			}
			slices.Sort(got)
			if s := strings.Join(got, " "); s != c.want || len(choice.Named) != c.named {
				t.Errorf("chose %q among %d, want %q among %d", s, len(choice.Named), c.want, c.named)
			}
		})
	}
}

// A host that the user names is a word of interest.
func TestHosts(t *testing.T) {
	t.Chdir(extract(t))
	rules := passes.All()
	hosts := rules[0].Flags.Lookup("hosts").Value
	if err := hosts.Set("gateway.example.com"); err != nil {
		t.Fatal(err)
	}
	defer hosts.Set("")
	choice, err := Among([]string{"./gateway", "./other"}, nil, passes.NewGate(rules))
	if err != nil || !slices.Equal(choice.Matters, []string{"example.com/m/gateway"}) {
		t.Errorf("chose %v (%v)", choice, err)
	}
}
