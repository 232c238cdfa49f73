package org.quadrivia.quiz.jdbc;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.quiz.named.Composition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes the composition of a named quiz as JSON. Every form ever written stays readable, as in {@link QuestionJson}.
 */
final class CompositionJson {
    /** The form in which {@link #write} writes. */
    static final int FORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CompositionJson() {}

    static String write(Composition composition) {
        ObjectNode json = JSON.createObjectNode();
        switch (composition) {
            case Composition.Queried(var sparql) -> json.put("sparql", sparql);
            case Composition.Chosen chosen -> {
                fill(
                        json.putArray("topics"),
                        chosen.topics().stream().map(EntityId::iri).collect(Collectors.toSet()));
                fill(json.putArray("families"), chosen.families());
                json.put("least", chosen.least());
                json.put("most", chosen.most());
            }
        }
        return json.toString();
    }

    /** @throws IllegalArgumentException if the form is unknown, because a newer version wrote it */
    static Composition read(int form, String body) {
        if (form != FORM) {
            throw new IllegalArgumentException("a composition of the unknown form " + form);
        }
        JsonNode json = JSON.readTree(body);
        if (json.has("sparql")) {
            return new Composition.Queried(json.get("sparql").asString());
        }
        return new Composition.Chosen(
                strings(json.required("topics")).stream().map(EntityId::new).collect(Collectors.toSet()),
                strings(json.required("families")),
                json.required("least").asDouble(),
                json.required("most").asDouble());
    }

    private static void fill(ArrayNode array, Set<String> values) {
        values.stream().sorted().forEach(array::add);
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> found = new HashSet<>();
        array.forEach(value -> found.add(value.asString()));
        return found;
    }
}
