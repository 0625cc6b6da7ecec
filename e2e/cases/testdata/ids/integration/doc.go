// Package integration has nothing but a test against Procore's sandbox.
package integration
