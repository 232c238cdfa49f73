package org.quadrivia.live.jdbc;

import org.quadrivia.live.TileQuestion;
import tools.jackson.databind.json.JsonMapper;

/** Writes questions of live rounds as JSON and reads them. */
final class TileQuestionJson {
    /** The number of the form that is written. */
    static final int FORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TileQuestionJson() {}

    static String write(TileQuestion question) {
        return JSON.writeValueAsString(question);
    }

    /** @throws IllegalArgumentException if this program does not know the form */
    static TileQuestion read(int form, String body) {
        if (form != FORM) {
            throw new IllegalArgumentException("form " + form + " of a question");
        }
        return JSON.readValue(body, TileQuestion.class);
    }
}
