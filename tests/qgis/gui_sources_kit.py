"""The sources part of the suite in a window of its own, and a database that fills a data file through it."""

from __future__ import annotations

import json
from pathlib import Path

from gui_window import Window
from qgis.core import QgsProject

from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.workspace import create_workspace
from imsma_tools.gui.data_files import DataFiles
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.sources_part import SourcesPart

HAZARDS = """
create table hazards (id uuid primary key default gen_random_uuid(), no text, kind text, state text,
                      changed timestamptz not null default now(), geom geometry(Polygon, 4326));
create or replace function touch() returns trigger language plpgsql as
  $$begin new.changed = clock_timestamp(); return new; end$$;
create trigger touched before update on hazards for each row execute function touch();
insert into hazards (no, kind, state, geom)
select 'HA-' || row, 'CHA', 'Open', st_makeenvelope(44 + row * 0.002, 36, 44.001 + row * 0.002, 36.001, 4326)
from generate_series(1, {number}) as row;
"""
"""Takes the number of hazards."""


class Questions:
    """Answers questions as told, and remembers them."""

    def __init__(self) -> None:
        self.answer = True
        self.asked = []

    def __call__(self, title, text, yes):
        self.asked.append((title, text, yes))
        return self.answer


class Story:
    """Everything one test needs: window, part, data file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.iface = Window()
        self.questions = Questions()
        self.messages = Messages(self.iface.messageBar(), self.iface.mainWindow())
        self.files = DataFiles(self.iface, self.messages)
        self.part = SourcesPart(self.iface, self.files, self.messages, self.questions)
        self.part.add()
        self.file = folder / "data.gpkg"
        create_workspace(self.file).close()
        self.files.open(self.file)

    def bar(self):
        return " | ".join(self.iface.texts())

    def close(self):
        self.part.remove()
        self.messages.clear()
        QgsProject.instance().clear()


def profile_of_hazards(folder: Path) -> Path:
    """Writes the source profile of the table made by ``HAZARDS``."""
    file = folder / "hazards.json"
    file.write_text(json.dumps({
        "title": {"en": "Hazards of a test"}, "source": "national", "kind": "postgis",
        "tables": [{"from": ["hazards"], "table": "hazard", "crs": "EPSG:4326", "columns": [
            {"field": "local_id", "names": ["no"]}, {"field": "hazard_class", "names": ["kind"]},
            {"field": "hazard_status", "names": ["state"], "values": {"Open": "OPEN", "Closed": "CLOSED"}}]}],
    }), encoding="utf-8")
    return file


def connection_to(database, folder: Path, name: str = "National") -> Connection:
    """Returns a connection to a database with hazards in it."""
    return Connection(name, "postgis", database.uri, profile=str(profile_of_hazards(folder)),
                      options={"edited:hazards": "changed"})
