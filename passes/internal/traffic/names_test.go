package traffic_test

import (
	"testing"

	"github.com/mprlint/mprlint/passes/internal/traffic"
)

func TestIsID(t *testing.T) {
	for name, want := range map[string]bool{
		"id": true, "ProjectID": true, "company_ids": true, "IDs": true,
		"valid": false, "": false, "project": false, "ERPId": false,
		// Of what has a word in it that is most often another system's, some are resources of Procore's.
		"event_id": false, "change_event_id": true, "ChangeEventLineItemIDs": true, "stripe_change_event_id": false,
		"RequestID": false, "lambda_request_id": false, "change_order_request_id": true,
		"event_change_id": false, "app_id": false, "changed_row_id": false,
	} {
		if got := traffic.IsID(name); got != want {
			t.Errorf("IsID(%q) = %t, want %t", name, got, want)
		}
	}
}
