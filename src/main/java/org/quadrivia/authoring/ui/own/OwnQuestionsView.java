package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.own.OwnQuestion;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the questions that teachers brought to a knowledge base. */
@Route(OwnPageServices.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class OwnQuestionsView extends TeachPage {
    private static final int AT_ONCE = 20;

    private final OwnPageServices services;

    OwnQuestionsView(OwnPageServices services) {
        super(services.desk);
        this.services = services;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        List<OwnQuestion> all = services.own.all(card.id());
        long withdrawn = all.stream().filter(OwnQuestion::withdrawn).count();
        Paragraph found = Components.paragraph(text("teach.own.found", all.size(), withdrawn), "muted");
        found.getElement().setAttribute("role", "status");
        OrderedList list = Components.numberedList("cards");
        NativeButton more = Components.button("", () -> {});
        fill(
                text("teach.title.own", card.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.QUESTIONS,
                        text("teach.own"),
                        text("teach.own.lead"),
                        Components.linkButton(OwnPageServices.bring(card.id()), text("teach.own.bring"), "primary"),
                        Components.linkButton(OwnPageServices.write(card.id()), text("teach.own.write")),
                        Components.linkButton(
                                TeachNav.Tab.QUESTIONS.of(card.id()), text("teach.own.generated"), "slim")),
                found,
                list,
                Components.actions(more));
        more.addClickListener(click -> more(card, all, list, more));
        more(card, all, list, more);
    }

    private void more(KbCard card, List<OwnQuestion> all, OrderedList list, NativeButton more) {
        int from = (int) list.getChildren().count();
        int to = Math.min(all.size(), from + AT_ONCE);
        all.subList(from, to).forEach(question -> list.add(new OwnCard(services, card, question)));
        int rest = all.size() - to;
        more.setText(text("teach.questions.more", Math.min(rest, AT_ONCE), rest));
        more.setVisible(rest > 0);
        if (from > 0) {
            list.getChildren().skip(from).findFirst().ifPresent(first -> ((OwnCard) first).read());
        }
    }
}
