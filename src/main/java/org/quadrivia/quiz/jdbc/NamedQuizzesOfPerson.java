package org.quadrivia.quiz.jdbc;

import java.util.List;
import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The named quizzes that a person made. If their account is deleted, the quizzes stay with the knowledge base. */
@Component
@ConditionalOnStorage
final class NamedQuizzesOfPerson implements PersonalData {
    private final NamedQuizStore store;

    NamedQuizzesOfPerson(NamedQuizStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "namedquizzes";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> all =
                store.of(person).stream().map(NamedQuizzesOfPerson::told).toList();
        return Map.of("quizzes", all);
    }

    @Override
    public void delete(PersonId person) {
        store.forget(person);
    }

    private static Map<String, Object> told(NamedQuiz quiz) {
        return Map.of(
                "code", quiz.code().value(),
                "knowledgeBase", quiz.kb().value(),
                "title", quiz.plan().title(),
                "description", quiz.plan().description(),
                "state", quiz.state().name(),
                "at", quiz.made().toString());
    }
}
