"""Tables of turning points: rows by coordinates or by bearing and distance, solved to positions and an outline."""
