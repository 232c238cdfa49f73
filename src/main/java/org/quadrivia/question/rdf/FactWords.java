package org.quadrivia.question.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.Snapshot;

/** Facts of a knowledge base in the words of its explanations. For one thread. */
public final class FactWords {
    private final Ground ground;

    private FactWords(Ground ground) {
        this.ground = ground;
    }

    public static FactWords of(Snapshot snapshot) {
        return new FactWords(new Ground(snapshot, GeneratorSettings.usual()));
    }

    /** A sentence without links; empty where one of its terms has no name that can stand in one. */
    public Optional<String> sentence(Triple fact) {
        Node property = fact.getPredicate();
        boolean named = ground.names.named(fact.getSubject())
                && ground.names.named(fact.getObject())
                && (ground.names.named(property)
                        || ground.sentences
                                .lexicon()
                                .template(property, "states")
                                .isPresent());
        return named
                ? Optional.of(ground.sentences.plain(fact.getSubject(), property, fact.getObject()))
                : Optional.empty();
    }
}
