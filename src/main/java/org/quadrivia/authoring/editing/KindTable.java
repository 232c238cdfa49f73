package org.quadrivia.authoring.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

/**
 * The things of a class as a table: a row for each thing, a column for each property.
 *
 * @param kind the class
 * @param properties all properties that its things have or that its shapes name, the most used first
 * @param columns those that the table shows, without values
 * @param rows one page of them
 * @param matching how many things match the filter, on all pages
 */
public record KindTable(
        Named kind, List<Named> properties, List<EntityForm.Field> columns, List<Row> rows, int matching) {
    public KindTable {
        properties = List.copyOf(properties);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A thing with its values.
     *
     * @param cells the values for each column, in the order of the columns
     */
    public record Row(Named thing, List<List<EntityForm.Value>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A class that has things.
     *
     * @param things how many
     */
    public record Kind(Named named, int things) {}

    /**
     * What part of a table is wanted.
     *
     * @param filter part of the names; empty for all things
     * @param columns properties to show; empty for the most used
     * @param sort the property by whose first value the things are sorted; null to sort by name
     * @param from how many things are on the pages before
     * @param limit how many things a page has
     */
    public record Wanted(
            String filter, List<EntityId> columns, @Nullable EntityId sort, boolean descending, int from, int limit) {
        public Wanted {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A cell with another text.
     *
     * @param seen the keys of the values that the cell showed before
     */
    public record Edit(EntityId thing, EntityForm.Field column, List<String> seen, String text) {
        public Edit {
            seen = List.copyOf(seen);
        }
    }
}
