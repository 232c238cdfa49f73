package org.quadrivia.text.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.quadrivia.Messages;
import org.quadrivia.PackedFile;
import org.quadrivia.text.SourceText;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextPassage;
import org.quadrivia.text.TextRefused;

/** A file that holds a text. What it is, is found by its first bytes, and by its name only where these do not tell. */
public final class TextFile {
    private static final int PARTS = 20_000;
    /** No honest text is packed so tightly. */
    private static final int MOST_RATIO = 200;

    /** The endings of the names of files that can be read. */
    public static final List<String> ENDINGS =
            List.of(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".epub", ".pdf");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextFile() {}

    /**
     * Reads a file. Hostile files may need as much time and memory as there is: only a process that can be killed may call this.
     *
     * @param name the file's own name
     * @throws TextRefused if it holds no text that can be read
     */
    public static SourceText read(Path file, String name, TextLimits limits) throws IOException {
        if (Files.size(file) > limits.bytes()) {
            throw TextRefused.because("size", limits.bytes() >> 20);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(1024);
        }
        String first = new String(start, StandardCharsets.ISO_8859_1);
        PassageCollector into = new PassageCollector(limits);
        List<String> notes = new ArrayList<>();
        List<String> said;
        if (first.startsWith("PK")) {
            said = packed(file, limits, into);
        } else if (first.contains("%PDF-")) {
            said = PdfText.read(file, limits, into);
        } else if (first.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw TextRefused.because("old");
        } else if (first.startsWith("{\\rtf")) {
            throw TextRefused.because("rtf");
        } else {
            said = text(Files.readAllBytes(file), name, into, notes);
        }
        List<TextPassage> passages = into.passages();
        if (passages.isEmpty()) {
            throw TextRefused.because(first.contains("%PDF-") ? "pictures" : "empty");
        }
        String title = said.getFirst().isEmpty() ? into.title() : said.getFirst();
        return new SourceText(title, said.getLast(), passages, notes);
    }

    private static List<String> packed(Path file, TextLimits limits, PassageCollector into) throws IOException {
        try (PackedFile parts = new PackedFile(
                file, new PackedFile.Limits(PARTS, limits.unpacked(), MOST_RATIO), TextRefused::because)) {
            if (parts.hasEnding("vbaProject.bin")) {
                throw TextRefused.because("macro");
            }
            if (parts.has("META-INF/container.xml")) {
                return BookText.read(parts, into);
            }
            if (parts.has("word/document.xml")) {
                WordText.read(parts, into);
                return List.of("", "");
            }
            throw TextRefused.because("notText");
        }
    }

    private static List<String> text(byte[] bytes, String name, PassageCollector into, List<String> notes) {
        String text = decoded(bytes, notes);
        String low = name.toLowerCase(Locale.ROOT);
        if (low.endsWith(".md") || low.endsWith(".markdown")) {
            MarkdownText.read(text, into);
        } else if (isHtml(low, text)) {
            Document document = Jsoup.parse(text);
            HtmlText.read(document, into);
            return List.of(
                    PassageCollector.clean(document.title()),
                    PassageCollector.clean(document.select("meta[name=author]").attr("content")));
        } else if (low.endsWith(".txt") || !MarkdownText.isMeant(text)) {
            PlainText.read(text, into);
        } else {
            MarkdownText.read(text, into);
        }
        return List.of("", "");
    }

    private static boolean isHtml(String name, String text) {
        String start =
                text.substring(0, Math.min(text.length(), 400)).stripLeading().toLowerCase(Locale.ROOT);
        return name.endsWith("html")
                || name.endsWith(".htm")
                || start.startsWith("<!doctype html")
                || start.startsWith("<html");
    }

    private static String decoded(byte[] bytes, List<String> notes) {
        if (bytes.length > 1
                && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                        || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw TextRefused.because("notText");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            notes.add(Messages.text("text.windows"));
            return new String(bytes, WINDOWS);
        }
    }
}
