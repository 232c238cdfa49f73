package org.quadrivia.quiz.jdbc;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizRequest;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the request from which a quiz was made as JSON. The knowledge base is stored in a column of its own. */
final class QuizRequestJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuizRequestJson() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Stored(
            int length,
            List<EntityId> topics,
            @Nullable EntityId about,
            long seed,
            @Nullable Boolean lesson) {}

    static String write(QuizRequest request) {
        List<EntityId> topics = request.topics().stream()
                .sorted(Comparator.comparing(EntityId::iri))
                .toList();
        Boolean lesson = request.lesson() ? true : null;
        return JSON.writeValueAsString(new Stored(request.length(), topics, request.about(), request.seed(), lesson));
    }

    static QuizRequest read(KbId kb, String body) {
        Stored stored = JSON.readValue(body, Stored.class);
        boolean lesson = Boolean.TRUE.equals(stored.lesson);
        return new QuizRequest(kb, stored.length, Set.copyOf(stored.topics), stored.about, stored.seed, lesson);
    }
}
