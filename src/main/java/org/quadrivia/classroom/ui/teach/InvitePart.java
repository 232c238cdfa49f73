package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.classroom.ui.JoinClassView;
import org.quadrivia.form.Components;
import org.quadrivia.form.CopyLink;

/** The code of a class and the link that holds it, and who decides whether they let people in. */
final class InvitePart extends Composite<Section> {
    /** @param again shows the page again after a change */
    InvitePart(Classes classes, SchoolClass shown, String publicAddress, SerializableRunnable again) {
        getContent().addClassName("part");
        getContent().add(new H2(text("teach.class.invite")));
        if (!shown.joinable()) {
            getContent()
                    .add(
                            new Paragraph(text("teach.class.invite.off")),
                            Components.actions(Components.button(text("teach.class.invite.on"), () -> {
                                classes.setJoinable(shown.id(), true);
                                again.run();
                            })));
            return;
        }
        getContent()
                .add(
                        new Paragraph(text("teach.class.invite.lead")),
                        Components.span(shown.code().shown(), "secret", "class-code"),
                        new CopyLink(publicAddress, JoinClassView.address(shown.code()), shown.name()),
                        Components.actions(
                                Components.slimButton(text("teach.class.invite.new"), () -> {
                                    classes.changeCode(shown.id());
                                    again.run();
                                }),
                                Components.slimButton(text("teach.class.invite.stop"), () -> {
                                    classes.setJoinable(shown.id(), false);
                                    again.run();
                                })));
    }
}
