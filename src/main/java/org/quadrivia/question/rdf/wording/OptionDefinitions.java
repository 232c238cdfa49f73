package org.quadrivia.question.rdf.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.ThingNames;

/** Finds short texts that say what an option is. */
final class OptionDefinitions {
    /** Texts longer than this say more than a reader of feedback wants to know. */
    private static final int LONGEST = 160;

    /** Names with more words than this are not searched for in a text. */
    private static final int NAME_WORDS = 5;

    private static final Pattern MARKUP = Pattern.compile("[\\[\\]|<>{}\\n\\r]|https?:");

    private final Snapshot snapshot;
    private final ThingNames names;
    private final Lexicon lexicon;
    private final Map<Node, List<String>> texts = new HashMap<>();

    OptionDefinitions(Snapshot snapshot, ThingNames names, Lexicon lexicon) {
        this.snapshot = snapshot;
        this.names = names;
        this.lexicon = lexicon;
    }

    /**
     * Returns a short text that says what the option is, in the language of the questions. If there are several, returns the one
     * with the fewest names that have nothing to do with the question.
     */
    Optional<String> best(AskedFact asked, Node option) {
        List<String> all = of(option);
        return all.size() < 2
                ? all.stream().findFirst()
                : all.stream().min(Comparator.comparing(text -> beside(text, asked, option)));
    }

    /** Whether there is a text that says what the option is. */
    boolean defined(Node option) {
        return !of(option).isEmpty();
    }

    private List<String> of(Node option) {
        return option.isLiteral()
                ? List.of()
                : texts.computeIfAbsent(
                        option,
                        node -> snapshot.descriptions(node).stream()
                                .filter(text -> spoken(text.getLiteralLanguage()))
                                .map(text -> text.getLiteralLexicalForm().strip())
                                .filter(OptionDefinitions::plain)
                                .toList());
    }

    /** Returns how many names the text contains that are not among the words of the question and its answers. */
    private int beside(String text, AskedFact asked, Node option) {
        String question = Stream.of(asked.subject(), asked.object(), option)
                        .map(names::of)
                        .collect(Collectors.joining(" "))
                + " " + lexicon.template(asked.property(), "states").orElse("");
        String[] words = LanguageWords.normal(text).split(" ");
        int found = 0;
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 1; to <= Math.min(words.length, from + NAME_WORDS); to++) {
                String name = String.join(" ", Arrays.copyOfRange(words, from, to));
                if (names.bearing(name).stream().anyMatch(thing -> !names.isNamedIn(thing, question))) {
                    found++;
                }
            }
        }
        return found;
    }

    private boolean spoken(String tag) {
        return tag.isEmpty() || LanguageWords.sameLanguage(tag, names.language());
    }

    private static boolean plain(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && !MARKUP.matcher(text).find();
    }
}
