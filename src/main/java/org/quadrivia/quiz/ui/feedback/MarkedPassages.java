package org.quadrivia.quiz.ui.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.PassageDetails;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.NamesInText;
import org.quadrivia.question.TellingSentences;
import org.quadrivia.quiz.ui.ItemEntities;

/**
 * The passages on which an item rests, and the words of the answer to mark in them. Finding these words took a sixth of the work
 * for an answer, so they are found once for each item of a revision.
 *
 * @param names what to mark
 * @param passages those with words, as the item lists them
 */
record MarkedPassages(NamesInText names, List<Marked> passages) {
    private static final int MOST = 2_000;

    /** Articles have no more letters. */
    private static final int ARTICLE = 3;

    /** By the identity of a revision's knowledge base. */
    private static final Cache<KnowledgeBase, Cache<Item, MarkedPassages>> FOUND =
            Caches.tied("marked-passages", Caffeine.newBuilder().weakKeys().build());

    /** @param named whether the passage names the answer */
    record Marked(PassageDetails passage, boolean named) {
        String words() {
            return MarkedPassages.words(passage);
        }
    }

    static MarkedPassages of(Item item, ItemEntities shelf) {
        Optional<KnowledgeBase> base = shelf.base();
        return base.isEmpty()
                ? find(item, shelf, List.of())
                : FOUND.get(
                                base.get(),
                                one -> Caffeine.newBuilder().maximumSize(MOST).build())
                        .get(item, one -> find(one, shelf, passages(one, base.get())));
    }

    private static List<PassageDetails> passages(Item item, KnowledgeBase base) {
        return item.passages().stream()
                .flatMap(ref -> base.passage(new EntityId(ref.id())).stream())
                .filter(found -> found.passage().paraphrase() != null)
                .toList();
    }

    private static MarkedPassages find(Item item, ItemEntities shelf, List<PassageDetails> passages) {
        NamesInText names = names(item, shelf, passages);
        List<NamesInText> ordered = item.kind() == Kind.ORDER
                ? item.options().stream()
                        .map(option -> NamesInText.of(AnswerNames.of(option, shelf)))
                        .toList()
                : List.of();
        List<Marked> marked = passages.stream()
                .map(passage -> new Marked(
                        passage,
                        item.kind() == Kind.ORDER ? two(ordered, words(passage)) : names.occurIn(words(passage))))
                .toList();
        return new MarkedPassages(names, marked);
    }

    /** An order is named only where two of its things stand together. */
    private static boolean two(List<NamesInText> things, String words) {
        return things.stream().filter(each -> each.occurIn(words)).limit(2).count() == 2;
    }

    /**
     * Returns the names to mark. Aliases are looked up only if the labels do not occur. If neither occur, the sentences that say
     * the same are marked.
     */
    private static NamesInText names(Item item, ItemEntities shelf, List<PassageDetails> passages) {
        Set<String> labels = AnswerNames.namesInItem(item);
        if (item.kind() == Kind.ORDER) {
            labels.addAll(AnswerNames.aliases(item, shelf));
            return NamesInText.of(labels);
        }
        NamesInText marks = NamesInText.of(labels);
        if (passages.isEmpty() || passages.stream().anyMatch(passage -> marks.occurIn(words(passage)))) {
            return marks;
        }
        List<String> all = new ArrayList<>(labels);
        all.addAll(AnswerNames.aliases(item, shelf));
        all.addAll(all.stream().flatMap(MarkedPassages::withoutArticle).toList());
        NamesInText named = NamesInText.of(all);
        return passages.stream().anyMatch(passage -> named.occurIn(words(passage)))
                ? named
                : NamesInText.of(TellingSentences.in(
                        passages.stream().map(MarkedPassages::words).toList(),
                        labels,
                        Locale.forLanguageTag(item.language())));
    }

    /** Returns a name of several words without its first one if that is short: “the strike” may be “a strike” in a passage. */
    private static Stream<String> withoutArticle(String name) {
        int end = name.indexOf(' ');
        return end > 0 && end <= ARTICLE && name.length() - end > 2 * ARTICLE
                ? Stream.of(name.substring(end + 1))
                : Stream.empty();
    }

    private static String words(PassageDetails passage) {
        String says = passage.passage().paraphrase();
        return says == null ? "" : says;
    }
}
