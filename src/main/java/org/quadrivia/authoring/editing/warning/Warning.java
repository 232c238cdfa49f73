package org.quadrivia.authoring.editing.warning;

import java.util.Optional;
import org.quadrivia.knowledge.Named;

/**
 * Something unusual about a value, in words: what it is, and what to do. It keeps nobody from storing the value.
 *
 * @param see a thing that helps to decide; empty for none
 */
public record Warning(String words, Optional<Named> see) {
    static Warning of(String words) {
        return new Warning(words, Optional.empty());
    }
}
