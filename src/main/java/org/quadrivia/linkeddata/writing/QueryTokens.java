package org.quadrivia.linkeddata.writing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.lang.sparql_11.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.javacc.Token;
import org.apache.jena.sparql.lang.sparql_11.javacc.TokenMgrError;

/** The tokens of a text as the parser of SPARQL reads them. */
final class QueryTokens {
    /** A text that takes longer is not read to its end. */
    private static final long NANOS = 500_000_000;

    private QueryTokens() {}

    /** Returns the tokens, up to the first that is none. Comments are the special tokens of those that follow them. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        var source =
                new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text), 1, 1, text.length() + 1));
        long began = System.nanoTime();
        try {
            Token token = source.getNextToken();
            while (token.kind != SPARQLParser11Constants.EOF && System.nanoTime() - began < NANOS) {
                tokens.add(token);
                token = source.getNextToken();
            }
            tokens.add(token);
        } catch (TokenMgrError unreadable) {
            return tokens;
        }
        return tokens;
    }
}
