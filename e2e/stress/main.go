// Command stress runs the rules of mprlint over code that was not written for them, with the
// gate forced open: as if every package named Procore. It prints what each package costs and
// which caps were reached, and fails when a rule panics.
//
//	go run . -dir PATH [PATTERN...]     packages of a module on disk
//	go run . MODULE@VERSION...          whole modules of the proxy, each in a process of its own
//	go run . -list modules.txt          the same, from a list
//	go run . -hostile 'ignores|hosts'   generated programs, with their sizes
//	go run . -files 'GLOB'              single files, each a package of its own
package main

import (
	"cmp"
	"flag"
	"fmt"
	"log"
	"maps"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"runtime/pprof"
	"slices"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("stress: ")
	dir := flag.String("dir", "", "run packages of the module in this `folder`")
	list := flag.String("list", "", "run the modules that stand in this `file`, one a line")
	slice := flag.String("slice", "0/1", "run only each n-th module of the list, from the i-th on: `i/n`")
	programs := flag.String("hostile", "", "run the generated programs whose names match this `regexp`")
	sizes := flag.String("sizes", "500,1000,2000", "sizes of generated programs")
	files := flag.String("files", "", "run the single files that match this `glob`")
	profile := flag.String("cpuprofile", "", "write a CPU profile to this `file`")
	show := flag.Bool("reports", false, "print what is reported, too")
	slow := flag.Float64("slow", 0.2, "print packages that take as many `seconds`")
	limit := flag.Duration("limit", time.Minute, "end where a rule takes `so much` CPU for a package, and say where it is")
	flag.Parse()
	if *profile != "" {
		f, err := os.Create(*profile)
		if err != nil {
			log.Fatal(err)
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			log.Fatal(err)
		}
		defer pprof.StopCPUProfile()
	}
	m := newMeter()
	m.limit = *limit
	var err error
	switch {
	case *programs != "":
		err = runHostile(m, *programs, *sizes)
		*slow = math.Inf(1) // all are printed
	case *files != "":
		err = runFiles(m, *files)
	case *dir != "":
		err = runDir(m, *dir, flag.Args())
	default:
		modules := flag.Args()
		if *list != "" {
			modules, err = readList(*list, *slice)
		}
		if len(modules) != 1 {
			if err = cmp.Or(err, runEach(modules)); err != nil {
				log.Fatal(err)
			}
			return
		}
		err = runModule(m, modules[0])
	}
	if err != nil {
		log.Print(err)
	}
	panics := m.print(*slow, *show)
	if err != nil || panics > 0 {
		pprof.StopCPUProfile()
		os.Exit(1)
	}
}

// print prints what was measured, the slowest last, and returns how many passes panicked.
func (m *meter) print(slow float64, reports bool) (panics int) {
	var all Cost
	var capped int
	costs := slices.SortedFunc(maps.Values(m.costs), func(a, b *Cost) int {
		return cmp.Or(cmp.Compare(a.Time, b.Time), strings.Compare(a.Package, b.Package))
	})
	for _, c := range costs {
		all.Time, all.Peak = all.Time+c.Time, max(all.Peak, c.Peak)
		all.Reports = append(all.Reports, c.Reports...)
		if c.Caps != "" {
			capped++
		}
		if c.Time.Seconds() >= slow || len(c.Panics) > 0 {
			fmt.Println(c)
		}
		for _, p := range c.Panics {
			panics++
			fmt.Printf("PANIC in %s\n%s\n", c.Package, p)
		}
		if reports {
			for _, r := range c.Reports {
				fmt.Println("\t" + r)
			}
		}
	}
	fmt.Printf("%d packages, %.2f s, at most %d MiB, %d reports, %d packages that reach a cap, %d panics\n",
		len(costs), all.Time.Seconds(), all.Peak>>20, len(all.Reports), capped, panics)
	return panics
}

// runHostile runs generated programs in several sizes.
func runHostile(m *meter, which, sizes string) error {
	re, err := regexp.Compile("^(" + which + ")$")
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "stress")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	for _, name := range slices.Sorted(maps.Keys(hostile)) {
		if !re.MatchString(name) {
			continue
		}
		for s := range strings.SplitSeq(sizes, ",") {
			var n int
			if _, err := fmt.Sscan(s, &n); err != nil {
				return err
			}
			pkg, err := program(dir, fmt.Sprintf("%s%d", name, n), hostile[name](n))
			if err != nil {
				return err
			}
			if err := m.run(packagesOf(pkg)); err != nil {
				return err
			}
			fmt.Println(m.of(pkg.PkgPath))
		}
	}
	return nil
}

// runFiles runs single files. They need not compile.
func runFiles(m *meter, glob string) error {
	names, err := filepath.Glob(glob)
	if err != nil {
		return err
	}
	for _, name := range names {
		pkg, err := sourcePackage(strings.TrimSuffix(name, ".go"), name)
		if err != nil {
			continue // no Go at all
		}
		if err := m.run(packagesOf(pkg)); err != nil {
			return err
		}
	}
	return nil
}

// readList reads a slice of the modules of a list; what follows a # is a comment.
func readList(file, slice string) ([]string, error) {
	var first, step int
	if _, err := fmt.Sscanf(slice, "%d/%d", &first, &step); err != nil || first < 0 || step < 1 {
		return nil, fmt.Errorf("-slice %s: want i/n, such as 0/10", slice)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []string
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	var some []string
	for i := first; i < len(out); i += step {
		some = append(some, out[i])
	}
	return some, nil
}
