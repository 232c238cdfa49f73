package org.quadrivia.question.rdf.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries of one language: one from forms to readings, one from readings to forms. The files are read when they are
 * first needed. Thread-safe.
 */
final class MorphologicalDictionary {
    private static final String FOLDER = "/org/languagetool/resource/";

    private final String path;
    private final boolean frequencies;
    private final Lazy readings;
    private final Lazy forms;

    /** @param path the path of the file without its extension, such as "en/english" */
    MorphologicalDictionary(String path) {
        this(path, false);
    }

    /** @param frequencies whether the last letter of a tag says how frequent the word is */
    MorphologicalDictionary(String path, boolean frequencies) {
        this.path = path;
        this.frequencies = frequencies;
        readings = new Lazy(path);
        forms = new Lazy(path + "_synth");
    }

    /** Returns all readings of a form, in the order of the dictionary; none if the word is unknown. */
    List<Reading> readings(String form) {
        List<Reading> found = new ArrayList<>();
        for (String[] pair : readings.look(form)) {
            String tag = pair[1];
            found.add(new Reading(pair[0], frequencies ? tag.substring(0, tag.length() - 1) : tag));
        }
        return found;
    }

    /** Returns all forms of a word that have the tag, in the order of the dictionary. */
    List<String> forms(Reading wanted) {
        return forms.look(wanted.lemma() + "|" + wanted.tag()).stream()
                .map(pair -> pair[0])
                .toList();
    }

    @Override
    public String toString() {
        return path;
    }

    /** A dictionary in a file, which is read when it is first needed. */
    private static final class Lazy {
        private final String path;
        private @Nullable DictionaryLookup lookup;

        Lazy(String path) {
            this.path = path;
        }

        /** Returns pairs of stem and tag. The pairs are copied, because a lookup uses one buffer for all its results. */
        synchronized List<String[]> look(String word) {
            List<String[]> found = new ArrayList<>();
            if (lookup == null) {
                lookup = new DictionaryLookup(read());
            }
            for (WordData data : lookup.lookup(word)) {
                CharSequence tag = data.getTag();
                found.add(new String[] {String.valueOf(data.getStem()), tag == null ? "" : tag.toString()});
            }
            return found;
        }

        private Dictionary read() {
            try (InputStream words = open(".dict");
                    InputStream properties = open(".info")) {
                return Dictionary.read(words, properties);
            } catch (IOException broken) {
                throw new UncheckedIOException(path, broken);
            }
        }

        private InputStream open(String ending) {
            InputStream in = MorphologicalDictionary.class.getResourceAsStream(FOLDER + path + ending);
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + FOLDER + path + ending);
            }
            return in;
        }
    }
}
