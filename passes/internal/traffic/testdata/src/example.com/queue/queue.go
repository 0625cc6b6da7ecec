// Package queue reads what a queue brings, webhooks of Procore's among it.
package queue

import "encoding/json"

type delivery struct { // want "message delivery"
	CompanyID    int64  `json:"company_id"`
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"`
}

// One that is read by a helper.
type note struct { // want "message note"
	ULID         string `json:"ulid"`
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"`
}

// Another system's.
type change struct {
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"`
	Owner        string `json:"owner"`
}

// One that is only written, to a queue of our own.
type record struct {
	CompanyID    int64  `json:"company_id"`
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"`
}

func into[T any](b []byte) (v T, err error) { return v, json.Unmarshal(b, &v) }

func read(kind string, b []byte) (any, error) {
	switch kind {
	case "procore.delivery":
		var d delivery
		err := json.Unmarshal(b, &d)
		return d, err
	case "procore.note":
		return into[note](b)
	}
	var c change
	return c, json.Unmarshal(b, &c)
}

func write(r record) ([]byte, error) { return json.Marshal(r) }
