package org.quadrivia.question.wording;

import java.util.List;

/**
 * What becomes of words.
 *
 * @param faults what is wrong with them; nothing where they can be kept
 * @param examples what is asked or stated with them, of real facts; where there are no words, with the usual frame
 */
public record WordingTrial(List<WordingFault> faults, List<String> examples) {
    public WordingTrial {
        faults = List.copyOf(faults);
        examples = List.copyOf(examples);
    }
}
