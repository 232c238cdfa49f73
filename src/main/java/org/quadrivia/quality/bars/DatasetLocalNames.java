package org.quadrivia.quality.bars;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.quadrivia.quality.graph.InferredDataset;

/** The local names of the dataset's IRIs, and the words of its literals. They are read when they are first needed. */
public final class DatasetLocalNames {
    private final InferredDataset world;
    private @Nullable Set<String> names;
    private final Set<String> texts = new HashSet<>();

    DatasetLocalNames(InferredDataset world) {
        this.world = world;
    }

    /** Whether the word is the local name of an IRI and occurs in no literal of the dataset. */
    public boolean from(String word) {
        return names().contains(word) && !written(word);
    }

    /** Whether the word occurs in a literal of the dataset. */
    public boolean written(String word) {
        names();
        return texts.contains(word);
    }

    private Set<String> names() {
        if (names == null) {
            names = new HashSet<>();
            world.facts().dataset().find().forEachRemaining(quad -> {
                read(quad.getSubject());
                read(quad.getPredicate());
                read(quad.getObject());
            });
        }
        return names;
    }

    private void read(Node node) {
        if (node.isURI() && names != null) {
            String iri = node.getURI();
            int at = Math.max(iri.lastIndexOf('#'), Math.max(iri.lastIndexOf('/'), iri.lastIndexOf(':')));
            String name = iri.substring(at + 1);
            names.add(name);
        } else if (node.isLiteral()) {
            for (String word : node.getLiteralLexicalForm().split("[^\\p{L}\\p{N}_]+")) {
                texts.add(word);
            }
        }
    }
}
