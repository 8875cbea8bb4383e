"""The other side of :mod:`helper_process`: what runs in the second process."""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from typing import IO

from .frames import Frame, read_frame, write_frame

_OUT, _ERRORS = 1, 2


def serve(answer: Callable[[Frame], Frame]) -> None:
    """Answers the questions of the process that started this one, one after the other, until it is gone.

    What goes wrong with a question is said and ends this process: nothing is answered that is not sure. Whatever a
    library prints goes where errors go, not among the answers.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)   # meant for the program that started this one, which will end it
    answers = os.fdopen(os.dup(_OUT), "wb")
    os.dup2(_ERRORS, _OUT)
    questions: queue.SimpleQueue[Frame] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, questions), daemon=True).start()
    try:
        while True:
            write_frame(answers, answer(questions.get()))
    except Exception as error:
        write_frame(answers, Frame({"lost": f"{type(error).__name__}: {error}"}))
    finally:
        os._exit(1)   # nothing of a thread or a library is waited for


def _listen(stream: IO[bytes], questions: queue.SimpleQueue[Frame]) -> None:
    """Takes questions as they come, so that whoever asks never waits, and ends this process when nobody asks more."""
    try:
        while True:
            questions.put(read_frame(stream))
    finally:
        os._exit(0)
