package other

func projects() string { return base + "/rest/v1.0/projects" }
