"""Column matchings that do not fit the source they are used for: said, or refused, before anything is written."""

from __future__ import annotations

import pytest
from scripted_source import ScriptedSource

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.arcgis.address import read_address
from imsma_tools.core.sources.connection_store import find_connection, read_connection_file
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.opening import open_source
from imsma_tools.core.sources.source_profile import read_source_profile
from imsma_tools.core.sources.update.readings import check_matchings, readings_for

CONNECTION = Connection("test", "imsma-core", "https://example.org/arcgis/rest/services")


def matching(**more):
    return {"from": ["hazards"], "table": "hazard", "columns": [
        {"field": "local_id", "names": ["globalid"]}, {"field": "hazard_class", "names": ["kind"]}], **more}


def checked(*tables):
    profile = read_source_profile({"source": "s", "kind": "imsma-core", "tables": list(tables)}, load_model(), "p")
    return check_matchings(readings_for(ScriptedSource(None).describe(), profile, CONNECTION))


def test_a_column_the_source_lacks_is_named():
    columns = [{"field": "local_id", "names": ["nothere"]}, {"field": "hazard_class", "names": ["kind"]}]
    assert checked(matching(columns=columns)) == [
        "hazards: there is no column for local_id; these fields stay empty."]
    assert checked(matching()) == []


def test_words_in_a_column_that_is_not_there_would_take_no_record():
    with pytest.raises(BadInput, match="hazards has no column typ, which says which records are meant"):
        checked(matching(only={"typ": ["SHA"]}))
    assert checked(matching(only={"typ": ["SHA", ""]})) == []   # empty is asked for too
    assert checked(matching(**{"from": ["h*"]}, only={"typ": ["SHA"]})) == []   # many tables, some of them others
    assert checked(matching(only={"typ": ["SHA"]}), matching(only={"kind": ["CHA"]})) == []


def test_the_same_records_are_not_taken_twice():
    with pytest.raises(BadInput, match="takes the records of hazards twice"):
        checked(matching(), matching(**{"from": ["HAZ*"]}))
    assert checked(matching(only={"kind": ["SHA"]}), matching(only={"kind": ["CHA"]})) == []


def test_a_matching_of_another_kind_of_system_is_refused():
    profile = read_source_profile({"source": "s", "kind": "imsma-ng", "tables": [matching()]}, load_model(), "p")
    with pytest.raises(BadInput, match="The column matching p is for imsma-ng, and the connection leads to imsma-core"):
        open_source(CONNECTION, profile)


def test_an_address_in_the_place_of_a_name_does_not_give_its_password_away():
    with pytest.raises(BadInput) as caught:
        find_connection("https://ali:geheim@example.org/rest", _NoSettings())
    assert "geheim" not in caught.value.sentence() and "password" in caught.value.sentence()


def test_a_file_of_brackets_and_half_an_address_are_said_in_words(tmp_path):
    (tmp_path / "c.json").write_text("[" * 100_000, encoding="utf-8")
    with pytest.raises(BadInput, match="must be JSON"):
        read_connection_file(tmp_path / "c.json")
    with pytest.raises(BadInput, match=r"no address of a service: http://\[::1/x"):
        read_address("http://[::1/x")


class _NoSettings:
    def beginGroup(self, prefix):
        pass

    def endGroup(self):
        pass

    def childKeys(self):
        return []


@pytest.mark.parametrize("table", ["mirror", "audit_log", "sync_run", "workspace_info"])
def test_tables_that_the_suite_keeps_are_filled_by_no_matching(table):
    with pytest.raises(BadInput, match=rf"wrong setting tables\[0\].table: {table}"):
        checked(matching(table=table, columns=[{"field": "guid", "names": ["globalid"]}]))
