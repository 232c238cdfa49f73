package org.quadrivia.knowledge.rdf.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.FactFilter;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.SourceOrder;

/** Turns triples into facts in the form that pages show. */
final class FactMaker {
    /** Orders facts by source, then by content. */
    static final Comparator<Fact> IN_SOURCE_ORDER = Comparator.comparing(
                    FactMaker::firstPassage, Comparator.nullsLast(new SourceOrder()))
            .thenComparing(f -> f.subject().label())
            .thenComparing(f -> f.property().label())
            .thenComparing(f -> f.object().label())
            .thenComparing(f -> f.id().hex());

    private final LocalizedSnapshot localized;
    private final Snapshot snapshot;
    private final FactWordings wordings;

    FactMaker(LocalizedSnapshot localized) {
        this.localized = localized;
        this.snapshot = localized.snapshot();
        this.wordings = new FactWordings(localized);
    }

    /** Returns the fact of a triple; empty if its subject or property cannot be named. */
    Optional<Fact> fact(Triple triple) {
        return fact(triple, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /**
     * Returns the fact that a triple encodes, shown with the given terms instead of the triple's own: for a restriction of a class,
     * or for a denial. Empty if subject or property cannot be named.
     */
    Optional<Fact> fact(Triple triple, Node subject, Node property, Node object) {
        Optional<Named> s = localized.named(subject);
        Optional<Named> p = localized.named(property);
        if (s.isEmpty() || p.isEmpty()) {
            return Optional.empty();
        }
        List<Node> graphs = snapshot.holders(triple);
        String words =
                triple.getSubject().equals(subject) && triple.getPredicate().equals(property)
                        ? wordings.of(property, object)
                        : null;
        return Optional.of(fact(
                snapshot.factId(triple), s.get(), p.get(), localized.value(object), graphs, reading(triple), words));
    }

    /** Returns what a graph says, in display order: its facts and types, and its denials as facts of their own. */
    List<Fact> told(Node graph) {
        FactFilter filter = snapshot.profile().filter();
        List<Fact> facts = new ArrayList<>();
        snapshot.graph(graph).find().forEach(t -> {
            if (filter.isFact(t) || isKind(t)) {
                fact(t).ifPresent(facts::add);
            }
            if (t.getPredicate().equals(OWL.sourceIndividual.asNode())) {
                denied(graph, t.getSubject()).ifPresent(facts::add);
            }
        });
        return facts.stream().sorted(IN_SOURCE_ORDER).toList();
    }

    private boolean isKind(Triple t) {
        return t.getPredicate().equals(RDF.type.asNode())
                && snapshot.profile().filter().isEntity(t.getSubject())
                && !snapshot.classes().isClass(t.getSubject())
                && snapshot.classes().kinds(t.getSubject()).contains(t.getObject());
    }

    private Optional<Fact> denied(Node graph, Node denial) {
        var triples = snapshot.graph(graph);
        Optional<Node> s = Graphs.object(triples, denial, OWL.sourceIndividual.asNode());
        Optional<Node> p = Graphs.object(triples, denial, OWL.assertionProperty.asNode());
        Optional<Node> o = Graphs.object(triples, denial, OWL.targetIndividual.asNode())
                .or(() -> Graphs.object(triples, denial, OWL.targetValue.asNode()));
        if (s.isEmpty() || o.isEmpty()) {
            return Optional.empty();
        }
        return p.flatMap(localized::named)
                .map(property -> new Named(
                        property.id(), Messages.text(localized.locale(), "knowledge.denied", property.label())))
                .flatMap(property -> localized
                        .named(s.get())
                        .map(subject -> fact(
                                snapshot.factId(Triple.create(s.get(), p.get(), o.get())),
                                subject,
                                property,
                                localized.value(o.get()),
                                List.of(graph),
                                null,
                                null)));
    }

    private Fact fact(
            FactId id,
            Named subject,
            Named property,
            FactValue object,
            List<Node> graphs,
            @Nullable String reading,
            @Nullable String wording) {
        Standing standing = graphs.stream()
                .map(snapshot.catalog()::standing)
                .reduce(Standing::stronger)
                .orElse(Standing.STATED);
        List<Node> claims =
                graphs.stream().filter(g -> snapshot.kind(g) == GraphKind.CLAIM).toList();
        return new Fact(
                id,
                subject,
                property,
                object,
                standing,
                localized.passages(graphs),
                localized.named(claims),
                reading,
                wording);
    }

    private @Nullable String reading(Triple triple) {
        return snapshot.catalog()
                .reading(triple)
                .flatMap(r -> localized.text(snapshot.catalog().about(), r, Qv.reading))
                .orElse(null);
    }

    private static @Nullable Passage firstPassage(Fact fact) {
        return fact.passages().isEmpty() ? null : fact.passages().getFirst();
    }
}
