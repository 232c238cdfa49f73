package org.quadrivia.question.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.question.own.OwnBank;
import org.quadrivia.question.own.OwnQuestionCache;
import org.springframework.stereotype.Service;

/**
 * The generated banks with the reviews applied, and with the questions that teachers brought. The bank of a knowledge base stays the
 * same object until the generated one, a review or an own question changes, because every question and every answer asks for it.
 */
@Service
final class ReviewedQuestions implements Questions {
    private static final int MOST = 200;

    private final Banks banks;
    private final ReviewCache book;
    private final OwnQuestionCache own;
    /** By the generated bank. */
    private final Cache<Bank, Served> last = Caches.bounded(
            "banks-with-reviews",
            Caffeine.newBuilder().weakKeys().maximumSize(MOST).build());

    /** The bank that learners are asked, and of what it was made. */
    private record Served(BankReview review, OwnBank own, Bank bank) {}

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
        BankReview review = book.of(id);
        OwnBank more = own.of(id);
        Served before = last.getIfPresent(generated);
        if (before != null && before.review() == review && before.own() == more) {
            return before.bank();
        }
        Bank bank = more.over(review.over(generated), generated);
        // A value that holds its own key would never go
        if (bank != generated) {
            last.put(generated, new Served(review, more, bank));
        }
        return bank;
    }

    @Override
    public Set<EntityId> subjects(Item item) {
        return banks.subjects(item);
    }
}
