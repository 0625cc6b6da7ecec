package inventory

import "slices"

// A Row is one entry of the inventory. One of its fields is set.
type Row struct {
	Package *Package `json:"package,omitempty"`
	Call    *Call    `json:"call,omitempty"`
	SignIn  *SignIn  `json:"signIn,omitempty"`
	Grant   *Grant   `json:"grant,omitempty"`
	Host    *Host    `json:"host,omitempty"`
	Other   *Other   `json:"other,omitempty"`
	ID      *ID      `json:"id,omitempty"`
}

// A Package says that a package was analysed.
type Package struct {
	Path   string `json:"path"`
	Partly string `json:"partly,omitempty"` // why only a part is known of it
	// Whole says that no call is missing all the same: all of its functions were followed to their
	// end, and what is left out are values of which there are too many; or none of them can send.
	Whole bool `json:"whole,omitempty"`
}

// A Place is a position, without the folder that the file lies in: the same code gives
// the same rows wherever it lies.
type Place struct {
	Package string `json:"package"`
	At      string `json:"at,omitempty"` // file:line:column; "" where only the package is known
}

// A Call is one route that one line calls with one method.
type Call struct {
	Function     string   `json:"function"`
	At           Place    `json:"at"`
	Made         Place    `json:"made"`   // the construction
	MadeBy       string   `json:"madeBy"` // http.NewRequest
	Method       string   `json:"method,omitempty"`
	Route        string   `json:"route"`
	URLs         []string `json:"urls,omitempty"`
	Hosts        []string `json:"hosts,omitempty"`
	Environments []string `json:"environments,omitempty"`
	Library      string   `json:"library"`
	Test         bool     `json:"test,omitempty"`
	Open         string   `json:"open,omitempty"`   // the function of which callers elsewhere decide; see [Callers]
	Passes       []string `json:"passes,omitempty"` // the functions that it goes through; of one that is not open
	Verdict      Verdict  `json:"verdict"`
	Trail        []Step   `json:"trail,omitempty"`
}

// Join takes in the same call as another build has it: the addresses, and where they come from.
func (c *Call) Join(other *Call) {
	c.URLs = both(c.URLs, other.URLs)
	c.Hosts = both(c.Hosts, other.Hosts)
	c.Environments = both(c.Environments, other.Environments)
	var more []Step
	for _, s := range other.Trail {
		if !slices.Contains(c.Trail, s) {
			more = append(more, s)
		}
	}
	c.Trail = append(more, c.Trail...)
}

// both lists what either list has, in order.
func both(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

// A Verdict says what is known of the header.
type Verdict struct {
	Kind   string `json:"kind"`
	Why    string `json:"why"`
	Advice string `json:"advice,omitempty"`
	Header string `json:"header,omitempty"`
	Value  string `json:"value,omitempty"`
	At     *Place `json:"at,omitempty"`
	Grant  string `json:"grant,omitempty"`
}

// A Step is one place on the way from a literal to the sending.
type Step struct {
	Kind string `json:"kind"`
	At   Place  `json:"at"`
	Text string `json:"text"`
}

// A SignIn is an address for signing in.
type SignIn struct {
	Function    string `json:"function"`
	At          Place  `json:"at"`
	URL         string `json:"url"`
	Host        string `json:"host"`
	Environment string `json:"environment"`
	Purpose     string `json:"purpose"`
	Library     string `json:"library"`
	Trail       []Step `json:"trail,omitempty"`
}

// A Grant is a place that shows an OAuth grant.
type Grant struct {
	At    Place  `json:"at"`
	Grant string `json:"grant"`
}

// An Other is a request that is none to the Procore API, or not known to be one.
type Other struct {
	At     Place    `json:"at"`
	MadeBy string   `json:"madeBy"`
	URLs   []string `json:"urls,omitempty"`
	Why    string   `json:"why"`
	Advice string   `json:"advice,omitempty"`
}

// An ID is an id of Procore that is kept in too small a number.
type ID struct {
	At   Place  `json:"at"`
	What string `json:"what"`
	Name string `json:"name,omitempty"`
	In   string `json:"in"`
	Use  string `json:"use"`
}

// A Host is a literal with one of Procore's hosts.
type Host struct {
	At          Place  `json:"at"`
	Host        string `json:"host"`
	Environment string `json:"environment"`
	Role        string `json:"role"`
	Use         string `json:"use"`
}
