// Package model holds what both the client and the server use.
package model

type Incident struct {
	ID    int32  `json:"id"`
	Title string `json:"title"`
}

type Witness struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// Badge is never decoded from Procore.
type Badge struct {
	ID   int32  `json:"id"`
	Name string `json:"name"`
}
