"""Where connections are kept: in the person's QGIS settings, or in JSON files where nobody sits before the screen.

Neither ever holds a password or a token. What is written here is read again strictly: a misspelt setting ("area" for
"areas") would fetch the whole country, or too little of it, without a word.
"""

from __future__ import annotations

import dataclasses
import json
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional, Protocol
from urllib.parse import quote, unquote

from ..base.errors import BadInput, ToolsError
from ..base.files import write_aside
from ..base.language import tr
from ..base.log import logger
from .connections import KINDS, Connection

GROUP = "imsma/connections"
LONGEST_NAME = 80
"""Characters; the data file keeps the name of the connection in a field of that length."""

_CONFIDENTIAL = r"(?:(?:ssl_?)?password|passwd|pwd|pass|(?:client_?)?secret|(?:access_?|refresh_?)?token|api_?key)"
_TELLING_SETTING = re.compile(rf"(?:^|[\s?&;,#]){_CONFIDENTIAL}\s*=\s*[^\s&;,]", re.IGNORECASE)
_TELLING_NAME = re.compile(rf"(?:pg)?{_CONFIDENTIAL}", re.IGNORECASE)
_USER_AND_PASSWORD = re.compile(r"://[^/?#@\s]*:[^/?#\s]*@")


class Settings(Protocol):
    """What QgsSettings offers and a dictionary in a test can offer too."""

    def value(self, key: str, default: Any = None) -> Any: ...

    def setValue(self, key: str, value: Any) -> None: ...

    def remove(self, key: str) -> None: ...

    def beginGroup(self, prefix: str) -> None: ...

    def endGroup(self) -> None: ...

    def childKeys(self) -> list[str]: ...


@dataclasses.dataclass(frozen=True)
class Kept:
    """What the settings hold: the connections by name, and for each entry nobody can use what is wrong with it."""

    connections: tuple[Connection, ...]
    faults: Mapping[str, BadInput]


def kept_connections(settings: Optional[Settings] = None) -> Kept:
    """Returns all connections of the person, sorted by name; entries that cannot be used beside them."""
    store = settings or _own_settings()
    store.beginGroup(GROUP)
    try:
        keys = sorted(store.childKeys())
    finally:
        store.endGroup()
    found: list[Connection] = []
    faults: dict[str, BadInput] = {}
    for key in keys:
        name = unquote(key)
        try:
            found.append(_from_text(str(store.value(f"{GROUP}/{key}", "")), name))
        except BadInput as fault:
            faults[name] = fault
    return Kept(tuple(sorted(found, key=lambda item: item.name.casefold())), faults)


def load_connections(settings: Optional[Settings] = None) -> list[Connection]:
    """Returns the usable connections, sorted by name; the others are named in the log."""
    kept = kept_connections(settings)
    for name, fault in kept.faults.items():
        logger("sources").warning("%s: %s", name, fault.sentence())
    return list(kept.connections)


def save_connection(connection: Connection, former: str = "", settings: Optional[Settings] = None) -> None:
    """Keeps a connection; one of the same name is replaced.

    :param former: the name it had before, if it was given a new one.
    :raises BadInput: if something in it is wrong, or if it holds a secret.
    """
    check_connection(connection)
    store = settings or _own_settings()
    store.setValue(_key(connection.name), json.dumps(_as_data(connection), ensure_ascii=False))
    if former and _key(former) != _key(connection.name):
        store.remove(_key(former))


def remove_connection(name: str, settings: Optional[Settings] = None) -> None:
    """Forgets a connection. What it brought into data files stays there; its entry in the authentication store too."""
    (settings or _own_settings()).remove(_key(name))


def find_connection(name_or_path: str, settings: Optional[Settings] = None) -> Connection:
    """Returns the connection of that name, or the one written in a JSON file.

    :raises BadInput: if there is none, or something in it is wrong.
    """
    wanted = _plain(name_or_path)
    kept = kept_connections(settings)
    for connection in kept.connections:
        if connection.name == wanted:
            return connection
    if wanted in kept.faults:
        raise kept.faults[wanted]
    if holds_secret(name_or_path):   # an address in the place of a name: it must not stand in a log
        raise _secret(tr("name"))
    file = Path(name_or_path)
    if file.suffix.lower() == ".json":
        return read_connection_file(file)
    names = ", ".join(item.name for item in kept.connections)
    raise BadInput(tr("There is no connection {name}.", name=wanted),
                   tr("Give one of these, or the path of a JSON file: {names}", names=names) if names else
                   tr("Make one in the Browser panel under Mine action, or give the path of a JSON file."))


