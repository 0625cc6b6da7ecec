package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/settings"
)

// This file holds -builds: the systems, machines and tags that code is read for, one after
// another. go vet knows one build at a time.

const buildsUsage = "read the code for each of these comma-separated `builds`, GOOS[/GOARCH][/TAGS], and merge what is found"

// A build is one of them.
type build struct {
	name            string // as the user wrote it
	system, machine string
	tags            []string
}

// setBuilds obeys -builds.
func (o *options) setBuilds(s string) error {
	return o.listBuilds(strings.Split(s, ","))
}

func (o *options) listBuilds(names []string) error {
	o.builds = nil
	for _, name := range names {
		b, err := parseBuild(name)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(o.builds, func(other build) bool { return other.name == b.name }) {
			return fmt.Errorf("%s is named twice", name)
		}
		o.builds = append(o.builds, b)
	}
	return nil
}

// readBuilds takes the builds from the file of settings that is in force in this folder, unless
// the user chose: by -builds, or by GOOS or GOARCH in the environment.
func (o *options) readBuilds() error {
	if len(o.builds) > 0 || os.Getenv("GOOS")+os.Getenv("GOARCH") != "" {
		return nil
	}
	file, err := make(localSettings).of(settings.Name)
	if err != nil {
		return err
	}
	names, at := file.Builds()
	if err := o.listBuilds(names); err != nil {
		return fmt.Errorf("%s: builds: %w", at, err)
	}
	return nil
}

// parseBuild reads GOOS[/GOARCH][/TAGS]. Tags are joined by a plus sign, as builds are by
// commas.
func parseBuild(name string) (build, error) {
	b := build{name: name}
	words := strings.Split(name, "/")
	b.system, words = words[0], words[1:]
	if !isSystem(b.system) {
		return b, fmt.Errorf("%q names no system; want GOOS[/GOARCH][/TAGS], such as linux, windows/arm64, linux/integration+slow", name)
	}
	if b.machine = os.Getenv("GOARCH"); b.machine == "" {
		b.machine = runtime.GOARCH
	}
	b.machine = usualMachine(b.system, b.machine)
	if len(words) > 0 && isMachine(words[0]) {
		b.machine, words = words[0], words[1:]
		if !slices.Contains(platforms[b.system], b.machine) {
			return b, fmt.Errorf("%q: %s does not run on %s; it runs on %s", name, b.system, b.machine, machinesOf(b.system))
		}
	}
	if len(words) > 0 {
		b.tags, words = strings.Split(words[0], "+"), words[1:]
	}
	if len(words) > 0 || slices.ContainsFunc(b.tags, func(t string) bool { return !isTag(t) }) {
		return b, fmt.Errorf("%q is no build; want GOOS[/GOARCH][/TAGS], such as linux, windows/arm64, linux/integration+slow", name)
	}
	return b, nil
}

// isTag reports whether a word can be a build tag: letters, digits, underscores and dots.
func isTag(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool {
		return r != '_' && r != '.' && (r < '0' || '9' < r) && (r < 'a' || 'z' < r) && (r < 'A' || 'Z' < r) && r < 0x80
	})
}

// enter has go commands read code for the build from now on, until leave is called. With
// CGO_ENABLED they do as ever: cgo is off where the system or machine is another, unless the
// user says otherwise.
func (b build) enter() (leave func()) {
	return setenv(map[string]string{"GOOS": b.system, "GOARCH": b.machine})
}

// setenv sets variables, and returns what puts the old values back.
func setenv(vars map[string]string) (restore func()) {
	old := make(map[string]*string)
	for name, value := range vars {
		if was, ok := os.LookupEnv(name); ok {
			old[name] = &was
		} else {
			old[name] = nil
		}
		os.Setenv(name, value)
	}
	return func() {
		for name, value := range old {
			if value == nil {
				os.Unsetenv(name)
			} else {
				os.Setenv(name, *value)
			}
		}
	}
}

// withTags adds the build's tags to those that flags name.
func (b build) withTags(flags []string) []string {
	if len(b.tags) == 0 {
		return flags
	}
	tags := b.tags
	out := slices.DeleteFunc(slices.Clone(flags), func(f string) bool {
		given, ok := strings.CutPrefix(f, "-tags=")
		if ok {
			tags = append(slices.Clone(b.tags), given)
		}
		return ok
	})
	return append(out, "-tags="+strings.Join(tags, ","))
}

// eachBuild calls do in each of the builds, with the options for it; or once, where the user
// names none.
func (o *options) eachBuild(do func(o *options) error) error {
	if len(o.builds) == 0 {
		own := *o
		return do(&own)
	}
	for _, b := range o.builds {
		own := *o
		own.flags = b.withTags(o.flags)
		leave := b.enter()
		err := do(&own)
		leave()
		if err != nil {
			return err
		}
	}
	return nil
}

// buildNames are the builds as the user wrote them.
func (o *options) buildNames() string {
	var names []string
	for _, b := range o.builds {
		names = append(names, b.name)
	}
	return strings.Join(names, ",")
}
