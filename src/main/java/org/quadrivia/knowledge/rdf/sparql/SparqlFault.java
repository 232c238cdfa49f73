package org.quadrivia.knowledge.rdf.sparql;

import static org.quadrivia.Messages.text;
import static org.quadrivia.knowledge.source.Diagnostic.Severity.ERROR;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.quadrivia.knowledge.rdf.load.ParserMessages;
import org.quadrivia.knowledge.rdf.text.OpenString;
import org.quadrivia.knowledge.rdf.text.SourceText;
import org.quadrivia.knowledge.source.Diagnostic;

/** Turns errors of the SPARQL parser into diagnostics that point at the intended place and do not show the parser's grammar. */
public final class SparqlFault {
    private static final int MAX_CHOICES = 6;
    private static final Pattern ENCOUNTERED =
            Pattern.compile("Encountered .*? at line (\\d+), column (\\d+)", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("^ {4}(?:\"([^\"\n]+)\"|<(\\w+)>)", Pattern.MULTILINE);
    private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: ([^:]*):");
    private static final Pattern PLACE = Pattern.compile("^Line \\d+, column \\d+: ");
    /** Words that the grammar has but every fence rejects. */
    private static final Set<String> ALWAYS_REJECTED = Set.of("SERVICE");

    private static final Pattern VARIABLE = Pattern.compile("[?$][\\p{L}\\p{N}_]+");
    private static final Map<String, String> KINDS = Map.of(
            "IRI", "source.kind.iri",
            "PNA", "source.kind.iri",
            "BLA", "source.kind.blank",
            "VAR", "source.kind.variable",
            "INT", "source.kind.number",
            "DEC", "source.kind.number",
            "DOU", "source.kind.number",
            "STR", "source.kind.text",
            "LAN", "source.kind.tag",
            "EOF", "source.kind.end");

    private SparqlFault() {}

    /** Returns the fault of a query that could not be parsed, located in its text. */
    public static Diagnostic of(QueryException fault, String query) {
        return of(fault, new SourceText(query));
    }

    public static Diagnostic of(QueryException fault, SourceText source) {
        String message = String.valueOf(fault.getMessage());
        if (fault.getCause() instanceof StackOverflowError) {
            return source.diagnostic(0, ERROR, text("load.tooDeep"));
        }
        Matcher token = ENCOUNTERED.matcher(message);
        if (token.lookingAt()) {
            int offset = source.offset(Long.parseLong(token.group(1)), Long.parseLong(token.group(2)));
            return source.diagnostic(
                    offset, ERROR, unexpected(message, token.end(), isEndOfText(message) ? "" : source.at(offset)));
        }
        return fault instanceof QueryParseException e && message.startsWith("Lexical error")
                ? lexical(e, source)
                : other(fault, message, source);
    }

    private static boolean isEndOfText(String message) {
        return message.lines().limit(1).anyMatch(line -> line.contains("<EOF>"));
    }

    /** Handles a lexical error: the parser reports where the last known word ended and which character broke the next one. */
    private static Diagnostic lexical(QueryParseException fault, SourceText source) {
        boolean first = fault.getLine() < 1;
        int known = first ? 0 : source.offset(fault.getLine(), fault.getColumn());
        int offset = source.afterSpace(first ? 0 : known + 1);
        int open = OpenString.before(source.text(), offset);
        return open == offset
                ? source.diagnosticToEndOfLine(offset, ERROR, text("source.open"))
                : source.diagnostic(offset, ERROR, text("source.unknown", ParserMessages.shortened(source.at(offset))));
    }

    private static Diagnostic other(QueryException fault, String message, SourceText source) {
        String said = ParserMessages.shortened(PLACE.matcher(message).replaceFirst(""));
        Matcher prefix = PREFIX.matcher(said);
        String words = prefix.find() ? text("source.prefix", prefix.group(1)) : said;
        return fault instanceof QueryParseException e && e.getLine() > 0
                ? source.diagnostic(source.offset(e.getLine(), e.getColumn()), ERROR, words)
                : source.diagnostic(offsetOfVariable(said, source.text()), ERROR, words);
    }

    /**
     * Returns the offset where the variable named in a message is assigned, or else first occurs; 0 if the message names none.
     */
    private static int offsetOfVariable(String message, String text) {
        Matcher variable = VARIABLE.matcher(message);
        if (!variable.find()) {
            return 0;
        }
        String name = "[?$]" + Pattern.quote(variable.group().substring(1)) + "(?![\\p{L}\\p{N}_])";
        Matcher given = Pattern.compile("(?i)(?<!\\w)AS\\s++(" + name + ")").matcher(text);
        if (given.find()) {
            return given.start(1);
        }
        Matcher any = Pattern.compile(name).matcher(text);
        return any.find() ? any.start() : 0;
    }

    private static String unexpected(String message, int after, String there) {
        String choices = CHOICE.matcher(message.substring(after))
                .results()
                .map(choice -> choice.group(1) == null
                        ? kind(choice.group(2))
                        : choice.group(1).toUpperCase(Locale.ROOT))
                .filter(choice -> !ALWAYS_REJECTED.contains(choice))
                .filter(choice -> !choice.isBlank() && !choice.startsWith("\\"))
                .distinct()
                .limit(MAX_CHOICES)
                .collect(Collectors.joining(", "));
        return there.isBlank()
                ? text("source.unfinished", choices)
                : text("source.unexpected", ParserMessages.shortened(there), choices);
    }

    /** Returns the words for a kind of token; empty for kinds not worth mentioning. */
    private static String kind(String token) {
        String key = KINDS.get(token.substring(0, Math.min(3, token.length())));
        return key == null ? "" : text(key);
    }
}
