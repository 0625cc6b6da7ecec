// Package jobs makes rows of its own of what it is given. It does not say whose it is.
package jobs

import "example.com/rows/api"

type Row struct {
	ID, External, Floor, Seats, Template int32
	Attendees                            []int32
}

func row(m *api.Meeting, j api.Job) Row {
	r := Row{
		ID:       int32(j.ID),
		External: int32(m.ID),          // want "narrowed, out of an answer"
		Template: int32(m.Template.ID), // want "narrowed, out of an answer"
		Seats:    int32(m.Room.Seats + m.Minutes),
	}
	for _, a := range m.Attendees {
		r.Attendees = append(r.Attendees, int32(a)) // want "narrowed, out of an answer"
	}
	r.Floor = int32(m.Room.FloorID) // want "narrowed, out of an answer"
	return r
}

func shard(m api.Meeting) int32 { return int32(m.ID % 16) }

func last(p api.Page[api.Meeting]) int32 {
	return int32(p.LastID) // want "narrowed, out of an answer"
}

func Rows() (rows []Row, err error) {
	p, err := api.Meetings()
	for _, m := range p.Items {
		rows = append(rows, row(&m, api.Job{ID: int64(len(rows))}))
	}
	_, _ = shard, last
	return rows, err
}
