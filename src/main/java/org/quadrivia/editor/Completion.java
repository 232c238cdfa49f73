package org.quadrivia.editor;

/**
 * What could stand in the place of a word that was begun.
 *
 * @param label what is shown, as plain text, and what the word is compared with
 * @param insert what is put in the place of the word; empty: the label
 * @param detail shown beside it, for instance what the thing is called; may be empty
 */
public record Completion(String label, String insert, String detail) {
    public Completion {
        if (label.isBlank()) {
            throw new IllegalArgumentException("Nobody can choose what has no label");
        }
    }

    /** Of a word that needs no explanation. */
    public static Completion of(String label) {
        return new Completion(label, "", "");
    }
}
