package org.quadrivia.table.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.Dialect;
import org.quadrivia.table.csvw.SourceRow;

/**
 * The rows of a delimited text (RFC 4180). A quotation mark that is never closed is read as a character, so that it does not
 * swallow the rows after it.
 */
final class DelimitedRows implements RowSource {
    private static final int NOTES = 20;
    private static final int END = -1;

    private final Reader in;
    private final Dialect dialect;
    private final TableLimits limits;
    private final DoubleSupplier share;
    private final char delimiter;
    private final List<String> notes = new ArrayList<>();
    private final char[] buffer = new char[1 << 14];
    private int filled;
    private int at;
    /** What is read once more, from its end. */
    private final StringBuilder again = new StringBuilder();

    private int number;
    private boolean ended;

    DelimitedRows(Reader in, Dialect dialect, TableLimits limits, DoubleSupplier share) {
        this.in = in;
        this.dialect = dialect;
        this.limits = limits;
        this.share = share;
        this.delimiter = dialect.delimiter().charAt(0);
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        while (!ended) {
            int first = read();
            if (first == END) {
                ended = true;
                return null;
            }
            back(first);
            number++;
            List<String> cells = row();
            boolean comment =
                    dialect.commentPrefix() != null && cells.getFirst().startsWith(dialect.commentPrefix());
            boolean blank = cells.stream().allMatch(String::isBlank);
            if (!comment && !(blank && dialect.skipBlankRows())) {
                if (number > limits.rows() + 100) {
                    throw TableRefused.because("rows", limits.rows());
                }
                return new SourceRow(number, cells);
            }
        }
        return null;
    }

    private List<String> row() throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean fresh = true;
        while (true) {
            int c = read();
            if (fresh && dialect.skipInitialSpace()) {
                while (c == ' ') {
                    c = read();
                }
            }
            if (fresh && dialect.quoteChar() != null && c == dialect.quoteChar()) {
                quoted(cell);
                fresh = false;
            } else if (c == delimiter) {
                end(cells, cell);
                fresh = true;
            } else if (c == '\n' || c == '\r' || c == END) {
                if (c == '\r') {
                    int following = read();
                    if (following != '\n') {
                        back(following);
                    }
                }
                end(cells, cell);
                return cells;
            } else {
                append(cell, c);
                fresh = false;
            }
        }
    }

    private void quoted(StringBuilder cell) throws IOException {
        char quote = dialect.quoteChar() == null ? '"' : dialect.quoteChar();
        StringBuilder raw = new StringBuilder();
        StringBuilder text = new StringBuilder();
        while (true) {
            int c = read();
            if (c == END || raw.length() > limits.cell()) {
                back(c);
                again(raw);
                cell.append(quote);
                note("quote");
                return;
            }
            raw.append((char) c);
            if (!dialect.doubleQuote() && c == '\\') {
                int escaped = read();
                if (escaped != END) {
                    raw.append((char) escaped);
                    text.append((char) escaped);
                }
            } else if (c == quote) {
                int following = read();
                if (following == quote && dialect.doubleQuote()) {
                    raw.append(quote);
                    text.append(quote);
                } else {
                    back(following);
                    cell.append(text);
                    if (following != delimiter && following != '\n' && following != '\r' && following != END) {
                        note("trailing");
                    }
                    return;
                }
            } else {
                text.append((char) c);
            }
        }
    }

    private void end(List<String> cells, StringBuilder cell) {
        if (cells.size() >= limits.columns()) {
            throw TableRefused.because("columns", number, limits.columns());
        }
        cells.add(
                switch (dialect.trim()) {
                    case "true" -> cell.toString().strip();
                    case "start" -> cell.toString().stripLeading();
                    case "end" -> cell.toString().stripTrailing();
                    default -> cell.toString();
                });
        cell.setLength(0);
    }

    private void append(StringBuilder cell, int c) {
        if (c == 0) {
            throw TableRefused.because("binary");
        }
        if (cell.length() >= limits.cell()) {
            throw TableRefused.because("cell", number, limits.cell());
        }
        cell.append((char) c);
    }

    private void note(String key) {
        if (notes.size() < NOTES) {
            notes.add(Messages.text("table.note." + key, number));
        }
    }

    private int read() throws IOException {
        if (!again.isEmpty()) {
            char c = again.charAt(again.length() - 1);
            again.setLength(again.length() - 1);
            return c;
        }
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at++];
    }

    private void back(int c) {
        if (c != END) {
            again.append((char) c);
        }
    }

    private void again(StringBuilder raw) {
        again.append(raw.reverse());
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public double share() {
        return share.getAsDouble();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
