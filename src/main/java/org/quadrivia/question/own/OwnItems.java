package org.quadrivia.question.own;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PassageRef;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;

/** Makes items of the questions that teachers wrote, so that they are asked like all others. */
final class OwnItems {
    /** The teacher says that it is so. */
    private static final Proof NONE = new Proof(Reason.UNPROVED, List.of());

    private static final String BOOLEAN = "^^<http://www.w3.org/2001/XMLSchema#boolean>";
    private static final double DIFFICULTY = 0.5;

    private final Bank bank;
    private final Map<FactId, LinkableFact> facts;

    /** @param facts those facts of the bank that own questions ask */
    OwnItems(Bank bank, Map<FactId, LinkableFact> facts) {
        this.bank = bank;
        this.facts = facts;
    }

    /**
     * Returns the item of a question.
     *
     * @param asks the facts that it asks; if it asks none, the one that stands for it
     */
    Item of(OwnQuestion question, List<FactId> asks) {
        OwnContent content = question.content();
        List<LinkableFact> linked = content.facts().stream()
                .flatMap(fact -> Stream.ofNullable(facts.get(fact)))
                .toList();
        return new Item(
                question.id(),
                bank.kb(),
                bank.revision(),
                content.language(),
                Item.OWN,
                content.kind(),
                asks,
                content.stem(),
                null,
                options(content),
                "",
                linked.stream()
                        .flatMap(fact -> fact.support().stream())
                        .distinct()
                        .toList(),
                passages(linked),
                Standing.UNSOURCED,
                plain(explanation(content)),
                DIFFICULTY);
    }

    private static List<PassageRef> passages(List<LinkableFact> linked) {
        Set<PassageRef> passages = new LinkedHashSet<>();
        linked.forEach(fact -> passages.addAll(fact.passages()));
        return List.copyOf(passages);
    }

    /** Where the teacher explains nothing, the question and its answer stand together. */
    private static String explanation(OwnContent content) {
        if (!content.explanation().isEmpty()) {
            return content.explanation();
        }
        List<String> rights = content.kind() == Kind.BOOLEAN
                ? List.of(truth(content, content.rights().getFirst().equals(OwnOption.TRUE)))
                : content.kind() == Kind.TEXT ? List.of(content.rights().getFirst()) : content.rights();
        return content.stem() + " " + String.join("; ", rights);
    }

    private static List<Option> options(OwnContent content) {
        if (content.kind() == Kind.TEXT) {
            List<String> accepted = content.rights().stream().distinct().toList();
            String label = accepted.getFirst();
            return List.of(Option.typed("a", label, literal(label), accepted, 0, "", NONE)
                    .within(ranges(content)));
        }
        List<Option> options = new ArrayList<>();
        for (OwnOption option : content.options()) {
            String id = String.valueOf((char) ('a' + options.size()));
            boolean statement = content.kind() == Kind.BOOLEAN;
            boolean so = option.label().equals(OwnOption.TRUE);
            options.add(Option.of(
                    id,
                    statement ? truth(content, so) : option.label(),
                    statement ? "\"" + so + "\"" + BOOLEAN : literal(option.label()),
                    option.correct(),
                    plain(option.feedback()),
                    NONE));
        }
        return options;
    }

    private static List<Option.Range> ranges(OwnContent content) {
        List<Option.Range> ranges = new ArrayList<>();
        for (OwnOption option : content.options()) {
            BigDecimal tolerance = option.tolerance();
            Optional<BigDecimal> number = OwnOption.number(option.label());
            if (tolerance != null && number.isPresent()) {
                ranges.add(new Option.Range(
                        number.get().subtract(tolerance), number.get().add(tolerance)));
            }
        }
        return ranges;
    }

    private static String truth(OwnContent content, boolean so) {
        return Messages.text(Locale.forLanguageTag(content.language()), so ? "quiz.own.true" : "quiz.own.false");
    }

    private static String literal(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "\"";
    }

    /** Parts opening brackets by a joiner that nobody sees, so that nothing in the text is taken for a link. */
    private static String plain(String text) {
        StringBuilder parted = new StringBuilder(text);
        for (int at = parted.indexOf("[["); at >= 0; at = parted.indexOf("[[", at)) {
            parted.insert(at + 1, '\u2060');
        }
        return parted.toString();
    }
}
