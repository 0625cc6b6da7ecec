package report

import "fmt"

// Schema is the version of the JSON form. It is raised when a field changes its meaning
// or goes away, and not when one is added.
const Schema = 1

// A Report is all that mprlint knows of a program's use of Procore.
type Report struct {
	Schema   int       `json:"schema"`
	Tool     Tool      `json:"tool"`
	Module   Module    `json:"module"`
	Created  string    `json:"created,omitempty"` // from SOURCE_DATE_EPOCH, in RFC 3339
	Flags    []string  `json:"flags"`
	Packages Packages  `json:"packages"`
	Summary  Summary   `json:"summary"`
	Calls    []Call    `json:"calls"`
	SignIns  []SignIn  `json:"signIns"`
	Grants   []Grant   `json:"grants"`
	Hosts    []Host    `json:"hosts"`
	IDs      []ID      `json:"ids"`
	Findings []Finding `json:"findings"`
	Others   []Other   `json:"-"`
	Activity *Activity `json:"activity,omitempty"`
	Since    *Since    `json:"since,omitempty"`

	index map[string]int // of calls, by id
}

// A Tool says which mprlint made a report, and with which Go.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Go      string `json:"go"`
}

// A Module is the one that was looked at.
type Module struct {
	Path     string `json:"path"`
	Revision string `json:"revision,omitempty"`
	Modified bool   `json:"modified,omitempty"` // files differ from the revision
	Source   string `json:"source,omitempty"`   // where the code host shows a line; see [Module.Link]
}

// Packages says what was looked at, and what was not.
type Packages struct {
	Analysed int      `json:"analysed"`
	LeftOut  int      `json:"leftOut"` // they cannot matter: neither HTTP nor Procore in what they say and import
	Failed   []string `json:"failed"`  // they could not be analysed
	Partly   []Partly `json:"partly"`  // a cap of the analysis was reached

	ConfigFiles int `json:"configFiles,omitempty"` // that lie beside them
}

// Partly is a package of which only a part is known, or a configuration file.
type Partly struct {
	Package string `json:"package"` // a file as seen from the module's root
	Why     string `json:"why"`
}

// A Position is a place in a file. The file is named as seen from the module's root, or
// by its package where it belongs to another module.
type Position struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column,omitempty"`
}

func (p Position) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Short names the place without its column.
func (p Position) Short() string { return Position{File: p.File, Line: p.Line}.String() }

// A Call is one way in which the program calls the Procore API: one route, one method,
// from one line. A wrapper that forty lines call is forty calls with one construction.
type Call struct {
	ID           string       `json:"id"` // the same when lines move
	Package      string       `json:"package"`
	Function     string       `json:"function"`
	At           Position     `json:"at"`
	Construction Construction `json:"construction"`
	Method       string       `json:"method"`       // "" where it is not known
	Route        string       `json:"route"`        // as Procore writes it; it ends in … where the rest is not known
	URLs         []string     `json:"urls"`         // with a {name} for each hole
	Hosts        []string     `json:"hosts"`        // those of the table, in order
	Environments []string     `json:"environments"` // "chosen at run time" among them, where the host can be set
	Library      string       `json:"library"`
	Test         bool         `json:"test,omitempty"`
	Builds       []string     `json:"builds,omitempty"` // those of -builds that have it, if not all do
	Verdict      Verdict      `json:"verdict"`
	Trail        []Step       `json:"trail"`

	open string // the function of which callers decide; left out where some are known
}

// A Construction is where a request is made, and what makes it.
type Construction struct {
	At   Position `json:"at"`
	Call string   `json:"call"` // http.NewRequestWithContext
}

// A Kind is what is known of a call's header. The zero value is unknown.
type Kind string

// The kinds.
const (
	Unknown  Kind = "unknown"
	Set      Kind = "set"
	Missing  Kind = "missing"
	NearMiss Kind = "near miss"
	Exempt   Kind = "exempt"
)

// Kinds lists them, the ones to look at first.
var Kinds = []Kind{Missing, NearMiss, Unknown, Set, Exempt}

// Wrong reports whether a call of this kind has to be repaired.
func (k Kind) Wrong() bool { return k == Missing || k == NearMiss }

// A Verdict is what is known of the header Procore-Company-Id on a call, in one sentence
// and in parts.
type Verdict struct {
	Kind     Kind      `json:"kind"`
	Why      string    `json:"why"`
	Advice   string    `json:"advice,omitempty"`   // what would make it known, or right
	Header   string    `json:"header,omitempty"`   // the name that is sent instead
	Value    string    `json:"value,omitempty"`    // what the header is set to
	At       *Position `json:"at,omitempty"`       // where it is set
	Grant    string    `json:"grant,omitempty"`    // that decides about an exemption
	Silenced string    `json:"silenced,omitempty"` // the reason in a comment that keeps the finding silent
}

// A Step is one place on the way from the literal to the sending.
type Step struct {
	Kind   string   `json:"kind"` // literal, constant, setting, join, call, client, construction, header or send
	At     Position `json:"at"`
	Text   string   `json:"text"`
	Source string   `json:"source,omitempty"` // the line of code
}

// A SignIn is an address at which the program signs in.
type SignIn struct {
	Package     string   `json:"package"`
	Function    string   `json:"function"`
	At          Position `json:"at"`
	URL         string   `json:"url"`
	Host        string   `json:"host"`
	Environment string   `json:"environment"`
	Purpose     string   `json:"purpose"` // authorize, token, revoke …
	Library     string   `json:"library"`
	Trail       []Step   `json:"trail"`
}

// A Grant is an OAuth grant that the program uses.
type Grant struct {
	Package string   `json:"package"`
	At      Position `json:"at"`
	Grant   string   `json:"grant"` // client_credentials, authorization_code or refresh_token
	Source  string   `json:"source,omitempty"`
}

// A Host is a literal that holds a Procore host.
type Host struct {
	Package     string   `json:"package"` // "" in a configuration file
	At          Position `json:"at"`
	Host        string   `json:"host"`
	Environment string   `json:"environment"`
	Role        string   `json:"role"` // sign-in, API or browser: what the host is there for
	Use         string   `json:"use"`  // what the program does with it
	Source      string   `json:"source,omitempty"`
}

// An ID is an id of Procore that is kept in too small a number, as rule resourceid found it.
type ID struct {
	Package  string   `json:"package"`
	At       Position `json:"at"`
	What     string   `json:"what"` // what keeps it: field, conversion, number or column
	Name     string   `json:"name"`
	In       string   `json:"in"`  // the type that is too small
	Use      string   `json:"use"` // what to use instead
	Silenced string   `json:"silenced,omitempty"`
	Builds   []string `json:"builds,omitempty"` // those of -builds that have it, if not all do
	Source   string   `json:"source,omitempty"`
}

// An Other is a request that is none to the Procore API, or not known to be one. A report leaves
// them out; they are there for those who ask of a line.
type Other struct {
	At          Position
	Call        string // http.Get
	URLs        []string
	Why, Advice string
}

// A Finding is what one of mprlint's rules reports.
type Finding struct {
	Rule     string   `json:"rule"`
	Package  string   `json:"package"`
	At       Position `json:"at"`
	Message  string   `json:"message"`
	Silenced string   `json:"silenced,omitempty"`
	Builds   []string `json:"builds,omitempty"` // those of -builds that have it, if not all do
	Source   string   `json:"source,omitempty"`
}
