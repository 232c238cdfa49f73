package org.quadrivia.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cells that are read otherwise than they are written in the file.
 *
 * @param texts what is read instead, in the order in which the cells were mended
 */
public record MendedCells(Map<Place, String> texts) {
    /**
     * Where a cell stands.
     *
     * @param row its number in the source, from 1
     * @param cell the number of its column, from 1
     */
    public record Place(int row, int cell) {}

    public static final MendedCells NONE = new MendedCells(Map.of());

    public MendedCells {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public MendedCells with(Place place, String text) {
        Map<Place, String> more = new LinkedHashMap<>(texts);
        more.put(place, text);
        return new MendedCells(more);
    }

    /** Returns the cells without that one, which is then read as it is written. */
    public MendedCells without(Place place) {
        Map<Place, String> fewer = new LinkedHashMap<>(texts);
        fewer.remove(place);
        return new MendedCells(fewer);
    }
}
