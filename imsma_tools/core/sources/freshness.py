"""How old mirrored data are and whether the last update went through: three lights and one sentence.

The same judgement stands at a layer, in the Browser panel and in the note on a map, so that none of them says
"fresh" while another says "failed".
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional, Protocol

from ..base.bidi import isolated
from ..base.days import PROGRAMME_ZONE
from ..base.language import tr

OLD_AFTER = dt.timedelta(days=7)
"""Suspended and reopened tasks, new accidents and cancelled land come into IMSMA weekly at the least."""

COMPLETE = "COMPLETE"
_AHEAD = dt.timedelta(minutes=10)
"""Clocks of servers and offices differ by so much without harm."""


class MirrorState(Protocol):
    """What is known of one mirrored table, see ``update/mirrors.py``. Instants are UTC."""

    @property
    def source(self) -> str: ...

    @property
    def table_name(self) -> str: ...

    @property
    def connection(self) -> str: ...

    @property
    def data_as_of(self) -> Optional[dt.datetime]: ...

    @property
    def tried_at(self) -> Optional[dt.datetime]: ...

    @property
    def tried_state(self) -> str: ...

    @property
    def reason(self) -> str: ...

    @property
    def records(self) -> Optional[int]: ...


class Light(enum.IntEnum):
    """From good to bad; each has its own sign, nobody needs the colour."""

    FRESH = 0
    OLD = 1
    FAILED = 2

    @property
    def label(self) -> str:
        return {Light.FRESH: tr("Fresh"), Light.OLD: tr("Old"), Light.FAILED: tr("Last update failed")}[self]


@dataclass(frozen=True)
class Freshness:
    """The judgement about some mirrored tables: the worst light, the oldest data, a sentence for each source."""

    light: Light
    data_as_of: Optional[dt.datetime]
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.sentences)


def judge(mirrors: Iterable[MirrorState], now: Optional[dt.datetime] = None) -> Optional[Freshness]:
    """Returns how fresh the data of these mirrored tables are; None without any."""
    moment = now or dt.datetime.now(dt.timezone.utc)
    judged = sorted(mirrors, key=lambda mirror: (mirror.source, mirror.table_name))
    if not judged:
        return None
    whole = [mirror.data_as_of for mirror in judged if mirror.data_as_of is not None]
    oldest = min(whole) if len(whole) == len(judged) else None
    several = len({mirror.source for mirror in judged}) > 1
    sentences = list(dict.fromkeys(sentence(mirror, moment, several) for mirror in judged))
    return Freshness(max(light_of(mirror, moment) for mirror in judged), oldest, tuple(sentences))


def light_of(mirror: MirrorState, now: dt.datetime) -> Light:
    """Returns the light of one mirrored table.

    An update that the person stopped leaves data as good as before; anything else that did not go through is red.
    """
    if mirror.data_as_of is None or mirror.tried_state in ("INCOMPLETE", "FAILED"):
        return Light.FAILED
    return Light.OLD if not -_AHEAD <= now - mirror.data_as_of <= OLD_AFTER else Light.FRESH


def sentence(mirror: MirrorState, now: dt.datetime, with_source: bool = False) -> str:
    """Returns what a person is told of one mirrored table, as one line."""
    if mirror.data_as_of is None:
        parts = [tr("No data yet: no update went through so far.")]
    else:
        parts = [tr("Data of {when}.", when=when_text(mirror.data_as_of))]
    if mirror.data_as_of is not None and mirror.data_as_of > now + _AHEAD:
        parts.append(tr("This lies in the future: the clock of this computer or of the server is wrong."))
    tried = when_text(mirror.tried_at) if mirror.tried_at is not None else ""
    reason = mirror.reason.strip()
    if mirror.tried_state in ("INCOMPLETE", "FAILED"):
        parts.append(tr("The last update failed on {when}: {reason}", when=tried, reason=reason) if reason else
                     tr("The last update failed on {when}.", when=tried))
    elif mirror.tried_state == "CANCELLED":
        parts.append(tr("The last update was stopped by hand on {when}.", when=tried))
    if with_source:
        parts.insert(0, f"{isolated(mirror.source)}:")
    return " ".join(parts)


def when_text(moment: dt.datetime) -> str:
    """Returns an instant for a reader, in the programme's zone."""
    place = tr("Baghdad time")
    return f"{isolated(f'{moment.astimezone(PROGRAMME_ZONE):%Y-%m-%d %H:%M}')} ({place})"


def of_connection(mirrors: Sequence[MirrorState], name: str) -> list[MirrorState]:
    """Returns what came through a connection."""
    return [mirror for mirror in mirrors if mirror.connection == name]


def of_table(mirrors: Sequence[MirrorState], table: str) -> list[MirrorState]:
    """Returns what came into a table of ours."""
    return [mirror for mirror in mirrors if mirror.table_name == table]
