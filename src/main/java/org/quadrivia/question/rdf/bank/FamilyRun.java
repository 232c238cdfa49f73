package org.quadrivia.question.rdf.bank;

import java.util.Optional;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.candidates.CandidateRows;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.Maker;
import org.quadrivia.question.rdf.schema.Relations;

/** Makes items of a family's candidates one by one. */
public final class FamilyRun {
    private final FamilyFile family;
    private final Maker maker;
    private final CandidateRows rows;
    private final ItemWriter writer;
    private final ItemLint lint;
    private int examined;

    /** The outcome of a candidate. */
    public sealed interface Result {
        /** An item that passes lint. */
        record Passed(IdentifiedDraft item) implements Result {}

        record Failed(DropReason reason) implements Result {}
    }

    FamilyRun(FamilyFile family, Maker maker, CandidateRows rows, ItemWriter writer, ItemLint lint) {
        this.family = family;
        this.maker = maker;
        this.rows = rows;
        this.writer = writer;
        this.lint = lint;
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
        return rows.next().map(row -> {
            examined++;
            return switch (made(new Candidate(family, row))) {
                case CandidateOutcome.Dropped(DropReason reason) -> new Result.Failed(reason);
                case CandidateOutcome.Drafted(ItemDraft draft) -> {
                    IdentifiedDraft item = writer.outline(draft);
                    yield lint.fault(item).<Result>map(Result.Failed::new).orElseGet(() -> new Result.Passed(item));
                }
            };
        });
    }

    private CandidateOutcome made(Candidate candidate) {
        try {
            return maker.make(candidate);
        } catch (Relations.Unprovable none) {
            return new CandidateOutcome.Dropped(none.reason());
        }
    }
}
