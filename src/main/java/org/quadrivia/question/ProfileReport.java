package org.quadrivia.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a look over a graph shows of its fitness for questions. Counts of different things and values are estimates where they are
 * many; all else is counted.
 *
 * @param kb the knowledge base's word
 * @param language BCP 47 tag of its main language; "und" where none is known
 * @param triples of what it asserts
 * @param graphs named graphs
 * @param things that have an IRI and stand in a statement
 * @param named those of them that a question can name
 * @param deprecated those that the data calls deprecated
 * @param naming properties that name things, with their uses, most used first
 * @param languages tags of its texts with how many have them, most used first
 * @param classes most members first
 * @param properties most used first; those of the languages that RDF is written in left out
 * @param mediators ways through one blank node
 * @param dates datatypes of its dates with how many have them
 * @param noise values that no question can show, by kind
 * @param families by name, whether they can ask anything
 */
public record ProfileReport(
        String kb,
        String language,
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
     * @param label what it is called; its IRI where it has no label
     * @param members classes beneath it included
     * @param verdict "usable", or why questions do not ask for it
     */
    public record KindUse(String iri, String label, int members, String verdict) {}

    /**
     * A property.
     *
     * @param label what it is called; its IRI where it has no label
     * @param uses statements with it
     * @param values kinds of values with how many there are, most first
     * @param single declared functional, or each thing has it once as far as was seen
     * @param unique declared inverse functional, or each value belongs to one thing as far as was seen
     * @param inverses labels of properties that say the same the other way round, declared or seen
     * @param domain what has it
     * @param range what stands at its other end
     * @param unit of its numbers
     * @param verdict how it is asked, or why not
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
            List<String> examples) {}

    /**
     * Whether a family asks anything, as far as its first candidates show.
     *
     * @param asks whether it made an item
     * @param cause where it made none, what most of its candidates failed by; empty where it found no candidates
     */
    public record Asking(boolean asks, Optional<String> cause) {}

    /** Whether a property keeps to a rule. */
    public enum Trait {
        DECLARED,
        SEEN,
        NO
    }

    /**
     * A way through one blank node.
     *
     * @param to label of the property that leads to it
     * @param from label of the property from there
     * @param count how often the two meet
     */
    public record Mediator(String to, String from, int count) {}

    /**
     * Values left out.
     *
     * @param count how many
     * @param examples a few of them
     */
    public record Noise(int count, List<String> examples) {}
}
