package org.quadrivia.language;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** The direction in which a text runs. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final String value;

    Direction(String value) {
        this.value = value;
    }

    /** Returns the value of the attribute {@code dir}. */
    public String value() {
        return value;
    }

    /** Returns the direction of the current page. */
    public static Direction ofPage() {
        return of(InterfaceLanguages.current());
    }

    /** Returns the direction in which a language is usually written. */
    public static Direction of(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** Returns the direction of a name, whatever its language, by its first letter that has one; empty if none has. */
    public static Optional<Direction> ofName(String name) {
        return switch (Bidi.getBaseDirection(name)) {
            case Bidi.LTR -> Optional.of(LEFT_TO_RIGHT);
            case Bidi.RTL -> Optional.of(RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }

    /** Returns a name as it is put into a sentence of this direction: with isolates around it if it runs the other way. */
    public String isolated(String name) {
        return ofName(name).filter(direction -> direction != this).isPresent()
                ? FIRST_STRONG_ISOLATE + name + POP_ISOLATE
                : name;
    }

    /**
     * Returns the direction with which a text is to be marked, because the page around it runs the other way.
     *
     * @param tag BCP 47 tag of the text; not to be marked if it is empty or {@code und}
     */
    public static Optional<Direction> foreign(String tag) {
        return tag.isEmpty() || tag.equals("und")
                ? Optional.empty()
                : Optional.of(of(Locale.forLanguageTag(tag))).filter(direction -> direction != ofPage());
    }
}
