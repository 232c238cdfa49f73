package org.quadrivia.question.jdbc;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes what teachers wrote as JSON. Every form ever written stays readable. */
final class OwnContentJson {
    /** The form in which {@link #write} writes. */
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OwnContentJson() {}

    private record Stored(
            String kind,
            String language,
            String stem,
            List<OwnOption> options,
            String explanation,
            List<String> facts,
            @Nullable String objective) {}

    static String write(OwnContent content) {
        return JSON.writeValueAsString(new Stored(
                content.kind().word(),
                content.language(),
                content.stem(),
                content.options(),
                content.explanation(),
                content.facts().stream().map(FactId::hex).toList(),
                content.objective()));
    }

    /** @throws IllegalArgumentException if the form is unknown, because a newer version wrote it */
    static OwnContent read(int form, String body) {
        if (form != FORMAT) {
            throw new IllegalArgumentException("a question of the unknown form " + form);
        }
        Stored stored = JSON.readValue(body, Stored.class);
        return new OwnContent(
                Kind.valueOf(stored.kind().toUpperCase(Locale.ROOT)),
                stored.language(),
                stored.stem(),
                stored.options(),
                stored.explanation(),
                stored.facts().stream().map(FactId::new).toList(),
                stored.objective());
    }
}
