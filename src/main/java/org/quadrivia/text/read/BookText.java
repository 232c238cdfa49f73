package org.quadrivia.text.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.quadrivia.PackedFile;
import org.quadrivia.text.TextRefused;

/** Reads an EPUB: its chapters in the order of its spine, without the table of contents. */
final class BookText {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";
    private static final int CHAPTERS = 5000;

    private final PackedFile parts;
    private String title = "";
    private String author = "";

    private BookText(PackedFile parts) {
        this.parts = parts;
    }

    /** Reads the text; returns the book's title and author, each empty if the book does not say it. */
    static List<String> read(PackedFile parts, PassageCollector into) throws IOException {
        BookText book = new BookText(parts);
        String encrypted = parts.has(ENCRYPTION) ? book.xml(ENCRYPTION).html() : "";
        for (String chapter : book.chapters()) {
            if (encrypted.contains(chapter)) {
                throw TextRefused.because("protected");
            }
            try (InputStream in = parts.open(chapter).orElseThrow(() -> TextRefused.because("part", chapter))) {
                HtmlText.read(Jsoup.parse(in, null, "", Parser.xmlParser()), into);
            }
        }
        return List.of(book.title, book.author);
    }

    private Document xml(String part) throws IOException {
        try (InputStream in = parts.open(part).orElseThrow(() -> TextRefused.because("part", part))) {
            return Jsoup.parse(in, StandardCharsets.UTF_8.name(), "", Parser.xmlParser());
        }
    }

    private List<String> chapters() throws IOException {
        Element root = xml(CONTAINER).selectFirst("rootfile[full-path]");
        if (root == null) {
            throw TextRefused.because("notText");
        }
        String path = root.attr("full-path");
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Document list = xml(path);
        title = text(list, "title");
        author = text(list, "creator");
        Map<String, String> files = new HashMap<>();
        List<String> chapters = new ArrayList<>();
        for (Element element : list.getAllElements()) {
            String name = local(element);
            if (name.equals("item") && isChapter(element)) {
                files.put(element.attr("id"), folder + decoded(element.attr("href")));
            } else if (name.equals("itemref") && chapters.size() < CHAPTERS) {
                String file = files.get(element.attr("idref"));
                if (file != null && !chapters.contains(file)) {
                    chapters.add(file);
                }
            }
        }
        return chapters;
    }

    private static boolean isChapter(Element item) {
        return item.attr("media-type").contains("html")
                && !List.of(item.attr("properties").split(" ")).contains("nav");
    }

    private static String text(Document list, String name) {
        return list.getAllElements().stream()
                .filter(element -> local(element).equals(name))
                .map(element -> PassageCollector.clean(element.text()))
                .findFirst()
                .orElse("");
    }

    /** Returns the name without its prefix. */
    private static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return address;
        }
    }
}
