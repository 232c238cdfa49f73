package org.quadrivia.linkeddata.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.linkeddata.usage.Usages;
import org.quadrivia.linkeddata.usage.VoidPartitions;
import org.springframework.stereotype.Component;

/** Descriptions of knowledge bases as VoID datasets: their sizes, classes and properties, and the addresses of their data. */
@Component
public class VoidData {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final int EXAMPLES = 3;
    private static final int BASES = 100;

    private final Revisions revisions;
    private final Usages usages;
    private final Cache<Snapshot, Partitions> counted = Caches.bounded(
            "void", Caffeine.newBuilder().weakKeys().maximumSize(BASES).build());

    VoidData(Revisions revisions, Usages usages) {
        this.revisions = revisions;
        this.usages = usages;
    }

    /** Returns the IRI of the license; empty if the license is given in words or not at all. */
    public static Optional<String> license(AccessibleKnowledgeBase base) {
        return Optional.ofNullable(base.card().license()).filter(text -> text.matches("https?://[^\\s<>\"{}|\\\\^`]+"));
    }

    /**
     * Describes several knowledge bases.
     *
     * @param bases at least one
     * @param root public address, ending with a slash
     */
    public Optional<byte[]> write(List<AccessibleKnowledgeBase> bases, String root, DataFormat format) {
        List<Triple> triples = new ArrayList<>();
        Node document = iri(root + ".well-known/void");
        triples.add(Triple.create(document, RDF.type.asNode(), iri(VOID + "DatasetDescription")));
        for (AccessibleKnowledgeBase base : bases) {
            triples.add(Triple.create(document, iri(FOAF + "topic"), self(base, root)));
            triples.addAll(of(base, root, VoidPartitions.MOST / bases.size()));
        }
        return DataWriter.write(prefixesOf(bases), quads(triples), format);
    }

    /** Describes one knowledge base. */
    public Optional<byte[]> write(AccessibleKnowledgeBase base, String root, DataFormat format) {
        return DataWriter.write(base.dataset(), quads(of(base, root, VoidPartitions.MOST)), format);
    }

    private static Snapshot prefixesOf(List<AccessibleKnowledgeBase> bases) {
        return bases.getFirst().dataset();
    }

    private static List<Quad> quads(List<Triple> triples) {
        return DescriptionData.inDefaultGraph(triples);
    }

    private static Node self(AccessibleKnowledgeBase base, String root) {
        return iri(root + "void#" + base.id());
    }

    private List<Triple> of(AccessibleKnowledgeBase base, String root, int partitions) {
        Say say = new Say(self(base, root));
        KbCard card = base.card();
        say.that(RDF.type.asNode(), iri(VOID + "Dataset"));
        say.that(DCTerms.title.asNode(), words(card.title(), card));
        Stream.ofNullable(card.description())
                .forEach(text -> say.that(DCTerms.description.asNode(), words(text, card)));
        Stream.ofNullable(card.source()).forEach(text -> say.that(DCTerms.source.asNode(), words(text, card)));
        license(base).ifPresent(license -> say.that(DCTerms.license.asNode(), iri(license)));
        say.that(
                DCTerms.modified.asNode(),
                NodeFactory.createLiteralDT(
                        revisions
                                .published(base)
                                .at()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                        XSDDatatype.XSDdateTime));
        say.that(iri(FOAF + "homepage"), iri(root + base.pages().explore()));
        addresses(base, root, say);
        counts(base, say);
        say.triples.addAll(VoidPartitions.of(say.self, usages.of(base.dataset()), base.dataset(), partitions));
        return say.triples;
    }

    private static void addresses(AccessibleKnowledgeBase base, String root, Say say) {
        say.that(iri(VOID + "sparqlEndpoint"), iri(root + "kb/" + base.id() + "/sparql"));
        say.that(iri(VOID + "dataDump"), iri(root + "dump/" + base.id() + ".nq.gz"));
        say.that(iri(VOID + "dataDump"), iri(root + "dump/" + base.id() + ".trig.gz"));
        say.that(iri(VOID + "dataDump"), iri(root + "dump/" + base.id() + ".nt.gz"));
        say.that(iri(VOID + "uriLookupEndpoint"), iri(root + "id/" + base.id() + "?iri="));
        String space = base.pages().namespace();
        if (!space.isEmpty()) {
            say.that(iri(VOID + "uriSpace"), NodeFactory.createLiteralString(space));
        }
        for (String format : List.of("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads")) {
            say.that(iri(VOID + "feature"), iri("http://www.w3.org/ns/formats/" + format));
        }
        base.base()
                .notable(EXAMPLES)
                .forEach(named -> say.that(
                        iri(VOID + "exampleResource"), iri(root + base.data().of(named.id()))));
    }

    private void counts(AccessibleKnowledgeBase base, Say say) {
        Partitions parts = counted.get(base.dataset(), Partitions::of);
        say.count("triples", parts.triples());
        say.count("entities", base.card().entities());
        say.count("distinctSubjects", parts.subjects());
        say.count("distinctObjects", parts.objects());
        say.count("classes", parts.classCount());
        say.count("properties", parts.propertyCount());
        parts.vocabularies().forEach(space -> say.that(iri(VOID + "vocabulary"), iri(space)));
        parts.classes().forEach((type, count) -> say.part("class", type, "entities", count));
        parts.properties().forEach((property, count) -> say.part("property", property, "triples", count));
    }

    private static Node words(String text, KbCard card) {
        return card.language().equals("und")
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, card.language());
    }

    private static Node iri(String iri) {
        return DescriptionData.iri(iri);
    }

    /** Collects the triples about one dataset. */
    private static final class Say {
        private final Node self;
        private final List<Triple> triples = new ArrayList<>();

        Say(Node self) {
            this.self = self;
        }

        void that(Node property, Node object) {
            triples.add(Triple.create(self, property, object));
        }

        void count(String property, long number) {
            count(self, property, number);
        }

        private void count(Node of, String property, long number) {
            triples.add(Triple.create(
                    of,
                    iri(VOID + property),
                    NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger)));
        }

        void part(String kind, String iri, String counted, long number) {
            Node part = VoidPartitions.node(self, kind, iri);
            that(iri(VOID + kind + "Partition"), part);
            triples.add(Triple.create(part, iri(VOID + kind), iri(iri)));
            count(part, counted, number);
        }
    }

    /**
     * Counts over the union of the asserted graphs. Only the largest classes and the most used properties are included ({@link
     * GraphCounts}).
     *
     * @param classCount the number of all classes, including those left out of {@code classes}
     * @param propertyCount the number of all properties, including those left out of {@code properties}
     * @param classes number of members of each
     */
    private record Partitions(
            long triples,
            long subjects,
            long objects,
            int classCount,
            int propertyCount,
            Map<String, Long> classes,
            Map<String, Long> properties,
            List<String> vocabularies) {
        static Partitions of(Snapshot in) {
            GraphCounts counting = new GraphCounts();
            in.dataset().getDefaultGraph().find().forEachRemaining(counting::take);
            return new Partitions(
                    counting.triples(),
                    counting.subjects(),
                    counting.objects(),
                    counting.classCount(),
                    counting.propertyCount(),
                    counting.classes(),
                    counting.properties(),
                    counting.vocabularies());
        }
    }
}
