// Package specs reads the specification book.
package specs

import (
	"fmt"
	"strconv"

	"gopkg.in/h2non/gentleman.v2"
)

// Book of a project.
type Book struct {
	cli       *gentleman.Client
	companyID int
	project   int
}

// Open returns a book.
func Open(token string, companyID, project int) *Book {
	cli := gentleman.New().URL("https://api.procore.com")
	cli.SetHeader("Authorization", "Bearer "+token)
	return &Book{cli, companyID, project}
}

func (b *Book) path(s string) string {
	return "/rest/v1.0/projects/" + strconv.Itoa(b.project) + "/" + s
}

// Divisions of the book.
func (b *Book) Divisions() (out []string, err error) {
	res, err := b.cli.Request().Path(b.path("specification_section_divisions")).Send() // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return out, res.JSON(&out)
}

// Sections of a division.
func (b *Book) Sections(division int) (out []string, err error) {
	r := b.cli.Request()
	r.Method("GET")
	r.Path(b.path("specification_sections")) // mpr:companyid=fix
	r.SetQuery("division", strconv.Itoa(division))
	res, err := r.Send()
	if err != nil {
		return nil, err
	}
	return out, res.JSON(&out)
}

// Add makes a new section; the header is there.
func (b *Book) Add(number string) error {
	r := b.cli.Post().Path(b.path("specification_sections")).SetHeader("Procore-Company-Id", strconv.Itoa(b.companyID))
	res, err := r.JSON(map[string]string{"number": number}).Send()
	if err != nil {
		return err
	}
	if !res.Ok {
		return fmt.Errorf("add %s: status %d", number, res.StatusCode)
	}
	return nil
}
