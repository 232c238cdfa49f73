package org.quadrivia.question.rdf.makers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.model.Steps;
import org.quadrivia.question.rdf.schema.Relations;

/** Goes on where a row of somebody's own family is nothing that the maker knows what to do with. */
public record FencedMaker(Maker maker) implements Maker {
    /** In place of the maker itself where the family is fenced. */
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

    /** What fails to be told fails within the fence. */
    private static CandidateOutcome told(CandidateOutcome made) {
        return made instanceof CandidateOutcome.Drafted(ItemDraft draft)
                ? new CandidateOutcome.Drafted(draft.told())
                : made;
    }
}
