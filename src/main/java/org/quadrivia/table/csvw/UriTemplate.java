package org.quadrivia.table.csvw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template of an address with variables (RFC 6570, levels 1 to 3 and lists). */
public final class UriTemplate {
    private static final Pattern VARIABLES = Pattern.compile("\\{([+#./;?&]?)([^{}]+)}");
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=";

    private UriTemplate() {}

    /** Returns the names of the variables. */
    public static Set<String> variables(String template) {
        Set<String> names = new TreeSet<>();
        VARIABLES.matcher(template).results().forEach(found -> {
            for (String name : found.group(2).split(",")) {
                names.add(bare(name));
            }
        });
        return names;
    }

    /**
     * Returns the address.
     *
     * @param values texts or lists of texts; a variable without a value is left out
     */
    public static String expand(String template, Map<String, ?> values) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        Matcher found = VARIABLES.matcher(template);
        StringBuilder out = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(out, Matcher.quoteReplacement(one(found.group(1), found.group(2), values)));
        }
        found.appendTail(out);
        return out.toString();
    }

    private static String bare(String written) {
        return written.endsWith("*")
                ? written.substring(0, written.length() - 1)
                : written.contains(":") ? written.substring(0, written.indexOf(':')) : written;
    }

    private static String one(String operator, String names, Map<String, ?> values) {
        boolean named = operator.equals("?") || operator.equals("&") || operator.equals(";");
        boolean reserved = operator.equals("+") || operator.equals("#");
        String between = switch (operator) {
            case "." -> ".";
            case "/" -> "/";
            case ";" -> ";";
            case "?", "&" -> "&";
            default -> ",";
        };
        List<String> parts = new ArrayList<>();
        for (String written : names.split(",")) {
            boolean exploded = written.endsWith("*");
            String name = bare(written);
            Object value = values.get(name);
            List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            if (items.isEmpty()) {
                continue;
            }
            List<String> encoded = items.stream()
                    .map(item -> encode(item.toString(), reserved))
                    .toList();
            String joined = exploded && named
                    ? String.join(between + name + "=", encoded)
                    : String.join(exploded ? between : ",", encoded);
            parts.add(named ? name + "=" + joined : joined);
        }
        if (parts.isEmpty()) {
            return "";
        }
        String first = operator.equals("+") ? "" : operator;
        return first + String.join(between, parts);
    }

    /** Returns the text with what an address may not hold percent-encoded. */
    static String encode(String text, boolean reserved) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
            if (plain || reserved && (RESERVED.indexOf(c) >= 0 || c == '%')) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return out.toString();
    }
}
