// Package parse takes ids from its own routes and asks Procore for them.
package parse

import (
	"fmt"
	"io"
	"net/http"
	"strconv"
)

type Server struct {
	HTTP    *http.Client
	Company string
}

func (s *Server) Project(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("project_id"), 10, 32) // mpr:resourceid
	if err != nil {
		http.Error(w, "bad id", http.StatusBadRequest)
		return
	}
	page, err := strconv.ParseInt(r.FormValue("page"), 10, 32)
	if err != nil {
		page = 1
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis?page=%d", id, page), nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	s.forward(w, req)
}

func (s *Server) Vendor(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseUint(r.FormValue("vendor"), 10, 32) // mpr:resourceid
	if err != nil {
		http.Error(w, "bad id", http.StatusBadRequest)
		return
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors/"+strconv.FormatUint(id, 10)+"?company_id="+s.Company, nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	s.forward(w, req)
}

func (s *Server) Photo(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("photo_id"), 10, 64)
	if err != nil {
		http.Error(w, "bad id", http.StatusBadRequest)
		return
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/images/%d?project_id=17", id), nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	s.forward(w, req)
}

// Invoice has an id of the program's own database.
func (s *Server) Invoice(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("invoice_id"), 10, 32)
	if err != nil {
		http.Error(w, "bad id", http.StatusBadRequest)
		return
	}
	fmt.Fprintf(w, "invoice %d", id)
}

func (s *Server) forward(w http.ResponseWriter, req *http.Request) {
	req.Header.Set("Procore-Company-Id", s.Company)
	resp, err := s.HTTP.Do(req)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}
