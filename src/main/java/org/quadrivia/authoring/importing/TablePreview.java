package org.quadrivia.authoring.importing;

import java.util.List;
import java.util.Map;
import org.quadrivia.question.Item;
import org.quadrivia.table.EmptyCell;
import org.quadrivia.table.Misfit;

/**
 * What a mapping makes of a table.
 *
 * @param rows that become facts
 * @param misfits the first of what does not fit
 * @param more how many misfits there are besides
 * @param empty how many cells have no value, by the title of their column
 * @param gaps the first of those cells
 * @param notes about the reading
 * @param sentences what the first rows say
 */
public record TablePreview(
        int rows,
        int facts,
        List<Misfit> misfits,
        int more,
        Map<String, Integer> empty,
        List<EmptyCell> gaps,
        List<String> notes,
        List<Row> sentences) {
    /**
     * A row in words.
     *
     * @param name how it is called
     * @param sentences one for each of its facts
     */
    public record Row(String name, List<String> sentences) {}

    /**
     * Some questions about the table.
     *
     * @param all how many there are about the rows that were looked at
     * @param rows how many rows were looked at
     */
    public record Questions(List<Item> sample, long all, int rows) {}

    /** Returns how many misfits there are. */
    public int unfit() {
        return misfits.size() + more;
    }
}
