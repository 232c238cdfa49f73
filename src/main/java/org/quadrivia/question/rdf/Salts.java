package org.quadrivia.question.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What the hashed choices for an item depend on, besides what is chosen from: the seed, the family and what it asks. */
record Salts(long seed, StableIds ids) {
    /** For a fact in one variant of a family. */
    String of(FamilyFile family, Triple fact) {
        return of(family.family() + family.variant(), fact);
    }

    String of(String name, Triple fact) {
        return of(name) + ids.fact(fact).hex();
    }

    String of(String name, Node... nodes) {
        StringBuilder salt = new StringBuilder().append(seed).append(name);
        for (Node node : nodes) {
            salt.append(ids.of(node));
        }
        return salt.toString();
    }
}
