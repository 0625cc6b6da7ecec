package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
)

// quietFor is how long a run may take before it shows that it is alive.
const quietFor = 2 * time.Second

// watched is what a terminal shows of a long run: one line on standard error that counts
// the packages that are done of those that matter, and goes away. It returns where to
// write what go vet prints, and what to call when go vet has ended.
func watched(o options, out io.Writer) (w io.Writer, done func()) {
	if !isTerminal(os.Stderr) || os.Getenv("CI") != "" {
		return out, func() {}
	}
	r, pipe := io.Pipe()
	units, gone := make(chan string), make(chan struct{})
	go func() {
		defer close(units)
		eachUnit(r, func(id string) { units <- id })
	}()
	go func() {
		defer close(gone)
		newProgress(o).show(os.Stderr, units, time.After(quietFor))
	}()
	return io.MultiWriter(out, pipe), func() {
		pipe.Close()
		<-gone
	}
}

// isTerminal reports whether a file is a terminal, or a device that shows nothing.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// eachUnit calls f with each package that go vet -json speaks of, as it does.
func eachUnit(r io.Reader, f func(id string)) {
	defer io.Copy(io.Discard, r)
	for dec := json.NewDecoder(r); ; {
		var units map[string]json.RawMessage
		if dec.Decode(&units) != nil {
			return
		}
		for id := range units {
			f(id)
		}
	}
}

// A progress counts packages.
type progress struct {
	waiting map[string]bool // for these; nil if they are not known
	done    map[string]bool
}

func newProgress(o options) *progress {
	p := &progress{done: make(map[string]bool)}
	if o.matter != nil {
		p.waiting = make(map[string]bool)
		for _, name := range o.matter {
			p.waiting[name] = true
		}
	}
	return p
}

// add takes in a package that is done: by itself, with its tests, or these alone.
func (p *progress) add(id string) {
	name := choose.Plain(id)
	if base := strings.TrimSuffix(name, "_test"); p.waiting[base] {
		name = base
	}
	if p.waiting == nil || p.waiting[name] {
		p.done[name] = true
	}
}

func (p *progress) String() string {
	if p.waiting == nil {
		return fmt.Sprintf("mprlint: %s done", amount(len(p.done), "package"))
	}
	return fmt.Sprintf("mprlint: %d of %s done", len(p.done), amount(len(p.waiting), "package"))
}

// clearLine goes to the line's start and deletes it.
const clearLine = "\r\x1b[K"

// show prints the line from start on, whenever it has changed, and takes it away when
// there are no more packages.
func (p *progress) show(w io.Writer, units <-chan string, start <-chan time.Time) {
	var shown string
	for {
		select {
		case id, ok := <-units:
			if !ok {
				if shown != "" {
					fmt.Fprint(w, clearLine)
				}
				return
			}
			p.add(id)
		case <-start:
			start = nil
		}
		if line := p.String(); start == nil && line != shown {
			fmt.Fprint(w, clearLine+line)
			shown = line
		}
	}
}
