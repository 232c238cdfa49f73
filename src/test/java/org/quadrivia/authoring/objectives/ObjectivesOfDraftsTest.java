package org.quadrivia.authoring.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.EntityFormEditor;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.AskedObjective;
import org.quadrivia.question.review.ItemReviews;
import org.springframework.beans.factory.annotation.Autowired;

/** Learning objectives in drafts, in one server. */
class ObjectivesOfDraftsTest extends AuthoringStage {
    private static final EntityId MUNIR_ID = new EntityId(HOME + "asim-munir");
    private static final EntityId CALLED = new EntityId(HOME + "objective/rubio-called-munir");
    private static final EntityId OFFICES = new EntityId(HOME + "objective/offices");

    @Autowired
    private ObjectiveServices objectives;

    @Autowired
    private ItemReviews reviews;

    @Autowired
    private EntityFormEditor forms;

    @Test
    void anObjectiveIsMadeChangedMovedAndDeleted() {
        int before = own().size();
        Basis fact = about(MUNIR_ID, Basis.Kind.FACT, "Army Chief");
        Basis conflict = about(new EntityId(HOME + "india"), Basis.Kind.CONFLICT, "bilaterally");

        objectives.editor.create(draft(), "Munir heads the army.", 3, List.of(fact, conflict));
        EditableObjective made = named("Munir heads the army.");
        objectives.editor.change(draft(), made.objective().id(), "Munir is the chief of the army.", 1);

        EditableObjective changed = named("Munir is the chief of the army.");
        assertThat(own()).hasSize(before + 1);
        assertThat(changed.objective().weight()).isEqualTo(1);
        assertThat(changed.basis()).hasSize(3).allMatch(EditableObjective.BasisEntry::isThere);
        assertThat(changed.basis())
                .extracting(EditableObjective.BasisEntry::words)
                .contains(fact.words());
        assertThat(changed.topic()).map(Named::label).contains("Who is who");
        assertThat(effects.findings(draft())).isEmpty();
        publish();
        assertThat(bank().objectives().all())
                .extracting(Objective::sentence)
                .contains("Munir is the chief of the army.")
                .doesNotContain("Munir heads the army.");

        EntityId first = own().stream()
                .filter(one -> one.objective().weight() == 1)
                .findFirst()
                .orElseThrow()
                .objective()
                .id();
        objectives.editor.move(draft(), changed.objective().id(), first);
        assertThat(own().stream().filter(one -> one.objective().weight() == 1).findFirst())
                .map(one -> one.objective().sentence())
                .contains("Munir is the chief of the army.");
        objectives.editor.delete(draft(), changed.objective().id());
        assertThat(own()).hasSize(before);
        publish();
        histories.undo(kb, 3, false);
        assertThat(named("Munir is the chief of the army.").basis())
                .hasSize(3)
                .allMatch(EditableObjective.BasisEntry::isThere);
    }

    @Test
    void whatItRestsOnIsAddedOnceAndTakenOut() {
        Basis fact = about(MUNIR_ID, Basis.Kind.FACT, "key figure");
        int before = find(CALLED).basis().size();

        objectives.editor.add(draft(), CALLED, fact);
        objectives.editor.add(draft(), CALLED, fact);
        EditableObjective more = find(CALLED);
        EditableObjective.BasisEntry rest = more.basis().stream()
                .filter(one -> one.words().equals(fact.words()))
                .findFirst()
                .orElseThrow();
        objectives.editor.remove(draft(), CALLED, rest);

        assertThat(more.basis()).hasSize(before + 1);
        assertThat(find(CALLED).basis()).hasSize(before);
        assertThat(draft().effect().isEmpty()).isTrue();
    }

    @Test
    void badInputIsRefusedAndChangesNothing() {
        assertThat(objectives.editor.create(draft(), " ", 1, List.of())).isInstanceOf(EditOutcome.Bad.class);
        assertThat(objectives.editor.create(draft(), "Yes.", 4, List.of())).isInstanceOf(EditOutcome.Bad.class);
        assertThat(objectives.editor.create(draft(), "x".repeat(301), 1, List.of()))
                .isInstanceOf(EditOutcome.Bad.class);
        assertThat(objectives.editor.change(draft(), MUNIR_ID, "Yes.", 1)).isInstanceOf(EditOutcome.Bad.class);
        assertThat(objectives.editor.move(draft(), CALLED, MUNIR_ID)).isInstanceOf(EditOutcome.Bad.class);
        assertThat(draft().effect().isEmpty()).isTrue();
    }

    @Test
    void anObjectiveSaysThatAFactIsGone() {
        List<String> values = forms.form(draft(), MUNIR_ID).fields().stream()
                .filter(field -> field.property().label().equals("holds the office of"))
                .flatMap(field -> field.values().stream())
                .map(EntityForm.Value::key)
                .toList();

        values.forEach(value -> forms.remove(draft(), MUNIR_ID, value));

        assertThat(find(OFFICES).gone()).singleElement().satisfies(rest -> {
            assertThat(rest.state()).isEqualTo(EditableObjective.State.FACT_GONE);
            assertThat(rest.words()).contains("Asim Munir", "Army Chief");
        });
        assertThat(effects.findings(draft()))
                .extracting(ShapeFinding::message)
                .contains(
                        "This learning objective rests on a fact that the knowledge base does not state. The fact may have"
                                + " been deleted.");
    }

