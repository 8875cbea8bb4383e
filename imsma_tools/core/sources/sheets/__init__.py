"""Sheets of cells: workbooks and delimited text, and where in them the table stands."""
