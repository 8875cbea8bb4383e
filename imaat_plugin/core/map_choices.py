"""What a person chose in the Map Products panel, kept as plain values; from it comes the wish that a series is made of.

Paper, format and language are remembered until the next time. A filter never is: one that nobody remembers setting
would leave hazards off a map.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any, Optional, TypeVar

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Digits, Language, tr
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.products.maps.contract import (
    Audience,
    FilesBy,
    Filter,
    MapType,
    Orientation,
    PageFormat,
    PagesFor,
    PaperSize,
    Parcel,
    Wish,
)
from imsma_tools.core.products.maps.producer import needed_office_folder, producer_of

Kind = TypeVar("Kind", bound=Enum)

NO_FILTER = Filter()


@dataclass(frozen=True)
class Choices:
    """The state of the panel. ``scale`` 0 lets every page find its own, ``folder`` is where the files go."""

    map_type: str = "contamination"
    pages_for: PagesFor = PagesFor.BOTH
    language: Language = Language.EN
    digits: Digits = Digits.WESTERN
    paper: PaperSize = PaperSize.A4
    orientation: Orientation = Orientation.LANDSCAPE
    page_format: PageFormat = PageFormat.PDF
    files_by: FilesBy = FilesBy.PAGE
    audience: Optional[Audience] = None
    scale: float = 0.0
    folder: str = ""
    chosen: Filter = NO_FILTER

    def fitted(self, map_type: MapType) -> Choices:
        """Returns the choices as ``map_type`` allows them: pages it does not have become its first ones."""
        pages_for = self.pages_for if self.pages_for in map_type.pages_for else map_type.pages_for[0]
        return replace(self, map_type=map_type.name, pages_for=pages_for)

    def wish(self, map_type: MapType, settings: Settings, parcels: Sequence[Parcel] = ()) -> Wish:
        """Returns what is to be made.

        :raises BadInput: if the choices do not go together.
        """
        since, until = self.chosen.since, self.chosen.until
        if since is not None and until is not None and since > until:
            raise BadInput(tr("The first day of the filter is after its last day."),
                           tr("Exchange the two days, or leave one empty."))
        if self.pages_for is PagesFor.PARCEL and not parcels:
            raise BadInput(tr("No parcel is given."),
                           tr("Enter its coordinates, or select its outline on the map and take the selection over."))
        digits = self.digits if self.language.is_right_to_left else Digits.WESTERN
        files_by = FilesBy.PAGE if self.page_format is PageFormat.PNG else self.files_by
        return Wish(map_type, self.pages_for, self.language, digits, self.paper, self.orientation, self.page_format,
                    files_by, self.audience, self.chosen, tuple(parcels), self.scale or None, producer_of(settings),
                    settings.map_number_series, office_folder=needed_office_folder(settings))

    def target(self) -> Path:
        """Returns the folder of the files.

        :raises BadInput: if none is chosen.
        """
        if not self.folder.strip():
            raise BadInput(tr("No folder for the maps is chosen."), tr("Choose one under Map, Folder."))
        return Path(self.folder.strip())


_REMEMBERED: dict[str, type[Enum]] = {
    "pages_for": PagesFor, "language": Language, "digits": Digits, "paper": PaperSize, "orientation": Orientation,
    "page_format": PageFormat, "files_by": FilesBy}
"""Who may see a map is not among them: that is said anew each time."""


def as_text(choices: Choices) -> str:
    """Returns what is remembered of the choices, for QGIS's settings."""
    values = {name: getattr(choices, name).value for name in _REMEMBERED}
    return json.dumps({**values, "map_type": choices.map_type, "folder": choices.folder})


def from_text(text: str, first: Choices) -> Choices:
    """Returns remembered choices; ``first`` where nothing, or nothing that is known today, was kept."""
    try:
        kept = json.loads(text)
    except ValueError:
        return first
    if not isinstance(kept, dict):
        return first
    values: dict[str, Any] = {name: _member(kind, kept.get(name), getattr(first, name))
                              for name, kind in _REMEMBERED.items()}
    for name in ("map_type", "folder"):
        if isinstance(kept.get(name), str):
            values[name] = kept[name]
    return replace(first, **values)


def _member(kind: type[Kind], value: Any, otherwise: Kind) -> Kind:
    return next((member for member in kind if member.value == value), otherwise)
