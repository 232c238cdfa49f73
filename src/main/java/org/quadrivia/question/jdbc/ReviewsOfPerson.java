package org.quadrivia.question.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.question.review.ItemReview;
import org.quadrivia.question.review.ReviewStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The personal data of a reviewer. On deletion, the reviews stay with the knowledge base, but without the reviewer's name. */
@Component
@ConditionalOnStorage
final class ReviewsOfPerson implements PersonalData {
    private final ReviewStore reviews;

    ReviewsOfPerson(ReviewStore reviews) {
        this.reviews = reviews;
    }

    @Override
    public String section() {
        return "reviews";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> all =
                reviews.by(person).stream().map(ReviewsOfPerson::told).toList();
        return Map.of("questions", all);
    }

    @Override
    public void delete(PersonId person) {
        reviews.forget(person);
    }

    private static Map<String, Object> told(ReviewStore.Of of) {
        ItemReview review = of.review();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("knowledgeBase", of.kb().value());
        told.put("item", review.item());
        told.put("question", review.made());
        told.put("approved", review.approved());
        told.put("hidden", review.hidden());
        told.put("pinned", review.pinned());
        review.stem().ifPresent(words -> told.put("reworded", words));
        told.put("at", review.at().toString());
        return told;
    }
}
