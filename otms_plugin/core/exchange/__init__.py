"""Orders without a server: packages to an operator and back, outlines of orders between authorities."""
