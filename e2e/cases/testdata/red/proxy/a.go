// Package a forwards requests.
package a

import (
	"net/http"
)

func Forward(w http.ResponseWriter, in *http.Request) {
	out, err := http.NewRequest(in.Method, "https://api.procore.com/rest/v1.0/projects", in.Body) // mpr:companyid=stay
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	for _, h := range []string{"Authorization", "X-Procore-Company-Id"} {
		out.Header.Set(h, in.Header.Get(h))
	}
	_, _ = http.DefaultClient.Do(out)
}

func Forward2(w http.ResponseWriter, in *http.Request) {
	out, err := http.NewRequest(in.Method, "https://api.procore.com/rest/v1.0/offices", in.Body) // mpr:companyid=stay
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	h := "X-Procore-Company-Id"
	out.Header.Set(h, in.Header.Get(h))
	_, _ = http.DefaultClient.Do(out)
}

func Forward3(w http.ResponseWriter, in *http.Request) {
	out, err := http.NewRequest(in.Method, "https://api.procore.com/rest/v1.0/me2", in.Body) // mpr:companyid=stay
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	pass(out, in, "X-Procore-Company-Id")
	_, _ = http.DefaultClient.Do(out)
}

func pass(out, in *http.Request, name string) { out.Header.Set(name, in.Header.Get(name)) }
