package org.quadrivia.text.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.PackedFile;
import org.quadrivia.text.TextRefused;

/** Reads a DOCX document. Footnotes and endnotes stand behind the paragraph that refers to them; deleted text is left out. */
final class WordText {
    private static final String MAIN = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final int LONGEST_NOTE = 4000;

    private final PackedFile parts;
    private final PassageCollector into;
    private final Map<String, Integer> headings = new HashMap<>();

    private WordText(PackedFile parts, PassageCollector into) {
        this.parts = parts;
        this.into = into;
    }

    static void read(PackedFile parts, PassageCollector into) throws IOException {
        try {
            new WordText(parts, into).read();
        } catch (XMLStreamException broken) {
            throw TextRefused.because("xml");
        }
    }

    private void read() throws IOException, XMLStreamException {
        if (parts.has(STYLES)) {
            styles();
        }
        Map<String, String> notes = new HashMap<>();
        notes("footnote", notes);
        notes("endnote", notes);
        paragraphs(parts.xml(MAIN), paragraph -> take(paragraph, notes));
    }

    private void take(Paragraph paragraph, Map<String, String> notes) {
        String text = paragraph.text.toString();
        Integer level = paragraph.level != null ? paragraph.level : headings.get(paragraph.style);
        if (level != null && !text.isBlank()) {
            into.heading(text, level);
            return;
        }
        StringBuilder all = new StringBuilder(text);
        for (String note : paragraph.notes) {
            String words = notes.getOrDefault(note, "");
            if (!words.isBlank()) {
                all.append(' ').append(Messages.text("text.note", words.strip()));
            }
        }
        into.paragraph(all.toString());
    }

    /** Finds the styles of headings. Their names are English in every language of Word. */
    private void styles() throws IOException, XMLStreamException {
        XMLStreamReader xml = parts.xml(STYLES);
        String id = "";
        while (xml.hasNext()) {
            int event = next(xml);
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> id = value(xml, "styleId");
                case "name" -> named(value(xml, "val")).ifPresent(at(id));
                case "outlineLvl" -> level(value(xml, "val")).ifPresent(at(id));
                default -> {}
            }
        }
    }

    private Consumer<Integer> at(String id) {
        return level -> headings.putIfAbsent(id, level);
    }

    private static Optional<Integer> named(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.equals("title")) {
            return Optional.of(1);
        }
        return low.startsWith("heading ")
                ? level(low.substring(8)).map(level -> Math.max(1, level - 1))
                : Optional.empty();
    }

    /** Returns a level from 1 on; empty if the text is none. Word counts outline levels from 0, and 9 is ordinary text. */
    private static Optional<Integer> level(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) < '9'
                ? Optional.of(text.charAt(0) - '0' + 1)
                : Optional.empty();
    }

    private void notes(String kind, Map<String, String> notes) throws IOException, XMLStreamException {
        String part = "word/" + kind + "s.xml";
        if (!parts.has(part)) {
            return;
        }
        XMLStreamReader xml = parts.xml(part);
        StringBuilder text = new StringBuilder();
        String id = "";
        while (xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals(kind)) {
                    id = value(xml, "id");
                    text.setLength(0);
                } else if (name.equals("t") && text.length() < LONGEST_NOTE) {
                    text.append(words(xml));
                } else if (name.equals("p") || name.equals("tab") || name.equals("br")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(kind)) {
                notes.put(kind + id, text.toString());
            }
        }
    }

    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<String> notes = new ArrayList<>();
        private String style = "";
        private @Nullable Integer level;
    }

    /** Paragraphs may hold text boxes, whose paragraphs come first. */
    private static void paragraphs(XMLStreamReader xml, Consumer<Paragraph> take) throws XMLStreamException {
        List<Paragraph> open = new ArrayList<>();
        int skipped = 0;
        while (xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (skipped > 0 || name.equals("Fallback") || name.equals("del") || name.equals("moveFrom")) {
                    skipped++;
                } else if (name.equals("p") && isWord(xml)) {
                    if (open.size() > 50) {
                        throw TextRefused.because("xml");
                    }
                    open.add(new Paragraph());
                } else if (!open.isEmpty()) {
                    within(xml, open.getLast(), name);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else if (xml.getLocalName().equals("p") && isWord(xml) && !open.isEmpty()) {
                    take.accept(open.removeLast());
                }
            }
        }
    }

    private static void within(XMLStreamReader xml, Paragraph paragraph, String name) throws XMLStreamException {
        switch (name) {
            case "t" -> paragraph.text.append(words(xml));
            case "tab", "br", "cr" -> paragraph.text.append(' ');
            case "noBreakHyphen" -> paragraph.text.append('-');
            case "pStyle" -> paragraph.style = value(xml, "val");
            case "outlineLvl" -> paragraph.level = level(value(xml, "val")).orElse(null);
            case "footnoteReference", "endnoteReference" ->
                paragraph.notes.add(name.substring(0, name.indexOf('R')) + value(xml, "id"));
            default -> {}
        }
    }

    private static boolean isWord(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains("wordprocessingml");
    }

    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
            throw TextRefused.because("entity");
        }
        return event;
    }

    /** Returns the text up to the end of the current element, which holds no others. */
    private static String words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int event = next(xml); event != XMLStreamConstants.END_ELEMENT; event = next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw TextRefused.because("xml");
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                words.append(xml.getText());
            }
        }
        return words.toString();
    }

    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
