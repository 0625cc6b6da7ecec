package companyid

// This file holds the requests that are seen to be sent, by where they are made.

import (
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// sent are those of a result.
type sent struct {
	at map[string]sentOf // by the keys of the places that make them
	by map[sender][]*request.Request
}

// A sentOf says of a place which of its requests are sent: some themselves, or copies of some that
// were not sent before.
type sentOf struct{ itself, copied bool }

// A sender is a place that makes requests, and the root that sends them.
type sender struct {
	place string
	root  request.Root
}

// sentOfAll sorts the requests of a result.
func sentOfAll(requests []*request.Request) sent {
	s := sent{make(map[string]sentOf), make(map[sender][]*request.Request)}
	for _, q := range requests {
		if q.State != request.Sent {
			continue
		}
		place := placeKey(q.Site)
		s.by[sender{place, q.Root}] = append(s.by[sender{place, q.Root}], q)
		s.at[place] = sentOf{true, s.at[place].copied}
		for _, p := range q.Parents {
			if k := placeKey(p.Site); !p.Sent {
				s.at[k] = sentOf{s.at[k].itself, true}
			}
		}
	}
	work.Add(len(requests))
	return s
}
