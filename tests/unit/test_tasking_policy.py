"""The overlap policy: classes of the field rules, total over all combinations, symmetric, and never below the floor."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.tasking.live import Phase
from imsma_tools.core.tasking.policy import (
    OverlapFacts,
    PairFacts,
    SideFacts,
    load_policy,
    side_from_release,
)
from imsma_tools.core.tasking.states import load_states

POLICY = load_policy()
TYPES = [code.code for code in load_model().code_lists["task_type"].codes]
STATUSES = [code.code for code in load_model().code_lists["task_status"].codes]
CLASSES = {code.code for code in load_model().code_lists["overlap_class"].codes}
BIG = OverlapFacts(5_000, 0.3, 0.2, 30, 0)


def side(status="ONGOING", task_type="CLEARANCE", operator="one", **more) -> SideFacts:
    return SideFacts("TO", status, task_type, operator, **more)


def found(a: SideFacts, b: SideFacts, overlap: OverlapFacts = BIG, parent_link: bool = False, policy=POLICY):
    """Returns (class, severity) and checks that swapping the sides changes nothing."""
    rule = policy.decide(PairFacts(a, b, overlap, parent_link))
    swapped = replace(overlap, share_a=overlap.share_b, share_b=overlap.share_a)
    assert policy.decide(PairFacts(b, a, swapped, parent_link)) == rule
    return rule.overlap_class, rule.severity


OTHER = side(operator="two")
LEFT = {"phase": Phase.ENDED}


@pytest.mark.parametrize(("expected", "a", "b", "overlap"), [
    ("CONFLICT", side(), OTHER, BIG),
    ("CONFLICT", side(), side(operator=""), BIG),
    ("CONFLICT", side(), side(status="WHAT", operator="two"), BIG),
    ("CONFLICT", side(), OTHER, OverlapFacts(99, 0.01, 0.001, 9)),
    ("OVERLAP_OTHER", side(), OTHER, OverlapFacts(99, 0.0099, 0.001, 9)),
    ("CONFLICT", side(), OTHER, OverlapFacts(100, 0.0001, 0.0001, 9)),
    ("DUPLICATE", side(), OTHER, OverlapFacts(9_000, 0.95, 0.95, 90)),
    ("DUPLICATE", side(), side(), OverlapFacts(9_000, 0.95, 0.95, 90)),
    ("DUPLICATE", side(hazards=frozenset("h")), side(hazards=frozenset("h")), OverlapFacts(9_000, 0.7, 0.7, 90)),
    ("SAME_OPERATOR", side(hazards=frozenset("h")), side(hazards=frozenset("i")), OverlapFacts(9_000, 0.7, 0.7, 90)),
    ("SAME_OPERATOR", side(), side(status="PLANNED"), BIG),
    ("CONTAINED", side(), side(), OverlapFacts(9_000, 0.95, 0.1, 90)),
    ("SAME_OPERATOR", side(), side(), OverlapFacts(9_000, 0.949, 0.1, 90)),
    ("EOD_INSIDE", side(task_type="EOD_SPOT"), OTHER, BIG),
    ("EOD_INSIDE", side(task_type="EOD_SPOT"), side("EXPIRED", operator="two"), BIG),
    ("LEGAL_FOLLOWUP", side(task_type="EOD_SPOT"), side(), BIG),
    ("LEGAL_FOLLOWUP", side("COMPLETED", "NTS"), side(task_type="TS"), BIG),
    ("LEGAL_FOLLOWUP", side("COMPLETED", "TS", "two", **LEFT), side(), BIG),
    ("OVERLAP_OTHER", side("COMPLETED", "TS", "two"), side(), BIG),
    ("LEGAL_FOLLOWUP", side("COMPLETED"), side(task_type="QC", operator="two"), BIG),
    ("CONFLICT", side("ONGOING"), side(task_type="QC", operator="two"), BIG),
    ("LEGAL_FOLLOWUP", side("SUSPENDED"), side(), BIG),
    ("OVERLAP_OTHER", side("SUSPENDED"), OTHER, BIG),
    ("LEGAL_FOLLOWUP", side("CANCELLED", **LEFT), OTHER, BIG),
    ("OVERLAP_OTHER", side("CANCELLED"), OTHER, BIG),
    ("OVERLAP_OTHER", side("EXPIRED"), OTHER, BIG),
    ("RETASKED_CLEARED", side("CLOSED", **LEFT), OTHER, BIG),
    ("RETASKED_CLEARED", side("COMPLETED"), side(), BIG),
    ("OVERLAP", side("CLOSED", **LEFT), OTHER, OverlapFacts(99, 0.0099, 0.001, 9)),
    ("OVERLAP", side("CLOSED", **LEFT), side("CLOSED", operator="two", **LEFT), BIG),
    ("OVERLAP_OTHER", side("DRAFT", phase=Phase.PROSPECTIVE), OTHER, BIG),
    ("WIDE_AREA", side(task_type="NTS", shape_kind="ADMIN_AREA"), OTHER, BIG),
    ("CONFLICT", side(shape_kind="ADMIN_AREA"), OTHER, BIG),
    ("EDGE", side(), OTHER, OverlapFacts(24.9, 0.001, 0.001, 9)),
    ("EDGE", side(), OTHER, OverlapFacts(900, 0.001, 0.001, 1.9)),
    ("CONFLICT", side(), OTHER, OverlapFacts(25, 0.02, 0.02, 2)),
    ("DUPLICATE", side(task_type="EOD_SPOT"), side(task_type="EOD_SPOT", operator="two"),
     OverlapFacts(12.5, 1, 1, 1.9)),
    ("EDGE", side(), OTHER, OverlapFacts(0, 0, 0, None, 0)),
    ("NOTICE_DISTANCE", side(), OTHER, OverlapFacts(0, 0, 0, None, 12)),
])
def test_class(expected, a, b, overlap):
    assert found(a, b, overlap)[0] == expected


def test_dates_that_do_not_overlap_are_no_conflict_but_stay_a_remark():
    first, second = side(end=date(2025, 6, 30)), side(operator="two", start=date(2025, 7, 1))
    assert found(first, second) == ("OVERLAP_OTHER", Severity.CORRECT)
    assert found(first, replace(second, start=date(2025, 6, 30)))[0] == "CONFLICT"


def test_a_sequence_the_wrong_way_round_is_not_allowed():
    survey, clearance = side("COMPLETED", "NTS", start=date(2025, 9, 1)), side(start=date(2025, 1, 1))
    assert found(survey, clearance)[0] == "SAME_OPERATOR"
    assert found(replace(survey, start=date(2024, 9, 1)), clearance)[0] == "LEGAL_FOLLOWUP"


def test_parent_link_allows_the_same_operator_only():
    assert found(side(), side(), parent_link=True)[0] == "LEGAL_FOLLOWUP"
    assert found(side(), OTHER, parent_link=True) == ("CONFLICT", Severity.STOP)
    assert found(side("CLOSED", **LEFT), OTHER, parent_link=True)[0] == "LEGAL_FOLLOWUP"


def test_released_land_is_not_tasked_again():
    land = side_from_release({"local_id": "LR-1", "activity": "NTS", "organisation_guid": "two"})
    assert found(land, side())[0] == "RETASKED_CLEARED"
    assert found(land, side(task_type="QC"))[0] == "LEGAL_FOLLOWUP"


def test_notice_distance_counts_touching_pairs_once_the_authority_entered_one():
    touching = OverlapFacts(0, 0, 0, None, 0)
    assert found(side(), OTHER, touching, policy=POLICY.with_notice_distance(25))[0] == "NOTICE_DISTANCE"
    assert found(side("CLOSED", **LEFT), OTHER, touching, policy=POLICY.with_notice_distance(25))[0] == "EDGE"


SHARES = [(0, 0), (20, 0.001), (99, 0.0099), (100, 0.0099), (500, 0.01), (5_000, 0.49), (5_000, 0.8), (5_000, 1.0)]
DATES = [(None, None), (date(2025, 1, 1), date(2025, 3, 1)), (date(2025, 3, 2), date(2025, 6, 1))]


def check_one(a: SideFacts, b: SideFacts, overlap: OverlapFacts, parent_link: bool) -> None:
    """Exactly one known class, the same with sides swapped, and safe."""
    facts = PairFacts(a, b, overlap, parent_link)
    rule = POLICY.decide(facts)
    assert rule.overlap_class in CLASSES
    swapped = OverlapFacts(overlap.overlap_m2, overlap.share_b, overlap.share_a, overlap.width_m, overlap.distance_m)
    assert POLICY.decide(PairFacts(b, a, swapped, parent_link)) is rule
    big = overlap.overlap_m2 >= 100
    if not big:
        return
    both_live = a.phase is Phase.LIVE and b.phase is Phase.LIVE
    checking_finished_work = "QC" in (a.task_type, b.task_type) and any(
        POLICY.setting.states.has(one.status, "work_done") and one.task_type != "QC" for one in (a, b))
    survey_of_a_district = "ADMIN_AREA" in (a.shape_kind, b.shape_kind) and rule.overlap_class == "WIDE_AREA"
    if both_live and a.operator != b.operator and not checking_finished_work and not survey_of_a_district:
        assert rule.severity.rank <= Severity.CORRECT.rank, (facts, rule)
        at_work = all(POLICY.setting.states.has(one.status, "at_work") for one in (a, b))
        together = None in (a.start, b.start) or a.start == b.start
        if at_work and together:
            assert rule.severity is Severity.STOP, (facts, rule)
    if both_live:
        assert rule.overlap_class not in ("EDGE", "OVERLAP", "NOTICE_DISTANCE"), (facts, rule)


def test_total_over_every_status_type_and_operator():
    """16 x 16 statuses x 11 x 11 types x same or other operator (half of it: the other half is the swap)."""
    for (status_a, type_a), (status_b, type_b) in itertools.combinations_with_replacement(
            list(itertools.product(STATUSES, TYPES)), 2):
        a = SideFacts("a", status_a, type_a, "one")
        for operator in ("one", "two"):
            check_one(a, SideFacts("b", status_b, type_b, operator), BIG, False)


def kinds_of_status() -> list[str]:
    """Returns one status for every different set of traits: the policy sees nothing else of a status."""
    kinds = {state.traits - {"enters_site", "reason"}: code for code, state in load_states().states.items()}
    return [*kinds.values(), "NOBODY KNOWS"]


def kinds_of_type() -> list[str]:
    """Returns one type for every different use in the policy."""
    setting = POLICY.setting
    kinds = {(*(name in types for types in setting.task_types.values()), setting.follow_ups.get(name),
              *(name in later for later in setting.follow_ups.values())): name for name in TYPES}
    return [*kinds.values(), ""]


def test_total_over_every_kind_phase_operator_share_and_link():
    """All kinds of status, type and phase of both sides, crossed with operator, share and link."""
    sides = [SideFacts("s", status, task_type, "one", phase) for status, task_type, phase in
             itertools.product(kinds_of_status(), kinds_of_type(), (Phase.LIVE, Phase.ENDED))]
    rest = list(itertools.product(("one", "two"), ((20, 0.001), (99, 0.0099), (5_000, 0.2), (5_000, 1.0)),
                                  (True, False)))
    for a, b in itertools.combinations_with_replacement(sides, 2):
        for operator, (m2, share), parent_link in rest:
            check_one(a, replace_fast(b, operator, frozenset(), "POLYGON"), OverlapFacts(m2, share, share, 9.0, 0.0),
                      parent_link)


def test_total_over_every_date_hazard_shape_and_preparation():
    """What the test above keeps fixed, crossed with the kinds of status and the types that matter to it."""
    sides = [SideFacts("s", status, task_type, "one", phase, start=start, end=end)
             for status, task_type, phase, (start, end) in
             itertools.product(kinds_of_status(), ("NTS", "CLEARANCE"), Phase, DATES)]
    rest = list(itertools.product(("", "two"), SHARES, (False, True), ("POLYGON", "ADMIN_AREA")))
    for a, b in itertools.combinations_with_replacement(sides, 2):
        for operator, (m2, share), same_hazards, shape in rest:
            hazards = frozenset("h") if same_hazards else frozenset()
            check_one(replace_fast(a, "one", hazards, "POLYGON"), replace_fast(b, operator, hazards, shape),
                      OverlapFacts(m2, share, share, 9.0, 0.0), False)


def replace_fast(one: SideFacts, operator: str, hazards: frozenset, shape: str) -> SideFacts:
    return SideFacts(one.name, one.status, one.task_type, operator, one.phase, shape, one.start, one.end, hazards)


DAYS = st.one_of(st.none(), st.dates(date(2024, 1, 1), date(2026, 1, 1)))
SIDES = st.builds(SideFacts, st.just("s"), st.sampled_from([*STATUSES, "", "NOBODY KNOWS"]),
                  st.sampled_from([*TYPES, "", "NEW TYPE"]), st.sampled_from(["one", "two", ""]),
                  st.sampled_from(Phase), st.sampled_from(["POLYGON", "ADMIN_AREA", "POINT_RADIUS", "LINE_WIDTH", ""]),
                  DAYS, DAYS, st.frozensets(st.sampled_from("hij"), max_size=2), st.booleans())
LANDS = st.one_of(
    st.builds(OverlapFacts, st.just(0.0), st.just(0.0), st.just(0.0), st.none(), st.floats(0, 500)),
    st.builds(OverlapFacts, st.floats(1e-3, 1e7), st.floats(1e-9, 1), st.floats(1e-9, 1),
              st.one_of(st.none(), st.floats(0, 1e3)), st.just(0.0)))


@settings(max_examples=200, deadline=None)
@given(SIDES, SIDES, LANDS, st.booleans(), st.one_of(st.none(), st.floats(0, 500)))
def test_total_over_whatever_a_record_may_say(a, b, overlap, parent_link, notice):
    """Also unknown statuses and types, released land, any notice distance: one class, the same from both sides."""
    policy = POLICY.with_notice_distance(notice)
    overlap_class, severity = found(a, b, overlap, parent_link, policy)
    assert overlap_class in CLASSES
    if overlap.overlap_m2 == 0:
        assert overlap_class in ("EDGE", "NOTICE_DISTANCE") and severity is Severity.NOTE
