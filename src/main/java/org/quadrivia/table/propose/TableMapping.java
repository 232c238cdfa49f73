package org.quadrivia.table.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.table.KeptMend;
import org.quadrivia.table.csvw.Dialect;

/**
 * What becomes of a table.
 *
 * @param title how the table is called, usually by its file
 * @param home where the IRIs of its knowledge base begin; ends in "/"
 * @param language of its texts, as BCP 47 writes it
 * @param kind how the kind of its rows is called; empty if none is said
 * @param kept the cells that are mended in each version of it
 */
public record TableMapping(
        String title,
        String home,
        String language,
        Dialect dialect,
        String kind,
        List<ColumnMapping> columns,
        List<KeptMend> kept) {
    public TableMapping {
        columns = List.copyOf(columns);
        kept = List.copyOf(kept);
    }

    /** Returns the mapping with other cells to mend. */
    public TableMapping withKept(List<KeptMend> mends) {
        return new TableMapping(title, home, language, dialect, kind, columns, mends);
    }

    /** Returns the mapping with another column in the place of that with its number. */
    public TableMapping with(ColumnMapping column) {
        List<ColumnMapping> others = new ArrayList<>(columns);
        others.replaceAll(one -> one.number() == column.number() ? column : one);
        return new TableMapping(title, home, language, dialect, kind, others, kept);
    }

    public TableMapping withKind(String words) {
        return new TableMapping(title, home, language, dialect, words, columns, kept);
    }

    public TableMapping withHome(String iri) {
        return new TableMapping(title, iri, language, dialect, kind, columns, kept);
    }

    public TableMapping withLanguage(String tag) {
        return new TableMapping(title, home, tag, dialect, kind, columns, kept);
    }

    /** Returns the mapping in which that column, and no other, names the rows. */
    public TableMapping named(int number) {
        List<ColumnMapping> others = new ArrayList<>(columns);
        others.replaceAll(one -> one.number() == number
                ? one.withRole(Role.NAME).withProperty(MappingJson.LABEL, "").withSeparator("")
                : one.role() == Role.NAME ? withOwnProperty(one.withRole(Role.TEXT)) : one);
        return new TableMapping(title, home, language, dialect, kind, others, kept);
    }

    /**
     * Returns this mapping for the next version of its table: columns of the same titles stay as they are, wherever they stand
     * now; new ones are as proposed; others are gone.
     *
     * @param proposed for the next version
     * @return empty if the column that names the rows is gone
     */
    public Optional<TableMapping> fittedTo(TableMapping proposed) {
        List<ColumnMapping> left = new ArrayList<>(columns);
        List<ColumnMapping> fitted = new ArrayList<>();
        List<Integer> fresh = new ArrayList<>();
        for (ColumnMapping column : proposed.columns) {
            Optional<ColumnMapping> known = left.stream()
                    .filter(one -> one.title().equals(column.title()))
                    .findFirst();
            known.ifPresent(left::remove);
            known.map(one -> one.withNumber(column.number())).ifPresentOrElse(fitted::add, () -> {
                fresh.add(column.number());
                fitted.add(column.role() == Role.NAME ? column.withRole(Role.TEXT) : column);
            });
        }
        if (fitted.stream().noneMatch(column -> column.role() == Role.NAME)) {
            return Optional.empty();
        }
        TableMapping result = new TableMapping(title, home, language, proposed.dialect, kind, fitted, kept);
        for (int number : fresh) {
            ColumnMapping column = result.column(number);
            boolean taken = column.property().equals(MappingJson.LABEL) || result.usedBeside(number, column.property());
            result = taken ? result.withOwnProperty(number) : result;
        }
        return Optional.of(result);
    }

    /** Returns the column with that number. */
    public ColumnMapping column(int number) {
        return columns.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the mapping in which a column has another role. Its property stays if it suits the role; otherwise the column gets
     * one of its own. The column that names the rows keeps its role until another one names them.
     */
    public TableMapping withRole(int number, Role role) {
        ColumnMapping column = column(number);
        if (column.role() == role || column.role() == Role.NAME) {
            return this;
        }
        return switch (role) {
            case NAME -> named(number);
            case ALIAS -> with(column.withRole(role).withProperty(MappingJson.ALIAS, ""));
            case KIND -> with(column.withRole(role).withProperty(MappingJson.TYPE, ""));
            default -> {
                ColumnMapping changed = column.withRole(role);
                yield with(suits(changed) ? changed : withOwnProperty(changed));
            }
        };
    }

    private boolean suits(ColumnMapping column) {
        return isOwn(column)
                || KnownTerms.all().stream()
                        .anyMatch(term -> term.iri().equals(column.property()) && term.suits(column.role()));
    }

    /** Whether the property of a column is one of the knowledge base's own, and none of a known vocabulary. */
    public boolean isOwn(ColumnMapping column) {
        return column.property().startsWith(home + "property/");
    }

    /** Returns the mapping in which a column has a property of the knowledge base's own, called as its title says. */
    public TableMapping withOwnProperty(int number) {
        return with(withOwnProperty(column(number)));
    }

    private ColumnMapping withOwnProperty(ColumnMapping column) {
        String words = Names.inSentence(Names.withoutBrackets(column.title()), language);
        String iri = Names.property(home, words);
        for (int i = 2; usedBeside(column.number(), iri); i++) {
            iri = Names.property(home, words + " " + i);
        }
        return column.withProperty(iri, words);
    }

    /** Whether a column other than that one has the property. */
    public boolean usedBeside(int number, String property) {
        return columns.stream()
                .anyMatch(one -> one.number() != number
                        && one.role() != Role.IGNORED
                        && one.property().equals(property));
    }
}
