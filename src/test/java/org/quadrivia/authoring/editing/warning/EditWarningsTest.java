package org.quadrivia.authoring.editing.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.EntityFormEditor;
import org.quadrivia.authoring.editing.NewValue;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;

class EditWarningsTest extends AuthoringStage {
    private static final String TERMS = """
            @prefix : <https://quadrivia.org/kb/ceasefire/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            :discovered rdfs:label "discovered"@en ; a owl:FunctionalProperty ; rdfs:range xsd:date .
            :orbits rdfs:label "orbits"@en .
            :remark rdfs:label "remark"@en ; rdfs:range rdf:langString .
            :Planet rdfs:label "planet"@en . :Moon rdfs:label "moon"@en .
            :mars a :Planet ; rdfs:label "Mars"@en . :saturn a :Planet ; rdfs:label "Saturn"@en .
            :titan a :Moon ; rdfs:label "Titan"@en ; :orbits :saturn ; :discovered "1655-03-25"^^xsd:date .
            """;
    private static final EntityId TITAN = new EntityId(HOME + "titan");

    @Autowired
    private EntityFormEditor forms;

    @Autowired
    private EditWarnings warnings;

    @Autowired
    private NamedQuizzes quizzes;

    private EntityId nobody = TITAN;

    @BeforeEach
    void moons() {
        StringBuilder turtle = new StringBuilder(TERMS);
        IntStream.range(0, 6)
                .forEach(i -> turtle.append(":m%d a :Moon ; rdfs:label \"Moon %d\"@en ; :orbits %s .%n"
                        .formatted(i, i, i % 2 == 0 ? ":mars" : ":saturn")));
        assertThat(add(new EditablePart.Entity(TITAN), turtle.toString())).isInstanceOf(EditOutcome.Kept.class);
        nobody = forms.sources(draft()).getFirst().graph();
    }

    private EntityForm.Field field(String property) {
        return forms.form(draft(), TITAN).fields().stream()
                .filter(field -> field.property().label().equals(property))
                .findFirst()
                .orElseGet(() -> forms.field(draft(), new EntityId(HOME + property)));
    }

    private List<String> typed(String property, Optional<String> key, String text) {
        EntityForm.Field field = field(property);
        NewValue value = new NewValue(field.kind(), text, "en", field.datatype(), nobody);
        return warnings.typed(draft(), TITAN, field, key, value).stream()
                .map(Warning::words)
                .toList();
    }

    @Test
    void aSecondValueIsToldWhereOneIsDeclared() {
        String key = field("discovered").values().getFirst().key();

        assertThat(typed("discovered", Optional.empty(), "1655-03-26"))
                .containsExactly("“discovered” is declared to have one value, but Titan now has 2."
                        + " Change the value that is there, or remove one.");
        assertThat(typed("discovered", Optional.of(key), "1655-03-26")).isEmpty();
        assertThat(typed("discovered", Optional.empty(), "in spring")).isEmpty();
    }

    @Test
    void aSecondValueIsToldWhereOthersHaveOne() {
        String key = field("orbits").values().getFirst().key();

        assertThat(typed("orbits", Optional.empty(), HOME + "mars"))
                .containsExactly("Titan now has 2 values of “orbits”; 6 of the 6 other things that have it have one."
                        + " If the new value corrects the old one, remove the old one.");
        assertThat(typed("orbits", Optional.of(key), HOME + "mars")).isEmpty();
    }

    @Test
    void aValueOfAnotherKindThanItsFellowsIsTold() {
        String key = field("orbits").values().getFirst().key();

        assertThat(typed("orbits", Optional.of(key), HOME + "m1"))
                .containsExactly(
                        "Moon 1 is “moon”; the other values of “orbits” are “planet”. Check that this is the one you mean.");
        forms.create(draft(), "Nibiru", Optional.empty());
        assertThat(typed("orbits", Optional.of(key), HOME + "nibiru"))
                .singleElement()
                .asString()
                .startsWith("Nibiru has no kind yet; the other values of “orbits” are “planet”.");
    }

    @Test
    void theNameOfAThingThatExistsIsTold() {
        List<Warning> found = warnings.namesakes(draft(), Optional.empty(), " titan ");

        assertThat(found).singleElement().satisfies(warning -> {
            assertThat(warning.words()).startsWith("Another thing is called “titan” already: moon.");
            assertThat(warning.see()).map(Named::id).contains(TITAN);
        });
        assertThat(warnings.namesakes(draft(), Optional.of(TITAN), "Titan")).isEmpty();
        assertThat(warnings.namesakes(draft(), Optional.empty(), "Tit")).isEmpty();
        assertThat(typed("label", Optional.empty(), "Mars"))
                .singleElement()
                .asString()
                .startsWith("Another thing is called “Mars” already: planet.");
    }

    @Test
    void aDateAmongWordsIsTold() {
        assertThat(typed("remark", Optional.empty(), "13.03.1781"))
                .singleElement()
                .asString()
                .startsWith("“13.03.1781” looks like a date, but “remark” holds words");
        assertThat(typed("remark", Optional.empty(), "seen by night")).isEmpty();
    }

    @Test
    void aQuestionThatAPublishedQuizWouldLoseIsTold() {
        workspace.withdraw(kb);
        QuizPlan plan = new QuizPlan(
                "On them",
                "",
                new Composition.Chosen(Set.of(), Set.of("object"), 0, 1),
                20,
                true,
                AttemptTerms.PRACTICE);
        NamedQuizzes.Published published =
                quizzes.publish(quizzes.make(kb, plan, ada.id()).code());
        Item asked = ((NamedQuizzes.Published.Open) published)
                .quiz().items().stream()
                        .flatMap(item -> bank().item(item.id()).stream())
                        .filter(item -> item.support().size() == 1)
                        .findFirst()
                        .orElseThrow();
        String fact = asked.support().getFirst();
        EntityId subject = new EntityId(fact.substring(1, fact.indexOf('>')));
        OpenDraft before = draft();

        List<Warning> lost = forms.form(before, subject).fields().stream()
                .flatMap(field -> field.values().stream()
                        .flatMap(value -> warnings.removed(before, subject, field, value.key()).stream()))
                .toList();

        assertThat(lost)
                .extracting(Warning::words)
                .anyMatch(words ->
                        words.startsWith("The published quiz “On them” would lose a question: “" + asked.stem()));
        drafts.delete(before, subject);
        assertThat(warnings.questions(before, draft())).isNotEmpty();
        assertThat(warnings.questions(draft(), draft())).isEmpty();
    }
}
