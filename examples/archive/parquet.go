package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"
)

// parts is a folder of Parquet files, one for each entry of the journal: a file gets its name when it is whole. Readers
// (DuckDB, Spark, pandas, Arrow) take such a folder for one table.
type parts struct {
	folder string
	count  int64 // that are whole
	rows   int   // of the part under way
	file   *os.File
	writer *parquet.GenericWriter[row]
}

// openParts opens a folder, or makes it, and removes the parts behind the count.
func openParts(folder string, count int64) (sink, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	p := &parts{folder: folder, count: count}
	names, err := filepath.Glob(filepath.Join(folder, "part-*.parquet*"))
	if err != nil {
		return nil, err
	}
	whole := map[string]bool{}
	for i := range count {
		whole[p.name(i)] = true
	}
	for _, name := range names {
		if !whole[name] {
			err = errors.Join(err, os.Remove(name))
		}
		delete(whole, name)
	}
	for name := range whole {
		err = errors.Join(err, fmt.Errorf("%s is missing; give -restart to begin anew", name))
	}
	return p, err
}

func (p *parts) name(part int64) string {
	return filepath.Join(p.folder, fmt.Sprintf("part-%06d.parquet", part))
}

// begin opens a part under a name that no reader looks for.
func (p *parts) begin() error {
	var err error
	if p.file, err = os.Create(p.name(p.count) + ".tmp"); err != nil {
		return err
	}
	p.writer = parquet.NewGenericWriter[row](p.file, parquet.Compression(&zstd.Codec{}), parquet.CreatedBy("lede", "", ""))
	return nil
}

func (p *parts) write(r result) error {
	if p.writer == nil {
		if err := p.begin(); err != nil {
			return err
		}
	}
	data, err := json.Marshal(r.doc)
	if err != nil {
		return err
	}
	var line row
	if err := json.Unmarshal(data, &line); err != nil {
		return err
	}
	p.rows++
	_, err = p.writer.Write([]row{line})
	return err
}

// commit ends the part. Without a row there is none, but for the first: a table of no rows still has columns.
func (p *parts) commit() (int64, error) {
	if p.rows == 0 && p.count > 0 {
		return p.count, nil
	}
	if p.writer == nil {
		if err := p.begin(); err != nil {
			return 0, err
		}
	}
	if err := errors.Join(p.writer.Close(), p.file.Sync(), p.file.Close()); err != nil {
		return 0, err
	}
	if err := rename(p.name(p.count)+".tmp", p.name(p.count)); err != nil {
		return 0, err
	}
	p.writer, p.file, p.rows = nil, nil, 0
	p.count++
	return p.count, nil
}

func (p *parts) close() {
	if p.file != nil {
		p.file.Close()
	}
}
