package org.quadrivia.authoring.fetching;

/** Thrown if what a teacher wrote selects nothing; says why. */
public final class SelectionInvalid extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is at fault. */
    public enum Part {
        ADDRESS,
        TEXT,
        LANGUAGES
    }

    private final Part part;

    private SelectionInvalid(String words, Part part) {
        super(words, null, false, false);
        this.part = part;
    }

    static SelectionInvalid address(String words) {
        return new SelectionInvalid(words, Part.ADDRESS);
    }

    static SelectionInvalid text(String words) {
        return new SelectionInvalid(words, Part.TEXT);
    }

    static SelectionInvalid languages(String words) {
        return new SelectionInvalid(words, Part.LANGUAGES);
    }

    /** Returns what is at fault. */
    public Part part() {
        return part;
    }

    /** Returns what to tell the teacher. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
