module example.com/service

go 1.26

require example.com/procoreapi v1.0.0
