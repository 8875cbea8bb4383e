"""HTTP with plain Python against a real server that misbehaves."""

from __future__ import annotations

import pytest
from transport_cases import TransportCases

from imsma_tools.core.base.redirects import follow
from imsma_tools.core.base.transport import Answer
from imsma_tools.core.base.transport_plain import PlainTransport


class TestPlainTransport(TransportCases):
    @pytest.fixture
    def transport(self) -> PlainTransport:
        return PlainTransport()


def moved(target: str) -> Answer:
    return Answer(302, {"location": target}, b"")


def visited(start: str, *targets: str) -> tuple[list[str], Answer]:
    asked: list[str] = []

    def send(url: str) -> Answer:
        asked.append(url)
        return moved(targets[len(asked) - 1]) if len(asked) <= len(targets) else Answer(200, {}, b"there")

    return asked, follow(start, send)


def test_the_secure_door_of_the_same_host_is_taken() -> None:
    asked, answer = visited("http://imsma.example/a", "https://imsma.example/a")
    assert (asked[-1], answer.body) == ("https://imsma.example/a", b"there")


@pytest.mark.parametrize("target", ["http://imsma.example/a", "https://imsma.example:8443/a", "https://evil.example/a",
                                    "https://imsma.example.evil.example/a", "https://imsma.example@evil.example/a",
                                    "ftp://imsma.example/a", "https://imsma.example:x/a", ""])
def test_nothing_is_sent_to_another_door(target: str) -> None:
    asked, answer = visited("https://imsma.example/a", target)
    assert len(asked) == 1
    assert (answer.status, bool(answer.problem)) == (0, True)


def test_a_circle_ends() -> None:
    asked, answer = visited("https://imsma.example/a", *["/a"] * 20)
    assert len(asked) == 5
    assert "circle" in answer.problem
