// Package v_queue keeps requests until there is time to send them.
package v_queue

import (
	"container/heap"
	"container/list"
	"net/http"
	"time"
)

type item struct {
	req  *http.Request
	when time.Time
}

type byTime []*item

func (h byTime) Len() int           { return len(h) }
func (h byTime) Less(i, j int) bool { return h[i].when.Before(h[j].when) }
func (h byTime) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *byTime) Push(x any)        { *h = append(*h, x.(*item)) }
func (h *byTime) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

// Queue is one of requests.
type Queue struct {
	items byTime
	later *list.List
	batch []*http.Request
	named map[string]*http.Request
}

// New returns an empty queue.
func New() *Queue { return &Queue{later: list.New(), named: map[string]*http.Request{}} }

// Add adds a request.
func (q *Queue) Add(r *http.Request, d time.Duration) {
	heap.Push(&q.items, &item{r, time.Now().Add(d)})
}

// Drain sends all.
func (q *Queue) Drain() {
	for q.items.Len() > 0 {
		it := heap.Pop(&q.items).(*item)
		http.DefaultClient.Do(it.req)
	}
	for e := q.later.Front(); e != nil; e = e.Next() {
		http.DefaultClient.Do(e.Value.(*http.Request))
	}
	for _, r := range q.batch {
		http.DefaultClient.Do(r)
	}
	for _, r := range q.named {
		http.DefaultClient.Do(r)
	}
}

// Projects queues a listing.
func (q *Queue) Projects(company string) error {
	r, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return err
	}
	r.Header.Set("Procore-Company-Id", company)
	q.Add(r, time.Second)
	q.later.PushBack(r)
	return nil
}

// Batch queues another, with the company last.
func (q *Queue) Batch(company string) error {
	r, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return err
	}
	q.batch = append(q.batch, r)
	r.Header.Set("Procore-Company-Id", company)
	return nil
}

// Sign completes all of a batch.
func (q *Queue) Sign(company string) {
	for _, r := range q.named {
		r.Header.Set("Procore-Company-Id", company)
	}
}

// Named queues by name; Sign completes it.
func (q *Queue) Named(name string) error {
	r, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/trades", nil)
	if err != nil {
		return err
	}
	q.named[name] = r
	return nil
}

// SendAll sends what it makes at once.
func SendAll(company string, ids []string) error {
	var reqs []*http.Request
	for _, id := range ids {
		r, err := http.NewRequest("DELETE", "https://api.procore.com/rest/v1.0/projects/"+id, nil) // mpr:companyid
		if err != nil {
			return err
		}
		reqs = append(reqs, r)
	}
	for _, r := range reqs {
		if _, err := http.DefaultClient.Do(r); err != nil {
			return err
		}
	}
	return nil
}

// SignAll signs what it makes before it sends.
func SignAll(company string, ids []string) error {
	reqs := make([]*http.Request, len(ids))
	for i, id := range ids {
		r, err := http.NewRequest("DELETE", "https://api.procore.com/rest/v1.0/projects/"+id, nil)
		if err != nil {
			return err
		}
		reqs[i] = r
	}
	for i := range reqs {
		reqs[i].Header.Set("Procore-Company-Id", company)
	}
	for _, r := range reqs {
		if _, err := http.DefaultClient.Do(r); err != nil {
			return err
		}
	}
	return nil
}
