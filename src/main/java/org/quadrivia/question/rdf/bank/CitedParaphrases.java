package org.quadrivia.question.rdf.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Item;
import org.quadrivia.question.PassageRef;

/** Finds the paraphrases of the passages that items cite. Quizzes show them with the feedback on an answer. */
final class CitedParaphrases {
    private CitedParaphrases() {}

    /** Returns the paraphrases by the ids of their passages. Passages without a paraphrase are left out. */
    static Map<String, String> of(List<Item> items, Snapshot snapshot) {
        Map<String, String> found = new HashMap<>();
        items.stream()
                .flatMap(item -> item.passages().stream())
                .map(PassageRef::id)
                .distinct()
                .forEach(id -> snapshot.passage(id).map(Passage::paraphrase).ifPresent(words -> found.put(id, words)));
        return found;
    }
}
