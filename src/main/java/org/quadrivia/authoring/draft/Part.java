package org.quadrivia.authoring.draft;

import org.quadrivia.knowledge.EntityId;

/** A part of a knowledge base that can be edited as text. */
public sealed interface Part {
    /** What is said of an entity, by whomever. */
    record Entity(EntityId id) implements Part {}

    /** What a passage, a claim or a file says. */
    record Graph(EntityId id) implements Part {}

    /** All of it. */
    record Whole() implements Part {}
}
