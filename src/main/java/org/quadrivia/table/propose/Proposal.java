package org.quadrivia.table.propose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.Dialect;
import org.quadrivia.table.csvw.SourceRow;
import org.quadrivia.table.read.RowSource;
import org.quadrivia.table.read.TableFile;

/** Reads a whole table and proposes what becomes of it. */
public final class Proposal {
    private static final Pattern IN_BRACKETS = Pattern.compile("([^(\\[]*+)[(\\[]([^()\\[\\]]{1,12})[)\\]]\\s*+");
    private static final int LEADING = 20;

    private final String home;
    private final String language;
    private final boolean semicolons;
    private final Set<String> taken = new HashSet<>();

    private Proposal(String home, String language, boolean semicolons) {
        this.home = home;
        this.language = language;
        this.semicolons = semicolons;
    }

    /**
     * Returns a mapping for a table.
     *
     * @param home where the IRIs of the knowledge base begin; ends in "/"
     * @param language of the texts, as BCP 47 writes it
     * @throws TableRefused if the table has no header or no rows
     */
    public static TableMapping of(TableFile file, String home, String language) throws IOException {
        return of(file, home, language, share -> {});
    }

    /** @param progress receives the part of the table that has been read, from 0 to 1; may throw to stop */
    public static TableMapping of(TableFile file, String home, String language, DoubleConsumer progress)
            throws IOException {
        return new Proposal(home, language, file.dialect().delimiter().equals(";")).propose(file, progress);
    }

    private TableMapping propose(TableFile file, DoubleConsumer progress) throws IOException {
        int skipped = beforeHeader(file);
        List<String> header = List.of();
        List<ColumnEvidence> evidence = new ArrayList<>();
        int rows = 0;
        try (RowSource source = file.rows()) {
            int at = 0;
            for (SourceRow row = source.next(); row != null; row = source.next(), at++) {
                if (at == skipped) {
                    header = row.cells();
                    header.forEach(cell -> evidence.add(new ColumnEvidence()));
                } else if (at > skipped && row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows++;
                    for (int i = 0; i < evidence.size() && i < row.cells().size(); i++) {
                        evidence.get(i).add(row.cells().get(i));
                    }
                }
                if (at % 1000 == 0) {
                    progress.accept(source.share());
                }
            }
        }
        if (rows == 0) {
            throw TableRefused.because(header.isEmpty() ? "empty" : "noRows");
        }
        return mapping(file, skipped, header, evidence);
    }

