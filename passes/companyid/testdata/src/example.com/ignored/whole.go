package ignored

import "net/http"

//lint:file-ignore companyid all of these go through the proxy

func first() { http.Get(projects) }

func second() { http.Head(projects) }
