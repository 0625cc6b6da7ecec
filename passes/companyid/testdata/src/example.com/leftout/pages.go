package leftout

import (
	"iter"
	"net/http"
	"strconv"
)

// What asks page by page is made by a client that is given no company.
type pager struct {
	company int
}

func openPager(company int) *pager { return &pager{company: company} }

func (s *pager) pages() iter.Seq[*http.Response] {
	return func(yield func(*http.Response) bool) {
		for page := 0; ; page++ {
			req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors?page="+strconv.Itoa(page), nil)
			if s.company > 0 {
				req.Header.Set("Procore-Company-Id", strconv.Itoa(s.company))
			}
			resp, err := http.DefaultClient.Do(req)
			if err != nil || !yield(resp) {
				return
			}
		}
	}
}

func ofPages(company int) {
	for range openPager(company).pages() {
	}
	s := openPager(0) // want `openPager is given 0 for company, so Procore API calls through it never send the Procore-Company-Id header; give it the company's id`
	for range s.pages() {
	}
}
