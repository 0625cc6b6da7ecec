// Package port has the interface of the domain.
package port

import "context"

// Lister of names.
type Lister interface {
	List(ctx context.Context, company int64) ([]string, error)
}

// Links for people.
type Links interface{ Project(id int64) string }
