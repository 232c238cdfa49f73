package org.quadrivia.knowledge.rdf.source;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.knowledge.rdf.text.OpenString;

/**
 * Splits Turtle and TriG at ends of statements into pieces that a parser can read one by one. The content decides where to
 * cut, so a change in one piece leaves the others as they are. After the first token it does not understand, it stops cutting, so that the parser reports each error at its true position.
 */
final class TurtleSplitter {
    private static final int SHORTEST = 1_500;
    private static final int LONGEST = 16_000;
    /**
     * Every piece is read together with the directives before it. Once the directives are longer than this, the rest of the
     * text is one piece.
     */
    private static final int MAX_DIRECTIVES_LENGTH = 16_000;
    /** Bit mask applied to a statement's hash: on average, one statement in eight may end a piece. */
    private static final int ENDING_MASK = 7;

    /**
     * A piece of a text.
     *
     * @param from offset where it begins
     * @param to offset where it ends
     * @param directives the text of all directives (prefix, base, version) before the piece
     */
    record Piece(int from, int to, String directives) {}

    /** The kind of statement being read, which decides how it ends. */
    private enum Form {
        UNBEGUN,
        STATEMENT,
        /** {@code @prefix}: ends with a full stop, as statements do. */
        DIRECTIVE,
        /** {@code PREFIX}: ends with an IRI or a string. */
        DIRECTIVE_WITHOUT_STOP
    }

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder directives = new StringBuilder();
    private String before = "";
    private Form form = Form.UNBEGUN;
    private int piece;
    private int statement;
    private int depth;

    private TurtleSplitter(String text) {
        this.text = text;
    }

    /** Returns the pieces; together they are the whole text. */
    static List<Piece> of(String text) {
        TurtleSplitter all = new TurtleSplitter(text);
        int at = 0;
        while (at >= 0 && at < text.length()) {
            at = all.next(at);
        }
        all.pieces.add(new Piece(all.piece, text.length(), all.before));
        return all.pieces;
    }

    /** Returns the offset after the token, or part of a token, at {@code at}; -1 if it is not understood. */
    private int next(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case ' ', '\t', '\r', '\n' -> at + 1;
            case '#' -> OpenString.endOfLine(text, at);
            case '"', '\'' -> ended(OpenString.end(text, at));
            case '<' -> text.startsWith("<<", at) ? opened(at + 2) : iri(at);
            case '>' -> text.startsWith(">>", at) ? closed(at + 2) : -1;
            case '(', '[', '{' -> opened(at + 1);
            case ')', ']' -> closed(at + 1);
            case '}' -> brace(at);
            case '.' -> stop(at);
            case '\\' -> at + 2;
            default -> form == Form.UNBEGUN ? first(at) : at + 1;
        };
    }

    private int opened(int after) {
        begin(Form.STATEMENT);
        depth++;
        return after;
    }

    private int closed(int after) {
        depth--;
        return depth < 0 ? -1 : after;
    }

    private int iri(int at) {
        int after = OpenString.afterIri(text, at);
        return after == at + 1 ? -1 : ended(after);
    }

    /** Handles the end of an IRI or a string, which also ends some directives. */
    private int ended(int after) {
        if (after >= 0 && form == Form.DIRECTIVE_WITHOUT_STOP) {
            end(after);
        } else {
            begin(Form.STATEMENT);
        }
        return after;
    }

    /** Handles a closing brace, which ends a graph. The end of an annotation, {@code |}}, ends nothing. */
    private int brace(int at) {
        int after = closed(at + 1);
        boolean graph = after >= 0 && depth == 0 && text.charAt(at - 1) != '|';
        if (graph && !text.startsWith(".", spaceAfter(after))) {
            end(after);
        }
        return after;
    }

    /** Handles a full stop. One inside a name or a number is followed directly by another character. */
    private int stop(int at) {
        boolean last = at + 1 == text.length() || " \t\r\n#".indexOf(text.charAt(at + 1)) >= 0;
        if (last && depth == 0) {
            end(at + 1);
        }
        return at + 1;
    }

    private int first(int at) {
        int after = at + 1;
        while (after < text.length() && Character.isLetter(text.charAt(after))) {
            after++;
        }
        String word = text.substring(at, after);
        boolean name = text.startsWith(":", after);
        begin(
                word.matches("@(prefix|base|version)")
                        ? Form.DIRECTIVE
                        : !name && word.matches("(?i)prefix|base|version")
                                ? Form.DIRECTIVE_WITHOUT_STOP
                                : Form.STATEMENT);
        return after;
    }

    private void begin(Form begun) {
        if (form == Form.UNBEGUN) {
            form = begun;
        }
    }

    private void end(int after) {
        if (form == Form.DIRECTIVE || form == Form.DIRECTIVE_WITHOUT_STOP) {
            directives.append(text, statement, after).append('\n');
        }
        int length = after - piece;
        boolean mayCut = directives.length() <= MAX_DIRECTIVES_LENGTH;
        if (mayCut
                && (length >= LONGEST
                        || (length >= SHORTEST
                                && (text.substring(statement, after).hashCode() & ENDING_MASK) == 0))) {
            pieces.add(new Piece(piece, after, before));
            piece = after;
            before = directives.toString();
        }
        statement = after;
        form = Form.UNBEGUN;
    }

    private int spaceAfter(int at) {
        int after = at;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return after;
    }
}
