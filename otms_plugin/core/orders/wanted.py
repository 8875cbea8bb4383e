"""A filter of orders from words, as scripts give them. What means nothing is refused: "none overdue" would deceive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.sources.words import normalised

from .list import OrderFilter, OrderList
from .matters import Matter

_MOST_NAMED = 30


def wanted_from(orders: OrderList, given: Mapping[str, str], live: bool = False) -> OrderFilter:
    """Returns the filter for words with commas between, by the name of their parameter.

    STATUS takes states and groups of states, NEEDS the words of :class:`Matter`, OPERATOR names in any language, TYPE
    codes, AREA names of governorates and districts as the orders have them, SEARCH any text.

    :raises BadInput: naming the words that mean nothing here, and what could stand there.
    """
    states, register = orders.states, orders.register
    status = _known("STATUS", given, {code: code for code in (*states.groups, *states.states)}, str.upper)
    operators = {normalised(name): guid for guid, names in register.operators.items()
                 for name in (guid, *names) if name}
    areas = {normalised(name): name for field in ("admin1_name", "admin2_name")
             for name in register.words(field).values if name}
    types = {code.code: code.code for code in orders.model.code_lists["task_type"].codes}
    needs = _known("NEEDS", given, {matter.value: matter.value for matter in Matter}, str.lower)
    return OrderFilter(
        frozenset(code for code in status if code in states.groups),
        frozenset(code for code in status if code not in states.groups),
        _known("OPERATOR", given, operators, normalised), _known("TYPE", given, types, str.upper),
        _known("AREA", given, areas, normalised), frozenset(map(Matter, needs)), live, given.get("SEARCH", ""))


def _known(parameter: str, given: Mapping[str, str], meanings: Mapping[str, str], plain: Callable[[str], str],
           ) -> frozenset[str]:
    words = [word.strip() for word in given.get(parameter, "").split(",") if word.strip()]
    unknown = [word for word in words if plain(word) not in meanings]
    if unknown:
        raise BadInput(tr("{parameter} names something unknown: {words}.", parameter=parameter,
                          words=", ".join(unknown)),
                       tr("Known are: {names}.", names=_some(meanings.values())))
    return frozenset(meanings[plain(word)] for word in words)


def _some(names: Iterable[str]) -> str:
    every = list(dict.fromkeys(names))
    return ", ".join(every[:_MOST_NAMED]) + (" ..." if len(every) > _MOST_NAMED else "") if every else "-"
