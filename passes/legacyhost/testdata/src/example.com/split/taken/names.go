package taken

func name(loginBase string) string { return loginBase }
