"""Writes and reads a workbook through the suite's own door for optional packages, and says whose copy served."""

from __future__ import annotations

import json
import sys

sys.path.insert(0, sys.argv[1])

from imsma_tools.core.base import packages, third_party
from imsma_tools.core.base.errors import MissingPackage


def main() -> None:
    try:
        writer = packages.require("xlsxwriter", "This test")
        reader = packages.require("openpyxl", "This test")
    except MissingPackage as error:
        print(json.dumps({"error": error.sentence()}))
        return
    with writer.Workbook(sys.argv[2]) as book:
        book.add_worksheet("A").write(0, 0, "Ninewa")
    cell = reader.load_workbook(sys.argv[2])["A"]["A1"].value
    files = [writer.__file__, reader.__file__]
    third_party.remove()
    left = [name for name in sys.modules if "third_party" in str(getattr(sys.modules[name], "__file__", ""))
            and not name.startswith("imsma_tools")]
    print(json.dumps({"cell": cell, "files": files, "left": left}))


main()
