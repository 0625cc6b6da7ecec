// Command single registers all its handlers in main, as most servers do: the router's own work must
// not hide what they do.
package main

import (
	"io"
	"net/http"
	"os"

	"cases.example.org/y_routes/router"
)

func main() {
	company := os.Getenv("PROCORE_COMPANY")
	r := router.New()
	r.Use(func(next router.Handler) router.Handler {
		return func(w http.ResponseWriter, q *http.Request) {
			w.Header().Set("Procore-Company-Id", company)
			next(w, q)
		}
	})
	r.GET("/projects/:id/a", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t0", nil)
		if err != nil {
			return
		}
		req.Header.Set("Procore-Company-Id", company)
		answer(w, req)
	})
	r.GET("/projects/:id/b", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t1", nil) // mpr:companyid
		if err != nil {
			return
		}
		answer(w, req)
	})
	r.GET("/projects/:id/c", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t2", nil)
		if err != nil {
			return
		}
		req.Header.Set("Procore-Company-Id", company)
		answer(w, req)
	})
	r.GET("/projects/:id/d", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t3", nil) // mpr:companyid
		if err != nil {
			return
		}
		answer(w, req)
	})
	r.GET("/projects/:id/e", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t4", nil)
		if err != nil {
			return
		}
		req.Header.Set("Procore-Company-Id", company)
		answer(w, req)
	})
	r.GET("/projects/:id/f", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t5", nil) // mpr:companyid
		if err != nil {
			return
		}
		answer(w, req)
	})
	r.GET("/projects/:id/g", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t6", nil)
		if err != nil {
			return
		}
		req.Header.Set("Procore-Company-Id", company)
		answer(w, req)
	})
	r.GET("/projects/:id/h", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t7", nil) // mpr:companyid
		if err != nil {
			return
		}
		answer(w, req)
	})
	r.GET("/projects/:id/i", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t8", nil)
		if err != nil {
			return
		}
		req.Header.Set("Procore-Company-Id", company)
		answer(w, req)
	})
	r.GET("/projects/:id/j", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t9", nil) // mpr:companyid
		if err != nil {
			return
		}
		answer(w, req)
	})
	r.GET("/projects/:id/k", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t10", nil)
		if err != nil {
			return
		}
		req.Header.Set("Procore-Company-Id", company)
		answer(w, req)
	})
	r.GET("/projects/:id/l", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t11", nil) // mpr:companyid
		if err != nil {
			return
		}
		answer(w, req)
	})
	r.GET("/projects/:id/m", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t12", nil)
		if err != nil {
			return
		}
		req.Header.Set("Procore-Company-Id", company)
		answer(w, req)
	})
	r.GET("/projects/:id/n", func(w http.ResponseWriter, q *http.Request) {
		req, err := http.NewRequestWithContext(q.Context(), "GET", "https://api.procore.com/rest/v1.0/projects/"+q.PathValue("id")+"/t13", nil) // mpr:companyid
		if err != nil {
			return
		}
		answer(w, req)
	})
	r.POST("/open/:id", func(w http.ResponseWriter, q *http.Request) {
		http.Redirect(w, q, "https://app.procore.com/"+q.PathValue("id")+"/project/home", http.StatusFound)
	})
	r.GET("/home/:id", func(w http.ResponseWriter, q *http.Request) {
		io.WriteString(w, link("https://app.procore.com/"+q.PathValue("id")+"/project/home"))
	})
	r.GET("/login", func(w http.ResponseWriter, q *http.Request) {
		http.Redirect(w, q, "https://app.procore.com/oauth/authorize", http.StatusFound) // mpr:legacyhost
	})
	http.ListenAndServe(":8080", r)
}

func link(u string) string { return "<a href=\"" + u + "\">open</a>" }

func answer(w http.ResponseWriter, req *http.Request) {
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer res.Body.Close()
	io.Copy(w, res.Body)
}
