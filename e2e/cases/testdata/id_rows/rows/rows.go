// Package rows makes rows of what it is given. Its own ids are small.
package rows

import (
	"context"

	"cases.example.org/id_rows/dto"
	"cases.example.org/id_rows/model"
)

type Store interface {
	Next() int64
	Save(context.Context, model.Meeting) error
}

type ticket struct{ ID int64 }

func toModel(m dto.Meeting, t ticket) model.Meeting {
	out := model.Meeting{
		ID:         int32(t.ID),
		ExternalID: int32(m.ID), // mpr:resourceid
		Minutes:    int32(m.Minutes),
	}
	for _, a := range m.Attendees {
		out.Attendees = append(out.Attendees, int32(a)) // mpr:resourceid
	}
	if m.TemplateID != nil {
		out.TemplateID = int32(*m.TemplateID) // mpr:resourceid
	}
	return out
}

// Shard says who saves a meeting.
func Shard(m dto.Meeting) int32 { return int32(m.ID % 16) }

func Run(ctx context.Context, c *dto.Client, s Store, project int64) error {
	ms, err := c.Meetings(ctx, project)
	if err != nil {
		return err
	}
	for _, m := range ms {
		if err := s.Save(ctx, toModel(m, ticket{s.Next()})); err != nil {
			return err
		}
	}
	return nil
}
