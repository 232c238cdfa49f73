package org.quadrivia.question.review;

import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.springframework.stereotype.Service;

/** The generated banks with the reviews applied. */
@Service
final class ReviewedQuestions implements Questions {
    private final Banks banks;
    private final ReviewCache book;

    ReviewedQuestions(Banks banks, ReviewCache book) {
        this.banks = banks;
        this.book = book;
    }

    @Override
    public Optional<Bank> bank(KbId id) {
        return banks.bank(id).map(bank -> book.of(id).over(bank));
    }

    @Override
    public Optional<Bank> ready(KbCard card) {
        return banks.ready(card).map(bank -> book.of(card.id()).over(bank));
    }

    @Override
    public Set<EntityId> subjects(Item item) {
        return banks.subjects(item);
    }
}
