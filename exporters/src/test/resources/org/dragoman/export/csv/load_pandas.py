"""Reads a CSV package into pandas by its datapackage.json alone and joins its tables by their keys.

usage: load_pandas.py FOLDER; prints NAME ROWS for each table, "keys hold", then as JSON the texts of the mentions.
"""
import json
import os
import sys

import pandas as pd

folder = sys.argv[1]
with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as f:
    package = json.load(f)
kinds = {"string": "string", "integer": "Int64", "number": "float64", "date": "string", "boolean": "boolean"}
tables = {}
for r in package["resources"]:
    s = r["schema"]
    t = pd.read_csv(
        os.path.join(folder, r["path"]), encoding=r["encoding"], keep_default_na=False, na_values=s["missingValues"],
        dtype={f["name"]: kinds[f["type"]] for f in s["fields"]}, parse_dates=[f["name"] for f in s["fields"] if f["type"] == "date"],
        lineterminator="\n")
    assert list(t.columns) == [f["name"] for f in s["fields"]], r["name"]
    for f in s["fields"]:
        assert not f.get("constraints", {}).get("required") or not t[f["name"]].isna().any(), f["name"]
    assert not t.duplicated(s["primaryKey"]).any(), r["name"]
    tables[r["name"]] = t
    print(r["name"], len(t))
for r in package["resources"]:
    for k in r["schema"].get("foreignKeys", ()):
        mine = tables[r["name"]][k["fields"]].dropna()
        other = tables[k["reference"].get("resource", r["name"])][k["reference"]["fields"]]
        joined = mine.merge(other, left_on=k["fields"], right_on=k["reference"]["fields"], how="left", indicator=True)
        assert (joined["_merge"] == "both").all(), (r["name"], k)
print("keys hold")
print(json.dumps(list(tables["mentions"]["text"])))
