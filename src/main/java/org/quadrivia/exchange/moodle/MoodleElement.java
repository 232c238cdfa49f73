package org.quadrivia.exchange.moodle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a Moodle XML file with its attributes, its children and its text. */
final class MoodleElement {
    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<MoodleElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    MoodleElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    /** Adds a child element whose end has been read. Of unescaped markup inside a text, only the words are kept. */
    void take(MoodleElement child) {
        if (name.equals("text")) {
            text.append(' ').append(child.text).append(' ');
        } else {
            children.add(child);
        }
    }

    void add(String words) {
        text.append(words);
    }

    int line() {
        return line;
    }

    /** Returns the value of an attribute; empty if there is none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Returns the elements of that name. */
    List<MoodleElement> children(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** Returns the first element of that name; null if there is none. */
    @Nullable
    MoodleElement child(String child) {
        return children.stream()
                .filter(one -> one.name.equals(child))
                .findFirst()
                .orElse(null);
    }

    /** Returns the text of the element at the end of a path; empty if there is none. */
    String text(String... path) {
        MoodleElement at = this;
        for (String step : path) {
            MoodleElement next = at.child(step);
            if (next == null) {
                return "";
            }
            at = next;
        }
        return at.text.toString();
    }
}
