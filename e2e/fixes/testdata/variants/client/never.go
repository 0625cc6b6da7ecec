//go:build never

package client

// Built by nobody, and read by no driver.
const neverTokenURL = "https://app.procore.com/oauth/token"
