package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadrivia.table.propose.ColumnMapping;
import org.quadrivia.table.propose.KnownTerms;
import org.quadrivia.table.propose.Role;
import org.quadrivia.table.propose.TableMapping;

/** The choices that a teacher has for a column, in words. */
final class ColumnWords {
    /** The choice of a property with words of one's own. */
    static final String OWN = "own";

    private static final List<Role> ROLES = List.of(
            Role.NAME,
            Role.LINK,
            Role.NUMBER,
            Role.YEAR,
            Role.DATE,
            Role.TEXT,
            Role.TRUTH,
            Role.ALIAS,
            Role.KIND,
            Role.IGNORED);
    private static final List<String> SEPARATORS = List.of("", ";", ",", "|", "/", "\n");
    private static final List<String> SEPARATOR_KEYS = List.of("none", "semicolon", "comma", "bar", "slash", "line");
    private static final List<String> DATES = List.of("", "d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "yyyy/M/d");
    private static final List<String> DATE_EXAMPLES =
            List.of("1969-07-20", "20.7.1969", "20/7/1969", "7/20/1969", "20-7-1969", "1969/7/20");

    private ColumnWords() {}

    /** Returns the roles that a column can have; the column that names the rows has no other. */
    static Map<String, String> roles(ColumnMapping column) {
        Map<String, String> words = new LinkedHashMap<>();
        ROLES.stream()
                .filter(role -> column.role() != Role.NAME || role == Role.NAME)
                .forEach(role ->
                        words.put(role.name(), text("teach.role." + role.name().toLowerCase(Locale.ROOT))));
        return words;
    }

    /** Returns the properties that a column can have: that of its own, then known ones that no other column has. */
    static Map<String, String> properties(TableMapping mapping, ColumnMapping column) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(OWN, text("teach.property.own"));
        KnownTerms.all().stream()
                .filter(term -> term.suits(column.role()))
                .filter(term -> !mapping.usedBeside(column.number(), term.iri()))
                .forEach(term -> words.put(term.iri(), known(term)));
        if (!mapping.isOwn(column)) {
            words.putIfAbsent(column.property(), column.label().isEmpty() ? column.property() : column.label());
        }
        return words;
    }

    private static String known(KnownTerms.Term term) {
        return text(
                "teach.property.known",
                term.label(),
                term.iri().startsWith("https://schema.org/") ? "schema.org" : "DBpedia");
    }

    /** Returns what may stand between several values of a cell, by what is sent; that of the column is among them. */
    static Map<String, String> separators(ColumnMapping column) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < SEPARATORS.size(); i++) {
            words.put(SEPARATOR_KEYS.get(i), text("teach.separator." + SEPARATOR_KEYS.get(i)));
        }
        if (!SEPARATORS.contains(column.separator())) {
            words.put(column.separator(), text("teach.separator.other", column.separator()));
        }
        return words;
    }

    static String separatorKey(ColumnMapping column) {
        int at = SEPARATORS.indexOf(column.separator());
        return at < 0 ? column.separator() : SEPARATOR_KEYS.get(at);
    }

    static String separator(String key) {
        int at = SEPARATOR_KEYS.indexOf(key);
        return at < 0 ? key : SEPARATORS.get(at);
    }

    /** Returns the forms of dates, each by an example; that of the column is among them. */
    static Map<String, String> dates(ColumnMapping column) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < DATES.size(); i++) {
            words.put(DATES.get(i), DATE_EXAMPLES.get(i));
        }
        words.putIfAbsent(column.format(), column.format());
        return words;
    }
}
