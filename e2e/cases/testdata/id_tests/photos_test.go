package photos

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
)

const (
	testCompanyID       = 8
	testPhotoID   int32 = 42
)

type stub struct {
	t    *testing.T
	path string
	body string
}

func (s stub) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.URL.Path != s.path {
		s.t.Errorf("got %s", req.URL.Path)
	}
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(strings.NewReader(s.body))}, nil
}

func TestGet(t *testing.T) {
	for _, tt := range []struct {
		id    int32
		album int16
		width int32
	}{{1, 2, 640}, {int32(7), 3, 800}, {testPhotoID, 3, 1024}} {
		c := &http.Client{Transport: stub{t,
			fmt.Sprintf("/rest/v1.0/images/%d", tt.id),
			fmt.Sprintf(`{"id": %d, "image_category_id": %d, "width": %d}`, tt.id, tt.album, tt.width)}}
		p, err := Get(context.Background(), c, testCompanyID, int64(tt.id))
		if err != nil {
			t.Fatal(err)
		}
		if p.ID != int64(tt.id) || p.AlbumID != int64(tt.album) || p.Width != tt.width {
			t.Errorf("got %v", p)
		}
	}
}
