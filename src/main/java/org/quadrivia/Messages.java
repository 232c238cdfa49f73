package org.quadrivia;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.language.Direction;
import org.quadrivia.language.InterfaceLanguages;

/**
 * Looks up every text that people see. All texts are in {@code messages.properties}; those of learners' pages are also in a file
 * beside it for each further language. Patterns follow ICU: {@code {0, plural, one {# question} other {# questions}}}. A single apostrophe stands for itself.
 */
public final class Messages {
    private static final String BUNDLE = "messages.messages";
    /** What chooses by a word, which must remain as it is. */
    private static final String SELECT = ", select,";

    private static final ResourceBundle.Control ONE_FILE = new OneFile();

    private Messages() {}

    /**
     * Returns the text in the language of the current person.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String text(String key, Object... arguments) {
        return text(InterfaceLanguages.current(), key, arguments);
    }

    /**
     * Returns the text in that language or, if it is not translated, in English.
     *
     * @param arguments the values for {@code {0}}, {@code {1}} …; numbers are formatted for the language of the text, and names
     *     that run the other way are isolated from it
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle own = bundle(locale);
        boolean translated = own.containsKey(key);
        String pattern = (translated ? own : bundle(Locale.ENGLISH)).getString(key);
        Locale written = translated ? locale : Locale.ENGLISH;
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, written).format(isolated(pattern, Direction.of(written), arguments));
    }

    private static Object[] isolated(String pattern, Direction around, Object[] arguments) {
        return pattern.contains(SELECT)
                ? arguments
                : Stream.of(arguments)
                        .map(one -> one instanceof String name ? around.isolated(name) : one)
                        .toArray();
    }

    /** Returns the texts that exist in that language, by key. Only English has all. */
    public static Map<String, String> all(Locale locale) {
        ResourceBundle bundle = bundle(locale);
        Set<String> keys = bundle.keySet();
        Map<String, String> texts = new TreeMap<>();
        keys.forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, ONE_FILE);
    }

    /** Reads the file of one language without those of others, so that it is known in which language a text is. */
    private static final class OneFile extends ResourceBundle.Control {
        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return List.of(locale.equals(Locale.ENGLISH) ? Locale.ROOT : locale);
        }

        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return locale.equals(Locale.ROOT) ? null : Locale.ROOT;
        }
    }
}