def read_connection_file(file: Path) -> Connection:
    """Reads a connection from a JSON file; a profile beside it may be given by its bare file name.

    :raises BadInput: if it cannot be read, or something in it is wrong.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(tr("The connection file {name} cannot be read.", name=file.name),
                       tr("Check that it is there, and that it is a text file in UTF-8."), str(error)) from error
    connection = _from_text(text, file.name)
    beside = file.parent / connection.profile
    if connection.profile.lower().endswith(".json") and beside.is_file():
        connection = dataclasses.replace(connection, profile=str(beside))
    return connection


def write_connection_file(connection: Connection, file: Path) -> None:
    """Writes a connection as the JSON file that :func:`find_connection` reads.

    :raises BadInput: if something in it is wrong, or if it holds a secret.
    :raises NotWritable: if the file cannot be written.
    """
    check_connection(connection)
    text = json.dumps(_as_data(connection), ensure_ascii=False, indent=2) + "\n"
    with write_aside(file) as aside:
        aside.write_text(text, encoding="utf-8")


def check_connection(connection: Connection) -> None:
    """Refuses a connection that nobody could use, or that would give a secret away.

    :raises BadInput: naming what is wrong; the secret itself is never repeated.
    """
    _check_name(connection.name)
    if connection.kind not in KINDS:
        raise BadInput(tr("{kind} is no kind of connection.", kind=connection.kind),
                       tr("Give one of: {names}.", names=", ".join(KINDS)))
    if holds_secret(connection.address):
        raise _secret(tr("address"))
    for name, value in connection.options.items():
        if _TELLING_NAME.fullmatch(name) or holds_secret(value):
            raise _secret(name)
    _check_address(connection)


def holds_secret(text: str) -> bool:
    """Returns True if a text has a password or a token in it, as a setting or as user:password@."""
    readings = (text, unquote(text))
    return any(pattern.search(reading) for reading in readings for pattern in (_TELLING_SETTING, _USER_AND_PASSWORD))


def _check_name(name: str) -> None:
    if not name or name != _plain(name) or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadInput(tr("This cannot be the name of a connection: {name}", name=repr(name)[1:-1]),
                       tr("Give a name of up to {number} letters and signs in one line.", number=LONGEST_NAME))


def _check_address(connection: Connection) -> None:
    """Looks at what can be seen without asking the system."""
    address = connection.address
    if connection.kind == "imsma-core":
        if not re.match(r"https?://[^/\s]+", address, re.IGNORECASE):
            raise BadInput(tr("This is no address of a service: {address}", address=address),
                           tr("It begins with https://, for example https://example.org/arcgis/rest/services."))
        return
    if not re.search(r"\b(?:dbname|service)\s*=\s*\S", address):
        raise BadInput(tr("This is no address of a database: {address}", address=address),
                       tr("Write it like this: host=server.example.org port=5432 dbname=imsma"))


def _secret(where: str) -> BadInput:
    return BadInput(
        tr("There is a password or a token in the connection ({where}).", where=where),
        tr("Take it out: passwords belong into QGIS's authentication store. Make an entry under Settings, Options, "
           "Authentication, and choose it in the connection (authcfg). If the password was in a file that others "
           "could read, have it changed."))


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip()


def _key(name: str) -> str:
    """Returns the place in the settings: a slash would make a group, and other letters depend on the computer."""
    return f"{GROUP}/{quote(_plain(name), safe=' ')}"


def _as_data(connection: Connection) -> dict[str, Any]:
    data = dataclasses.asdict(connection)
    data["areas"] = list(connection.areas)
    data["options"] = dict(connection.options)
    return data


def _from_text(text: str, where: str) -> Connection:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput(tr("The connection {name} cannot be read.", name=where), tr("Check it: it must be JSON."),
                       str(error)) from error
    return read_connection(data, where)


def read_connection(data: Any, where: str) -> Connection:
    """Returns a connection from its JSON.

    :param where: name of the file or of the entry, for the sentences.
    :raises BadInput: naming the setting that is wrong.
    """
    if not isinstance(data, dict):
        raise BadInput(tr("The connection {name} cannot be read.", name=where), tr("Check it: it must be JSON."))
    known = [field.name for field in dataclasses.fields(Connection)]
    for key in data:
        if _TELLING_NAME.fullmatch(str(key)):
            raise _secret(str(key))
        if key not in known:
            raise BadInput(tr("{name}: the setting {setting} is not known.", name=where, setting=key),
                           tr("Known are: {names}.", names=", ".join(known)))
    for key in ("name", "kind", "address"):
        if not data.get(key):
            raise BadInput(tr("{name}: the setting {setting} is missing.", name=where, setting=key))
    for key, value in data.items():
        if not _has_its_kind(key, value):
            raise BadInput(tr("{name}: the setting {setting} has a value of the wrong kind.", name=where, setting=key),
                           tr("Texts stand in quotation marks, areas are a list of texts, unapproved is true or "
                              "false, options are texts by name."))
    connection = Connection(**{**data, "name": _plain(data["name"]), "areas": tuple(data.get("areas", ())),
                               "options": dict(data.get("options", {}))})
    check_connection(connection)
    return connection


def _has_its_kind(key: str, value: Any) -> bool:
    if key == "unapproved":
        return isinstance(value, bool)
    if key == "areas":
        return isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    if key == "options":
        return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
    return isinstance(value, str)


def _own_settings() -> Settings:
    """Returns the settings of the QGIS that runs.

    :raises ToolsError: in a program without QGIS.
    """
    try:
        from qgis.core import QgsSettings
    except ImportError as error:
        raise ToolsError(tr("Connections by name are kept in QGIS, and this program runs without it."),
                         tr("Give the path of a JSON file."), str(error)) from error
    settings: Settings = QgsSettings()
    return settings
