"""Map products: what a map type is, which pages it has, what stands on them, and the loop that prints them.

``contract`` holds the types everything else agrees on. Data flow one way: a :class:`~.contract.Wish` and a data file
give pages, a page gives a sheet (finished layouts), a sheet is checked and printed.
"""
