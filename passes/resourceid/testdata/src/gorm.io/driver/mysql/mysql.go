// Package mysql is a stub of the driver.
package mysql
