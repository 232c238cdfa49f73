#!/usr/bin/env bash
# Lets programs of others read the linked data of a running server, and prints what each of them could do as a table:
#   src/scripts/clients.sh FOLDER [ADDRESS [KB]]    npm installs clients into FOLDER; the server is http://localhost:8080, KB ceasefire
# What is not installed is skipped, and said so. python3-rdflib and python3-sparqlwrapper are Debian's; Jena is that of the built app,
# or the jars that JENA_CLASSPATH names. The packages are the newest that run on Node 20. A cell is "ok" if the client found exactly what
# curl finds there, else what it found. The last lines name what is not "ok"; then the exit code is 1.
set -eu
HERE=$(cd "$(dirname "$0")" && pwd -P)
[ $# -ge 1 ] || { sed -n '2,6s/^# *//p' "$0" >&2; exit 2; }
mkdir -p "$1"
FOLDER=$(cd "$1" && pwd -P)
export BASE=${2-http://localhost:8080} KB=${3-ceasefire}
export ENDPOINT=$BASE/kb/$KB/sparql STORE=$BASE/kb/$KB/data
cd "$FOLDER"
curl -sf "$BASE/dump/$KB.nq.gz" -o dump.nq.gz || { echo "No dump of $KB at $BASE: does the server run?" >&2; exit 2; }

# ask QUERY: the only value of the answer, by curl.
ask() { curl -sf --data-urlencode "query=$1" -H 'Accept: text/csv' "$ENDPOINT" | tail -n +2 | tr -d '\r'; }

# What everybody has to find. The thing is one with many statements; all figures are of different statements.
TRIPLES=$(ask 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')
THING=$(ask 'SELECT ?s { ?s ?p ?o . ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l FILTER(ISIRI(?s)) } GROUP BY ?s ORDER BY DESC(COUNT(*)) ?s LIMIT 1')
GRAPH=$(ask "SELECT ?g { GRAPH ?g { <$THING> ?p ?o } } ORDER BY ?g LIMIT 1")
QUADS=$(ask 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }')
IN_GRAPH=$(ask "SELECT (COUNT(*) AS ?n) { GRAPH <$GRAPH> { ?s ?p ?o } }")
ABOUT=$(ask "SELECT (COUNT(*) AS ?n) { <$THING> ?p ?o }")
JOINED=$(ask "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?o ?k { <$THING> a ?o . ?o a ?k } }")
DUMPED=$(zcat dump.nq.gz | grep -vc '^#')
ADDRESS="$BASE/id/$KB?iri=$(printf %s "$THING" | od -An -tx1 | tr -d ' \n' | sed 's/../%&/g')"
export JOINED TRIPLES THING GRAPH QUADS IN_GRAPH ABOUT DUMPED ADDRESS
VOID=$(curl -sf "$BASE/void.nt" | wc -l)
export VOID

{
  if command -v npm >/dev/null; then
    [ -d node_modules ] || { npm init -y && npm install --no-audit --no-fund @comunica/query-sparql@4.5.0 rdf-dereference@4.0.0 sparql-http-client@3.1.0; } >npm.log 2>&1
    for client in Comunica rdf-dereference sparql-http-client; do
      cp "$HERE/clients/javascript.mjs" .
      node javascript.mjs "$client" 2>>node.log || echo "$client||all|does not run"
    done
  else
    for client in Comunica rdf-dereference sparql-http-client; do echo "$client||all|not installed"; done
  fi
  python=$(for one in python3 /usr/bin/python3; do "$one" -c 'import rdflib' 2>/dev/null && echo "$one" && break; done || true)
  for client in rdflib SPARQLWrapper; do
    if [ -n "$python" ] && "$python" -c "import $client" 2>/dev/null; then
      "$python" "$HERE/clients/python.py" "$client" 2>>python.log || echo "$client||all|does not run"
    else
      echo "$client||all|not installed"
    fi
  done
  JARS=${JENA_CLASSPATH-$HERE/../../target/app/lib/*}
  if [ -n "${JENA_CLASSPATH-}" ] || [ -d "$HERE/../../target/app/lib" ]; then
    for client in RDFConnection riot; do
      java -cp "$JARS" "$HERE/clients/JenaClients.java" "$client" 2>>java.log || echo "Jena $client||all|does not run"
    done
  else
    for client in RDFConnection riot; do echo "Jena $client||all|not built"; done
  fi
} >cells.txt

# From "client|version|operation|result" lines to a table with a column for each client.
awk -F'|' '
  { name = $1 ($2 == "" ? "" : " " $2)
    for (known in name_of) if (known == $1) name = name_of[known]
    if (!($1 in name_of)) { name_of[$1] = name; clients[++c] = $1 }
    if ($3 != "all" && !($3 in seen)) { seen[$3] = 1; operations[++o] = $3 }
    cell[$1, $3] = $4 }
  END {
    printf "| operation |"; for (i = 1; i <= c; i++) printf " %s |", name_of[clients[i]]; print ""
    printf "|---|"; for (i = 1; i <= c; i++) printf "---|"; print ""
    for (j = 1; j <= o; j++) {
      printf "| %s |", operations[j]
      for (i = 1; i <= c; i++) {
        found = cell[clients[i], operations[j]]
        if (found == "") found = cell[clients[i], "all"]
        printf " %s |", found == "" ? "–" : found
      }
      print ""
    }
  }' cells.txt
! grep -vE '\|(ok|not installed|not built)$' cells.txt >&2
