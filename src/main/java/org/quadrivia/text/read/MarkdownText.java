package org.quadrivia.text.read;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Reads Markdown (CommonMark) by way of HTML. */
final class MarkdownText {
    /** Quotes and lists within each other. */
    private static final int DEEPEST = 100;

    private MarkdownText() {}

    static void read(String text, PassageCollector into) {
        Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
        String html = HtmlRenderer.builder().build().render(parser.parse(text));
        HtmlText.read(Jsoup.parse(html), into);
    }

    /** Whether a text without a name looks like Markdown: some line begins like a heading. */
    static boolean isMeant(String text) {
        return text.lines().limit(2000).anyMatch(MarkdownText::isHeading);
    }

    private static boolean isHeading(String line) {
        int marks = 0;
        while (marks < line.length() && marks < 7 && line.charAt(marks) == '#') {
            marks++;
        }
        return marks > 0 && marks < 7 && marks < line.length() && line.charAt(marks) == ' ';
    }
}
