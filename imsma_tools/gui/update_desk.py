"""Updates from the window: one at a time for each data file, in the background, their outcome in the message bar."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.base import session
from ..core.base.background import BackgroundTask, run_in_background
from ..core.base.errors import BadInput, Cancelled, ToolsError
from ..core.base.language import tr
from ..core.sources.connections import Connection
from ..core.sources.freshness import of_connection
from ..core.sources.update.outcome import UpdateOutcome
from ..core.sources.update.request import Mode, UpdateRequest
from ..core.sources.update.run import Plan
from .data_files import DataFiles
from .mirror_watch import MirrorWatch, file_of
from .shared.authentication import unlock_store
from .shared.messages import Messages, open_path
from .shared.question import Ask
from .update_bar import ProgressLine
from .update_decision import DeletionDialog
from .update_words import outcome_line, plan_text
from .update_work import plan_update, run_update


@dataclass(frozen=True)
class Job:
    """An update that waits or runs."""

    file: Path
    request: UpdateRequest
    is_first: bool = False


class UpdateDesk(QObject):
    """Starts updates, keeps their order, tells how they ended. ``changed`` tells that one began or ended."""

    changed = pyqtSignal()

    def __init__(self, iface: Any, files: DataFiles, messages: Messages, watch: MirrorWatch, ask: Ask) -> None:
        super().__init__()
        self._iface = iface
        self._files = files
        self._messages = messages
        self._watch = watch
        self._ask = ask
        self._running: dict[str, tuple[Job, BackgroundTask, ProgressLine]] = {}
        self._waiting: list[Job] = []
        self.decision: Optional[DeletionDialog] = None

    def update(self, connection: Connection, mode: Mode = Mode.INCREMENTAL, allow_deletions: bool = False) -> None:
        """Brings the data file in use up to date through a connection, or queues that behind the update at work.

        :raises BadInput: if there is no data file, a layer of it is being edited, or the store of passwords is locked.
        """
        file = self._files.current()
        if file is None:
            raise BadInput(tr("There is no data file to update."), tr("Open or make one, then update again."))
        if self.is_updating(connection.name):
            raise BadInput(tr("{name} is being updated already.", name=connection.name),
                           tr("Wait until it is done, or stop it."))
        refuse_editing(file)
        by = session.current_settings().user_name
        if not by.strip():
            raise BadInput(tr("Nobody's name is given for the change."),
                           tr("Enter your name under Mine Action, Options, then update again."))
        unlock_store(connection.authcfg)
        request = UpdateRequest(connection, mode, by, allow_deletions)
        is_first = self._watch.is_known(file) and not of_connection(self._watch.states(file), connection.name)
        self._begin_or_wait(Job(file, request, is_first))

    def is_updating(self, name: str) -> bool:
        """Returns True if an update of this connection waits or runs."""
        jobs = [job for job, _task, _line in self._running.values()] + self._waiting
        return any(job.request.connection.name == name for job in jobs)

    def is_busy(self) -> bool:
        """Returns True if any update runs."""
        return bool(self._running)

    def stop_all(self) -> None:
        """Stops every update; what waits does not begin."""
        self._waiting.clear()
        for _job, task, _line in list(self._running.values()):
            task.cancel()

    def close(self) -> None:
        """Stops every update and closes what is open."""
        self.stop_all()
        if self.decision is not None:
            self.decision.close()
            self.decision.deleteLater()
            self.decision = None

    def _begin_or_wait(self, job: Job) -> None:
        if _key(job.file) in self._running:
            self._waiting.append(job)
            self._messages.note(tr("{name} waits until the update at work is done.", name=job.request.connection.name))
        elif job.is_first:
            self._plan(job)
        else:
            self._run(job)
        self.changed.emit()

    def _plan(self, job: Job) -> None:
        """Says how much the first update reads and how long it takes, and asks."""
        connection = job.request.connection
        self._start(job, tr("Looking how much {name} has", name=connection.name),
                    lambda progress: plan_update(job.file, job.request, progress), self._planned)

    def _planned(self, job: Job, found: Plan) -> None:
        name = job.request.connection.name
        if self._ask(tr("First Update"), plan_text(name, found), tr("Update Now")):
            self._begin_or_wait(replace(job, is_first=False))

    def _run(self, job: Job) -> None:
        connection = job.request.connection
        report = report_file(job.file, connection.name)
        self._start(job, tr("Updating from {name}", name=connection.name),
                    lambda progress: run_update(job.file, job.request, report, progress), self._updated)

    def _start(self, job: Job, title: str, work: Any, on_done: Any) -> None:
        key = _key(job.file)

        def ended(tell: Any) -> None:
            _job, _task, line = self._running.pop(key)
            line.end()
            with self._messages.guarding():
                tell()
            self._next(job.file)

        task = run_in_background(title, work, lambda found: ended(lambda: on_done(job, found)),
                                 lambda error: ended(lambda: self._failed(job, error)))
        line = ProgressLine(self._iface.messageBar(), job.request.connection.name, task, task.cancel)
        self._running[key] = (job, task, line)

    def _next(self, file: Path) -> None:
        self._watch.look(file)
        if _key(file) not in self._running:
            waiting = next((job for job in self._waiting if _key(job.file) == _key(file)), None)
            if waiting is not None:
                self._waiting.remove(waiting)
                with self._messages.guarding():
                    refuse_editing(file)
                    self._begin_or_wait(waiting)
        self.changed.emit()

    def _updated(self, job: Job, outcome: UpdateOutcome) -> None:
        """Tells how an update ended, and shows the new records on the map."""
        refresh_layers(job.file)
        name = job.request.connection.name
        report = report_file(job.file, name)
        line = outcome_line(name, outcome)
        if outcome.must_ask:
            self._messages.warn(line, [(tr("Look and Decide"), lambda: self._decide(job, outcome)),
                                       (tr("Report"), lambda: open_path(report))])
        elif outcome.is_complete:
            self._messages.done(line, tr("Report"), lambda: open_path(report))
        else:
            self._messages.warn(line, [(tr("Report"), lambda: open_path(report))])

    def _decide(self, job: Job, outcome: UpdateOutcome) -> None:
        if self.decision is not None:
            self.decision.close()
            self.decision.deleteLater()
        connection = job.request.connection
        agreed = {table: listing.count for table, listing in outcome.must_ask.items()}
        self.decision = DeletionDialog(
            connection.name, outcome.must_ask, lambda: self._decided(job, agreed), self._iface.mainWindow())
        self.decision.show()

    def _decided(self, job: Job, agreed: Mapping[str, int]) -> None:
        """Updates again, this time with the deletions the person was shown, and no more."""
        with self._messages.guarding():
            refuse_editing(job.file)
            self._begin_or_wait(replace(job, request=replace(job.request, allow_deletions=agreed)))

    def _failed(self, job: Job, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._messages.note(tr("{name}: stopped. The data are as they were before.",
                                   name=job.request.connection.name))
        elif isinstance(error, ToolsError):
            self._messages.failed(ToolsError(f"{job.request.connection.name}: {error.title}", error.remedy,
                                             error.detail))
        else:
            self._messages.unexpected(error)


def refuse_editing(file: Path) -> None:
    """Refuses to update a data file while somebody draws in it: half of what stands on the screen would be old.

    :raises BadInput: naming the layer.
    """
    for layer in layers_in(file):
        if layer.isEditable():
            raise BadInput(tr("The layer {name} is being edited.", name=layer.name()),
                           tr("Save or discard the changes, then update again."), str(file))


def refresh_layers(file: Path) -> None:
    """Has the layers of a data file read their records again."""
    for layer in layers_in(file):
        layer.dataProvider().reloadData()
        layer.updateExtents()
        layer.triggerRepaint()


def layers_in(file: Path) -> Iterator[QgsVectorLayer]:
    """Yields the layers of the project that show tables of a data file."""
    for layer in QgsProject.instance().mapLayers().values():
        place = file_of(layer)
        if place is not None and _key(place) == _key(file) and isinstance(layer, QgsVectorLayer):
            yield layer


def report_file(file: Path, connection: str) -> Path:
    """Returns where the report of the last update of a data file through a connection lies: in the QGIS profile."""
    folder = session.profile_folder() / "imsma" / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    mark = hashlib.blake2b(f"{_key(file)}\n{connection}".encode(), digest_size=6).hexdigest()
    return folder / f"update-{mark}.html"


def _key(file: Path) -> str:
    return str(file.absolute())
