// Package chatter makes its calls after much that has nothing to do with them: it frames messages for
// a socket, as clients of chat services do.
package chatter

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
		s.err = errors.Join(err, io.ErrShortWrite)
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
	for range 2 {
		for size := range 8 {
			if err := s.many(make([]byte, size)); err != nil {
				return err
			}
			if err := s.many(make([]byte, 2*size)); err != nil {
				return err
			}
		}
		if err := s.many(s.buf); err != nil {
			return err
		}
	}
	return s.many(s.buf[1:])
}

// Client talks to a socket before it calls.
type Client struct {
	socket  *socket
	company string
}

// New makes a client that sends no company.
func New(out io.Writer) *Client { return &Client{socket: &socket{out: out, buf: make([]byte, 64)}} }

// Projects leaves the header out.
func (c *Client) Projects() (*http.Response, error) {
	if err := c.socket.greet(); err != nil {
		return nil, err
	}
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Vendors leaves it out, too.
func Vendors(out io.Writer) (*http.Response, error) {
	s := &socket{out: out, buf: make([]byte, 64)}
	if err := s.greet(); err != nil {
		return nil, err
	}
	return http.Get("https://api.procore.com/rest/v1.0/vendors") // mpr:companyid
}

// Users sends what the socket wrote last, which is not nothing.
func Users(out io.Writer) (*http.Response, error) {
	s := &socket{out: out, buf: make([]byte, 64)}
	if err := s.greet(); err != nil {
		return nil, err
	}
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/users", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", s.last)
	return http.DefaultClient.Do(req)
}
