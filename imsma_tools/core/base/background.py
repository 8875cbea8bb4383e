"""Long work behind a window: it runs in QGIS's task manager, its outcome arrives on the main thread.

Work in a thread must touch no layer of the project, no widget and no signal of a window: it gets what it needs before
it starts and gives back plain values. Whatever it raises is kept and handed over on the main thread, so that a window
has one place for errors.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from . import log
from .errors import Cancelled
from .jobs import Progress
from .language import tr

Work = Callable[[Progress], Any]
OnDone = Callable[[Any], None]
OnError = Callable[[Exception], None]

# QGIS's task manager keeps the C++ half only: without a reference the Python half, and with it run() and finished(),
# would be collected while the task still waits.
_running: set[BackgroundTask] = set()


class TaskProgress(Progress):
    """Hands what core tells to a task; safe in the worker's thread."""

    def __init__(self, task: BackgroundTask) -> None:
        self._task = task

    def is_cancelled(self) -> bool:
        return self._task.is_stopped()

    def set_percent(self, percent: float) -> None:
        self._task.setProgress(percent)

    def say(self, text: str) -> None:
        self._task.said.emit(text)

    def warn(self, text: str) -> None:
        self._task.warned.emit(text)


class BackgroundTask(QgsTask):
    """One job. ``said`` and ``warned`` carry its sentences to a window; ``progressChanged`` its 0 to 100."""

    said = pyqtSignal(str)
    warned = pyqtSignal(str)

    def __init__(self, title: str, work: Work, on_done: OnDone, on_error: OnError) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._on_done = on_done
        self._on_error = on_error
        self._result: Any = None
        self._error: Optional[Exception] = None
        self._is_stopped = False

    def is_stopped(self) -> bool:
        """Returns True as soon as anybody asked the job to stop."""
        return self._is_stopped or bool(self.isCanceled())

    def cancel(self) -> None:
        """Asks the job to stop. QGIS calls it too.

        A job that waits is let begin, and stops at its first check: QGIS takes a waiting task away while a thread may
        just be starting it, and then breaks down or hangs when it closes (3.22 tried).
        """
        self._is_stopped = True
        if self.status() not in (QgsTask.TaskStatus.Queued, QgsTask.TaskStatus.OnHold):
            super().cancel()

    def run(self) -> bool:
        """Works in the thread. QGIS calls it; an exception that left it would end QGIS."""
        try:
            progress = TaskProgress(self)
            progress.check()
            self._result = self._work(progress)
        except Exception as error:
            self._error = error
            return False
        return True

    def finished(self, succeeded: bool) -> None:
        """Hands over the outcome on the main thread. QGIS calls it, also for a job stopped before it began."""
        _running.discard(self)
        if succeeded:
            self._on_done(self._result)
        else:
            self._on_error(self._error or Cancelled(tr("Stopped. Nothing was changed.")))


def run_in_background(title: str, work: Work, on_done: OnDone, on_error: Optional[OnError] = None) -> BackgroundTask:
    """Starts ``work(progress)`` in a thread and returns the task, whose ``cancel()`` stops it at its next check.

    :param title: what is being done, shown in QGIS's status bar.
    :param on_done: called on the main thread with what ``work`` returned.
    :param on_error: called on the main thread with what ``work`` raised, :class:`Cancelled` when the person stopped
        it; without it the error is logged.
    """
    task = BackgroundTask(title, work, on_done, on_error or log_error)
    _running.add(task)
    QgsApplication.taskManager().addTask(task)
    return task


def log_error(error: Exception) -> None:
    """Writes an error nobody waits for to the log; a stop the person asked for is no error."""
    if not isinstance(error, Cancelled):
        log.logger("background").error("%s", error, exc_info=error)


def running() -> int:
    """Returns how many jobs wait or run."""
    return len(_running)


def cancel_all() -> None:
    """Asks every job to stop; a plugin does it before it goes."""
    for task in list(_running):
        task.cancel()
