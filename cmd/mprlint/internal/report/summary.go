package report

import (
	"maps"
	"slices"
)

// A Summary counts.
type Summary struct {
	Calls         int           `json:"calls"`
	Constructions int           `json:"constructions"`
	Set           int           `json:"set"`
	Missing       int           `json:"missing"`
	NearMiss      int           `json:"nearMiss"`
	Exempt        int           `json:"exempt"`
	Unknown       int           `json:"unknown"`
	Silenced      int           `json:"silenced"` // of those that are missing or near misses
	SignIns       int           `json:"signIns"`
	Findings      int           `json:"findings"` // without those that comments keep silent
	Environments  []Environment `json:"environments"`
}

// An Environment is a copy of Procore that the program talks to.
type Environment struct {
	Name  string   `json:"name"`
	Calls int      `json:"calls"` // a call whose host can be set counts for each it may reach
	Hosts []string `json:"hosts"` // that API calls and sign-in go to
}

// Of is the number of calls of a kind.
func (s Summary) Of(k Kind) int {
	return map[Kind]int{Set: s.Set, Missing: s.Missing, NearMiss: s.NearMiss, Exempt: s.Exempt, Unknown: s.Unknown}[k]
}

// Known is the share of calls of which the verdict is known, in percent; all of none.
func (s Summary) Known() int {
	if s.Calls == 0 {
		return 100
	}
	return 100 * (s.Calls - s.Unknown) / s.Calls
}

func (r *Report) summarize() {
	s := Summary{Calls: len(r.Calls), SignIns: len(r.SignIns)}
	made := make(map[Position]bool)
	for _, c := range r.Calls {
		made[c.Construction.At] = true
		switch c.Verdict.Kind {
		case Set:
			s.Set++
		case Missing:
			s.Missing++
		case NearMiss:
			s.NearMiss++
		case Exempt:
			s.Exempt++
		default:
			s.Unknown++
		}
		if c.Verdict.Kind.Wrong() && c.Verdict.Silenced != "" {
			s.Silenced++
		}
	}
	for _, f := range r.Findings {
		if f.Silenced == "" {
			s.Findings++
		}
	}
	s.Constructions = len(made)
	s.Environments = r.environments()
	r.Summary = s
}

// environments counts calls by environment, and lists the hosts that they and the
// sign-in go to.
func (r *Report) environments() []Environment {
	calls := make(map[string]int)
	hosts := make(map[string]map[string]bool)
	add := func(env, host string) {
		if hosts[env] == nil {
			hosts[env] = make(map[string]bool)
		}
		if host != "" {
			hosts[env][host] = true
		}
	}
	known := make(map[string]string) // the environment of a host
	for _, h := range r.Hosts {
		known[h.Host] = h.Environment
	}
	for _, c := range r.Calls {
		for _, e := range c.Environments {
			calls[e]++
			add(e, "")
		}
		for _, h := range c.Hosts {
			if e, ok := known[h]; ok {
				add(e, h)
			}
		}
	}
	for _, s := range r.SignIns {
		add(s.Environment, s.Host)
	}
	out := []Environment{}
	for _, name := range slices.SortedFunc(maps.Keys(hosts), compareEnvironments) {
		out = append(out, Environment{name, calls[name], append([]string{}, slices.Sorted(maps.Keys(hosts[name]))...)})
	}
	return out
}

// order is that of environments wherever they are listed.
var order = []string{"production", "monthly sandbox", "development sandbox", "federal", "chosen at run time", "unknown"}

func compareEnvironments(a, b string) int { return slices.Index(order, a) - slices.Index(order, b) }
