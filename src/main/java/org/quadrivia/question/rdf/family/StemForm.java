package org.quadrivia.question.rdf.family;

import java.util.Optional;

/** A form of a family's stem, as written in the header line {@code stem} of its file. */
public sealed interface StemForm {
    /** A text of the family itself, written in quotation marks. */
    record Text(String template) implements StemForm {}

    /** A frame of the language, such as {@code ask.object}. */
    record Frame(String key) implements StemForm {}

    /** The statement of the fact, with a gap in place of the key: {@code statement}. */
    record Statement() implements StemForm {}

    /**
     * A form of wording in the lexicon: {@code asksObject}, or {@code ?claim asksClaimant}.
     *
     * @param variable the variable whose term has the wording; empty for the property of the fact
     */
    record Lexical(Optional<String> variable, String form) implements StemForm {}

    /** A frame around another form, as in {@code ask.gap(statement)}. */
    record Framed(String key, StemForm inner) implements StemForm {}

    /** A form for properties for which the lexicon has no wording that asks. In the file, it follows {@code ||}. */
    record Unworded(StemForm form) implements StemForm {}

    /**
     * The texts of a form that do not say that there is only one answer, such as "Which of these …" and "Who is a member of …".
     * No family file contains this form.
     */
    record Among(StemForm form) implements StemForm {}

    /** The beginning of the keys of frames that ask for the end of a chain of facts. */
    String CHAIN = "ask.chain";

    /** Whether the form asks for the end of a chain of facts, which has only one end. */
    default boolean asksChainEnd() {
        return switch (this) {
            case Frame(String key) -> key.startsWith(CHAIN);
            case Framed(String key, StemForm inner) -> key.startsWith(CHAIN);
            case Text text -> false;
            case Statement statement -> false;
            case Lexical lexical -> false;
            case Unworded(StemForm form) -> form.asksChainEnd();
            case Among(StemForm form) -> form.asksChainEnd();
        };
    }
}
