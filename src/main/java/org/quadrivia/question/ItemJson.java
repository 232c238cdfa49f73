package org.quadrivia.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.StdConverter;

/**
 * Reads and writes items as JSON, one object per line, as {@code item.schema.json} beside this class specifies. The members of a
 * JSON object have the names and the order of the components of the Java record, with two exceptions: the members of options
 * depend on the kind of the item, and a line also has the item's question, which is not read because it follows from what is asked.
 */
public final class ItemJson {
    /**
     * Converts records that contain items to JSON and back. For each component of a record that is read, the JSON must have a
     * member, even if its value is null. Items are written without their question, as they are stored.
     */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addMixIn(Option.class, OptionForm.class)
            .addMixIn(Item.class, StoredForm.class)
            .build();

    private static final JsonMapper LINES =
            MAPPER.rebuild().addMixIn(Item.class, ItemForm.class).build();

    private ItemJson() {}

    /** Returns an item as one line of JSON, without the line break. The same item always gives the same line. */
    public static String write(Item item) {
        return LINES.writeValueAsString(item);
    }

    /**
     * Returns the item that a line of JSON describes.
     *
     * @throws IllegalArgumentException if the line does not describe an item
     */
    public static Item read(String line) {
        try {
            @Nullable Item item = MAPPER.readValue(line, Item.class);
            if (item == null) {
                throw new IllegalArgumentException("not an item: null");
            }
            return item;
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("not an item: " + broken.getOriginalMessage(), broken);
        }
    }

    /** Keeps what follows from the family from being written. */
    private interface StoredForm {
        @JsonIgnore
        boolean isOwn();
    }

    /** Makes the question be written, after the facts asked. */
    @JsonPropertyOrder({"id", "kb", "revision", "language", "family", "kind", "asks", "question"})
    private interface ItemForm extends StoredForm {
        @JsonProperty(value = "question", access = JsonProperty.Access.READ_ONLY)
        QuestionId question();
    }

    /** Makes options be written and read by the converters below, with only those members that apply to their kind of item. */
    @JsonSerialize(converter = OptionWriter.class)
    @JsonDeserialize(converter = OptionReader.class)
    private interface OptionForm {}

    static final class OptionWriter extends StdConverter<Option, ObjectNode> {
        @Override
        public ObjectNode convert(Option option) {
            ObjectNode json = MAPPER.createObjectNode().put("id", option.id());
            if (option.right() == null) {
                json.put("label", option.label()).put("value", option.value());
            } else {
                json.put("left", option.label()).put("right", option.right());
                json.put("leftValue", option.value()).put("rightValue", option.rightValue());
            }
            json.put("correct", option.correct());
            if (option.position() != null) {
                json.put("position", option.position());
            }
            if (!option.accepted().isEmpty()) {
                json.putPOJO("accepted", option.accepted()).put("slips", option.slips());
            }
            if (!option.broad().isEmpty()) {
                json.putPOJO("broad", option.broad());
            }
            if (!option.ranges().isEmpty()) {
                ArrayNode ranges = json.putArray("ranges");
                option.ranges()
                        .forEach(range -> ranges.addObject()
                                .put("from", range.from().toPlainString())
                                .put("to", range.to().toPlainString()));
            }
            return json.put("feedback", option.feedback()).putPOJO("proof", option.proof());
        }
    }

    static final class OptionReader extends StdConverter<ObjectNode, Option> {
        @Override
        public Option convert(ObjectNode json) {
            boolean pair = json.has("left");
            return new Option(
                    text(json, "id"),
                    text(json, pair ? "left" : "label"),
                    text(json, pair ? "leftValue" : "value"),
                    pair ? text(json, "right") : null,
                    pair ? text(json, "rightValue") : null,
                    json.required("correct").asBoolean(),
                    json.has("position") ? json.get("position").asInt() : null,
                    texts(json, "accepted"),
                    texts(json, "broad"),
                    json.path("slips").asInt(0),
                    ranges(json),
                    text(json, "feedback"),
                    MAPPER.treeToValue(json.required("proof"), Proof.class));
        }

        private static List<Option.Range> ranges(ObjectNode json) {
            List<Option.Range> ranges = new ArrayList<>();
            json.path("ranges")
                    .forEach(range -> ranges.add(new Option.Range(
                            new BigDecimal(range.path("from").asString()),
                            new BigDecimal(range.path("to").asString()))));
            return ranges;
        }

        private static List<String> texts(ObjectNode json, String name) {
            return json.has(name) ? List.of(MAPPER.treeToValue(json.get(name), String[].class)) : List.of();
        }

        private static String text(ObjectNode json, String name) {
            return json.required(name).asString();
        }
    }
}
