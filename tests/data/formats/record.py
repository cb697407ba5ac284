"""Writes what Python makes of page.json, for the tests of the formats: `python3 tests/data/formats/record.py`.

page.yaml is what craton wrote; PyYAML, a reader of YAML 1.1, has to find in it what is in page.json.
"""

import csv
import io
import json
import pathlib

import yaml

HERE = pathlib.Path(__file__).parent
COLUMNS = ["id", "name", "active", "note", "variables", "missing"]


def compact(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def cell(item, column):
    value = item.get(column)
    return compact(value) if isinstance(value, (dict, list)) else "" if value is None else str(value)


def rows(page, columns):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([cell(item, column) for column in columns] for item in page)
    return out.getvalue()


page = json.loads((HERE / "page.json").read_text())
(HERE / "page.csv").write_text(rows(page, COLUMNS), newline="")
(HERE / "notes.csv").write_text(rows(page, ["note"]), newline="")
(HERE / "page.jsonl").write_text("".join(compact(item) + "\n" for item in page))
read = yaml.safe_load((HERE / "page.yaml").read_text())
assert compact(read) == compact(page), (compact(read), compact(page))
