package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.AvailableQuestions;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.ui.CurrentTaker;

/** The introduction to a knowledge base: what it is about, a quiz one click away, its topics, and where to look around. */
final class KnowledgeBaseIntro extends Composite<Section> {
    private static final int NOTABLE = 4;

    private final KbCard card;
    private final PageAddress address;

    private final SerializableRunnable focus;

    /**
     * @param title an empty heading at the right level for the page
     * @param today what is due today; empty if that is not shown
     * @param around the knowledge base to look around in; empty while an exam keeps it closed
     */
    KnowledgeBaseIntro(
            KbCard card,
            HtmlContainer title,
            Optional<KnowledgeBase> around,
            Optional<Component> today,
            Quizzes quizzes,
            CurrentTaker takers,
            SerializableBiConsumer<QuizRequest, AttemptTerms> onStart) {
        this.card = card;
        this.address = PageAddress.of(card);
        AvailableQuestions offer = quizzes.offer(card);
        title.setText(card.title());
        title.addClassName("title");
        Components.inLanguage(card.language(), title);
        getContent().addClassName("intro");
        getContent().add(eyebrow(offer), title, description());
        if (offer.questions() > 0) {
            QuizRequestForm form =
                    new QuizRequestForm(card.id(), offer, quizzes::freshSeed, takers::invitation, onStart);
            getContent().add(form, otherWays());
            this.focus = form::focus;
        } else {
            getContent().add(nothingToAsk());
            this.focus = () -> {};
        }
        today.ifPresent(getContent()::add);
        Div two = Components.div("two");
        if (!offer.topics().isEmpty()) {
            two.add(topics(offer, topic -> onStart.accept(on(topic, quizzes.freshSeed()), AttemptTerms.PRACTICE)));
        }
        around.ifPresent(base -> two.add(lookAround(base)));
        getContent().add(two);
    }

    /** Puts the focus on the start button, so that Enter starts a quiz. Does nothing if the knowledge base has no questions. */
    void focus() {
        focus.run();
    }

    private Component eyebrow(AvailableQuestions offer) {
        String counts = card.passages() > 0
                ? text("quiz.start.counts.passages", card.facts(), card.passages(), offer.questions())
                : text("quiz.start.counts", card.facts(), offer.questions());
        return Components.eyebrow(counts);
    }

    /** Returns the ways to read before being asked. */
    private Component otherWays() {
        Div ways = Components.actions(Components.linkButton(address.learn(), text("quiz.start.learn")));
        if (card.passages() > 0) {
            ways.add(Components.linkButton(address.passages(), text("quiz.start.read")));
        }
        return ways;
    }

    /** Returns the notice that there are no questions, with a link to look at the facts. */
    private Component nothingToAsk() {
        Anchor explore = Components.linkButton(address.explore(), text("quiz.start.empty.explore"), "primary");
        return Components.div("nothing", new Paragraph(text("quiz.start.empty")), Components.actions(explore));
    }

    private Component description() {
        Paragraph description = card.description() == null
                ? new Paragraph(text("quiz.start.about"))
                : Components.inLanguage(card.language(), new Paragraph(card.description()));
        description.addClassName("lead");
        return description;
    }

    private QuizRequest on(Topic topic, long seed) {
        return new QuizRequest(card.id(), QuizRequest.DEFAULT_LENGTH, Set.of(topic.id()), null, seed);
    }

    private Component topics(AvailableQuestions offer, SerializableConsumer<Topic> onTopic) {
        UnorderedList list = Components.list("rows");
        for (AvailableQuestions.OnTopic topic : offer.topics()) {
            Topic named = topic.topic();
            NativeButton start = Components.buttonAsLink(named.label(), () -> onTopic.accept(named));
            start.setAriaLabel(text("quiz.start.topic.now", named.label()));
            Span label = new Span(Components.inLanguage(card.language(), start));
            label.addClassName("grow");
            Span count = Components.span(text("quiz.start.questions", topic.questions()), "muted", "small");
            list.add(new ListItem(label, count));
        }
        return new Section(new H2(text("quiz.start.topics")), list);
    }

    private Component lookAround(KnowledgeBase base) {
        UnorderedList list = Components.list("rows");
        for (Named entity : base.notable(NOTABLE)) {
            list.add(row(address.of(entity.id()), entity.label(), text("quiz.start.facts", base.facts(entity.id()))));
        }
        if (!base.timeline().isEmpty()) {
            list.add(row(address.explore(), text("quiz.start.timeline"), text("quiz.start.timeline.note")));
        }
        if (card.claims() > 0) {
            list.add(row(address.claims(), text("quiz.start.claims"), text("quiz.start.claims.note", card.claims())));
        }
        return new Section(new H2(text("quiz.start.look")), list);
    }

    private static ListItem row(String href, String words, String note) {
        return new ListItem(new Anchor(href, words), Components.span(note, "muted", "small"));
    }
}
