package org.quadrivia.knowledge;

/**
 * Something with an IRI and the label to show for it.
 *
 * @param id what it is
 * @param label plain text in the reader's language where there is one; never empty, never markup
 */
public record Named(EntityId id, String label) {}
