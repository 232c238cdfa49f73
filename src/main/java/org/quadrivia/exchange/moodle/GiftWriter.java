package org.quadrivia.exchange.moodle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.exchange.LeftOut;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.QuestionWriter;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * Writes GIFT, the text format of Moodle that other programs read, too. GIFT has no orders: such a question matches each thing
 * with its place.
 */
public final class GiftWriter implements QuestionWriter {
    private static final String SPECIAL = "\\~=#{}:";

    @Override
    public Optional<LeftOut.Reason> obstacle(SetQuestion question) {
        return Fractions.obstacle(question);
    }

    @Override
    public void write(QuestionSet set, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append("$CATEGORY: $course$/top/")
                .append(oneLine(set.title()).replace("/", "//"))
                .append("\n\n");
        for (SetQuestion question : set.questions()) {
            write(text, question);
        }
        text.flush();
    }

    private static void write(Writer text, SetQuestion question) throws IOException {
        text.append("// [id:").append(comment(question.id())).append("]");
        for (String tag : question.tags()) {
            text.append(" [tag:").append(comment(tag)).append("]");
        }
        text.append("\n::")
                .append(escaped(question.title()))
                .append("::[plain]")
                .append(escaped(question.text()))
                .append(" {\n")
                .append(answers(question))
                .append("\t####")
                .append(escaped(explanation(question)))
                .append("\n}\n\n");
    }

    private static String explanation(SetQuestion question) {
        List<String> parts = new ArrayList<>(List.of(question.explanation()));
        parts.addAll(question.sources());
        return String.join("\n", parts);
    }

    private static String answers(SetQuestion question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> choice(question);
            case BOOLEAN -> trueOrFalse(question);
            case TEXT -> question.ranges().isEmpty() ? typed(question) : numbers(question);
            case ORDER -> order(question);
            case MATCH -> pairs(question);
        };
    }

    private static String choice(SetQuestion question) {
        boolean one = question.right().size() == 1 && question.kind() != Kind.MULTIPLE;
        StringBuilder lines = new StringBuilder();
        for (Option option : question.options()) {
            lines.append('\t')
                    .append(one ? option.correct() ? "=" : "~" : "~%" + percent(question, option) + "%")
                    .append(answer(option.label()))
                    .append(feedback(option))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String percent(SetQuestion question, Option option) {
        return option.correct()
                ? Fractions.share(question.right().size())
                : "-" + Fractions.share(question.wrong().size());
    }

    /** Returns the line of a statement: the feedback on the wrong answer comes first. */
    private static String trueOrFalse(SetQuestion question) {
        Option right = question.right().getFirst();
        return "\t" + (right.value().startsWith("\"true\"") ? "TRUE" : "FALSE")
                + feedback(question.wrong().getFirst()) + feedback(right) + "\n";
    }

    /** Returns each accepted answer. Moodle takes a star for any characters, unless a backslash stands before it. */
    private static String typed(SetQuestion question) {
        Set<String> accepted = new LinkedHashSet<>();
        question.options().forEach(option -> accepted.addAll(option.accepted()));
        StringBuilder lines = new StringBuilder();
        accepted.forEach(words ->
                lines.append("\t=").append(answer(words.replace("*", "\\*"))).append('\n'));
        return lines.toString();
    }

    private static String numbers(SetQuestion question) {
        StringBuilder lines = new StringBuilder("#");
        for (Option.Range range : question.ranges()) {
            lines.append("\t=")
                    .append(Numbers.middle(range).toPlainString())
                    .append(':')
                    .append(Numbers.around(range).toPlainString())
                    .append('\n');
        }
        return lines.toString();
    }

    private static String order(SetQuestion question) {
        List<Option> sequence = question.sequence();
        StringBuilder lines = new StringBuilder();
        for (Option option : question.options()) {
            lines.append(pair(option.label(), Integer.toString(sequence.indexOf(option) + 1)));
        }
        return lines.toString();
    }

    private static String pairs(SetQuestion question) {
        StringBuilder lines = new StringBuilder();
        question.options()
                .forEach(pair -> lines.append(pair(pair.label(), Objects.requireNonNullElse(pair.right(), ""))));
        return lines.toString();
    }

    private static String pair(String left, String right) {
        return "\t=" + answer(left) + " -> " + answer(right) + "\n";
    }

    /** Returns a text of an answer. With an arrow of two characters anywhere in its answers, readers take a question for pairs. */
    private static String answer(String text) {
        return escaped(text.replace("->", "→"));
    }

    private static String feedback(Option option) {
        return "#" + answer(SetQuestion.feedback(option));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.strip().replace("\r", "").chars().forEach(c -> {
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append((char) c);
            }
        });
        return escaped.toString();
    }

    /** Returns a text as it can stand in the brackets of a comment. */
    private static String comment(String text) {
        return oneLine(text).replace('[', '(').replace(']', ')');
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
