package org.quadrivia;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;

/**
 * The one place of every text that people see: {@code messages.properties}, ready for {@code messages_de.properties} and so
 * on. Patterns are ICU's: {@code {0, plural, one {# question} other {# questions}}}; a single apostrophe stands for itself.
 */
public final class Messages {
    private static final String BUNDLE = "messages";

    private Messages() {}

    /**
     * The text in English.
     *
     * @throws java.util.MissingResourceException where there is no such text
     */
    public static String text(String key, Object... arguments) {
        return text(Locale.ENGLISH, key, arguments);
    }

    /**
     * The text in the language nearest to the locale.
     *
     * @param arguments what {@code {0}}, {@code {1}} … stand for; numbers are written as the locale writes them
     * @throws java.util.MissingResourceException where there is no such text
     */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = bundle(locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** All texts, by their keys. */
    public static Map<String, String> all(Locale locale) {
        ResourceBundle bundle = bundle(locale);
        Set<String> keys = bundle.keySet();
        Map<String, String> texts = new TreeMap<>();
        keys.forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
