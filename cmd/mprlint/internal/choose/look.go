package choose

import (
	"os"
	"runtime"
	"sync"

	"github.com/mprlint/mprlint/passes/gate"
)

// A sight is what was seen in a Go file.
type sight struct {
	word    bool // one of interest
	forRule bool // a comment for a rule, or embedded configuration of interest
}

// A task is a file to look at. named says that findings in it are asked for, so that what
// concerns rules matters too.
type task struct {
	file  string
	named bool
}

// A look is one at many files, each once, by as many readers as there are processors.
type look struct {
	gate *gate.Gate
	todo chan func()
	busy sync.WaitGroup
	seen map[task]*sight
}

func newLook(g *gate.Gate) *look {
	l := &look{gate: g, todo: make(chan func(), 256), seen: make(map[task]*sight)}
	for range runtime.GOMAXPROCS(0) {
		l.busy.Go(func() {
			for do := range l.todo {
				do()
			}
		})
	}
	return l
}

// at has a package's files looked at, if they were not already.
func (l *look) at(p *Package) {
	for _, file := range p.Files() {
		t := task{file, p.named()}
		if l.seen[t] == nil {
			s := new(sight)
			l.seen[t] = s
			l.todo <- func() { *s = l.see(t) }
		}
	}
}

// see looks at one file. What cannot be read may hold anything.
func (l *look) see(t task) sight {
	text, err := os.ReadFile(t.file)
	if err != nil {
		return sight{true, true}
	}
	return sight{l.gate.Mentions(text), t.named && l.gate.Speaks(t.file, text) != ""}
}

// wait ends when all files were looked at.
func (l *look) wait() {
	close(l.todo)
	l.busy.Wait()
}

// of is what was seen in a package's files.
func (l *look) of(p *Package) (all sight) {
	for _, file := range p.Files() {
		if s := l.seen[task{file, p.named()}]; s != nil {
			all.word, all.forRule = all.word || s.word, all.forRule || s.forRule
		}
	}
	return all
}
