package gentle

import (
	"errors"
	"strconv"

	"gopkg.in/h2non/gentleman.v2"
	"gopkg.in/h2non/gentleman.v2/context"
	"gopkg.in/h2non/gentleman.v2/plugins/headers"
)

func client(company int) *gentleman.Client {
	c := gentleman.New()
	c.URL("https://api.procore.com")
	c.Use(headers.Set("Procore-Company-Id", strconv.Itoa(company)))
	return c
}

func handler(company int) *gentleman.Client {
	c := gentleman.New().BaseURL("https://api.procore.com")
	c.UseRequest(func(ctx *context.Context, h context.Handler) {
		ctx.Request.Header.Set("Procore-Company-Id", strconv.Itoa(company))
		h.Next(ctx)
	})
	return c
}

var bare = gentleman.New().URL("https://api.procore.com")

func ok(r *gentleman.Response, err error) error {
	if err == nil && !r.Ok {
		err = errors.New("status " + strconv.Itoa(r.StatusCode))
	}
	return err
}

// Plugin has the header from a plugin.
func Plugin(company int) error {
	return ok(client(company).Get().Path("/rest/v1.0/vendors").Send())
}

// Handler has it from a handler.
func Handler(company int) error {
	return ok(handler(company).Post().Path("/rest/v1.0/vendors").JSON(map[string]string{}).Send())
}

// Bare has none.
func Bare(project string) error {
	req := bare.Request()
	req.Method("GET")
	req.Path("/rest/v1.0/projects/" + project + "/vendors") // mpr:companyid
	req.SetHeader("Accept", "application/json")
	return ok(req.Send())
}

// Set sets it on the request.
func Set(project string, company int) error {
	req := bare.Request()
	req.AddPath("/rest/v1.0/projects/" + project + "/vendors")
	req.SetHeaders(map[string]string{"Procore-Company-Id": strconv.Itoa(company)})
	return ok(req.Send())
}
