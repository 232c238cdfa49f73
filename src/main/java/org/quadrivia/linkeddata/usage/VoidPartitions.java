package org.quadrivia.linkeddata.usage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Usage as VoID: the class partitions of a dataset, in each the partitions by property, and in each of these the classes and
 * datatypes of the values; the form in which editors look for the properties of a class. The largest classes are included.
 */
public final class VoidPartitions {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String VOID_EXT = "http://ldf.fi/void-ext#";
    /** The most partitions by class and property in one document. */
    public static final int MOST = 3_000;

    private static final int MOST_CLASSES = 200;
    private static final int MOST_OF_A_CLASS = 100;

    private final Node dataset;
    private final List<Triple> triples = new ArrayList<>();
    private final Set<String> named = new LinkedHashSet<>();

    private VoidPartitions(Node dataset) {
        this.dataset = dataset;
    }

    /**
     * Returns the partitions, with the names of the terms in them.
     *
     * @param dataset the node that has the partitions
     * @param most the most partitions by class and property
     */
    public static List<Triple> of(Node dataset, GraphUsage usage, Snapshot snapshot, int most) {
        VoidPartitions partitions = new VoidPartitions(dataset);
        int left = most;
        for (ClassUsage type : usage.classes().stream().limit(MOST_CLASSES).toList()) {
            left -= partitions.take(type, Math.min(left, MOST_OF_A_CLASS));
        }
        partitions.name(snapshot);
        return List.copyOf(partitions.triples);
    }

    /**
     * Returns the node of a partition, which is always the same.
     *
     * @param kind "class" or "property"
     */
    public static Node node(Node dataset, String kind, String iri) {
        return node(dataset + kind + iri);
    }

    private int take(ClassUsage type, int most) {
        Node part = node(dataset, "class", type.iri());
        triples.add(Triple.create(dataset, iri(VOID + "classPartition"), part));
        triples.add(Triple.create(part, iri(VOID + "class"), iri(type.iri())));
        count(part, "entities", type.members());
        named.add(type.iri());
        List<PropertyUsage> properties = type.properties().stream().limit(most).toList();
        properties.forEach(property -> take(part, type, property));
        return properties.size();
    }

    private void take(Node classPart, ClassUsage type, PropertyUsage property) {
        String name = dataset + "class" + type.iri() + " " + property.iri();
        Node part = node(name);
        triples.add(Triple.create(classPart, iri(VOID + "propertyPartition"), part));
        triples.add(Triple.create(part, iri(VOID + "property"), iri(property.iri())));
        count(part, "triples", property.triples());
        named.add(property.iri());
        for (PropertyUsage.Count value : property.classes()) {
            values(part, VOID + "classPartition", VOID + "class", name, value);
            named.add(value.iri());
        }
        for (PropertyUsage.Count value : property.datatypes()) {
            values(part, VOID_EXT + "datatypePartition", VOID_EXT + "datatype", name, value);
        }
    }

    private void values(Node part, String leads, String says, String name, PropertyUsage.Count value) {
        Node values = node(name + " " + value.iri());
        triples.add(Triple.create(part, iri(leads), values));
        triples.add(Triple.create(values, iri(says), iri(value.iri())));
        count(values, "triples", value.number());
    }

    private void count(Node of, String property, long number) {
        triples.add(Triple.create(
                of, iri(VOID + property), NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger)));
    }

    private void name(Snapshot snapshot) {
        for (String term : named) {
            Node node = iri(term);
            String language = snapshot.labelLanguage(node);
            snapshot.label(node)
                    .filter(label -> !label.equals(term))
                    .map(label -> language.isEmpty() || language.equals("und")
                            ? NodeFactory.createLiteralString(label)
                            : NodeFactory.createLiteralLang(label, language))
                    .ifPresent(label -> triples.add(Triple.create(node, RDFS.label.asNode(), label)));
        }
    }

    private static Node node(String name) {
        return NodeFactory.createBlankNode("p" + Sha256.hex(name, 12));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
