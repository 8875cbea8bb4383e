"""Progress of parts, and cancel that is noticed."""

from __future__ import annotations

import pytest
from watching import Watched

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import counted, steps


def test_parts_of_a_job_share_the_whole_by_weight() -> None:
    whole = Watched()
    first, second = steps(whole, [1, 3])
    first.set_percent(100)
    second.set_percent(0)
    second.set_percent(50)
    second.set_percent(100)
    assert whole.percents == pytest.approx([25, 25, 62.5, 100])


def test_a_part_hands_on_words_and_cancel() -> None:
    whole = Watched(cancel_after=0)
    (part,) = steps(whole, [1])
    part.say("reading")
    assert whole.said == ["reading"]
    with pytest.raises(Cancelled, match="Nothing was changed"):
        part.check()


def test_counting_yields_everything_and_reports_on_the_way() -> None:
    watched = Watched()
    assert list(counted(range(1000), 1000, watched, every=250)) == list(range(1000))
    assert watched.percents == [0, 25, 50, 75]


def test_cancel_stops_within_one_batch() -> None:
    seen = []
    with pytest.raises(Cancelled):
        for item in counted(range(10_000), 10_000, Watched(cancel_after=2), every=100):
            seen.append(item)
    assert len(seen) == 200


def test_an_unknown_total_is_no_obstacle() -> None:
    assert list(counted(iter("abc"), None, Watched())) == ["a", "b", "c"]
