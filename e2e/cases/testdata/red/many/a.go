// Package a has many.
package a

import (
	"context"
	"fmt"
	"io"
	"net/http"
)

type Company struct {
	ID   int64
	Name string
}

type Service struct {
	Base    string
	Company *Company
	HTTP    *http.Client
}

func NewService() *Service {
	return &Service{Base: "https://api.procore.com", HTTP: http.DefaultClient}
}

func (s *Service) Valid() bool { return s.Company != nil && s.Company.ID > 0 }

func (s *Service) A(ctx context.Context) error {
	if s.Company != nil {
		fmt.Println("for", s.Company.Name)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.Base+"/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return fmt.Errorf("a: %w", err)
	}
	res, err := s.HTTP.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	_, err = io.ReadAll(res.Body)
	return err
}

type Event struct {
	CompanyID int64
	Resource  string
}

type Bus struct{ last *Event }

func (b *Bus) Handle(ctx context.Context, ev *Event) (err error) {
	if ev == nil {
		ev = b.last
	}
	defer func() {
		if ev != nil {
			fmt.Println(ev.Resource)
		}
	}()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func (b *Bus) Handle2(ctx context.Context, evs ...*Event) (err error) {
	for _, ev := range evs {
		fmt.Println(ev.Resource)
	}
	var ev *Event
	if len(evs) > 0 {
		ev = evs[0]
		fmt.Println(ev.Resource)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func Do() { NewService().A(nil); (&Bus{}).Handle(nil, nil); (&Bus{}).Handle2(nil) }
