package org.quadrivia.authoring.draft;

/**
 * A part of a knowledge base as text, with the draft applied.
 *
 * @param text in TriG
 * @param version of the part; differs whenever anything in it has changed
 */
public record EditablePartText(String text, String version) {}
