"""Which columns of a table anybody uses: no others are asked for.

A table of victims has a hundred columns about their lives. What the profile has no use for is not fetched, so it is in
no page kept aside and no file; and the answer is smaller.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Optional

from ..source_profile import SourceProfile
from ..words import normalised


class Wanted:
    """The columns a profile uses of one foreign table; all of them where there is no profile."""

    def __init__(self, profile: Optional[SourceProfile], table: str) -> None:
        self._names: Optional[set[str]] = None
        if profile is None:
            return
        names: set[str] = set()
        for matching in profile.matchings_for(table):
            own = matching.profile
            names.update(name for rule in own.columns for name in (rule.names or (rule.field,)))
            names.update((*own.key_columns, *matching.only, *matching.date_only, *matching.scope, matching.links,
                          matching.link_id))
            place = own.coordinates
            if place is not None:
                names.update((*place.x, *place.y, *place.text, *place.zone))
                names.update(name for headings in place.parts.values() for name in headings)
        self._names = {normalised(name) for name in names if name}

    def any_of(self, names: Collection[str]) -> bool:
        """Returns True if one of these columns is used."""
        return self._names is None or any(normalised(name) in self._names for name in names)
