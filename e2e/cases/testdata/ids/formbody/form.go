// Package formbody sends ids in forms and multipart bodies.
package formbody

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

type File struct {
	FolderID int64
	Name     string
	Size     int64
}

func Move(hc *http.Client, company string, f File) error {
	form := url.Values{
		"file[parent_id]": {strconv.FormatUint(uint64(uint32(f.FolderID)), 10)}, // mpr:resourceid
		"file[name]":      {f.Name},
		"file[size]":      {strconv.FormatUint(uint64(uint32(f.Size)), 10)},
	}
	req, err := http.NewRequest("PATCH", "https://api.procore.com/rest/v1.0/files/3?project_id=17", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return send(hc, company, req)
}

func Upload(hc *http.Client, company string, f File) error {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	if err := w.WriteField("file[parent_id]", fmt.Sprint(int32(f.FolderID))); err != nil { // mpr:resourceid
		return err
	}
	if err := w.WriteField("file[size]", fmt.Sprint(int32(f.Size))); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	req, err := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/files?project_id=17", &buf)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", w.FormDataContentType())
	return send(hc, company, req)
}

func send(hc *http.Client, company string, req *http.Request) error {
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
