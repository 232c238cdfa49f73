package org.quadrivia.question.rdf;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Reason;

/** Reads a family file: a header of {@code # name: value} lines, then a SPARQL query. */
final class FamilyParser {
    private static final Pattern HEADER = Pattern.compile("^#\\s*([a-z]+):\\s*(.*?)\\s*$", Pattern.MULTILINE);
    private static final Set<String> NEEDED = Set.of("title", "family", "kind", "asks", "key", "stem", "query");

    private FamilyParser() {}

    /** A family, or why there is none. */
    sealed interface Result {
        record Read(FamilyFile family) implements Result {}

        /**
         * A file that is no family.
         *
         * @param line 1-based; 0 where the fault has no place
         */
        record Broken(String file, int line, String cause) implements Result {
            @Override
            public String toString() {
                return file + (line > 0 ? ":" + line : "") + ": " + cause;
            }
        }
    }

    static Result read(String file, String text) {
        Map<String, String> header = header(text);
        for (String name : NEEDED.stream().sorted().toList()) {
            if (!header.containsKey(name)) {
                return new Result.Broken(file, 0, "the header has no line “# " + name + ": …”");
            }
        }
        try {
            return new Result.Read(family(file, header, QueryFactory.create(text, Syntax.syntaxSPARQL_11)));
        } catch (QueryParseException broken) {
            return new Result.Broken(file, broken.getLine(), firstLine(broken));
        } catch (IllegalArgumentException broken) {
            return new Result.Broken(file, 0, firstLine(broken));
        }
    }

    private static FamilyFile family(String file, Map<String, String> header, Query query) {
        if (!query.isSelectType()) {
            throw new IllegalArgumentException("the query must be a SELECT");
        }
        return new FamilyFile(
                file,
                value(header, "family"),
                value(header, "title"),
                Kind.valueOf(value(header, "kind").toUpperCase(Locale.ROOT)),
                header.getOrDefault("variant", ""),
                FamilyFile.About.valueOf(header.getOrDefault("about", "facts").toUpperCase(Locale.ROOT)),
                pattern(value(header, "asks"), query),
                value(header, "key").replace("?", ""),
                Optional.ofNullable(header.get("via")).map(via -> pattern(via, query)),
                Arrays.stream(value(header, "stem").split("\\s*\\|\\s*")).toList(),
                value(header, "query"),
                reasons(header.getOrDefault("proof", "functional, complete, denied, disjoint, not-stated")),
                query);
    }

    private static TriplePath pattern(String text, Query query) {
        PrefixMapping prefixes = query.getPrefixMapping();
        StringBuilder probe = new StringBuilder();
        prefixes.getNsPrefixMap()
                .forEach((p, ns) -> probe.append("PREFIX ")
                        .append(p)
                        .append(": <")
                        .append(ns)
                        .append("> "));
        Query read = QueryFactory.create(probe + "SELECT * { " + text + " }", Syntax.syntaxSPARQL_11);
        if (read.getQueryPattern() instanceof ElementGroup group
                && group.size() == 1
                && group.get(0) instanceof ElementPathBlock block
                && block.getPattern().size() == 1
                && block.getPattern().get(0).isTriple()) {
            return block.getPattern().get(0);
        }
        throw new IllegalArgumentException("one fact “?s ?p ?o” is expected instead of “" + text + "”");
    }

    private static Set<Reason> reasons(String text) {
        Set<Reason> found = EnumSet.noneOf(Reason.class);
        for (String word : text.split("\\s*,\\s*")) {
            found.add(Reason.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return found;
    }

    private static Map<String, String> header(String text) {
        Map<String, String> found = new TreeMap<>();
        Matcher line = HEADER.matcher(text);
        while (line.find()) {
            found.putIfAbsent(line.group(1), line.group(2));
        }
        return found;
    }

    private static String value(Map<String, String> header, String name) {
        return header.getOrDefault(name, "");
    }

    private static String firstLine(Exception broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("unreadable");
    }
}
