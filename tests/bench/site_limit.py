#!/usr/bin/env python3
"""Makes the content of a Hugo site of status page API v2 documents: a Markdown file for each incident.

    tests/bench/site_limit.py FOLDER DOCUMENT...

The layout is the least there can be: a page of title, status and updates, and a list of all. HTML only.
"""
import json
import pathlib
import sys

SINGLE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1><p>{{ .Params.status }} / {{ .Params.impact }}</p>{{ .Content }}</body></html>
"""
LIST = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Site.Title }}</title></head>
<body><h1>{{ .Site.Title }}</h1><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul></body></html>
"""
SETTINGS = """baseURL = "https://status.example.com/"
title = "Status history"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "section"]
"""


def content(incident):
    title = json.dumps(incident["name"], ensure_ascii=False)
    head = f"title: {title}\ndate: {incident['created_at']}\n"
    head += f"status: {incident['status']}\nimpact: {incident['impact']}\n"
    updates = [f"## {update['status']} - {update['created_at']}\n\n{update['body']}\n"
               for update in incident["incident_updates"]]
    return f"---\n{head}---\n\n" + "\n".join(updates)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    for name, text in (("config.toml", SETTINGS), ("layouts/_default/single.html", SINGLE),
                       ("layouts/_default/list.html", LIST), ("layouts/index.html", LIST)):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    incidents = folder / "content" / "incidents"
    incidents.mkdir(parents=True, exist_ok=True)
    for document in sys.argv[2:]:
        for incident in json.loads(pathlib.Path(document).read_text())["incidents"]:
            (incidents / f"{incident['id']}.md").write_text(content(incident))


if __name__ == "__main__":
    main()
