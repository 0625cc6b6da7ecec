package rewrite

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Write changes the file. A file is either changed as a whole or left as it is: the new
// content goes to a file beside it, which then takes its name. The error names the file.
func (c *Change) Write() error {
	if err := c.write(); err != nil {
		return sentence(c.File, err)
	}
	return nil
}

func (c *Change) write() error {
	info, err := os.Stat(c.Target)
	if err != nil {
		return err
	}
	if err := writable(c.Target, info); err != nil {
		return err
	}
	beside, err := os.CreateTemp(filepath.Dir(c.Target), ".mprlint-*")
	if err != nil {
		return inFolder(err)
	}
	defer os.Remove(beside.Name()) // it is gone where all went well
	err = fill(beside, c.After, info)
	if err := errors.Join(err, beside.Close()); err != nil {
		return err
	}
	if now, err := os.ReadFile(c.Target); err != nil {
		return err
	} else if !bytes.Equal(now, c.Before) {
		return errChanged
	}
	return os.Rename(beside.Name(), c.Target)
}

// writable fails for a file that may not be written to. Another file could take its name
// all the same, but whoever keeps a file from changes means it.
func writable(name string, info fs.FileInfo) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if errors.Is(err, fs.ErrPermission) && info.Mode().Perm()&0o222 == 0 {
		return errors.New("it is read-only")
	}
	if err != nil {
		return err
	}
	return f.Close()
}

// fill writes a file's content, and has it belong to whom the other one does.
func fill(f *os.File, content []byte, like fs.FileInfo) error {
	if _, err := f.Write(content); err != nil {
		return err
	}
	if err := own(f, like); err != nil {
		return err
	}
	if err := f.Chmod(like.Mode().Perm() | like.Mode()&(fs.ModeSetuid|fs.ModeSetgid|fs.ModeSticky)); err != nil {
		return err
	}
	return f.Sync()
}

// inFolder says that it is the folder that cannot be written to.
func inFolder(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = p.Err
	}
	return &folderError{err}
}

type folderError struct{ err error }

func (e *folderError) Error() string { return "its folder takes no new file: " + e.err.Error() }
func (e *folderError) Unwrap() error { return e.err }
