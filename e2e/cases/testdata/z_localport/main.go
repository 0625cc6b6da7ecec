// A server that stands for Procore on the machine itself, on a port that is not known.
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"strconv"
)

var port = flag.Int("port", 9000, "where the stand-in for Procore listens")

func main() {
	flag.Parse()
	http.Get("http://localhost:" + os.Getenv("PORT") + "/rest/v1.0/projects")
	http.Get(fmt.Sprintf("http://127.0.0.1:%d/rest/v1.0/projects", *port))
	http.Get("http://" + net.JoinHostPort("localhost", strconv.Itoa(*port)) + "/rest/v1.0/projects")
	http.Get("http://[::1]:" + os.Getenv("PORT") + "/rest/v1.0/projects")
	base := "http://localhost:" + strconv.Itoa(*port)
	http.Get(base + "/rest/v1.0/vendors")

	http.Get(fmt.Sprintf("https://api.procore.com:%d/rest/v1.0/projects", *port))        // mpr:companyid
	http.Get("https://" + os.Getenv("PROCORE_HOST") + ":443/rest/v1.0/projects")         // mpr:companyid
	http.Get(os.Getenv("PROCORE_URL") + ":" + os.Getenv("PORT") + "/rest/v1.0/projects") // mpr:companyid
}
