package org.quadrivia.quality.bars;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.proof.ItemCase;

/**
 * The ids of the dataset's facts. The facts that an item cites are checked first. The ids of all facts are computed only if the
 * id is not among them.
 */
public final class FactIds {
    private final Snapshot dataset;
    private final Map<Triple, String> known = new HashMap<>();
    private @Nullable Map<String, Triple> all;

    FactIds(Snapshot dataset) {
        this.dataset = dataset;
    }

    /** Whether any triple of the dataset has the given id. */
    public boolean has(String id, ItemCase item) {
        return supports(id, item) || all().containsKey(id);
    }

    /** Whether a triple of the item's support has the given id. */
    public boolean supports(String id, ItemCase item) {
        return item.supports().stream().flatMap(Set::stream).anyMatch(triple -> id.equals(id(triple)));
    }

    /** Returns the facts that the item asks about, in the order of their ids in the item. Ids that no fact has are left out. */
    public List<Triple> asked(ItemCase item) {
        Map<String, Triple> supported = new HashMap<>();
        item.supports().stream().flatMap(Set::stream).forEach(triple -> supported.put(id(triple), triple));
        return item.item().asks().stream()
                .flatMap(id -> Stream.ofNullable(supported.containsKey(id) ? supported.get(id) : all().get(id)))
                .map(Objects::requireNonNull)
                .toList();
    }

    public String id(Triple triple) {
        return known.computeIfAbsent(triple, it -> dataset.factId(it).hex());
    }

    private Map<String, Triple> all() {
        Map<String, Triple> found = all;
        if (found == null) {
            Map<String, Triple> ids = new HashMap<>();
            dataset.dataset().find().forEachRemaining(quad -> ids.put(id(quad.asTriple()), quad.asTriple()));
            all = ids;
            found = ids;
        }
        return found;
    }
}
