"""Printed papers of a task order: order sheet, completion report, handover certificate, the authority's own form."""
