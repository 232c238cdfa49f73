package org.quadrivia.question.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A form in which the lexicon of a knowledge base words a property or a class. In its text, {@code {s}} and {@code {o}} stand for
 * the labels of subject and object.
 */
public enum WordingForm {
    STATES("states", Set.of("s", "o"), "."),
    TELLS("tells", Set.of("s", "o"), "."),
    DENIES("denies", Set.of("s", "o"), "."),
    ASKS_OBJECT("asksObject", Set.of("s"), "?"),
    ASKS_SUBJECT("asksSubject", Set.of("o"), "?"),
    ASKS_OBJECTS("asksObjects", Set.of("s"), "?"),
    ASKS_SUBJECTS("asksSubjects", Set.of("o"), "?"),
    COUNTS_OBJECTS("countsObjects", Set.of("s"), "?"),
    COUNTS_SUBJECTS("countsSubjects", Set.of("o"), "?"),
    NAMES_OBJECT("namesObject", Set.of("s"), ""),
    NAMES_SUBJECT("namesSubject", Set.of("o"), ""),
    ASKS_MATCH("asksMatch", Set.of(), ".?"),
    ASKS_ORDER("asksOrder", Set.of(), ".?"),
    ASKS_FIRST("asksFirst", Set.of(), "?"),
    ASKS_MOST("asksMost", Set.of(), "?"),
    ASKS_LEAST("asksLeast", Set.of(), "?"),
    ASKS_KIND("asksKind", Set.of("s"), "?"),
    PLURAL("plural", Set.of(), "");

    /** Placeholder that a question may contain as well: the class of the answer. */
    static final String CLASS = "class";

    /** Placeholder for its plural. */
    static final String CLASSES = "classes";

    /** Placeholders of a text about pairs: the class of the left sides and that of the right sides. */
    static final Set<String> SIDES = Set.of("left", "right");

    private final String word;
    private final Set<String> holes;
    private final String ends;

    WordingForm(String word, Set<String> holes, String ends) {
        this.word = word;
        this.holes = holes;
        this.ends = ends;
    }

    /** Returns the local name of the form in the vocabulary, for example "asksObject". */
    public String word() {
        return word;
    }

    /** Returns the form with this word, or empty if there is none. */
    public static Optional<WordingForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** Returns the placeholders that the text must contain: "s", "o". */
    public Set<String> holes() {
        return holes;
    }

    /** Whether the text may name the classes of what is matched. */
    boolean namesSides() {
        return this == ASKS_MATCH;
    }

    /** Returns the name in lower case, with hyphens: the last part of the message keys of this form. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the text may contain the class of the answer. */
    boolean namesClass() {
        return switch (this) {
            case ASKS_OBJECT,
                    ASKS_SUBJECT,
                    ASKS_OBJECTS,
                    ASKS_SUBJECTS,
                    COUNTS_OBJECTS,
                    COUNTS_SUBJECTS,
                    NAMES_OBJECT,
                    NAMES_SUBJECT -> true;
            default -> false;
        };
    }

    /**
     * Returns the punctuation marks, one of which must end the text. Empty: the text must not end with a mark that ends a
     * sentence.
     */
    String ends() {
        return ends;
    }
}
