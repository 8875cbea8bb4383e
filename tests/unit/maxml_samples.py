"""maXML as GICHD's wiki describes it. Nobody had a real export: names inside of the items are made up."""

from __future__ import annotations

SQUARE = ((44.0, 33.0), (44.003, 33.0), (44.003, 33.003), (44.0, 33.003))
HEADER = """<DocumentHeader><DocumentName>export</DocumentName><SchemaVersion>2.0</SchemaVersion>
<FileCreationInfo><FileCreationDateTime>2019-07-24T10:00:00</FileCreationDateTime></FileCreationInfo>
<DocumentCoordinateReferenceSystem><CoordinateSystem>{system}</CoordinateSystem><Datum>{datum}</Datum>
</DocumentCoordinateReferenceSystem></DocumentHeader>"""


def header(system="Geographic", datum="WGS 84"):
    return HEADER.format(system=system, datum=datum)


def point(number, place, kind="Turning Point"):
    return (f"<GeoPoint><PointNo>{number}</PointNo><PointType>{kind}</PointType><Latitude>{place[1]}</Latitude>"
            f"<Longitude>{place[0]}</Longitude></GeoPoint>")


def outline(corners=SQUARE, kind="Polygon", name="S1", points=""):
    drawn = "".join(point(number, place) for number, place in enumerate(corners, start=1))
    return (f"<GeospatialInfo><ShapeID>{name}</ShapeID><ShapeEnum>{kind}</ShapeEnum>{drawn}{points}"
            "</GeospatialInfo>")


def report(item, number=1, date="2019-05-20"):
    return (f'<FieldReport><FieldReportInfo reportGUID="t-1" reportID="DEF-{number}" fieldReportGUID="f-{number}">'
            f"<FieldReportName>Land</FieldReportName><ReportingPerson>Ali Hassan</ReportingPerson>"
            f"<ReportingDate>{date}</ReportingDate></FieldReportInfo>{item}</FieldReport>")


def hazard(name="H-1", shape=None, others=""):
    return (f"<Hazard><HazardLocalID>{name}</HazardLocalID><AreaType>Suspected Hazardous Area</AreaType>"
            f"<Status>Active</Status>{others}{outline() if shape is None else shape}</Hazard>")


def document(*reports, head=None, declared="UTF-8"):
    return (f'<?xml version="1.0" encoding="{declared}"?>\n<MineActionFieldReport xmlns="http://example.org/maxml">'
            f"{header() if head is None else head}{''.join(reports)}</MineActionFieldReport>")


def written(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path
