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
 * Questions as JSON: the item by its contract, and its topics. What was written once is read for ever: whoever changes how it
 * is written gives that a new {@link #FORM} and goes on reading the old ones.
 */
final class QuestionJson {
    /** How {@link #write} writes. */
    static final int FORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionJson() {}

    /** The same question gives the same text. */
    static String write(Question question) {
        ObjectNode json = JSON.createObjectNode();
        json.set("item", JSON.readTree(ItemJson.write(question.item())));
        ArrayNode topics = json.putArray("topics");
        question.topics()
                .forEach(topic -> topics.addObject().put("id", topic.id().iri()).put("label", topic.label()));
        return json.toString();
    }

    /** @throws IllegalArgumentException if the form is unknown: a newer version wrote it */
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
