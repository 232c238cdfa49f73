package org.quadrivia.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Standing;

/**
 * A question with its proof: the item contract. Written as JSON by {@link ItemJson}.
 *
 * @param id stable: a digest of kb, family, kind, asks and variant
 * @param kb word for the knowledge base
 * @param revision digest of all its quads
 * @param language BCP 47 tag of stem, labels and explanation
 * @param family name of the family file that made it
 * @param asks the facts it asks
 * @param stem plain text
 * @param framing null where the item asserts without limit
 * @param options in the order shown
 * @param query SPARQL that decides it over the dataset as exported
 * @param support N-Quads lines from which the key follows, all derivations
 * @param passages that hold the support
 * @param standing the weakest of its support
 * @param explanation why the key is right; links written [[IRI|label]]
 * @param difficulty 0 (easy) to 1 (hard), estimated
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
    public Item {
        asks = List.copyOf(asks);
        options = List.copyOf(options);
        support = List.copyOf(support);
        passages = List.copyOf(passages);
    }

    /** The form in which it asks its facts: family and kind, such as "object single". */
    public String form() {
        return family + " " + kind.word();
    }

    /** The same, asked in other words. */
    public Item withStem(String words) {
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
                options,
                query,
                support,
                passages,
                standing,
                explanation,
                difficulty);
    }
}
