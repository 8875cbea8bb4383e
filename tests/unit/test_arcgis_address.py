"""Addresses as people paste them, and texts of linked ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.sources.arcgis.address import read_address
from imsma_tools.core.sources.arcgis.links import parse_links

SERVICE = "https://so.imsma.example/server/rest/services/global_services/All_Global/FeatureServer"


@pytest.mark.parametrize("text", [
    SERVICE, SERVICE + "/", f"  {SERVICE}\n", f"<{SERVICE}>", SERVICE.replace("https://", ""), SERVICE + "?f=pjson",
    SERVICE + "/query?layerDefs=", SERVICE + "/layers?f=json"])
def test_a_service(text: str) -> None:
    address = read_address(text)
    assert (address.service, address.layer, address.held_secret) == (SERVICE, None, False)
    assert address.root == "https://so.imsma.example/server/rest"


@pytest.mark.parametrize("tail", ["/13", "/13/", "/13/query", "/13/query?where=1%3D1&outFields=*&f=html", "/13?f=json"])
def test_one_layer(tail: str) -> None:
    address = read_address(SERVICE + tail)
    assert (address.service, address.layer, address.text) == (SERVICE, 13, SERVICE + "/13")


@pytest.mark.parametrize("tail", ["", "/", "/services", "/services/", "/services/hazards"])
def test_a_whole_server(tail: str) -> None:
    address = read_address("https://gis.example.org:6443/arcgis/rest" + tail)
    assert (address.root, address.service) == ("https://gis.example.org:6443/arcgis/rest", "")


def test_a_pasted_token_is_left_out_and_noticed() -> None:
    address = read_address(SERVICE + "/3?f=json&Token=s3cret")
    assert address.held_secret
    assert "s3cret" not in repr(address)


@pytest.mark.parametrize("text", ["", "hazards", "ftp://a.example/rest/services/x/FeatureServer", "https://a.example/x",
                                  "https:///rest/services", "https://a.example:x/rest/services", "file:///c:/x.gdb"])
def test_no_address(text: str) -> None:
    with pytest.raises(BadInput, match="no address"):
        read_address(text)


def test_logins_over_open_lines_and_in_addresses_are_refused() -> None:
    with pytest.raises(BadInput, match="secure"):
        read_address(SERVICE.replace("https", "http"))
    with pytest.raises(BadInput) as caught:
        read_address("https://me:s3cret@gis.example.org/rest/services/x/FeatureServer")
    assert "s3cret" not in caught.value.sentence()
    for host in ("localhost:8080", "127.0.0.1:8090", "[::1]:8090"):
        assert read_address(f"http://{host}/rest/services/x/FeatureServer").service


def test_a_host_that_only_looks_like_this_computer_is_another() -> None:
    for host in ("localhost.example.org", "127.0.0.1.example.org", "1270.0.0.1"):
        with pytest.raises(BadInput):
            read_address(f"http://{host}/rest/services/x/FeatureServer")


@pytest.mark.parametrize("text, ids", [
    ("hazard_24, accident_2", ["hazard_24", "accident_2"]), ("hazard_24;accident_2 ;; hazard_24", ["hazard_24",
                                                                                                  "accident_2"]),
    ("hazard_poly_145\n task_3\t", ["hazard_poly_145", "task_3"]), (None, []), ("", []), (" , ; ", []),
    ("['a_1', 'b_2']", ["a_1", "b_2"]), (["a_1", "b_2 a_1"], ["a_1", "b_2"]), (145, ["145"]),
    ("a_1\u060c b_2\u061b c_3", ["a_1", "b_2", "c_3"])])
def test_linked_ids(text: object, ids: list[str]) -> None:
    assert parse_links(text) == ids


@given(st.lists(st.from_regex(r"\A[a-z]+_[0-9]{1,5}\Z"), max_size=8),
       st.sampled_from([",", ", ", ";", " ", "\n", " ;,"]))
def test_ids_come_back_whatever_stands_between(ids: list[str], between: str) -> None:
    assert parse_links(between.join(ids)) == list(dict.fromkeys(ids))
