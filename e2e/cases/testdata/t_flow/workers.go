// Package t_flow hands requests on, by channels and by iterators, to code that sends them.
package t_flow

import (
	"net/http"
	"sync"
)

const api = "https://api.procore.com/rest/v1.0"

func work(in <-chan *http.Request) {
	for r := range in {
		http.DefaultClient.Do(r)
	}
}

func careful(in <-chan *http.Request, company string) {
	for r := range in {
		r.Header.Set("Procore-Company-Id", company)
		http.DefaultClient.Do(r)
	}
}

// Started has a worker that was there before the request.
func Started() {
	jobs := make(chan *http.Request)
	go work(jobs)
	r, _ := http.NewRequest("GET", api+"/started", nil) // mpr:companyid
	jobs <- r
	close(jobs)
}

// StartedRight is the same with a worker that sets the header.
func StartedRight(company string) {
	jobs := make(chan *http.Request)
	go careful(jobs, company)
	r, _ := http.NewRequest("GET", api+"/started-right", nil)
	jobs <- r
	close(jobs)
}

// Pool has several workers, made of literals.
func Pool(paths []string) {
	jobs := make(chan *http.Request)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for r := range jobs {
				http.DefaultClient.Do(r)
			}
		})
	}
	for _, p := range paths {
		r, _ := http.NewRequest("GET", api+"/pool/"+p, nil) // mpr:companyid
		jobs <- r
	}
	close(jobs)
	wg.Wait()
}

// PoolRight has workers that set the header.
func PoolRight(paths []string, company string) {
	jobs := make(chan *http.Request)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := range jobs {
				r.Header.Set("Procore-Company-Id", company)
				http.DefaultClient.Do(r)
			}
		}()
	}
	for _, p := range paths {
		r, _ := http.NewRequest("GET", api+"/pool-right/"+p, nil)
		jobs <- r
	}
	close(jobs)
	wg.Wait()
}

// Stages has a stage between that sets the header.
func Stages(company string) {
	raw, ready := make(chan *http.Request), make(chan *http.Request)
	go func() {
		for r := range raw {
			r.Header.Set("Procore-Company-Id", company)
			ready <- r
		}
		close(ready)
	}()
	go work(ready)
	r, _ := http.NewRequest("GET", api+"/stages", nil)
	raw <- r
	close(raw)
}

// Answered waits for what a goroutine makes.
func Answered(company string) {
	out := make(chan *http.Request, 1)
	go func() {
		r, _ := http.NewRequest("GET", api+"/answered", nil)
		out <- r
	}()
	r := <-out
	r.Header.Set("Procore-Company-Id", company)
	http.DefaultClient.Do(r)
}
