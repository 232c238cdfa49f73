package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.authoring.editing.FactAttribution;

/** The sources to which a fact can be attributed, as choices of a form. */
final class SourceChoices {
    private static final int MAX_WORDS = 80;

    private SourceChoices() {}

    /** Returns the names of the sources with the beginnings of what they say, by the IRIs of their graphs, in the given order. */
    static Map<String, String> of(List<FactAttribution> sources) {
        Map<String, String> choices = new LinkedHashMap<>();
        sources.forEach(source -> choices.put(source.graph().iri(), name(source)));
        return choices;
    }

    private static String name(FactAttribution source) {
        String words = source.words();
        return words.isEmpty()
                ? source.name()
                : text("teach.value.source", source.name(), words.substring(0, Math.min(MAX_WORDS, words.length())));
    }
}
