package compile

// This file holds the caps of the compiler.

// maxLiteral bounds how much of a literal list or map is looked at.
const maxLiteral = 512
