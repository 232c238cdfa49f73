package org.quadrivia.quiz.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quadrivia.quiz.grading.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes answers as JSON with one member, whose name tells the kind of answer. Every form ever written stays
 * readable, as in {@link QuestionJson}.
 */
final class AnswerJson {
    /** The form in which {@link #write} writes. */
    static final int FORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerJson() {}

    static String write(Answer answer) {
        ObjectNode json = JSON.createObjectNode();
        switch (answer) {
            case Answer.Chosen chosen ->
                fill(json.putArray("chosen"), chosen.options().stream().sorted().toList());
            case Answer.Ordered ordered -> fill(json.putArray("ordered"), ordered.options());
            case Answer.Typed typed -> json.put("typed", typed.text());
            case Answer.Matched matched -> {
                ObjectNode pairs = json.putObject("matched");
                new TreeMap<>(matched.pairs()).forEach(pairs::put);
            }
        }
        return json.toString();
    }

    /** @throws IllegalArgumentException if the form is unknown, because a newer version wrote it */
    static Answer read(int form, String body) {
        JsonNode json = JSON.readTree(body);
        if (form == FORM && json.has("chosen")) {
            return new Answer.Chosen(new HashSet<>(strings(json.get("chosen"))));
        }
        if (form == FORM && json.has("ordered")) {
            return new Answer.Ordered(strings(json.get("ordered")));
        }
        if (form == FORM && json.has("typed")) {
            return new Answer.Typed(json.get("typed").asString());
        }
        if (form == FORM && json.has("matched")) {
            Map<String, String> pairs = new LinkedHashMap<>();
            json.get("matched")
                    .properties()
                    .forEach(pair -> pairs.put(pair.getKey(), pair.getValue().asString()));
            return new Answer.Matched(pairs);
        }
        throw new IllegalArgumentException("an answer of the unknown form " + form);
    }

    private static void fill(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static List<String> strings(JsonNode array) {
        List<String> found = new ArrayList<>();
        array.forEach(value -> found.add(value.asString()));
        return found;
    }
}
