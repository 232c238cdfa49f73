package org.quadrivia.authoring.rdf;

import java.util.List;
import org.quadrivia.authoring.Completions;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.rdf.TermCompletions;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Looks at what the draft makes. */
@Service
@ConditionalOnStorage
class RdfCompletions implements Completions {
    private final Desk desk;

    RdfCompletions(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Completion> of(KbId kb, String text, String word) {
        Working working = desk.open(kb);
        return new TermCompletions(working.preview(), working.base()).of(text, word);
    }
}
