package forms

// Where Procore is. The rest is derived.
const (
	host     = "app.procore.com" // mpr:legacyhost=stay
	root     = "https://" + host
	tokenURL = root + "/oauth/token"
	formsURL = root + "/rest/v1.0/projects/%d/forms"
	formURL  = formsURL + "/%d"
)
