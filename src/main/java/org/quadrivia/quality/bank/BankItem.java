package org.quadrivia.quality.bank;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item as the published contract defines it. Every field is present and has the right type; nothing else has been checked.
 *
 * @param line the line of the file, from 1
 * @param question the id of the question of which the item is a form; if the file gives no id, the id that {@link QuestionIds}
 *     computes
 */
public record BankItem(
        int line,
        String id,
        String kb,
        String revision,
        String language,
        String family,
        BankKind kind,
        List<String> asks,
        String question,
        String stem,
        @Nullable Framing framing,
        List<BankOption> options,
        String query,
        List<String> support,
        List<Passage> passages,
        String standing,
        String explanation,
        double difficulty) {
    /** Words shown with an item that limit what it asserts, exactly as the bank writes them. */
    public record Framing(String scope, String text) {}

    /** A passage that an item names, as the bank writes it. */
    public record Passage(String id, String locator) {}

    private static final Set<String> LISTING = Set.of("compare", "first", "odd-one-out", "order");

    public BankItem {
        asks = List.copyOf(asks);
        options = List.copyOf(options);
        support = List.copyOf(support);
        passages = List.copyOf(passages);
    }

    /** Whether the queries of the item's family list the options with VALUES. */
    public boolean listsOptions() {
        return LISTING.contains(family);
    }

    /** Returns the right options. */
    public List<BankOption> keys() {
        return options.stream().filter(BankOption::correct).toList();
    }

    /** Returns the wrong options. */
    public List<BankOption> distractors() {
        return options.stream().filter(option -> !option.correct()).toList();
    }

    /** Returns all lines that the item cites: its support and the triples of its proofs. */
    public Stream<String> cited() {
        return Stream.concat(support.stream(), options.stream().flatMap(o -> o.proof().triples().stream()));
    }

    /** Whether this is a true/false item whose statement is given as true. */
    public boolean saysTrue() {
        return kind == BankKind.BOOLEAN
                && !options.isEmpty()
                && options.getFirst().correct();
    }
}
