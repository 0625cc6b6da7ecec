package configcheck

// This file holds the caps on what is looked at in a configuration file.

const (
	// MaxSize is the size up to which a file is looked at: a larger one is data. The settings of
	// a large cluster take a tenth.
	MaxSize = 1 << 20
	// maxValue is the length up to which a value is a setting: a longer one is a document of
	// its own, such as a certificate or a page.
	maxValue = 1 << 15
	// maxApart is how many values may stand between a name and its value: those of one element
	// of a list, in whatever order.
	maxApart = 12
	// maxPlaces is how many places an address may belong to: more than configurations nest one
	// role in another.
	maxPlaces = 4
)
