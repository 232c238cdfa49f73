package org.quadrivia.knowledge.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An element of a formula: its name, its attributes, and either its text or the elements in it. */
final class FormulaPart {
    private final String name;
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<FormulaPart> inner = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    FormulaPart(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<FormulaPart> inner() {
        return inner;
    }

    /** Returns the text, without blanks at its ends. */
    String text() {
        return text.toString().strip();
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(FormulaPart part) {
        inner.add(part);
    }

    void say(String words) {
        text.append(words);
    }

    void write(StringBuilder out) {
        String tag = name.equals("semantics") ? "mrow" : name;
        out.append('<').append(tag);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, out);
            out.append('"');
        });
        out.append('>');
        if (inner.isEmpty()) {
            escape(text(), out);
        }
        inner.forEach(part -> part.write(out));
        out.append("</").append(tag).append('>');
    }

    private static void escape(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
