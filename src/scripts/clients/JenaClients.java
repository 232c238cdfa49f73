import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.Jena;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTPBuilder;

/** What Jena finds at a server. Called by ../clients.sh, which says what there is to find. */
final class JenaClients {
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    private final String client;

    private JenaClients(String client) {
        this.client = client;
    }

    public static void main(String[] arguments) {
        JenaClients clients = new JenaClients(arguments[0]);
        if (arguments[0].equals("riot")) {
            clients.riot();
        } else {
            clients.connection();
        }
        System.exit(0);
    }

    private static String given(String name) {
        return System.getenv(name);
    }

    private static long number(String name) {
        return Long.parseLong(given(name));
    }

    /** Prints whether the client found what is expected; a failure is a result too. */
    private void tell(String operation, Object expected, Callable<Object> find) {
        String found;
        try {
            found = String.valueOf(find.call());
        } catch (Exception | Error failure) {
            String words = String.valueOf(failure).replaceAll("[|\\s]+", " ");
            found = words.substring(0, Math.min(80, words.length()));
        }
        System.out.printf(
                Locale.ROOT,
                "Jena %s|%s|%s|%s%n",
                client,
                Jena.VERSION,
                operation,
                found.equals(String.valueOf(expected)) ? "ok" : found);
    }

    private static long about(Graph graph) {
        return graph.find(NodeFactory.createURI(given("THING")), Node.ANY, Node.ANY)
                .toList()
                .size();
    }

    private void riot() {
        String dump = given("BASE") + "/dump/" + given("KB");
        tell("thing, by its address", number("ABOUT"), () -> about(RDFDataMgr.loadGraph(given("ADDRESS"))));
        tell("thing: who states what", true, () -> Iter.count(
                        RDFDataMgr.loadDatasetGraph(given("ADDRESS") + "&format=nq")
                                .listGraphNodes())
                > 0);
        for (String ending : new String[] {".nq.gz", ".trig.gz"}) {
            tell("dump " + ending, number("DUMPED"), () -> RDFDataMgr.loadDatasetGraph(dump + ending).stream()
                    .count());
        }
        tell("dump .nt.gz", number("TRIPLES"), () -> RDFDataMgr.loadGraph(dump + ".nt.gz").size());
        tell("VoID", true, () -> RDFDataMgr.loadModel(given("BASE") + "/.well-known/void")
                .contains(null, null, (org.apache.jena.rdf.model.RDFNode) null));
        tell("properties of classes in the service description", true, () -> {
            Model told = RDFDataMgr.loadModel(given("ENDPOINT"));
            return told.listStatements(
                                    null,
                                    told.createProperty("http://rdfs.org/ns/void#propertyPartition"),
                                    (org.apache.jena.rdf.model.RDFNode) null)
                            .toList()
                            .size()
                    > 20;
        });
    }

    private void connection() {
        String thing = "<" + given("THING") + ">";
        try (RDFConnection asked = RDFConnectionRemote.newBuilder()
                .queryEndpoint(given("ENDPOINT"))
                .gspEndpoint(given("STORE"))
                .build()) {
            tell("SELECT", number("TRIPLES"), () -> {
                try (QueryExecution run = asked.query(COUNT)) {
                    return run.execSelect().next().getLiteral("n").getLong();
                }
            });
            tell("SELECT by a form", number("TRIPLES"), () -> {
                try (QueryExecution run = QueryExecutionHTTPBuilder.service(given("ENDPOINT"))
                        .sendMode(org.apache.jena.sparql.exec.http.QuerySendMode.asPostForm)
                        .query(COUNT)
                        .build()) {
                    return run.execSelect().next().getLiteral("n").getLong();
                }
            });
            tell("SELECT by POST", number("TRIPLES"), () -> {
                try (QueryExecution run = QueryExecutionHTTPBuilder.service(given("ENDPOINT"))
                        .sendMode(org.apache.jena.sparql.exec.http.QuerySendMode.asPost)
                        .query(COUNT)
                        .build()) {
                    return run.execSelect().next().getLiteral("n").getLong();
                }
            });
            tell("ASK", true, () -> asked.queryAsk("ASK { " + thing + " ?p ?o }"));
            tell("CONSTRUCT", number("ABOUT"), () -> asked.queryConstruct(
                            "CONSTRUCT { " + thing + " ?p ?o } WHERE { " + thing + " ?p ?o }")
                    .size());
            tell("DESCRIBE", true, () -> asked.queryDescribe("DESCRIBE " + thing).size() >= number("ABOUT"));
            tell("graph store: default graph", number("TRIPLES"), () -> asked.fetch().size());
            tell("graph store: named graph", number("IN_GRAPH"), () -> asked.fetch(given("GRAPH")).size());
            tell("graph store: whole dataset", number("QUADS") + number("TRIPLES"), () -> {
                try (RDFConnection whole = RDFConnection.connect(given("STORE"))) {
                    return whole.fetchDataset().asDatasetGraph().stream().count();
                }
            });
        }
    }
}
