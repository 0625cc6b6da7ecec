package hostmismatch

// This file holds how far the rule looks. What lies beyond is not reported.

// maxFields is how many fields with addresses a struct has whose environments are compared: each
// may come with others of all the rest. Configurations have two to five; Procore has not as many
// hosts.
const maxFields = 64
