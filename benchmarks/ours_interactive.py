"""Our engine asked about one outline at a time, with the layer open in QGIS and nothing built before."""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from benchmarks.questions import Answer, serve
from imsma_tools.core.geometry.drivers import driver
from imsma_tools.core.geometry.nearby import Nearby, NearLayer

parser = argparse.ArgumentParser()
parser.add_argument("--driver", choices=("shapely", "qgis"))
engine = driver(parser.parse_known_args()[0].driver)
application = QgsApplication([], False)
application.initQgis()


def get_ready(file: Path):
    layer = QgsVectorLayer(f"{file}|layername=tasks", "tasks", "ogr")
    nearby = Nearby([NearLayer(layer, "task_id")], QgsProject.instance().transformContext(), engine=engine)

    def answer(wkb: bytes) -> Answer:
        _ = layer   # has to live as long as its questions
        return [(hit.name, hit.pair.overlap_m2, hit.pair.uncertain) for hit in nearby.overlaps_with(wkb).hits]

    return answer


serve(get_ready)
os._exit(0)   # QGIS needs seconds to let go of everything
