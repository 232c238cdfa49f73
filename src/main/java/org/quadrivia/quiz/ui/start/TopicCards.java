package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.quiz.AvailableQuestions;

/** The topics of a knowledge base as cards. A press on a card starts a quiz on its topic. */
final class TopicCards extends Composite<Section> {
    private final String language;

    /**
     * @param questions the number of questions on the knowledge base; a question can belong to several topics
     * @param language the language of the topics' names
     * @param progress the learner's progress in each topic; empty for guests
     */
    TopicCards(
            List<AvailableQuestions.OnTopic> topics,
            int questions,
            String language,
            Map<EntityId, TopicProgress> progress,
            SerializableConsumer<Topic> onTopic) {
        this.language = language;
        UnorderedList cards = Components.list("subjects");
        topics.forEach(topic -> cards.add(card(topic, progress.get(topic.topic().id()), onTopic)));
        getContent().addClassName("shelf");
        getContent().add(new H2(text("quiz.start.topics")));
        if (topics.stream().mapToInt(AvailableQuestions.OnTopic::questions).sum() > questions) {
            getContent().add(Components.muted(text("quiz.start.topics.overlap")));
        }
        getContent().add(cards);
    }

    private ListItem card(
            AvailableQuestions.OnTopic offered, @Nullable TopicProgress progress, SerializableConsumer<Topic> onTopic) {
        Topic topic = offered.topic();
        NativeButton start = new NativeButton(topic.label(), click -> onTopic.accept(topic));
        start.addClassName("card-start");
        start.setAriaLabel(text("quiz.start.topic.now", topic.label()));
        ListItem card = new ListItem(Components.inLanguage(language, start));
        card.addClassName("subject");
        if (topic.description() != null) {
            card.add(Components.inLanguage(
                    language, Components.paragraph(topic.description(), "about", "small", "muted")));
        }
        String questions = text("quiz.start.questions", offered.questions());
        card.add(progress == null ? Components.paragraph(questions, "foot-of-card") : known(progress, questions));
        return card;
    }

    private static Component known(TopicProgress progress, String questions) {
        String known = text("quiz.start.topic.known", progress.known(), progress.facts());
        return Components.div(
                "foot-of-card",
                Components.bar(progress.known(), progress.facts()),
                Components.div("words", Components.span(known), Components.span(questions)));
    }
}
