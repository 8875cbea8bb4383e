"""Bad input to every algorithm: a sentence, exit code 1, nothing half-written, what was there before untouched.

All cases run in one process that treats the installed plugins as qgis_process does; a few run in qgis_process itself.
Root and small file systems in memory are needed for some; without them these are skipped, and say so.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from scratch_qgis import Qgis, last_json

from tools import install, package

ARABIC = "\u0645\u0644\u0641 my data"
SQUARE = [[[44.0, 33.0], [44.01, 33.0], [44.01, 33.01], [44.0, 33.01], [44.0, 33.0]]]
POLYGON = {"type": "Polygon", "coordinates": SQUARE}
POINT = {"type": "Point", "coordinates": [44.0, 33.0]}
LINE = {"type": "LineString", "coordinates": [[44.0, 33.0], [44.1, 33.0]]}
LONG = "n" * 300
NAMED = re.compile(r"@([^']+)")


@dataclass(frozen=True)
class Case:
    """One call. What follows ``@`` in a value is a file of the case's own folder.

    ``place``: "" for an ordinary folder, "full" for one on a full disk, "read_only" for one without the right to write
    (root gives up its own first), "locked" where another program has plain.gpkg and empty.gpkg open.
    """

    name: str
    algorithm: str
    sentence: str
    parameters: dict[str, str]
    place: str = ""


def overlaps(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "otms:detectoverlaps", sentence, {"INPUT": "@good.geojson", "OUTPUT": "@o.gpkg", **more}, place)


def coverage(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "otms:checkcoverage", sentence, {
        "WHOLE": "@good.geojson", "PARTS": "@good.geojson", "GAPS": "@g.gpkg", "OUTSIDE": "@o.gpkg", **more}, place)


def check(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "imsma:checkdata", sentence, {"REPORT": "@r.html", **more}, place)


def importing(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "imsma:importlayer", sentence, {
        "INPUT": "@good.geojson", "TABLE": "hazard", "WORKSPACE": "@empty.gpkg", "REPORT": "@r.html", **more}, place)


def sample(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "imsma:createsampledata", sentence, {
        "WORKSPACE": "@new.gpkg", "HAZARDS": "40", "TASKS": "20", "MONTHS": "3", **more}, place)


def create(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "imsma:createworkspace", sentence, {"WORKSPACE": "@new.gpkg", **more}, place)


def project(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "imsma:openworkspace", sentence, {"WORKSPACE": "@sample.gpkg", "PROJECT": "@p.qgz", **more},
                place)


def report(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "imaat:reportworkbook", sentence, {"WORKSPACE": "@sample.gpkg", "XLSX": "@r.xlsx", **more}, place)


def maps(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "imaat:mapseries", sentence, {
        "WORKSPACE": "@sample.gpkg", "FOLDER": "@maps", "PAGES_FOR": "overview", **more}, place)


def publish(name: str, sentence: str, place: str = "", **more: str) -> Case:
    return Case(name, "imsma:publishrepository", sentence, {
        "FOLDER": "@zips", "URL": "https://maps.example.org", "TARGET": "@www", **more}, place)


CASES = [
    # not polygons, empty, broken, no coordinate system
    *[overlaps(f"overlaps of {file}", sentence, INPUT=f"@{file}") for file, sentence in (
        ("points.geojson", "INPUT does not hold polygons. .*Point"), ("lines.geojson", "INPUT does not hold polygons"),
        ("plain.csv", "INPUT does not hold polygons"), ("zero.geojson", "INPUT cannot be read .*empty or broken"),
        ("broken.geojson", "INPUT cannot be read .*empty or broken"), ("half.gpkg", "INPUT cannot be read .*broken"),
        ("folder", "INPUT cannot be read"), ("missing.gpkg", "INPUT cannot be read .*Give a layer"),
        ("noprj.shp", "INPUT has no coordinate system"), ("none.gpkg", "INPUT holds no records"))],
    coverage("coverage by points", "PARTS does not hold polygons", PARTS="@points.geojson"),
    coverage("coverage of nothing", "WHOLE holds no records", WHOLE="@none.gpkg"),
    *[importing(f"import of {file}", sentence, INPUT=f"@{file}") for file, sentence in (
        ("zero.geojson", "zero.geojson cannot be read: it is broken"), ("empty.geojson", "has no rows"),
        ("broken.geojson", "broken.geojson cannot be read: it is broken"), ("half.gpkg", "half.gpkg cannot be read"),
        ("folder", "folder cannot be read"), ("missing.gpkg", "missing.gpkg does not exist"))],
    *[check(f"check of {file}", sentence, INPUT=f"@{file}", TABLE="hazard") for file, sentence in (
        ("points.geojson", "INPUT does not hold polygons"), ("none.gpkg", "INPUT holds no records"),
        ("noprj.shp", "INPUT has no coordinate system"), ("broken.geojson", "INPUT cannot be read .*broken"))],
    # a data file that is none
    *[make(f"{make.__name__} of {file}", sentence, WORKSPACE=f"@{file}") for make in (check, project, report, maps)
      for file, sentence in (
        ("plain.gpkg", "is a GeoPackage, but not a data file"), ("zero.gpkg", "zero.gpkg is not a data file"),
        ("halfsample.gpkg", "halfsample.gpkg is damaged"), ("newer.gpkg", "made by a newer version"),
        ("missing.gpkg", "There is no file missing.gpkg"), ("good.geojson", "Give the path of a file that ends in"),
        (f"{LONG}.gpkg", "The name is too long"))],
    importing("import into a plain GeoPackage", "but not a data file", WORKSPACE="@plain.gpkg"),
    importing("import into a newer data file", "made by a newer version", WORKSPACE="@newer.gpkg"),
    # unknown and impossible values
    overlaps("an unknown parameter", "Unknown parameter: IDFIELD. Known are: BUFFER", IDFIELD="id"),
    overlaps("an unknown field", "INPUT has no field nope. Its fields are: id, name", ID_FIELD="nope"),
    overlaps("a negative number", "MIN_AREA is -1", MIN_AREA="-1"),
    overlaps("text for a number", "MIN_AREA is abc. Give a number", MIN_AREA="abc"),
    overlaps("no number", "BUFFER is nan. Give a number", BUFFER="nan"),
    sample("half a hazard", "HAZARDS is 40.5. Give a whole number", HAZARDS="40.5"),
    sample("a seed too big", "SEED is 99999999999. Give a whole number", SEED="99999999999"),
    sample("a day that is none", "yesterday is no day", AS_OF="yesterday"),
    report("an unknown choice", "7 is no choice for LANGUAGE. Choose one of: 0 = English", LANGUAGE="7"),
    report("an unknown period", "abc is not a period", PERIOD="abc"),
    report("an unknown governorate", "no governorate Nowhere", AREA="Nowhere"),
    maps("an unknown map type", "no map type nope. Choose one of: accidents", PRODUCT="nope"),
    maps("a language as its code", "ar is no choice for LANGUAGE. Choose one of: 0 = English, 1 =", LANGUAGE="ar"),
    maps("a scale below zero", "SCALE is -5. Give a number from 1 to 100000000", SCALE="-5"),
    maps("pages a map type does not have", "has no pages for record. Choose one of", PAGES_FOR="record"),
    importing("maybe a preview", "DRY_RUN is maybe. Give true or false", DRY_RUN="maybe"),
    importing("an unknown table", "There is no table nope", TABLE="nope"),
    importing("an unknown coordinate system", "no coordinate system EPSG:999999", CRS="EPSG:999999"),
    importing("an unknown encoding", "no text encoding klingon", ENCODING="klingon"),
    importing("a period backwards", "ends before it starts", PERIOD_FROM="2026-02-01", PERIOD_TO="2026-01-01"),
    importing("a very long name", "takes 80 characters, given were 100000", BY="b" * 100_000),
    create("a country that is none", "IRQ is no country code", COUNTRY="IRQ"),
    create("a data file with another ending", "ends in .gpkg", WORKSPACE="@new.txt"),
    publish("an address that is none", "is not an address", URL="ftp://x"),
    publish("a folder that is a file", "There is no folder", FOLDER="@good.geojson"),
    # results in places they cannot have
    overlaps("a layer over its input", "INPUT and OUTPUT are the same file", OUTPUT="@good.geojson"),
    overlaps("a layer over a data file", "OUTPUT would overwrite the data file sample.gpkg", OUTPUT="@sample.gpkg"),
    overlaps("a table into a data file", "OUTPUT would overwrite the data file sample.gpkg",
             OUTPUT="ogr:dbname='@sample.gpkg' table=\"hazard\" (geom)"),
    overlaps("a layer in place of a folder", "There is a folder of that name", OUTPUT="@folder.gpkg"),
    overlaps("a layer in a folder that is not there", "does not exist", OUTPUT="@nowhere/o.gpkg"),
    overlaps("a layer as a text file", "No layer can be written as o.txt", OUTPUT="@o.txt"),
    overlaps("a layer of a long name", "The name is too long", OUTPUT=f"@{LONG}.gpkg"),
    coverage("two layers in one file", "GAPS and OUTSIDE are the same file", OUTSIDE="@g.gpkg"),
    report("a workbook over its data file", "WORKSPACE and XLSX are the same file", XLSX="@sample.gpkg"),
    report("a workbook as a text file", "No workbook can be written as r.txt", XLSX="@r.txt"),
    report("a workbook in place of a folder", "There is a folder of that name", XLSX="@folder.xlsx"),
    importing("a report over the data file", "No report can be written as empty.gpkg", REPORT="@empty.gpkg"),
    check("a report over its data file", "are the same file", WORKSPACE="@sample.gpkg", REPORT="@sample.gpkg"),
    project("a project of another ending", "is not the name of a project file", PROJECT="@p.txt"),
    maps("maps in a file", "is a file, not a folder", FOLDER="@plain.csv"),
    sample("answers over the data file", "WORKSPACE and ANSWERS are the same file", ANSWERS="@new.gpkg"),
    sample("answers in place of a folder", "There is a folder of that name", ANSWERS="@folder.json"),
    sample("a sample among records", "already holds records", WORKSPACE="@sample.gpkg"),
    sample("a sample beside the rest of another file", "the rest of another data file", WORKSPACE="@rest.gpkg"),
    create("a data file over another", "exists already and is not overwritten", WORKSPACE="@sample.gpkg"),
    # a full disk
    overlaps("overlaps on a full disk", "OUTPUT cannot be written.*disk is full", "full"),
    overlaps("overlaps over old ones on a full disk", "OUTPUT cannot be written.*disk is full", "full",
             OUTPUT="@old.geojson"),
    overlaps("a Shapefile over an old one on a full disk", "OUTPUT cannot be written.*disk is full", "full",
             OUTPUT="@old.shp"),
    coverage("gaps on a full disk", "GAPS cannot be written.*disk is full", "full"),
    check("remarks on a full disk", "The disk is full", "full", WORKSPACE="@sample.gpkg", REPORT="@old.html"),
    importing("an import report on a full disk", "The disk is full", "full", REPORT="@old.html"),
    importing("an import into a full disk", "The disk is full. Nothing was changed", "full", WORKSPACE="@old.gpkg"),
    create("a data file on a full disk", "The disk is full", "full"),
    sample("a sample on a full disk", "The disk is full", "full"),
    project("a project on a full disk", "room on the disk", "full", PROJECT="@old.qgz"),
    report("a workbook on a full disk", "The disk is full", "full", XLSX="@old.xlsx"),
    maps("maps on a full disk", "Check that there is room|The disk is full", "full"),
    publish("plugins on a full disk", "The disk is full", "full"),
    # no right to write
    overlaps("overlaps without the right", "no right to write", "read_only"),
    overlaps("overlaps over old ones without the right", "no right to write", "read_only", OUTPUT="@old.geojson"),
    check("remarks without the right", "no right to write", "read_only", WORKSPACE="@sample.gpkg"),
    importing("an import without the right", "can only be read", "read_only", WORKSPACE="@old.gpkg"),
    create("a data file without the right", "no right to write", "read_only"),
    sample("a sample without the right", "no right to write", "read_only"),
    project("a project without the right", "no right to write", "read_only"),
    report("a workbook over an old one without the right", "no right to write", "read_only", XLSX="@old.xlsx"),
    maps("maps without the right", "no right to write", "read_only"),
    publish("plugins without the right", "no right to write", "read_only"),
    # open in another program
    overlaps("overlaps over a file in use", "plain.gpkg cannot be written.*open in another program", "locked",
             OUTPUT="@plain.gpkg"),
    importing("an import into a data file in use", "Another program is writing to empty.gpkg", "locked"),
]
WORKING = [
    overlaps("overlaps of Arabic names and blanks", "", INPUT=f"@{ARABIC}/good.geojson", OUTPUT=f"@{ARABIC}/o.gpkg"),
    check("a check of Arabic names and blanks", "", WORKSPACE=f"@{ARABIC}/sample.gpkg", REPORT=f"@{ARABIC}/r.html"),
]
OLD = ("old.geojson", "old.shp", "old.dbf", "old.shx", "old.html", "old.qgz", "old.xlsx", "old.gpkg")


def world_readable() -> bool:
    """True if a user without rights can read this Python, which runs the plugins."""
    return all(folder.stat().st_mode & 0o005 == 0o005 for folder in (Path(sys.prefix), *Path(sys.prefix).parents))


ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@dataclass
class Place:
    """The folder of a case: what is read lies in ``inside``, what is written too unless there is a ``small`` disk."""

    inside: Path
    small: Path
    is_full: bool = False

    def value(self, text: str) -> str:
        """Returns a value with the path of the file it names."""
        return NAMED.sub(lambda found: self.path(found[1]), text)

    def path(self, name: str) -> str:
        source = LONG not in name and (self.inside / name).exists() and name not in OLD
        return str((self.inside if source else self.small) / name)


@pytest.fixture(scope="module")
def scratch() -> Iterator[Path]:
    """A folder that users without rights can enter, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp(prefix="bad-input-"))
    folder.chmod(0o755)
    yield folder
    for disk in folder.glob("*/disk"):
        subprocess.run(["umount", str(disk)], capture_output=True, check=False)
    for place in folder.glob("*/out"):
        place.chmod(0o755)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def installed(scratch: Path) -> Qgis:
    package.build(scratch / "dist")
    profile = scratch / "profile"
    profile.mkdir()
    temporary = scratch / "tmp"   # the programs are ended without tidying up
    temporary.mkdir()
    temporary.chmod(0o777)
    return Qgis(profile, {"TMPDIR": str(temporary)}).install(*install.built_zips(scratch / "dist"))


