package org.quadrivia.table.propose;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.table.csvw.Dialect;

/**
 * What becomes of a table.
 *
 * @param title how the table is called, usually by its file
 * @param home where the IRIs of its knowledge base begin; ends in "/"
 * @param language of its texts, as BCP 47 writes it
 * @param kind how the kind of its rows is called; empty if none is said
 */
public record TableMapping(
        String title, String home, String language, Dialect dialect, String kind, List<ColumnMapping> columns) {
    public TableMapping {
        columns = List.copyOf(columns);
    }

    /** Returns the mapping with another column in the place of that with its number. */
    public TableMapping with(ColumnMapping column) {
        List<ColumnMapping> others = new ArrayList<>(columns);
        others.replaceAll(one -> one.number() == column.number() ? column : one);
        return new TableMapping(title, home, language, dialect, kind, others);
    }

    public TableMapping withKind(String words) {
        return new TableMapping(title, home, language, dialect, words, columns);
    }

    public TableMapping withHome(String iri) {
        return new TableMapping(title, iri, language, dialect, kind, columns);
    }

    public TableMapping withLanguage(String tag) {
        return new TableMapping(title, home, tag, dialect, kind, columns);
    }

    /** Returns the mapping in which that column, and no other, names the rows. */
    public TableMapping named(int number) {
        List<ColumnMapping> others = new ArrayList<>(columns);
        others.replaceAll(one -> one.number() == number
                ? one.withRole(Role.NAME).withProperty(MappingJson.LABEL, "")
                : one.role() == Role.NAME
                        ? one.withRole(Role.TEXT).withProperty(Names.property(home, one.title()), one.title())
                        : one);
        return new TableMapping(title, home, language, dialect, kind, others);
    }
}
