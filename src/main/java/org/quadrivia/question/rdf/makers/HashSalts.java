package org.quadrivia.question.rdf.makers;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.family.FamilyFile;

/**
 * Salts for the choices that an item makes by hash. They depend on the seed, the family and the fact that the item asks about.
 */
public record HashSalts(long seed, StableIds ids) {
    /** Returns the salt for a fact in one variant of a family. */
    public String of(FamilyFile family, Triple fact) {
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
