package org.quadrivia.quality.bank;

import java.util.List;

/** Items in the order in which somebody sees them. */
public record BankQuiz(String id, List<String> items) {
    public BankQuiz {
        items = List.copyOf(items);
    }
}
