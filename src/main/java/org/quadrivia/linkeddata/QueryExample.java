package org.quadrivia.linkeddata;

/**
 * A query that shows what can be asked of a knowledge base.
 *
 * @param title a few words
 * @param comment a sentence on what it finds, or how
 * @param query its text in SPARQL 1.1, with the prefixes that it uses
 */
public record QueryExample(String title, String comment, String query) {}
