package org.quadrivia.exchange.anki;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quadrivia.exchange.HtmlText;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.assembly.MatchOptions;

/**
 * The fields of a note, in HTML. Its front shows what can be chosen, since most questions cannot be answered without.
 *
 * @param question what is asked
 * @param options what can be chosen, put in order or matched; empty if the answer is typed
 * @param answer the right answer
 * @param explanation why
 * @param source what supports it
 */
public record AnkiNote(String question, String options, String answer, String explanation, String source) {
    public static final List<String> FIELDS = List.of("Question", "Options", "Answer", "Explanation", "Source");

    public static AnkiNote of(SetQuestion question) {
        return new AnkiNote(
                HtmlText.escaped(question.text()),
                options(question),
                HtmlText.escaped(question.answer()),
                HtmlText.escaped(question.explanation()),
                HtmlText.sources(question));
    }

    /** Returns the fields in their order. */
    public List<String> values() {
        return List.of(question, options, answer, explanation, source);
    }

    private static String options(SetQuestion question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN, ORDER ->
                list(question.options().stream().map(Option::label).toList());
            case TEXT -> "";
            case MATCH ->
                list(question.options().stream().map(Option::label).toList())
                        + list(MatchOptions.shuffled(question.item()).stream()
                                .map(pair -> Objects.requireNonNullElse(pair.right(), ""))
                                .toList());
        };
    }

    private static String list(List<String> labels) {
        return labels.stream()
                .map(label -> "<li>" + HtmlText.escaped(label) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** Returns the tags, none of which may contain a space. */
    public static String tags(SetQuestion question) {
        return question.tags().stream()
                .map(tag -> tag.strip().replace(' ', '_').replace('\t', '_').replace('\u3000', '_'))
                .collect(Collectors.joining(" "));
    }
}