    /** Returns how many rows come before the header: the first row that is at least half as wide as most. */
    private static int beforeHeader(TableFile file) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (RowSource source = file.rows()) {
            for (SourceRow row = source.next(); row != null && widths.size() < LEADING; row = source.next()) {
                widths.add((int)
                        row.cells().stream().filter(cell -> !cell.isBlank()).count());
            }
        }
        int widest = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int i = 0; i < widths.size(); i++) {
            if (widths.get(i) * 2 >= widest && widths.get(i) > 0) {
                return i;
            }
        }
        return 0;
    }

    private TableMapping mapping(TableFile file, int skipped, List<String> header, List<ColumnEvidence> evidence) {
        int name = name(header, evidence);
        List<ColumnMapping> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i).strip();
            String shown = title.isEmpty() ? "Column " + (i + 1) : title;
            columns.add(i == name ? named(i, shown) : column(i, shown, evidence.get(i), evidence.get(name)));
        }
        Dialect from = file.dialect();
        Dialect dialect =
                new Dialect(null, from.delimiter(), true, from.encoding(), 1, '"', false, 0, false, skipped, "true");
        return new TableMapping(
                file.name(), home, language, dialect, kind(file, header.get(name), columns), columns, List.of());
    }

    private static ColumnMapping named(int at, String title) {
        return new ColumnMapping(at + 1, title, Role.NAME, MappingJson.LABEL, "", "", "", "", "string", "", false);
    }

    private static int name(List<String> header, List<ColumnEvidence> evidence) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < header.size(); i++) {
            ColumnEvidence cells = evidence.get(i);
            boolean text = cells.filled > 0 && !cells.mostly(cells.numbers) && !cells.mostly(cells.longTexts);
            boolean called = KnownTerms.of(header.get(i))
                    .flatMap(KnownTerms.Term::role)
                    .filter(Role.NAME::equals)
                    .isPresent();
            double score = (text ? 2 : 0)
                    + (cells.unique() ? 2 : cells.filled > 0 ? 1 - (double) cells.repeated / cells.filled : 0)
                    + (called ? 1.5 : 0)
                    - i / 100.0
                    - (cells.filled == 0 ? 5 : 0);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private String kind(TableFile file, String nameHeader, List<ColumnMapping> columns) {
        if (columns.stream().anyMatch(column -> column.role() == Role.KIND)) {
            return "";
        }
        boolean generic = nameHeader.isBlank()
                || KnownTerms.of(nameHeader)
                        .flatMap(KnownTerms.Term::role)
                        .filter(Role.NAME::equals)
                        .isPresent();
        if (!generic && nameHeader.strip().length() <= 30) {
            return nameHeader.strip();
        }
        String sheet = file.sheet().matches("(?i)|sheet ?\\d*|tabelle ?\\d*|feuil(le)? ?\\d*|foglio ?\\d*|hoja ?\\d*")
                ? file.name().replaceFirst("\\.[A-Za-z]{1,5}$", "")
                : file.sheet();
        String words = sheet.replaceAll("[_\\-]+", " ").strip();
        String one = language.startsWith("en") ? singular(words) : words;
        return one.isEmpty() ? "" : one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1);
    }

    private static String singular(String words) {
        return words.matches("(?i).*[^aeiou]ies")
                ? words.substring(0, words.length() - 3) + "y"
                : words.matches("(?i).*[^su]s") ? words.substring(0, words.length() - 1) : words;
    }

    private ColumnMapping column(int at, String title, ColumnEvidence cells, ColumnEvidence names) {
        Optional<KnownTerms.Term> term = KnownTerms.of(title)
                .filter(known -> known.role().filter(Role.NAME::equals).isEmpty());
        String unit = unit(title, cells);
        String bare = bare(title, unit);
        Role role = role(cells, names, term, !unit.isEmpty());
        boolean fits = term.isPresent() && term.get().suits(role);
        String separator = role == Role.LINK || role == Role.TEXT || role == Role.ALIAS ? separator(cells) : "";
        return new ColumnMapping(
                at + 1,
                title,
                role,
                fits && taken.add(term.get().iri()) ? term.get().iri() : own(bare, title),
                fits ? "" : Names.inSentence(bare, language),
                role == Role.LINK ? kindOf(cells, names, term, bare) : "",
                separator,
                role == Role.NUMBER ? unit : "",
                datatype(role),
                role == Role.DATE ? dateForm(cells) : "",
                role == Role.NUMBER && commas(cells));
    }

    /** Returns the IRI of a property of the table's own, which no other column has. */
    private String own(String bare, String title) {
        String iri = Names.property(home, bare);
        for (int i = 1; !taken.add(iri); i++) {
            iri = Names.property(home, i == 1 ? title : title + " " + i);
        }
        return iri;
    }

    /** Returns the kind of the things that a column names; none if they are rows of the table, which have a kind already. */
    private String kindOf(ColumnEvidence cells, ColumnEvidence names, Optional<KnownTerms.Term> term, String bare) {
        long rows = cells.values.stream().filter(names.values::contains).count();
        return rows * 2 >= cells.values.size()
                ? ""
                : term.map(KnownTerms.Term::kind)
                        .filter(kind -> !kind.isEmpty())
                        .orElseGet(() -> Agents.isAgent(bare)
                                ? Agents.kind(bare, cells.values)
                                : language.startsWith("en") ? singular(bare) : bare);
    }

    /** Where nothing tells "1,500" from "1.500", a semicolon between the columns does: it stands where commas are in numbers. */
    private boolean commas(ColumnEvidence cells) {
        return cells.commaDecimals > cells.pointDecimals
                || semicolons && cells.commaDecimals + cells.pointDecimals == 0;
    }

    private static String datatype(Role role) {
        return switch (role) {
            case NUMBER -> "decimal";
            case DATE -> "date";
            case YEAR -> "gYear";
            case TRUTH -> "boolean";
            default -> "string";
        };
    }

    private static Role role(
            ColumnEvidence cells, ColumnEvidence names, Optional<KnownTerms.Term> term, boolean hasUnit) {
        if (cells.filled == 0) {
            return Role.IGNORED;
        }
        Optional<Role> wanted = term.flatMap(KnownTerms.Term::role);
        int dates = dates(cells);
        if (cells.mostly(dates) || dates > cells.years && cells.mostly(dates + cells.years + cells.vague)) {
            return Role.DATE;
        }
        if (cells.years > 0
                && cells.years >= cells.vague
                && cells.mostly(cells.years + cells.vague)
                && !hasUnit
                && wanted.filter(Role.NUMBER::equals).isEmpty()) {
            return Role.YEAR;
        }
        if (cells.mostly(cells.numbers)) {
            return Role.NUMBER;
        }
        if (cells.mostly(cells.truths)) {
            return Role.TRUTH;
        }
        if (wanted.isPresent() && wanted.get() != Role.NUMBER) {
            boolean kinds =
                    wanted.get() == Role.KIND && (cells.repeated * 3 < cells.filled || cells.values.size() > 20);
            return kinds ? Role.LINK : wanted.get();
        }
        boolean things = cells.longTexts * 10 <= cells.looked && cells.digits * 5 <= cells.looked;
        long known = cells.values.stream().filter(names.values::contains).count();
        boolean links = known * 2 >= cells.values.size()
                || cells.titled * 10 >= cells.looked * 7
                || cells.repeated * 3 >= cells.filled;
        return things && links ? Role.LINK : Role.TEXT;
    }

    private static int dates(ColumnEvidence cells) {
        return cells.dateForms.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private static String dateForm(ColumnEvidence cells) {
        int most = dates(cells);
        return cells.dateForms.entrySet().stream()
                .filter(form -> form.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String unit(String title, ColumnEvidence cells) {
        if (!cells.mostly(cells.numbers)) {
            return "";
        }
        Matcher brackets = IN_BRACKETS.matcher(title);
        if (brackets.matches()) {
            return brackets.group(2).strip();
        }
        return cells.units.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(unit -> unit.getValue() * 2 > cells.looked)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String bare(String title, String unit) {
        Matcher brackets = IN_BRACKETS.matcher(title);
        return !unit.isEmpty() && brackets.matches() && !brackets.group(1).isBlank()
                ? brackets.group(1).strip()
                : title;
    }

    private static String separator(ColumnEvidence cells) {
        @Nullable String best = null;
        for (String tried : new String[] {";", "|", "\n"}) {
            if (cells.separators.getOrDefault(tried, 0) * 10 >= cells.looked) {
                best = best == null ? tried : best;
            }
        }
        if (best == null && cells.longTexts == 0 && cells.separators.getOrDefault(",", 0) * 4 >= cells.looked) {
            best = ",";
        }
        return best == null ? "" : best;
    }
}
