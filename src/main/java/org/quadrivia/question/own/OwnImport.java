package org.quadrivia.question.own;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/**
 * What an import would store, question by question.
 *
 * @param entries in the order of the file, by the keys of the questions
 * @param known how many questions the knowledge base has
 */
record OwnImport(Map<String, Entry> entries, int known) {
    /**
     * A question of the file.
     *
     * @param id the id of its item
     * @param content with the links that an earlier version has
     * @param withdrawn whether the earlier version is withdrawn
     */
    record Entry(String id, OwnContent content, boolean withdrawn, OwnQuestions.Change change) {}

    /** @param generated the ids of the generated items of the knowledge base */
    static OwnImport of(
            KbId kb, Map<String, OwnContent> brought, Collection<OwnQuestion> known, Set<String> generated) {
        Map<String, OwnQuestion> earlier =
                known.stream().collect(Collectors.toMap(OwnQuestion::id, Function.identity()));
        Map<String, Entry> entries = new LinkedHashMap<>();
        brought.forEach((key, content) -> entries.put(key, entry(kb, key, content, earlier, generated)));
        return new OwnImport(entries, known.size());
    }

    /** What was exported from here has the id of its item for a key. */
    private static Entry entry(
            KbId kb, String key, OwnContent content, Map<String, OwnQuestion> earlier, Set<String> generated) {
        if (generated.contains(key)) {
            return new Entry(key, content, false, OwnQuestions.Change.GENERATED);
        }
        String id = earlier.containsKey(key) ? key : OwnQuestion.id(kb, key);
        OwnQuestion before = earlier.get(id);
        if (before == null) {
            return new Entry(id, content, false, OwnQuestions.Change.NEW);
        }
        OwnContent linked = linked(content, before.content());
        boolean same = linked.equals(before.content());
        return new Entry(id, linked, before.withdrawn(), same ? OwnQuestions.Change.SAME : OwnQuestions.Change.CHANGED);
    }

    /** Files say nothing of facts and objectives; what somebody linked here stays. */
    private static OwnContent linked(OwnContent brought, OwnContent before) {
        return brought.facts().isEmpty() && brought.objective() == null
                ? brought.about(before.facts(), before.objective())
                : brought;
    }

    int count(OwnQuestions.Change change) {
        return (int) entries.values().stream()
                .filter(entry -> entry.change() == change)
                .count();
    }

    /** Returns how many questions the knowledge base would have. */
    int total() {
        return known + count(OwnQuestions.Change.NEW);
    }

    /** Returns the questions to store: the new ones and the changed ones. */
    List<OwnQuestion> questions(PersonId by, Instant now) {
        return entries.values().stream()
                .filter(entry ->
                        entry.change() == OwnQuestions.Change.NEW || entry.change() == OwnQuestions.Change.CHANGED)
                .map(entry -> new OwnQuestion(entry.id(), entry.content(), entry.withdrawn(), Optional.of(by), now))
                .toList();
    }
}
