package org.quadrivia.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The languages of the interface, and which of them the current person reads. */
public final class InterfaceLanguages {
    /**
     * One for each file of messages. Another language is added here and as a file such as {@code messages_de.properties}; the
     * first is that of {@code messages.properties}.
     */
    public static final List<Locale> ALL = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            Locale.of("es"),
            Locale.of("ur"),
            Locale.of("hi"));

    /** Those in which only the pages of quizzes are written; all other pages are in English for their readers. */
    private static final List<Locale> OF_QUIZZES = List.of(Locale.of("ur"), Locale.of("hi"));

    /** Browsers send less; more than that is not read. */
    private static final int MAX_HEADER = 1_000;

    private static volatile Supplier<Optional<Locale>> reader = Optional::empty;

    private InterfaceLanguages() {}

    /** Returns the language in which to write to the current person; English if there is none. */
    public static Locale current() {
        return reader.get().orElse(ALL.getFirst());
    }

    /**
     * Sets who knows the language of the page or request that the current thread is busy with.
     *
     * @param other answers empty where there is neither; must be quick, because every text asks
     */
    public static void askFrom(Supplier<Optional<Locale>> other) {
        reader = other;
    }

    /** Returns the language of the interface in which somebody reads who reads the one with this BCP 47 tag. */
    public static Optional<Locale> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    /**
     * Returns the first language of a browser that is one of the interface.
     *
     * @param header the value of {@code Accept-Language}; what is no such value names no language
     */
    public static Optional<Locale> preferred(String header) {
        if (header.isBlank() || header.length() > MAX_HEADER) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException notLanguages) {
            return Optional.empty();
        }
    }

    /** Returns whether only the pages of quizzes are written in this language of the interface. */
    public static boolean isOfQuizzesOnly(Locale language) {
        return OF_QUIZZES.contains(language);
    }

    /** Returns the BCP 47 tag of the current language, as for the attribute {@code lang} of a page. */
    public static String tag() {
        return current().toLanguageTag();
    }

    /** Returns the locale by which dates are written; for English, that of Britain, where the day comes before the month. */
    public static Locale forDates() {
        return current().equals(Locale.ENGLISH) ? Locale.UK : current();
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
