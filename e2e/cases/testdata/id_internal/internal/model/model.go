// Package model has the types that the other packages of the program decode into.
package model

// Location in a project.
type Location struct {
	ID     uint32 `json:"id"`
	Name   string `json:"name"`
	Levels uint32 `json:"levels"`
}

// Region is read from the program's own configuration.
type Region struct {
	ID   uint32 `json:"id"`
	Name string `json:"name"`
}
