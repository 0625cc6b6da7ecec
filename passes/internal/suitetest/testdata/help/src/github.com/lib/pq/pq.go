// Package pq stands for the driver of PostgreSQL.
package pq
