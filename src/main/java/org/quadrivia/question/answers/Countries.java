package org.quadrivia.question.answers;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadrivia.question.Spelling;

/** The countries of the world in one language: their names from the Unicode CLDR, their adjectives from a shipped list. */
final class Countries {
    /** The columns of the list with adjectives by language, counted from 1; the one after them has further English names. */
    private static final List<String> COLUMNS = List.of("en", "de", "fr", "it", "es");

    private final String language;
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    Countries(String language) {
        this.language = language;
        WordFiles.lines("countries.tsv").map(line -> line.split("\t")).forEach(this::read);
    }

    private void read(String[] cells) {
        String code = cells[0];
        ULocale locale = new ULocale(language);
        Set<String> all = new LinkedHashSet<>();
        all.add(ULocale.getDisplayCountry("und-" + code, locale));
        all.add(LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT)
                .regionDisplayName(code));
        if (language.equals("en") && cells.length > COLUMNS.size() + 1) {
            all.addAll(List.of(cells[COLUMNS.size() + 1].split(",")));
        }
        names.put(code, all);
        all.forEach(name -> {
            codes.putIfAbsent(form(name), code);
            // "der Vereinigten Staaten"
            codes.putIfAbsent(form(name).replaceFirst("^(\\w+e) (?=\\w)", "$1n "), code);
        });
        int column = COLUMNS.indexOf(language) + 1;
        if (column > 0) {
            for (String adjective : cells[column].split(",")) {
                Inflection.adjectives(form(adjective), language).forEach(one -> adjectives.putIfAbsent(one, code));
            }
        }
    }

    /** Returns ISO 3166 codes by the name of the country, in the form of {@link Spelling#form}. */
    Map<String, String> byName() {
        return codes;
    }

    /** Returns ISO 3166 codes by adjective, with all its endings, in the form of {@link Spelling#form}. */
    Map<String, String> byAdjective() {
        return adjectives;
    }

    /** Returns all names of the country with that name; empty if there is no such country. */
    Set<String> namesakes(String name) {
        String code = codes.get(form(name));
        return code == null ? Set.of() : names.getOrDefault(code, Set.of());
    }

    private String form(String text) {
        return Spelling.form(text, language);
    }
}
