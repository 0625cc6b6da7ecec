package main

import (
	"fmt"
	"reflect"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/gopls/internal/settings"
)

// add gives gopls further analyzers: on by default, as warnings with quick fixes.
func add(analyzers []*analysis.Analyzer) error {
	for _, a := range analyzers {
		var wrapped settings.Analyzer
		slot, err := slotOf(&wrapped)
		if err != nil {
			return err
		}
		*slot = a
		settings.AllAnalyzers = append(settings.AllAnalyzers, &wrapped)
	}
	return nil
}

// slotOf is where a settings.Analyzer keeps the analyzer that it wraps: a field that
// is not exported, hence reflection. Another gopls may do that otherwise.
func slotOf(wrapper any) (**analysis.Analyzer, error) {
	const name = "analyzer"
	v := reflect.ValueOf(wrapper).Elem()
	if f := v.FieldByName(name); f.IsValid() && f.Type() == reflect.TypeFor[*analysis.Analyzer]() {
		return (**analysis.Analyzer)(f.Addr().UnsafePointer()), nil
	}
	return nil, fmt.Errorf("%s has no field %q of type *analysis.Analyzer: go.mod names a gopls that this program was not written for", v.Type(), name)
}
