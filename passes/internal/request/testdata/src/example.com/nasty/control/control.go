// Package control branches in every way that there is, and sends requests meanwhile.
package control

import (
	"iter"
	"net/http"
)

func labels(urls [][]string) (last *http.Request) {
outer:
	for i, list := range urls {
	inner:
		for j := 0; ; j++ {
			switch {
			case j >= len(list):
				continue outer
			case list[j] == "stop":
				break outer
			case list[j] == "skip":
				continue inner
			case i > 3:
				break inner
			default:
				last, _ = http.NewRequest("GET", "https://api.procore.com/"+list[j], nil)
				fallthrough
			case false:
				last.Header.Set("A", "b")
			}
		}
	}
	return last
}

func jumps(n int) string {
	u := "https://api.procore.com"
again:
	u += "/x"
	if n--; n > 0 {
		goto again
	}
	goto end
end:
	http.Get(u)
	return u
}

func selects(in <-chan string, out chan<- *http.Request, done chan struct{}) {
	for {
		select {
		case u, ok := <-in:
			if !ok {
				return
			}
			req, _ := http.NewRequest("GET", u, nil)
			select {
			case out <- req:
			default:
			}
		case <-done:
			return
		}
	}
}

func ranges(n int, s string, a [3]string, p *[2]string, m map[string]http.Header, c chan string, seq iter.Seq2[string, int]) {
	for range n {
		http.Get(s)
	}
	for i := range 10 {
		_ = s[:i]
	}
	for range s {
	}
	for _, r := range s {
		http.Get(string(r))
	}
	for i := range a {
		http.Get(a[i])
	}
	for i, x := range p {
		p[i] = x + s
	}
	for k, h := range m {
		h.Set(k, s)
		delete(m, k)
	}
	for x := range c {
		http.Get(x)
	}
	for k := range seq {
		http.Get(k)
	}
	for k, v := range pairs(s) {
		if v > 2 {
			break
		}
		http.Get(k)
	}
	for range func(yield func() bool) {
		for yield() {
		}
	} {
		return
	}
}

func pairs(s string) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for i := 0; yield(s, i); i++ {
			defer func() { recover() }()
		}
	}
}

func defers(urls []string) (err error) {
	for _, u := range urls {
		defer func() {
			if r := recover(); r != nil {
				_, err = http.Get(u)
			}
		}()
		defer http.Get(u)
		go func(u string) { http.Get(u) }(u)
	}
	panic("done")
}

func types(x any) string {
	switch x := x.(type) {
	case nil:
		return ""
	case string:
		return x
	case *http.Request:
		x.Header.Set("A", "b")
		return x.URL.String()
	case interface{ String() string }:
		return x.String()
	case []any, map[string]any:
		return types(x)
	case func() any:
		return types(x())
	case error:
		return x.Error()
	}
	if s, ok := x.(string); ok {
		return s
	}
	return x.(string)
}

func forever() {
	for {
		http.Get("https://api.procore.com/rest/v1.0/me")
	}
}

func empty() {
	for {
	}
}

func stuck() { select {} }

func never() (req *http.Request) {
	return
	http.Get("https://api.procore.com")
	return nil
}
