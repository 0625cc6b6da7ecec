package quota

const apiURL = "https://app.procore.com"

func offices() string { return apiURL + "/rest/v1.0/offices" }
