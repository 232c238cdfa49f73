package org.quadrivia.linkeddata.writing;

import static org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11Constants.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.lang.sparql_11.javacc.Token;
import org.jspecify.annotations.Nullable;
import org.quadrivia.linkeddata.writing.QueryPlace.Pattern;
import org.quadrivia.linkeddata.writing.QueryPlace.Role;

/**
 * Finds out what must stand at a place in a query that is still being written, so it is not a query yet. Reads tokens one after the
 * other, in time linear in their number, and tolerates what is missing.
 */
final class PlaceReader {
    /** Deeper brackets are read as if they did not open anything. */
    private static final int DEEPEST = 64;
    /** Stands for the word at the place. No token looks like it. */
    private static final String HERE = "\0";

    private Frame frame = new Frame(Kind.QUERY, null, Role.CLAUSE);
    private int depth;
    private int blanks;
    private boolean datatype;
    private String declared = "";
    private final Map<String, String> prefixes = new HashMap<>();

    private enum Kind {
        QUERY,
        GROUP,
        EXPRESSION,
        LIST,
        PATH,
        BLANK,
        DATA
    }

    /** What a bracket contains: what is expected next there, and the statement that was begun. */
    private static final class Frame {
        private final Kind kind;
        private final @Nullable Frame parent;
        private final List<Pattern> patterns = new ArrayList<>();
        private Role expected;
        private String subject = "";
        private List<String> path = new ArrayList<>();

        Frame(Kind kind, @Nullable Frame parent, Role expected) {
            this.kind = kind;
            this.parent = parent;
            this.expected = expected;
        }

        boolean states() {
            return kind == Kind.GROUP || kind == Kind.BLANK || kind == Kind.PATH;
        }

        /** Returns the statements of this and the outer groups. */
        List<Pattern> around() {
            List<Pattern> all = new ArrayList<>();
            for (Frame at = this; at != null; at = at.parent) {
                all.addAll(at.patterns);
            }
            return all;
        }

        Frame group() {
            Frame at = this;
            while (at.kind != Kind.GROUP && at.parent != null) {
                at = at.parent;
            }
            return at;
        }
    }

    private PlaceReader() {}

    /**
     * Returns the place between two texts.
     *
     * @param before the query up to the word that was begun at the place
     * @param after the query after that word
     */
    static QueryPlace read(String before, String after) {
        PlaceReader reader = new PlaceReader();
        List<Token> tokens = QueryTokens.of(before);
        tokens.forEach(reader::take);
        boolean unreadable = tokens.isEmpty()
                || tokens.getLast().kind != EOF
                || tokens.stream()
                        .anyMatch(token ->
                                token.kind == UNKNOWN && (token.image.startsWith("\"") || token.image.startsWith("'")));
        Frame here = reader.frame;
        Role role = unreadable || reader.datatype ? Role.NOTHING : here.expected;
        String subject = here.subject;
        List<String> path = List.copyOf(here.path);
        reader.node(HERE);
        QueryTokens.of(after).forEach(reader::take);
        return new QueryPlace(role, subject, path, here.around(), reader.prefixes);
    }

    private void take(Token token) {
        switch (token.kind) {
            case LBRACE -> push(frame.expected == Role.DATA ? Kind.DATA : Kind.GROUP);
            case RBRACE -> closeBrace();
            case LPAREN -> push(inParentheses());
            case RPAREN -> closeParenthesis();
            case LBRACKET -> push(Kind.BLANK);
            case RBRACKET -> closeBracket();
            case DOT -> next(Role.SUBJECT, frame.kind == Kind.GROUP);
            case SEMICOLON -> next(Role.PROPERTY, frame.states());
            case COMMA -> {
                if (frame.expected == Role.END) {
                    frame.expected = Role.VALUE;
                }
            }
            case SLASH -> afterProperty(false);
            case VBAR -> afterProperty(true);
            case CARAT -> inverse();
            case DATATYPE -> datatype = true;
            case PREFIX -> frame.expected = frame.kind == Kind.QUERY ? Role.PREFIX : frame.expected;
            case FILTER, BIND -> keyword(Role.EXPRESSION);
            case OPTIONAL, UNION, MINUS_P -> keyword(Role.SUBJECT);
            case GRAPH, SERVICE -> keyword(Role.GRAPH);
            case FROM -> frame.expected = Role.GRAPH;
            case VALUES -> frame.expected = Role.DATA;
            case SELECT -> keyword(Role.CLAUSE);
            case WHERE -> frame.expected = frame.kind == Kind.QUERY ? Role.CLAUSE : frame.expected;
            case NIL, ANON -> node("");
            case IRIref, PNAME_NS, PNAME_LN, VAR1, VAR2, BLANK_NODE_LABEL, KW_A, TRUE, FALSE -> term(token);
            case STRING_LITERAL1, STRING_LITERAL2, STRING_LITERAL_LONG1, STRING_LITERAL_LONG2 -> node(token.image);
            case INTEGER, DECIMAL, DOUBLE, INTEGER_POSITIVE, DECIMAL_POSITIVE, DOUBLE_POSITIVE -> node(token.image);
            case INTEGER_NEGATIVE, DECIMAL_NEGATIVE, DOUBLE_NEGATIVE -> node(token.image);
            default -> {}
        }
    }

