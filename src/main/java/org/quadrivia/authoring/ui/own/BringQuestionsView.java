package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.exchange.file.IncomingFormat;
import org.quadrivia.exchange.read.ReadQuestion;
import org.quadrivia.exchange.read.UnreadableFile;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page on which a teacher brings a file of questions, sees what is understood of it, and has it stored. */
@Route(OwnPageServices.ROUTE + "/bring")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class BringQuestionsView extends TeachPage {
    private final OwnPageServices services;
    private final Div step = new Div();

    BringQuestionsView(OwnPageServices services) {
        super(services.desk);
        this.services = services;
        step.addClassName("step");
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        fill(
                text("teach.title.own", card.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.QUESTIONS,
                        text("teach.own.bring"),
                        text("teach.own.bring.lead"),
                        Components.linkButton(OwnPageServices.address(card.id()), text("teach.own.all"), "slim")),
                step);
        begin(card, "");
    }

    private void begin(KbCard card, String complaint) {
        step.removeAll();
        step.add(new BringQuestions(complaint, (name, file, format) -> {
            services.desk.requireEditor(card.id());
            read(card, file, format.orElseGet(() -> IncomingFormat.of(name, file)));
        }));
    }

    private void read(KbCard card, byte[] file, IncomingFormat format) {
        try {
            List<ReadQuestion> questions = format.read(file, card.language());
            step.removeAll();
            ReadQuestions read = new ReadQuestions(services, card, format, questions, () -> begin(card, ""));
            step.add(read);
            read.read();
        } catch (UnreadableFile fault) {
            begin(
                    card,
                    text("teach.own.unreadable", format.title()) + " "
                            + text("exchange.unreadable." + fault.why().word(), fault.line()));
        }
    }
}
