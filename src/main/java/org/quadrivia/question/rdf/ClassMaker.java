package org.quadrivia.question.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Makes items of classes as of things; what they ask is what the data says, the triples of definitions. */
record ClassMaker(Maker maker, ClassFacts facts) implements Maker {
    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        return maker.make(family, row).stream().map(this::asWritten).toList();
    }

    private Made asWritten(Made made) {
        return made instanceof Made.Drafted(Draft draft)
                ? new Made.Drafted(draft.asking(draft.asks().stream()
                        .flatMap(fact -> facts.written(fact).stream())
                        .distinct()
                        .toList()))
                : made;
    }
}
