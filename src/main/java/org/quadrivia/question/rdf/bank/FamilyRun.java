package org.quadrivia.question.rdf.bank;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.candidates.CandidateRows;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.Maker;
import org.quadrivia.question.rdf.profile.AskableFacts;

/** Turns the candidates of a family into items, one by one. */
public final class FamilyRun {
    /** After this many candidates have been skipped, all further candidates are examined. */
    private static final int MOST_SKIPPED = 20_000;

    private final FamilyFile family;
    private final Maker maker;
    private final CandidateRows rows;
    private final ItemWriter writer;
    private final ItemLint lint;
    private final AskableFacts askable;
    private final Predicate<Candidate> unwanted;
    private int examined;
    private int skipped;

    /** The outcome of a candidate. */
    public sealed interface Result {
        /** An item that passes lint. */
        record Passed(IdentifiedDraft item) implements Result {}

        /** @param asked the fact that the candidate asks about; empty if it asks about several facts or a set */
        record Failed(DropReason reason, Optional<Triple> asked) implements Result {}
    }

    /** @param unwanted whether to skip a candidate */
    FamilyRun(
            FamilyFile family,
            Maker maker,
            CandidateRows rows,
            ItemWriter writer,
            ItemLint lint,
            AskableFacts askable,
            Predicate<Candidate> unwanted) {
        this.unwanted = unwanted;
        this.family = family;
        this.maker = maker;
        this.rows = rows;
        this.writer = writer;
        this.lint = lint;
        this.askable = askable;
    }

    FamilyFile family() {
        return family;
    }

    /** Returns how many candidates were examined. */
    public int examined() {
        return examined;
    }

    /** Whether there may be more candidates. */
    public boolean more() {
        return rows.more();
    }

    /**
     * Examines the next candidate. Each call examines only a few things. The result is empty if these things yield no candidate.
     */
    public Optional<Result> next() {
        return wanted().map(candidate -> {
            examined++;
            return switch (made(candidate)) {
                case CandidateOutcome.Dropped(DropReason reason) -> {
                    passOver(reason);
                    yield new Result.Failed(reason, asked(candidate));
                }
                case CandidateOutcome.Drafted(ItemDraft draft) -> {
                    IdentifiedDraft item = writer.outline(draft);
                    yield lint.fault(item)
                            .<Result>map(reason -> new Result.Failed(reason, asked(candidate)))
                            .orElseGet(() -> new Result.Passed(item));
                }
            };
        });
    }

    /**
     * Does not count a candidate whose answer nobody could know, because this may be so for all facts of a property with very
     * many facts.
     */
    private void passOver(DropReason reason) {
        boolean unknowable = reason == DropReason.LONG_LIST || reason == DropReason.EXACT_FIGURE;
        if (unknowable && skipped < MOST_SKIPPED) {
            skipped++;
            examined--;
        }
    }

    /** Returns the next wanted candidate among the rows that are ready. */
    private Optional<Candidate> wanted() {
        Optional<Candidate> next = rows.next().map(row -> new Candidate(family, row));
        while (next.filter(unwanted).isPresent() && skipped < MOST_SKIPPED) {
            skipped++;
            next = rows.next().map(row -> new Candidate(family, row));
        }
        return next;
    }

    private static Optional<Triple> asked(Candidate candidate) {
        TriplePath pattern = candidate.family().asks();
        boolean bound = pattern.isTriple()
                && Stream.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                        .allMatch(term -> !term.isVariable() || candidate.row().containsKey(term.getName()));
        return bound ? Optional.of(candidate.asked().fact()) : Optional.empty();
    }

    /** Makes an item. Drops the candidate if the knowledge base declares its fact as not asked; this holds for all makers. */
    private CandidateOutcome made(Candidate candidate) {
        if (asked(candidate).filter(askable::declined).isPresent()) {
            return new CandidateOutcome.Dropped(DropReason.NOT_ASKED);
        }
        CandidateOutcome outcome = makeItem(candidate);
        return outcome instanceof CandidateOutcome.Drafted(ItemDraft draft) && declined(draft)
                ? new CandidateOutcome.Dropped(DropReason.NOT_ASKED)
                : outcome;
    }

    /**
     * Whether the draft asks about a fact that is declared as not asked. A question about who makes a claim asks about all facts
     * of the claim, so it is dropped only if all of them are declared as not asked.
     */
    private boolean declined(ItemDraft draft) {
        return family.about() == FamilyFile.About.CLAIMS
                ? !draft.asks().isEmpty() && draft.asks().stream().allMatch(askable::declined)
                : draft.asks().stream().anyMatch(askable::declined);
    }

    private CandidateOutcome makeItem(Candidate candidate) {
        try {
            return maker.make(candidate);
        } catch (RejectedCandidate none) {
            return new CandidateOutcome.Dropped(none.reason());
        }
    }
}
