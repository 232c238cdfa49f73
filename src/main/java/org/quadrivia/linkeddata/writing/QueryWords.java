package org.quadrivia.linkeddata.writing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.quadrivia.editor.Completion;
import org.quadrivia.linkeddata.writing.QueryPlace.Role;

/** The words of SPARQL that the endpoint accepts, each where it can stand. */
final class QueryWords {
    static final List<String> FUNCTIONS = List.of(
            "ABS",
            "BNODE",
            "BOUND",
            "CEIL",
            "COALESCE",
            "CONCAT",
            "CONTAINS",
            "DATATYPE",
            "DAY",
            "ENCODE_FOR_URI",
            "FLOOR",
            "HOURS",
            "IF",
            "IRI",
            "ISBLANK",
            "ISIRI",
            "ISLITERAL",
            "ISNUMERIC",
            "LANG",
            "LANGMATCHES",
            "LCASE",
            "MD5",
            "MINUTES",
            "MONTH",
            "NOW",
            "RAND",
            "REGEX",
            "REPLACE",
            "ROUND",
            "SAMETERM",
            "SECONDS",
            "SHA1",
            "SHA256",
            "SHA384",
            "SHA512",
            "STR",
            "STRAFTER",
            "STRBEFORE",
            "STRDT",
            "STRENDS",
            "STRLANG",
            "STRLEN",
            "STRSTARTS",
            "STRUUID",
            "SUBSTR",
            "TIMEZONE",
            "TZ",
            "UCASE",
            "URI",
            "UUID",
            "YEAR");
    static final List<String> AGGREGATES = List.of("AVG", "COUNT", "GROUP_CONCAT", "MAX", "MIN", "SAMPLE", "SUM");

    private static final List<String> IN_GROUP = List.of(
            "BIND",
            "FILTER",
            "FILTER EXISTS",
            "FILTER NOT EXISTS",
            "GRAPH",
            "MINUS",
            "OPTIONAL",
            "SELECT",
            "UNION",
            "VALUES");
    private static final List<String> CLAUSES = List.of(
            "ASC",
            "ASK",
            "BASE",
            "CONSTRUCT",
            "DESC",
            "DESCRIBE",
            "DISTINCT",
            "FROM",
            "FROM NAMED",
            "GROUP BY",
            "HAVING",
            "LIMIT",
            "OFFSET",
            "ORDER BY",
            "PREFIX",
            "REDUCED",
            "SELECT",
            "SELECT DISTINCT",
            "VALUES",
            "WHERE");
    private static final List<String> OPERATORS =
            List.of("AS", "DISTINCT", "EXISTS", "IN", "NOT EXISTS", "NOT IN", "false", "true");
    private static final Map<Role, List<String>> WORDS = Map.of(
            Role.SUBJECT, IN_GROUP,
            Role.END, IN_GROUP,
            Role.PROPERTY, List.of("a"),
            Role.EXPRESSION, OPERATORS,
            Role.DATA, List.of("UNDEF", "false", "true"),
            Role.CLAUSE, CLAUSES);

    private QueryWords() {}

    /** Returns the words that begin like this and can stand there. Nothing for an empty beginning, since they are many. */
    static List<Completion> of(Role role, String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        String upper = typed.toUpperCase(Locale.ROOT);
        Stream<Completion> plain = WORDS.getOrDefault(role, List.of()).stream()
                .filter(word -> begins(word, upper))
                .map(Completion::of);
        Stream<Completion> called = role != Role.EXPRESSION && role != Role.CLAUSE
                ? Stream.empty()
                : Stream.concat(AGGREGATES.stream(), role == Role.CLAUSE ? Stream.empty() : FUNCTIONS.stream())
                        .filter(word -> begins(word, upper))
                        .map(word -> new Completion(word, word + "(", ""));
        return Stream.concat(plain, called).toList();
    }

    private static boolean begins(String word, String upper) {
        return word.toUpperCase(Locale.ROOT).startsWith(upper);
    }
}
