package org.quadrivia.authoring;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.Diagnostic;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.FamilyLook;
import org.quadrivia.question.FamilyPreview;

/**
 * The families of questions of a knowledge base; its own are edited in drafts. As in {@link Drafts}, all is of whoever is asking. What
 * teachers write is fenced: see {@code src/docs/architecture.md}.
 */
public interface Families {
    /** All that the draft's bank is made by, by their files. */
    List<FamilyLook> all(KbId kb);

    /** Empty where there is none of that name. */
    Optional<FamilyLook> look(KbId kb, String file);

    /** The text of one; empty where there is none of that name. */
    Optional<String> text(KbId kb, String file);

    /** To begin a new one with. */
    String template();

    /** What keeps a text from being a family; empty where nothing does. */
    List<Diagnostic> check(String text);

    /** Has the knowledge base hold that family, in place of any of that name. */
    Edited keep(KbId kb, String file, String text);

    /** Has it hold none of that name; a common one of that name is used again. */
    Edited remove(KbId kb, String file);

    /**
     * Begins to make questions of a family as it is written, over what the draft makes, in place of what the same person tries already.
     *
     * @return false where the text is no family, or too many others are trying
     */
    boolean tryOut(KbId kb, String file, String text);

    /** How far the trial is; empty where there is none. */
    Optional<FamilyPreview> trial(KbId kb);

    /** Nothing of it goes on. */
    void cancelTrial(KbId kb);
}
