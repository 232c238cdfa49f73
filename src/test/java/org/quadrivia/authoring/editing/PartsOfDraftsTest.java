package org.quadrivia.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.editor.Completion;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Topic;
import org.springframework.beans.factory.annotation.Autowired;

/** Topics, passages and completion, in one server. */
class PartsOfDraftsTest extends AuthoringStage {
    private static final EntityId MUNIR_ID = new EntityId(HOME + "asim-munir");
    private static final String PREFIXES =
            "PREFIX : <" + HOME + ">\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n";

    @Autowired
    private TopicEditor topics;

    @Autowired
    private PassageEditor passages;

    @Autowired
    private EntityFormEditor forms;

    @Test
    void aTopicIsMadeFilledRenamedEmptiedAndDeleted() {
        int before = topics.own(draft()).size();
        topics.create(draft(), "Generals");
        EntityId made = topics.own(draft()).getLast().topic().id();
        topics.add(draft(), made, MUNIR_ID);
        topics.rename(draft(), made, "The generals");

        assertThat(topics.own(draft())).hasSize(before + 1);
        assertThat(topics.own(draft()).getLast().topic().label()).isEqualTo("The generals");
        assertThat(topics.own(draft()).getLast().members())
                .extracting(Named::label)
                .containsExactly("Asim Munir");
        publish();
        assertThat(draft().base().card().topics())
                .extracting(Topic::label)
                .last()
                .isEqualTo("The generals");
        topics.remove(draft(), made, MUNIR_ID);
        assertThat(topics.own(draft()).getLast().members()).isEmpty();
        topics.delete(draft(), made);
        assertThat(topics.own(draft())).hasSize(before);
        assertThat(topics.create(draft(), " ")).isInstanceOf(EditOutcome.Bad.class);
    }

    @Test
    void classesThatStandForTopicsBecomeTopics() {
        topics.own(draft())
                .forEach(topic -> topics.delete(draft(), topic.topic().id()));
        List<Named> classes = topics.classTopics(draft());
        assertThat(classes).isNotEmpty();

        topics.adopt(draft());

        assertThat(topics.own(draft()))
                .extracting(topic -> topic.topic().label())
                .containsExactlyElementsOf(classes.stream().map(Named::label).toList());
        assertThat(topics.classTopics(draft())).isEmpty();
    }

    @Test
    void aPassageIsWrittenDescribedAndStatesFacts() {
        EntityId passage = passages.createPassage(draft(), "9.9", "").orElseThrow();
        passages.describe(draft(), passage, "9.10", "What it says.", "https://example.org/article");
        forms.add(
                draft(),
                MUNIR_ID,
                new EntityId(HOME + "servesCountry"),
                new NewValue(FieldKind.ENTITY, HOME + "pakistan", "", "", passage));

        PassageEditor.Written written = passages.passage(draft(), passage).orElseThrow();
        assertThat(written.locator()).isEqualTo("9.10");
        assertThat(written.words()).isEqualTo("What it says.");
        assertThat(written.source()).isEqualTo("https://example.org/article");
        assertThat(passages.stated(draft(), passage)).singleElement().satisfies(fact -> {
            assertThat(fact.words()).contains("Asim Munir", "Pakistan");
            assertThat(fact.subject()).isEqualTo(Optional.of(MUNIR_ID));
        });
        passages.detach(
                draft(), passage, passages.stated(draft(), passage).getFirst().key());
        assertThat(passages.stated(draft(), passage)).isEmpty();
        assertThat(passages.describe(draft(), passage, " ", "", "")).isInstanceOf(EditOutcome.Bad.class);
        assertThat(passages.passage(draft(), MUNIR_ID)).isEmpty();
    }

    @Test
    void termsAreCompletedByShortNameAndByWhatTheyAreCalled() {
        assertThat(draft().completions(PREFIXES, ":serves"))
                .extracting(Completion::label)
                .contains(":servesCountry");
        assertThat(draft().completions(PREFIXES, "Munir"))
                .extracting(Completion::insert)
                .contains(":asim-munir");
        assertThat(draft().completions(PREFIXES, "sk"))
                .extracting(Completion::label)
                .contains("skos:");
        assertThat(draft().completions("", "Munir"))
                .extracting(Completion::insert)
                .contains("<" + HOME + "asim-munir>");
        assertThat(draft().completions(PREFIXES, "no such thing at all")).isEmpty();
    }
}
