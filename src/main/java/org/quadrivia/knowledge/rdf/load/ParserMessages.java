package org.quadrivia.knowledge.rdf.load;

import static org.quadrivia.Messages.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/** Explains messages of Jena's and the JDK's parsers in words for people who do not know parsers. */
public final class ParserMessages {
    private static final int LONGEST = 300;
    /** A token as the parsers write it: {@code [KEYWORD:hello]}, {@code [EOF]}. */
    private static final String TOKEN = "\\[(?:[A-Z_]+:)?(.*)]";
    /** What the brackets of a token hold at the end of the text. */
    private static final String END = "EOF";

    private static final Map<Pattern, Function<MatchResult, String>> WORDS = Map.ofEntries(
            word("Undefined prefix: (.*)", m -> text("source.prefix", shortened(m.group(1)))),
            word(
                    "Lexical form '(.*)' not valid for datatype (\\S.*)",
                    m -> text("source.value", shortened(m.group(1)), m.group(2))),
            word(
                    "(?:Unrecognized \\(expected an RDF Term\\)|Not a valid token for an RDF term|Expected (?:BNode or )?IRI.*?: Got|"
                            + "Out of place|Object token|Predicate must be.*?): " + TOKEN,
                    m -> there(m.group(1))),
            word("Triples? not terminated.*", m -> text("source.end")),
            word("Quads? not terminated.*", m -> text("source.end")),
            word("Broken IRI.*", m -> text("source.iri")),
            word("Broken token.*", m -> text("source.open")),
            word("Bad character in IRI \\((?:space|whitespace).*", m -> text("source.iri.space")),
            word("(?:Bad IRI: )?Relative IRI: (.*)", m -> text("load.relativeIri", shortened(m.group(1)))),
            word("JAXP0001000[134].*", m -> text("load.entities")),
            word("JAXP0001000[25].*", m -> text("load.xmlLimit")),
            word("JAXP00010006.*", m -> text("load.tooDeep")));

    private ParserMessages() {}

    private static Map.Entry<Pattern, Function<MatchResult, String>> word(
            String message, Function<MatchResult, String> words) {
        return Map.entry(Pattern.compile(message, Pattern.DOTALL), words);
    }

    private static String there(String token) {
        return token.isEmpty() || token.equals(END) ? text("source.term.end") : text("source.term", shortened(token));
    }

    /** Returns the message in our words if it is known, else in the parser's words, shortened. */
    public static String of(String message) {
        List<Map.Entry<Pattern, Function<MatchResult, String>>> all = List.copyOf(WORDS.entrySet());
        for (Map.Entry<Pattern, Function<MatchResult, String>> entry : all) {
            Matcher matcher = entry.getKey().matcher(message);
            if (matcher.matches()) {
                return entry.getValue().apply(matcher.toMatchResult());
            }
        }
        return shortened(message);
    }

    /**
     * Returns whether the message is about an unterminated statement, which the parser notices only at the next token,
     * perhaps lines later.
     */
    static boolean isAboutWhatStandsBefore(String message) {
        return message.startsWith("Triple") && message.contains(" not terminated")
                || message.startsWith("Quad") && message.contains(" not terminated");
    }

    public static String shortened(String message) {
        String squeezed = Excerpt.squeeze(message.substring(0, Math.min(message.length(), 4 * LONGEST)));
        return squeezed.length() <= LONGEST ? squeezed : squeezed.substring(0, LONGEST) + "…";
    }
}
