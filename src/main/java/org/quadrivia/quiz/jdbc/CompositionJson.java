package org.quadrivia.quiz.jdbc;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.quiz.named.Composition;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the composition of a named quiz as JSON. Every form ever written stays readable, as in {@link QuestionJson}.
 */
final class CompositionJson {
    /** The form in which {@link #write} writes. */
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private CompositionJson() {}

    /** The components of {@link Composition.Chosen} in a fixed order. */
    private record Sorted(List<EntityId> topics, SortedSet<String> families, double least, double most) {
        Sorted(Composition.Chosen chosen) {
            this(
                    chosen.topics().stream()
                            .sorted(Comparator.comparing(EntityId::iri))
                            .toList(),
                    new TreeSet<>(chosen.families()),
                    chosen.least(),
                    chosen.most());
        }
    }

    static String write(Composition composition) {
        return JSON.writeValueAsString(
                switch (composition) {
                    case Composition.Queried queried -> queried;
                    case Composition.Chosen chosen -> new Sorted(chosen);
                });
    }

    /** @throws IllegalArgumentException if the form is unknown, because a newer version wrote it */
    static Composition read(int form, String body) {
        if (form != FORMAT) {
            throw new IllegalArgumentException("a composition of the unknown form " + form);
        }
        JsonNode json = JSON.readTree(body);
        Class<? extends Composition> kind = json.has("sparql") ? Composition.Queried.class : Composition.Chosen.class;
        return JSON.treeToValue(json, kind);
    }
}
