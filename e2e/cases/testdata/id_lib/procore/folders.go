// Package procore is a library that others import.
package procore

import (
	"context"
	"encoding/json"
	"net/http"
)

// Folder of documents.
type Folder struct {
	ID       int32    `json:"id"`        // mpr:resourceid=stay
	ParentID *int32   `json:"parent_id"` // mpr:resourceid=stay
	Depth    int32    `json:"depth"`
	Files    []File   `json:"files"`
	Folders  []Folder `json:"folders"`
}

// File in a folder.
type File struct {
	ID   int64 `json:"id"`
	Size int32 `json:"size"`
}

// Root folder of a project.
func Root(ctx context.Context, company, project string) (*Folder, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/folders?project_id="+project, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	f := &Folder{}
	return f, json.NewDecoder(resp.Body).Decode(f)
}
