// Package companyid defines an Analyzer.
//
// # Analyzer companyid
//
// companyid: placeholder
package companyid
