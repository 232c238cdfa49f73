package org.quadrivia.authoring.draft;

/**
 * A part of a knowledge base as text, as a draft has it.
 *
 * @param text in TriG
 * @param version of the part; another when anything in it is changed
 */
public record SourceLook(String text, String version) {}
