"""The servers and faults themselves: what the other tests take for granted about them."""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.parse
import urllib.request

import feature_data
import pytest

from tools import feature_server

ALL = {"where": "1=1", "outFields": "*", "f": "json", "orderByFields": "OBJECTID"}


def ask(address: str, **form: str):
    """Status and text of an answer; status 0 if the line broke."""
    body = urllib.parse.urlencode(form).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(address, body), timeout=15) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except (OSError, http.client.HTTPException) as error:
        return 0, str(error)


def rows(address: str, **form: str):
    return json.loads(ask(f"{address}/query", **{**ALL, **form})[1])


@pytest.fixture(scope="module")
def hazards(koop10):
    content = feature_data.hazards(1500)
    koop10.put("own", content)
    return content


def test_what_was_put_is_answered(koop10, hazards):
    answered = rows(koop10.layer_url("own"))["features"]
    held = sorted((one["properties"] for one in hazards["features"]), key=lambda values: values["OBJECTID"])
    assert [one["attributes"]["GlobalID"] for one in answered] == [values["GlobalID"] for values in held]
    assert sum(not one.get("geometry") for one in answered) == 5
    koop10.put("own", feature_data.edited(hazards, gone=[3, 4]))
    assert json.loads(ask(f"{koop10.layer_url('own')}/query", where="1=1", returnCountOnly="true", f="json")[1]) == {
        "count": 1498}
    koop10.put("own", hazards)


def test_koop_9_cuts_and_counts_what_is_left(koop9, hazards):
    koop9.put("own", hazards)
    answer = rows(koop9.layer_url("own"))
    assert (len(answer["features"]), answer["exceededTransferLimit"]) == (1000, True)
    assert json.loads(ask(f"{koop9.layer_url('own')}/query", where="1=1", returnCountOnly="true", f="json")[1]) == {
        "count": 1000}


def test_nobody_without_a_token(koop_tokens, hazards):
    koop_tokens.put("own", hazards)
    assert rows(koop_tokens.layer_url("own"))["error"]["code"] == 499
    assert rows(koop_tokens.layer_url("own"), token="9999999999999.made-up")["error"]["code"] == 498
    address = koop_tokens.root.replace("/services", "/generateToken")
    wrong = json.loads(ask(address, username=feature_server.USER, password="wrong", f="json")[1])
    assert wrong["error"]["code"] == 400
    token = json.loads(ask(address, username=feature_server.USER, password=feature_server.PASSWORD, f="json")[1])
    assert len(rows(koop_tokens.layer_url("own"), token=token["token"])["features"]) == 1500


def test_tables_relations_and_domains(koop_tables):
    service = json.loads(ask(koop_tables.url("hazards"), f="json")[1])
    assert [one["name"] for one in service["layers"]] == ["hazard_polygon"]
    assert [one["name"] for one in service["tables"]] == ["device"]
    layer = json.loads(ask(koop_tables.layer_url("hazards"), f="json")[1])
    kinds = {one["name"]: one["type"] for one in layer["fields"]}
    assert (kinds["GlobalID"], kinds["survey_date"]) == ("esriFieldTypeGlobalID", "esriFieldTypeDate")
    assert layer["relationships"][0]["relatedTableId"] == 1
    assert len(rows(koop_tables.layer_url("hazards", 1))["features"]) == 600
    found = json.loads(ask(f"{koop_tables.layer_url('hazards')}/queryRelatedRecords", objectIds="1,5", outFields="*",
                           f="json")[1])
    assert [len(group["relatedRecords"]) for group in found["relatedRecordGroups"]] == [2, 2]


def test_the_faults_are_faults(koop10, hazards, faulty):
    flaky = faulty("503", koop10).url("own") + "/0"
    assert {ask(flaky, f="json")[0] for _ in range(30)} == {200, 503}
    few = faulty("429", koop10).url("own") + "/0"
    assert {ask(few, f="json")[0] for _ in range(30)} == {200, 429}
    assert ask(faulty("504", koop10).url("own"), f="json")[0] == 504
    assert ask(faulty("html", koop10).url("own"), f="json")[1].startswith("<html>")
    late = faulty("504 for large pages", koop10).url("own") + "/0/query"
    assert ask(late, **ALL, resultRecordCount="1000")[0] == 504
    assert ask(late, **ALL, resultRecordCount="200")[0] == 200
    assert ask(faulty("cut", koop10).url("own") + "/0/query", **ALL)[0] == 0
    assert ask(faulty("breaking", koop10, break_every_s=0.05).url("own") + "/0/query", **ALL)[0] == 0
    slow = faulty("slow", koop10).url("own") + "/0/query"
    assert len(json.loads(ask(slow, **ALL)[1])["features"]) == 1500


def test_a_server_comes_back_where_it_was(koop10, hazards):
    port = koop10.port
    koop10.kill()
    assert ask(koop10.url("own"), f="json")[0] == 0
    koop10.start()
    assert koop10.port == port
    koop10.forget_requests()
    assert ask(koop10.url("own"), f="json", token="secret")[0] == 200
    assert koop10.requests() == [{"path": "/arcgis/rest/services/own/FeatureServer", "method": "POST",
                                  "asked": {"f": "json"}}]
