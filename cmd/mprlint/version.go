package main

import (
	"cmp"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
)

// A release says which it is, also where it was built without git:
//
//	go build -ldflags "-X main.release=v1.2.3 -X main.revision=0123abc…"
//
// Any other build has what Go noted of the module.
var release, revision string

// printVersion prints the version of the module, the commit that it was built from, as far
// as that is known, and the Go that built it.
func printVersion(w io.Writer) error {
	version, revision := identity()
	if revision != "" {
		revision = ", revision " + revision
	}
	_, err := fmt.Fprintf(w, "mprlint %s%s, built with %s\n", version, revision, runtime.Version())
	return err
}

func identity() (v, r string) {
	v, r = release, revision
	if info, ok := debug.ReadBuildInfo(); ok {
		noted, from := built(info)
		v, r = cmp.Or(v, noted), cmp.Or(r, from)
	}
	return cmp.Or(v, "(devel)"), r
}

// built reads the version and the commit from what Go noted.
func built(info *debug.BuildInfo) (version, revision string) {
	var changed string
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			changed = " with changes"
		}
	}
	if revision == "" {
		changed = ""
	}
	return info.Main.Version, revision + changed
}
