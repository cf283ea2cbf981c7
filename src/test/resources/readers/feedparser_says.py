"""Prints what Python's feedparser makes of a feed, as JSON; exits 1 when it calls the feed ill-formed."""
import json
import sys

import feedparser

read = feedparser.parse(sys.argv[1])
json.dump({
    "bozo": bool(read.bozo),
    "why": str(read.get("bozo_exception", "")),
    "status": read.get("status"),
    "version": read.version,
    "title": read.feed.get("title"),
    "links": [[link.get("rel"), link.get("href")] for link in read.feed.get("links", [])],
    "entries": [{
        "id": entry.get("id"),
        "title": entry.get("title"),
        "link": entry.get("link"),
        "published": list(entry.published_parsed[:6]) if entry.get("published_parsed") else None,
        "authors": [author.get("name") for author in entry.get("authors", [])],
        "content": entry.content[0].value if entry.get("content") else None,
        "summary": entry.get("summary"),
    } for entry in read.entries],
}, sys.stdout)
sys.exit(1 if read.bozo else 0)
