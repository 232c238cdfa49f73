package org.quadrivia.text.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page into the order of reading. Where a gap runs down between many lines on both sides, these are columns; lines
 * across the gap, such as a headline, divide the page into parts that are read one after the other.
 */
final class PdfColumns {
    private static final int LINES = 4;
    private static final int DEPTH = 3;
    private static final int PLACES = 80;

    private PdfColumns() {}

    /** Returns groups of lines in the order of reading. Within a group the lines go down the page. */
    static List<List<PdfLine>> of(List<PdfLine> lines) {
        List<List<PdfLine>> groups = new ArrayList<>();
        divide(lines, DEPTH, groups);
        return groups;
    }

    private static void divide(List<PdfLine> lines, int depth, List<List<PdfLine>> groups) {
        double gap = depth == 0 ? Double.NaN : gap(lines);
        if (Double.isNaN(gap)) {
            if (!lines.isEmpty()) {
                groups.add(lines.stream()
                        .sorted(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left))
                        .toList());
            }
            return;
        }
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        List<PdfLine> across = new ArrayList<>();
        List<PdfLine> down = new ArrayList<>(lines);
        down.sort(Comparator.comparingDouble(PdfLine::y));
        for (PdfLine line : down) {
            if (line.left() < gap && line.right() > gap) {
                part(left, right, depth, groups);
                across.add(line);
            } else {
                if (!across.isEmpty()) {
                    groups.add(List.copyOf(across));
                    across.clear();
                }
                (line.right() <= gap ? left : right).add(line);
            }
        }
        part(left, right, depth, groups);
        if (!across.isEmpty()) {
            groups.add(List.copyOf(across));
        }
    }

    private static void part(List<PdfLine> left, List<PdfLine> right, int depth, List<List<PdfLine>> groups) {
        divide(List.copyOf(left), depth - 1, groups);
        divide(List.copyOf(right), depth - 1, groups);
        left.clear();
        right.clear();
    }

    /** Returns where the gap between columns is; not a number if there is none. */
    private static double gap(List<PdfLine> lines) {
        double from = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double to = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double best = Double.NaN;
        double least = lines.size() * 0.34;
        for (int i = PLACES / 6; i <= PLACES * 5 / 6; i++) {
            double x = from + (to - from) * i / PLACES;
            int across = across(lines, x);
            if (across < least && isBetweenColumns(lines, x)) {
                best = x;
                least = across;
            }
        }
        return best;
    }

    private static int across(List<PdfLine> lines, double x) {
        return (int) lines.stream()
                .filter(line -> line.left() < x && line.right() > x)
                .count();
    }

    /** Whether enough lines stand on both sides, beside each other, and those on the right begin at the same place. */
    private static boolean isBetweenColumns(List<PdfLine> lines, double x) {
        List<PdfLine> left = lines.stream().filter(line -> line.right() <= x).toList();
        List<PdfLine> right = lines.stream().filter(line -> line.left() >= x).toList();
        if (left.size() < LINES || right.size() < LINES) {
            return false;
        }
        double top = Math.max(top(left), top(right));
        double bottom = Math.min(bottom(left), bottom(right));
        boolean beside = left.stream()
                                .filter(line -> line.y() >= top && line.y() <= bottom)
                                .count()
                        >= LINES - 1
                && right.stream()
                                .filter(line -> line.y() >= top && line.y() <= bottom)
                                .count()
                        >= LINES - 1;
        double edge = right.stream().mapToDouble(PdfLine::left).min().orElse(0);
        long aligned = right.stream()
                .filter(line -> line.left() - edge < 2.5 * line.size())
                .count();
        double wide = (right.stream().mapToDouble(PdfLine::right).max().orElse(0) - edge) * 0.5;
        long full = right.stream().filter(line -> line.width() > wide).count();
        return beside && aligned * 10 >= right.size() * 6L && full * 2 >= right.size();
    }

    private static double top(List<PdfLine> lines) {
        return lines.stream().mapToDouble(PdfLine::y).min().orElse(0);
    }

    private static double bottom(List<PdfLine> lines) {
        return lines.stream().mapToDouble(PdfLine::y).max().orElse(0);
    }
}
