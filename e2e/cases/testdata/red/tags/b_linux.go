package a

const headerCompany = "Procore-Company-Id"
