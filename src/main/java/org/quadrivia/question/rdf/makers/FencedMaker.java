package org.quadrivia.question.rdf.makers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.model.Steps;
import org.quadrivia.question.rdf.schema.Relations;

/** Drops a row of a teacher's own family if the maker fails on it, so that the others can go on. */
public record FencedMaker(Maker maker) implements Maker {
    /** Wraps the maker if the family is fenced. */
    public static Maker of(FamilyFile family, Maker maker) {
        return family.fenced() ? new FencedMaker(maker) : maker;
    }

    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        try {
            return maker.make(family, row).stream().map(FencedMaker::told).toList();
        } catch (Steps.Spent | Relations.Unprovable | CancellationException over) {
            throw over;
        } catch (RuntimeException | StackOverflowError broken) {
            return List.of(new CandidateOutcome.Dropped(Messages.text("family.odd")));
        }
    }

    /** Writes the texts of the draft now, so that a failure to do so is caught here as well. */
    private static CandidateOutcome told(CandidateOutcome made) {
        return made instanceof CandidateOutcome.Drafted(ItemDraft draft)
                ? new CandidateOutcome.Drafted(draft.told())
                : made;
    }
}
