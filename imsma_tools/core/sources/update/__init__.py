"""Updates from foreign systems: aside first, page by page; proved whole; then all at once or not at all."""
