"""Reads the workbooks of a folder, every sheet, one after another."""

import os
import resource
import sys

import pandas

folder = sys.argv[1]
cells = 0
for name in os.listdir(folder):
    sheets = pandas.read_excel(os.path.join(folder, name), sheet_name=None, header=None)
    cells += sum(int(sheet.count().sum()) for sheet in sheets.values())
print(cells)
with open(os.environ["BENCH_PEAK_FILE"], "w") as peak:
    peak.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
