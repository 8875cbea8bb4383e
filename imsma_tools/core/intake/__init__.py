"""The workbench: what was sent to us, compared with what we have, decided by a person, and undone if need be."""
