package org.quadrivia.knowledge.rdf.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;

/**
 * Passes on text in JSON or a format of the Turtle family. Stops at anything that would keep a parser busy or fill the memory
 * before the parser reports a statement: an endless word, IRI or text, a number with very many digits, deep nesting. Knows
 * its position in the text.
 */
public final class TokenGuard extends FilterInputStream {
    /** Most digits of a number. The time that a parser takes for a number grows with the square of its digits. */
    static final int DIGITS = 10_000;
    /** Most levels of nesting. Parsers call themselves for each level, and their stack overflows at a few thousand. */
    static final int DEPTH = 500;

    /** What is being read. */
    private enum Within {
        NOTHING,
        WORD,
        IRI,
        COMMENT,
        /** A text that ends at the quote that began it. */
        TEXT,
        /** Two quotes; a third one makes them the start of a long text. */
        EMPTY_TEXT,
        /** A text that ends at three of the quotes that began it. */
        LONG_TEXT
    }

    private final boolean json;
    private final long longest;
    private Within within = Within.NOTHING;
    private long length;
    private long begun = 1;
    private long line = 1;
    private long column;
    private long lastLine = 1;
    private long lastColumn = 1;
    private int quote;
    private int quotes;
    private boolean escaped;
    private int digits;
    private int depth;
    private LoadControl.@Nullable Stopped stopped;

    /**
     * @param json whether it is JSON, which has neither comments nor IRIs in angle brackets
     * @param longest how many bytes a word, IRI or text may have
     */
    public TokenGuard(InputStream in, boolean json, long longest) {
        super(in);
        this.json = json;
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int n = super.read(bytes, offset, length);
            for (int i = 0; i < n; i++) {
                next(bytes[offset + i] & 0xFF);
            }
            return n;
        } catch (LoadControl.Stopped too) {
            stopped = too;
            throw too;
        }
    }

    /** Throws again the exception that stopped it, if there was one: a parser may have turned that into something else. */
    void rethrow() {
        if (stopped != null) {
            throw stopped;
        }
    }

    /** Reads up to a position, leaving the character there unread. */
    void readTo(long toLine, long toColumn) throws IOException {
        int b = 0;
        while (b >= 0 && (line < toLine || line == toLine && column + 1 < toColumn)) {
            b = read();
        }
    }

    /** Returns the current line, from 1. */
    long line() {
        return line;
    }

    /** Returns the line of the last character so far that is neither white space nor in a comment. */
    long lastLine() {
        return lastLine;
    }

    long lastColumn() {
        return lastColumn;
    }

    private void next(int b) {
        if ((b & 0xC0) != 0x80) {
            column++;
        }
        count(b);
        switch (within) {
            case COMMENT -> within = b == '\n' ? Within.NOTHING : within;
            case IRI -> {
                if (b == '>' || b <= ' ') {
                    within = Within.NOTHING;
                }
            }
            case TEXT, LONG_TEXT -> text(b);
            default -> outside(b);
        }
        if (within != Within.COMMENT && b > ' ') {
            lastLine = line;
            lastColumn = column;
        }
        if (b == '\n') {
            line++;
            column = 0;
        }
    }

    private void count(int b) {
        digits = b >= '0' && b <= '9' ? digits + 1 : 0;
        if (digits > DIGITS && within != Within.COMMENT) {
            throw new LoadControl.Stopped(Messages.text("load.digits", DIGITS), line);
        }
        length = within == Within.NOTHING || within == Within.COMMENT ? 0 : length + 1;
        if (length > longest) {
            throw new LoadControl.Stopped(Messages.text("load.longToken", longest), begun);
        }
    }

    private void text(int b) {
        boolean first = length == 1;
        if (escaped) {
            escaped = false;
            quotes = 0;
        } else if (b == '\\') {
            escaped = true;
        } else if (b != quote) {
            quotes = 0;
            if (b == '\n' && within == Within.TEXT) {
                within = Within.NOTHING;
            }
        } else if (within == Within.TEXT) {
            within = first && !json ? Within.EMPTY_TEXT : Within.NOTHING;
        } else if (++quotes == 3) {
            within = Within.NOTHING;
        }
    }

    private void outside(int b) {
        if (escaped) {
            escaped = false;
        } else if (b == '\\') {
            escaped = true;
        } else if (within == Within.EMPTY_TEXT && b == quote) {
            within = Within.LONG_TEXT;
            quotes = 0;
        } else if (b == '"' || b == '\'' && !json) {
            begin(Within.TEXT);
            quote = b;
        } else if (b == '<' && !json) {
            begin(Within.IRI);
        } else if (b == '#' && !json) {
            within = Within.COMMENT;
        } else {
            nest(b);
            if (b <= ' ' || "()[]{},;".indexOf(b) >= 0) {
                within = Within.NOTHING;
            } else if (within != Within.WORD) {
                begin(Within.WORD);
            }
        }
    }

    private void begin(Within what) {
        within = what;
        begun = line;
        length = 0;
    }

    private void nest(int b) {
        if (b == '[' || b == '{' || b == '(') {
            depth++;
            if (depth > DEPTH) {
                throw new LoadControl.Stopped(Messages.text("load.tooDeep"), line);
            }
        } else if (depth > 0 && (b == ']' || b == '}' || b == ')')) {
            depth--;
        }
    }
}
