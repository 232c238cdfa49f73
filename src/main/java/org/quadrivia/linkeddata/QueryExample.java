package org.quadrivia.linkeddata;

/**
 * A query that shows what can be asked of a knowledge base.
 *
 * @param title a few words
 * @param comment a sentence on what the query finds, or how
 * @param query the text in SPARQL 1.1, with declarations of the prefixes it uses
 */
public record QueryExample(String title, String comment, String query) {}
