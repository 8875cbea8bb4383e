"""What a person would use instead of us, each in its best form and as a whole program: files in, GeoPackage out."""
