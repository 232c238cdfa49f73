package org.quadrivia.quality.bars;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.proof.ItemCase;

/**
 * The ids of the dataset's facts. The facts that an item cites are checked first; all ids are computed only if those do not
 * suffice.
 */
public final class FactIds {
    private final Snapshot dataset;
    private final Map<Triple, String> known = new HashMap<>();
    private @Nullable Set<String> all;

    FactIds(Snapshot dataset) {
        this.dataset = dataset;
    }

    /** Whether any triple of the dataset has that id. */
    public boolean has(String id, ItemCase item) {
        return supports(id, item) || all().contains(id);
    }

    /** Whether a triple of the item's support has that id. */
    public boolean supports(String id, ItemCase item) {
        return item.supports().stream().flatMap(Set::stream).anyMatch(triple -> id.equals(id(triple)));
    }

    public String id(Triple triple) {
        return known.computeIfAbsent(triple, it -> dataset.factId(it).hex());
    }

    private Set<String> all() {
        Set<String> found = all;
        if (found == null) {
            Set<String> ids = new HashSet<>();
            dataset.dataset().find().forEachRemaining(quad -> ids.add(id(quad.asTriple())));
            all = ids;
            found = ids;
        }
        return found;
    }
}
