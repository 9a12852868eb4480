"""Types into workbooks with openpyxl and saves them.

Reads from standard input a list of {from, to, cells: [{sheet, cell, type, value}]}.
"""

import datetime
import json
import sys

import openpyxl


def main():
    for job in json.load(sys.stdin):
        workbook = openpyxl.load_workbook(job["from"])
        for typed in job["cells"]:
            is_date = typed["type"] == "date"
            value = datetime.date.fromisoformat(typed["value"]) if is_date else typed["value"]
            workbook[typed["sheet"]][typed["cell"]].value = value
        workbook.save(job["to"])


main()
