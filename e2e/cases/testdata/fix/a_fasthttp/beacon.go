// Package beacon reports the positions of cranes.
package beacon

import (
	"fmt"
	"strconv"
	"time"

	"github.com/valyala/fasthttp"
)

var hc fasthttp.Client

// Crane with a beacon.
type Crane struct {
	CompanyID uint64
	Project   uint64
	Serial    string
}

// Log writes a reading.
func Log(token string, c Crane, x, y float64) error {
	req := fasthttp.AcquireRequest()
	defer fasthttp.ReleaseRequest(req)
	resp := fasthttp.AcquireResponse()
	defer fasthttp.ReleaseResponse(resp)

	req.SetRequestURI(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects/%d/equipment_logs", c.CompanyID, c.Project)) // mpr:companyid=fix
	req.Header.SetMethod(fasthttp.MethodPost)
	req.Header.Set("Authorization", "Bearer "+token)
	req.SetBodyString(`{"x":` + strconv.FormatFloat(x, 'f', 2, 64) + `,"y":` + strconv.FormatFloat(y, 'f', 2, 64) + `}`)
	return hc.DoTimeout(req, resp, 5*time.Second)
}

// Forget removes the machine's readings, if there is a machine.
func Forget(token, companyID string, c Crane) (err error) {
	var req fasthttp.Request
	var resp fasthttp.Response
	if c.Serial != "" {
		req.Header.SetMethod("DELETE")
		req.Header.Set("Authorization", "Bearer "+token)
		req.SetRequestURI("https://api.procore.com/rest/v1.0/companies/" + companyID + "/managed_equipment/" + c.Serial) // mpr:companyid=fix
		err = hc.Do(&req, &resp)
	}
	return err
}

// Models lists the models of a maker.
func Models(companyID uint64, maker string) ([]byte, error) {
	_, body, err := hc.Get(nil, fmt.Sprintf("https://api.procore.com/rest/v1.0/managed_equipment_models?company_id=%d&make=%s", companyID, maker)) // mpr:companyid=stay
	return body, err
}

// Makers lists the makers, with a header that the copy keeps.
func Makers(token string, companyID []byte) ([]byte, error) {
	var req fasthttp.Request
	var resp fasthttp.Response
	req.SetRequestURI("https://api.procore.com/rest/v1.0/managed_equipment_makes")
	req.Header.SetBytesV("Procore-Company-Id", companyID)
	req.Header.Set("Authorization", "Bearer "+token)
	err := hc.Do(&req, &resp)
	return resp.Body(), err
}

// Categories needs the raw id.
func Categories(token string, companyID []byte) ([]byte, error) {
	var req fasthttp.Request
	var resp fasthttp.Response
	req.SetRequestURI("https://api.procore.com/rest/v1.0/companies/" + string(companyID) + "/managed_equipment_categories") // mpr:companyid=fix
	req.Header.Set("Authorization", "Bearer "+token)
	err := hc.Do(&req, &resp)
	return resp.Body(), err
}
