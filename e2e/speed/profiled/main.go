// Command profiled is mprlint as a vet tool that writes a CPU profile of each package into
// the folder SPEED_PROFILES. go tool pprof adds them up:
//
//	go build -o /tmp/profiled ./profiled
//	SPEED_PROFILES=/tmp/profiles go vet -vettool=/tmp/profiled std
//	go tool pprof -top -cum /tmp/profiled /tmp/profiles/*
package main

import (
	"log"
	"os"
	"runtime/pprof"
	"strings"
	"sync/atomic"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/mprlint/mprlint/passes"
)

func main() {
	all := passes.All()
	dir := os.Getenv("SPEED_PROFILES")
	if dir != "" && strings.HasSuffix(os.Args[len(os.Args)-1], ".cfg") {
		profile(dir, all)
	}
	unitchecker.Main(all...)
}

// profile begins a profile, and ends it when all rules are done: the unitchecker leaves
// without telling anybody.
func profile(dir string, rules []*analysis.Analyzer) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		log.Fatal(err)
	}
	file, err := os.CreateTemp(dir, "*.pprof")
	if err != nil {
		log.Fatal(err)
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		log.Fatal(err)
	}
	var left atomic.Int32
	left.Store(int32(len(rules)))
	for _, rule := range rules {
		run := rule.Run
		rule.Run = func(pass *analysis.Pass) (any, error) {
			defer func() {
				if left.Add(-1) == 0 {
					pprof.StopCPUProfile()
					file.Close()
				}
			}()
			return run(pass)
		}
	}
}
