package org.quadrivia;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.quadrivia.language.InterfaceLanguages;

/**
 * Looks up every text that people see. All texts are in {@code messages.properties}, and in a file beside it for each further
 * language. Patterns follow ICU: {@code {0, plural, one {# question} other {# questions}}}. A single apostrophe stands for itself.
 */
public final class Messages {
    private static final String BUNDLE = "messages.messages";

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
     * Returns the text in the language nearest to the locale.
     *
     * @param arguments the values for {@code {0}}, {@code {1}} …; numbers are formatted for the locale
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = bundle(locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Returns all texts by key. */
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
