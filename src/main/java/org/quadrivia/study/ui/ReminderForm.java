package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.ZoneId;
import java.time.format.TextStyle;
import org.quadrivia.form.Components;
import org.quadrivia.language.InterfaceLanguages;

/**
 * Offers a daily reminder as a file for the learner's calendar. It is a plain HTML form, so the browser sends the time that is in
 * the field when the learner presses the button.
 */
final class ReminderForm extends Composite<NativeDetails> {
    private static final String EVENING = "18:00";

    ReminderForm(ZoneId zone) {
        Input time = new Input();
        time.setType("time");
        time.setValue(EVENING);
        time.getElement()
                .setAttribute("name", "at")
                .setAttribute("required", true)
                .setAttribute("value", EVENING);
        HtmlContainer send = new HtmlContainer("button");
        send.setText(text("study.reminder.add"));
        send.addClassName("btn");
        HtmlContainer form = new HtmlContainer("form");
        form.getElement().setAttribute("action", "study/reminder.ics").setAttribute("method", "get");
        form.addClassName("reminder-form");
        form.add(Components.field("study-reminder-at", text("study.reminder.at"), time), send);
        String where = zone.getDisplayName(TextStyle.FULL_STANDALONE, InterfaceLanguages.current());
        getContent().addClassNames("query", "study-settings");
        getContent().setSummaryText(text("study.reminder"));
        getContent().setContent(new Div(Components.muted(text("study.reminder.lead", where)), form));
    }
}
