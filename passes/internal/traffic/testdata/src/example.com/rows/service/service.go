// Package service hands on what another package exchanges with Procore. // want package:`messages\(2 types\)`
package service

import "example.com/rows/api"

type Service struct{ last *api.Note }

// Calendar has meetings in it.
type Calendar struct{ Meetings []*api.Meeting }

func (s *Service) Calendar() (c Calendar, err error) {
	p, err := api.Meetings()
	for i := range p.Items {
		c.Meetings = append(c.Meetings, &p.Items[i])
	}
	return c, err
}

// Room is what is asked for first.
func (s *Service) Room() api.Room { return api.Room{} }
