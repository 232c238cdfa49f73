package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.quadrivia.authoring.ui.UnsavedChanges;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnQuestions;
import org.quadrivia.storage.StorageFailure;

/** The form for a question: its kind, words, answers, explanation, linked facts and objective. */
final class OwnForm extends Composite<Div> {
    private final OwnPageServices services;
    private final KbCard card;
    private final String id;
    private final OwnContent before;
    private final NativeField kind;
    private final NativeField stem = new NativeField.Lines(3, OwnContent.MAX_STEM);
    private final NativeField explanation = new NativeField.Lines(3, OwnContent.MAX_EXPLANATION);
    private final NativeField objective;
    private final OwnAnswers answers;
    private final LinkedFacts facts;
    private final UnsavedChanges unsaved;
    private final Paragraph complaint = Components.alert();
    private final Paragraph done = Components.status();

    OwnForm(OwnPageServices services, KbCard card, String id, OwnContent content) {
        this.services = services;
        this.card = card;
        this.id = id;
        this.before = content;
        kind = new NativeField.Choice(kinds(), content.kind().word());
        objective = new NativeField.Choice(objectives(), content.objective() == null ? "" : content.objective());
        answers = new OwnAnswers(content);
        facts = new LinkedFacts(services.own.linkable(card.id()), content.facts());
        stem.value(content.stem());
        explanation.value(content.explanation());
        Components.inLanguage(content.language(), stem);
        Components.inLanguage(content.language(), explanation);
        unsaved = new UnsavedChanges(() -> content().toString(), stem::focus);
        kind.onChange(() -> answers.show(chosenKind()));
        getContent().addClassName("own-form");
        getContent()
                .add(
                        Components.field("own-kind", text("teach.own.kind"), kind),
                        Components.field("own-stem", text("teach.own.stem"), stem),
                        answers,
                        Components.field("own-explanation", text("teach.own.explanation"), explanation),
                        new H2(text("teach.own.facts")),
                        facts);
        if (objectives().size() > 1) {
            getContent().add(Components.field("own-objective", text("teach.own.objective"), objective));
        }
        getContent()
                .add(
                        complaint,
                        done,
                        unsaved,
                        Components.actions(Components.primaryButton(text("teach.own.save"), this::save)));
        Stream.of(kind, stem, explanation, objective).forEach(field -> field.onChange(unsaved::changed));
    }

    /** Returns what is entered. */
    private OwnContent content() {
        String chosen = objective.value();
        return new OwnContent(
                chosenKind(),
                before.language(),
                stem.value(),
                answers.options(),
                explanation.value(),
                List.copyOf(facts.linked()),
                chosen.isEmpty() ? null : chosen);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of(Kind.values())
                .filter(OwnContent.KINDS::contains)
                .forEach(one -> kinds.put(one.word(), text("teach.kind." + one.word())));
        return kinds;
    }

    private Map<String, String> objectives() {
        Map<String, String> objectives = new LinkedHashMap<>();
        objectives.put("", text("teach.own.objective.none"));
        services.own
                .objectives(card.id())
                .forEach(one -> objectives.put(one.id().iri(), one.sentence()));
        return objectives;
    }

    private Kind chosenKind() {
        return Kind.valueOf(kind.value().toUpperCase(Locale.ROOT));
    }

    private void save() {
        complaint.setText("");
        done.setText("");
        try {
            switch (services.own.edit(card.id(), id, content(), services.desk.requireEditor(card.id()))) {
                case OwnQuestions.Stored.Kept kept -> {
                    done.setText(text("teach.own.saved"));
                    unsaved.saved();
                }
                case OwnQuestions.Stored.TooMany many ->
                    complaint.setText(text("teach.own.tooMany", OwnQuestions.MOST));
                case OwnQuestions.Stored.Bad(var fault) -> complaint.setText(text("teach.own.fault." + fault.word()));
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }
}
