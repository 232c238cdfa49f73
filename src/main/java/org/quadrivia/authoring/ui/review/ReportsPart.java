package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.report.QuestionReport;

/** Reports about questions, the oldest first: some at first, and more on demand. */
final class ReportsPart extends Composite<Section> {
    private static final int AT_ONCE = 5;

    private final H2 heading = new H2();
    private final OrderedList list = Components.numberedList("cards");
    private int left;

    ReportsPart(ReviewPageServices review, KbCard card, List<QuestionReport> reports) {
        left = reports.size();
        NativeButton all = Components.button(text("teach.reports.all"), () -> {});
        all.setVisible(reports.size() > AT_ONCE);
        all.addClickListener(click -> {
            all.setVisible(false);
            reports.stream().skip(AT_ONCE).forEach(report -> add(review, card, report));
        });
        reports.stream().limit(AT_ONCE).forEach(report -> add(review, card, report));
        getContent().addClassName("reports");
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().add(heading, list, new Div(all));
        tell();
    }

    private void add(ReviewPageServices review, KbCard card, QuestionReport report) {
        list.add(new ReportCard(review, card, report, this::dealtWith));
    }

    private void dealtWith() {
        left--;
        tell();
        heading.getElement().executeJs("this.focus()");
    }

    private void tell() {
        heading.setText(text("teach.reports", left));
    }
}
