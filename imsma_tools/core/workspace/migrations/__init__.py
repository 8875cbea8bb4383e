"""Numbered steps that lead a data file from one version of the model to the next."""
