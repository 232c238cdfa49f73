package org.quadrivia.authoring.editing.warning;

import static org.quadrivia.Messages.text;
import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.EntityFormEditor;
import org.quadrivia.authoring.editing.FieldKind;
import org.quadrivia.authoring.editing.NewValue;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.time.WrittenDate;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Warns of values that are probably not meant, before they are stored and afterwards: a second value where there is usually one, a
 * value of another kind than its fellows, the name of a thing that exists already, and an edit that costs a published quiz a
 * question.
 */
@Service
@ConditionalOnStorage
public class EditWarnings {
    private static final int MAX_MATCHES = 50;
    /** How many namesakes a warning is made of. */
    private static final int MOST_NAMESAKES = 3;

    private final EntityFormEditor forms;
    private final QuizQuestions questions;

    EditWarnings(EntityFormEditor forms, QuizQuestions questions) {
        this.forms = forms;
        this.questions = questions;
    }

    /**
     * Returns the warnings about a value that somebody is typing.
     *
     * @param key of the value that it replaces; empty if it is added
     * @return none as long as the value is empty or not valid
     */
    public List<Warning> typed(
            OpenDraft draft, EntityId thing, EntityForm.Field field, Optional<String> key, NewValue value) {
        List<Warning> warnings = new ArrayList<>(of(
                draft,
                thing,
                field,
                key.map(old -> forms.changing(draft, thing, old, value))
                        .orElseGet(() ->
                                forms.adding(draft, thing, field.property().id(), value))));
        boolean words = field.kind() == FieldKind.WORDS || field.kind() == FieldKind.TEXT;
        if (words && WrittenDate.of(value.text()).isPresent()) {
            warnings.add(Warning.of(text(
                    "authoring.warning.dateAsWords",
                    value.text().strip(),
                    field.property().label())));
        }
        return warnings;
    }

    /** Returns the warnings about taking a value out. */
    public List<Warning> removed(OpenDraft draft, EntityId thing, EntityForm.Field field, String key) {
        return of(draft, thing, field, forms.removing(draft, thing, key));
    }

    private List<Warning> of(
            OpenDraft draft, EntityId thing, EntityForm.Field field, EntityFormEditor.Planned planned) {
        if (!(planned instanceof EntityFormEditor.Planned.Edit(var change))) {
            return List.of();
        }
        Change effect = change.effect(draft.preview());
        if (effect.isEmpty()) {
            return List.of();
        }
        Snapshot after = effect.apply(draft.preview());
        List<Warning> warnings = values(draft, after, thing, field);
        warnings.addAll(questions.lost(draft, effect, after));
        return warnings;
    }

    /** Returns the warnings about what a step made of the values of one property. Questions are left out, see {@link #questions}. */
    public List<Warning> stored(OpenDraft before, OpenDraft after, EntityId thing, EntityForm.Field field) {
        return values(before, after.preview(), thing, field);
    }

    /** Returns which questions of published quizzes a step takes away. */
    public List<Warning> questions(OpenDraft before, OpenDraft after) {
        Change step = Change.between(before.preview(), after.preview());
        return step.isEmpty() ? List.of() : questions.lost(before, step, after.preview());
    }

    private List<Warning> values(OpenDraft before, Snapshot after, EntityId thing, EntityForm.Field field) {
        Node subject = node(thing);
        Node property = node(field.property().id());
        Set<Node> fresh = new LinkedHashSet<>(values(after, subject, property));
        fresh.removeAll(values(before.preview(), subject, property));
        List<Warning> warnings = new ArrayList<>();
        if (!fresh.isEmpty() && after.isNaming(property)) {
            fresh.stream()
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .distinct()
                    .forEach(name -> warnings.addAll(namesakes(before, Optional.of(thing), name)));
        } else if (!fresh.isEmpty() && !property.equals(RDF.type.asNode())) {
            warnings.addAll(new UnusualValues(after, subject, property).warnings(field.single(), fresh));
        }
        return warnings;
    }

    private static Set<Node> values(Snapshot in, Node subject, Node property) {
        Graph graph = in.dataset().getDefaultGraph();
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).collect(Collectors.toSet());
    }

    /**
     * Returns a warning for each thing that has a name already, whatever its case.
     *
     * @param thing that is to get the name; empty if it is to be made
     */
    public List<Warning> namesakes(OpenDraft draft, Optional<EntityId> thing, String name) {
        String wanted = name.strip();
        return forms.things(draft, wanted, MAX_MATCHES).stream()
                .filter(other -> other.label().equalsIgnoreCase(wanted))
                .filter(other -> !Optional.of(other.id()).equals(thing))
                .limit(MOST_NAMESAKES)
                .map(other ->
                        new Warning(text("authoring.warning.name", wanted, kinds(draft, other)), Optional.of(other)))
                .toList();
    }

    private static String kinds(OpenDraft draft, Named thing) {
        Set<Node> kinds = values(draft.preview(), node(thing.id()), RDF.type.asNode());
        return kinds.isEmpty()
                ? text("authoring.warning.name.noKind")
                : kinds.stream()
                        .map(kind -> ChangeDescriber.name(kind, draft.preview()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
