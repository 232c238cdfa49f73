package org.quadrivia.quality.bank;

import java.util.List;

/** The items of a quiz in the order in which a person sees them. */
public record BankQuiz(String id, List<String> items) {
    public BankQuiz {
        items = List.copyOf(items);
    }
}
