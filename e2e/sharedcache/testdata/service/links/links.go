// Package links needs nothing of the standard library, which makes it quick to check.
package links

import "example.com/service/hosts"

// Projects is used by programs.
const Projects = hosts.API + "projects"
