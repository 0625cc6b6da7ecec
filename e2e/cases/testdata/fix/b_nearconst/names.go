package payroll

// Headers that this package sends.
const (
	companyHeader = "X-Procore-Company-Id"
	// tenantHeader is what our own gateway reads, and what the first version sent to Procore.
	tenantHeader = "Company-Id"
	requestID    = "X-Request-Id"
)
