module example.com/rfisync

go 1.26
