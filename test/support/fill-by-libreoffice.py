"""Types into workbooks in LibreOffice, as its user would, and saves them as xlsx.

Reads from standard input a list of {from, to, cells: [{sheet, cell, type, value}]}.
"""

import datetime
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

DAY_ZERO = datetime.date(1899, 12, 30)


def main():
    jobs = json.load(sys.stdin)
    with tempfile.TemporaryDirectory(prefix="zhunsheng-") as profile:
        pipe = os.path.basename(profile)
        office = start(profile, pipe)
        try:
            desktop = connect(pipe)
            for job in jobs:
                fill(desktop, job)
            desktop.terminate()
            office.wait(timeout=30)
        finally:
            stop(office)


def start(profile, pipe):
    command = [
        "soffice",
        f"-env:UserInstallation=file://{profile}",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp;",
    ]
    return subprocess.Popen(command, start_new_session=True)


def stop(office):
    """Ends the whole group: soffice is a script that starts the program."""
    try:
        os.killpg(office.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def connect(pipe, patience=60):
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    until = time.monotonic() + patience
    while True:
        try:
            there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return there.ServiceManager.createInstance("com.sun.star.frame.Desktop")
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def fill(desktop, job):
    hidden = PropertyValue(Name="Hidden", Value=True)
    url = uno.systemPathToFileUrl(job["from"])
    document = desktop.loadComponentFromURL(url, "_blank", 0, (hidden,))
    for typed in job["cells"]:
        sheet = document.Sheets.getByName(typed["sheet"])
        put(sheet.getCellRangeByName(typed["cell"]), typed["type"], typed["value"])
    document.calculateAll()
    excel = PropertyValue(Name="FilterName", Value="Calc MS Excel 2007 XML")
    document.storeToURL(uno.systemPathToFileUrl(job["to"]), (excel,))
    document.close(True)


def put(cell, type, value):
    if type == "number":
        cell.Value = value
    elif type == "date":
        cell.Value = (datetime.date.fromisoformat(value) - DAY_ZERO).days
    else:
        cell.String = value


main()
