package org.quadrivia.knowledge;

/**
 * Something that has an IRI, with the label to show for it.
 *
 * @param id its IRI
 * @param label plain text, in the reader's language if there is such a label; never empty, never markup
 */
public record Named(EntityId id, String label) {}
