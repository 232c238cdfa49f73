package org.quadrivia.question.jdbc;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;
import org.quadrivia.question.own.OwnQuestion;
import org.quadrivia.question.own.OwnQuestions;
import org.quadrivia.storage.TestDatabase;

/** Two questions that a teacher wrote, and what brings and finds them. */
abstract class OwnQuestionsStage extends ReviewsStage {
    static final OwnContent RIVER = new OwnContent(
            Kind.SINGLE,
            "en",
            "Which river?",
            List.of(new OwnOption("Indus", true, "Yes."), new OwnOption("Ganges", false, "No, that is east.")),
            "The [[Indus|river]] flows there.");
    static final OwnContent WAR = new OwnContent(
            Kind.BOOLEAN,
            "de",
            "Es gab Krieg.",
            List.of(OwnOption.truth(true, false, ""), OwnOption.truth(false, true, "")),
            "");

    OwnQuestionsStage(TestDatabase database) throws IOException {
        super(database);
    }

    OwnQuestions own() {
        return context.getBean(OwnQuestions.class);
    }

    Item item(String key) {
        return questions().bank(KB).orElseThrow().item(OwnQuestion.id(KB, key)).orElseThrow();
    }

    static Map<String, OwnContent> brought(String key, OwnContent content) {
        return Map.of(key, content);
    }

    static Map<String, OwnContent> brought(String key, OwnContent content, String other, OwnContent more) {
        Map<String, OwnContent> both = new LinkedHashMap<>();
        both.put(key, content);
        both.put(other, more);
        return both;
    }
}
