"""Messages between processes, and jobs shared by two of them."""

from __future__ import annotations

import contextlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.frames import Frame, FrameError, read_frame, write_frame
from imsma_tools.core.base.helper_process import HelperLost
from imsma_tools.core.base.in_turn import in_turn

WORDS = st.recursive(st.none() | st.booleans() | st.integers(-2**70, 2**70) | st.text(),
                     lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3))
FRAMES = st.lists(st.builds(Frame, st.dictionaries(st.text(), WORDS, max_size=4),
                            st.lists(st.binary(max_size=300), max_size=4)), max_size=4)


@given(FRAMES)
def test_messages_arrive_as_they_were_sent(frames):
    stream = io.BytesIO()
    for frame in frames:
        write_frame(stream, frame)
    stream.seek(0)
    for frame in frames:
        assert read_frame(stream) == frame
    with pytest.raises(EOFError):
        read_frame(stream)


@given(st.binary(min_size=1, max_size=200), st.booleans())
def test_rubbish_is_no_message(content, with_mark):
    with pytest.raises(FrameError):
        read_frame(io.BytesIO((b"IMS1" if with_mark else b"") + content[:60]))


@given(st.data())
def test_a_message_that_is_cut_or_changed_is_none_or_another_but_never_half_of_one(data):
    stream = io.BytesIO()
    write_frame(stream, Frame({"job": 1}, [b"abc", b"defg"]))
    whole = stream.getvalue()
    cut = data.draw(st.integers(1, len(whole) - 1))
    with pytest.raises(FrameError):
        read_frame(io.BytesIO(whole[:cut]))
    at = data.draw(st.integers(0, len(whole) - 1))
    try:
        found = read_frame(io.BytesIO(whole[:at] + data.draw(st.binary(min_size=1, max_size=1)) + whole[at + 1:]))
    except (FrameError, EOFError):
        return
    assert sum(map(len, found.parts)) <= 7


def test_a_head_that_asks_for_more_than_there_can_be():
    head = b'{"head": {}, "sizes": [2000000000]}'
    with pytest.raises(FrameError):
        read_frame(io.BytesIO(b"IMS1" + len(head).to_bytes(4, "little") + head))


class Scripted:
    """A helper that does what a script says at each look: nothing, its oldest job, getting ready, or being lost."""

    def __init__(self, script: list[str]) -> None:
        self._script = iter(script)
        self._jobs: list[int] = []
        self._ready = False
        self.given: list[int] = []
        self.most = 0

    def is_ready(self) -> bool:
        self._ready = self._ready or self._step() == "ready"
        return self._ready

    def hand(self, job: int) -> None:
        self._jobs.append(job)
        self.given.append(job)
        self.most = max(self.most, len(self._jobs))

    def done(self, wait_s: float):
        return (self._jobs.pop(0), "helper") if self._step() == "done" and self._jobs else None

    def _step(self) -> str:
        step = next(self._script, "lost")
        if step == "lost":
            raise HelperLost("by the script")
        return step


STEPS = st.lists(st.sampled_from(["ready", "done", "done", "done", "nothing", "lost"]), max_size=60)


@given(st.integers(0, 30), STEPS)
def test_every_job_gives_its_result_once_and_in_order_whatever_the_helper_does(jobs, script):
    own: list[int] = []
    helper = Scripted(script)

    def work(job: int) -> str:
        own.append(job)
        return "own"

    def checked() -> None:
        return None

    results = list(in_turn(jobs, work, helper, checked))
    assert len(results) == jobs
    assert {place for place, result in enumerate(results) if result == "own"} <= set(own)
    assert {place for place, result in enumerate(results) if result == "helper"} <= set(helper.given)
    assert len(own) == len(set(own)) and helper.most <= 2
    assert set(own) | set(helper.given) == set(range(jobs))


@given(st.integers(1, 20), STEPS, st.integers(0, 10))
def test_stopping_ends_it_before_the_next_job(jobs, script, after):
    begun: list[int] = []

    def check() -> None:
        if len(begun) == after:
            raise Cancelled("")

    found = in_turn(jobs, lambda job: begun.append(job) or job, Scripted(script), check)
    with contextlib.suppress(Cancelled):
        list(found)
    assert len(begun) <= after
