package sharedcache_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
)

const jobs = 2

// Jobs that check a part each, with caches as empty, say together what one says that
// checks all.
func TestShards(t *testing.T) {
	s := newSite(t)
	want := slices.Sorted(strings.Lines(s.connected(t, shared).must(1, "mprlint", "./...").out))
	check := func(t *testing.T, said [jobs]string) {
		t.Helper()
		if got := slices.Sorted(strings.Lines(strings.Join(said[:], ""))); !slices.Equal(got, want) {
			t.Errorf("the jobs say\n%q\na single one says\n%q", got, want)
		}
		for _, one := range said {
			if strings.Count(one, "\n") == len(want) {
				t.Errorf("one job says all:\n%s", one)
			}
		}
	}

	// One after another, none repeats the work of another.
	t.Run("in turn", func(t *testing.T) {
		var said [jobs]string
		times := make(map[string]int)
		for job := range jobs {
			m := s.shard(t, job)
			m.otherTool("in turn") // to which the cache has no results
			said[job] = m.shardSays()
			for _, pkg := range m.analysed() {
				times[pkg]++
			}
		}
		check(t, said)
		for _, pkg := range append(own, library, "net/http") {
			if times[pkg] == 0 {
				t.Errorf("no job analyses %s", pkg)
			}
		}
		for pkg, n := range times {
			if n > 1 {
				t.Errorf("%d jobs analyse %s", n, pkg)
			}
		}
	})

	// At once they may, but say the same.
	t.Run("at once", func(t *testing.T) {
		s := newSite(t)
		var said [jobs]string
		var wg sync.WaitGroup
		for job := range jobs {
			m := s.shard(t, job)
			wg.Go(func() { said[job] = m.shardSays() })
		}
		wg.Wait()
		check(t, said)
	})
}

// shard sets up the machine of a job.
func (s site) shard(t *testing.T, job int) machine {
	return s.connected(t, shared, fmt.Sprintf("JOB=%d", job+1), fmt.Sprintf("JOBS=%d", jobs))
}

// shardSays runs the documented command, and returns what it prints.
func (m machine) shardSays() string {
	commands, err := documented(shardCommand)
	if err != nil {
		m.t.Error(err)
	}
	r := m.run("sh", "-euc", commands)
	if r.code > 1 {
		m.t.Errorf("exit %d: %s", r.code, r.errs)
	}
	return r.out
}
