"""IMSMA Core: ArcGIS feature services, read over their REST interface."""
