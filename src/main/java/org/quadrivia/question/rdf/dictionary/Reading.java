package org.quadrivia.question.rdf.dictionary;

/**
 * One way to read a word.
 *
 * @param lemma the form in dictionaries
 * @param tag the word class and the form, as the dictionary of the language writes them
 */
record Reading(String lemma, String tag) {}
