// Package mocked asks Procore for its companies.
package mocked
