package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.quadrivia.form.Components;

/** Tells guests about the benefits of an account once they have a result. */
final class JoinHint extends Composite<Section> {
    /** @param back the address to return to after signing in */
    JoinHint(String back) {
        getContent().addClassName("join");
        getContent()
                .add(
                        Components.div(
                                "grow",
                                new H2(text("quiz.join")),
                                Components.paragraph(text("quiz.join.why"), "muted")),
                        Components.actions(
                                Components.linkButton("sign-up", text("study.guest.sign-up")),
                                Components.linkButton("sign-in?to=" + back, text("study.guest.sign-in"), "quiet")));
    }
}
