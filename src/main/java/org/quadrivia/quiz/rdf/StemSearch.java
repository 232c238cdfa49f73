package org.quadrivia.quiz.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.rdf.search.TextIndex;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.QuestionSearch;
import org.quadrivia.knowledge.view.SearchHit.Part;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.QuestionId;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.assembly.QuizAssembler;
import org.springframework.stereotype.Component;

/**
 * Searches the stems of items, never the keys. A search for a name finds questions about it, not questions that it answers.
 * True-or-false items are left out. An index is made on first use and kept as long as its bank.
 */
@Component
final class StemSearch implements QuestionSearch {
    private static final int MAX_BANKS = 100;
    /** The number of items to fetch for each question wanted, because several items may be forms of one question. */
    private static final int ITEMS_PER_QUESTION = 4;

    private final Knowledge knowledge;
    private final Questions questions;
    private final Cache<KbId, StemIndex> indexes =
            Caches.bounded("stems", Caffeine.newBuilder().maximumSize(MAX_BANKS).build());

    StemSearch(Knowledge knowledge, Questions questions) {
        this.knowledge = knowledge;
        this.questions = questions;
    }

    @Override
    public List<Found> search(KbId kb, String words, int limit) {
        Optional<KbCard> card = knowledge.find(kb).map(base -> base.card());
        return card.flatMap(one -> questions.ready(one).map(bank -> search(one, bank, words, limit)))
                .orElse(List.of());
    }

    private List<Found> search(KbCard card, Bank bank, String words, int limit) {
        Map<Item, List<Part>> found = new HashMap<>();
        Set<QuestionId> seen = new HashSet<>();
        List<Item> best = index(card.id(), bank).search(words, limit * ITEMS_PER_QUESTION).stream()
                .filter(hit -> seen.add(hit.thing().question()))
                .map(hit -> {
                    found.put(hit.thing(), hit.parts());
                    return hit.thing();
                })
                .toList();
        PageAddress address = PageAddress.of(card);
        return QuizAssembler.sideBySide(best, bank).stream()
                .limit(limit)
                .map(item -> found(item, address, found.getOrDefault(item, List.of())))
                .toList();
    }

    private static Found found(Item item, PageAddress address, List<Part> stem) {
        Framing framing = item.shownFraming();
        return new Found(address.quizOf(item.id()), item.language(), framing == null ? "" : framing.text(), stem);
    }

    private TextIndex<Item> index(KbId kb, Bank bank) {
        StemIndex known = indexes.getIfPresent(kb);
        if (known == null || !known.items().equals(bank.items())) {
            known = new StemIndex(bank.items(), buildIndex(bank.items()));
            indexes.put(kb, known);
        }
        return known.index();
    }

    private static TextIndex<Item> buildIndex(List<Item> items) {
        String language =
                items.stream().collect(Collectors.groupingBy(Item::language, Collectors.counting())).entrySet().stream()
                        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse("und");
        return new TextIndex<>(
                items.stream()
                        .filter(item -> item.kind() != Kind.BOOLEAN)
                        .map(item -> new TextIndex.Entry<>(item, item.stem()))
                        .toList(),
                language);
    }

    /**
     * The items of a bank with the index of their stems. The items are compared to notice changes, because a reviewer may hide or
     * reword an item within a revision.
     */
    private record StemIndex(List<Item> items, TextIndex<Item> index) {}
}
