package org.quadrivia.question.sample;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Item;

/**
 * Turns the verdicts of readers into reviews that come with a knowledge base. {@code src/docs/rating.md} states the rule: a new
 * wording rewords an item; without one, any code but F hides it; it is approved if all readers say ok.
 */
public final class VerdictReviews {
    private static final int LONGEST_READERS = 100;
    private static final int LONGEST_COMMENT = 2_000;

    private VerdictReviews() {}

    /**
     * Returns the reviews that follow from these verdicts, in the order in which the items were read first. Items about which
     * nothing follows have none.
     *
     * @param verdicts where readers give several wordings for one item, the first applies
     * @param at when the verdicts were taken over
     */
    public static List<ShippedReview> of(Collection<ReaderVerdict> verdicts, Instant at) {
        Map<String, List<ReaderVerdict>> byItem = verdicts.stream()
                .collect(
                        Collectors.groupingBy(verdict -> verdict.item().id(), LinkedHashMap::new, Collectors.toList()));
        return byItem.values().stream()
                .map(same -> review(same, at))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns the reviews of a file after another reading: those of items that were not read again, and the new ones.
     *
     * @param verdicts of the new reading
     */
    public static List<ShippedReview> merged(
            Collection<ShippedReview> before, Collection<ReaderVerdict> verdicts, Instant at) {
        Set<String> read = verdicts.stream().map(verdict -> verdict.item().id()).collect(Collectors.toSet());
        Map<String, ShippedReview> all = before.stream()
                .filter(review -> !read.contains(review.item()))
                .collect(Collectors.toMap(
                        ShippedReview::item, Function.identity(), (one, other) -> other, LinkedHashMap::new));
        of(verdicts, at).forEach(review -> all.put(review.item(), review));
        return List.copyOf(all.values());
    }

    private static Optional<ShippedReview> review(List<ReaderVerdict> verdicts, Instant at) {
        Item item = verdicts.getFirst().item();
        Optional<String> wording =
                verdicts.stream().flatMap(verdict -> verdict.wording().stream()).findFirst();
        boolean hidden = wording.isEmpty() && !verdicts.stream().allMatch(ReaderVerdict::isUsable);
        boolean approved = verdicts.stream().allMatch(verdict -> verdict.codes().isEmpty());
        if (wording.isEmpty() && !hidden && !approved) {
            return Optional.empty();
        }
        String readers = joined(verdicts, ReaderVerdict::reader, ", ", LONGEST_READERS);
        String comments = joined(verdicts, VerdictReviews::said, "; ", LONGEST_COMMENT);
        return Optional.of(
                new ShippedReview(item.id(), item.stem(), approved, hidden, false, wording, readers, comments, at));
    }

    /** Returns the codes of a verdict in the order of the protocol, and the comment. */
    private static String said(ReaderVerdict verdict) {
        String codes =
                ReaderVerdict.CODES.stream().filter(verdict.codes()::contains).collect(Collectors.joining(" "));
        return codes.isEmpty() || verdict.comment().isBlank()
                ? codes + verdict.comment()
                : codes + ": " + verdict.comment();
    }

    private static String joined(
            List<ReaderVerdict> verdicts, Function<ReaderVerdict, String> part, String between, int longest) {
        String all = verdicts.stream()
                .map(part)
                .map(text -> text.replaceAll("[\\s\\p{C}]++", " ").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
        return all.length() <= longest ? all : all.substring(0, longest - 1) + "…";
    }
}
