package procore

import (
	"strings"
	"testing"
)

func TestStrings(t *testing.T) {
	for e, want := range []string{"unknown", "production", "monthly sandbox", "development sandbox", "federal"} {
		if got := Env(e).String(); got != want {
			t.Errorf("Env(%d) = %q, want %q", e, got, want)
		}
	}
	for r, want := range []string{"unknown", "sign-in", "API", "browser"} {
		if got := Role(r).String(); got != want {
			t.Errorf("Role(%d) = %q, want %q", r, got, want)
		}
	}
	for p, want := range []string{"unknown", "root", "OAuth", "API", "MCP", "page"} {
		if got := Path(p).String(); got != want {
			t.Errorf("Path(%d) = %q, want %q", p, got, want)
		}
	}
}

func TestNearMiss(t *testing.T) {
	for _, name := range []string{
		"Company-Id", "company-id", "Company_ID", "CompanyId",
		"X-Company-Id", "X-CompanyID",
		"X-Procore-Company-Id", "X-Procore-CompanyId", "X-PROCORE-COMPANY-ID", "X-Procore-Company",
		"ProcoreCompanyId", "procoreCompanyID", "Procore_Company_Id", "PROCORE_COMPANY_ID",
		"Procore-Company", "Procore-CompanyId", "Procore-CompanyID", "ProcoreCompany-Id",
		"Procore-Compnay-Id", "Procor-Company-Id", "Procore-Company-Ids", "Procore-Company-Id:", " Procore-Company-Id",
	} {
		if !NearMiss(name) {
			t.Errorf("NearMiss(%q) = false", name)
		}
	}
	for _, name := range []string{
		Header, "procore-company-id", "PROCORE-COMPANY-ID", "Procore-Company-ID",
		"", "-", "Id", "Company", "Authorization", "Accept", "Content-Type", "X-Request-Id", "X-Api-Key",
		"Procore-Project-Id", "X-Procore-Signature", "Procore-Sdk-Language", "Procore-Id", "Company-Name", "Accompany-Id",
		strings.Repeat("Procore-Company-Id", 1000),
	} {
		if NearMiss(name) {
			t.Errorf("NearMiss(%q) = true", name)
		}
	}
}

func TestMentions(t *testing.T) {
	for text, want := range map[string]bool{
		"":                           false,
		"procor":                     false,
		"proc ore":                   false,
		"pprocor e":                  false,
		"procore":                    true,
		"PROCORE_URL":                true,
		"// a client for ProCore.\n": true,
		"https://api.procore.com":    true,
		"pproprocore":                true,
	} {
		if got := Mentions([]byte(text)); got != want {
			t.Errorf("Mentions(%q) = %v", text, got)
		}
	}
}
