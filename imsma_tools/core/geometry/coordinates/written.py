"""Writing a position so that :mod:`.typed` and people read it back."""

from __future__ import annotations

from .utm import to_utm


def as_decimal(longitude: float, latitude: float, decimals: int = 6) -> str:
    """Returns ``33.315200 N, 44.366100 E``; six decimals are 0.1 m."""
    return (f"{abs(latitude):.{decimals}f} {'N' if latitude >= 0 else 'S'}, "
            f"{abs(longitude):.{decimals}f} {'E' if longitude >= 0 else 'W'}")


def as_minutes(longitude: float, latitude: float, decimals: int = 4) -> str:
    """Returns degrees and decimal minutes; four decimals are 0.2 m."""
    return ", ".join(_parts(value, letters, 2, decimals) for value, letters in ((latitude, "NS"), (longitude, "EW")))


def as_seconds(longitude: float, latitude: float, decimals: int = 2) -> str:
    """Returns degrees, minutes and seconds; two decimals are 0.3 m."""
    return ", ".join(_parts(value, letters, 3, decimals) for value, letters in ((latitude, "NS"), (longitude, "EW")))


def as_utm(longitude: float, latitude: float, decimals: int = 0) -> str:
    """Returns ``38N 441025 3686431``: zone, half of the earth, easting and northing in metres on WGS 84."""
    place = to_utm(longitude, latitude)
    half = "N" if place.north else "S"
    return f"{place.zone}{half} {place.easting:.{decimals}f} {place.northing:.{decimals}f}"


def _parts(value: float, letters: str, count: int, decimals: int) -> str:
    # Rounded as a whole number of the smallest unit first, or 59.99999 would be written as 60.
    units = round(abs(value) * 60 ** (count - 1) * 10 ** decimals)
    texts: list[str] = []
    for _ in range(count - 1):
        units, rest = divmod(units, 60 * (10 ** decimals if not texts else 1))
        if texts:
            texts.append(f"{rest:02d}'")
        else:
            sign = '"' if count == 3 else "'"
            texts.append(f"{rest / 10 ** decimals:0{3 + decimals}.{decimals}f}{sign}")
    texts.append(f"{units}\u00b0")
    return " ".join(reversed(texts)) + f" {letters[0] if value >= 0 else letters[1]}"
