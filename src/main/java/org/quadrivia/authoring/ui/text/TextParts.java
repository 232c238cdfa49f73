package org.quadrivia.authoring.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.text.TextPassage;

/** The parts of a text that can be kept or left out: what stands under one heading, or on one page if there are no headings. */
final class TextParts {
    /** No more are offered; the last one holds the rest. */
    static final int MOST = 150;

    private TextParts() {}

    /**
     * A part.
     *
     * @param title a heading or the number of a page; empty for none
     */
    record Part(String title, List<TextPassage> passages) {}

    static List<Part> of(List<TextPassage> passages) {
        boolean headings =
                passages.stream().anyMatch(passage -> !passage.heading().isEmpty());
        List<Part> parts = new ArrayList<>();
        List<TextPassage> part = new ArrayList<>();
        String title = null;
        for (TextPassage passage : passages) {
            String own = headings ? passage.heading() : page(passage.locator());
            if (title != null && !own.equals(title) && parts.size() < MOST - 1) {
                parts.add(new Part(title, List.copyOf(part)));
                part.clear();
            }
            if (part.isEmpty()) {
                title = own;
            }
            part.add(passage);
        }
        if (title != null) {
            parts.add(new Part(title, List.copyOf(part)));
        }
        return parts;
    }

    /** Returns the page of a locator such as p4.2; empty for other locators. */
    private static String page(String locator) {
        int point = locator.indexOf('.');
        return locator.startsWith("p") && point > 0 ? locator.substring(0, point) : "";
    }
}
