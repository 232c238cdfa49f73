package org.quadrivia.text.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.quadrivia.text.TextRefused;

/** Finds the lines of a page by where its letters stand, whatever their order in the file. Text that is not upright is left out. */
final class PdfLines extends PDFTextStripper {
    /** Letters that stand farther apart, in widths of a letter m, belong to different columns. */
    private static final double GUTTER = 1.2;

    private static final double SAME_LINE = 0.35;

    /** Letters that follow each other on one line. */
    private static final class Run {
        private final StringBuilder text = new StringBuilder();
        private final double left;
        private final double y;
        private final double size;
        private double right;
        private int letters;
        private int bold;

        Run(TextPosition first) {
            left = first.getXDirAdj();
            right = left;
            y = first.getYDirAdj();
            size = size(first);
        }

        boolean takes(TextPosition letter) {
            double gap = letter.getXDirAdj() - right;
            return Math.abs(letter.getYDirAdj() - y) < SAME_LINE / 2 * size
                    && Math.abs(size(letter) - size) < 0.2 * size
                    && gap > -0.6 * size
                    && gap < GUTTER * size;
        }

        void add(TextPosition letter) {
            space(letter.getXDirAdj() - right, letter.getWidthOfSpace());
            text.append(letter.getUnicode());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            letters++;
            bold += isBold(letter) ? 1 : 0;
        }

        private void space(double gap, double width) {
            double wide = width > 0 && width < size ? Math.min(width * 0.5, 0.25 * size) : 0.2 * size;
            boolean there = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
            if (!there && gap > wide) {
                text.append(' ');
            }
        }

        void add(Run next) {
            space(next.left - right, 0);
            text.append(next.text);
            right = Math.max(right, next.right);
            letters += next.letters;
            bold += next.bold;
        }

        /** Whether these are small digits above the line: the mark of a note. */
        boolean isNoteMark(Run beside) {
            return size < 0.8 * beside.size
                    && y < beside.y - 0.1 * beside.size
                    && text.length() <= 4
                    && text.chars().allMatch(c -> Character.isDigit(c) || c == '*' || c == ',' || c == '†');
        }

        PdfLine line() {
            return new PdfLine(left, right, y, size, bold * 2 > letters, text.toString());
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private final int most;
    private int left;

    /** @param most how many letters all pages may have */
    PdfLines(int most) {
        this.most = most;
        this.left = most;
        setSuppressDuplicateOverlappingText(false);
    }

    /**
     * Returns the lines of a page, from the top down.
     *
     * @param page its number, from 1
     */
    List<PdfLine> of(PDDocument document, int page) throws IOException {
        runs.clear();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return lines(runs);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String text = letter.getUnicode();
        if (text == null || letter.getDir() != 0 || size(letter) < 1) {
            return;
        }
        left -= text.length();
        if (left < 0) {
            throw TextRefused.because("characters", most);
        }
        boolean blank = text.isBlank();
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.takes(letter)) {
            last.add(letter);
        } else if (!blank) {
            Run run = new Run(letter);
            run.add(letter);
            runs.add(run);
        }
    }

    private static double size(TextPosition letter) {
        double size = letter.getFontSizeInPt();
        return size > 0 ? size : letter.getHeightDir();
    }

    private static boolean isBold(TextPosition letter) {
        String name = letter.getFont() == null ? null : letter.getFont().getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }

    private static List<PdfLine> lines(List<Run> all) {
        List<Run> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(run -> run.y));
        List<PdfLine> lines = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            double y = sorted.get(from).y;
            double size = sorted.get(from).size;
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to).y - y < SAME_LINE * Math.max(size, sorted.get(to).size)) {
                to++;
            }
            List<Run> row = new ArrayList<>(sorted.subList(from, to));
            row.sort(Comparator.comparingDouble(run -> run.left));
            join(row).forEach(run -> lines.add(run.line()));
            from = to;
        }
        return lines;
    }

    private static List<Run> join(List<Run> row) {
        List<Run> joined = new ArrayList<>();
        for (Run run : row) {
            Run before = joined.isEmpty() ? null : joined.getLast();
            if (before == null || run.left - before.right > GUTTER * Math.max(before.size, run.size)) {
                joined.add(run);
            } else if (before.isNoteMark(run)) {
                joined.set(joined.size() - 1, run);
            } else if (!run.isNoteMark(before)) {
                before.add(run);
            }
        }
        return joined;
    }
}
