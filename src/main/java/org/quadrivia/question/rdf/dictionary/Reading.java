package org.quadrivia.question.rdf.dictionary;

/**
 * One way to read a word.
 *
 * @param lemma the form in dictionaries
 * @param tag the tag in the dictionary of the language, which gives the word class and the form
 */
record Reading(String lemma, String tag) {}
