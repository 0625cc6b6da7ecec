// Package ignored keeps findings silent, and says why.
package ignored

//lint:ignore legacyhost the old apps know no other
const token = "https://app.procore.com/oauth/token"

const (
	revoke = "https://app.procore.com/oauth/revoke" //lint:ignore legacyhost the old apps know no other
	// One more.
	//lint:ignore legacyhost,hostmismatch the old apps know no other
	authorize = "https://app.procore.com/oauth/authorize"
	me        = "https://app.procore.com/rest/v1.0/me" // want `use api\.procore\.com`
)

// Config is read with these defaults.
type Config struct {
	//lint:ignore legacyhost the old apps know no other
	Token string `default:"https://app.procore.com/oauth/token"`
}
