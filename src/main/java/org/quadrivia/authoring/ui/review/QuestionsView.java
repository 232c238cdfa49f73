package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.authoring.ui.own.OwnPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.review.ReviewedItem;
import org.quadrivia.quiz.report.QuestionReport;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the questions of a knowledge base: the reports about them, their families, and each question to review. */
@Route(TeachNav.ROUTE + "/:kb/questions")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class QuestionsView extends TeachPage {
    private static final int MOST_REPORTS = 1_000;

    private final ReviewPageServices review;

    QuestionsView(ReviewPageServices review) {
        super(review.desk);
        this.review = review;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        show(card, QuestionFilter.of(event.getLocation().getQueryParameters()));
    }

    private void show(KbCard card, QuestionFilter filter) {
        List<QuestionReport> reports = review.reports.open(card.id(), 0, MOST_REPORTS);
        List<ReviewedItem> items = items(card, filter, reports);
        fill(
                text("teach.title.questions", card.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.QUESTIONS,
                        text("teach.questions"),
                        text("teach.questions.lead"),
                        Components.linkButton(OwnPageServices.address(card.id()), text("teach.own"), "slim"),
                        Components.linkButton(
                                TeachNav.Tab.QUESTIONS.of(card.id()) + "/export", text("teach.exchange.way"), "slim")));
        if (!reports.isEmpty()) {
            getContent().add(new ReportsPart(review, card, reports));
        }
        FilterForm form = new FilterForm(
                card,
                review.reviews.families(card.id()),
                filter,
                wanted -> Components.go(this, wanted.address(card.id())));
        Paragraph found = Components.paragraph(text("teach.questions.found", items.size()), "muted");
        found.getElement().setAttribute("role", "status");
        getContent().add(new FamilySwitches(review, card), new H2(text("teach.questions.all")), form, found);
        getContent().add(new ItemList(review, card, items));
        if (!review.reviews.lost(card.id()).isEmpty()) {
            getContent().add(new LostReviewsPart(review, card));
        }
    }

    private List<ReviewedItem> items(KbCard card, QuestionFilter filter, List<QuestionReport> reports) {
        Set<String> reported =
                reports.stream().map(report -> report.item().id()).collect(Collectors.toSet());
        return review.reviews.items(card.id()).stream()
                .filter(filter.items(card).by(review.reviews::subjects))
                .filter(item ->
                        !filter.isReported() || reported.contains(item.made().id()))
                .toList();
    }
}
