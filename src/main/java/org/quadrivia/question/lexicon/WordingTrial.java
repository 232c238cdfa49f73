package org.quadrivia.question.lexicon;

import java.util.List;

/**
 * The result of trying words of the lexicon.
 *
 * @param faults what is wrong with the words; empty if they can be saved
 * @param examples questions or statements made with them from real facts; if there are no words, made with the suggestion or
 *     else the usual frame
 * @param suggestion words that are used as long as there are no others, such as those read from the label; may be empty
 */
public record WordingTrial(List<WordingFault> faults, List<String> examples, String suggestion) {
    public WordingTrial {
        faults = List.copyOf(faults);
        examples = List.copyOf(examples);
    }
}
