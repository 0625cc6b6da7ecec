// Package notify tells Procore what the sensors in the concrete say.
package notify

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

const logs = "https://api.procore.com/rest/v1.0/projects/%d/notes_logs?company_id=%s"

var errSkipped = errors.New("skipped")

func post(req *http.Request) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// File sends what is in a file.
func File(name, companyID string, project int) error {
	f, ferr := os.Open(name)
	req, err := http.NewRequest("POST", fmt.Sprintf(logs, project, companyID), f) // mpr:companyid=fix
	if ferr != nil {
		return ferr
	}
	defer f.Close()
	if err != nil {
		return err
	}
	return post(req)
}

// Text sends a line.
func Text(ctx context.Context, companyID string, project int, text string) error {
	req, err := http.NewRequestWithContext(ctx, "POST", fmt.Sprintf(logs, project, companyID), strings.NewReader(text)) // mpr:companyid=fix
	if text == "" || err != nil {
		return errors.Join(errSkipped, err)
	}
	return post(req)
}

// Stream sends what comes until it ends; what cannot be sent is logged.
func Stream(companyID string, project int, r io.Reader) {
	req, err := http.NewRequest("POST", fmt.Sprintf(logs, project, companyID), r) // mpr:companyid=fix
	if err != nil {
		log.Print(err)
	}
	if req != nil {
		log.Print(post(req))
	}
}

// Batch sends all, with the checks that three rewrites have left.
func Batch(companyID string, texts map[int]string) (sent int, err error) {
	for project, text := range texts {
		var req *http.Request
		if req, err = http.NewRequest("POST", fmt.Sprintf(logs, project, companyID), strings.NewReader(text)); err == nil { // mpr:companyid=fix
			if err = post(req); err == nil {
				sent++
			}
		}
		if err != nil {
			return sent, err
		}
	}
	return sent, nil
}

// Last reads the latest note. The error is looked at when everything is over.
func Last(companyID string, project int) (note string, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("project %d: %w", project, err)
		}
	}()
	req, err := http.NewRequest("GET", fmt.Sprintf(logs, project, companyID), nil) // mpr:companyid=fix
	if err != nil {
		return
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	return string(b), err
}
