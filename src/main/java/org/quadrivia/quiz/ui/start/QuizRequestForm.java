package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.form.Choices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.AvailableQuestions;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.ui.ArrivalFocus;
import org.quadrivia.quiz.ui.QuizButtons;

/** A form for the length, the topics and the mode of a quiz. All of it is optional. */
final class QuizRequestForm extends Composite<Div> {
    private static final List<Integer> LENGTHS = List.of(5, 10, 20);

    private final KbId kb;
    private final AvailableQuestions offer;
    private final SerializableSupplier<Long> seeds;
    private final SerializableFunction<String, String> invitation;
    private final ModeFields terms;
    private final NativeButton start;
    private final Choices<Integer> lengths;
    private final Choices<AvailableQuestions.OnTopic> topics;
    private final Div more = Components.div("choose");
    private final Span note = Components.span("", "muted", "small");

    /** @param leads whether a quiz is the next step on the page, which Enter takes */
    QuizRequestForm(
            KbId kb,
            AvailableQuestions offer,
            boolean leads,
            SerializableSupplier<Long> seeds,
            SerializableFunction<String, String> invitation,
            SerializableBiConsumer<QuizRequest, AttemptTerms> onStart) {
        this.kb = kb;
        this.offer = offer;
        this.seeds = seeds;
        this.invitation = invitation;
        this.terms = new ModeFields(kb);
        SerializableRunnable begin = () -> onStart.accept(request(), terms.terms());
        this.start =
                leads ? QuizButtons.primary(text("quiz.start"), begin) : Components.button(text("quiz.start"), begin);
        this.lengths = Choices.one("length-" + kb);
        this.topics = Choices.any("topics-" + kb);
        LENGTHS.forEach(length -> lengths.add(length, text("quiz.start.length.choice", length)));
        offer.topics()
                .forEach(topic ->
                        topics.add(topic, text("quiz.start.topic", topic.topic().label(), topic.questions())));
        lengths.choose(QuizRequest.DEFAULT_LENGTH).addClassName("pills");
        topics.addClassName("pills");
        lengths.onChange(this::tell);
        topics.onChange(this::tell);
        more.setVisible(false);
        more.add(lengths.under(text("quiz.start.length")));
        if (offer.topics().size() > 1) {
            more.add(topics.under(text("quiz.start.topics.choose")));
        }
        NativeButton below = Components.primaryButton(text("quiz.start.chosen"), begin);
        more.add(terms, Components.actions(below));
        getContent().add(Components.actions(start, opener(), note), more);
        tell();
    }

    /** Puts the focus on the start button, so that Enter starts the quiz. */
    void focus() {
        ArrivalFocus.on(start);
    }

    /** Returns the request: the default length and the whole knowledge base unless something else was chosen. */
    QuizRequest request() {
        Set<EntityId> wanted =
                topics.chosen().stream().map(chosen -> chosen.topic().id()).collect(Collectors.toSet());
        return new QuizRequest(kb, length(), wanted, null, seeds.get());
    }

    private int length() {
        return lengths.first().orElse(QuizRequest.DEFAULT_LENGTH);
    }

    private void tell() {
        int questions = Math.min(length(), onOffer());
        int minutes = Math.max(1, Math.round(questions / 2f));
        note.setText(invitation.apply(
                text("quiz.start.note", questions, minutes, topics.chosen().size())));
    }

    /** Returns an upper bound for the number of questions on the chosen topics. */
    private int onOffer() {
        int onTopics = topics.chosen().stream()
                .mapToInt(AvailableQuestions.OnTopic::questions)
                .sum();
        return topics.chosen().isEmpty() ? offer.questions() : Math.min(onTopics, offer.questions());
    }

    private NativeButton opener() {
        NativeButton opener = Components.button(text("quiz.start.choose"), () -> {});
        opener.getElement().setAttribute("aria-expanded", "false");
        opener.addClickListener(click -> {
            more.setVisible(!more.isVisible());
            opener.getElement().setAttribute("aria-expanded", String.valueOf(more.isVisible()));
        });
        return opener;
    }
}
