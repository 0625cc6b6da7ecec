// Package t_budget has functions that take long: calls that repeat one another hide nothing.
package t_budget

import (
	"errors"
	"net/http"
)

const api = "https://api.procore.com/rest/v1.0"

func g0(n int) int { return g1(n) + g1(n+1) }

func g1(n int) int { return g2(n) + g2(n+1) }

func g2(n int) int { return g3(n) + g3(n+1) }

func g3(n int) int { return g4(n) + g4(n+1) }

func g4(n int) int { return g5(n) + g5(n+1) }

func g5(n int) int { return g6(n) + g6(n+1) }

func g6(n int) int { return g7(n) + g7(n+1) }

func g7(n int) int { return g8(n) + g8(n+1) }

func g8(n int) int { return g9(n) + g9(n+1) }

func g9(n int) int { return g10(n) + g10(n+1) }

func g10(n int) int { return g11(n) + g11(n+1) }

func g11(n int) int { return g12(n) + g12(n+1) }

func g12(n int) int {
	if n > 3 {
		http.Get("https://example.com")
		return n
	}
	return n + 1
}

// Repeated is wrong behind thousands of calls.
func Repeated() {
	g0(1)
	http.Get(api + "/repeated") // mpr:companyid
}

type walker struct{ company string }

func (w *walker) m0(path string) error {
	if err := w.m1(path); err != nil {
		return err
	}
	return w.m1(path)
}

func (w *walker) m1(path string) error {
	if err := w.m2(path); err != nil {
		return err
	}
	return w.m2(path)
}

func (w *walker) m2(path string) error {
	if err := w.m3(path); err != nil {
		return err
	}
	return w.m3(path)
}

func (w *walker) m3(path string) error {
	if err := w.m4(path); err != nil {
		return err
	}
	return w.m4(path)
}

func (w *walker) m4(path string) error {
	if err := w.m5(path); err != nil {
		return err
	}
	return w.m5(path)
}

func (w *walker) m5(path string) error {
	if err := w.m6(path); err != nil {
		return err
	}
	return w.m6(path)
}

func (w *walker) m6(path string) error {
	if err := w.m7(path); err != nil {
		return err
	}
	return w.m7(path)
}

func (w *walker) m7(path string) error {
	if err := w.m8(path); err != nil {
		return err
	}
	return w.m8(path)
}

func (w *walker) m8(path string) error {
	if err := w.m9(path); err != nil {
		return err
	}
	return w.m9(path)
}

func (w *walker) m9(path string) error {
	if err := w.m10(path); err != nil {
		return err
	}
	return w.m10(path)
}

func (w *walker) m10(path string) error {
	if err := w.m11(path); err != nil {
		return err
	}
	return w.m11(path)
}

func (w *walker) m11(path string) error {
	if err := w.m12(path); err != nil {
		return err
	}
	return w.m12(path)
}

func (w *walker) m12(path string) error {
	if path == "" {
		return errors.New("no path")
	}
	_, err := http.Get("https://example.com" + path)
	return err
}

// Methods is the same with methods of one value, and with errors.
func Methods() error {
	w := &walker{}
	if err := w.m0("/a"); err != nil {
		return err
	}
	_, err := http.Get(api + "/methods") // mpr:companyid
	return err
}

// Set has the header, which a repeated call does not take away.
func Set(c *http.Client, company string) error {
	req, err := http.NewRequest("GET", api+"/set", nil)
	if err != nil {
		return err
	}
	g0(2)
	req.Header.Set("Procore-Company-Id", company)
	g0(2)
	_, err = c.Do(req)
	return err
}

// marks is a call that changes something: the second one is not the first.
func mark(req *http.Request, w *walker) {
	g0(3)
	if w.company != "" {
		req.Header.Set("Procore-Company-Id", w.company)
	}
	g0(3)
}

// Marked sets the header at the second call.
func Marked(id string) {
	w := &walker{}
	req, _ := http.NewRequest("GET", api+"/marked", nil)
	mark(req, w)
	w.company = id
	mark(req, w)
	http.DefaultClient.Do(req)
}
