"""Making task orders: their numbers, their outlines, orders from files, and drafts that survive a power cut."""
