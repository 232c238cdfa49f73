package org.quadrivia.authoring.editing;

import java.util.List;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.rdf.TermCompletions;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** What could stand in a text of RDF or SPARQL: prefixes, and terms that a draft of the knowledge base knows. */
@Service
@ConditionalOnStorage
public class Completions {
    private final DraftWorkspace desk;

    Completions(DraftWorkspace desk) {
        this.desk = desk;
    }

    /**
     * For a word that was begun, the likeliest first.
     *
     * @param text in which it stands, with the prefixes that it declares
     * @param word as far as it is written
     */
    public List<Completion> of(KbId kb, String text, String word) {
        OpenDraft working = desk.open(kb);
        return new TermCompletions(working.preview(), working.base()).of(text, word);
    }
}
