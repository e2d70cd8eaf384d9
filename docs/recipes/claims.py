"""All claims with their sources and pinpoints into claims.csv: python3 claims.py [http://127.0.0.1:4000]. Needs nothing but Python 3.8."""
import csv, json, sys, time, urllib.error, urllib.request
SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"
QUERY = """query Claims($after: String) { claims(first: 50, after: $after, orderBy: SLUG) {
  pageInfo { hasNextPage endCursor }
  nodes { slug label summary origin { label } citations { key locator grade source { label } } } } }"""

def ask(query, variables):
    """Data and corpus version; waits as long as the server says, stops with its message where there is no answer."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    while True:
        try:
            with urllib.request.urlopen(urllib.request.Request(f"{SERVER}/graphql", body, {"Content-Type": "application/json"})) as answer:
                told = json.load(answer)
        except urllib.error.HTTPError as error:
            if "Retry-After" not in error.headers:
                sys.exit(error.read().decode())
            time.sleep(int(error.headers["Retry-After"]))
            continue
        except urllib.error.URLError as error:
            sys.exit(f"{SERVER} does not answer: {error.reason}")
        if "errors" in told:
            sys.exit(json.dumps(told["errors"], indent=2))
        return told["data"], told["extensions"]["corpus"]

rows, versions, page = [], set(), {"hasNextPage": True, "endCursor": None}
while page["hasNextPage"]:
    data, version = ask(QUERY, {"after": page["endCursor"]})
    versions.add(version)
    for claim in data["claims"]["nodes"]:
        for cited in claim["citations"] or [{"key": "", "locator": "", "grade": "NONE", "source": None}]:
            rows.append([version, claim["slug"], claim["label"], claim["summary"], claim["origin"]["label"],
                         cited["key"], cited["locator"] or "", cited["grade"], (cited["source"] or {}).get("label", "")])
    page = data["claims"]["pageInfo"]
if len(versions) > 1:
    sys.exit("The corpus was replaced between two pages: run this again.")
with open("claims.csv", "w", newline="", encoding="utf-8") as file:
    csv.writer(file).writerows([["corpus", "claim", "label", "summary", "said_by", "source", "pinpoint", "grade", "work"], *rows])
print(f"claims.csv: {len(rows)} rows. Cite as: Riparian, corpus {version[:12]}, {SERVER}")
