package org.quadrivia.knowledge.ui;

import com.vaadin.flow.component.html.H1;
import java.util.regex.Pattern;

/** Makes the main heading of a page; there is exactly one. */
public final class PageHeading {
    private static final Pattern LOWER_CASE_WORD =
            Pattern.compile("\\p{Ll}[\\p{Ll}\\p{M}’'-]*(\\s.*)?", Pattern.DOTALL);

    private PageHeading() {}

    /**
     * Returns the heading, marked with the language of the data.
     *
     * @param label text from the data
     */
    public static H1 of(PageLinks links, String label) {
        H1 headline = new H1(capital(label));
        links.markLanguage(headline);
        return headline;
    }

    /** Returns the label with an initial capital. Words with capitals inside, such as iPhone, keep their spelling. */
    public static String capital(String label) {
        if (!LOWER_CASE_WORD.matcher(label).matches()) {
            return label;
        }
        int second = label.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(label.codePointAt(0))) + label.substring(second);
    }
}
