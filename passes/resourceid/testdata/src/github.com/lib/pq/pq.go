// Package pq stands for the driver.
package pq
