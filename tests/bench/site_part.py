#!/usr/bin/env python3
"""Takes a part of a status page API v2 document, to be imported: its first incidents, or one of them with more to say.

    tests/bench/site_part.py DOCUMENT PART first COUNT
    tests/bench/site_part.py DOCUMENT PART grown NUMBER

A program of its own: a process that is started counts the memory of the one that started it as its own peak.
"""
import json
import pathlib
import sys


def grown(incident, number):
    latest = incident["incident_updates"][0]
    incident["incident_updates"].insert(0, dict(latest, id=f"grown{number}",
                                                body=f"Number {number} of what came later."))
    return incident


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    document = json.loads(pathlib.Path(sys.argv[1]).read_text())
    number = int(sys.argv[4])
    incidents = document["incidents"]
    document["incidents"] = incidents[:number] if sys.argv[3] == "first" else [grown(incidents[100], number)]
    pathlib.Path(sys.argv[2]).write_text(json.dumps(document))


if __name__ == "__main__":
    main()