    @Test
    void anObjectiveSaysThatAThingOrAClaimIsGone() {
        EntityId claim = new EntityId(HOME + "claim/inflammatory");
        EntityId rhetoric = new EntityId(HOME + "objective/munir-rhetoric");
        EntityId contact = new EntityId(HOME + "objective/first-direct-contact");
        assertThat(objectives.editor.resting(draft(), MUNIR_ID))
                .contains(find(CALLED).objective().sentence());

        drafts.delete(draft(), MUNIR_ID);
        drafts.delete(draft(), claim);

        assertThat(find(CALLED).gone())
                .hasSize(2)
                .extracting(EditableObjective.BasisEntry::words)
                .allMatch(words -> words.contains("Munir"));
        assertThat(find(contact).gone())
                .extracting(EditableObjective.BasisEntry::state)
                .contains(EditableObjective.State.FACT_GONE);
        assertThat(find(rhetoric).gone())
                .extracting(EditableObjective.BasisEntry::state)
                .contains(EditableObjective.State.CLAIM_GONE);
        publish();
        assertThat(find(CALLED).gone())
                .hasSize(2)
                .extracting(EditableObjective.BasisEntry::words)
                .allMatch(words -> words.toLowerCase(Locale.ROOT).contains("asim munir"));
    }

    @Test
    void anObjectiveFollowsAThingThatIsRenamed() {
        drafts.rename(draft(), MUNIR_ID, new EntityId(HOME + "general-munir"));

        assertThat(find(CALLED).gone()).isEmpty();
        assertThat(objectives.editor.resting(draft(), new EntityId(HOME + "general-munir")))
                .contains(find(CALLED).objective().sentence());
    }

    @Test
    void questionsAreCountedAndHiddenOnesAreNot() {
        AskedObjective asked = objectives.questions.published(draft()).get(CALLED);
        assertThat(asked.good()).isNotEmpty();

        asked.good().forEach(item -> reviews.hide(kb, item.id(), true, ada.id()));
        asked.weak().forEach(item -> reviews.hide(kb, item.id(), true, ada.id()));

        AskedObjective hidden = objectives.questions.published(draft()).get(CALLED);
        assertThat(hidden.good()).isEmpty();
        assertThat(hidden.lack()).isEqualTo(AskedObjective.Lack.HIDDEN);
    }

    @Test
    void anObjectiveWithoutQuestionsSaysWhy() {
        Basis unasked = about(new EntityId(HOME + "sirsa"), Basis.Kind.FACT, "near");
        objectives.editor.create(draft(), "Sirsa is near Delhi.", 1, List.of(unasked));
        objectives.editor.create(draft(), "Nothing at all.", 1, List.of());

        var asked = objectives.questions.ofDraft(draft());

        AskedObjective near =
                asked.get(named("Sirsa is near Delhi.").objective().id());
        assertThat(near.lack()).isEqualTo(AskedObjective.Lack.NOT_MADE);
        assertThat(near.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.fact()).isEqualTo("Sirsa is near Delhi.");
            assertThat(gap.reason()).contains("declares that its property is not asked");
        });
        assertThat(asked.get(named("Nothing at all.").objective().id()).lack())
                .isEqualTo(AskedObjective.Lack.NOTHING_TO_ASK);
    }

    @Test
    void suggestionsAreAcceptedOrDeclined() {
        own().forEach(one -> objectives.editor.delete(draft(), one.objective().id()));
        List<ObjectiveSuggestions.Suggestion> all = objectives.suggestions.of(draft());
        assertThat(all)
                .extracting(ObjectiveSuggestions.Suggestion::why)
                .contains(
                        ObjectiveSuggestions.Why.DISPUTED,
                        ObjectiveSuggestions.Why.TURNING_POINT,
                        ObjectiveSuggestions.Why.CENTRAL);

        objectives.suggestions.decline(draft(), all.getFirst());
        ObjectiveSuggestions.Suggestion taken = all.get(1);
        objectives.editor.create(draft(), taken.sentence(), taken.weight(), taken.rests());

        assertThat(objectives.suggestions.of(draft()))
                .extracting(ObjectiveSuggestions.Suggestion::key)
                .doesNotContain(all.getFirst().key(), taken.key());
        assertThat(named(taken.sentence()).gone()).isEmpty();
        objectives.suggestions.forget(draft());
        assertThat(objectives.suggestions.of(draft()))
                .extracting(ObjectiveSuggestions.Suggestion::key)
                .contains(all.getFirst().key());
    }

    private List<EditableObjective> own() {
        return objectives.editor.objectives(draft());
    }

    private EditableObjective find(EntityId id) {
        return own().stream()
                .filter(one -> one.objective().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private EditableObjective named(String sentence) {
        return own().stream()
                .filter(one -> one.objective().sentence().equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    /** Finds something about a thing on which an objective can rest. */
    private Basis about(EntityId thing, Basis.Kind kind, String words) {
        Optional<Basis> found = objectives.finder.about(draft(), thing).some().stream()
                .filter(basis -> basis.kind() == kind && basis.words().contains(words))
                .findFirst();
        return found.orElseThrow();
    }
}
