"""The real QGIS window under Xvfb with the built plugins, in English and in Arabic from right to left.

The pictures go to docs/screenshots; somebody has to look at them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from real_window import LARGEST_PICTURE, PICTURES, WORK, use

from tools import postgis_server

HAZARDS = """
create table hazards (id uuid primary key default gen_random_uuid(), no text, kind text, state text,
                      geom geometry(Polygon, 4326));
insert into hazards (no, kind, state, geom)
select 'N-' || row, 'CHA', 'Open', st_makeenvelope(44 + row * 0.002, 36, 44.001 + row * 0.002, 36.001, 4326)
from generate_series(1, 250) as row;
"""
PROFILE = {"title": {"en": "National hazards"}, "source": "national", "kind": "postgis", "tables": [
    {"from": ["hazards"], "table": "hazard", "crs": "EPSG:4326", "columns": [
        {"field": "local_id", "names": ["no"]}, {"field": "hazard_class", "names": ["kind"]},
        {"field": "hazard_status", "names": ["state"], "values": {"Open": "OPEN"}}]}]}

@pytest.fixture(scope="session")
def database(zips) -> Iterator[dict[str, str]]:
    """Gives what the steps need to reach a database with hazards; nothing where no PostgreSQL is installed."""
    try:
        cluster = postgis_server.start()
    except postgis_server.NoServer:
        yield {}
        return
    try:
        made = cluster.database("national")
        made.psql(HAZARDS)
        profile = WORK / "national_hazards.json"
        profile.write_text(json.dumps(PROFILE), encoding="utf-8")
        yield {"IMSMA_DESKTOP_DATABASE": made.uri, "IMSMA_DESKTOP_PROFILE": str(profile)}
    finally:
        cluster.stop()


@pytest.fixture(scope="session", params=["en", "ar"])
def run(request, zips, database) -> tuple[str, dict]:
    """Uses the suite once in a language and gives what was seen."""
    return request.param, use(request.param, "window", zips, database)


def test_it_went_to_the_end(run):
    _language, facts = run
    assert "error" not in facts, facts["error"]
    assert facts["stage"] == "done"
    assert len(facts["pictures"]) >= 9


def test_plugins_menu_and_toolbar_are_there(run):
    _language, facts = run
    assert {"imsma_tools", "otms_plugin", "imaat_plugin"} <= set(facts["plugins"])
    assert facts["providers"] == ["imsma", "otms", "imaat"]
    assert len(facts["menu"]) >= 23
    assert facts["toolbar"] >= 8
    assert facts["first_start"]


def test_arabic_goes_from_right_to_left(run):
    language, facts = run
    assert facts["menu_right_to_left"] == (language == "ar")


def test_sample_overlaps_gaps_and_remarks_are_shown(run):
    _language, facts = run
    assert facts["layers"] > 10
    assert facts["output"] > 0
    assert facts["gaps"] > 0
    assert facts["remarks"] > 0


def test_overlaps_are_shown_while_drawing(run):
    _language, facts = run
    assert facts["outline_rows"]
    assert facts["watch_rows"]
    assert facts["outline_panel_gone"]


def test_maps_are_made_checked_and_opened_in_the_designer(run):
    _language, facts = run
    assert facts["map_types"] >= 10
    assert facts["map_pages"] == 2
    assert facts["map_picture"]
    assert facts["example"]
    assert facts["map_files"] == [".pdf", ".pdf"]
    assert facts["layout_checked"]
    assert facts["own_layers_untouched"]
    assert "map_a4_landscape" in facts["templates"]


def test_corrections_are_listed(run):
    _language, facts = run
    assert sorted(facts["corrections"]) == ["LOOK", "OPEN", "REFUSED", "SENT"]


def test_columns_of_a_file_were_matched(run):
    _language, facts = run
    assert {"admin1_name", "area_reported_m2", "hazard_class", "local_id", "reported_on"} <= set(facts["matched"])
    assert facts["lost"] >= 2


def test_a_database_fills_the_data_file_and_its_failure_is_shown(run):
    _language, facts = run
    if not facts["database"]:
        pytest.skip("No PostgreSQL here: make test-servers installs it")
    assert facts["updated"] == [250]
    assert "250" in facts["connection_test"] and "250" in facts["first_update"]
    assert len(facts["signs"]) == 1 and "127.0.0.1" in facts["signs"][0]
    assert facts["source_page"] == "National database"


def test_windows_opened(run):
    _language, facts = run
    assert facts["algorithm_window"]
    assert facts["options_page"]
    assert facts["report"].startswith("IMSMA Tools diagnostic report")


def test_no_error_was_logged(run):
    _language, facts = run
    assert [entry for entry in facts["log"] if entry[0] == "Python Error" or entry[1] == 2] == []


def test_pictures_are_small(run):
    language, facts = run
    for name in facts["pictures"]:
        assert (PICTURES / f"{language}-{name}.png").stat().st_size < LARGEST_PICTURE
