package org.quadrivia.quality.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of a page. Text put into it is always escaped. */
final class Tag {
    private static final Set<String> EMPTY = Set.of("meta", "br");
    /** Elements that no line break may follow, because it would show as a space. */
    private static final Set<String> INLINE = Set.of("a", "span", "strong", "code", "small", "rect", "text", "br");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    /** @param children elements, texts, or collections of either */
    static Tag of(String name, Object... children) {
        return new Tag(name).add(children);
    }

    /** Creates a style sheet, the only content that is not escaped. */
    static Tag style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("a style sheet that ends its element");
        }
        return new Tag("style").add(css);
    }

    Tag with(String attribute, Object value) {
        attributes.put(attribute, value.toString());
        return this;
    }

    Tag classed(String words) {
        return with("class", words);
    }

    Tag add(Object... more) {
        for (Object child : more) {
            if (child instanceof Collection<?> several) {
                several.forEach(this::add);
            } else {
                children.add(child);
            }
        }
        return this;
    }

    void writeTo(Appendable out) throws IOException {
        out.append('<').append(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue(), out);
            out.append('"');
        }
        out.append('>');
        if (!EMPTY.contains(name)) {
            for (Object child : children) {
                content(child, out);
            }
            out.append("</").append(name).append('>');
        }
        if (!INLINE.contains(name)) {
            out.append('\n');
        }
    }

    private void content(Object child, Appendable out) throws IOException {
        if (child instanceof Tag tag) {
            tag.writeTo(out);
        } else if (name.equals("style")) {
            out.append(child.toString());
        } else {
            escape(child.toString(), out);
        }
    }

    private static void escape(String text, Appendable out) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(Character.isISOControl(c) && !Character.isWhitespace(c) ? '\uFFFD' : c);
            }
        }
    }
}
