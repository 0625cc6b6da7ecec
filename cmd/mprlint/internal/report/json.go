package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// WriteJSON prints a report in its documented form.
func WriteJSON(w io.Writer, r *Report) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false) // URLs are there to be read
	enc.SetIndent("", "\t")
	return enc.Encode(r)
}

// Read reads a report that was kept as JSON. What it was joined with or compared to is
// left behind.
func Read(name string, text []byte) (*Report, error) {
	var r Report
	err := json.Unmarshal(text, &r)
	if err == nil && r.Schema == 0 {
		err = errors.New("there is no schema in it")
	}
	if err != nil {
		return nil, fmt.Errorf("%s is no report that mprlint report -json printed: %w", name, err)
	}
	if r.Schema > Schema {
		return nil, fmt.Errorf("%s is of version %d, and this mprlint knows versions up to %d; use the one that wrote it (%s)", name, r.Schema, Schema, r.Tool.Version)
	}
	r.Activity, r.Since = nil, nil
	r.Complete()
	return &r, nil
}
