// Package maputil is a layer between.
package maputil

// Merge copies src into dst.
func Merge[K comparable, V any](dst, src map[K]V) {
	for k, v := range src {
		dst[k] = v
	}
}
