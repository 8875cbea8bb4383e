"""The words of the Map Products panel for what is kept as codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.products.maps.contract import Audience, FilesBy, Orientation, PageFormat, PagesFor

_NAMED = 6


def pages_for_words(pages_for: PagesFor) -> str:
    """Returns what gets a page."""
    return {PagesFor.OVERVIEW: tr("The whole country"), PagesFor.GOVERNORATE: tr("Every governorate"),
            PagesFor.DISTRICT: tr("Every district"), PagesFor.BOTH: tr("The whole country and every governorate"),
            PagesFor.RECORD: tr("Every record"), PagesFor.PARCEL: tr("A parcel of land")}[pages_for]


def orientation_words(orientation: Orientation) -> str:
    """Returns how the paper lies."""
    return {Orientation.LANDSCAPE: tr("Landscape"), Orientation.PORTRAIT: tr("Portrait")}[orientation]


def format_words(page_format: PageFormat) -> str:
    """Returns what a page is written as, and what for."""
    return {PageFormat.PDF: tr("PDF, for printing"), PageFormat.PNG: tr("PNG, for messengers")}[page_format]


def files_by_words(files_by: FilesBy) -> str:
    """Returns how pages are put together to files."""
    return {FilesBy.PAGE: tr("One file for each page"), FilesBy.ONE: tr("All pages in one file"),
            FilesBy.GOVERNORATE: tr("One file for each governorate"),
            FilesBy.OPERATOR: tr("One file for each operator")}[files_by]


def audience_words(audience: Optional[Audience]) -> str:
    """Returns who may see the map."""
    if audience is None:
        return tr("As the map type says")
    return {Audience.RESTRICTED: tr("Mine action only (restricted)"), Audience.PUBLIC: tr("The public")}[audience]


def records_left_out(names: Sequence[str]) -> str:
    """Returns which places have no records and so no page."""
    return tr("Without records, so without a page: {names}.", names=named(names)) if names else ""


def named(names: Sequence[str]) -> str:
    """Returns names one after another, as many as there is room for."""
    text = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED:
        return text
    return tr("{names} and {count} more", names=text, count=number_text(len(names) - _NAMED))


def scale_words(scale: float) -> str:
    """Returns a scale as it is written."""
    return f"1:{number_text(scale)}" if scale else tr("As large as it fits")
