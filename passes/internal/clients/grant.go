package clients

// This file holds the ways in which a program gets a token from an OAuth service.

// A GrantType is a grant of OAuth: what a program shows for a token. The zero value is
// UnknownGrant.
type GrantType uint8

// The grants.
const (
	UnknownGrant      GrantType = iota // where a token comes from is not seen
	AuthorizationCode                  // a user's consent; a refresh token comes from it, too
	ClientCredentials                  // the program's own secret: a service account
	Password                           // a user's password
	DeviceCode                         // a code that a user types in on another device
	JWTBearer                          // a signed assertion
)

// grantTypes are the grants as OAuth spells them.
var grantTypes = [...]string{
	UnknownGrant:      "unknown",
	AuthorizationCode: "authorization_code",
	ClientCredentials: "client_credentials",
	Password:          "password",
	DeviceCode:        "device_code",
	JWTBearer:         "jwt_bearer",
}

// String is the grant as OAuth spells it, or unknown.
func (g GrantType) String() string { return grantTypes[g] }

// Known reports whether it was seen where a token comes from.
func (g GrantType) Known() bool { return g != UnknownGrant }

// ParseGrantType is the grant that is spelt so. Any other text, such as the auto of a setting,
// is UnknownGrant.
func ParseGrantType(s string) GrantType {
	for g, name := range grantTypes {
		if s == name {
			return GrantType(g)
		}
	}
	return UnknownGrant
}
