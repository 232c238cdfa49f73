package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Set;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.AvailableQuestions;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.ui.CurrentTaker;

/**
 * The introduction to a knowledge base: what it is about and a quiz one click away, something to do beside it, its topics, and where to
 * look around.
 */
final class KnowledgeBaseIntro extends Composite<Section> {
    private static final int NOTABLE = 4;

    private final KbCard card;
    private final PageAddress address;

    private final SerializableRunnable focus;

    /**
     * @param title an empty heading at the right level for the page
     * @param offer the questions that the knowledge base offers
     */
    KnowledgeBaseIntro(
            KbCard card,
            HtmlContainer title,
            AvailableQuestions offer,
            IntroSurroundings surroundings,
            Quizzes quizzes,
            CurrentTaker takers,
            SerializableBiConsumer<QuizRequest, AttemptTerms> onStart) {
        this.card = card;
        this.address = PageAddress.of(card);
        title.setText(card.title());
        title.addClassName("title");
        Components.inLanguage(card.language(), title);
        Div pitch = Components.div("pitch");
        pitch.add(eyebrow(offer), title, description());
        if (offer.questions() > 0) {
            QuizRequestForm form = new QuizRequestForm(
                    card.id(), offer, !surroundings.begun(), quizzes::freshSeed, takers::invitation, onStart);
            pitch.add(form, otherWays());
            this.focus = form::focus;
        } else {
            pitch.add(nothingToAsk());
            this.focus = () -> {};
        }
        getContent().addClassName("intro");
        getContent().add(hero(surroundings, pitch));
        if (!offer.topics().isEmpty()) {
            getContent()
                    .add(new TopicCards(
                            offer.topics(),
                            offer.questions(),
                            card.language(),
                            surroundings.progress(),
                            surroundings.picture(),
                            topic -> onStart.accept(on(topic, quizzes.freshSeed()), AttemptTerms.PRACTICE)));
        }
        surroundings.around().ifPresent(base -> getContent().add(lookAround(base)));
    }

    /** Returns the top of the page. Somebody new reads what this is and tries it before anything else, also on a phone. */
    private static Div hero(IntroSurroundings surroundings, Div pitch) {
        Div hero = Components.div("hero");
        surroundings.above().ifPresent(hero::add);
        hero.add(pitch);
        surroundings.beside().ifPresent(beside -> hero.addComponentAtIndex(1, beside));
        return hero;
    }

    /** Puts the focus on the start button, so that Enter starts a quiz. Does nothing if the knowledge base has no questions. */
    void focus() {
        focus.run();
    }

    /** Says how much there is to learn: facts that are asked, as all other pages count them. */
    private Component eyebrow(AvailableQuestions offer) {
        if (offer.questions() == 0) {
            return Components.eyebrow(text("quiz.start.facts", card.facts()));
        }
        String counts = card.passages() > 0
                ? text("quiz.start.counts.passages", offer.facts(), card.passages(), offer.questions())
                : text("quiz.start.counts", offer.facts(), offer.questions());
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

    private Component lookAround(KnowledgeBase base) {
        UnorderedList list = Components.list("ways");
        for (Named entity : base.notable(NOTABLE)) {
            Anchor thing = Components.inLanguage(card.language(), new Anchor(address.of(entity.id()), entity.label()));
            list.add(row(thing, text("quiz.start.facts", base.facts(entity.id()))));
        }
        if (!base.timeline().isEmpty() || !base.dateSeries().isEmpty()) {
            boolean dated = !base.dateSeries().isEmpty();
            list.add(row(
                    new Anchor(address.timeline(), text(dated ? "quiz.start.timeline" : "page.timeline")),
                    text(dated ? "quiz.start.timeline.note" : "quiz.start.order.note")));
        }
        if (card.claims() > 0) {
            list.add(row(
                    new Anchor(address.claims(), text("quiz.start.claims")),
                    text("quiz.start.claims.note", card.claims())));
        }
        Section section = new Section(new H2(text("quiz.start.look")), list);
        section.addClassName("shelf");
        return section;
    }

    private static ListItem row(Anchor link, String note) {
        return new ListItem(link, Components.span(note, "muted", "small"));
    }
}
