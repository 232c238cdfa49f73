package org.quadrivia.quiz.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.quadrivia.knowledge.rdf.graph.FixedGraphs;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** The dataset that item queries see: the graphs of the snapshot, with the items added to the default graph. */
record FactsAndItems(DatasetGraph dataset) {
    private static final Map<String, String> PREFIXES = Map.of(
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "schema", "http://schema.org/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "qv", ItemsGraph.QV);

    static FactsAndItems of(Snapshot snapshot, Graph items) {
        DatasetGraph facts = snapshot.dataset();
        Map<Node, Graph> named = new HashMap<>();
        facts.listGraphNodes().forEachRemaining((Node name) -> named.put(name, facts.getGraph(name)));
        return new FactsAndItems(FixedGraphs.of(new Union(facts.getDefaultGraph(), items), named));
    }

    /**
     * Returns the prefixes that queries need not declare. The empty prefix is that of the knowledge base, if its name is an IRI.
     */
    static PrefixMapping prefixes(String kb) {
        PrefixMapping prefixes = PrefixMapping.Factory.create().setNsPrefixes(PREFIXES);
        if (kb.matches("[A-Za-z][A-Za-z0-9+.-]*:.+")) {
            prefixes.setNsPrefix("", kb.endsWith("/") || kb.endsWith("#") ? kb : kb + "/");
        }
        return prefixes;
    }
}
