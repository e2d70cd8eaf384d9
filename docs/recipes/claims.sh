#!/usr/bin/env bash
# All claims with their sources and pinpoints into claims.csv: bash claims.sh [http://127.0.0.1:4000]. Needs curl and jq.
# curl waits as long as Retry-After says, and asks again, where the server is asked too much or is not ready.
set -euo pipefail
server=${1:-http://127.0.0.1:4000}
query='query Claims($after: String) { claims(first: 50, after: $after, orderBy: SLUG) {
  pageInfo { hasNextPage endCursor }
  nodes { slug label summary origin { label } citations { key locator grade source { label } } } } }'

after=null versions=''
echo '"corpus","claim","label","summary","said_by","source","pinpoint","grade","work"' > claims.csv
while [ "$after" != done ]; do
  page=$(jq -n --arg query "$query" --argjson after "$after" '{query: $query, variables: {after: $after}}' |
    curl -sS --fail-with-body --retry 5 -H 'Content-Type: application/json' --data-binary @- "$server/graphql") || { echo "$page" >&2; exit 1; }
  jq -e 'has("errors") | not' <<< "$page" > /dev/null || { jq .errors <<< "$page" >&2; exit 1; }
  jq -r '.extensions.corpus as $version | .data.claims.nodes[] | . as $claim
    | (if .citations == [] then [{key: "", grade: "NONE"}] else .citations end)[]
    | [$version, $claim.slug, $claim.label, $claim.summary, $claim.origin.label, .key, .locator // "", .grade, .source.label // ""] | @csv' \
    <<< "$page" >> claims.csv
  versions+=$(jq -r .extensions.corpus <<< "$page")$'\n'
  after=$(jq -r '.data.claims.pageInfo | if .hasNextPage then .endCursor | tojson else "done" end' <<< "$page")
done
if [ "$(sort -u <<< "${versions%$'\n'}" | wc -l)" -ne 1 ]; then echo 'The corpus was replaced between two pages: run this again.' >&2; exit 1; fi
echo "claims.csv: $(($(wc -l < claims.csv) - 1)) rows. Cite as: Riparian, corpus ${versions:0:12}, $server"
