package org.quadrivia.knowledge.rdf.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.label.Aliases;
import org.quadrivia.knowledge.rdf.snapshot.FactFilter;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.text.NaturalOrder;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;

/** Collects everything that is known about one thing: an entity, a class or a property. */
final class EntityDetailsReader {
    private static final int SHOWN = 50;
    /** Groups larger than this are sorted by IRI, so that not all their labels have to be made. */
    private static final int SORTED_BY_LABEL = 5000;

    private static final Comparator<Fact> BY_OTHER_END = Comparator.comparing(
                    (Fact f) -> f.subject().label())
            .thenComparing(f -> f.object().label(), new NaturalOrder());

    private final LocalizedSnapshot lens;
    private final Snapshot snapshot;
    private final FactMaker facts;
    private final Timeline timeline;
    private final EntityTriples around;

    EntityDetailsReader(LocalizedSnapshot lens, FactMaker facts, Timeline timeline) {
        this.lens = lens;
        this.snapshot = lens.snapshot();
        this.facts = facts;
        this.timeline = timeline;
        this.around = new EntityTriples(lens.snapshot());
    }

    /** Returns the view of a node; empty if nothing is known about it. */
    Optional<EntityDetails> view(EntityId id, Node node) {
        List<EntityTriples.Group> groups = around.groups(node);
        List<Named> kinds = kinds(node);
        Optional<String> description = description(node);
        boolean known = !groups.isEmpty() || !kinds.isEmpty() || description.isPresent() || named(node);
        if (!known
                || snapshot.isDistractor(node)
                || !snapshot.profile().filter().isEntity(node)) {
            return Optional.empty();
        }
        return Optional.of(new EntityDetails(
                new Named(id, lens.label(node)),
                snapshot.labels().aliases(node, lens.language(), Aliases.VISIBLE),
                kinds,
                description.orElse(null),
                shown(groups),
                timeline.around(node)));
    }

    /** Returns the facts of one group from {@code offset} on. */
    List<Fact> facts(Node node, Node property, boolean outgoing, int offset, int limit) {
        return around.groups(node).stream()
                .filter(g -> g.outgoing() == outgoing && g.property().equals(property))
                .flatMap(g -> page(g, offset, limit).stream())
                .toList();
    }

    List<Named> kinds(Node node) {
        return snapshot.classes().isClass(node)
                ? List.of()
                : lens.named(snapshot.classes().kinds(node));
    }

    /** Returns the text of the first descriptive property that has one, preferably in the reader's language. */
    Optional<String> description(Node node) {
        Graph graph = snapshot.asserted();
        Stream<Node> others = graph.stream(node, Node.ANY, Node.ANY)
                .map(Triple::getPredicate)
                .filter(FactFilter::describes)
                .filter(p -> !snapshot.labels().isNaming(p))
                .distinct()
                .sorted(Comparator.comparing(Node::getURI));
        return Stream.concat(FactFilter.DESCRIPTIONS.stream(), others)
                .flatMap(p -> lens.text(graph, node, p).stream())
                .findFirst();
    }

    private boolean named(Node node) {
        return snapshot.labels().all().containsKey(node) || snapshot.labels().isProperty(node);
    }

    private List<FactGroup> shown(List<EntityTriples.Group> groups) {
        List<FactGroup> shown = new ArrayList<>();
        for (EntityTriples.Group group : groups) {
            List<Fact> page = page(group, 0, SHOWN);
            if (!page.isEmpty()) {
                lens.named(group.property())
                        .ifPresent(p -> shown.add(new FactGroup(
                                p, group.outgoing(), page, group.lines().size())));
            }
        }
        shown.sort(Comparator.comparing((FactGroup g) -> !g.outgoing())
                .thenComparing(EntityDetailsReader::literal)
                .thenComparing(g -> g.property().label())
                .thenComparing(g -> g.property().id().iri()));
        return shown;
    }

    private static boolean literal(FactGroup group) {
        return group.facts().getFirst().object() instanceof FactValue.Literal;
    }

    private List<Fact> page(EntityTriples.Group group, int offset, int limit) {
        List<EntityTriples.Line> lines = new ArrayList<>(group.lines());
        if (lines.size() > SORTED_BY_LABEL) {
            lines.sort(Comparator.comparing(line -> line.triple().toString()));
            return made(lines.stream().skip(offset).limit(limit));
        }
        return made(lines.stream()).stream()
                .sorted(order())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private List<Fact> made(Stream<EntityTriples.Line> lines) {
        return lines.flatMap(line -> facts.fact(line.triple(), line.subject(), line.property(), line.object()).stream())
                .toList();
    }

    private static Comparator<Fact> order() {
        return Comparator.comparing((Fact f) -> f.standing())
                .thenComparing(BY_OTHER_END)
                .thenComparing(f -> f.id().hex());
    }
}
