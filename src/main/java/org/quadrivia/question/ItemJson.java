package org.quadrivia.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes items as JSON, one object per line, as {@code item.schema.json} beside this class specifies. */
public final class ItemJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ItemJson() {}

    /** Writes an item as one line, without the line break. The same item always gives the same line. */
    public static String write(Item item) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", item.id());
        json.put("kb", item.kb());
        json.put("revision", item.revision());
        json.put("language", item.language());
        json.put("family", item.family());
        json.put("kind", item.kind().word());
        strings(json, "asks", item.asks().stream().map(FactId::hex).toList());
        json.put("stem", item.stem());
        Framing framing = item.framing();
        if (framing == null) {
            json.putNull("framing");
        } else {
            json.putObject("framing").put("scope", framing.scope()).put("text", framing.text());
        }
        ArrayNode options = json.putArray("options");
        item.options().forEach(option -> options.add(option(option)));
        json.put("query", item.query());
        strings(json, "support", item.support());
        ArrayNode passages = json.putArray("passages");
        item.passages().forEach(p -> passages.addObject().put("id", p.id()).put("locator", p.locator()));
        json.put("standing", item.standing().word());
        json.put("explanation", item.explanation());
        json.put("difficulty", item.difficulty());
        return json.toString();
    }

    /**
     * Reads the item from a line.
     *
     * @throws IllegalArgumentException if the line is not an item
     */
    public static Item read(String line) {
        try {
            return item(JSON.readTree(line));
        } catch (tools.jackson.core.JacksonException broken) {
            throw new IllegalArgumentException("not an item: " + broken.getOriginalMessage(), broken);
        }
    }

    private static ObjectNode option(Option option) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", option.id());
        if (option.right() == null) {
            json.put("label", option.label());
            json.put("value", option.value());
        } else {
            json.put("left", option.label());
            json.put("right", option.right());
            json.put("leftValue", option.value());
            json.put("rightValue", option.rightValue());
        }
        json.put("correct", option.correct());
        if (option.position() != null) {
            json.put("position", option.position());
        }
        if (!option.accepted().isEmpty()) {
            strings(json, "accepted", option.accepted());
            json.put("slips", option.slips());
        }
        json.put("feedback", option.feedback());
        ObjectNode proof = json.putObject("proof");
        proof.put("reason", option.proof().reason().word());
        strings(proof, "triples", option.proof().triples());
        return json;
    }

    private static Item item(JsonNode json) {
        List<Option> options = new ArrayList<>();
        json.required("options").forEach(option -> options.add(option(option)));
        List<PassageRef> passages = new ArrayList<>();
        json.required("passages").forEach(p -> passages.add(new PassageRef(text(p, "id"), text(p, "locator"))));
        JsonNode framing = json.required("framing");
        return new Item(
                text(json, "id"),
                text(json, "kb"),
                text(json, "revision"),
                text(json, "language"),
                text(json, "family"),
                Kind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT)),
                strings(json, "asks").stream().map(FactId::new).toList(),
                text(json, "stem"),
                framing.isNull() ? null : new Framing(text(framing, "scope"), text(framing, "text")),
                options,
                text(json, "query"),
                strings(json, "support"),
                passages,
                Standing.valueOf(text(json, "standing").toUpperCase(Locale.ROOT)),
                text(json, "explanation"),
                json.required("difficulty").asDouble());
    }

    private static Option option(JsonNode json) {
        boolean pair = json.has("left");
        JsonNode proof = json.required("proof");
        return new Option(
                text(json, "id"),
                text(json, pair ? "left" : "label"),
                text(json, pair ? "leftValue" : "value"),
                pair ? text(json, "right") : null,
                pair ? text(json, "rightValue") : null,
                json.required("correct").asBoolean(),
                json.has("position") ? json.get("position").asInt() : null,
                json.has("accepted") ? strings(json, "accepted") : List.of(),
                json.has("slips") ? json.get("slips").asInt() : 0,
                text(json, "feedback"),
                new Proof(
                        Reason.valueOf(
                                text(proof, "reason").toUpperCase(Locale.ROOT).replace('-', '_')),
                        strings(proof, "triples")));
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).asString();
    }

    private static List<String> strings(JsonNode json, String name) {
        List<String> found = new ArrayList<>();
        json.required(name).forEach(value -> found.add(value.asString()));
        return found;
    }

    private static void strings(ObjectNode json, String name, List<String> values) {
        ArrayNode array = json.putArray(name);
        values.forEach(array::add);
    }
}
