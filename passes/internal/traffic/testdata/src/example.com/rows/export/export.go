// Package export knows nothing of the package that exchanges the messages.
package export

import "example.com/rows/service"

type Row struct{ ID, Floor, Seats int32 }

func rows(s *service.Service) (list []Row, err error) {
	c, err := s.Calendar()
	for _, m := range c.Meetings {
		list = append(list, Row{
			ID:    int32(m.ID), // want "narrowed, out of an answer"
			Seats: int32(m.Minutes),
			Floor: int32(s.Room().FloorID), // want "narrowed, out of an answer"
		})
	}
	return list, err
}
