package main

import (
	"bytes"
	"encoding/json"
	"io"
)

// encodeJSON writes the Document as a line of JSON.
func encodeJSON(w io.Writer, r result) error {
	line, err := marshal(r.doc)
	if err != nil {
		return err
	}
	_, err = w.Write(append(line, '\n'))
	return err
}

// marshal is a value as JSON, without the escapes that only HTML needs.
func marshal(value any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// bulkEncoder writes two lines an article, as the _bulk interface of Elasticsearch and OpenSearch reads them: where it goes, and
// the text with its Document.
func bulkEncoder(index string) func(io.Writer, result) error {
	type target struct {
		Index string `json:"_index"`
		ID    string `json:"_id"`
	}
	return func(w io.Writer, r result) error {
		action, err := marshal(map[string]target{"index": {index, r.article.ID}})
		if err != nil {
			return err
		}
		text, err := marshal(r.article.Text)
		if err != nil {
			return err
		}
		doc, err := marshal(r.doc)
		if err != nil {
			return err
		}
		line := append(action, "\n{\"text\":"...)
		line = append(append(line, text...), ',')
		_, err = w.Write(append(append(line, doc[1:]...), '\n')) // doc without its opening brace
		return err
	}
}
