// Command deliveries books deliveries for the gate.
package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/parnurzeal/gorequest"
)

type gate struct {
	token     string
	companyID int
}

func (g gate) book(project int, what string, at time.Time) error {
	resp, body, errs := gorequest.New().
		Timeout(30*time.Second).
		Post(fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/delivery_logs", project)). // mpr:companyid=fix
		Set("Authorization", "Bearer "+g.token).
		Send(map[string]any{"delivery_log": map[string]string{"contents": what, "datetime": at.Format(time.RFC3339)}}).
		End()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	if resp.StatusCode >= 300 {
		return fmt.Errorf("%s: %s", resp.Status, body)
	}
	return nil
}

func (g gate) expected(project int) (string, error) {
	agent := gorequest.New().Timeout(time.Minute)
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/delivery_logs?company_id=%d", project, g.companyID)
	_, body, errs := agent.Get(u).Set("Authorization", "Bearer "+g.token).End() // mpr:companyid=fix
	return body, errors.Join(errs...)
}

func (g gate) cancel(project, id int) error {
	_, _, errs := gorequest.New().Delete(fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/delivery_logs/%d", project, id)).
		Set("Authorization", "Bearer "+g.token).
		Set("Procore-Company-Id", fmt.Sprint(g.companyID)).
		End()
	return errors.Join(errs...)
}

func main() {
	company := flag.Int("company", 0, "company id")
	project := flag.Int("project", 0, "project id")
	cancel := flag.Int("cancel", 0, "cancel this one")
	flag.Parse()

	g := gate{os.Getenv("PROCORE_TOKEN"), *company}
	var err error
	switch {
	case *cancel != 0:
		err = g.cancel(*project, *cancel)
	case flag.NArg() == 0:
		var s string
		s, err = g.expected(*project)
		fmt.Println(s)
	default:
		err = g.book(*project, flag.Arg(0), time.Now())
	}
	if err != nil {
		log.Fatal(err)
	}
}
