// Command command is used by no other package.
package main

const BASE_URL = "https://app.procore.com" // want `split it`

var DefaultProcore = "https://app.procore.com" // want `split it`

func main() {
	println(BASE_URL+"/oauth/token", BASE_URL+"/rest/v1.0/me")
	println(DefaultProcore+"/oauth/token", DefaultProcore+"/rest/v1.0/me")
}
