package org.quadrivia.linkeddata.writing;

import static org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11Constants.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.lang.sparql_11.javacc.Token;

/**
 * Lays a query out: one statement a line, groups indented, keywords in capitals. Only white space and the case of keywords change.
 * Comments, names and the author's own line breaks stay.
 */
public final class QueryLayout {
    private static final int LONGEST = 65_536;
    private static final int NO_TABLE = -1;
    private static final Set<Integer> CLAUSES =
            Set.of(PREFIX, BASE, SELECT, CONSTRUCT, ASK, DESCRIBE, FROM, GROUP, HAVING, ORDER, LIMIT, OFFSET, VALUES);
    private static final Set<Integer> PARTS =
            Set.of(FILTER, OPTIONAL, MINUS_P, BIND, VALUES, GRAPH, SELECT, GROUP, ORDER);
    private static final Set<Integer> STAYS = Set.of(DOT, SEMICOLON, COMMA, UNION);

    private final StringBuilder out = new StringBuilder();
    /** The open braces; true if what is in them stays on one line. */
    private final Deque<Boolean> braces = new ArrayDeque<>();

    private int brackets;
    /** How many braces are open where rows of values stand. */
    private int table = NO_TABLE;

    private int column;
    private boolean within;
    private boolean breaks;
    private boolean commented;
    private boolean values;
    private boolean declaring;
    /** Whether a keyword leads to the next brace. */
    private boolean opens;

    private int before = EOF;
    private int line = 1;
    private int end;

    private QueryLayout() {}

    /** Returns the query in its new layout; empty if it contains what no query can contain, or is too long. */
    public static Optional<String> of(String query) {
        if (query.length() > LONGEST) {
            return Optional.empty();
        }
        List<Token> tokens = QueryTokens.of(query);
        if (tokens.isEmpty() || tokens.getLast().kind != EOF) {
            return Optional.empty();
        }
        QueryLayout layout = new QueryLayout();
        tokens.forEach(layout::take);
        String laidOut = layout.out.toString().strip() + "\n";
        return Optional.of(laidOut).filter(text -> words(QueryTokens.of(text)).equals(words(tokens)));
    }

    /** Returns what must be the same before and after. */
    private static List<String> words(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens) {
            comments(token).forEach(comment -> words.add(comment.image.strip()));
            words.add(token.kind + " " + word(token));
        }
        return words;
    }

    private static List<Token> comments(Token token) {
        List<Token> comments = new ArrayList<>();
        for (Token one = token.specialToken; one != null; one = one.specialToken) {
            comments.addFirst(one);
        }
        return comments;
    }

    private static String word(Token token) {
        boolean keyword = token.kind >= BASE && token.kind <= ALL && token.kind != TRUE && token.kind != FALSE;
        return keyword ? token.image.toUpperCase(Locale.ROOT) : token.image;
    }

    private void take(Token token) {
        comments(token).forEach(this::comment);
        if (token.kind == EOF) {
            return;
        }
        boolean joined = token.kind == LBRACE && (opens || braces.isEmpty()) || STAYS.contains(token.kind);
        boolean own = token.beginLine > line;
        boolean begins = begins(token.kind) || token.kind == LBRACE && !joined && before != LBRACE;
        boolean closes = token.kind == RBRACE && !inline() && before != LBRACE;
        if (begins) {
            within = false;
        }
        if (token.kind == RBRACE) {
            within = false;
        }
        int inner = token.kind == RBRACE && !braces.isEmpty() ? 1 : 0;
        if (out.isEmpty()) {
            column = 0;
        } else if (commented || !joined && (breaks || own && !(inline() && brackets == 0) || begins || closes)) {
            newLine(token.beginLine - line > 1 && token.kind != RBRACE && before != LBRACE, inner, token.kind);
        } else if (spaced(token)) {
            out.append(' ');
        }
        out.append(word(token));
        commented = false;
        breaks = false;
        after(token);
        before = token.kind;
        line = token.endLine;
        end = token.endColumn;
    }

    private void comment(Token comment) {
        if (comment.beginLine > line || out.isEmpty() || commented) {
            if (!out.isEmpty()) {
                newLine(comment.beginLine - line > 1 && before != LBRACE, 0, comment.kind);
            }
        } else {
            out.append(' ');
        }
        out.append(comment.image.strip());
        commented = true;
        line = comment.beginLine;
    }

    private boolean begins(int kind) {
        if (brackets > 0 || before == EOF || before == LBRACE && inline()) {
            return false;
        }
        return braces.isEmpty() ? CLAUSES.contains(kind) : PARTS.contains(kind);
    }

    private boolean inline() {
        return !braces.isEmpty() && braces.peek();
    }

    private void newLine(boolean empty, int less, int kind) {
        out.append(empty ? "\n\n" : "\n");
        int deeper = within && !(braces.isEmpty() && kind == WHERE) ? 1 : 0;
        int closing = brackets > 0 && (kind == RPAREN || kind == RBRACKET) ? 1 : 0;
        column = Math.max(0, braces.size() - less + deeper + brackets - closing);
        out.append("  ".repeat(column));
    }

    /** A space stands where the author has one, but not next to round brackets and before commas; and around other brackets and ends. */
    private boolean spaced(Token token) {
        if (token.kind == RPAREN || token.kind == COMMA || before == LPAREN) {
            return false;
        }
        if (Set.of(LBRACE, RBRACE, DOT, LBRACKET, RBRACKET).contains(token.kind)) {
            return !(token.kind == RBRACE && before == LBRACE);
        }
        if (token.kind == SEMICOLON) {
            return brackets == 0 || token.beginColumn > end + 1;
        }
        return Set.of(COMMA, LBRACE, LBRACKET, RBRACE, SEMICOLON).contains(before)
                || token.beginLine > line
                || token.beginColumn > end + 1;
    }

    private void after(Token token) {
        within = true;
        switch (token.kind) {
            case LBRACE -> {
                braces.push(values && before != RPAREN);
                table = values && before == RPAREN ? braces.size() : table;
                values = false;
                opens = false;
                within = false;
                breaks = !inline();
            }
            case RBRACE -> {
                table = table == braces.size() ? NO_TABLE : table;
                boolean stayed = !braces.isEmpty() && braces.pop();
                within = false;
                breaks = !stayed || !braces.isEmpty();
            }
            case LPAREN, LBRACKET -> brackets++;
            case RPAREN, RBRACKET -> {
                brackets = Math.max(0, brackets - 1);
                if (brackets == 0 && table == braces.size()) {
                    breaks = true;
                    within = false;
                }
            }
            case DOT -> {
                breaks = brackets == 0;
                within = brackets > 0;
            }
            case SEMICOLON -> breaks = brackets == 0;
            case IRIref -> within = !declares();
            case VALUES -> {
                values = true;
                opens = true;
            }
            case OPTIONAL, UNION, MINUS_P, EXISTS, WHERE, GRAPH, SELECT -> opens = true;
            default -> {}
        }
        if (token.kind == PREFIX || token.kind == BASE) {
            declaring = true;
        } else if (token.kind == IRIref) {
            declaring = false;
        }
    }

    /** Whether the IRI ends a declaration, after which another line begins. */
    private boolean declares() {
        if (declaring) {
            breaks = true;
        }
        return declaring;
    }
}
