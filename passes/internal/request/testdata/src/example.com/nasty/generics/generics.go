// Package generics has type parameters in every place.
package generics

import (
	"cmp"
	"net/http"
)

type text interface{ ~string | ~[]byte }

type builder[T any] interface {
	*T
	Build(url string) (*http.Request, error)
}

type plain struct{ header http.Header }

func (p *plain) Build(url string) (*http.Request, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err == nil {
		req.Header = p.header
	}
	return req, err
}

func build[T any, P builder[T]](url string) (*http.Request, error) {
	var t T
	return P(&t).Build(url)
}

func concat[T text](a, b T) T { return T(string(a) + string(b)) }

type list[T any] struct {
	head T
	tail *list[T]
}

func (l *list[T]) each(f func(T)) {
	if l != nil {
		f(l.head)
		l.tail.each(f)
	}
}

type tree[K cmp.Ordered, V any] struct {
	left, right *tree[K, V]
	key         K
	val         V
}

func (t *tree[K, V]) put(k K, v V) *tree[K, V] {
	if t == nil {
		return &tree[K, V]{key: k, val: v}
	}
	switch c := cmp.Compare(k, t.key); {
	case c < 0:
		t.left = t.left.put(k, v)
	case c > 0:
		t.right = t.right.put(k, v)
	}
	return t
}

type pair[A, B any] = struct {
	a A
	b B
}

func swap[A, B any](p pair[A, B]) pair[B, A] { return pair[B, A]{p.b, p.a} }

func apply[T any](x T, fs ...func(T) T) T {
	for _, f := range fs {
		x = f(x)
	}
	return x
}

// Instances that nest without end would, if they were made.
func deeper[T any](n int, x T) {
	if n > 0 {
		deeper[T](n-1, x)
	}
}

type self[T interface{ Me() T }] struct{ x T }

type me struct{}

func (m me) Me() me { return m }

func use() {
	req, _ := build[plain]("https://api.procore.com/rest/v1.0/me")
	http.DefaultClient.Do(req)
	http.Get(concat("https://api.procore.com", "/x") + string(concat([]byte("a"), []byte("b"))))
	l := &list[string]{"https://api.procore.com", nil}
	l.each(func(s string) { http.Get(s) })
	var t *tree[string, http.Header]
	t = t.put("a", http.Header{}).put("b", nil)
	p := swap(pair[string, http.Header]{"u", t.val})
	p.a.Set(p.b, apply("x", func(s string) string { return concat(s, s) }, identity[string]))
	_ = self[me]{}.x.Me()
	deeper(3, req)
}

func identity[T any](x T) T { return x }