def run_all(qgis: Qgis, scratch: Path, cases: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    file = scratch / "cases.json"
    file.write_text(json.dumps(cases), encoding="utf-8")
    return last_json(qgis.python(Path(__file__).with_name("run_cases.py"), str(file)))


@pytest.fixture(scope="module")
def originals(installed: Qgis, scratch: Path) -> Path:
    """Good and bad files, from which every case gets its own copies."""
    folder = scratch / "originals"
    folder.mkdir()

    def geojson(name: str, *shapes: dict[str, Any]) -> None:
        (folder / name).write_text(json.dumps({"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"id": number, "name": f"n{number}"}, "geometry": shape}
            for number, shape in enumerate(shapes)]}), encoding="utf-8")

    geojson("good.geojson", POLYGON, POLYGON)
    geojson("points.geojson", POINT)
    geojson("lines.geojson", LINE)
    geojson("empty.geojson")
    (folder / "broken.geojson").write_bytes((folder / "good.geojson").read_bytes()[:300])
    (folder / "plain.csv").write_text("id,name\n1,a\n", encoding="utf-8")
    (folder / "zero.geojson").touch()
    (folder / "zero.gpkg").touch()
    (folder / "rest.gpkg-wal").write_bytes(b"what is left of a data file")
    for name in ("folder", "folder.gpkg", "folder.xlsx", "folder.json", ARABIC):
        (folder / name).mkdir()
    made = run_all(installed, scratch, [
        {"name": "sample", "id": "imsma:createsampledata", "nobody": False, "parameters": {
            "WORKSPACE": str(folder / "sample.gpkg"), "HAZARDS": "40", "TASKS": "20", "MONTHS": "3"}},
        {"name": "empty", "id": "imsma:createworkspace", "nobody": False,
         "parameters": {"WORKSPACE": str(folder / "empty.gpkg")}}])
    assert [outcome["code"] for outcome in made.values()] == [0, 0], made
    gdal.VectorTranslate(str(folder / "plain.gpkg"), str(folder / "good.geojson"), layerName="areas")
    gdal.VectorTranslate(str(folder / "none.gpkg"), str(folder / "good.geojson"), where="id > 9")
    gdal.VectorTranslate(str(folder / "noprj.shp"), str(folder / "good.geojson"))
    (folder / "noprj.prj").unlink()
    for half, whole in (("half.gpkg", "plain.gpkg"), ("halfsample.gpkg", "sample.gpkg")):
        content = (folder / whole).read_bytes()
        (folder / half).write_bytes(content[:len(content) // 2])
    shutil.copy(folder / "empty.gpkg", folder / "newer.gpkg")
    with contextlib.closing(sqlite3.connect(folder / "newer.gpkg")) as connection, connection:
        connection.execute("UPDATE workspace_info SET value = '999' WHERE key = 'model_version'")
    for name in ("good.geojson", "sample.gpkg"):
        shutil.copy(folder / name, folder / ARABIC / name)
    shutil.copytree(scratch / "dist", folder / "zips", ignore=shutil.ignore_patterns("store"))
    for suffix in ("geojson", "html", "qgz", "xlsx"):
        (folder / f"old.{suffix}").write_bytes(b"what was there before")
    for suffix in ("shp", "shx", "dbf"):
        shutil.copy(folder / f"noprj.{suffix}", folder / f"old.{suffix}")
    shutil.copy(folder / "empty.gpkg", folder / "old.gpkg")
    return folder


def needed(case: Case) -> set[str]:
    """The first parts of the names of files a case reads, writes or may harm."""
    named = {re.split(r"[/.]", found)[0] for value in case.parameters.values() for found in NAMED.findall(value)}
    return named | {"old"} if case.place in ("full", "read_only") else named


def prepare(case: Case, originals: Path, folder: Path) -> Place:
    """Makes the folder of a case; with "full" the results go to a disk of memory without room for them."""
    inside = folder / "in"
    inside.mkdir(parents=True)
    small = folder / "disk" if case.place == "full" else folder / "out" if case.place == "read_only" else inside
    small.mkdir(exist_ok=True)
    place = Place(inside, small)
    if case.place == "full":
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(small)], capture_output=True,
                                 check=False)
        place.is_full = mounted.returncode == 0
    for source in originals.iterdir():
        if source.name.split(".")[0] not in needed(case):
            continue
        goal = (small if source.name in OLD else inside) / source.name
        if source.is_dir():
            shutil.copytree(source, goal)
        else:
            shutil.copyfile(source, goal)
    if case.place == "locked" and (inside / "plain.gpkg").exists():
        with contextlib.closing(sqlite3.connect(inside / "plain.gpkg")) as connection:
            connection.execute("PRAGMA journal_mode = WAL")   # as QGIS has it
    if place.is_full:
        (small / "filling").write_bytes(b"x" * shutil.disk_usage(small).free)
    if case.place == "read_only":
        for file in small.iterdir():
            file.chmod(0o444)
        small.chmod(0o555)
    return place


