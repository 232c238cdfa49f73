package org.quadrivia.question.rdf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;

/** Goes on where a row of somebody's own family is nothing that the maker knows what to do with. */
record FencedMaker(Maker maker) implements Maker {
    /** In place of the maker itself where the family is fenced. */
    static Maker of(FamilyFile family, Maker maker) {
        return family.fenced() ? new FencedMaker(maker) : maker;
    }

    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        try {
            return maker.make(family, row).stream().map(FencedMaker::told).toList();
        } catch (Steps.Spent | Relations.Unprovable | CancellationException over) {
            throw over;
        } catch (RuntimeException | StackOverflowError broken) {
            return List.of(new Made.Dropped(Messages.text("family.odd")));
        }
    }

    /** What fails to be told fails within the fence. */
    private static Made told(Made made) {
        return made instanceof Made.Drafted(Draft draft) ? new Made.Drafted(draft.told()) : made;
    }
}
