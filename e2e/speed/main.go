// Command speed compares what mprlint costs with what others do: a vet tool that looks at
// nothing, go vet itself, and linters that read about the same. All take turns on the same
// packages, so that what else the machine does hits all of them.
//
//	go run . -rounds 3 -write ../../docs/performance.md
//
// Figures of two runs can't be compared; the ratios of one run can.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

func main() {
	log.SetFlags(0)
	rounds := flag.Int("rounds", 3, "how often each contender takes its turn")
	only := flag.String("only", "", "the subjects whose names match this pattern")
	all := flag.Bool("all", true, "also the contenders that take long")
	of := flag.String("of", "", "the contenders whose names match this pattern, and the floor")
	write := flag.String("write", "", "the file to write the tables to; standard output without it")
	flag.Parse()
	if err := compare(*rounds, regexp.MustCompile(*only), regexp.MustCompile(*of), *all, *write); err != nil {
		log.Fatal(err)
	}
}

var started = time.Now()

// now is a time in seconds.
func now() float64 { return time.Since(started).Seconds() }

func compare(rounds int, only, of *regexp.Regexp, all bool, write string) error {
	dir, err := os.MkdirTemp("", "speed")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	a, err := newArena(dir, all, of)
	if err != nil {
		return err
	}
	var results []*result
	for _, s := range a.subjects {
		if !only.MatchString(s.name) {
			continue
		}
		r, err := a.contest(s, rounds)
		if err != nil {
			return err
		}
		results = append(results, r)
	}
	text, err := report(results)
	if err != nil || write == "" {
		fmt.Print(text)
		return err
	}
	return splice(write, text)
}

// An arena is all that is needed to compare.
type arena struct {
	bin        string
	contenders []*contender
	subjects   []*subject
}

// newArena builds the contenders and makes the subjects.
func newArena(dir string, all bool, of *regexp.Regexp) (*arena, error) {
	a := &arena{bin: filepath.Join(dir, "bin")}
	if err := os.Mkdir(a.bin, 0o777); err != nil {
		return nil, err
	}
	if err := own(".", "inspect")(a.bin); err != nil {
		return nil, err
	}
	for i, c := range contenders() {
		if !c.everywhere && !all || i > 0 && !of.MatchString(c.name) {
			continue
		}
		log.Printf("building %s", c.name)
		if err := c.build(a.bin); err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		a.contenders = append(a.contenders, c)
	}
	corpus, err := filepath.Abs("../../../shared/corpus")
	if err != nil {
		return nil, err
	}
	a.subjects = subjects(filepath.Join(dir, "subjects"), corpus)
	return a, nil
}

// A result is what was measured on a subject.
type result struct {
	*subject
	packages int
	rounds   map[state][]round
	notes    map[string][]note // of vet tools
}

// contest lets all contenders take their turns on a subject.
func (a *arena) contest(s *subject, rounds int) (*result, error) {
	r := &result{subject: s, rounds: make(map[state][]round), notes: make(map[string][]note)}
	err := s.make()
	if err != nil {
		return nil, err
	}
	if r.packages, err = s.size(); err != nil {
		return nil, err
	}
	log.Printf("%s, %d packages: compiling", s.name, r.packages)
	if _, err := measure(a.contenders[0], s, a.bin, cold); err != nil {
		return nil, err
	}
	for n := range rounds {
		log.Printf("%s: round %d", s.name, n+1)
		if err := a.turns(s, r); err != nil {
			return nil, err
		}
	}
	for _, c := range a.contenders {
		if !c.vet || !s.takes(c) || s.large && c.name != "mprlint" {
			continue // takes as long as a round
		}
		if r.notes[c.name], err = inspect(c, s, a.bin); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// turns is one round, in all states.
func (a *arena) turns(s *subject, r *result) error {
	figures := map[state]round{cold: {}, warm: {}, edited: {}}
	for _, c := range a.contenders {
		if !s.takes(c) {
			continue
		}
		for _, st := range []state{cold, warm, edited} {
			f, err := s.turn(c, a.bin, st)
			if err != nil {
				return fmt.Errorf("%s on %s: %w", c.name, s.name, err)
			}
			figures[st][c.name] = f
		}
	}
	for st, f := range figures {
		r.rounds[st] = append(r.rounds[st], f)
	}
	return nil
}

// takes reports whether a contender runs on the subject.
func (s *subject) takes(c *contender) bool { return c.everywhere || !s.large }

// turn is one run of one contender.
func (s *subject) turn(c *contender, bin string, st state) (figure, error) {
	if st != edited {
		return measure(c, s, bin, st)
	}
	if s.edit == "" {
		return figure{}, nil
	}
	undo, err := s.change()
	if err != nil {
		return figure{}, err
	}
	f, err := measure(c, s, bin, st)
	if e := undo(); err == nil {
		err = e
	}
	return f, err
}
