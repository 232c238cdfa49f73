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

/** Makes items of a family's candidates one by one. */
public final class FamilyRun {
    /** After passing over so many candidates, it examines all. */
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

        /** @param asked the fact that the candidate asks; empty if it asks more than one or a set */
        record Failed(DropReason reason, Optional<Triple> asked) implements Result {}
    }

    /** @param unwanted whether to pass over a candidate */
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

    /** Examines the next candidate; empty if the few things examined by this call yield none. */
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

    /** Does not count a candidate that nobody could know: of a property with very many facts, all may be such. */
    private void passOver(DropReason reason) {
        boolean unknowable = reason == DropReason.LONG_LIST || reason == DropReason.EXACT_FIGURE;
        if (unknowable && skipped < MOST_SKIPPED) {
            skipped++;
            examined--;
        }
    }

    /** Returns the next candidate that is wanted, within the rows that are ready. */
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

    /** Drops what the knowledge base declares not to be asked, whatever the maker. */
    private CandidateOutcome made(Candidate candidate) {
        if (asked(candidate).filter(askable::declined).isPresent()) {
            return new CandidateOutcome.Dropped(DropReason.NOT_ASKED);
        }
        CandidateOutcome outcome = makeItem(candidate);
        return outcome instanceof CandidateOutcome.Drafted(ItemDraft draft) && declined(draft)
                ? new CandidateOutcome.Dropped(DropReason.NOT_ASKED)
                : outcome;
    }

    /** Whether a fact that the draft asks is not to be asked. A question who claims something asks all that the claim says. */
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