def state(*folders: Path) -> dict[str, str]:
    """What lies in folders, by content; without the files SQLite keeps beside a data file that is being read."""
    found = {}
    for folder in folders:
        for path in folder.rglob("*"):
            if not path.name.endswith(("gpkg-shm", "gpkg-wal")) or path.name == "rest.gpkg-wal":
                found[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
    return found


@dataclass
class Outcome:
    code: int
    sentence: str
    before: dict[str, str]
    after: dict[str, str]


@pytest.fixture(scope="module")
def outcomes(installed: Qgis, originals: Path, scratch: Path) -> dict[str, Outcome]:
    """Runs all cases that this computer can run, in one process."""
    places = {case.name: prepare(case, originals, scratch / f"case{number}")
              for number, case in enumerate([*CASES, *WORKING]) if not why_not(case)}
    runnable = [case for case in (*CASES, *WORKING) if case.name in places
                and (case.place != "full" or places[case.name].is_full)]
    before = {case.name: state(places[case.name].inside, places[case.name].small) for case in runnable}
    with contextlib.ExitStack() as stack:
        for case in runnable:
            if case.place == "locked":   # after all reading: closing a file ends every lock this process has on it
                hold(places[case.name].inside, stack)
        results = run_all(installed, scratch, [
            {"name": case.name, "id": case.algorithm, "nobody": ROOT and case.place == "read_only", "parameters": {
                key: places[case.name].value(value) for key, value in case.parameters.items()}} for case in runnable])
        return {case.name: Outcome(results[case.name]["code"], results[case.name]["sentence"], before[case.name],
                                   state(places[case.name].inside, places[case.name].small)) for case in runnable}


def hold(folder: Path, stack: contextlib.ExitStack) -> None:
    """Opens the databases of a case as another QGIS does: one only shown there, the other being saved."""
    for name, statement in (("plain.gpkg", "SELECT count(*) FROM areas"), ("empty.gpkg", "BEGIN EXCLUSIVE")):
        if (folder / name).exists():
            holder = stack.enter_context(contextlib.closing(sqlite3.connect(folder / name, isolation_level=None)))
            holder.execute(statement).fetchall()


def why_not(case: Case) -> str:
    if case.place == "full" and not ROOT:
        return "needs root to mount a small disk"
    if case.place == "read_only" and ROOT and not world_readable():
        return "a user without rights cannot read the Python of these tests"
    return ""


def outcome_of(case: Case, outcomes: dict[str, Outcome]) -> Outcome:
    if case.name not in outcomes:
        pytest.skip(why_not(case) or "no file system in memory can be mounted here")
    return outcomes[case.name]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(LONG, "long"))
