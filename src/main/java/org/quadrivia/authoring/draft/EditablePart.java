package org.quadrivia.authoring.draft;

import org.quadrivia.knowledge.EntityId;

/** A part of a knowledge base that can be edited as text. */
public sealed interface EditablePart {
    /** All statements about an entity, in whatever graph. */
    record Entity(EntityId id) implements EditablePart {}

    /** A graph: what a passage, a claim or a file states. */
    record Graph(EntityId id) implements EditablePart {}

    /** The whole knowledge base. */
    record Whole() implements EditablePart {}
}
