package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.quiz.AvailableQuestions;
import org.quadrivia.quiz.Quizzes;

/**
 * The knowledge bases as cards: name, subject, language, size, and a quiz one click away. The number of questions appears only if
 * it is known without waiting.
 */
final class Library extends Composite<Div> {
    private static final int TOPICS = 4;
    private static final String UNKNOWN = "und";

    private final Quizzes quizzes;
    private final SerializableConsumer<KbCard> onStart;
    private final Function<KbCard, Optional<Component>> picture;

    /**
     * @param today the questions that are due today, for knowledge bases that the learner has begun
     * @param picture the picture of a knowledge base, if there is one
     */
    Library(
            List<KbCard> cards,
            Map<KbId, Component> today,
            Quizzes quizzes,
            Function<KbCard, Optional<Component>> picture,
            SerializableConsumer<KbCard> onStart) {
        this.picture = picture;
        this.quizzes = quizzes;
        this.onStart = onStart;
        UnorderedList shelf = Components.list("subjects library");
        cards.forEach(card -> shelf.add(card(card, Optional.ofNullable(today.get(card.id())))));
        getContent().add(shelf);
    }

    private ListItem card(KbCard card, Optional<Component> today) {
        PageAddress address = PageAddress.of(card);
        Optional<AvailableQuestions> offer = quizzes.offerIfReady(card);
        H2 title = new H2(new Anchor(address.quiz(), card.title()));
        title.addClassName("title");
        ListItem shown = new ListItem(Components.inLanguage(card.language(), title), size(card, offer));
        shown.addClassName("subject");
        picture.apply(card).ifPresent(shown::addComponentAsFirst);
        if (card.description() != null) {
            shown.add(Components.inLanguage(card.language(), Components.paragraph(card.description(), "about")));
        }
        topics(card).ifPresent(shown::add);
        today.ifPresent(shown::add);
        shown.add(Components.actions(
                offer.filter(one -> one.questions() == 0).isPresent() ? explore(card, address) : start(card)));
        return shown;
    }

    private static Paragraph size(KbCard card, Optional<AvailableQuestions> offer) {
        Paragraph size = Components.eyebrow();
        language(card).ifPresent(size::add);
        size.add(new Span(text("quiz.start.facts", card.facts())));
        offer.map(one -> new Span(text("quiz.start.questions", one.questions())))
                .ifPresent(size::add);
        return size;
    }

    private static Optional<Span> language(KbCard card) {
        if (card.language().isEmpty() || card.language().equals(UNKNOWN)) {
            return Optional.empty();
        }
        String name = Locale.forLanguageTag(card.language()).getDisplayLanguage(InterfaceLanguages.current());
        return Optional.of(name).filter(known -> !known.isEmpty()).map(Span::new);
    }

    private static Optional<Component> topics(KbCard card) {
        if (card.topics().isEmpty()) {
            return Optional.empty();
        }
        UnorderedList names = Components.list("topic-names");
        names.getElement().setAttribute("aria-label", text("quiz.library.topics"));
        card.topics().stream()
                .limit(TOPICS)
                .map(Topic::label)
                .forEach(name -> names.add(Components.inLanguage(card.language(), new ListItem(name))));
        return Optional.of(names);
    }

    private NativeButton start(KbCard card) {
        NativeButton start = Components.primaryButton(text("quiz.start"), () -> onStart.accept(card));
        start.setAriaLabel(text("quiz.library.start", text("quiz.start"), card.title()));
        return start;
    }

    private static Component explore(KbCard card, PageAddress address) {
        Anchor explore = Components.linkButton(address.explore(), text("quiz.start.empty.explore"));
        explore.setAriaLabel(text("quiz.library.start", text("quiz.start.empty.explore"), card.title()));
        return explore;
    }
}
