"""Age of mirrored data: the worst of several counts, and no failure looks fresh."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Optional

import pytest

from imsma_tools.core.base.language import Language, speaking
from imsma_tools.core.sources.freshness import Light, judge, of_connection, of_table

NOW = dt.datetime(2026, 3, 12, 7, 5, tzinfo=dt.timezone.utc)


@dataclass(frozen=True)
class Mirrored:
    """One mirrored table, as the data file tells of it."""

    source: str = "IKMAA"
    table_name: str = "hazard"
    connection: str = "Core"
    data_as_of: Optional[dt.datetime] = NOW
    tried_at: Optional[dt.datetime] = NOW
    tried_state: str = "COMPLETE"
    reason: str = ""
    records: Optional[int] = 5


def test_nothing_mirrored_has_no_age() -> None:
    assert judge([], NOW) is None


@pytest.mark.parametrize(("mirrored", "light"), [
    (Mirrored(), Light.FRESH),
    (Mirrored(data_as_of=NOW - dt.timedelta(days=7)), Light.FRESH),
    (Mirrored(data_as_of=NOW - dt.timedelta(days=7, seconds=1)), Light.OLD),
    (Mirrored(data_as_of=NOW + dt.timedelta(minutes=9)), Light.FRESH),
    (Mirrored(data_as_of=NOW + dt.timedelta(days=1)), Light.OLD),
    (Mirrored(tried_state="CANCELLED"), Light.FRESH),
    (Mirrored(tried_state="FAILED"), Light.FAILED),
    (Mirrored(tried_state="INCOMPLETE"), Light.FAILED),
    (Mirrored(data_as_of=None, tried_state="CANCELLED"), Light.FAILED),
    (Mirrored(tried_state="RUNNING"), Light.FRESH),
])
def test_lights(mirrored: Mirrored, light: Light) -> None:
    judged = judge([mirrored], NOW)
    assert judged is not None
    assert judged.light is light


def test_a_failed_update_says_when_and_why_and_of_when_the_data_are() -> None:
    judged = judge([Mirrored(data_as_of=NOW - dt.timedelta(days=2), tried_state="FAILED",
                             reason="The server does not answer.")], NOW)
    assert judged is not None
    assert judged.text == ("Data of 2026-03-10 10:05 (Baghdad time). The last update failed on 2026-03-12 10:05 "
                           "(Baghdad time): The server does not answer.")


def test_the_worst_of_two_sources_counts_and_both_are_told() -> None:
    older = NOW - dt.timedelta(days=30)
    judged = judge([Mirrored(), Mirrored(source="NG", data_as_of=older)], NOW)
    assert judged is not None
    assert (judged.light, judged.data_as_of) == (Light.OLD, older)
    assert [sentence.split(":")[0] for sentence in judged.sentences] == ["IKMAA", "NG"]


def test_one_table_without_data_leaves_no_age_for_all() -> None:
    judged = judge([Mirrored(), Mirrored(table_name="victim", data_as_of=None)], NOW)
    assert judged is not None
    assert (judged.light, judged.data_as_of) == (Light.FAILED, None)


def test_from_right_to_left_days_keep_their_order() -> None:
    with speaking(Language.AR):
        judged = judge([Mirrored()], NOW)
    assert judged is not None
    assert "\u20662026-03-12 10:05\u2069" in judged.text


def test_parts_of_a_file() -> None:
    mirrors = [Mirrored(), Mirrored(table_name="victim", connection="NG")]
    assert of_connection(mirrors, "NG") == [mirrors[1]]
    assert of_table(mirrors, "hazard") == [mirrors[0]]