def test_bad_input_is_a_sentence_and_leaves_nothing(case: Case, outcomes: dict[str, Outcome]) -> None:
    outcome = outcome_of(case, outcomes)
    assert outcome.code == 1, outcome.sentence
    assert "Traceback" not in outcome.sentence
    assert re.search(case.sentence, outcome.sentence), outcome.sentence[:500]
    assert outcome.after == outcome.before


@pytest.mark.parametrize("case", WORKING, ids=lambda case: case.name)
def test_what_looks_odd_works(case: Case, outcomes: dict[str, Outcome]) -> None:
    outcome = outcome_of(case, outcomes)
    assert (outcome.code, outcome.sentence) == (0, "")
    assert len(outcome.after) > len(outcome.before)
    assert {name: outcome.after.get(name) for name in outcome.before} == outcome.before


@pytest.mark.parametrize("name", ["overlaps of points.geojson", "a workbook over its data file",
                                  "import of broken.geojson", "an unknown parameter"])
def test_qgis_process_ends_with_1(name: str, installed: Qgis, originals: Path, tmp_path: Path) -> None:
    case = next(case for case in CASES if case.name == name)
    place = prepare(case, originals, tmp_path / "case")
    before = state(place.inside)
    done = installed.process("run", case.algorithm, "--", *[
        f"{key}={place.value(value)}" for key, value in case.parameters.items()])
    printed = done.stdout + done.stderr
    assert done.returncode == 1, printed
    assert "Traceback" not in printed
    assert re.search(case.sentence, printed), printed
    assert state(place.inside) == before
