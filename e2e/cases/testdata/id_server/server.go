// Package server answers its own clients, with its own ids.
package server

import (
	"database/sql"
	"encoding/json"
	"net/http"
	"strconv"
	"sync/atomic"
)

// A Report is a row of the program's own table.
type Report struct {
	ID      int32  `json:"id"`
	OwnerID int32  `json:"owner_id"`
	Project string `json:"project"`
}

type order struct {
	TemplateID int16  `json:"template_id"`
	Project    string `json:"project"`
}

type project struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// Server of reports.
type Server struct {
	DB  *sql.DB
	seq atomic.Uint32
}

// ServeHTTP makes a report of a project.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	requestID := s.seq.Add(1)
	var o order
	if err := json.NewDecoder(r.Body).Decode(&o); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	owner, err := strconv.ParseInt(r.Header.Get("X-Owner-Id"), 10, 32)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://api.procore.com/rest/v1.0/projects/"+o.Project, nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	req.Header.Set("Procore-Company-Id", r.Header.Get("X-Company"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	var p project
	if err := json.NewDecoder(resp.Body).Decode(&p); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	rep := Report{OwnerID: int32(owner), Project: p.Name}
	row := s.DB.QueryRowContext(r.Context(), "INSERT INTO reports (owner_id, template_id, name) VALUES ($1, $2, $3) RETURNING id", rep.OwnerID, o.TemplateID, p.Name)
	if err := row.Scan(&rep.ID); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("X-Request-Id", strconv.FormatUint(uint64(requestID), 10))
	_ = json.NewEncoder(w).Encode(rep)
}
