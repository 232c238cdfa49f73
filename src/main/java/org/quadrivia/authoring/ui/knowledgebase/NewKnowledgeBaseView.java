package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.ui.KnowledgeBaseDetailsForm;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.storage.ConditionalOnStorage;

/** Creates an empty knowledge base, or a copy of the one that {@code of} in the address names. */
@Route(NewKnowledgeBaseView.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class NewKnowledgeBaseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = TeachNav.ROUTE + "/new";
    static final String OF = "of";
    private static final String TITLE = "title";

    private final KnowledgeBaseService bases;
    private final Knowledge knowledge;
    private String title = text("teach.new");

    NewKnowledgeBaseView(KnowledgeBaseService bases, Knowledge knowledge) {
        this.bases = bases;
        this.knowledge = knowledge;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<KbCard> of =
                event.getLocation().getQueryParameters().getSingleParameter(OF).map(this::card);
        title = of.map(card -> text("teach.copy.title", card.title())).orElseGet(() -> text("teach.new"));
        getContent().removeAll();
        if (of.isPresent()) {
            getContent().add(TeachHeader.withoutBase(title, text("teach.copy.lead")), copyForm(of.get()));
        } else {
            getContent()
                    .add(
                            TeachHeader.withoutBase(title, text("teach.new.lead")),
                            new KnowledgeBaseDetailsForm(
                                    new KbDetails(text("teach.new.untitled"), "", "", ""),
                                    false,
                                    text("teach.new.make"),
                                    (details, any) -> go(bases.create(details))));
        }
    }

    private PlainForm copyForm(KbCard of) {
        String known = text("teach.copy.of", of.title());
        return new PlainForm(typed -> {
                    String wanted = typed.getOrDefault(TITLE, "").strip();
                    String called = wanted.isEmpty() ? known : wanted;
                    go(bases.copy(of.id(), called.substring(0, Math.min(called.length(), KbDetails.LONGEST_TITLE))));
                })
                .with(new FormField(TITLE, text("teach.details.title"), "text", "off")
                        .value(known)
                        .longest(KbDetails.LONGEST_TITLE))
                .send(text("teach.copy.make"), "primary");
    }

    private KbCard card(String name) {
        try {
            return knowledge
                    .find(new KbId(name))
                    .orElseThrow(NotFoundException::new)
                    .card();
        } catch (IllegalArgumentException noName) {
            throw new NotFoundException();
        }
    }

    private void go(KbId made) {
        Components.go(this, TeachNav.Tab.EDIT.of(made));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
