package tested

import (
	"net/http/httptest"
	"testing"
)

func TestCreate1(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate2(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate3(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate4(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate5(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate6(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate7(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate8(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate9(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate10(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate11(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate12(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate13(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate14(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate15(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate16(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate17(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate18(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate19(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate20(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate21(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate22(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate23(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate24(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate25(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate26(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate27(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate28(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate29(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate30(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate31(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate32(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate33(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate34(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate35(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate36(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate37(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate38(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate39(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}

func TestCreate40(t *testing.T) {
	a := New()
	srv := httptest.NewServer(nil)
	defer srv.Close()
	a.BaseURL = srv.URL
	if err := a.CreateProject(); err != nil {
		t.Fatal(err)
	}
}
