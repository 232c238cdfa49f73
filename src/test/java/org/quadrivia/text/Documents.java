package org.quadrivia.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes documents for tests. */
public final class Documents {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Documents() {}

    /** Writes a DOCX document. */
    public static Path word(Path file, String body, String footnotes) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                "<?xml version='1.0'?><w:document xmlns:w='" + WORD
                        + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>" + body
                        + "</w:body></w:document>");
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w='" + WORD
                        + "'><w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style></w:styles>");
        parts.put("word/footnotes.xml", "<w:footnotes xmlns:w='" + WORD + "'>" + footnotes + "</w:footnotes>");
        return packed(file, parts);
    }

    /** Writes an EPUB with a chapter for each text, which is the body of a page. */
    public static Path book(Path file, List<String> chapters) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                        + "<rootfile full-path='OEBPS/content.opf'/></rootfiles></container>");
        StringBuilder items = new StringBuilder(
                "<item id='nav' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>");
        StringBuilder spine = new StringBuilder("<itemref idref='nav'/>");
        parts.put("OEBPS/nav.xhtml", page("<nav><a href='c0.xhtml'>Contents of the book</a></nav>"));
        for (int i = 0; i < chapters.size(); i++) {
            items.append("<item id='c" + i + "' href='c%20" + i + ".xhtml' media-type='application/xhtml+xml'/>");
            spine.append("<itemref idref='c" + i + "'/>");
            parts.put("OEBPS/c " + i + ".xhtml", page(chapters.get(i)));
        }
        parts.put(
                "OEBPS/content.opf",
                "<package xmlns='http://www.idpf.org/2007/opf'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                        + "<dc:title>A Book</dc:title><dc:creator>Ann Other</dc:creator></metadata><manifest>" + items
                        + "</manifest><spine>" + spine + "</spine></package>");
        return packed(file, parts);
    }

    private static String page(String body) {
        return "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'>"
                + "<head><title/></head><body>" + body + "</body></html>";
    }

    /** Writes a packed file. */
    public static Path packed(Path file, Map<String, String> parts) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a packed file with a part of spaces, between a beginning and an end. */
    public static Path spaces(Path file, String part, String start, int megabytes, String end) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    /** A line of a page. */
    public record Line(String text, float x, float y, float size, boolean bold) {}

    /** Writes a PDF, with the lines of each page in that order. */
    public static Path pdf(Path file, List<List<Line>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont plain = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            PDFont bold = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
            for (List<Line> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(line.bold() ? bold : plain, line.size());
                        content.newLineAtOffset(line.x(), line.y());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }
}
