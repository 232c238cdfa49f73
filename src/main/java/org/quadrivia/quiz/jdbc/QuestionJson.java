package org.quadrivia.quiz.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.ItemJson;
import org.quadrivia.quiz.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes questions as JSON: the item as its contract prescribes, and its topics.
 *
 * <p>Every form ever written stays readable. A change to what is written needs a new {@link #FORM}, and {@link #read} must go on
 * reading the old ones.
 */
final class QuestionJson {
    /** The form in which {@link #write} writes. */
    static final int FORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionJson() {}

    /** Writes a question. Equal questions give equal texts. */
    static String write(Question question) {
        ObjectNode json = JSON.createObjectNode();
        json.set("item", JSON.readTree(ItemJson.write(question.item())));
        ArrayNode topics = json.putArray("topics");
        question.topics()
                .forEach(topic -> topics.addObject().put("id", topic.id().iri()).put("label", topic.label()));
        return json.toString();
    }

    /** @throws IllegalArgumentException if the form is unknown, because a newer version wrote it */
    static Question read(int form, String body) {
        if (form != FORM) {
            throw new IllegalArgumentException("a question of the unknown form " + form);
        }
        JsonNode json = JSON.readTree(body);
        List<Named> topics = new ArrayList<>();
        json.required("topics")
                .forEach(topic -> topics.add(new Named(
                        new EntityId(topic.required("id").asString()),
                        topic.required("label").asString())));
        return new Question(ItemJson.read(json.required("item").toString()), topics);
    }
}
