"""The whole corpus, kept beside this in one file, and its claims as claims.csv: python3 whole-corpus.py [http://127.0.0.1:4000].

Run again, it asks whether there is a newer corpus and takes it only then. Needs nothing but Python 3.8.
"""
import csv, json, os, sys, urllib.error, urllib.request

SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"
FILE, TAG = "corpus.jsonl", "corpus.jsonl.etag"

held = open(TAG, encoding="ascii").read() if os.path.exists(TAG) and os.path.exists(FILE) else None
asked = urllib.request.Request(f"{SERVER}/export/corpus.jsonl", headers={"If-None-Match": held} if held else {})
try:
    with urllib.request.urlopen(asked) as answer, open(f"{FILE}.part", "wb") as file:
        while piece := answer.read(65536):
            file.write(piece)
        tag = answer.headers["ETag"]
    os.replace(f"{FILE}.part", FILE)
    open(TAG, "w", encoding="ascii").write(tag)
except urllib.error.HTTPError as error:
    if error.code != 304:
        sys.exit(error.read().decode())
    print("corpus.jsonl is the newest already.")
except urllib.error.URLError as error:
    sys.exit(f"{SERVER} does not answer: {error.reason}")

with open(FILE, encoding="utf-8") as file:
    corpus, *things = map(json.loads, file)
nodes = {thing["slug"]: thing for thing in things if thing["type"] == "node"}
said = lambda origin: f"Paper {origin['at']}" if origin["by"] == "paper" else {"ours": "Our reading"}.get(origin["by"], "Literature")
rows = [[corpus["version"], node["slug"], node["label"], node["summary"], said(node["origin"]),
         cited.get("source", ""), cited.get("locator", ""), cited["grade"].upper(), nodes.get(cited.get("source"), {}).get("label", "")]
        for node in nodes.values() if node["kind"] == "Claim" for cited in node["citations"] or [{"grade": "none"}]]
with open("claims.csv", "w", newline="", encoding="utf-8") as file:
    csv.writer(file).writerows([["corpus", "claim", "label", "summary", "said_by", "source", "pinpoint", "grade", "work"], *rows])
print(f"{len(nodes)} nodes, {len(rows)} rows. Cite as: Riparian, corpus {corpus['version'][:12]} of {corpus['asOf']}, {SERVER}")
