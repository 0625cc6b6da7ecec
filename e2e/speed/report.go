package main

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"time"
)

// report writes the tables.
func report(results []*result) (string, error) {
	version, err := exec.Command("go", "version").Output()
	if err != nil {
		return "", err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "Measured on %s with %d CPUs, %s.\n",
		time.Now().Format("2 January 2006"), runtime.NumCPU(), strings.TrimPrefix(strings.TrimSpace(string(version)), "go version "))
	for _, r := range results {
		fmt.Fprintf(&b, "\n### %s\n\n%s packages; rounds: %d.\n\n", strings.ToUpper(r.name[:1])+r.name[1:], thousands(r.packages), len(r.rounds[cold]))
		r.times(&b)
		r.packageTable(&b)
	}
	return b.String(), nil
}

// times is the table of CPU time, compared with the floor's in the same round.
func (r *result) times(b *strings.Builder) {
	fmt.Fprintf(b, "| | cold | CPU s | warm | after an edit | peak MiB |\n|---|---|---|---|---|---|\n")
	names := contenders()
	for _, c := range names {
		if _, ok := r.rounds[cold][0][c.name]; !ok {
			continue
		}
		fmt.Fprintf(b, "| %s | %s | %.1f | %s | %s | %s |\n", c.name,
			r.ratio(cold, c.name, names[0].name), median(r.rounds[cold], c.name),
			r.ratio(warm, c.name, names[0].name), r.ratio(edited, c.name, names[0].name), r.peak(c))
	}
}

// ratio is CPU time as a multiple of the floor's, with its smallest and largest value.
func (r *result) ratio(st state, name, floor string) string {
	list := r.ratios(st, name, floor)
	if list == nil {
		return "–"
	}
	mid, least, most := spread(list)
	return fmt.Sprintf("%.2f (%.2f–%.2f)", mid, least, most)
}

func (r *result) ratios(st state, name, floor string) []float64 {
	var list []float64
	for _, round := range r.rounds[st] {
		if round[floor].cpu == 0 || round[name].cpu == 0 {
			return nil
		}
		list = append(list, round[name].cpu/round[floor].cpu)
	}
	return list
}

func median(rounds []round, name string) float64 {
	var list []float64
	for _, round := range rounds {
		list = append(list, round[name].cpu)
	}
	mid, _, _ := spread(list)
	return mid
}

// peak is the memory of the largest process. That is go vet's own where a tool takes less,
// so the tools that it runs are looked at one by one.
func (r *result) peak(c *contender) string {
	if !c.vet {
		var most int64
		for _, round := range r.rounds[cold] {
			most = max(most, round[c.name].peak)
		}
		return fmt.Sprint(most >> 10)
	}
	notes := r.notes[c.name]
	if len(notes) == 0 {
		return "–"
	}
	return fmt.Sprint(slices.MaxFunc(notes, func(a, b note) int { return cmp.Compare(a.peak, b.peak) }).peak >> 10)
}

// packageTable says what single packages took.
func (r *result) packageTable(b *strings.Builder) {
	notes := r.notes["mprlint"]
	if len(notes) == 0 {
		return
	}
	slices.SortFunc(notes, func(a, b note) int { return cmp.Compare(a.cpu, b.cpu) })
	sum := 0
	for _, n := range notes {
		sum += n.cpu
	}
	slowest := notes[len(notes)-1]
	fmt.Fprintf(b, "\nmprlint itself took %.1f ms of CPU a package (median %.1f), at most %.0f ms (`%s`).\n",
		float64(sum)/float64(len(notes))/1000, float64(notes[len(notes)/2].cpu)/1000, float64(slowest.cpu)/1000, slowest.pkg)
	slices.SortFunc(notes, func(a, b note) int { return cmp.Compare(a.facts, b.facts) })
	some := slices.IndexFunc(notes, func(n note) bool { return n.facts > 0 })
	if some < 0 {
		fmt.Fprintf(b, "No package has facts.\n")
		return
	}
	most := notes[len(notes)-1]
	fmt.Fprintf(b, "%s of %s packages have facts; the median of all is %s bytes, the most %s (`%s`).\n",
		thousands(len(notes)-some), thousands(len(notes)), thousands(notes[len(notes)/2].facts), thousands(most.facts), most.pkg)
}

func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// The tables stand between these lines of a page.
const (
	begin = "<!-- go run . -write, in e2e/speed -->\n"
	end   = "<!-- end -->\n"
)

// splice puts the tables into a page.
func splice(file, text string) error {
	page, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(page), begin)
	_, after, closed := strings.Cut(rest, end)
	if !ok || !closed {
		return fmt.Errorf("%s has no lines %q and %q", file, begin, end)
	}
	return os.WriteFile(file, []byte(before+begin+text+end+after), 0o666)
}
