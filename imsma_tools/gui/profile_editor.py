"""The window in which a column matching is made: the source's columns on one side, our fields on the other.

Everything a person decides stands in a :class:`.draft.Draft` and is kept beside the settings at once; the window only
shows it. Proposals are accepted or refused one by one, or all sure ones together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QWidget

from ..core.base.errors import ToolsError
from ..core.base.language import tr
from ..core.model.definition import Model
from ..core.sources.connections import Connection
from ..core.sources.draft import Draft, KeptDraft, kept_draft
from ..core.sources.known_records import KnownRecords
from ..core.sources.matching_session import MatchingSession
from ..core.sources.sample import Sample, sample_of_layer
from .profile_editor_system import SystemReader
from .profile_editor_views import column_lines, column_view, questions
from .profile_editor_window import FILE, NEW, EditorWindow
from .shared.busy import busy
from .shared.messages import guarded


class ProfileEditor(EditorWindow):
    """Makes and changes column matchings.

    :param data: the data file in use, for names of records and places; may know none.
    :param folder: where the unfinished matching is kept.
    :param person: who learns spellings of names.
    :param open_import: opens the import, given its parameters.
    """

    def __init__(self, model: Model, data: KnownRecords, folder: Path, person: str,
                 open_import: Callable[[Mapping[str, Any]], None], parent: Optional[QWidget] = None) -> None:
        super().__init__(model, parent)
        self._person, self._open_import = person, open_import
        self.session = MatchingSession(model, data)
        self.system = SystemReader(self, self.messages)
        self.kept_in = folder / "column-matching.json"
        self.file: Optional[Path] = None
        self._connect()
        self._refresh()
        self._offer_kept()

    def _connect(self) -> None:
        self.source.chosen.connect(self.read_source)
        self.source.connection_chosen.connect(self.read_system)
        self.finished.connect(lambda result: self.system.stop())
        self.table.activated.connect(lambda row: self._table_chosen())
        self.start.activated.connect(lambda row: self._start_chosen())
        self.entry.activated.connect(self._entry_chosen)
        self.columns.chosen.connect(lambda heading: self._show_column())
        self.columns.accepted.connect(self.accept_column)
        self.columns.refused.connect(self.refuse_column)
        self.detail.accepted.connect(lambda: self.accept_column(self.columns.heading()))
        self.detail.refused.connect(lambda: self.refuse_column(self.columns.heading()))
        self.detail.field_chosen.connect(self.choose_field)
        self.detail.said.connect(self.say)
        self.detail.meant.connect(self.mean)
        self.settings.changed.connect(self._changed)
        for button, slot in ((self.sure_button, self.accept_sure), (self.save_button, self.save),
                             (self.save_as_button, self.save_as), (self.import_button, self.import_with_it)):
            button.clicked.connect(lambda checked=False, slot=slot: slot())
        self.buttons.rejected.connect(self.reject)
        self.timer.timeout.connect(self.show_outcome)

    @property
    def draft(self) -> Optional[Draft]:
        return self.session.draft

    @guarded
    def read_source(self) -> None:
        """Reads a sample of the chosen layer or file, and proposes."""
        connection, part = self.source.connection(), self.source.part()
        if connection is not None and part:
            self.system.sample(connection, part, lambda sample: self.show_system_table(connection, part, sample))
        elif connection is None:
            with busy():
                self.set_sample(sample_of_layer(self.source.open()))

    @guarded
    def read_system(self) -> None:
        """Reads the names of the tables of the chosen connection."""
        connection = self.source.connection()
        if connection is not None:
            self.system.tables(connection, self.source.show_tables)

    def show_system_table(self, connection: Connection, foreign: str, sample: Sample) -> None:
        """Shows rows of a table of a system beside the entry of the connection's source profile."""
        table = str(self.table.currentData())
        if self.draft is not None and self.draft.is_of_source:
            self.draft.go_to(foreign, table)
        else:
            self.session.take(Draft.for_system(self.model, connection, foreign, table))
            self.file = Path(connection.profile) if Path(connection.profile).is_file() else None
        self.session.set_sample(sample)
        self._show_draft()

    def set_sample(self, sample: Sample) -> None:
        """Takes rows from anywhere, for example from a table of a connection, and proposes."""
        self.session.set_sample(sample)
        if self.draft is None:
            self.begin()
        else:
            self._refresh()

    @guarded
    def begin(self, name_or_path: str = "") -> None:
        """Begins with a new matching for the chosen table, a shipped one or a file."""
        self.file = None
        if name_or_path:
            self.session.take(Draft.open(self.model, name_or_path))
            self.file = Path(name_or_path) if Path(name_or_path).is_file() else None
        else:
            self.start.setCurrentIndex(0)
            self.session.begin(str(self.table.currentData()))
        self._show_draft()

    def _show_draft(self) -> None:
        """Shows another draft from the start."""
        draft = self.draft
        if draft is None:
            return
        self.table.setCurrentIndex(max(0, self.table.findData(draft.table.name)))
        self.table.setEnabled(not draft.is_of_source)
        self.entry.clear()
        self.entry.addItems(draft.entries)
        self.entry.setCurrentIndex(draft.entry)
        self.entry.setVisible(draft.is_of_source)
        self.detail.set_fields(dict(sorted(((field.name, field.label.text()) for field in draft.fields()),
                                           key=lambda entry: entry[1].casefold())))
        self.is_saved = True
        self._refresh()

    def accept_column(self, heading: str) -> None:
        """Accepts what is proposed for a column."""
        if self.session.accept(heading):
            self._changed()

    def accept_sure(self) -> None:
        """Accepts every proposal that needs no second look."""
        if self.session.accept_sure():
            self._changed()

    def refuse_column(self, heading: str) -> None:
        """Refuses what is proposed for a column, or lets nobody take it any more."""
        self.session.refuse(heading)
        self._changed()

    def choose_field(self, name: str) -> None:
        """Lets the current column become a field a person chose; empty for none."""
        if self.columns.heading():
            self.session.choose(self.columns.heading(), name)
            self._changed()

    def say(self, setting: str, value: str) -> None:
        """Says unit, order of dates or decimal sign of the current column."""
        if self.draft is not None:
            self.draft.say(self.columns.heading(), setting, value)
            self._changed()

    @guarded
    def mean(self, value: str, meaning: str) -> None:
        """Says what a value of the current column means: a code, or a record whose other spelling it is."""
        self.session.mean(self.columns.heading(), value, meaning)
        self._changed()

    def _changed(self) -> None:
        """Shows what was changed, and keeps it beside the settings."""
        if self.draft is not None:
            self.is_saved = False
            with self.messages.guarding():
                self.session.keep(self.kept_in, self.source.path())
        self._refresh()

    def _refresh(self) -> None:
        draft, sample = self.draft, self.session.sample
        if draft is not None:
            headings = [column.name for column in sample.columns] if sample is not None else []
            self.settings.show_draft(draft, headings, sample.crs if sample is not None else "")
            self.outcome.show_questions(self.session.asked())
        if draft is not None and sample is not None:
            with self.messages.guarding():
                self.columns.show_lines(column_lines(draft, sample, self.session.counted,
                                                     self.session.open_proposals(), questions(draft, sample)))
        ready = draft is not None and sample is not None
        for widget in (self.columns, self.detail, self.import_button):
            widget.setEnabled(ready)
        for widget in (self.save_button, self.save_as_button, self.settings):
            widget.setEnabled(draft is not None)
        self.sure_button.setEnabled(bool(self.session.sure_proposals()))
        self.show_name(self.file)
        self._show_column()
        self.timer.start()

    def _show_column(self) -> None:
        heading, draft, sample = self.columns.heading(), self.draft, self.session.sample
        if draft is None or sample is None or not heading:
            return
        with self.messages.guarding():
            proposals = self.session.proposals
            self.detail.show_column(column_view(
                draft, sample, heading, self.session.counted[heading],
                proposals.of_column(heading) if proposals is not None else None,
                heading in self.session.open_proposals(), self.session.names(heading)))

    def show_outcome(self) -> None:
        """Shows preview and loss of the matching as it is, or what it still needs."""
        try:
            found = self.session.preview()
        except ToolsError as error:
            self.outcome.show_error(error)
        except Exception as error:
            self.messages.unexpected(error)
        else:
            if found is not None and self.draft is not None:
                self.outcome.show_outcome(found, self.draft.table)

    @guarded
    def save(self) -> bool:
        """Saves to the file it came from; a new one and a shipped one are asked for a file."""
        return self.save_to(self.file) if self.file is not None else self.save_as()

    @guarded
    def save_as(self) -> bool:
        """Asks for a file and saves."""
        file = self.ask_where(self.file, self.draft.name if self.draft is not None else "")
        return file is not None and self.save_to(file)

    def save_to(self, file: Path) -> bool:
        """Saves to a file; then the spellings of names go into the data file.

        :raises ToolsError: if something is missing or wrong, or nothing can be written.
        """
        learned = self.session.save(file, self._person)
        self.file, self.is_saved = file, True
        self.kept_in.unlink(missing_ok=True)
        self._refresh()
        self.messages.done(tr("{name} is saved.", name=file.name) + (
            " " + tr("Spellings of names learned: {number}", number=learned) if learned else ""))
        return True

    @guarded
    def import_with_it(self) -> None:
        """Saves, and opens the import filled in with source, table and matching."""
        if (self.is_saved and self.file is not None) or self.save():
            if self.draft is not None and not self.draft.is_of_source:
                self._open_import({**self.source.parameters(), "TABLE": self.draft.table.name,
                                   "PROFILE": str(self.file)})
            else:
                self.messages.note(tr("A source profile is used by a connection, not by the import of a file."))

    def _table_chosen(self) -> None:
        if self.may_leave():
            self.begin()
        elif self.draft is not None:
            self.table.setCurrentIndex(self.table.findData(self.draft.table.name))

    @guarded
    def _start_chosen(self) -> None:
        chosen = str(self.start.currentData())
        if not self.may_leave():
            self.start.setCurrentIndex(0)
        elif chosen == FILE:
            file = self.ask_which()
            if file is not None:
                self.begin(str(file))
        else:
            self.begin("" if chosen == NEW else chosen)

    def _entry_chosen(self, row: int) -> None:
        if self.draft is not None:
            self.draft.entry = row
            self.session.look_again()
            self._show_draft()

    def _offer_kept(self) -> None:
        """Offers to go on with a matching that was not saved when the window went away."""
        found = kept_draft(self.kept_in, self.model)
        if found is None:
            return
        self.messages.warn(tr("There is a matching that was not saved: {name}", name=found.draft.name or tr("(new)")), [
            (tr("Go On with It"), lambda: self.go_on(found)), (tr("Throw It Away"), self.throw_away)])

    @guarded
    def go_on(self, kept: KeptDraft) -> None:
        """Goes on with a matching that was kept."""
        self.messages.clear()
        self.session.go_on(kept)
        if kept.read_from and Path(kept.read_from).is_file():
            self.source.set_file(Path(kept.read_from))
        self._show_draft()
        self.is_saved = False
        self._refresh()

    def throw_away(self) -> None:
        """Forgets the matching that was kept."""
        self.kept_in.unlink(missing_ok=True)
        self.messages.clear()
