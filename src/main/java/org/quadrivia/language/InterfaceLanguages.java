package org.quadrivia.language;

import java.util.List;
import java.util.Locale;

/** The languages of the interface, and which of them the current person reads. */
public final class InterfaceLanguages {
    /**
     * One for each file of messages. Another language is added here and as a file such as {@code messages_de.properties}; the
     * first is that of {@code messages.properties}.
     */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH);

    private InterfaceLanguages() {}

    /** Returns the language in which to write to the current person. */
    public static Locale current() {
        return ALL.getFirst();
    }

    /** Returns the BCP 47 tag of the current language, as for the attribute {@code lang} of a page. */
    public static String tag() {
        return current().toLanguageTag();
    }

    /** Returns the tag by which browsers write dates; for English, that of Britain, where the day comes before the month. */
    public static String tagForDates() {
        return current().equals(Locale.ENGLISH) ? Locale.UK.toLanguageTag() : tag();
    }

    /**
     * Returns whether a text from the data is to be marked with its language, because the page around it has another one.
     *
     * @param tag BCP 47 tag of the text; not to be marked if it is empty or {@code und}
     */
    public static boolean isForeign(String tag) {
        return !tag.isEmpty() && !tag.equals("und") && !tag.equals(tag()) && !tag.startsWith(tag() + "-");
    }
}
