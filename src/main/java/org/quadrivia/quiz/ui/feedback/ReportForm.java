package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.Optional;
import org.quadrivia.quiz.report.ReportReason;
import org.quadrivia.quiz.report.Reports;
import org.quadrivia.quiz.ui.Buttons;
import org.quadrivia.quiz.ui.Choices;
import org.quadrivia.quiz.ui.Complaint;
import org.quadrivia.quiz.ui.TextArea;

/** A form to report a problem with a question. It is collapsed until the user opens it. */
final class ReportForm extends Composite<NativeDetails> {
    private final Choices reasons = Choices.one("report");
    private final TextArea words = new TextArea("report-words");
    private final Complaint complaint = new Complaint("");
    private final Div form = new Div();
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
            reasons.add(new Span(text("quiz.report.reason." + reason.word())));
        }
        reasons.addClassName("pills");
        reasons.onChange(() -> complaint.say(""));
        NativeLabel label = new NativeLabel(text("quiz.report.words"));
        label.setFor(words);
        Div actions = new Div(complaint, Buttons.plain(text("quiz.report.send"), this::send));
        actions.addClassName("actions");
        form.addClassName("choose");
        form.add(new FieldSet(text("quiz.report.why"), reasons), new Div(label, words), actions);
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("report");
        getContent().setSummaryText(text("quiz.report"));
        getContent().setContent(new Div(form, said));
    }

    private void send() {
        Optional<ReportReason> reason =
                reasons.chosen().stream().findFirst().map(place -> ReportReason.values()[place]);
        if (reason.isEmpty()) {
            complaint.say(text("quiz.report.nothing"));
        } else if (reason.get() == ReportReason.OTHER && words.value().isBlank()) {
            complaint.say(text("quiz.report.say"));
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
            case Reports.Outcome.NoSuchQuestion gone -> complaint.say(text("quiz.lost"));
            case Reports.Outcome.NotStored(var why) -> complaint.say(why);
        }
    }
}
