package org.quadrivia.authoring.ui;

import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.ItemReviews;
import org.quadrivia.quiz.ItemStatistics;
import org.quadrivia.quiz.Reports;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** What reviewing the questions of a knowledge base needs. */
@Component
@ConditionalOnStorage
class Review {
    final TeacherDesk desk;
    final ItemReviews reviews;
    final ItemStatistics statistics;
    final Reports reports;

    Review(TeacherDesk desk, ItemReviews reviews, ItemStatistics statistics, Reports reports) {
        this.desk = desk;
        this.reviews = reviews;
        this.statistics = statistics;
        this.reports = reports;
    }

    /** Where the questions of a knowledge base stand that hold these words or ids. */
    static String address(KbCard card, String text) {
        return new QuestionFilter(text, "", "", "", 0, 100).address(card.id());
    }
}
