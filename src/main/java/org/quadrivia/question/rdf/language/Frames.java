package org.quadrivia.question.rdf.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The frames in the language of a knowledge base. If there are none in this language, the frames are in English and labels are
 * quoted.
 */
public final class Frames {
    private static final Set<String> SHIPPED = Set.of("en", "de", "fr", "it", "es");

    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private final Properties texts;
    private final String language;
    private final boolean quoting;

    public Frames(String kbLanguage) {
        String primary = LanguageWords.primary(kbLanguage);
        quoting = !SHIPPED.contains(primary);
        language = quoting ? "en" : kbLanguage;
        texts = READ.computeIfAbsent(quoting ? "en" : primary, Frames::read);
    }

    private static Properties read(String shipped) {
        String file = "/org/quadrivia/question/frames_" + shipped + ".properties";
        try (InputStream in = Frames.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + file);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    /** Returns the BCP 47 tag of the sentences. */
    public String language() {
        return language;
    }

    /** Whether labels are quoted because their language differs from that of the sentences. */
    boolean quoting() {
        return quoting;
    }

    /** Whether there is a frame with this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** @throws IllegalArgumentException if there is no frame with this key */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no frame " + key);
        }
        return text;
    }
}
