package clients

// transports is what sits between a client and the network in programs that run in
// production: tracing, metrics, caches, retries, and clients with other timeouts. In: what
// makes a client or transport out of another, or a new one. All of them pass a request on
// and add no company. Out: options that are given a function of the program's own, which
// may do anything: they are not looked into, since such a function is there to name a span.
//
//	// Have: c := &http.Client{Transport: otelhttp.NewTransport(http.DefaultTransport)}
//	// Want: the same as &http.Client{Transport: http.DefaultTransport}
var transports = []Row{
	// OpenTelemetry, OpenCensus.
	{Func: "go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp.NewTransport", Does: Same, On: A0},
	{Func: "(*go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp.Transport).RoundTrip", Does: Send, On: A0, Client: Recv},
	{Func: "(*go.opencensus.io/plugin/ochttp.Transport).RoundTrip", Does: Send, On: A0, Client: Recv},

	// Vendors of tracing.
	{Func: "github.com/newrelic/go-agent/v3/newrelic.NewRoundTripper", Does: Same, On: A0},
	{Func: "github.com/DataDog/dd-trace-go/contrib/net/http/v2.WrapClient", Does: Same, On: A0},
	{Func: "github.com/DataDog/dd-trace-go/contrib/net/http/v2.WrapRoundTripper", Does: Same, On: A0},
	{Func: "gopkg.in/DataDog/dd-trace-go.v1/contrib/net/http.WrapClient", Does: Same, On: A0},
	{Func: "gopkg.in/DataDog/dd-trace-go.v1/contrib/net/http.WrapRoundTripper", Does: Same, On: A0},
	{Func: "github.com/aws/aws-xray-sdk-go/xray.Client", Does: Same, On: A0},
	{Func: "github.com/aws/aws-xray-sdk-go/xray.RoundTripper", Does: Same, On: A0},
	{Func: "github.com/getsentry/sentry-go/httpclient.NewSentryRoundTripper", Does: Same, On: A0},
	{Func: "go.elastic.co/apm/module/apmhttp.WrapClient", Does: Same, On: A0},
	{Func: "go.elastic.co/apm/module/apmhttp.WrapRoundTripper", Does: Same, On: A0},

	// Metrics.
	{Func: "github.com/prometheus/client_golang/prometheus/promhttp.InstrumentRoundTripperCounter", Does: Same, On: A1},
	{Func: "github.com/prometheus/client_golang/prometheus/promhttp.InstrumentRoundTripperDuration", Does: Same, On: A1},
	{Func: "github.com/prometheus/client_golang/prometheus/promhttp.InstrumentRoundTripperInFlight", Does: Same, On: A1},
	{Func: "github.com/prometheus/client_golang/prometheus/promhttp.InstrumentRoundTripperTrace", Does: Same, On: A1},
	{Func: "(github.com/prometheus/client_golang/prometheus/promhttp.RoundTripperFunc).RoundTrip", Does: Send, On: A0, Client: Recv},

	// Caches, retries, logs.
	{Func: "github.com/gregjones/httpcache.NewTransport", Does: Open},
	{Func: "github.com/gregjones/httpcache.NewMemoryCacheTransport", Does: Open},
	{Func: "(*github.com/gregjones/httpcache.Transport).Client", Does: Open, Client: Recv},
	{Func: "(*github.com/gregjones/httpcache.Transport).RoundTrip", Does: Send, On: A0, Client: Recv},
	{Func: "github.com/PuerkitoBio/rehttp.NewTransport", Does: Same, On: A0},
	{Func: "(*github.com/PuerkitoBio/rehttp.Transport).RoundTrip", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/henvic/httpretty.Logger).RoundTripper", Does: Same, On: A0},

	// Clients with timeouts, or without shared state.
	{Func: "github.com/hashicorp/go-cleanhttp.DefaultClient", Does: Open},
	{Func: "github.com/hashicorp/go-cleanhttp.DefaultPooledClient", Does: Open},
	{Func: "github.com/hashicorp/go-cleanhttp.DefaultTransport", Does: Open},
	{Func: "github.com/hashicorp/go-cleanhttp.DefaultPooledTransport", Does: Open},
}

// transportFields hold the transport below, which may be one of the program's own that sets the
// header: a request is followed through both.
var transportFields = []Field{
	{Field: "go.opencensus.io/plugin/ochttp.Transport.Base", Is: Install},
	{Field: "github.com/gregjones/httpcache.Transport.Transport", Is: Install},
	{Field: "github.com/PuerkitoBio/rehttp.Transport.RoundTripper", Is: Install},
}

var transportTypes = []Type{
	{Type: "go.opencensus.io/plugin/ochttp.Transport", Is: Open},
	{Type: "github.com/gregjones/httpcache.Transport", Is: Open},
	{Type: "github.com/PuerkitoBio/rehttp.Transport", Is: Open},
}
