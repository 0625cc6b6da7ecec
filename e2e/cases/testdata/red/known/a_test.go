package a

import (
	"net/http"
	"strconv"
	"testing"
)

func TestA(t *testing.T) {
	c := New(7)
	r := &http.Request{Header: http.Header{}}
	r.Header.Set("Procore-Company-Id", strconv.Itoa(c.account))
	c.B()
}
