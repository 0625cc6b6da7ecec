package a

const tokenURL = "https://app.procore.com/oauth/token"
