package org.quadrivia.knowledge.rdf.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.graph.Catalog;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.SourceOrder;
import org.quadrivia.knowledge.view.ClaimDetails;

/** The claims of a knowledge base in the order of their first passages. */
final class ClaimDetailsReader {
    private final LocalizedSnapshot lens;
    private final FactMaker facts;
    private final Map<EntityId, ClaimDetails> byId = new LinkedHashMap<>();

    ClaimDetailsReader(LocalizedSnapshot lens, FactMaker facts) {
        this.lens = lens;
        this.facts = facts;
        List<ClaimDetails> views = new ArrayList<>();
        for (Node claim : lens.snapshot().catalog().ofKind(GraphKind.CLAIM)) {
            LocalizedSnapshot.id(claim).ifPresent(id -> views.add(view(claim, id)));
        }
        views.sort(Comparator.comparing(ClaimDetailsReader::first, Comparator.nullsLast(new SourceOrder()))
                .thenComparing(v -> v.claim().label())
                .thenComparing(v -> v.claim().id().iri()));
        views.forEach(view -> byId.put(view.claim().id(), view));
    }

    List<ClaimDetails> all() {
        return List.copyOf(byId.values());
    }

    Optional<ClaimDetails> at(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    private ClaimDetails view(Node claim, EntityId id) {
        Catalog catalog = lens.snapshot().catalog();
        List<Fact> told = facts.told(claim);
        return new ClaimDetails(
                new Named(id, label(claim, told)),
                catalog.standing(claim),
                lens.named(Graphs.objects(catalog.about(), claim, Qv.claimedBy)),
                lens.named(Graphs.objects(catalog.about(), claim, Qv.disputedBy)),
                lens.named(conflicts(catalog.about(), claim)),
                lens.text(catalog.about(), claim, Qv.hedge).orElse(null),
                lens.passages().of(claim),
                told);
    }

    /** Returns the label of the claim if it has one, otherwise its facts in words. */
    private String label(Node claim, List<Fact> told) {
        boolean named = lens.snapshot().labels().all().containsKey(claim);
        return named || told.isEmpty()
                ? lens.label(claim)
                : told.stream()
                        .map(f -> f.subject().label() + " " + f.property().label() + " "
                                + f.object().label())
                        .collect(Collectors.joining("; "));
    }

    private static List<Node> conflicts(Graph about, Node claim) {
        Set<Node> both = new LinkedHashSet<>(Graphs.objects(about, claim, Qv.conflictsWith));
        both.addAll(Graphs.subjects(about, Qv.conflictsWith, claim));
        return List.copyOf(both);
    }

    private static @Nullable Passage first(ClaimDetails view) {
        return view.passages().isEmpty() ? null : view.passages().getFirst();
    }
}
