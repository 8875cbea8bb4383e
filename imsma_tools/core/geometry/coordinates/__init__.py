"""Coordinates as people type them: decimal, degrees and minutes, UTM, MGRS, Western and Arabic digits."""
