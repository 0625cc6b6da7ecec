// Package sqlite stands for the driver.
package sqlite
