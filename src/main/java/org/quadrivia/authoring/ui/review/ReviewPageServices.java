package org.quadrivia.authoring.ui.review;

import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.quiz.report.Reports;
import org.quadrivia.quiz.statistics.ItemStatistics;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The services that the pages of reviews use. */
@Component
@ConditionalOnStorage
public class ReviewPageServices {
    public final TeacherPageGuard desk;
    final ItemReviews reviews;
    final ItemStatistics statistics;
    final Reports reports;

    ReviewPageServices(TeacherPageGuard desk, ItemReviews reviews, ItemStatistics statistics, Reports reports) {
        this.desk = desk;
        this.reviews = reviews;
        this.statistics = statistics;
        this.reports = reports;
    }

    /** Returns the address of the questions that match words or ids. */
    static String address(KbCard card, String text) {
        return new QuestionFilter(text, "", "", "", 0, 100).address(card.id());
    }
}