    private void term(Token token) {
        if (frame.expected == Role.PREFIX) {
            if (token.kind == PNAME_NS) {
                declared = token.image.substring(0, token.image.length() - 1);
            } else if (token.kind == IRIref) {
                prefixes.put(declared, token.image.substring(1, token.image.length() - 1));
                frame.expected = Role.CLAUSE;
            }
        } else if (datatype) {
            datatype = false;
        } else {
            node(token.image);
        }
    }

    private void node(String written) {
        switch (frame.expected) {
            case SUBJECT -> {
                frame.subject = written;
                next(Role.PROPERTY, true);
            }
            case PROPERTY -> {
                frame.path.add(written);
                frame.expected = Role.VALUE;
            }
            case VALUE -> {
                if (frame.states()) {
                    frame.group().patterns.add(new Pattern(frame.subject, List.copyOf(frame.path), written));
                    frame.expected = Role.END;
                }
            }
            case GRAPH -> frame.expected = frame.kind == Kind.QUERY ? Role.CLAUSE : Role.SUBJECT;
            default -> {}
        }
    }

    private void next(Role role, boolean applies) {
        if (applies) {
            frame.expected = role;
            frame.path = new ArrayList<>();
        }
    }

    private void keyword(Role role) {
        if (frame.kind == Kind.GROUP) {
            next(role, true);
        } else if (role == Role.CLAUSE && frame.kind == Kind.QUERY) {
            frame.expected = role;
        }
    }

    /** A path goes on after a property. */
    private void afterProperty(boolean instead) {
        if (frame.states() && frame.expected == Role.VALUE) {
            if (instead) {
                frame.path.removeLast();
            }
            frame.expected = Role.PROPERTY;
        }
    }

    /** What follows leads back from a value, so the subject says nothing about it. */
    private void inverse() {
        if (frame.states() && frame.expected == Role.PROPERTY) {
            frame.path.add("");
        }
    }

    private Kind inParentheses() {
        return switch (frame.expected) {
            case SUBJECT, VALUE -> Kind.LIST;
            case PROPERTY -> Kind.PATH;
            case DATA -> Kind.DATA;
            default -> Kind.EXPRESSION;
        };
    }

    private void push(Kind kind) {
        if (depth >= DEEPEST) {
            return;
        }
        depth++;
        Frame inner = new Frame(
                kind,
                frame,
                switch (kind) {
                    case GROUP -> Role.SUBJECT;
                    case LIST -> Role.VALUE;
                    case PATH, BLANK -> Role.PROPERTY;
                    case DATA -> Role.DATA;
                    case EXPRESSION, QUERY -> Role.EXPRESSION;
                });
        if (kind == Kind.BLANK) {
            blanks++;
            inner.subject = "[" + blanks;
        } else if (kind == Kind.PATH) {
            inner.subject = frame.subject;
            inner.path.addAll(frame.path);
        }
        frame = inner;
    }

    private void pop() {
        Frame outer = frame.parent;
        if (outer != null) {
            frame = outer;
            depth--;
        }
    }

    private void closeBrace() {
        while (frame.kind != Kind.GROUP && frame.kind != Kind.DATA && frame.kind != Kind.QUERY) {
            pop();
        }
        pop();
        if (frame.kind == Kind.QUERY) {
            frame.expected = Role.CLAUSE;
        } else if (frame.kind == Kind.GROUP && frame.expected != Role.CLAUSE) {
            next(Role.SUBJECT, true);
        }
    }

    private void closeParenthesis() {
        Kind closed = frame.kind;
        if (closed == Kind.GROUP || closed == Kind.BLANK || closed == Kind.QUERY) {
            return;
        }
        pop();
        if (closed == Kind.LIST) {
            node("");
        } else if (closed == Kind.PATH) {
            node("");
        } else if (frame.kind == Kind.GROUP && frame.expected == Role.EXPRESSION) {
            next(Role.SUBJECT, true);
        }
    }

    private void closeBracket() {
        if (frame.kind == Kind.BLANK) {
            String blank = frame.subject;
            pop();
            node(blank);
        }
    }
}
