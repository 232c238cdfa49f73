package org.quadrivia.linkeddata.protocol;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.linkeddata.QueryExample;
import org.quadrivia.linkeddata.usage.GraphUsage;
import org.quadrivia.linkeddata.usage.VoidPartitions;
import org.quadrivia.linkeddata.worker.ResultFormat;

/**
 * The SPARQL service description of an endpoint: language and formats, dataset, its classes and properties, prefixes and example
 * queries.
 */
final class ServiceGraph {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final Map<ResultFormat, String> NAMES = Map.of(
            ResultFormat.JSON, "SPARQL_Results_JSON",
            ResultFormat.XML, "SPARQL_Results_XML",
            ResultFormat.CSV, "SPARQL_Results_CSV",
            ResultFormat.TSV, "SPARQL_Results_TSV",
            ResultFormat.TURTLE, "Turtle",
            ResultFormat.N_TRIPLES, "N-Triples",
            ResultFormat.JSON_LD, "JSON-LD",
            ResultFormat.RDF_XML, "RDF_XML",
            ResultFormat.TRIG, "TriG",
            ResultFormat.N_QUADS, "N-Quads");
    /** The most named graphs that are listed. A knowledge base may have a graph for each statement. */
    private static final int MOST_GRAPHS = 1_000;

    private final Model model = ModelFactory.createDefaultModel();
    private final String endpoint;
    private final Snapshot snapshot;
    private final GraphUsage usage;

    ServiceGraph(
            String endpoint,
            Snapshot snapshot,
            GraphUsage usage,
            List<QueryExample> examples,
            Map<String, String> prefixes) {
        this.endpoint = endpoint;
        this.snapshot = snapshot;
        this.usage = usage;
        model.setNsPrefix("sd", SD);
        model.setNsPrefix("sh", SH);
        model.setNsPrefix("void", VOID);
        model.setNsPrefix("rdfs", RDFS.getURI());
        model.setNsPrefix("dcterms", DCTerms.getURI());
        Resource service = service();
        Resource declared = declared(prefixes);
        service.addProperty(property(SH, "prefixes"), declared);
        examples.forEach(example -> example(service, declared, example));
    }

    Graph graph() {
        return model.getGraph();
    }

    private Resource service() {
        Resource service = model.createResource(endpoint + "#service")
                .addProperty(RDF.type, model.createResource(SD + "Service"))
                .addProperty(property(SD, "endpoint"), model.createResource(endpoint))
                .addProperty(property(SD, "supportedLanguage"), model.createResource(SD + "SPARQL11Query"))
                .addProperty(DCTerms.title, snapshot.kb());
        NAMES.values()
                .forEach(name ->
                        service.addProperty(property(SD, "resultFormat"), model.createResource(FORMATS + name)));
        Resource dataset = model.createResource(endpoint + "#dataset")
                .addProperty(RDF.type, model.createResource(SD + "Dataset"))
                .addProperty(property(SD, "defaultGraph"), defaultGraph());
        service.addProperty(property(SD, "defaultDataset"), dataset);
        Iterator<Node> names = snapshot.dataset().listGraphNodes();
        for (int i = 0; i < MOST_GRAPHS && names.hasNext(); i++) {
            Node name = names.next();
            if (name.isURI()) {
                dataset.addProperty(
                        property(SD, "namedGraph"),
                        model.createResource()
                                .addProperty(RDF.type, model.createResource(SD + "NamedGraph"))
                                .addProperty(property(SD, "name"), model.createResource(name.getURI()))
                                .addProperty(
                                        property(SD, "graph"),
                                        graph(snapshot.dataset().getGraph(name))));
            }
        }
        return service;
    }

    /** Returns the default graph, with its classes and properties: editors look for them here. */
    private Resource defaultGraph() {
        Resource graph = graph(snapshot.dataset().getDefaultGraph());
        VoidPartitions.of(graph.asNode(), usage, snapshot, VoidPartitions.MOST).forEach(model.getGraph()::add);
        return graph;
    }

    private Resource graph(Graph graph) {
        return model.createResource()
                .addProperty(RDF.type, model.createResource(SD + "Graph"))
                .addLiteral(property(VOID, "triples"), (long) graph.size());
    }

    private Resource declared(Map<String, String> prefixes) {
        Resource declared = model.createResource(endpoint + "#prefixes");
        prefixes.forEach((name, space) -> declared.addProperty(
                property(SH, "declare"),
                model.createResource()
                        .addProperty(property(SH, "prefix"), name)
                        .addProperty(
                                property(SH, "namespace"), model.createTypedLiteral(space, XSDDatatype.XSDanyURI))));
        return declared;
    }

    private void example(Resource service, Resource declared, QueryExample example) {
        var query = SparqlParser.parse(example.query(), null);
        String kind = query.isSelectType() ? "select" : query.isAskType() ? "ask" : "construct";
        String type = query.isSelectType() ? "Select" : query.isAskType() ? "Ask" : "Construct";
        model.createResource()
                .addProperty(RDF.type, model.createResource(SH + "SPARQLExecutable"))
                .addProperty(RDF.type, model.createResource(SH + "SPARQL" + type + "Executable"))
                .addProperty(RDFS.label, example.title(), "en")
                .addProperty(RDFS.comment, example.comment(), "en")
                .addProperty(property(SH, "prefixes"), declared)
                .addProperty(property("https://schema.org/", "target"), service)
                .addProperty(property(SH, kind), example.query());
    }

    private Property property(String space, String name) {
        return model.createProperty(space, name);
    }
}
