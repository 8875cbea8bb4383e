"""PostGIS on this machine with all outlines loaded and indexed: one round trip for each question, through psql."""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.peers.postgis import Server
from benchmarks.questions import Answer, serve

_QUESTION = ("select task_id, st_area(st_intersection(geom, drawn)::geography), bad from task, "
             "(select st_geomfromwkb('\\x{drawn}', 4326) drawn) asked where st_intersects(geom, drawn);\n\\echo END\n")


def get_ready(file: Path):
    database = Server(*sys.argv[1:5]).database
    database.load(file, "task", "tasks")
    database.psql("alter table task add column bad boolean; update task set bad = not st_isvalid(geom); "
                  "update task set geom = st_makevalid(geom) where bad; vacuum analyze task")
    psql = subprocess.Popen([database.programs / "psql", "-qAtX"], env=database.environment, text=True,
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def answer(wkb: bytes) -> Answer:
        psql.stdin.write(_QUESTION.format(drawn=wkb.hex()))
        psql.stdin.flush()
        found = []
        while (line := psql.stdout.readline().strip()) != "END":
            name, area, bad = line.split("|")
            found.append((name, float(area), bad == "t"))
        return found

    return answer


serve(get_ready)
