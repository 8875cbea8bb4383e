"""A second Python process beside this one, for work that would hold Python's lock: it uses another processor.

It is a plain Python with the same places to import from, started by a module that calls :func:`helper_side.serve`; it
knows nothing of QGIS's windows, and the main program is not started again (as :mod:`multiprocessing` would do, which in
QGIS on Windows opens a second QGIS). Both talk in :mod:`frames` through pipes. Whoever uses a helper must be able to do
without: it may not start, may end at any time, and may not answer.

A helper ends when its :class:`Helper` is closed or forgotten, and by itself as soon as this process is gone, however
it went.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import re
import subprocess  # nosec B404
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Optional

from . import log, paths
from .frames import Frame, FrameError, read_frame, write_frame

OFF = "IMSMA_ONE_PROCESS"
"""The variable of the environment that, set to anything but 0, keeps the suite from starting helpers."""

SUITE_VERSION = paths.suite_version()
"""As it was when this process began: an update in the meantime would make the helper another program."""

_PYTHON = re.compile(r"python(\d(\.\d+)?)?w?(\.exe)?", re.IGNORECASE)
_START = ("import sys; del sys.path[0]; import json; sys.path[:] = json.loads(sys.stdin.buffer.readline()); "
          "from {module} import main; main()")
_SECONDS_TO_END = 5.0


class HelperLost(Exception):
    """The helper has ended or says what makes no sense. The text is technical."""


def processors() -> int:
    """Returns how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def wanted() -> bool:
    """Returns True if a helper can be of use here and nobody has switched helpers off."""
    return os.environ.get(OFF, "0") in ("", "0") and processors() > 1


def interpreter() -> Optional[Path]:
    """Returns the program that is the same Python as this process; None if it is not found.

    In QGIS ``sys.executable`` may be QGIS itself: on Windows Python lies in ``apps/Python3x``, on macOS beside QGIS.
    """
    program, home = Path(sys.executable or ""), Path(sys.exec_prefix)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    if sys.platform == "win32":
        places = [program, home / "python.exe", home / "python3.exe"]
    else:
        beside = [folder / name for folder in (home / "bin", program.parent, program.parent / "bin")
                  for name in (version, "python3")]
        places = [program, *beside]
    return next((place for place in places if _PYTHON.fullmatch(place.name) and place.is_file()), None)


def start_helper(module: str) -> Optional[Helper]:
    """Starts a helper whose program is ``main()`` of a module; returns at once, None if it cannot be started."""
    program = interpreter()
    if program is None:
        log.logger().info("no second process: no Python beside %s", sys.executable)
        return None
    # not the person's own settings of Python, but where an installation says that Python lives
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith("PYTHON") or name == "PYTHONHOME"}
    try:
        # this program's own Python and fixed words, no shell
        process = subprocess.Popen(  # nosec B603
            [str(program), "-s", "-c", _START.format(module=module)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, cwd=program.parent, env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))
    except OSError as error:
        log.logger().info("no second process: %s", error)
        return None
    return Helper(process)


@contextlib.contextmanager
def closing(helper: Optional[Helper]) -> Iterator[Optional[Helper]]:
    """Gives the helper, or None, and closes it at the end."""
    try:
        yield helper
    finally:
        if helper is not None:
            helper.close()


class Helper:
    """A helper that was started: questions go out, answers come in, each in its order. To be used from one thread."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._questions: queue.SimpleQueue[Optional[Frame]] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[Optional[Frame]] = queue.SimpleQueue()
        self._lost = ""
        for work in (_send, _receive):
            threading.Thread(target=work, args=(process, self._questions, self._answers), daemon=True,
                             name="imsma-helper").start()
        self.close = weakref.finalize(self, _end, process, self._questions)
        """Ends the helper, whatever it is doing. May be called again."""

    def ask(self, question: Frame) -> None:
        """Sends a question; waits for nothing."""
        self._questions.put(question)

    def answer(self, wait_s: float = 0.0) -> Optional[Frame]:
        """Returns the next answer, None if there is none within ``wait_s`` seconds.

        :raises HelperLost: if none will come any more.
        """
        if self._lost:
            raise HelperLost(self._lost)
        try:
            found = self._answers.get(timeout=wait_s) if wait_s else self._answers.get_nowait()
        except queue.Empty:
            return None
        if found is None or "lost" in found.head:
            self._lost = "it has ended" if found is None else str(found.head["lost"])
            raise HelperLost(self._lost)
        return found


def _send(process: subprocess.Popen[bytes], questions: queue.SimpleQueue[Optional[Frame]], _: object) -> None:
    """Sends what is asked until there is nothing more to ask or nobody to read it."""
    stream = _stream(process.stdin)
    with contextlib.suppress(OSError, ValueError):
        stream.write(json.dumps([str(Path(place).absolute()) for place in sys.path]).encode() + b"\n")
        stream.flush()
        while (question := questions.get()) is not None:
            write_frame(stream, question)
    with contextlib.suppress(OSError, ValueError):
        stream.close()


def _receive(process: subprocess.Popen[bytes], _: object, answers: queue.SimpleQueue[Optional[Frame]]) -> None:
    """Takes answers until the helper has ended; the last one is None, or says what makes no sense."""
    stream = _stream(process.stdout)
    try:
        while True:
            answers.put(read_frame(stream))
    except FrameError as error:
        answers.put(Frame({"lost": str(error)}))
    except (EOFError, OSError, ValueError, MemoryError):
        answers.put(None)
    with contextlib.suppress(OSError):
        stream.close()


def _stream(stream: Optional[IO[bytes]]) -> IO[bytes]:
    if stream is None:
        raise ValueError("started without pipes")
    return stream


def _end(process: subprocess.Popen[bytes], questions: queue.SimpleQueue[Optional[Frame]]) -> None:
    """Ends a helper: it only reads, so it may be ended anywhere. Both threads end with its pipes."""
    questions.put(None)
    with contextlib.suppress(OSError):
        process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_SECONDS_TO_END)
