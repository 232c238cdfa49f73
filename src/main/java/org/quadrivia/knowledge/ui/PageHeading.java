package org.quadrivia.knowledge.ui;

import com.vaadin.flow.component.html.H1;
import java.util.regex.Pattern;

/** The one heading of the first order on a page. */
public final class PageHeading {
    private static final Pattern LOWER_CASE_WORD =
            Pattern.compile("\\p{Ll}[\\p{Ll}\\p{M}’'-]*(\\s.*)?", Pattern.DOTALL);

    private PageHeading() {}

    /** @param label from the data, so in its language */
    public static H1 of(PageLinks links, String label) {
        H1 headline = new H1(capital(label));
        links.markLanguage(headline);
        return headline;
    }

    /** With a capital at its start, but for words that are spelt with capitals within, such as iPhone. */
    public static String capital(String label) {
        if (!LOWER_CASE_WORD.matcher(label).matches()) {
            return label;
        }
        int second = label.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(label.codePointAt(0))) + label.substring(second);
    }
}
