package org.quadrivia.classroom.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A list of learners as a teacher pastes it, from a spreadsheet, a CSV file or typed: one learner on each line.
 *
 * <p>If the first line names columns ({@code name}, or {@code first name} and {@code last name}, and perhaps {@code sign-in name}), the
 * other lines have these columns, with tabs, semicolons or commas between them. Otherwise each line is a name, if wanted with a sign-in
 * name after a tab or semicolon; a name with one comma is read as “last name, first name”. Cells may be quoted as in CSV. Every text can
 * be read: what does not make an account is said by {@link NewAccounts}.
 */
public final class RosterList {
    /** The maximum number of learners. Each account takes a noticeable part of a second. */
    public static final int MAX_LINES = 60;

    /** The maximum number of characters in a list. */
    public static final int MAX_LENGTH = 20_000;

    private static final String SIGN_IN = "sign-in name";
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("full name", "name"),
            Map.entry("first name", "first"),
            Map.entry("firstname", "first"),
            Map.entry("given name", "first"),
            Map.entry("last name", "last"),
            Map.entry("lastname", "last"),
            Map.entry("family name", "last"),
            Map.entry("surname", "last"),
            Map.entry(SIGN_IN, SIGN_IN),
            Map.entry("username", SIGN_IN),
            Map.entry("user name", SIGN_IN),
            Map.entry("login", SIGN_IN));

    private RosterList() {}

    /**
     * A line of a list.
     *
     * @param number the number of the line in the text, from 1
     * @param name the name to show, as written; may be blank
     * @param signIn the sign-in name that was asked for; empty if none was
     */
    public record Line(int number, String name, Optional<String> signIn) {}

    /** Reads a list. Blank lines are left out; a text that is too long is cut. */
    public static List<Line> read(String text) {
        List<String> lines = text.substring(0, Math.min(text.length(), MAX_LENGTH))
                .replace("\uFEFF", "")
                .lines()
                .toList();
        List<Line> read = new ArrayList<>();
        Optional<Header> header = Optional.empty();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            if (first) {
                header = Header.of(line);
            }
            if (!first || header.isEmpty()) {
                int number = i + 1;
                read.add(header.map(columns -> columns.line(number, line)).orElseGet(() -> plain(number, line)));
            }
            first = false;
        }
        return List.copyOf(read);
    }

    private static Line plain(int number, String line) {
        char separator = line.indexOf('\t') >= 0 ? '\t' : ';';
        List<String> cells = cells(line, separator);
        String name = cells.getFirst();
        int comma = name.indexOf(',');
        boolean turned = comma > 0 && comma == name.lastIndexOf(',');
        return new Line(
                number,
                turned
                        ? name.substring(comma + 1).strip() + " "
                                + name.substring(0, comma).strip()
                        : name,
                cells.size() > 1 ? Optional.of(cells.get(1)).filter(given -> !given.isEmpty()) : Optional.empty());
    }

    /** Splits a line into cells, of which some may be quoted. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** The columns that the first line names. */
    private record Header(char separator, List<String> columns) {
        static Optional<Header> of(String line) {
            for (char separator : new char[] {'\t', ';', ','}) {
                List<String> columns = cells(line, separator).stream()
                        .map(cell -> COLUMNS.getOrDefault(cell.toLowerCase(Locale.ROOT), ""))
                        .toList();
                boolean named = columns.contains("name") || columns.contains("first") && columns.contains("last");
                if (named) {
                    return Optional.of(new Header(separator, columns));
                }
            }
            return Optional.empty();
        }

        Line line(int number, String line) {
            List<String> cells = cells(line, separator);
            String name = cell(cells, "name")
                    .orElseGet(() -> (cell(cells, "first").orElse("") + " "
                                    + cell(cells, "last").orElse(""))
                            .strip());
            return new Line(number, name, cell(cells, SIGN_IN));
        }

        private Optional<String> cell(List<String> cells, String column) {
            int place = columns.indexOf(column);
            return place >= 0 && place < cells.size()
                    ? Optional.of(cells.get(place)).filter(cell -> !cell.isEmpty())
                    : Optional.empty();
        }
    }
}
