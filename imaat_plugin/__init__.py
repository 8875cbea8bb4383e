"""Placeholder until the plugin starts."""
