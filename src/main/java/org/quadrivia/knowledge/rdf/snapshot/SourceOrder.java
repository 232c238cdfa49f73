package org.quadrivia.knowledge.rdf.snapshot;

import java.util.Comparator;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.text.NaturalOrder;

/** The order of passages in their source: words before numbers, numbers by value, as in H, K1, K2, 1.2, 1.10. */
public final class SourceOrder implements Comparator<Passage> {
    @Override
    public int compare(Passage a, Passage b) {
        int byLocator = NaturalOrder.byPieces(a.locator().value(), b.locator().value());
        return byLocator != 0 ? byLocator : a.id().iri().compareTo(b.id().iri());
    }
}
