package org.quadrivia.authoring;

import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.WordedTerm;
import org.quadrivia.question.Wording;
import org.quadrivia.question.WordingTrial;

/**
 * How properties are asked and stated and what several things of a class are called, edited in drafts. As in {@link Drafts}, all is of
 * whoever is asking.
 */
public interface Lexicons {
    /** The properties of facts, most used first. */
    List<WordedTerm> properties(KbId kb);

    /** The classes of things, those with most things first. */
    List<WordedTerm> classes(KbId kb);

    /** The words of a property or class. */
    TermWords words(KbId kb, EntityId term);

    /** What would become of words; nothing is kept. Of no words: how it is asked without. */
    WordingTrial tried(KbId kb, EntityId term, Wording form, String words);

    /**
     * Has the lexicon say these words and none of other forms that {@link TermWords#forms} names, in the language of questions; those in
     * other languages stay.
     */
    Edited keep(KbId kb, EntityId term, Map<Wording, String> words);

    /**
     * The words of a term.
     *
     * @param language tag of the words, that of questions; empty where none is known
     * @param forms those that make sense for it, in the order to show
     * @param words those there are
     */
    record TermWords(Named term, String language, List<Wording> forms, Map<Wording, String> words) {
        public TermWords {
            forms = List.copyOf(forms);
            words = Map.copyOf(words);
        }
    }
}
