package org.quadrivia.text;

import java.util.List;

/**
 * A text that was read.
 *
 * @param title as the text itself says; empty if it does not
 * @param author as the text itself says; empty if it does not
 * @param passages at least one, in the order of reading
 * @param notes what a person should know of how it was read, as sentences
 */
public record SourceText(String title, String author, List<TextPassage> passages, List<String> notes) {
    public SourceText {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }
}
