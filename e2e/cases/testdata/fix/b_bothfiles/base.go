package hub

// baseURL is Procore.
const baseURL = "https://app.procore.com" // mpr:legacyhost=stay

var webhooks = "https://app.procore.com" // mpr:legacyhost=stay
