// Package clientcredentials stands in for the library of this path.
package clientcredentials

type Config struct {
	ClientID, ClientSecret, TokenURL string
}
