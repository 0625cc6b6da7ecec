// Package dataflow stands in for the library of this path.
package dataflow

import (
	"net/http"

	"github.com/guonaihong/gout/middler"
)

type DataFlow struct{ url string }

type Gout struct {
	*http.Client
	DataFlow
}

func New(c ...*http.Client) *Gout { return nil }

func (df *DataFlow) GET(url string, urlStruct ...interface{}) *DataFlow       { return df }
func (df *DataFlow) POST(url string, urlStruct ...interface{}) *DataFlow      { return df }
func (df *DataFlow) SetHost(host string) *DataFlow                            { return df }
func (df *DataFlow) SetMethod(method string) *DataFlow                        { return df }
func (df *DataFlow) SetURL(url string, urlStruct ...interface{}) *DataFlow    { return df }
func (df *DataFlow) SetRequest(req *http.Request) *DataFlow                   { return df }
func (df *DataFlow) SetJSON(obj interface{}) *DataFlow                        { return df }
func (df *DataFlow) SetHeader(obj ...interface{}) *DataFlow                   { return df }
func (df *DataFlow) SetHeaderRaw(obj ...interface{}) *DataFlow                { return df }
func (df *DataFlow) BindJSON(obj interface{}) *DataFlow                       { return df }
func (df *DataFlow) RequestUse(reqModify ...middler.RequestMiddler) *DataFlow { return df }
func (df *DataFlow) Do() error                                                { return nil }
func (df *DataFlow) F() *filter                                               { return nil }
func (df *DataFlow) Filter() *filter                                          { return nil }

type filter struct{ df *DataFlow }

func (f *filter) Retry() Retry   { return nil }
func (f *filter) Bench() Bencher { return nil }

type Retry interface {
	Attempt(attempt int) Retry
	Do() error
}

type Bencher interface {
	Number(int) Bencher
	Do() error
}
