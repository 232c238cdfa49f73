package org.quadrivia.authoring.editing;

import java.util.List;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.rdf.TermCompletions;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Suggests how to complete a text in RDF or SPARQL: prefixes, and terms that occur in the draft. */
@Service
@ConditionalOnStorage
public class Completions {
    private final DraftWorkspace desk;

    Completions(DraftWorkspace desk) {
        this.desk = desk;
    }

    /**
     * Returns completions for the beginning of a word, the likeliest first.
     *
     * @param text the whole text, with the prefixes that it declares
     * @param word the beginning of the word
     */
    public List<Completion> of(KbId kb, String text, String word) {
        OpenDraft working = desk.open(kb);
        return new TermCompletions(working.preview(), working.base()).of(text, word);
    }
}
