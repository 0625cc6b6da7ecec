// Package sdk stands for a package of another module.
package sdk

const Base = "https://app.procore.com"
