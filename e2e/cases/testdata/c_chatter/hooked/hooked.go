// Package hooked has a socket that calls back, and so may set the header.
package hooked

import (
	"errors"
	"io"
	"net/http"
	"strconv"
)

type socket struct {
	out     io.Writer
	buf     []byte
	pos     int
	kind    int
	fails   int
	last    string
	err     error
	onClose func(code int) error
}

func (s *socket) frame(data []byte, kind int) error {
	if s.err != nil {
		return s.err
	}
	if kind != s.kind && s.pos > 0 {
		s.pos = 0
		s.kind = kind
	}
	for len(data) > 0 {
		n := copy(s.buf[s.pos:], data)
		s.pos += n
		data = data[n:]
		if s.pos == len(s.buf) {
			if _, err := s.out.Write(s.buf); err != nil {
				s.fail(err)
				return err
			}
			s.pos = 0
		}
	}
	s.last = strconv.Itoa(kind)
	return nil
}

func (s *socket) fail(err error) {
	s.fails++
	if s.err == nil {
		s.err = errors.Join(err, errors.New("after "+strconv.Itoa(s.fails)))
	}
	if s.onClose != nil {
		s.err = s.onClose(s.fails)
	}
}

func (s *socket) two(data []byte, kind int) error {
	if err := s.frame(data, kind); err != nil {
		return err
	}
	return s.frame(data[1:], kind+1)
}

func (s *socket) eight(data []byte, kind int) error {
	for range 2 {
		if err := s.two(data, kind); err != nil {
			return err
		}
		if err := s.two(data, kind+1); err != nil {
			return err
		}
	}
	return s.two(data, 0)
}

func (s *socket) many(data []byte) error {
	for kind := range 4 {
		if err := s.eight(data, kind); err != nil {
			return err
		}
		if err := s.eight(data, -kind); err != nil {
			return err
		}
	}
	return s.eight(data, 9)
}

func (s *socket) greet() error {
	for _, word := range []string{"hello", "from", "the", "other", "side"} {
		if err := s.many([]byte(word)); err != nil {
			return err
		}
		if err := s.many([]byte(word + "!")); err != nil {
			return err
		}
	}
	return nil
}

// Departments is told the company by what the socket calls.
func Departments(out io.Writer, company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return nil, err
	}
	s := &socket{out: out, buf: make([]byte, 64)}
	if err := s.greet(); err != nil {
		return nil, err
	}
	s.onClose = func(int) error {
		req.Header.Set("Procore-Company-Id", company)
		return nil
	}
	if err := s.greet(); err != nil {
		return nil, err
	}
	s.fail(io.EOF)
	return http.DefaultClient.Do(req)
}
