"""The model as declared: whole, consistent, and readable in the page that is made from it."""

from __future__ import annotations

import json

import pytest

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language
from imsma_tools.core.model.definition import FieldType, TableKind, load_model
from tools import docs_dictionary

MODEL = load_model()
DESIGNED = {
    "hazard", "land_release", "task_order", "task_hazard", "task_status", "overlap_decision", "progress_report",
    "completion_report", "handover_certificate", "ordnance_item", "accident", "victim", "eore_session", "beneficiary",
    "victim_assistance", "qm_visit", "organisation", "accreditation", "team", "admin_area", "responsibility_area",
    "settlement", "name_alias", "turning_point", "attachment", "target", "closed_period", "submission", "audit_log",
    "sync_run", "workspace_info"}


def test_every_table_of_the_design_is_there() -> None:
    assert set(MODEL.tables) >= DESIGNED
    assert any(name.startswith("workbench_") for name in MODEL.tables)


@pytest.mark.parametrize("table", MODEL.tables.values(), ids=lambda table: table.name)
def test_a_table_is_consistent_with_the_rest(table) -> None:
    names = table.names()
    assert len(names) == len(set(names))
    assert table.version >= 1
    assert table.has(table.title_field)
    assert table.source
    for item in table.fields:
        assert item.name == item.name.lower()
        assert item.label.en
        assert item.source, item.name
        assert not item.code_list or item.code_list in MODEL.code_lists, item.name
        assert not item.refers_to or item.refers_to in MODEL.tables, item.name
        assert not item.name.endswith("_m2") or (item.type, item.unit) == (FieldType.REAL, "m2"), item.name
        if item.code_list and item.default is not None:
            assert item.default in MODEL.code_lists[item.code_list], item.name


def test_records_have_a_key_a_source_and_a_version() -> None:
    for table in MODEL.tables.values():
        if table.kind is not TableKind.SYSTEM:
            assert set(table.names()) >= {"guid", "local_id", "source", "source_key", "source_edited_at", "version"}


def test_outlines_keep_what_was_received() -> None:
    outlined = {table.name for table in MODEL.tables.values() if table.has_outline}
    assert outlined >= {"hazard", "land_release", "task_order", "progress_report", "completion_report"}
    assert all(MODEL.table(name).is_spatial for name in outlined)


def test_codes_are_unique_and_labelled() -> None:
    for code_list in MODEL.code_lists.values():
        codes = [code.code for code in code_list.codes]
        assert len(codes) == len(set(codes))
        assert all(code.label.en for code in code_list.codes)


@pytest.mark.parametrize("language", list(Language))
def test_no_two_codes_of_a_list_read_alike(language: Language) -> None:
    """A figure is proved by its label in the workbook, and a file is read by it: two codes would be one."""
    for name, code_list in MODEL.code_lists.items():
        labels = [code_list.label(code.code, language).strip().casefold() for code in code_list.codes]
        assert len(set(labels)) == len(labels), name


def test_every_code_list_is_used() -> None:
    used = {item.code_list for table in MODEL.tables.values() for item in table.fields}
    assert set(MODEL.code_lists) <= used


def test_labels_speak_three_languages_and_say_which_are_unreviewed() -> None:
    for table in MODEL.tables.values():
        for label in (table.label, *(item.label for item in table.fields)):
            assert label.text(Language.AR) != "" and label.text(Language.CKB) != ""
            assert label.ar and label.ckb, label.en
            assert "en" in label.reviewed


def test_translators_files_have_no_label_of_a_field_that_is_gone() -> None:
    keys = set(MODEL.tables) | {f"{item.trait or table.name}.{item.name}" for table in MODEL.tables.values()
                                for item in table.fields}
    for file in paths.resource("model", "labels").glob("*.json"):
        assert set(json.loads(file.read_text(encoding="utf-8"))) <= keys, file.name


def test_an_unknown_table_names_those_there_are() -> None:
    with pytest.raises(BadInput, match=r"There is no table hazzard.*Choose one of: .*hazard"):
        MODEL.table("hazzard")


def test_personal_data_have_no_place_in_the_model() -> None:
    """Names, phones, addresses of victims live in a store of their own, off by default."""
    forbidden = ("family", "given_name", "phone", "address", "birth")
    assert not [f"{table.name}.{item.name}" for table in MODEL.tables.values() for item in table.fields
                if any(word in item.name for word in forbidden)]


def test_the_data_dictionary_is_current() -> None:
    assert docs_dictionary.PAGE.read_text(encoding="utf-8") == docs_dictionary.page(MODEL), "run: make docs"
