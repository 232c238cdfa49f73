package org.quadrivia.table.csvw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the description of one column. */
final class ColumnReader {
    private static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z0-9]|%[0-9A-Fa-f]{2})(?:[A-Za-z0-9_.]|%[0-9A-Fa-f]{2})*");

    private final String lang;

    /** @param lang of titles of which none is said */
    ColumnReader(String lang) {
        this.lang = lang;
    }

    ColumnSpec read(Checked map, CellRules inherited, int number) {
        map.type("Column");
        map.id();
        Map<String, List<String>> titles = titles(map);
        String name = name(map, titles, number);
        boolean virtual = map.bool("virtual", false);
        boolean suppressed = map.bool("suppressOutput", false);
        CellRules rules = inherited.overridden(map);
        return new ColumnSpec(
                number, name, map.raw("name") instanceof String, titles, virtual, suppressed, rules, map.others());
    }

    private String name(Checked map, Map<String, List<String>> titles, int number) {
        Object said = map.raw("name");
        if (said instanceof String name && NAME.matcher(name).matches()) {
            return name;
        }
        if (map.has("name")) {
            map.warn("name", String.valueOf(said));
        }
        return java.util.stream.Stream.of("und", lang)
                .flatMap(tag -> titles.getOrDefault(tag, List.of()).stream())
                .findFirst()
                .map(title ->
                        UriTemplate.encode(title, false).replace("-", "%2D").replace("~", "%7E"))
                .orElse("_col." + number);
    }

    private Map<String, List<String>> titles(Checked map) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        Object said = map.raw("titles");
        if (said instanceof Map<?, ?> byLanguage) {
            byLanguage.forEach((tag, value) -> {
                if (CommonTerms.language(String.valueOf(tag))) {
                    put(titles, String.valueOf(tag), value, map);
                } else {
                    map.warn("titles", String.valueOf(tag));
                }
            });
        } else if (map.has("titles")) {
            put(titles, lang, said, map);
        }
        return titles;
    }

    private static void put(Map<String, List<String>> titles, String tag, @Nullable Object said, Checked map) {
        List<String> texts = new ArrayList<>();
        List<?> list = said instanceof List<?> several ? several : java.util.Collections.singletonList(said);
        for (Object one : list) {
            if (one instanceof String text) {
                texts.add(text);
            } else {
                map.warn("titles", String.valueOf(one));
            }
        }
        if (!texts.isEmpty()) {
            titles.put(tag, texts);
        }
    }
}
