package org.quadrivia.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well a graph is suited to questions, as a profile of it shows. Large counts of distinct things and values are estimates;
 * all other counts are exact.
 *
 * @param kb identifier of the knowledge base
 * @param language BCP 47 tag of its main language; "und" if unknown
 * @param languageFound whether the language was found from the words, as neither a declaration nor tags tell it
 * @param triples number of asserted triples
 * @param graphs number of named graphs
 * @param things number of things that have an IRI and occur in a statement
 * @param named how many of them a question can name
 * @param deprecated how many of them the data marks as deprecated
 * @param naming properties that name things, with their uses, most used first
 * @param languages language tags of its texts with the number of texts, most frequent first
 * @param classes classes, those with the most members first
 * @param properties properties, most used first; terms of vocabularies that describe graphs are left out
 * @param mediators paths through one blank node
 * @param dates datatypes of its dates with the number of dates
 * @param noise values that no question can show, by kind
 * @param families whether each family can ask anything, by name
 */
public record ProfileReport(
        String kb,
        String language,
        boolean languageFound,
        int triples,
        int graphs,
        int things,
        int named,
        int deprecated,
        Map<String, Integer> naming,
        Map<String, Integer> languages,
        List<KindUse> classes,
        List<PropertyUse> properties,
        List<Mediator> mediators,
        Map<String, Integer> dates,
        Map<String, Noise> noise,
        Map<String, Asking> families) {

    /**
     * A class.
     *
     * @param label its label, or its IRI if it has none
     * @param members number of members, including those of subclasses
     * @param verdict "usable", or why questions do not ask about it
     * @param rank why questions ask about its members sooner or later; empty if they are not ranked
     * @param first its most central members
     */
    public record KindUse(String iri, String label, int members, String verdict, String rank, List<String> first) {}

    /**
     * A property.
     *
     * @param label its label, or its IRI if it has none
     * @param uses number of statements with it
     * @param values kinds of values with the number of each, most frequent first
     * @param single whether it is declared functional, or each thing was seen to have only one value
     * @param unique whether it is declared inverse functional, or each value was seen to belong to only one thing
     * @param inverses labels of its inverse properties, declared or seen
     * @param domain what its subjects are
     * @param range what its objects are
     * @param unit unit of its numbers
     * @param verdict how it is asked, or why it is not
     * @param worth how much its facts tell, so that they are asked sooner or later; empty if it is not asked or ranked
     * @param examples some values
     */
    public record PropertyUse(
            String iri,
            String label,
            int uses,
            Map<String, Integer> values,
            Trait single,
            Trait unique,
            List<String> inverses,
            Optional<String> domain,
            Optional<String> range,
            Optional<String> unit,
            String verdict,
            boolean asked,
            String worth,
            List<String> examples) {}

    /**
     * Whether a family asks anything, judged by its first candidates.
     *
     * @param asks whether it made an item
     * @param cause the most frequent reason for which its candidates failed, if it made no item; empty if it found no candidates
     */
    public record Asking(boolean asks, Optional<String> cause) {}

    /** How a property is known to have a trait: declared, seen in the data, or not at all. */
    public enum Trait {
        DECLARED,
        SEEN,
        NO
    }

    /**
     * A path through one blank node.
     *
     * @param to label of the property that leads to the blank node
     * @param from label of the property that leads on from it
     * @param count how often the two occur together
     */
    public record Mediator(String to, String from, int count) {}

    /**
     * Values left out.
     *
     * @param count number of values
     * @param examples a few of them
     */
    public record Noise(int count, List<String> examples) {}
}
