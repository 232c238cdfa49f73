package org.quadrivia.exchange.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * A fragment of HTML as plain text. It is read as a tree of tags, as XML is but forgiving, because that takes time in proportion to
 * its length however its tags are nested.
 */
public final class PlainHtml implements NodeFilter {
    private static final Set<String> LEFT_OUT = Set.of("script", "style", "template", "noscript", "head", "title");
    private static final Set<String> PICTURES = Set.of("img", "svg", "picture", "canvas");
    private static final Set<String> MEDIA = Set.of("audio", "video", "iframe", "object", "embed");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tr",
            "caption",
            "figure",
            "figcaption",
            "hr");
    /** Stands in addresses of files that Moodle keeps with a question. */
    private static final String KEPT = "@@PLUGINFILE@@";

    private static final Pattern TAG_OR_ENTITY = Pattern.compile("<[A-Za-z/!]|&[#A-Za-z]");

    private final StringBuilder text = new StringBuilder();
    private int pictures;
    private int media;

    private PlainHtml() {}

    /** Reads a fragment. */
    public static PlainHtml of(String html) {
        PlainHtml plain = new PlainHtml();
        Parser.xmlParser().parseInput(html, "").filter(plain);
        return plain;
    }

    /** Whether the text has a tag or an entity. */
    public static boolean isIn(String text) {
        return TAG_OR_ENTITY.matcher(text).find();
    }

    /** Returns the text: each paragraph in a line of its own. */
    public String text() {
        return text.toString().strip();
    }

    /** Returns how many pictures are left out. */
    public int pictures() {
        return pictures;
    }

    /** Returns how many sounds, films, embedded pages and links to files are left out. */
    public int media() {
        return media;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (LEFT_OUT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (PICTURES.contains(name)) {
            pictures++;
            return name.equals("img") ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
        }
        if (MEDIA.contains(name)) {
            media++;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("a") && element.attr("href").contains(KEPT)) {
            media++;
        }
        switch (name) {
            case "br" -> end();
            case "td", "th" -> space();
            case "sup" -> text.append('^');
            case "sub" -> text.append('_');
            default -> {
                if (BLOCKS.contains(name)) {
                    end();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    /** Adds words; white space between them counts as one space. */
    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                space();
            } else {
                text.append(c);
            }
        }
    }

    private void space() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) != ' ' && text.charAt(last) != '\n') {
            text.append(' ');
        }
    }

    private void end() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ' ') {
            text.setLength(last);
            last--;
        }
        if (last >= 0 && text.charAt(last) != '\n') {
            text.append('\n');
        }
    }
}
