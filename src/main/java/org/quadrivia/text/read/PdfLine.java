package org.quadrivia.text.read;

/**
 * A line of a page of a PDF, or the part of it that belongs to one column.
 *
 * @param left its left end, in points from the left edge of the page
 * @param right its right end
 * @param y its baseline, in points from the top
 * @param size of its letters
 */
record PdfLine(double left, double right, double y, double size, boolean bold, String text) {
    double width() {
        return right - left;
    }
}
