"""limit_import.py DOCUMENT DATABASE: what a short script does with Python's own json and sqlite3: the same incidents,
updates and full-text index, nothing else. What an import is held against."""
import json
import sqlite3
import sys

database = sqlite3.connect(sys.argv[2])
database.executescript("""
    PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
    CREATE TABLE incident(id INTEGER PRIMARY KEY, reference TEXT UNIQUE, name TEXT, status TEXT, impact TEXT,
                          created TEXT, resolved TEXT);
    CREATE TABLE post(id INTEGER PRIMARY KEY, incident INTEGER, reference TEXT, status TEXT, body TEXT, display TEXT);
    CREATE VIRTUAL TABLE words USING fts5(name, body, content='', tokenize='unicode61 remove_diacritics 2',
                                          prefix='1 2 3 4');
""")
with open(sys.argv[1], encoding="utf-8") as file:
    incidents = json.load(file)["incidents"]
with database:
    for number, incident in enumerate(incidents, 1):
        posts = incident["incident_updates"]
        database.execute("INSERT INTO incident VALUES(?,?,?,?,?,?,?)",
                         (number, incident["id"], incident["name"], incident["status"], incident["impact"],
                          incident["created_at"], incident["resolved_at"]))
        database.executemany("INSERT INTO post VALUES(NULL,?,?,?,?,?)",
                             [(number, p["id"], p["status"], p["body"], p["display_at"]) for p in posts])
        database.execute("INSERT INTO words(rowid, name, body) VALUES(?,?,?)",
                         (number, incident["name"], "\n".join(p["body"] for p in posts)))
