package pairs

import (
	"cmp"
	"flag"
	"net/http"
	"os"
)

// The defaults of settings stand side by side.
func flagged(fs *flag.FlagSet) (auth, api *string) {
	auth = fs.String("auth", "https://login-sandbox-monthly.procore.com", "where to sign in")
	api = fs.String("api", "https://sandbox.procore.com", "where the API is") // want `API host sandbox\.procore\.com \(development sandbox\) is paired with sign-in host login-sandbox-monthly\.procore\.com`
	return auth, api
}

var (
	authFlag = flag.String("auth", "https://login.procore.com", "where to sign in")
	apiFlag  = flag.String("api", "https://api.procoregov.com", "where the API is") // want `API host api\.procoregov\.com \(federal\) is paired with sign-in host login\.procore\.com \(production\)`
)

func getenv(key, value string) string {
	if v, ok := os.LookupEnv(key); ok {
		return v
	}
	return value
}

func fromEnvironment() (auth, api string) {
	auth = getenv("PROCORE_AUTH", "https://login-sandbox.procore.com")
	api = getenv("PROCORE_API", "https://api-monthly.procore.com") // want `API host api-monthly\.procore\.com \(monthly sandbox\) is paired with sign-in host login-sandbox\.procore\.com`
	return auth, api
}

func fromEither() (auth, api string) {
	auth = cmp.Or(os.Getenv("PROCORE_AUTH"), "https://login-sandbox.procore.com")
	api = cmp.Or(os.Getenv("PROCORE_API"), "https://api-monthly.procore.com") // want `API host api-monthly\.procore\.com \(monthly sandbox\) is paired with sign-in host login-sandbox\.procore\.com`
	return auth, api
}

// One of each environment, under its name.
func ofTwo(fs *flag.FlagSet) (auth, api *string) {
	auth = fs.String("monthly-auth", "https://login-sandbox-monthly.procore.com", "where to sign in to try things")
	api = fs.String("production-api", "https://api.procore.com", "where what is copied comes from")
	return auth, api
}

// Both are of one environment.
func ofOne() (auth, api string) {
	auth = getenv("PROCORE_AUTH", "https://login-sandbox-monthly.procore.com")
	api = getenv("PROCORE_API", "https://api-monthly.procore.com")
	return auth, api
}

// Two calls make no configuration.
func called(company string) {
	http.Post("https://login.procore.com/oauth/revoke", "text/plain", nil)
	req, err := http.NewRequest("GET", "https://sandbox.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return
	}
	req.Header.Set("Procore-Company-Id", company)
	http.DefaultClient.Do(req)
}
