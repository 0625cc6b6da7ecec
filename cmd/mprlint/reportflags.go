package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// reportOptions are what a command line of mprlint report asks for.
type reportOptions struct {
	options
	csv          bool
	html         string
	activity     []string
	since, from  string
	requireKnown bool
	sourceURL    string
}

func parseReport(args []string) (*reportOptions, error) {
	o := new(reportOptions)
	fs := o.reportFlagSet()
	if err := fs.Parse(args); err != nil {
		return nil, wrongFlags(err, fs, "mprlint help report")
	}
	o.packages = fs.Args()
	if err := o.checkReport(); err != nil {
		return nil, err
	}
	if len(o.packages) == 0 {
		o.packages = []string{"./..."}
	}
	return o, nil
}

// reportFlagSet declares the flags of mprlint report: its own, those of the rules'
// options, and go vet's.
func (o *reportOptions) reportFlagSet() *flag.FlagSet {
	fs := flag.NewFlagSet("mprlint report", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "print JSON, which docs/report.schema.json describes")
	fs.BoolVar(&o.csv, "csv", false, "print CSV, a line for each call, sign-in address, grant, host and finding")
	fs.StringVar(&o.html, "html", "", "write a page that stands alone to `file`, and print the summary")
	fs.Func("activity", "join with a `file` of Procore's API Call Activity Report, CSV; may be repeated", func(s string) error {
		o.activity = append(o.activity, s)
		return nil
	})
	fs.StringVar(&o.since, "since", "", "compare with the report in `file`, JSON, and fail only on what is new and wrong")
	fs.BoolVar(&o.requireKnown, "require-known", false, "fail also on calls of which nothing is known")
	fs.StringVar(&o.from, "from", "", "print the report in `file`, JSON, again, and analyse nothing")
	fs.StringVar(&o.sourceURL, "source-url", "", "link lines to `url`, with {revision}, {file} and {line} in it")
	o.passAnalysis(fs)
	return fs
}

func (o *reportOptions) checkReport() error {
	for _, p := range o.packages {
		if strings.HasPrefix(p, "-") {
			return fmt.Errorf("the flag %s stands after the packages%s; put it before them", p, meantCommand(o.packages))
		}
	}
	switch {
	case o.json && o.csv:
		return errors.New("-json and -csv cannot be used together")
	case o.from != "" && len(o.packages)+len(o.flags)+len(o.builds) > 0:
		return errors.New("-from prints a report again and analyses nothing; leave out packages and the flags of the analysis")
	case o.sourceURL != "" && !strings.Contains(o.sourceURL, "{file}"):
		return errors.New("-source-url has no {file}; want an address such as https://code.example.com/{revision}/{file}#L{line}")
	}
	return nil
}

const reportHelp = `report: list every call to the Procore API, and what is known of it

Usage:

	mprlint report [flags] [packages]   (default ./...)

The report lists each call to the Procore API with its route, its hosts, the client library,
the way from the literal to the sending, and the verdict on the header Procore-Company-Id:

	set         some path of the program gives the request the header
	missing     no path does
	near miss   a header is sent that Procore does not know, such as Company-Id
	exempt      the call needs none
	unknown     the code does not show it; the report says what would

It also lists sign-in addresses, OAuth grants, hosts in the code, and what the rules find.

Flags:

%s
The flags of the rules' options and go vet's -mod, -modfile, -overlay, -p, -race and -tags
work too.

Exit codes: 0 nothing is missing or wrong, 1 something is, 2 something could not be analysed.
docs/report.md tells how to read it and how to keep it in CI.
`

func printReportHelp(w io.Writer) error {
	var flags strings.Builder
	new(reportOptions).reportFlagSet().VisitAll(func(f *flag.Flag) {
		if strings.Contains(f.Name, ".") || buildFlags().Lookup(f.Name) != nil {
			return
		}
		value, usage := flag.UnquoteUsage(f)
		fmt.Fprintf(&flags, "\t%-18s %s\n", strings.TrimSpace("-"+f.Name+" "+value), usage)
	})
	_, err := fmt.Fprintf(w, reportHelp, &flags)
	return err
}
