package org.quadrivia.text.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the headings and paragraphs of an HTML document. Navigation, scripts, forms and the marks of footnotes are left out. */
final class HtmlText implements NodeFilter {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "form",
            "button",
            "select",
            "textarea",
            "svg",
            "math",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "head",
            "header",
            "footer",
            "dialog",
            "menu");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "section",
            "article",
            "main",
            "body",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "table",
            "caption",
            "figcaption",
            "figure",
            "address",
            "hr",
            "aside",
            "hgroup",
            "details",
            "summary",
            "center",
            "thead",
            "tbody",
            "tfoot");

    private final PassageCollector into;
    private final StringBuilder words = new StringBuilder();
    private int heading;
    private int breaks;

    private HtmlText(PassageCollector into) {
        this.into = into;
    }

    /** Reads the main part if the document marks one, otherwise its body. */
    static void read(Document document, PassageCollector into) {
        Element main = document.selectFirst("main, [role=main]");
        Element article = document.select("article").size() == 1 ? document.selectFirst("article") : null;
        Element from = main != null ? main : article != null ? article : document.body();
        HtmlText reader = new HtmlText(into);
        from.filter(reader);
        reader.flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String more = text.getWholeText();
            words.append(more);
            breaks = more.isBlank() ? breaks : 0;
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (isLeftOut(element, name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            words.append('\n');
            breaks++;
            if (breaks > 1) {
                flush();
            }
        } else if (BLOCKS.contains(name)) {
            flush();
            heading = level(name);
        } else if ((name.equals("td") || name.equals("th")) && !words.toString().isBlank()) {
            words.append(" | ");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            flush();
            heading = 0;
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        String text = words.toString();
        words.setLength(0);
        breaks = 0;
        if (heading > 0) {
            into.heading(text, heading);
        } else {
            into.paragraph(text);
        }
    }

    private static int level(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 0;
    }

    private static boolean isLeftOut(Element element, String name) {
        String type = (element.attr("epub:type") + " " + element.attr("role")).toLowerCase(Locale.ROOT);
        boolean note = type.contains("footnote") || type.contains("endnote");
        return LEFT_OUT.contains(name) && !isTitle(element, name)
                || name.equals("aside") && !note
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || type.contains("noteref")
                || type.contains("pagebreak")
                || name.equals("sup") && isNoteMark(element);
    }

    /** A header within the main part often holds the title, which is kept. */
    private static boolean isTitle(Element element, String name) {
        return name.equals("header") && element.selectFirst("h1, h2, h3") != null && element.selectFirst("nav") == null;
    }

    private static boolean isNoteMark(Element element) {
        String text = element.text();
        return text.length() <= 5
                && element.selectFirst("a") != null
                && text.codePoints().noneMatch(c -> Character.isLetter(c) && c > 'z');
    }
}
