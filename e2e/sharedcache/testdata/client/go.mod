module example.com/procoreapi

go 1.26
