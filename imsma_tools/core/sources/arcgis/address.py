"""Addresses of ArcGIS services as people paste them: a service, one layer of it, a query copied from a browser."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Optional
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from ...base.errors import BadInput
from ...base.language import tr

_SERVICE = re.compile(r"^(?P<root>.*?/rest)/services/(?P<name>.+?)/(?P<kind>FeatureServer|MapServer)"
                      r"(?:/(?P<layer>\d+))?(?:/.*)?$", re.IGNORECASE)
_CATALOGUE = re.compile(r"^(?P<root>.*?/rest)(?:/services(?:/(?P<folder>[^/]+))?)?/?$", re.IGNORECASE)
_SECRETS = frozenset({"token", "password", "username"})


@dataclass(frozen=True)
class Address:
    """Where a service is. ``root`` ends in /rest; ``service`` is empty where the address is the list of services.

    ``layer`` is the number of the one layer that is meant, None for all. ``held_secret`` says that the text held a
    token or password, which was left out.
    """

    root: str
    service: str = ""
    layer: Optional[int] = None
    held_secret: bool = False

    def url_of(self, layer: int) -> str:
        """Returns the address of a layer."""
        return f"{self.service}/{layer}"

    @property
    def text(self) -> str:
        """Returns the address without anything secret."""
        place = self.service or f"{self.root}/services"
        return place if self.layer is None else self.url_of(self.layer)


def is_loopback(host: str) -> bool:
    """Returns True for this computer itself."""
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def read_address(text: str) -> Address:
    """Returns the address that a person means.

    :raises BadInput: if it is none of a service, names a user, or would send a login over an open line.
    """
    pasted = text.strip().strip("<>\"'")
    if "://" not in pasted:
        pasted = "https://" + pasted.lstrip("/")
    try:
        parts = urlsplit(pasted)
    except ValueError as error:   # [ without ]: half an IPv6 address
        raise BadInput(tr("This is no address of a service: {text}.", text=pasted.partition("@")[2] or pasted),
                       _example()) from error
    shown = f"{parts.hostname or ''}{parts.path}"[:200]
    try:
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host = ""
    if not host or parts.scheme not in ("http", "https"):
        raise BadInput(tr("This is no address of a service: {text}.", text=shown), _example())
    if "@" in parts.netloc:
        raise BadInput(tr("The address holds a user name or password."),
                       tr("Leave them out of the address and choose a login of QGIS's authentication store."), host)
    if parts.scheme == "http" and not is_loopback(host):
        raise BadInput(tr("The address of {host} is not a secure one: anybody on the way could read the login.",
                          host=host), tr("Write https:// in front of it."))
    held_secret = any(name.casefold() in _SECRETS for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    base = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
    found = _SERVICE.match(base)
    if found:
        layer = found.group("layer")
        return Address(found.group("root"), base[:found.end("kind")], None if layer is None else int(layer),
                       held_secret)
    found = _CATALOGUE.match(base)
    if found:
        return Address(found.group("root"), held_secret=held_secret)
    raise BadInput(tr("This is no address of a service: {text}.", text=shown), _example())


def _example() -> str:
    return tr("It looks like {example}. In the portal, open the page of the layer: its address stands at \"URL\".",
              example="https://.../rest/services/.../FeatureServer")
