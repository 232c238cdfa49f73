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
 * Parses SPARQL 1.1 from untrusted authors, in time and memory linear in its length. Jena's parser alone is not linear. It
 * compiles the group of each EXISTS again for every EXISTS around it, collects the variables before each BIND, recurses at
 * every bracket, and needs time quadratic in the digits of a number and in the characters of a long word. So this class first
 * counts the tokens of Jena's own tokenizer. A query with too many of such tokens is a syntax error.
 */
public final class SparqlParser {
    /** The deepest nesting of brackets of any kind. */
    static final int MAX_NESTED = 64;
    /** The most EXISTS in a query; {@link #MAX_BINDS} limits BIND in the same way. */
    static final int MAX_EXISTS = 32;

    static final int MAX_BINDS = 64;
    /** The most variables in the brackets of one VALUES: the parser scans all earlier ones for each. */
    static final int MAX_VALUES = 256;

    public static final int MAX_DIGITS = 1_000;
    /** The longest string, IRI, name or comment. */
    static final int MAX_CHARACTERS = 4_000;

    static {
        JenaSystem.init();
    }

    private SparqlParser() {}

    /**
     * Parses a query.
     *
     * @param base the base for relative IRIs; null means the working directory of this process
     * @throws org.apache.jena.query.QueryException if the text is not a query, or has too many of some token
     */
    public static Query parse(String text, @Nullable String base) {
        return parse(new Query(), text, base);
    }

    /** Parses into a query that already has prefixes. */
    public static Query parse(Query into, String text, @Nullable String base) {
        checkTokens(text);
        try {
            Query query = QueryFactory.parse(into, text, base, Syntax.syntaxSPARQL_11);
            new QueryWalk().walk(query);
            return query;
        } catch (StackOverflowError deep) {
            throw new QueryParseException(Messages.text("load.tooDeep"), -1, -1);
        }
    }

    /** Returns whether the text is a valid update. */
    public static boolean isUpdate(String text, String base) {
        try {
            checkTokens(text);
            return !UpdateFactory.create(text, base, Syntax.syntaxSPARQL_11)
                    .getOperations()
                    .isEmpty();
        } catch (org.apache.jena.query.QueryException | StackOverflowError neither) {
            return false;
        }
    }

    private static void checkTokens(String text) {
        longNumber(text).ifPresent(at -> {
            int line =
                    (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            int column = at - text.lastIndexOf('\n', at);
            throw new QueryParseException(Messages.text("sparql.number", MAX_DIGITS), line, column);
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
                checkLength(token);
                switch (token.kind) {
                    case LPAREN, LBRACE, LBRACKET -> {
                        checkCount(++nested, MAX_NESTED, token, "load.tooDeep");
                        values = token.kind == LPAREN && before.kind == VALUES ? 1 : 0;
                    }
                    case RPAREN, RBRACE, RBRACKET -> {
                        nested--;
                        values = 0;
                    }
                    case VAR1, VAR2 -> checkCount(values > 0 ? values++ : 0, MAX_VALUES, token, "sparql.values");
                    case EXISTS -> checkCount(++exists, MAX_EXISTS, token, "sparql.exists");
                    case BIND -> checkCount(++binds, MAX_BINDS, token, "sparql.binds");
                    default -> {}
                }
                before = token;
            }
        } catch (TokenMgrError unreadable) {
            // The message is the parser's own; the parser itself would take longer to produce it
            throw new QueryParseException(unreadable.getMessage(), last.endLine, last.endColumn);
        }
    }

    /** Checks the length of a token and of the comments before it. */
    private static void checkLength(Token token) {
        for (Token one = token; one != null; one = one.specialToken) {
            checkCount(one.image.length(), MAX_CHARACTERS, one, "sparql.word");
        }
    }

    private static void checkCount(int count, int max, Token at, String key) {
        if (count > max) {
            throw new QueryParseException(Messages.text(key, max), at.beginLine, at.beginColumn);
        }
    }

    /** Returns where a run of digits begins that is too long to give to a parser; empty if there is none. */
    public static OptionalInt longNumber(String text) {
        int begun = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isDigit(text.charAt(at))) {
                begun = at + 1;
            } else if (at - begun >= MAX_DIGITS) {
                return OptionalInt.of(begun);
            }
        }
        return OptionalInt.empty();
    }
}
