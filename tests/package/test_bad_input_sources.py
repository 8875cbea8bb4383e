"""Bad input to updates, lists of corrections and imports of strangers' files, through the installed plugins.

Nobody answers at the addresses here; what servers can do wrong is in tests/servers.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
from pathlib import Path

import pytest
from scratch_qgis import Qgis
from test_bad_input import installed, run_all, scratch, state  # noqa: F401  (fixtures)

SECRET = "geheim123"
NOWHERE = "http://127.0.0.1:1/arcgis/rest/services/x/FeatureServer"
GOOD = {"name": "t", "kind": "imsma-core", "address": NOWHERE, "profile": "suite"}
MATCHING = {"source": "s", "kind": "imsma-core", "tables": [
    {"from": ["a"], "table": "hazard", "columns": [{"field": "local_id", "names": ["id"]}]}]}
LIST = "hazard_id,name\nH1,Alpha\nH2,Beta\n"


def packed(**members: str) -> dict[str, str]:
    return {name.replace("_csv", ".csv").replace("_kml", ".kml"): text for name, text in members.items()}


def connection(**more: object) -> str:
    return json.dumps({**GOOD, **more})


def sync(sentence: str, said: str, **more: str) -> tuple[str, str, dict, dict]:
    return "imsma:syncsource", sentence, {"SOURCE": "@c.json", "REPORT": "@r.html", **more}, {"c.json": said}


def matched(sentence: str, **more: object) -> tuple[str, str, dict, dict]:
    files = {"c.json": connection(), "p.json": json.dumps({**MATCHING, **more})}
    return "imsma:syncsource", sentence, {"SOURCE": "@c.json", "PROFILE": "@p.json"}, files


def importing(sentence: str, file: str, content: object, **more: str) -> tuple[str, str, dict, dict]:
    return "imsma:importlayer", sentence, {"INPUT": f"@{file}", "TABLE": "hazard", **more}, {file: content}


def listing(sentence: str, **more: str) -> tuple[str, str, dict, dict]:
    return "imsma:correctionlist", sentence, {"XLSX": "@l.xlsx", **more}, {}


CASES = {
    "a password as a setting": sync("password or a token", connection(password=SECRET)),
    "a token in the address": sync("password or a token", connection(address=f"{NOWHERE}/query?token={SECRET}")),
    "a password of a database": sync("password or a token", connection(
        kind="postgis", address=f"host=127.0.0.1 dbname=x password={SECRET}")),
    "an address for a name": sync("password or a token", "{}", SOURCE=f"https://ali:{SECRET}@example.org/x"),
    "brackets": sync("must be JSON", "[" * 100_000),
    "no JSON": sync("must be JSON", '{"name":'),
    "a misspelt setting": sync("setting area is not known", connection(area=["x"])),
    "a setting of the wrong kind": sync("value of the wrong kind", connection(areas="Ninewa")),
    "half an address": sync("no address of a service", connection(address="http://[::1/x")),
    "an open line": sync("Write https://", connection(address="http://example.invalid/rest/services/x/FeatureServer")),
    "an unknown login": sync("authentication store cannot be read", connection(authcfg="abc1234")),
    "a connection of no name": sync("There is no connection nothing", "{}", SOURCE="nothing"),
    "a column matching for a source": sync("no source profile own_polygons", connection(profile="own_polygons")),
    "a matching of another system": sync("is for imsma-ng, and the connection leads to imsma-core",
                                         connection(profile="imsma_ng_v6")),
    "a matching into our own books": matched(r"tables\[0\].table: audit_log", tables=[
        {"from": ["a"], "table": "audit_log", "columns": [{"field": "guid"}]}]),
    "a matching into nothing": matched("wrong setting", tables=[]),
    "a report in no folder": sync("folder of the report does not exist", connection(), REPORT="@nowhere/r.html"),
    "a report over the connection": sync("are the same file", connection(), SOURCE="@c.json", REPORT="@c.html"),
    "an update by nobody": sync("Nobody's name", connection(), BY=""),
    "a table of corrections that is none": listing("There is no table nope", TABLE="nope"),
    "a list sent by nobody": listing("Nobody's name", MARK_SENT="true", BY=""),
    "a list over the data file": listing("No page can be written", HTML="@d.gpkg"),
    "a source profile for a file": importing("no column matching imsma_ng_v6", "x.csv", LIST, PROFILE="imsma_ng_v6"),
    "a database for a file": importing("password or a token in INPUT", "x.csv", LIST,
                                       INPUT=f"PG:host=127.0.0.1 password={SECRET}"),
    "another list of a ZIP": importing("no layer south", "x.zip", packed(north_csv=LIST), LAYER="south"),
    "two lists of a name": importing("a/list.csv, b/list.csv", "x.zip", {"a/list.csv": LIST, "b/list.csv": LIST}),
    "entities": importing("document type", "x.kml", '<!DOCTYPE a [<!ENTITY b "c">]><kml/>'),
    "no text": importing("holds no text", "x.csv", "\0" * 1000),
    "points in no file": importing("no sheet and no file", "x.csv", LIST, POINTS="nowhere.csv"),
}


@pytest.fixture(scope="module")
def empty(installed: Qgis, scratch: Path) -> bytes:   # noqa: F811
    made = run_all(installed, scratch, [{"name": "empty", "id": "imsma:createworkspace", "nobody": False,
                                         "parameters": {"WORKSPACE": str(scratch / "empty.gpkg")}}])
    assert made["empty"]["code"] == 0, made
    return (scratch / "empty.gpkg").read_bytes()


def prepared(folder: Path, empty: bytes, files: dict) -> None:
    folder.mkdir()
    (folder / "d.gpkg").write_bytes(empty)
    for name, content in files.items():
        if isinstance(content, dict):
            with zipfile.ZipFile(folder / name, "w") as archive:
                for member, text in content.items():
                    archive.writestr(member, text)
        else:
            (folder / name).write_text(content, encoding="utf-8")
    if "c.json" in files:
        os.link(folder / "c.json", folder / "c.html")


@pytest.fixture(scope="module")
def outcomes(installed: Qgis, scratch: Path, empty: bytes) -> dict[str, tuple[dict, dict, dict]]:   # noqa: F811
    calls, before = [], {}
    for number, (name, (algorithm, _, parameters, files)) in enumerate(CASES.items()):
        folder = scratch / f"source{number}"
        prepared(folder, empty, files)
        before[name] = (folder, state(folder))
        values = {"WORKSPACE": "@d.gpkg", "BY": "Ali", **parameters}
        calls.append({"name": name, "id": algorithm, "nobody": False, "parameters": {
            key: str(folder / value[1:]) if value.startswith("@") else value for key, value in values.items()}})
    results = run_all(installed, scratch, calls)
    return {name: (results[name], was, state(folder)) for name, (folder, was) in before.items()}


@pytest.mark.parametrize("name", CASES)
def test_bad_input_is_a_sentence_without_secrets_and_leaves_nothing(name: str, outcomes: dict) -> None:
    outcome, before, after = outcomes[name]
    assert outcome["code"] == 1, outcome
    assert "Traceback" not in outcome["sentence"] and SECRET not in outcome["sentence"]
    assert re.search(CASES[name][1], outcome["sentence"]), outcome["sentence"]
    assert after == before


def test_a_server_that_is_not_there_leaves_the_records_and_a_report(installed: Qgis, scratch: Path,   # noqa: F811
                                                                    empty: bytes) -> None:
    folder = scratch / "away"
    prepared(folder, empty, {"c.json": connection()})
    done = installed.process("run", "imsma:syncsource", "--", f"SOURCE={folder / 'c.json'}", "BY=Ali",
                             f"WORKSPACE={folder / 'd.gpkg'}", f"REPORT={folder / 'r.html'}")
    printed = done.stdout + done.stderr
    assert done.returncode == 1 and "Traceback" not in printed, printed
    assert "does not take connections" in printed and "asked 5 times" in (folder / "r.html").read_text("utf-8")
