package intests

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
)

const testID int32 = 42

type fake struct {
	ID   int32  `json:"id"`
	Name string `json:"name"`
}

func TestProject(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(fake{ID: testID, Name: "Bridge"})
	}))
	defer srv.Close()
	c := New(7)
	c.Base, c.HTTP = srv.URL, srv.Client()
	p, err := c.Project(int64(testID))
	if err != nil {
		t.Fatal(err)
	}
	if want := int64(int32(42)); p.ID != want {
		t.Errorf("id %d, want %d", p.ID, want)
	}
	if int32(p.ID) != testID {
		t.Errorf("id %d, want %d", p.ID, testID)
	}
}
