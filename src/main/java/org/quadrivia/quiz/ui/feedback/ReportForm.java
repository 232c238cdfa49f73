package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.Optional;
import org.quadrivia.form.Choices;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.quiz.report.QuestionReport;
import org.quadrivia.quiz.report.ReportReason;
import org.quadrivia.quiz.report.Reports;

/** A form to report a problem with a question. It is collapsed until the user opens it. */
final class ReportForm extends Composite<NativeDetails> {
    private final Choices<ReportReason> reasons = Choices.one("report");
    private final NativeField words = new NativeField.Lines(3, QuestionReport.MAX_LENGTH);
    private final Paragraph complaint = Components.alert();
    private final Div form = Components.div("choose");
    private final Paragraph said = new Paragraph();
    private final Sender sender;

    /** Sends a report. */
    @FunctionalInterface
    interface Sender extends Serializable {
        Reports.Outcome send(ReportReason reason, String words);
    }

    ReportForm(Sender sender) {
        this.sender = sender;
        for (ReportReason reason : ReportReason.values()) {
            reasons.add(reason, text("quiz.report.reason." + reason.word()));
        }
        reasons.addClassName("pills");
        reasons.onChange(() -> complaint.setText(""));
        words.setId("report-words");
        NativeLabel label = new NativeLabel(text("quiz.report.words"));
        label.setFor(words);
        Div actions = Components.actions(complaint, Components.button(text("quiz.report.send"), this::send));
        form.add(reasons.under(text("quiz.report.why")), new Div(label, words), actions);
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("report");
        getContent().setSummaryText(text("quiz.report"));
        getContent().setContent(new Div(form, said));
    }

    private void send() {
        Optional<ReportReason> reason = reasons.first();
        if (reason.isEmpty()) {
            complaint.setText(text("quiz.report.nothing"));
        } else if (reason.get() == ReportReason.OTHER && words.value().isBlank()) {
            complaint.setText(text("quiz.report.say"));
        } else {
            send(reason.get());
        }
    }

    private void send(ReportReason reason) {
        switch (sender.send(reason, words.value())) {
            case Reports.Outcome.Kept kept -> {
                form.setVisible(false);
                said.setText(text("quiz.report.sent"));
            }
            case Reports.Outcome.NoSuchQuestion gone -> complaint.setText(text("quiz.lost"));
            case Reports.Outcome.NotStored(var why) -> complaint.setText(why);
        }
    }
}
