package paths

import (
	"slices"
	"strings"
)

// This file holds the packages of which the table of package clients says anything, sorted.

// webPackages are those of which it says something of requests, headers or clients.
var webPackages = []string{
	"github.com/DataDog/dd-trace-go/contrib/net/http/v2",
	"github.com/PuerkitoBio/rehttp",
	"github.com/aws/aws-xray-sdk-go/xray",
	"github.com/carlmjohnson/requests",
	"github.com/dghubble/sling",
	"github.com/getsentry/sentry-go/httpclient",
	"github.com/go-resty/resty/v2",
	"github.com/gojek/heimdall/v7",
	"github.com/gojek/heimdall/v7/httpclient",
	"github.com/gojek/heimdall/v7/hystrix",
	"github.com/gojek/heimdall/v7/plugins",
	"github.com/gregjones/httpcache",
	"github.com/guonaihong/gout",
	"github.com/guonaihong/gout/dataflow",
	"github.com/guonaihong/gout/middler",
	"github.com/hashicorp/go-cleanhttp",
	"github.com/hashicorp/go-retryablehttp",
	"github.com/henvic/httpretty",
	"github.com/imroc/req/v3",
	"github.com/newrelic/go-agent/v3/newrelic",
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/securityprovider",
	"github.com/parnurzeal/gorequest",
	"github.com/prometheus/client_golang/prometheus/promhttp",
	"github.com/sendgrid/rest",
	"github.com/valyala/fasthttp",
	"go.elastic.co/apm/module/apmhttp",
	"go.opencensus.io/plugin/ochttp",
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp",
	"golang.org/x/oauth2",
	"golang.org/x/oauth2/clientcredentials",
	"golang.org/x/oauth2/jwt",
	"gopkg.in/DataDog/dd-trace-go.v1/contrib/net/http",
	"gopkg.in/h2non/gentleman.v2",
	"gopkg.in/h2non/gentleman.v2/context",
	"gopkg.in/h2non/gentleman.v2/middleware",
	"gopkg.in/h2non/gentleman.v2/mux",
	"gopkg.in/h2non/gentleman.v2/plugin",
	"gopkg.in/h2non/gentleman.v2/plugins/auth",
	"gopkg.in/h2non/gentleman.v2/plugins/body",
	"gopkg.in/h2non/gentleman.v2/plugins/bodytype",
	"gopkg.in/h2non/gentleman.v2/plugins/compression",
	"gopkg.in/h2non/gentleman.v2/plugins/cookies",
	"gopkg.in/h2non/gentleman.v2/plugins/headers",
	"gopkg.in/h2non/gentleman.v2/plugins/multipart",
	"gopkg.in/h2non/gentleman.v2/plugins/proxy",
	"gopkg.in/h2non/gentleman.v2/plugins/query",
	"gopkg.in/h2non/gentleman.v2/plugins/redirect",
	"gopkg.in/h2non/gentleman.v2/plugins/timeout",
	"gopkg.in/h2non/gentleman.v2/plugins/tls",
	"gopkg.in/h2non/gentleman.v2/plugins/transport",
	"gopkg.in/h2non/gentleman.v2/plugins/url",
	"net/http",
	"net/textproto",
	"resty.dev/v3",
}

// otherPackages are those of which it says something of texts, settings or control alone.
var otherPackages = []string{
	"bytes",
	"cmp",
	"context",
	"crypto/subtle",
	"flag",
	"fmt",
	"github.com/spf13/pflag",
	"github.com/spf13/viper",
	"golang.org/x/sync/errgroup",
	"golang.org/x/sync/singleflight",
	"io",
	"log",
	"maps",
	"net",
	"net/url",
	"os",
	"path",
	"reflect",
	"regexp",
	"runtime",
	"slices",
	"strconv",
	"strings",
	"sync",
	"syscall",
	"testing",
}

// Library reports whether the table speaks of functions, fields or types of the
// package: what has no row there changes nothing that the engine knows of.
func Library(pkgpath string) bool { return Web(pkgpath) || listed(otherPackages, pkgpath) }

// Web reports whether the table speaks of requests, headers or clients of the package, and not
// of texts or settings alone. By it a package is worth a look that uses one of them; fmt and strings
// are used by all.
func Web(pkgpath string) bool { return listed(webPackages, pkgpath) }

// Part reports whether the package is one of a library's, its internal ones included. A setter
// of such a package that has no row is taken to change nothing.
//
//	// Have: github.com/go-resty/resty/v2/internal, net/http/internal
//	// Want: true, since resty has rows; false: the standard library's paths have no dot
func Part(pkgpath string) bool {
	for path := pkgpath; ; {
		if Library(path) && (path == pkgpath || strings.Contains(path, ".")) {
			return true
		}
		i := strings.LastIndexByte(path, '/')
		if i < 0 {
			return false
		}
		path = path[:i]
	}
}

// listed reports whether a sorted list has a path.
func listed(list []string, path string) bool {
	_, found := slices.BinarySearch(list, path)
	return found
}

// Listed are the packages of which the table speaks: of requests, headers or clients, and of others.
func Listed() (web, other []string) { return webPackages, otherPackages }
