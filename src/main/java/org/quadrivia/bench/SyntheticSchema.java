package org.quadrivia.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms of the synthetic world and the schema that declares them. */
final class SyntheticSchema {
    static final String NS = "http://example.org/world/";

    /** Class, superclass ("" for none), English label. */
    private static final List<List<String>> CLASSES = List.of(
            List.of("Agent", "", "agent"),
            List.of("Person", "Agent", "person"),
            List.of("Writer", "Person", "writer"),
            List.of("Scientist", "Person", "scientist"),
            List.of("Athlete", "Person", "athlete"),
            List.of("Organisation", "Agent", "organisation"),
            List.of("University", "Organisation", "university"),
            List.of("Company", "Organisation", "company"),
            List.of("Place", "", "place"),
            List.of("Country", "Place", "country"),
            List.of("City", "Place", "city"),
            List.of("Work", "", "work"),
            List.of("Novel", "Work", "novel"),
            List.of("Film", "Work", "film"),
            List.of("Event", "", "event"));

    /** Property, domain, range ("" for none), label, "f" if functional. */
    private static final List<List<String>> PROPERTIES = List.of(
            List.of("birthPlace", "Person", "City", "birth place", "f"),
            List.of("birthDate", "Person", "", "birth date", "f"),
            List.of("citizenOf", "Person", "Country", "citizen of", ""),
            List.of("almaMater", "Person", "University", "alma mater", ""),
            List.of("influencedBy", "Person", "Person", "influenced by", ""),
            List.of("employment", "Person", "", "employment", ""),
            List.of("spouse", "Person", "Person", "spouse", ""),
            List.of("country", "City", "Country", "country", "f"),
            List.of("population", "City", "", "population", "f"),
            List.of("headquarters", "Organisation", "City", "headquarters", "f"),
            List.of("founded", "Organisation", "", "founded", "f"),
            List.of("founder", "Organisation", "Person", "founder", ""),
            List.of("founderOf", "Person", "Organisation", "founder of", ""),
            List.of("author", "Work", "Person", "author", ""),
            List.of("published", "Work", "", "published", "f"),
            List.of("setIn", "Work", "Place", "set in", ""),
            List.of("capital", "Country", "City", "capital", "f"),
            List.of("area", "Country", "", "area", "f"),
            List.of("location", "Event", "City", "location", "f"),
            List.of("participant", "Event", "Agent", "participant", ""),
            List.of("date", "Event", "", "date", "f"));

    private static final List<List<String>> DISJOINT = List.of(
            List.of("Agent", "Place"),
            List.of("Agent", "Work"),
            List.of("Place", "Work"),
            List.of("Person", "Organisation"));

    private SyntheticSchema() {}

    static Node term(String local) {
        return NodeFactory.createURI(NS + local);
    }

    static List<Triple> triples() {
        List<Triple> all = new ArrayList<>();
        for (List<String> type : CLASSES) {
            add(all, type.get(0), RDF.type.asNode(), OWL.Class.asNode());
            add(all, type.get(0), RDFS.label.asNode(), NodeFactory.createLiteralLang(type.get(2), "en"));
            if (!type.get(1).isEmpty()) {
                add(all, type.get(0), RDFS.subClassOf.asNode(), term(type.get(1)));
            }
        }
        PROPERTIES.forEach(property -> property(all, property));
        DISJOINT.forEach(pair -> add(all, pair.get(0), OWL.disjointWith.asNode(), term(pair.get(1))));
        add(all, "founderOf", OWL.inverseOf.asNode(), term("founder"));
        add(all, "spouse", RDF.type.asNode(), OWL.SymmetricProperty.asNode());
        return all;
    }

    private static void property(List<Triple> all, List<String> property) {
        String name = property.get(0);
        boolean literal = property.get(2).isEmpty() && !name.equals("employment");
        add(all, name, RDF.type.asNode(), (literal ? OWL.DatatypeProperty : OWL.ObjectProperty).asNode());
        add(all, name, RDFS.label.asNode(), NodeFactory.createLiteralLang(property.get(3), "en"));
        add(all, name, RDFS.domain.asNode(), term(property.get(1)));
        if (!property.get(2).isEmpty()) {
            add(all, name, RDFS.range.asNode(), term(property.get(2)));
        }
        if (property.get(4).equals("f")) {
            add(all, name, RDF.type.asNode(), OWL.FunctionalProperty.asNode());
        }
    }

    private static void add(List<Triple> all, String subject, Node property, Node object) {
        all.add(Triple.create(term(subject), property, object));
    }
}
