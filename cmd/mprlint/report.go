package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"time"

	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
)

// reportCommand is mprlint report: it lists the calls to the Procore API, and what is
// known of each.
func reportCommand(args []string, stdout, stderr io.Writer) (code int, err error) {
	o, err := parseReport(args)
	if errors.Is(err, flag.ErrHelp) {
		return clean, printReportHelp(stdout)
	}
	if err != nil {
		return failed, err
	}
	traffic, earlier, err := o.inputs() // before what takes time
	if err != nil {
		return failed, err
	}
	r, problems, err := o.make()
	if err != nil {
		return failed, err
	}
	if len(o.activity) > 0 {
		r.Join(o.activity, traffic)
	}
	if earlier != nil {
		r.Compare(earlier)
	}
	if err := o.print(stdout, r); err != nil {
		return failed, err
	}
	fmt.Fprint(stderr, problems)
	switch {
	case problems != "":
		return failed, nil
	case r.Wrong(o.requireKnown):
		return found, nil
	}
	return clean, nil
}

// inputs reads what the report is joined and compared with.
func (o *reportOptions) inputs() (traffic []reports.Traffic, earlier *reports.Report, err error) {
	for _, name := range o.activity {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, nil, fmt.Errorf("cannot read the activity report: %w", err)
		}
		some, err := reports.ReadActivity(name, text)
		if err != nil {
			return nil, nil, err
		}
		traffic = append(traffic, some...)
	}
	if o.since != "" {
		earlier, err = readReport(o.since)
	}
	return traffic, earlier, err
}

func readReport(name string) (*reports.Report, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("cannot read the report: %w", err)
	}
	return reports.Read(name, text)
}

// make reads the report that -from names, or analyses the packages.
func (o *reportOptions) make() (r *reports.Report, problems string, err error) {
	if o.from != "" {
		r, err = readReport(o.from)
		if err == nil && o.sourceURL != "" {
			r.Module.Source = o.sourceURL
		}
		return r, "", err
	}
	g, err := findGo()
	if err != nil {
		return nil, "", err
	}
	if err := o.readBuilds(); err != nil {
		return nil, "", err
	}
	if r, problems, err = g.report(o); err != nil {
		return nil, "", err
	}
	if r.Created, err = created(); err != nil {
		return nil, "", err
	}
	r.Complete()
	return r, problems, nil
}

// created is the time in SOURCE_DATE_EPOCH. There is no other: the same code gives the
// same report.
func created() (string, error) {
	epoch := os.Getenv("SOURCE_DATE_EPOCH")
	if epoch == "" {
		return "", nil
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if err != nil {
		return "", fmt.Errorf("SOURCE_DATE_EPOCH is %q, want seconds since 1970", epoch)
	}
	return time.Unix(seconds, 0).UTC().Format(time.RFC3339), nil
}

// print prints the report in the forms that were asked for.
func (o *reportOptions) print(stdout io.Writer, r *reports.Report) error {
	if o.html != "" {
		var page bytes.Buffer
		if err := reports.WriteHTML(&page, r); err != nil {
			return err
		}
		if err := os.WriteFile(o.html, page.Bytes(), 0o666); err != nil {
			return fmt.Errorf("cannot write the page: %w", err)
		}
	}
	switch {
	case o.json:
		return reports.WriteJSON(stdout, r)
	case o.csv:
		return reports.WriteCSV(stdout, r)
	case o.html != "":
		return reports.WriteSummary(stdout, r)
	}
	return reports.WriteText(stdout, r)
}

// thisTool is what a report says of its maker.
func thisTool() reports.Tool {
	version, _ := identity()
	return reports.Tool{Name: "mprlint", Version: version, Go: runtime.Version()}
}
