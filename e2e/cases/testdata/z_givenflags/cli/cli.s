// Run is written in assembler.
