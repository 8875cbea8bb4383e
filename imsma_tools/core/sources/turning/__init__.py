"""Outlines given as lists of turning points: rows grouped to outlines, bearings computed, what was typed kept."""
