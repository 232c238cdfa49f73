package org.quadrivia.table.csvw;

import java.util.List;

/**
 * One row as it stands in the source.
 *
 * @param number of the row in the source, from 1, counting headers and what is skipped
 * @param cells as they are written
 */
public record SourceRow(int number, List<String> cells) {}
