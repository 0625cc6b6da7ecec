// Package buffers writes messages into what helpers are handed, and through writers around it.
package buffers

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
)

const base = "https://api.procore.com/rest/v1.0"

type rfi struct{ AssigneeID int32 } // want `message rfi`

// encode writes into a buffer of its caller.
func encode(w io.Writer, v any) error { return json.NewEncoder(w).Encode(v) }

func create(r rfi) error {
	var body bytes.Buffer
	if err := encode(&body, r); err != nil {
		return err
	}
	return post("/rfis", &body)
}

func post(path string, body io.Reader) error {
	resp, err := http.Post(base+path, "application/json", body)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

type upload struct{ FolderID int32 } // want `message upload`

// metadata writes one part of a message of several.
func metadata(w *multipart.Writer, u upload) error {
	data, err := json.Marshal(u)
	if err != nil {
		return err
	}
	part, err := w.CreatePart(textproto.MIMEHeader{})
	if err != nil {
		return err
	}
	_, err = part.Write(data)
	return err
}

func send(u upload) error {
	body := new(bytes.Buffer)
	w := multipart.NewWriter(body)
	if err := metadata(w, u); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return post("/files", body)
}

type punchItem struct{ VendorID int32 } // want `message punchItem`

// The writer has the name of what it is around.
func packed(p punchItem) error {
	var body bytes.Buffer
	var w io.Writer = bufio.NewWriter(&body)
	w = gzip.NewWriter(w)
	if err := json.NewEncoder(w).Encode(p); err != nil {
		return err
	}
	return post("/punch_items", &body)
}

type row struct{ ProjectID int32 }

// What goes to a file does not go to Procore.
func save(r row, file io.Writer) error {
	if err := encode(file, r); err != nil {
		return err
	}
	w := bufio.NewWriter(file)
	data, err := json.Marshal(r)
	if err != nil {
		return err
	}
	_, err = w.Write(data)
	return err
}
