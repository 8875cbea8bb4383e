"""The list of task orders: reading all of them at once, filters, search, what needs a look, history, export."""
