package main

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"strings"
)

// The parts of SARIF 2.1.0 that code scanning services read
// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Times, machines and absolute
// paths are left out, so that equal code gives equal bytes wherever it lies.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool                `json:"tool"`
		Invocations []sarifInvocation        `json:"invocations"`
		Bases       map[string]sarifArtifact `json:"originalUriBaseIds"`
		ColumnKind  string                   `json:"columnKind"`
		Results     []sarifResult            `json:"results"` // null would say that nothing was looked for
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name            string      `json:"name"`
		Version         string      `json:"version"`
		SemanticVersion string      `json:"semanticVersion,omitempty"`
		InformationURI  string      `json:"informationUri"`
		Rules           []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID      string     `json:"id"`
		Short   sarifText  `json:"shortDescription"`
		Full    sarifText  `json:"fullDescription"`
		Default sarifLevel `json:"defaultConfiguration"`
		Help    sarifText  `json:"help"`
		HelpURI string     `json:"helpUri"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level   string    `json:"level"`
		Message sarifText `json:"message"`
	}
	sarifResult struct {
		Rule         string             `json:"ruleId"`
		RuleIndex    int                `json:"ruleIndex"`
		Level        string             `json:"level"`
		Message      sarifText          `json:"message"`
		Locations    []sarifLocation    `json:"locations"`
		Fingerprints map[string]string  `json:"partialFingerprints,omitempty"`
		Related      []sarifLocation    `json:"relatedLocations,omitempty"`
		Fixes        []sarifFix         `json:"fixes,omitempty"`
		Suppressions []sarifSuppression `json:"suppressions,omitempty"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification"`
	}
	sarifLocation struct {
		ID       int           `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI         string     `json:"uri,omitempty"`
		Base        string     `json:"uriBaseId,omitempty"`
		Description *sarifText `json:"description,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
	sarifFix struct {
		Description sarifText     `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted *sarifText  `json:"insertedContent,omitempty"`
	}
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	sarifRoot   = "%SRCROOT%" // the name that GitHub's own tools use

	// A rule reports what breaks once regions are apart, and only where it is
	// sure. By default, GitHub holds up a pull request for nothing less.
	severity = "error"
)

// printSARIF prints the findings for code scanning.
func (r report) printSARIF(w io.Writer) error {
	src, err := newSources()
	if err != nil {
		return err
	}
	run := sarifRun{
		Tool:       sarifTool{newDriver()},
		Bases:      map[string]sarifArtifact{sarifRoot: {Description: &sarifText{Text: "the root of the repository"}}},
		ColumnKind: "utf16CodeUnits",
		Results:    []sarifResult{},
	}
	index := make(map[string]int)
	for i, rule := range run.Tool.Driver.Rules {
		index[rule.ID] = i
	}
	for _, f := range r.findings {
		run.Results = append(run.Results, src.result(f, index[f.rule]))
	}
	slices.SortStableFunc(run.Results, func(a, b sarifResult) int { // the same order from any folder
		return strings.Compare(a.Locations[0].Physical.Artifact.URI, b.Locations[0].Physical.Artifact.URI)
	})
	run.Invocations = []sarifInvocation{{Successful: r.problems == "", Notifications: notifications(r.problems)}}

	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	if err := enc.Encode(sarifLog{sarifSchema, "2.1.0", []sarifRun{run}}); err != nil {
		return err
	}
	_, err = w.Write(b.Bytes())
	return err
}

// notifications parts what could not be analysed into its troubles. Each ends with
// mprlint's own line.
func notifications(problems string) []sarifNotification {
	var texts []string
	ended := true
	for line := range strings.Lines(problems) {
		if ended {
			texts = append(texts, "")
		}
		texts[len(texts)-1] += line
		ended = strings.HasPrefix(line, "mprlint: ")
	}
	var all []sarifNotification
	for _, text := range texts {
		all = append(all, sarifNotification{"error", sarifText{Text: strings.TrimSuffix(text, "\n")}})
	}
	return all
}
