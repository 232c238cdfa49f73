package org.quadrivia.question.rdf.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.schema.Relations;

/**
 * Says what rules out a wrong option where a thing may have several values: all that are listed of this thing. One value of
 * another thing, or one of several, would rule out nothing.
 */
record ListedValues(ThingNames names, Sentences sentences, GraphStatistics profile, Relations relations) {
    /** More values are only counted. */
    private static final int MOST = 4;

    private static final double SINGLE = 0.9;

    /** Whether a thing may have several values of the property, which are no amounts. */
    boolean several(AskedFact asked) {
        return profile.use(asked.property()).single() < SINGLE && !NumbersAndDates.isAmount(asked.object());
    }

    /**
     * Returns "The source names only grating and table use for Asiago". Empty if that thing, the option or the thing named, has
     * no value or too many.
     */
    Optional<String> excluding(AskedFact asked, Node option, String source) {
        Node thing = asked.keyIsObject() ? asked.subject() : option;
        List<Node> all = thing.isLiteral() ? List.of() : all(relations.objects(thing, asked.property()));
        return all.isEmpty() || all.size() > MOST
                ? Optional.empty()
                : Optional.of(
                        asked.keyIsObject()
                                ? among(all, thing, option, source)
                                : sentences.frame(
                                        "wrong.listed",
                                        Map.of(
                                                "source",
                                                source,
                                                "all",
                                                GivenAnswers.listed(all, sentences),
                                                "s",
                                                thing),
                                        true));
    }

    /** Says which answers the source gives for what the question names, or how many, and that the option is none of them. */
    Optional<String> answering(AskedFact asked, Node option, String source) {
        Node named = asked.anchor();
        List<Node> all = all(relations.answers(new AnswerSet(named, asked.property(), asked.keyIsObject())));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                all.size() <= MOST
                        ? among(all, named, option, source)
                        : sentences.frame(
                                "wrong.counted",
                                Map.of("source", source, "n", String.valueOf(all.size()), "s", named, "d", option),
                                true));
    }

    private String among(List<Node> all, Node named, Node option, String source) {
        return sentences.frame(
                "wrong.listed.not",
                Map.of("source", source, "all", GivenAnswers.listed(all, sentences), "s", named, "d", option),
                true);
    }

    /** Returns one of each name, by name; nothing if one has no name. */
    private List<Node> all(Set<Node> all) {
        if (!all.stream().allMatch(names::named)) {
            return List.of();
        }
        Map<String, Node> byName = new TreeMap<>();
        all.forEach(node -> byName.merge(
                names.of(node), node, (one, other) -> one.toString().compareTo(other.toString()) <= 0 ? one : other));
        return List.copyOf(byName.values());
    }
}
