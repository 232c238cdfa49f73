package org.quadrivia.knowledge.rdf.graph;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The IRIs of files: that of the graph that holds a file's triples, and the base against which its relative IRIs resolve. */
public final class FileIris {
    private static final String KB = "https://quadrivia.org/kb/";
    private static final String LEXICON = "lexicon/about";
    private static final String FAMILIES = "question-families";
    private static final String EXERCISES = "exercises";
    private static final String KEPT = "-._~!$()*,;=:@/";

    private FileIris() {}

    /** Returns the base IRI of a file. It is the same on every machine, because it is made only of names. */
    public static String base(String word, String file) {
        return KB + encode(word) + "/file/" + encode(file);
    }

    /** @param kb the IRI of the knowledge base, or its name if it has no IRI */
    public static String graph(String kb, String file) {
        return home(kb) + "file/" + encode(file);
    }

    /**
     * Returns the graph of what side files say about the terms of a knowledge base.
     *
     * @param kb the IRI of the knowledge base, or its name if it has no IRI
     */
    public static String lexicon(String kb) {
        return home(kb) + LEXICON;
    }

    /**
     * Returns the graph of a knowledge base's own question families.
     *
     * @param kb the IRI of the knowledge base, or its name if it has no IRI
     */
    public static String families(String kb) {
        return home(kb) + FAMILIES;
    }

    /** Returns whether a graph with the given name is one of {@link #families}. */
    static boolean isFamilies(String graph) {
        return graph.endsWith("/" + FAMILIES);
    }

    /**
     * Returns the graph of a knowledge base's own exercises.
     *
     * @param kb the IRI of the knowledge base, or its name if it has no IRI
     */
    public static String exercises(String kb) {
        return home(kb) + EXERCISES;
    }

    /** Returns whether a graph with the given name is one of {@link #exercises}. */
    static boolean isExercises(String graph) {
        return graph.endsWith("/" + EXERCISES);
    }

    /** Returns the name, encoded as a part of an IRI. */
    public static String part(String name) {
        return encode(name);
    }

    /** Returns whether a graph with the given name is one of {@link #lexicon}. */
    static boolean isLexicon(String graph) {
        return graph.endsWith("/" + LEXICON);
    }

    /** Returns the IRI of a knowledge base that has none of its own; the word itself if it is an IRI. */
    public static String kb(String word) {
        return word.contains(":/") ? word : KB + encode(word);
    }

    /** Returns what the IRIs of its graphs begin with. */
    public static String home(String kb) {
        String home = kb(kb);
        return home.endsWith("/") || home.endsWith("#") ? home : home + "/";
    }

    private static String encode(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
