package configfile

// This file holds the caps on what is read of a configuration file.

const (
	// maxDepth is how deep brackets may lie within one another. People nest up to ten; of a
	// file that goes deeper, which is data or an attack, the rest is not read.
	maxDepth = 100
	// maxLabels is how many words before a block of HCL are remembered. Blocks have up to three:
	// resource "aws_lambda_function" "api".
	maxLabels = 4
)
