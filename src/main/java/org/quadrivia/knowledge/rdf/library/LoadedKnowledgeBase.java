package org.quadrivia.knowledge.rdf.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.view.Cards;

/**
 * A knowledge base that is ready to be served.
 *
 * @param shipped whether it came with this program or was named at its start
 * @param families files and folders of question families that came with it
 * @param shapes files of SHACL shapes that came with it
 */
record LoadedKnowledgeBase(KbId id, Snapshot snapshot, boolean shipped, List<Path> families, List<Path> shapes) {
    LoadedKnowledgeBase {
        families = List.copyOf(families);
        shapes = List.copyOf(shapes);
    }

    /** Returns the same knowledge base with more families. */
    LoadedKnowledgeBase with(List<Path> more) {
        List<Path> all = new ArrayList<>(families);
        all.addAll(more);
        return new LoadedKnowledgeBase(id, snapshot, shipped, all, shapes);
    }

    /** Returns what was named at the start; its id is made from its own name. */
    public static LoadedKnowledgeBase of(LoadOutcome.Loaded loaded) {
        Snapshot snapshot = loaded.snapshot();
        return new LoadedKnowledgeBase(Cards.id(snapshot.kb()), snapshot, true, loaded.families(), loaded.shapes());
    }
}
