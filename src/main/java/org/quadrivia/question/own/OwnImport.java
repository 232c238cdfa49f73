package org.quadrivia.question.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/**
 * What an import would store.
 *
 * @param questions the new questions, and the changed ones as they will be; those that say the same already are left out
 * @param total how many questions the knowledge base would have
 */
record OwnImport(List<OwnQuestion> questions, int added, int changed, int total) {
    static OwnImport of(
            KbId kb, Map<String, OwnContent> brought, Collection<OwnQuestion> known, PersonId by, Instant now) {
        Map<String, OwnQuestion> earlier =
                known.stream().collect(Collectors.toMap(OwnQuestion::id, Function.identity()));
        List<OwnQuestion> questions = new ArrayList<>();
        int added = 0;
        for (Map.Entry<String, OwnContent> one : brought.entrySet()) {
            String id = OwnQuestion.id(kb, one.getKey());
            OwnQuestion before = earlier.get(id);
            OwnContent content = before == null ? one.getValue() : linked(one.getValue(), before.content());
            if (change(one.getValue(), before) != OwnQuestions.Change.SAME) {
                questions.add(new OwnQuestion(id, content, before != null && before.withdrawn(), Optional.of(by), now));
                added += before == null ? 1 : 0;
            }
        }
        return new OwnImport(questions, added, questions.size() - added, known.size() + added);
    }

    /** @param before null if the question is not there yet */
    static OwnQuestions.Change change(OwnContent brought, @Nullable OwnQuestion before) {
        if (before == null) {
            return OwnQuestions.Change.NEW;
        }
        return linked(brought, before.content()).equals(before.content())
                ? OwnQuestions.Change.SAME
                : OwnQuestions.Change.CHANGED;
    }

    /** Files say nothing of facts and objectives; what somebody linked here stays. */
    private static OwnContent linked(OwnContent brought, OwnContent before) {
        return brought.facts().isEmpty() && brought.objective() == null
                ? brought.about(before.facts(), before.objective())
                : brought;
    }
}
