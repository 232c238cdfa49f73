package org.quadrivia.question.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A way in which the lexicon of a knowledge base words a property or a class; {@code {s}} and {@code {o}} stand for labels. */
public enum Wording {
    STATES("states", Set.of("s", "o"), "."),
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

    /** What may stand in a question besides: the kind of the answer. */
    static final String CLASS = "class";

    private final String word;
    private final Set<String> holes;
    private final String ends;

    Wording(String word, Set<String> holes, String ends) {
        this.word = word;
        this.holes = holes;
        this.ends = ends;
    }

    /** The name of its term in the vocabulary, for instance "asksObject". */
    public String word() {
        return word;
    }

    /** Empty where the lexicon has no such form. */
    public static Optional<Wording> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** What it must name: "s", "o". */
    public Set<String> holes() {
        return holes;
    }

    /** Lower-case, with a hyphen: the last part of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it may say of what kind the answer is. */
    boolean namesClass() {
        return switch (this) {
            case ASKS_OBJECT, ASKS_SUBJECT, ASKS_OBJECTS, ASKS_SUBJECTS -> true;
            default -> false;
        };
    }

    /** The signs one of which it must end with; empty where it must end with none that ends a sentence. */
    String ends() {
        return ends;
    }
}
