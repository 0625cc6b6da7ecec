package main

import (
	"os"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/direct"
)

// This file holds how a run by hand does without go vet, where few packages matter.

// runDirectly looks at the packages as planned. It is not ok where go vet has to.
func (g goCommand) runDirectly(o options, mode ...string) (said outcome, ok bool) {
	if o.direct == nil {
		return said, false
	}
	temp, remove, err := running.folder()
	if err != nil {
		return said, false
	}
	defer remove()
	var out strings.Builder
	to, done := watched(o, &out)
	err = o.direct.Do(direct.How{
		Program: g.self,
		Flags:   slices.Concat(mode, slices.DeleteFunc(o.toolFlags(), isBuildFlag)),
		Build:   o.buildFlags(),
		Env:     g.environment(),
		Run:     run,
		Temp:    temp,
		Out:     to,
	})
	done()
	return outcome{out: out.String()}, err == nil
}

// environment is what go gives to tools that it starts. It tells them for which machine.
func (g goCommand) environment() []string {
	env := os.Environ()
	for _, v := range [][2]string{{"GOOS", g.system}, {"GOARCH", g.machine}} {
		if os.Getenv(v[0]) == "" {
			env = append(env, v[0]+"="+v[1])
		}
	}
	return env
}
