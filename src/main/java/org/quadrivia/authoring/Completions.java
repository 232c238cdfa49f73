package org.quadrivia.authoring;

import java.util.List;
import org.quadrivia.editor.Completion;
import org.quadrivia.knowledge.KbId;

/** What could stand in a text of RDF or SPARQL: prefixes, and terms that a draft of the knowledge base knows. */
public interface Completions {
    /**
     * For a word that was begun, the likeliest first.
     *
     * @param text in which it stands, with the prefixes that it declares
     * @param word as far as it is written
     */
    List<Completion> of(KbId kb, String text, String word);
}
