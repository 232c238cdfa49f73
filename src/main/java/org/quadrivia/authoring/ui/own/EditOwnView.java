package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnQuestion;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page on which a teacher writes a question, or edits one and links it to facts. */
@Route(OwnPageServices.ROUTE + "/write")
@RouteAlias(OwnPageServices.ROUTE + "/edit/:question")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class EditOwnView extends TeachPage {
    private final OwnPageServices services;

    EditOwnView(OwnPageServices services) {
        super(services.desk);
        this.services = services;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        Optional<OwnQuestion> edited = event.getRouteParameters()
                .get("question")
                .map(id ->
                        services.own.find(card.id(), id).orElseThrow(() -> new NotFoundException("no such question")));
        String title = text(edited.isPresent() ? "teach.own.edit.title" : "teach.own.write");
        OwnContent content = edited.map(OwnQuestion::content)
                .orElseGet(() -> new OwnContent(Kind.SINGLE, card.language(), "", List.of(), ""));
        String id = edited.map(OwnQuestion::id).orElseGet(() -> OwnQuestion.id(card.id(), services.own.freshKey()));
        fill(
                text("teach.title.own", card.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.QUESTIONS,
                        title,
                        text("teach.own.write.lead"),
                        Components.linkButton(OwnPageServices.address(card.id()), text("teach.own.all"), "slim")),
                new OwnForm(services, card, id, content));
    }
}
