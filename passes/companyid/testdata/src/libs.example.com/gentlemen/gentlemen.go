// want package:"judged"

// Package gentlemen sends with h2non/gentleman.
package gentlemen

import (
	"gopkg.in/h2non/gentleman.v2"
	"gopkg.in/h2non/gentleman.v2/context"
	"gopkg.in/h2non/gentleman.v2/plugin"
	"gopkg.in/h2non/gentleman.v2/plugins/headers"
)

const base = "https://api.procore.com"

func set(id string) {
	gentleman.New().Request().URL(base+"/rest/v1.0/projects").SetHeader("Procore-Company-Id", id).Send()
	gentleman.New().Request().URL(base + "/rest/v1.0/projects").Use(headers.Set("Procore-Company-Id", id)).Send()
}

func missing() {
	gentleman.New().Request().URL(base + "/rest/v1.0/projects").Send()         // want `never sends`
	gentleman.New().BaseURL(base).Request().Path("/rest/v1.0/projects").Send() // want `never sends`
	gentleman.New().BaseURL(base).Post().Path("/rest/v1.0/me").Send()          // want `never sends`
	gentleman.New().BaseURL(base).Request().Method("GET").Path("/rest/v1.0/me").Send()
}

// A plugin that deletes the header again.
func deleted(id string) {
	gentleman.New().Request().URL(base+"/rest/v1.0/projects").SetHeader("Procore-Company-Id", id).Use(headers.Del("Procore-Company-Id")).Send() // want `deletes`
	gentleman.New().Request().URL(base + "/rest/v1.0/projects").Use(headers.Set("Procore-Company-Id", id)).Use(headers.Del("Accept")).Send()
}

func plugged(id string) {
	set := plugin.NewRequestPlugin(func(ctx *context.Context, h context.Handler) {
		ctx.Request.Header.Set("Procore-Company-Id", id)
		h.Next(ctx)
	})
	gentleman.New().Use(set).Request().URL(base + "/rest/v1.0/projects").Send()
	gentleman.New().Request().URL(base + "/rest/v1.0/projects").Use(set).Send()
}

func byDefault(id string) {
	gentleman.New().BaseURL(base).SetHeader("Procore-Company-Id", id).Request().Path("/rest/v1.0/projects").Send()
	c := gentleman.New().Use(headers.Set("Procore-Company-Id", id))
	c.Request().URL(base + "/rest/v1.0/projects").Send()
}

func hooked(id string) {
	c := gentleman.New().UseRequest(func(ctx *context.Context, h context.Handler) {
		ctx.Request.Header.Set("Procore-Company-Id", id)
		h.Next(ctx)
	})
	c.Request().URL(base + "/rest/v1.0/projects").Send()
}
