"""After an update every request is done, refused, gone, in need of a look, or still open: judged by the data alone."""

from __future__ import annotations

import datetime as dt
import struct

import pytest
from corrections_kit import ACCIDENT, HAZARD, NOW, SOURCE, mirrored_file, update

from imsma_tools.core.base.days import today
from imsma_tools.core.intake import corrections
from imsma_tools.core.intake.correction_states import State
from imsma_tools.core.intake.corrections import Settled, settle
from imsma_tools.core.workspace import open_workspace, verify

TOMORROW = dt.datetime.now(dt.timezone.utc) + dt.timedelta(days=1)


@pytest.fixture
def ws(tmp_path):
    with open_workspace(mirrored_file(tmp_path / "data.gpkg")) as workspace:
        yield workspace


def propose(ws, field="name", value="Qara Tappa", table="hazard", guid=HAZARD, sent=False):
    request = corrections.propose(ws, table, guid, field, value, "Visit 12", "Ali")
    if sent:
        corrections.mark_sent(ws, [request], "CR-1", "Ali")
    return request


def said(ws, request):
    row = ws.row("correction_request", request)
    return row["state"], row["value_answered"], row["answered_on"]


@pytest.mark.parametrize("sent", [False, True])
def test_done_when_imsma_says_what_was_proposed(ws, sent):
    request = propose(ws, sent=sent)
    assert update(ws, name="Qara Tappa") == Settled(done=1)
    assert said(ws, request) == ("DONE", "Qara Tappa", NOW.date()) and verify(ws) == []
    assert update(ws, name="Changed later") == Settled()
    assert said(ws, request) == ("DONE", "Qara Tappa", NOW.date())


@pytest.mark.parametrize(("field", "proposed", "arrived"), [
    ("area_reported_m2", 2000, 2000.0), ("reported_on", dt.date(2020, 1, 2), dt.date(2020, 1, 2)),
    ("reported_on", None, None), ("hazard_status", "CLOSED", "CLOSED")])
def test_done_for_every_kind_of_value(ws, field, proposed, arrived):
    propose(ws, field, proposed)
    assert update(ws, **{field: arrived}) == Settled(done=1)


def ring(corners):
    corners = [*corners, corners[0]]
    return struct.pack("<BIII", 1, 3, 1, len(corners)) + b"".join(struct.pack("<2d", *place) for place in corners)


def test_an_outline_typed_from_our_list_is_done_wherever_it_starts(ws):
    corners = [(44.00012345678, 33.0), (44.0041, 33.00031234567), (44.004, 33.0042), (44.0, 33.0041)]
    request = propose(ws, "geom", ring(corners), sent=True)
    typed = [(round(x, 7), round(y, 7)) for x, y in corners]
    assert update(ws, geom=ring(typed[::-1][1:] + typed[::-1][:1])) == Settled(done=1)
    assert said(ws, request)[1].startswith("SRID=4326;MULTIPOLYGON (((44.00")


def test_an_outline_with_one_corner_elsewhere_needs_a_look(ws):
    corners = [(44.0, 33.0), (44.0041, 33.0003), (44.004, 33.0042), (44.0, 33.0041)]
    propose(ws, "geom", ring(corners))
    assert update(ws, geom=ring([(44.00001, 33.0), *corners[1:]])) == Settled(open=1, look=1)


def test_open_and_sent_stay_while_nothing_happens(ws):
    one, other = propose(ws), propose(ws, "priority", "HIGH", sent=True)
    assert update(ws) == Settled(open=2) == update(ws, land_use="Farming")
    assert said(ws, one) == ("OPEN", None, None) and said(ws, other) == ("SENT", None, None)


def test_refused_when_the_record_was_edited_after_it_was_sent_and_kept_its_value(ws):
    request = propose(ws, sent=True)
    assert update(ws, land_use="Farming", source_edited_at=TOMORROW, now=TOMORROW) == Settled(refused=1)
    assert said(ws, request)[:2] == ("REFUSED", "Qara Tapa")
    assert ws.row("correction_request", request)["answer"] == "IMSMA kept its value."


def test_not_refused_before_it_was_sent_nor_on_the_day_it_was(ws):
    request, unsent = propose(ws, sent=True), propose(ws, "priority", "HIGH")
    same_day = dt.datetime.combine(today(), dt.time(20, 0), dt.timezone.utc)   # 23:00 of that day in Baghdad
    assert update(ws, land_use="A", source_edited_at=same_day) == Settled(open=2)
    assert said(ws, request)[0] == "SENT" and said(ws, unsent)[0] == "OPEN"
    midnight = dt.datetime.combine(today(), dt.time(21, 0), dt.timezone.utc)   # the next day in Baghdad
    assert update(ws, land_use="B", source_edited_at=midnight) == Settled(refused=1, open=1)


