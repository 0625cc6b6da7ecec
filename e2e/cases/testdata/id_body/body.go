// Package body writes ids into bodies by hand.
package body

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

func post(ctx context.Context, company, path, kind string, body io.Reader) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://api.procore.com/rest/v1.0"+path, body)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", kind)
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Assign an RFI.
func Assign(ctx context.Context, company string, project, rfi, person int64, days int) error {
	who := int32(person) // mpr:resourceid
	due := int32(days)
	b := fmt.Sprintf(`{"rfi": {"assignee_id": %d, "due_in_days": %d}}`, who, due)
	return post(ctx, company, fmt.Sprintf("/projects/%d/rfis/%d", project, rfi), "application/json", strings.NewReader(b))
}

// Upload a photo into an album.
func Upload(ctx context.Context, company string, project, album int64, photo []byte) error {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	id := uint32(album) // mpr:resourceid
	if err := w.WriteField("image_category_id", strconv.FormatUint(uint64(id), 10)); err != nil {
		return err
	}
	if err := w.WriteField("size", fmt.Sprint(uint32(len(photo)))); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return post(ctx, company, fmt.Sprintf("/images?project_id=%d", project), w.FormDataContentType(), &buf)
}

// Move a file, in a form.
func Move(ctx context.Context, company string, project, file, folder int64) error {
	target := int32(folder) // mpr:resourceid
	form := url.Values{"file[parent_id]": {fmt.Sprint(target)}, "file[position]": {fmt.Sprint(int8(1))}}
	return post(ctx, company, fmt.Sprintf("/files/%d?project_id=%d", file, project), "application/x-www-form-urlencoded", strings.NewReader(form.Encode()))
}

// Tell the chat about it, whose channels have small ids.
func Tell(ctx context.Context, channel int64) error {
	id := int32(channel)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://chat.example.com/api/post", strings.NewReader(fmt.Sprintf(`{"channel_id": %d}`, id)))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
