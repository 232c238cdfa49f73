package org.quadrivia.text.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextRefused;

/**
 * Reads a PDF in the order of reading, columns included. Lines that stand at the edge of several pages are left out, and so are page
 * numbers. A paragraph goes on across columns and pages.
 */
final class PdfText {
    private static final double EDGE = 0.1;
    private static final int REPEATED = 3;
    private static final double LARGE = 1.15;
    private static final double SMALL = 0.87;
    private static final int LONGEST_HEADING = 160;

    private record Page(int number, double height, List<PdfLine> lines) {}

    private final PassageCollector into;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder heading = new StringBuilder();
    private double headingSize;
    private int began;
    private double usual = 10;
    private double pitch = 12;

    private PdfText(PassageCollector into) {
        this.into = into;
    }

    /** Reads the text; returns the document's title and author, each empty if the document does not say it. */
    static List<String> read(Path file, TextLimits limits, PassageCollector into) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int count = document.getNumberOfPages();
            if (count > limits.pages()) {
                throw TextRefused.because("pages", limits.pages());
            }
            PdfLines reader = new PdfLines(limits.characters());
            List<Page> pages = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                List<PdfLine> lines = reader.of(document, i);
                pages.add(new Page(i, document.getPage(i - 1).getCropBox().getHeight(), lines));
            }
            new PdfText(into).read(withoutEdges(pages));
            PDDocumentInformation said = document.getDocumentInformation();
            return List.of(said(said.getTitle()), said(said.getAuthor()));
        } catch (InvalidPasswordException locked) {
            throw TextRefused.because("protected");
        }
    }

    private static String said(String text) {
        return Optional.ofNullable(text).map(PassageCollector::clean).orElse("");
    }

    private static List<Page> withoutEdges(List<Page> pages) {
        Map<String, Integer> often = new HashMap<>();
        for (Page page : pages) {
            page.lines.stream()
                    .filter(line -> isAtEdge(line, page))
                    .map(PdfText::key)
                    .distinct()
                    .forEach(key -> often.merge(key, 1, Integer::sum));
        }
        return pages.stream()
                .map(page -> new Page(
                        page.number,
                        page.height,
                        page.lines.stream()
                                .filter(line -> !isAtEdge(line, page)
                                        || !key(line).isEmpty() && often.getOrDefault(key(line), 0) < REPEATED)
                                .toList()))
                .toList();
    }

    private static boolean isAtEdge(PdfLine line, Page page) {
        return line.y() < EDGE * page.height || line.y() > (1 - EDGE) * page.height;
    }

    /** Returns the letters of a line; none for a page number. */
    private static String key(PdfLine line) {
        StringBuilder key = new StringBuilder();
        line.text().codePoints().filter(Character::isLetter).forEach(key::appendCodePoint);
        return key.toString();
    }

    private void read(List<Page> pages) {
        usual = usualSize(pages);
        pitch = usualPitch(pages);
        for (Page page : pages) {
            for (List<PdfLine> group : PdfColumns.of(page.lines)) {
                group(group, page.number);
            }
        }
        endHeading();
        endBody();
    }

    /** Returns the size of most letters. */
    private static double usualSize(List<Page> pages) {
        Map<Double, Long> letters = new TreeMap<>();
        pages.stream()
                .flatMap(page -> page.lines.stream())
                .forEach(line -> letters.merge(
                        Math.round(line.size() * 2) / 2.0, (long) line.text().length(), Long::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }

    private double usualPitch(List<Page> pages) {
        List<Double> steps = new ArrayList<>();
        for (Page page : pages.subList(0, Math.min(pages.size(), 40))) {
            for (List<PdfLine> group : PdfColumns.of(page.lines)) {
                for (int i = 1; i < group.size(); i++) {
                    double step = group.get(i).y() - group.get(i - 1).y();
                    if (step > 0.5 * usual && step < 3 * usual) {
                        steps.add(step);
                    }
                }
            }
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? usual * 1.2 : steps.get(steps.size() / 3);
    }

    private void group(List<PdfLine> lines, int page) {
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        StringBuilder small = new StringBuilder();
        PdfLine before = null;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            PdfLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean begins = before == null || begins(before, line, left, right);
            if (isHeading(line, before, next)) {
                heading(line, page, begins && before != null);
            } else if (line.size() < SMALL * usual) {
                if (begins) {
                    end(small, page);
                }
                Hyphens.append(small, line.text());
            } else {
                endHeading();
                if (before == null ? !goesOn(line, left) : begins) {
                    endBody();
                }
                if (body.isEmpty()) {
                    began = page;
                }
                Hyphens.append(body, line.text().strip());
            }
            before = line;
        }
        end(small, page);
    }

    /** Whether a paragraph begins with this line, by the distance, the indent, the size, or the short line before. */
    private boolean begins(PdfLine before, PdfLine line, double left, double right) {
        double step = line.y() - before.y();
        boolean indented = line.left() - left > 0.8 * line.size() && before.left() - left < 0.4 * line.size();
        boolean hanging = before.left() - left > 0.8 * line.size() && line.left() - left < 0.4 * line.size();
        boolean shortBefore = before.right() < right - 0.2 * (right - left) && ends(before.text());
        return step > 1.35 * pitch * Math.max(1, line.size() / usual)
                || indented && !hanging
                || shortBefore
                || Math.abs(line.size() - before.size()) > 0.12 * usual;
    }

    private static boolean ends(CharSequence text) {
        int last = text.length() - 1;
        while (last > 0 && "\"”’)»]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?:".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether the first line of a column or page goes on with the paragraph before. */
    private boolean goesOn(PdfLine line, double left) {
        return !body.isEmpty() && !ends(body) && line.left() - left < 0.8 * line.size();
    }

    private boolean isHeading(PdfLine line, @Nullable PdfLine before, @Nullable PdfLine next) {
        boolean fits = line.text().length() <= LONGEST_HEADING
                && line.text().codePoints().anyMatch(Character::isLetter);
        boolean large = line.size() > LARGE * usual;
        boolean apart = before == null || line.y() - before.y() > 1.2 * pitch || before.bold();
        boolean alone =
                next == null || !next.bold() || next.size() > LARGE * usual || next.y() - line.y() > 1.2 * pitch;
        boolean strong = line.bold() && line.size() > SMALL * usual && apart && alone && !ends(line.text());
        return fits && (large || strong);
    }

    private void heading(PdfLine line, int page, boolean begins) {
        if (heading.isEmpty()) {
            endBody();
        } else if (Math.abs(headingSize - line.size()) > 0.5 || begins && line.size() <= LARGE * usual) {
            endHeading();
        }
        headingSize = line.size();
        into.page(page);
        Hyphens.append(heading, line.text().strip());
    }

    private void endHeading() {
        if (!heading.isEmpty()) {
            into.heading(heading.toString(), headingSize > 1.5 * usual ? 1 : headingSize > LARGE * usual ? 2 : 3);
            heading.setLength(0);
        }
    }

    private void endBody() {
        if (!body.isEmpty()) {
            into.page(began);
            into.paragraph(body.toString());
            body.setLength(0);
        }
    }

    private void end(StringBuilder small, int page) {
        if (!small.isEmpty()) {
            into.page(page);
            into.paragraph(small.toString());
            small.setLength(0);
        }
    }
}
