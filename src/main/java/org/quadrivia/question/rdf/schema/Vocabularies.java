package org.quadrivia.question.rdf.schema;

import java.util.List;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.graph.Qv;

/** The vocabularies that describe graphs rather than the world. */
public final class Vocabularies {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final List<String> LANGUAGES = List.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/2000/01/rdf-schema#",
            "http://www.w3.org/2002/07/owl#",
            "http://www.w3.org/ns/shacl#",
            "http://rdfs.org/ns/void#",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/ns/dcat#",
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2008/05/skos-xl#",
            "http://purl.org/vocab/vann/",
            "http://purl.org/pav/",
            "http://creativecommons.org/ns#",
            Qv.NS);

    private Vocabularies() {}

    /** Whether the term belongs to such a vocabulary. */
    public static boolean describing(String iri) {
        return LANGUAGES.stream().anyMatch(iri::startsWith);
    }

    /** Whether the class belongs to these vocabularies, such as owl:NamedIndividual, or to SKOS. */
    public static boolean metaClass(Node type) {
        return describing(type.getURI()) || type.getURI().startsWith(SKOS);
    }
}
