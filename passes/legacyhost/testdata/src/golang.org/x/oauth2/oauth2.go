// Package oauth2 stands in for the library of this path.
package oauth2

type Endpoint struct {
	AuthURL, DeviceAuthURL, TokenURL string
}

type Config struct {
	ClientID, ClientSecret string
	Endpoint               Endpoint
}
