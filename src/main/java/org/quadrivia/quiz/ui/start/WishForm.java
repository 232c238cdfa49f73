package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Offer;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.ui.Buttons;
import org.quadrivia.quiz.ui.Choices;

/** A form for the length, the topics and the mode of a quiz. All of it is optional. */
final class WishForm extends Composite<Div> {
    private static final List<Integer> LENGTHS = List.of(5, 10, 20);

    private final KbId kb;
    private final Offer offer;
    private final SerializableSupplier<Long> seeds;
    private final SerializableFunction<String, String> invitation;
    private final TermsFields terms;
    private final NativeButton start;
    private final Choices lengths;
    private final Choices topics;
    private final Div more = new Div();
    private final Span note = new Span();

    WishForm(
            KbId kb,
            Offer offer,
            SerializableSupplier<Long> seeds,
            SerializableFunction<String, String> invitation,
            SerializableBiConsumer<QuizRequest, AttemptTerms> onStart) {
        this.kb = kb;
        this.offer = offer;
        this.seeds = seeds;
        this.invitation = invitation;
        this.terms = new TermsFields(kb);
        this.start = Buttons.primary(text("quiz.start"), () -> onStart.accept(wish(), terms.terms()));
        this.lengths = Choices.one("length-" + kb);
        this.topics = Choices.any("topics-" + kb);
        LENGTHS.forEach(length -> lengths.add(new Span(text("quiz.start.length.choice", length))));
        offer.topics().forEach(topic -> topics.add(topic(topic)));
        lengths.choose(LENGTHS.indexOf(QuizRequest.USUAL));
        lengths.onChange(this::tell);
        topics.onChange(this::tell);
        more.addClassName("choose");
        more.setVisible(false);
        more.add(field("quiz.start.length", lengths));
        if (offer.topics().size() > 1) {
            more.add(field("quiz.start.topics.choose", topics));
        }
        more.add(terms);
        note.addClassNames("muted", "small");
        Div actions = new Div(start, opener(), note);
        actions.addClassName("actions");
        getContent().add(actions, more);
        tell();
    }

    /** Puts the focus on the start button, so that Enter starts the quiz. */
    void focus() {
        start.focus();
    }

    /** Returns the request: the default length and the whole knowledge base unless something else was chosen. */
    QuizRequest wish() {
        Set<EntityId> chosen = topics.chosen().stream()
                .map(place -> offer.topics().get(place).topic().id())
                .collect(Collectors.toSet());
        return new QuizRequest(kb, length(), chosen, null, seeds.get());
    }

    private int length() {
        return lengths.chosen().stream().findFirst().map(LENGTHS::get).orElse(QuizRequest.USUAL);
    }

    private void tell() {
        int questions = Math.min(length(), onOffer());
        int minutes = Math.max(1, Math.round(questions / 2f));
        note.setText(invitation.apply(
                text("quiz.start.note", questions, minutes, topics.chosen().size())));
    }

    /** Returns an upper bound for the number of questions on the chosen topics. */
    private int onOffer() {
        List<Integer> chosen = topics.chosen();
        int onTopics = chosen.stream()
                .mapToInt(place -> offer.topics().get(place).questions())
                .sum();
        return chosen.isEmpty() ? offer.questions() : Math.min(onTopics, offer.questions());
    }

    private NativeButton opener() {
        NativeButton opener = Buttons.plain(text("quiz.start.choose"), () -> {});
        opener.getElement().setAttribute("aria-expanded", "false");
        opener.addClickListener(click -> {
            more.setVisible(!more.isVisible());
            opener.getElement().setAttribute("aria-expanded", String.valueOf(more.isVisible()));
        });
        return opener;
    }

    private static FieldSet field(String key, Choices choices) {
        FieldSet field = new FieldSet(text(key), choices);
        choices.addClassName("pills");
        return field;
    }

    private static Span topic(Offer.OnTopic topic) {
        return new Span(text("quiz.start.topic", topic.topic().label(), topic.questions()));
    }
}