def test_a_source_that_does_not_say_when_it_was_edited_refuses_nothing(ws):
    propose(ws, "killed", 1, "accident", ACCIDENT, sent=True)
    assert update(ws, "accident", ACCIDENT, comment="edited") == Settled(open=1)


def test_a_refusal_that_imsma_takes_back_is_done(ws):
    request = propose(ws, sent=True)
    update(ws, source_edited_at=TOMORROW)
    assert update(ws, name="Qara Tappa", now=TOMORROW) == Settled(done=1)
    assert said(ws, request)[:2] == ("DONE", "Qara Tappa") and ws.row("correction_request", request)["answer"] is None


def test_a_third_value_needs_a_look_until_somebody_decides(ws):
    request = propose(ws, sent=True)
    assert update(ws, name="Third") == Settled(open=1, look=1)
    assert said(ws, request) == ("LOOK", "Third", NOW.date())
    before = ws.row("correction_request", request)["version"]
    assert update(ws, now=TOMORROW) == Settled(open=1, look=1)
    assert ws.row("correction_request", request)["version"] == before, "nothing new, nothing written"
    assert update(ws, name="Fourth") == Settled(open=1, look=1) and said(ws, request)[1] == "Fourth"
    corrections.ask_again(ws, request, "Ali")
    assert said(ws, request) == ("OPEN", None, None) and update(ws) == Settled(open=1)
    assert update(ws, name="Qara Tappa") == Settled(done=1)


def test_a_third_value_that_goes_back_leaves_the_request_as_it_was(ws):
    one, other = propose(ws, sent=True), propose(ws, "priority", "HIGH")
    update(ws, name="Third", priority="LOW")
    assert [said(ws, request)[0] for request in (one, other)] == ["LOOK", "LOOK"]
    assert update(ws, name="Qara Tapa", priority=None) == Settled(open=2)
    assert [said(ws, request) for request in (one, other)] == [("SENT", None, None), ("OPEN", None, None)]


def test_a_record_that_is_gone_answers_and_one_that_comes_back_asks(ws):
    request, done = propose(ws), propose(ws, "priority", "HIGH")
    update(ws, priority="HIGH")
    record = ws.row("hazard", HAZARD)
    with ws.writing("IMSMA Core", via="update") as writer:
        writer.delete("hazard", HAZARD)
        assert settle(ws, writer, SOURCE, NOW) == Settled(gone=1)
    assert said(ws, request) == ("GONE", None, NOW.date()) and said(ws, done)[0] == "DONE"
    with ws.writing("IMSMA Core", via="update") as writer:
        writer.insert("hazard", record)
        assert settle(ws, writer, SOURCE, NOW) == Settled(open=1)
    assert said(ws, request) == ("OPEN", None, None)


def test_said_to_be_done_is_proved_by_the_next_update(ws):
    proved, unproved = propose(ws), propose(ws, "priority", "HIGH")
    for request in (proved, unproved):
        corrections.answer(ws, request, State.DONE, "By telephone", "Ali")
    assert update(ws, name="Qara Tappa") == Settled(look=1, open=1)
    assert said(ws, proved) == ("DONE", "Qara Tappa", today()) and said(ws, unproved)[0] == "LOOK"
    assert ws.row("correction_request", proved)["answer"] == "By telephone"
    assert update(ws, name="Later") == Settled(look=1, open=1) and said(ws, proved)[1] == "Qara Tappa"


def test_withdrawn_and_requests_to_other_sources_are_left_alone(ws):
    request = propose(ws)
    corrections.withdraw(ws, request, "Ali")
    other = propose(ws)
    with ws.writing("x", via="update") as writer:
        assert settle(ws, writer, "another", NOW) == Settled()
    assert update(ws, name="Qara Tappa") == Settled(done=1)
    assert said(ws, request)[0] == "WITHDRAWN" and said(ws, other)[0] == "DONE"


@pytest.mark.parametrize("broken", [{"target_table": "nothing"}] + [
    {"field_name": field} for field in ("nothing", "reported_on", "area_reported_m2", "geom")])
def test_a_request_that_somebody_spoilt_needs_a_look_and_the_update_goes_on(ws, broken):
    spoilt, sound = propose(ws, "land_use", "Farming"), propose(ws)
    with ws.writing("somebody") as writer:
        writer.update("correction_request", spoilt, broken)
    assert update(ws, name="Qara Tappa") == Settled(done=1, open=1, look=1)
    assert said(ws, spoilt)[0] == "LOOK" and said(ws, sound)[0] == "DONE"


def test_what_is_taken_back_takes_the_answers_along(ws):
    request = propose(ws)
    with pytest.raises(RuntimeError), ws.writing("IMSMA Core", via="update") as writer:
        writer.update("hazard", HAZARD, {"name": "Qara Tappa"})
        settle(ws, writer, SOURCE, NOW)
        raise RuntimeError
    assert said(ws, request) == ("OPEN", None, None)
