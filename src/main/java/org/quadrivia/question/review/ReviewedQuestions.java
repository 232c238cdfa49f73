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
import org.quadrivia.question.own.OwnQuestionCache;
import org.springframework.stereotype.Service;

/** The generated banks with the reviews applied, and with the questions that teachers brought. */
@Service
final class ReviewedQuestions implements Questions {
    private final Banks banks;
    private final ReviewCache book;
    private final OwnQuestionCache own;

    ReviewedQuestions(Banks banks, ReviewCache book, OwnQuestionCache own) {
        this.banks = banks;
        this.book = book;
        this.own = own;
    }

    @Override
    public Optional<Bank> bank(KbId id) {
        return banks.bank(id).map(bank -> served(id, bank));
    }

    @Override
    public Optional<Bank> ready(KbCard card) {
        return banks.ready(card).map(bank -> served(card.id(), bank));
    }

    private Bank served(KbId id, Bank generated) {
        return own.of(id).over(book.of(id).over(generated), generated);
    }

    @Override
    public Set<EntityId> subjects(Item item) {
        return banks.subjects(item);
    }
}
