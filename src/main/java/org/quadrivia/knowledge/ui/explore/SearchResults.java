package org.quadrivia.knowledge.ui.explore;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.view.QuestionSearch;
import org.quadrivia.knowledge.view.SearchHit;

/** The results of a search in one knowledge base. */
record SearchResults(
        PageContext context, List<SearchHit> hits, List<SearchHit.InText> texts, List<QuestionSearch.Found> questions) {
    private static final int MOST = 500;
    /** The maximum number of passages and claims. */
    private static final int MOST_TEXTS = 100;

    private static final int MOST_QUESTIONS = 10;

    /** @param questions empty if questions are not searched */
    static SearchResults in(PageContext context, String words, Optional<QuestionSearch> questions) {
        if (words.isEmpty()) {
            return new SearchResults(context, List.of(), List.of(), List.of());
        }
        List<SearchHit> hits = context.base().search(words, MOST);
        return new SearchResults(
                context,
                hits,
                context.base().searchTexts(words, MOST_TEXTS),
                questions.map(search -> asked(search, context, words, hits)).orElse(List.of()));
    }

    /** Finds questions by the words or, if these are only another name of the first thing found, by its label. */
    private static List<QuestionSearch.Found> asked(
            QuestionSearch search, PageContext context, String words, List<SearchHit> hits) {
        List<QuestionSearch.Found> found = search.search(context.id(), words, MOST_QUESTIONS);
        return found.isEmpty() && !hits.isEmpty()
                ? search.search(context.id(), hits.getFirst().entity().label(), MOST_QUESTIONS)
                : found;
    }

    int total() {
        return hits.size() + texts.size() + questions.size();
    }

    /** Returns whether no name matches, so that the names found are only similar. */
    boolean similar() {
        return hits.stream().allMatch(SearchHit::similar);
    }
}
