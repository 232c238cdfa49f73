package org.quadrivia.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Standing;

/**
 * A question with its proof: the item contract. {@link ItemJson} writes it as JSON. Questions that teachers wrote become items, too,
 * of the family {@value #OWN}; nothing proves them, and they are in no file of items.
 *
 * @param id stable: a digest of kb, family, kind, asks and variant; of an own question, of what the teacher calls it
 * @param kb identifier of the knowledge base
 * @param revision digest of all its quads
 * @param language BCP 47 tag of stem, labels and explanation
 * @param family name of the family file that made it
 * @param asks the facts it asks
 * @param stem plain text
 * @param framing null if the item asserts without limit
 * @param options in the order shown
 * @param query SPARQL query that decides the item over the dataset as exported; empty for an own question
 * @param support N-Quads lines from which the key follows, for all derivations; of an own question, those that state the facts to
 *     which it is linked
 * @param passages passages that hold the support
 * @param standing the weakest standing of the support
 * @param explanation why the key is right; links are written [[IRI|label]]
 * @param difficulty estimate from 0 (easy) to 1 (hard)
 */
public record Item(
        String id,
        String kb,
        String revision,
        String language,
        String family,
        Kind kind,
        List<FactId> asks,
        String stem,
        @Nullable Framing framing,
        List<Option> options,
        String query,
        List<String> support,
        List<PassageRef> passages,
        Standing standing,
        String explanation,
        double difficulty) {
    /** The family of the questions that teachers wrote. No family file can have this name. */
    public static final String OWN = "own question";

    public Item {
        asks = List.copyOf(asks);
        options = List.copyOf(options);
        support = List.copyOf(support);
        passages = List.copyOf(passages);
    }

    /**
     * Returns the question of which this item is a form. It follows from the facts asked and their support. What a teacher wrote is
     * a question of its own.
     */
    public QuestionId question() {
        return isOwn() ? QuestionId.ofOwn(kb, id) : QuestionId.of(kb, asks, support);
    }

    /** Whether a teacher wrote the question, so that nothing proves its answer. */
    public boolean isOwn() {
        return family.equals(OWN);
    }

    /** Returns the form in which the item asks its facts: family and kind, such as "object single". */
    public String form() {
        return family + " " + kind.word();
    }

    /** Returns the framing to show with the item; null if there is none, or if the stem itself names the source. */
    public @Nullable Framing shownFraming() {
        return framing == null || framing.repeatedBy(stem) ? null : framing;
    }

    /** Returns a copy of this item with its options in another order. */
    public Item withOptions(List<Option> reordered) {
        return copy(stem, reordered);
    }

    /** Returns a copy of this item with another stem. */
    public Item withStem(String words) {
        return copy(words, options);
    }

    private Item copy(String words, List<Option> shown) {
        return new Item(
                id,
                kb,
                revision,
                language,
                family,
                kind,
                asks,
                words,
                framing,
                shown,
                query,
                support,
                passages,
                standing,
                explanation,
                difficulty);
    }
}
