package org.quadrivia.editor;

/**
 * A suggestion to replace a word that somebody has begun to type.
 *
 * @param label shown as plain text, and compared with what was typed
 * @param insert the text that replaces the word; if empty, the label
 * @param detail shown beside the label, for instance the name of the thing; may be empty
 * @param declaration a line to add to the declarations at the beginning of the text; may be empty
 */
public record Completion(String label, String insert, String detail, String declaration) {
    public Completion {
        if (label.isBlank()) {
            throw new IllegalArgumentException("Nobody can choose what has no label");
        }
    }

    /** Creates a completion that needs no declaration. */
    public Completion(String label, String insert, String detail) {
        this(label, insert, detail, "");
    }

    /** Returns a completion without an explanation. */
    public static Completion of(String label) {
        return new Completion(label, "", "");
    }
}
