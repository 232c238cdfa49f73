package org.quadrivia.table.csvw;

import java.util.List;

/**
 * A row after it was read by the rules of its table.
 *
 * @param number from 1, without headers
 * @param source its number in the source
 */
public record AnnotatedRow(int number, int source, List<AnnotatedCell> cells) {}
