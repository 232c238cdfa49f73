package org.quadrivia.quiz.sample;

import java.util.Optional;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/**
 * A question to try, with its proof. Nothing about it is stored.
 *
 * @param item a question with one right option
 * @param quotation the passage that proves the answer; empty if the facts alone do
 */
public record SampleQuestion(KbCard card, Item item, Optional<Quotation> quotation) {
    /** Returns the right option. */
    public Option key() {
        return item.options().stream().filter(Option::correct).findFirst().orElseThrow();
    }
}
