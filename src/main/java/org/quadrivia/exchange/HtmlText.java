package org.quadrivia.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes plain texts as fragments of HTML. Labels are data: whatever looks like markup in them is shown as it is. */
public final class HtmlText {
    private HtmlText() {}

    /** Returns the text with the characters escaped that mean something in HTML. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Returns the text as a paragraph. */
    public static String paragraph(String text, String language) {
        return "<p lang=\"" + escaped(language) + "\">" + escaped(text) + "</p>";
    }

    /** Returns why the answer is right, followed by what the sources say. */
    public static String explanation(SetQuestion question) {
        return paragraph(question.explanation(), question.item().language()) + sources(question);
    }

    /** Returns what the sources say, each as a quotation; empty if the question has no sources. */
    public static String sources(SetQuestion question) {
        return quotations(question.sources());
    }

    private static String quotations(List<String> sources) {
        return sources.stream()
                .map(source -> "<blockquote>" + escaped(source) + "</blockquote>")
                .collect(Collectors.joining());
    }
}
