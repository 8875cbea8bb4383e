"""Writes ``docs/data-dictionary.md`` from the model, so that the page and the tables cannot drift apart."""

from __future__ import annotations

from imsma_tools.core.model.definition import Field, Model, Table, load_model

from .suite import ROOT

PAGE = ROOT / "docs" / "data-dictionary.md"

_UNITS = {"m2": "m\u00b2", "deg": "degrees"}
_HEAD = """# Data dictionary

Made from `resources/model/` by `make docs`; do not edit. Model version {version}, {tables} tables.

Every table with a key also has the fields of *Every record*; every table with an outline those of *Outline*. Geometry
is stored in EPSG:4326; areas are square metres on the WGS 84 ellipsoid; days are days of the programme's time zone,
instants are UTC. The column *Source* says where a definition comes from: `S:` names a public source listed in
[sources of the definitions](sources.md), `P` is a proposal of this project.
"""


def page(model: Model) -> str:
    """Returns the whole page as Markdown."""
    lines = [_HEAD.format(version=model.version, tables=len(model.tables))]
    for trait, title in (("record", "Every record"), ("outline", "Outline"), ("place", "Place"),
                         ("people", "People reached")):
        fields = next(([item for item in table.fields if item.trait == trait] for table in model.tables.values()
                       if any(item.trait == trait for item in table.fields)), [])
        lines += [f"## {title}", "", *_fields(fields), ""]
    for table in model.tables.values():
        lines += _table(table)
    lines += ["# Code lists", ""]
    for code_list in model.code_lists.values():
        lines += [f"## `{code_list.name}`", "", f"Source: {code_list.source}", "",
                  "| Code | English | Arabic | Kurdish |", "|---|---|---|---|"]
        lines += [f"| `{code.code}` | {code.label.en} | {code.label.ar} | {code.label.ckb} |"
                  for code in code_list.codes]
        lines.append("")
    return "\n".join(lines)


def _table(table: Table) -> list[str]:
    traits = list(dict.fromkeys(item.trait for item in table.fields if item.trait))
    facts = [f"version {table.version}", table.kind.value, table.geometry.lower() or "no geometry"]
    if traits:
        facts.append("with: " + ", ".join(traits))
    return [f"## `{table.name}`: {table.label.en}", "",
            f"{table.label.ar or '-'} / {table.label.ckb or '-'}. {'; '.join(facts)}. Source: {table.source}", "",
            *_fields([item for item in table.fields if not item.trait]), ""]


def _fields(fields: list[Field]) -> list[str]:
    lines = ["| Field | Label | Holds | Required | Source |", "|---|---|---|---|---|"]
    for item in fields:
        lines.append(f"| `{item.name}` | {item.label.en} | {_holds(item)} | {'yes' if item.required else ''} "
                     f"| {item.source} |")
    return lines


def _holds(item: Field) -> str:
    if item.code_list:
        return f"code of [`{item.code_list}`](#{item.code_list.lower()})" + (", several" if item.many else "")
    if item.refers_to:
        return f"key of [`{item.refers_to}`](#{item.refers_to})"
    return item.type.value + (f", {_UNITS.get(item.unit, item.unit)}" if item.unit else "")


def main() -> None:
    """Writes the page."""
    PAGE.write_text(page(load_model()), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} written")


if __name__ == "__main__":
    main()
