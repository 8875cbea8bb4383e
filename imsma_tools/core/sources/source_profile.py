"""Source profiles: which tables of a foreign system become which tables of ours. One JSON file for each system.

A source profile is a list of column matchings (:mod:`.profile`), each with the foreign tables it is for. One foreign
table may feed several of ours (an activity of IMSMA NG is a progress report, a completion report or a release), and
one of ours may be fed by several.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .profile import Profile


@dataclass(frozen=True)
class TableMatching:
    """How the records of some foreign tables become records of one table of ours.

    :param tables: names the foreign table may have; case does not matter, ``*`` stands for any text.
    :param profile: the column matching.
    :param only: a record is taken if each of these columns holds one of these values (compared as words); columns that
        the record lacks count as empty.
    :param date_only: columns of instants that mean days of the programme's zone.
    :param scope: columns that hold the governorate, for a connection that takes some of them only.
    :param where: a condition in the words of the system, sent with every question.
    :param links: column with the ids of linked records (``imsma_links``), and ``link_id`` the column with the record's
        own id among them (``imsma_id``).
    """

    tables: tuple[str, ...]
    profile: Profile
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    date_only: frozenset[str] = frozenset()
    scope: tuple[str, ...] = ()
    where: str = ""
    links: str = ""
    link_id: str = ""


@dataclass(frozen=True)
class SourceProfile:
    """A whole source profile. ``source`` is the name under which the keys are unique; it stands on every record."""

    name: str
    source: str
    kind: str
    matchings: tuple[TableMatching, ...]
    title: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""
