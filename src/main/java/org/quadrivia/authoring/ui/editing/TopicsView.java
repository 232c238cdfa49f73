package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.TopicEditor;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.authoring.ui.publishing.DraftPage;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the topics of a knowledge base. */
@Route(TeachNav.ROUTE + "/:kb/topics")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class TopicsView extends DraftPage {
    private static final String NAME = "topic-name";

    private final Div list = new Div();

    TopicsView(TeacherPageGuard desk, EditPageServices editing) {
        super(desk, editing);
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        fillBelowBar(
                text("teach.title.topics", card.title()),
                new TeachHeader(card, TeachNav.Tab.TOPICS, text("teach.topics"), text("teach.topics.lead")),
                list,
                Components.section(text("teach.topics.new"), form(card)));
        show(card);
    }

    private PlainForm form(KbCard card) {
        return new PlainForm((form, typed) -> {
                    if (editing.topics.create(
                                    editing.open(card),
                                    typed.getOrDefault(NAME, "").strip())
                            instanceof EditOutcome.Bad(var fault)) {
                        form.complain(NAME, fault.message());
                    } else {
                        form.done(text("teach.topics.made"));
                        show(card);
                    }
                })
                .with(new FormField(NAME, text("teach.topics.name"), "text", "off").longest(200))
                .send(text("teach.topics.make"), "slim");
    }

    private void show(KbCard card) {
        bar.show(card);
        list.removeAll();
        OpenDraft draft = editing.open(card);
        List<TopicEditor.OwnTopic> topics = editing.topics.own(draft);
        if (topics.isEmpty()) {
            list.add(made(card, draft));
            return;
        }
        UnorderedList cards = Components.list("cards");
        topics.forEach(topic -> cards.add(new TopicCard(editing, card, topic, () -> show(card))));
        list.add(cards);
    }

    /** Shows the classes that serve as topics while there are no own ones. */
    private Div made(KbCard card, OpenDraft draft) {
        List<Named> classes = editing.topics.classTopics(draft);
        if (classes.isEmpty()) {
            return new Div(Components.muted(text("teach.topics.none")));
        }
        String names = classes.stream().map(Named::label).collect(Collectors.joining(", "));
        return new Div(
                new Paragraph(text("teach.topics.classes", names)),
                Components.actions(Components.slimButton(text("teach.topics.adopt"), () -> {
                    editing.topics.adopt(editing.open(card));
                    show(card);
                })));
    }
}
