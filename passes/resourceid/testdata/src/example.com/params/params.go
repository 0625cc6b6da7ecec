// Package params takes ids from its callers, of which it knows nothing.
package params

import (
	"fmt"
	"net/http"
)

const api = "https://api.procore.com/rest/v1.0"

// RFI is the id of one.
type RFI uint32

// Kind tells the program's own kinds apart.
type Kind int32

// Daily is one.
const Daily Kind = 1

func get(path string) error {
	resp, err := http.Get(api + path)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Entries lists a project's entries.
func Entries(project int32, page int32) error { // want `parameter project holds a Procore id in int32, which is too small for new regions; use int64 \(MPR\)`
	return get(fmt.Sprintf("/projects/%d/entries?page=%d", project, page))
}

// Rfi shows one.
func Rfi(project int64, id *RFI) error { // want `parameter id holds a Procore id in RFI \(uint32\), which is too small for new regions; use uint64 \(MPR\)`
	return get(fmt.Sprintf("/projects/%d/rfis/%d", project, *id))
}

// Logs are by their kind.
func Logs(kind Kind) error { return get(fmt.Sprintf("/logs/%d", kind)) }

// Both have one type, which is reported once.
func Both(project, rfi int16) error { // want `parameter project holds a Procore id in int16`
	return get(fmt.Sprintf("/projects/%d/rfis/%d", project, rfi))
}

// What the package itself calls is judged where it is called.
func show(id int32) error { return get(fmt.Sprintf("/vendors/%d", id)) }

// Show cuts an id.
func Show(id int64) error { return show(int32(id)) } // want `int32 cuts an id that goes into a request to Procore`

// Several takes as many as there are.
func Several(vendors ...int32) error { // want `parameter vendors holds a Procore id in int32`
	for _, v := range vendors {
		if err := show(v); err != nil {
			return err
		}
	}
	return nil
}
