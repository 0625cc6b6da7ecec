// Package ownapi answers its own front end with its own small ids, beside Procore's.
package ownapi

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type procoreProject struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

type board struct {
	ID        int32  `json:"id"`
	OwnerID   int32  `json:"owner_id"`
	Title     string `json:"title"`
	ProcoreID int64  `json:"procore_id"`
}

type server struct {
	hc      *http.Client
	company string
	boards  map[int32]*board
	last    int32
}

func (s *server) project(id int64) (*procoreProject, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d?company_id=%s", id, s.company), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", s.company)
	resp, err := s.hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	p := new(procoreProject)
	return p, json.NewDecoder(resp.Body).Decode(p)
}

func (s *server) create(w http.ResponseWriter, r *http.Request) {
	var in struct {
		OwnerID   int32 `json:"owner_id"`
		ProcoreID int64 `json:"procore_id"`
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	p, err := s.project(in.ProcoreID)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	s.last++
	b := &board{ID: s.last, OwnerID: in.OwnerID, Title: p.Name, ProcoreID: p.ID}
	s.boards[b.ID] = b
	json.NewEncoder(w).Encode(b)
}

// Handler serves the boards.
func Handler(hc *http.Client, company string) http.Handler {
	s := &server{hc: hc, company: company, boards: map[int32]*board{}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /boards", s.create)
	return mux
}
