// Package changeorders approves change orders from the chat bot.
package changeorders

import (
	"fmt"

	"github.com/imroc/req/v3"
)

// Bot acts for one company.
type Bot struct {
	http      *req.Client
	CompanyID string
}

// NewBot returns a bot.
func NewBot(token, companyID string) *Bot {
	return &Bot{http: req.C().SetBaseURL("https://api.procore.com/rest/v1.0").SetCommonBearerAuthToken(token), CompanyID: companyID}
}

// Approve signs a change order.
func (b *Bot) Approve(project, id int64) error {
	resp, err := b.http.R().
		SetBodyJsonString(`{"change_order_package":{"status":"approved"}}`).
		SetQueryParam("project_id", fmt.Sprint(project)).
		Patch(fmt.Sprintf("/change_order_packages/%d", id)) // mpr:companyid=fix
	if err != nil {
		return err
	}
	if resp.IsErrorState() {
		return fmt.Errorf("approve %d: %s", id, resp.Status)
	}
	return nil
}

// Pending lists what waits for a signature.
func (b *Bot) Pending(project int64) (ids []int64, err error) {
	r := b.http.R()
	r.SetSuccessResult(&ids)
	_, err = r.Get(fmt.Sprintf("/projects/%d/change_events?status=pending", project)) // mpr:companyid=fix
	return ids, err
}

// Reasons lists the reasons for changes.
func Reasons(companyID int) (out []string, err error) {
	err = req.C().
		Get("https://api.procore.com/rest/v1.0/change_order_change_reasons"). // mpr:companyid=fix
		SetQueryParam("company_id", fmt.Sprint(companyID)).
		Do().
		Into(&out)
	return out, err
}

// Types lists the types of changes, with a request whose header comes last.
func (b *Bot) Types() (out []string, err error) {
	r := b.http.R().SetSuccessResult(&out)
	r.SetHeader("Procore-Company-Id", b.CompanyID)
	_, err = r.Get("/change_types")
	return out, err
}
