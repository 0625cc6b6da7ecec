// Package endpoints gives addresses to OAuth libraries.
package endpoints

import (
	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

var user = oauth2.Config{
	Endpoint: oauth2.Endpoint{
		AuthURL:  "https://app.procore.com/oauth/authorize", // want `use login\.procore\.com`
		TokenURL: "https://app.procore.com/oauth/token",     // want `use login\.procore\.com`
	},
}

// The field decides where the path is not known.
func service(path string) (*clientcredentials.Config, oauth2.Endpoint) {
	return &clientcredentials.Config{
			TokenURL: "https://app.procore.com" + path, // want `use login\.procore\.com`
		}, oauth2.Endpoint{
			AuthURL: "https://app.procore.com", // want `use login\.procore\.com`
		}
}
