"""What clients in Python find at a server: python3 python.py CLIENT. Called by ../clients.sh, which says what there is to find."""

import os
import sys

import rdflib
from rdflib import Graph, URIRef

BASE, KB, ENDPOINT, THING = (os.environ[name] for name in ("BASE", "KB", "ENDPOINT", "THING"))
TRIPLES, ABOUT, DUMPED, IN_GRAPH = (int(os.environ[name]) for name in ("TRIPLES", "ABOUT", "DUMPED", "IN_GRAPH"))
ADDRESS, GRAPH = os.environ["ADDRESS"], os.environ["GRAPH"]
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
CLIENT = sys.argv[1]


def tell(version, operation, expected, find):
    """Prints whether the client found what is expected; a failure is a result too."""
    try:
        found = find()
    except Exception as failure:  # whatever it is, the table shows it
        found = " ".join(str(failure).replace("|", " ").split())[:80] or type(failure).__name__
    print(f"{CLIENT}|{version}|{operation}|{'ok' if found == expected else found}", flush=True)


def with_rdflib():
    version = rdflib.__version__
    thing = URIRef(THING)

    def read(kind=None, address=ADDRESS, of=Graph):
        graph = of()
        graph.parse(address, format=kind)
        return graph

    for kind in ("turtle", "nt", "xml", "json-ld"):
        name = "thing, by its address" if kind == "turtle" else f"thing as {kind}"
        tell(version, name, ABOUT, lambda: len(list(read(kind).triples((thing, None, None)))))
    tell(version, "thing: who states what", True,
         lambda: len(list(read("nquads", ADDRESS + "&format=nq", rdflib.Dataset).graphs())) > 1)
    tell(version, "dump .nt.gz", TRIPLES, lambda: len(read("nt", f"{BASE}/dump/{KB}.nt.gz")))
    tell(version, "dump .nq.gz", DUMPED,
         lambda: sum(1 for _ in read("nquads", f"{BASE}/dump/{KB}.nq", rdflib.Dataset).quads((None, None, None, None))))
    void = URIRef("http://rdfs.org/ns/void#triples")
    tell(version, "VoID", TRIPLES, lambda: int(read("turtle", f"{BASE}/.well-known/void").value(URIRef(f"{BASE}/void#{KB}"), void)))
    parts = URIRef("http://rdfs.org/ns/void#propertyPartition")
    tell(version, "properties of classes in the service description", True,
         lambda: len(list(read("turtle", ENDPOINT).triples((None, parts, None)))) > 20)
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    for form in ("json", "xml", "csv", "tsv"):
        name = "SELECT" if form == "json" else f"SELECT as {form}"
        tell(version, name, TRIPLES, lambda: int(list(Graph(SPARQLStore(ENDPOINT, returnFormat=form)).query(COUNT))[0][0]))
    for method, name in (("POST", "SELECT by POST"), ("POST_FORM", "SELECT by a form")):
        tell(version, name, TRIPLES, lambda: int(list(Graph(SPARQLStore(ENDPOINT, method=method)).query(COUNT))[0][0]))
    store = Graph(SPARQLStore(ENDPOINT))
    tell(version, "ASK", True, lambda: store.query(f"ASK {{ <{THING}> ?p ?o }}").askAnswer)
    tell(version, "CONSTRUCT", ABOUT,
         lambda: len(store.query(f"CONSTRUCT {{ <{THING}> ?p ?o }} WHERE {{ <{THING}> ?p ?o }}").graph))
    tell(version, "DESCRIBE", True, lambda: len(store.query(f"DESCRIBE <{THING}>").graph) >= ABOUT)


def with_sparqlwrapper():
    import SPARQLWrapper as wrapper

    def ask(query, form, method=wrapper.GET, direct=False):
        client = wrapper.SPARQLWrapper(ENDPOINT)
        client.setQuery(query)
        client.setReturnFormat(form)
        client.setMethod(method)
        client.setRequestMethod(wrapper.POSTDIRECTLY if direct else wrapper.URLENCODED)
        return client.query().convert()

    def first(found):
        return int(found["results"]["bindings"][0]["n"]["value"])

    version = wrapper.__version__
    construct = f"CONSTRUCT {{ <{THING}> ?p ?o }} WHERE {{ <{THING}> ?p ?o }}"
    tell(version, "SELECT", TRIPLES, lambda: first(ask(COUNT, wrapper.JSON)))
    tell(version, "SELECT as xml", str(TRIPLES),
         lambda: ask(COUNT, wrapper.XML).getElementsByTagName("literal")[0].firstChild.data)
    for form in (wrapper.CSV, wrapper.TSV):
        tell(version, f"SELECT as {form}", TRIPLES, lambda: int(ask(COUNT, form).split()[1]))
    tell(version, "SELECT by POST", TRIPLES, lambda: first(ask(COUNT, wrapper.JSON, wrapper.POST, True)))
    tell(version, "SELECT by a form", TRIPLES, lambda: first(ask(COUNT, wrapper.JSON, wrapper.POST)))
    tell(version, "ASK", True, lambda: ask(f"ASK {{ <{THING}> ?p ?o }}", wrapper.JSON)["boolean"])
    tell(version, "CONSTRUCT", ABOUT, lambda: len(Graph().parse(data=ask(construct, wrapper.TURTLE), format="turtle")))
    tell(version, "CONSTRUCT as xml", ABOUT, lambda: len(ask(construct, wrapper.RDFXML)))
    tell(version, "CONSTRUCT as json-ld", ABOUT, lambda: len(ask(construct, wrapper.JSONLD)))
    tell(version, "DESCRIBE", True, lambda: len(ask(f"DESCRIBE <{THING}>", wrapper.RDFXML)) >= ABOUT)

    def fault():
        try:
            ask("ASK { ?s ?p }", wrapper.JSON)
        except wrapper.SPARQLExceptions.QueryBadFormed as told:
            return "Line 1" in str(told)
        return "no fault"

    tell(version, "a fault is told by its line", True, fault)


{"rdflib": with_rdflib, "SPARQLWrapper": with_sparqlwrapper}[CLIENT]()
