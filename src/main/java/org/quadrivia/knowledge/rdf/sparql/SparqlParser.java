package org.quadrivia.knowledge.rdf.sparql;

import static org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11Constants.*;

import java.io.StringReader;
import java.util.OptionalInt;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.sparql_11.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.javacc.Token;
import org.apache.jena.sparql.lang.sparql_11.javacc.TokenMgrError;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.update.UpdateFactory;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;

/**
 * Parses SPARQL 1.1 that anybody may have written, in time and memory linear in its length. Jena's parser alone is not: it
 * compiles the group of each EXISTS again for every one around it, collects the variables before each BIND, recurses at every
 * bracket, and takes the square of a number's digits and of a long word's characters. So its own tokens are counted first, and what has too many of these is a
 * syntax error.
 */
public final class SparqlParser {
    /** Brackets of any kind within brackets. */
    static final int MOST_NESTED = 64;
    /** In a query; of BIND as well. */
    static final int MOST_EXISTS = 32;

    static final int MOST_BINDS = 64;
    /** In the brackets of one VALUES: the parser looks through all before each. */
    static final int MOST_VALUES = 256;

    public static final int MOST_DIGITS = 1_000;
    /** Of a text, an IRI, a name, a comment. */
    static final int MOST_CHARACTERS = 4_000;

    static {
        JenaSystem.init();
    }

    private SparqlParser() {}

    /**
     * Parses a query.
     *
     * @param base what relative IRIs begin with; null: where this process runs
     * @throws org.apache.jena.query.QueryException where it is none, or has more of something than may be
     */
    public static Query parse(String text, @Nullable String base) {
        return parse(new Query(), text, base);
    }

    /** The same into a query that has prefixes already. */
    public static Query parse(Query into, String text, @Nullable String base) {
        count(text);
        try {
            Query query = QueryFactory.parse(into, text, base, Syntax.syntaxSPARQL_11);
            new QueryWalk() {}.walk(query);
            return query;
        } catch (StackOverflowError deep) {
            throw new QueryParseException(Messages.text("load.tooDeep"), -1, -1);
        }
    }

    /** Whether it is an update. */
    public static boolean isUpdate(String text, String base) {
        try {
            count(text);
            return !UpdateFactory.create(text, base, Syntax.syntaxSPARQL_11)
                    .getOperations()
                    .isEmpty();
        } catch (org.apache.jena.query.QueryException | StackOverflowError neither) {
            return false;
        }
    }

    private static void count(String text) {
        longNumber(text).ifPresent(at -> {
            int line =
                    (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            int column = at - text.lastIndexOf('\n', at);
            throw new QueryParseException(Messages.text("sparql.number", MOST_DIGITS), line, column);
        });
        var tokens =
                new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text), 1, 1, text.length() + 1));
        Token last = new Token();
        try {
            int nested = 0;
            int exists = 0;
            int binds = 0;
            int values = 0;
            Token before = last;
            for (Token token = tokens.getNextToken(); token.kind != EOF; token = tokens.getNextToken()) {
                last = token;
                notLong(token);
                switch (token.kind) {
                    case LPAREN, LBRACE, LBRACKET -> {
                        most(++nested, MOST_NESTED, token, "load.tooDeep");
                        values = token.kind == LPAREN && before.kind == VALUES ? 1 : 0;
                    }
                    case RPAREN, RBRACE, RBRACKET -> {
                        nested--;
                        values = 0;
                    }
                    case VAR1, VAR2 -> most(values > 0 ? values++ : 0, MOST_VALUES, token, "sparql.values");
                    case EXISTS -> most(++exists, MOST_EXISTS, token, "sparql.exists");
                    case BIND -> most(++binds, MOST_BINDS, token, "sparql.binds");
                    default -> {}
                }
                before = token;
            }
        } catch (TokenMgrError unreadable) {
            // As the parser says it, which would take longer for it
            throw new QueryParseException(unreadable.getMessage(), last.endLine, last.endColumn);
        }
    }

    /** Also of the comments before it. */
    private static void notLong(Token token) {
        for (Token one = token; one != null; one = one.specialToken) {
            most(one.image.length(), MOST_CHARACTERS, one, "sparql.word");
        }
    }

    private static void most(int found, int most, Token at, String words) {
        if (found > most) {
            throw new QueryParseException(Messages.text(words, most), at.beginLine, at.beginColumn);
        }
    }

    /** Where a run of more digits begins than a parser should be given. */
    public static OptionalInt longNumber(String text) {
        int begun = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isDigit(text.charAt(at))) {
                begun = at + 1;
            } else if (at - begun >= MOST_DIGITS) {
                return OptionalInt.of(begun);
            }
        }
        return OptionalInt.empty();
    }
}
