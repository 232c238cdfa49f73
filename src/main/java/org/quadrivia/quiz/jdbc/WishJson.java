package org.quadrivia.quiz.jdbc;

import java.util.HashSet;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the request from which a quiz was made as JSON. The knowledge base is stored in a column of its own. */
final class WishJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WishJson() {}

    static String write(QuizRequest wish) {
        ObjectNode json = JSON.createObjectNode();
        json.put("length", wish.length());
        ArrayNode topics = json.putArray("topics");
        wish.topics().stream().map(EntityId::iri).sorted().forEach(topics::add);
        if (wish.about() != null) {
            json.put("about", wish.about().iri());
        }
        json.put("seed", wish.seed());
        return json.toString();
    }

    static QuizRequest read(KbId kb, String body) {
        JsonNode json = JSON.readTree(body);
        Set<EntityId> topics = new HashSet<>();
        json.required("topics").forEach(topic -> topics.add(new EntityId(topic.asString())));
        return new QuizRequest(
                kb,
                json.required("length").asInt(),
                topics,
                json.has("about") ? new EntityId(json.get("about").asString()) : null,
                json.required("seed").asLong());
    }
}
