package plugin

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/companyid"
	"github.com/mprlint/mprlint/passes/hostmismatch"
	"github.com/mprlint/mprlint/passes/legacyhost"
	"github.com/mprlint/mprlint/passes/resourceid"
)

// settings are the rules, each with its options. encoding/json takes the names of
// fields in any case, so that a new option of a rule needs no line here.
type settings struct {
	CompanyID    rule[companyid.Options]
	HostMismatch rule[hostmismatch.Options]
	LegacyHost   rule[legacyhost.Options]
	ResourceID   rule[resourceid.Options]
}

// A chosen rule has the options of the settings, of which some were given.
type chosen struct {
	*analysis.Analyzer
	given []string // the names of options, in any case
	asked bool     // it is on by name
}

// rules are those that are on.
func (s settings) rules() (out []chosen) {
	if r := s.CompanyID; !r.off {
		out = append(out, chosen{companyid.New(r.options), r.given, r.asked})
	}
	if r := s.HostMismatch; !r.off {
		out = append(out, chosen{hostmismatch.New(r.options), r.given, r.asked})
	}
	if r := s.LegacyHost; !r.off {
		out = append(out, chosen{legacyhost.New(r.options), r.given, r.asked})
	}
	if r := s.ResourceID; !r.off {
		out = append(out, chosen{resourceid.New(r.options), r.given, r.asked})
	}
	return out
}

func (s *settings) UnmarshalJSON(text []byte) error {
	type fields settings // without this method
	return decode(text, (*fields)(s))
}

// A rule is false, true, or the options that it is on with. The zero value is on.
type rule[T any] struct {
	off     bool
	asked   bool
	given   []string
	options T
}

func (r *rule[T]) UnmarshalJSON(text []byte) error {
	var on *bool // nil where the settings name the rule and say no more
	if json.Unmarshal(text, &on) == nil {
		r.off, r.asked = on != nil && !*on, on != nil && *on
		return nil
	}
	r.asked = true
	name, _, _ := strings.Cut(fmt.Sprintf("%T", r.options), ".") // that of the package
	if text[0] != '{' {
		return fmt.Errorf("%s: want false, true or a map of options, not %s", name, text)
	}
	if err := decode(text, &r.options); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	var options map[string]json.RawMessage
	if err := json.Unmarshal(text, &options); err != nil {
		return err
	}
	r.given = slices.Collect(maps.Keys(options))
	return nil
}

// decode reads a map into a struct, and says in the words of the settings what does
// not fit.
func decode[T any](text []byte, into *T) error {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	err := dec.Decode(into)
	if wrong, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		err = fmt.Errorf("want %s, not %s", kind(wrong.Type), wrong.Value)
		if wrong.Field == "" {
			return err
		}
		return fmt.Errorf("%s: %w", strings.ToLower(wrong.Field), err)
	}
	if err == nil || !strings.HasPrefix(err.Error(), unknown) {
		return err // a rule has said it already
	}
	return fmt.Errorf("%s is unknown; want %s", strings.TrimPrefix(err.Error(), unknown), names[T]())
}

// unknown begins the one error of encoding/json that has no type of its own.
const unknown = "json: unknown field "

// kind names a type as the settings do.
func kind(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Bool:
		return "true or false"
	case reflect.Slice:
		return "a list"
	case reflect.Struct:
		return "a map"
	}
	return "text"
}

// names lists the fields of a struct as the settings call them.
func names[T any]() string {
	var list []string
	for _, f := range reflect.VisibleFields(reflect.TypeFor[T]()) {
		list = append(list, strings.ToLower(f.Name))
	}
	if list == nil {
		return "none"
	}
	return strings.Join(list, ", ")
}

// check holds the options to what the rule's flags accept: they are where a rule says
// which values are right.
func check(a *analysis.Analyzer) (err error) {
	a.Flags.VisitAll(func(f *flag.Flag) {
		value := f.Value.String()
		if wrong := f.Value.Set(value); wrong != nil {
			err = fmt.Errorf("%s: %s: %w, not %q", a.Name, f.Name, wrong, value)
		}
	})
	return err
}
