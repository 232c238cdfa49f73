package org.quadrivia.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.time.Moment;

/**
 * When the options of a question on the timeline were, read from its proofs alone: the proof of each option of an item of the
 * family {@code timeline} states its date. The item's stem tells the date of the key in words.
 *
 * @param dates those of the options, in the order shown
 */
public record TimeMark(List<MarkedOption> dates) {
    private static final String FAMILY = "timeline";
    /** The property and a literal of a triple, after its subject. */
    private static final Pattern LITERAL = Pattern.compile("<[^<>]*+> \"([^\"\\\\]{1,60})\"");

    /** An option and its date. */
    public record MarkedOption(String label, Moment when, boolean correct) {}

    public TimeMark {
        dates = List.copyOf(dates);
    }

    /** Returns when the options were; empty if the item is no question on the timeline. */
    public static Optional<TimeMark> of(Item item) {
        if (!item.family().equals(FAMILY) || item.kind() != Kind.SINGLE) {
            return Optional.empty();
        }
        List<MarkedOption> dates =
                item.options().stream().flatMap(option -> date(option).stream()).toList();
        boolean whole = dates.size() == item.options().size();
        return whole && dates.stream().anyMatch(MarkedOption::correct)
                ? Optional.of(new TimeMark(dates))
                : Optional.empty();
    }

    private static Optional<MarkedOption> date(Option option) {
        List<Moment> dates = option.proof().triples().stream()
                .filter(line -> line.startsWith(option.value() + " "))
                .flatMap(line -> moment(line.substring(option.value().length() + 1)).stream())
                .toList();
        return dates.size() == 1
                ? Optional.of(new MarkedOption(option.label(), dates.getFirst(), option.correct()))
                : Optional.empty();
    }

    private static Optional<Moment> moment(String rest) {
        Matcher literal = LITERAL.matcher(rest);
        return literal.lookingAt() ? Moment.read(literal.group(1)) : Optional.empty();
    }
}
