"""Loads a CSV package into SQLite by its datapackage.json alone, as a data team would, with all keys on.

usage: load_package.py FOLDER; prints NAME ROWS for each table, then as JSON the texts of the mentions.
Python 3 standard library only. Fails if a type, a primary or a foreign key does not hold.
"""
import csv
import hashlib
import json
import os
import sqlite3
import sys

csv.field_size_limit(1 << 30)
folder = sys.argv[1]
with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as f:
    package = json.load(f)
kinds = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "date": "TEXT"}
db = sqlite3.connect(":memory:")
db.execute("PRAGMA foreign_keys = ON")
db.execute("PRAGMA defer_foreign_keys = ON")


def names(columns):
    return ", ".join('"%s"' % c for c in columns)


def column(field):
    null = " NOT NULL" if field.get("constraints", {}).get("required") else ""
    values = field.get("constraints", {}).get("enum")
    check = ' CHECK ("%s" IN (%s))' % (field["name"], ", ".join("'%s'" % v for v in values)) if values else ""
    return '"%s" %s%s%s' % (field["name"], kinds[field["type"]], null, check)


def value(text, field):
    if text in field["missing"]:
        return None
    return {"integer": int, "number": float}.get(field["type"], str)(text)


for r in package["resources"]:
    s = r["schema"]
    lines = [column(f) for f in s["fields"]] + ["PRIMARY KEY (%s)" % names(s["primaryKey"])]
    for k in s.get("foreignKeys", ()):
        lines.append('FOREIGN KEY (%s) REFERENCES "%s" (%s) DEFERRABLE INITIALLY DEFERRED' % (
            names(k["fields"]), k["reference"].get("resource", r["name"]), names(k["reference"]["fields"])))
    db.execute('CREATE TABLE "%s" (%s)' % (r["name"], ", ".join(lines)))

for r in package["resources"]:
    path = os.path.join(folder, r["path"])
    with open(path, "rb") as f:
        assert "sha256:" + hashlib.sha256(f.read()).hexdigest() == r["hash"], path
    fields = [dict(f, missing=r["schema"]["missingValues"]) for f in r["schema"]["fields"]]
    with open(path, encoding=r["encoding"], newline="") as f:
        rows = csv.reader(f, strict=True)
        assert next(rows) == [f["name"] for f in fields], path
        count = 0
        for row in rows:
            assert len(row) == len(fields), row
            marks = ", ".join("?" * len(fields))
            db.execute('INSERT INTO "%s" VALUES (%s)' % (r["name"], marks), [value(t, f) for t, f in zip(row, fields)])
            count += 1
    print(r["name"], count)
db.commit()
print(json.dumps([t for (t,) in db.execute("SELECT text FROM mentions ORDER BY rowid")]))
