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
    private TopicDesk topics;

    @Autowired
    private PassageDesk passages;

    @Autowired
    private ThingForms forms;

    @Autowired
    private Completions completions;

    @Test
    void aTopicIsMadeFilledRenamedEmptiedAndDeleted() {
        int before = topics.own(kb).size();
        topics.create(kb, "Generals");
        EntityId made = topics.own(kb).getLast().topic().id();
        topics.add(kb, made, MUNIR_ID);
        topics.rename(kb, made, "The generals");

        assertThat(topics.own(kb)).hasSize(before + 1);
        assertThat(topics.own(kb).getLast().topic().label()).isEqualTo("The generals");
        assertThat(topics.own(kb).getLast().members()).extracting(Named::label).containsExactly("Asim Munir");
        publish();
        assertThat(drafts.preview(kb).card().topics())
                .extracting(Topic::label)
                .last()
                .isEqualTo("The generals");
        topics.remove(kb, made, MUNIR_ID);
        assertThat(topics.own(kb).getLast().members()).isEmpty();
        topics.delete(kb, made);
        assertThat(topics.own(kb)).hasSize(before);
        assertThat(topics.create(kb, " ")).isInstanceOf(EditOutcome.Bad.class);
    }

    @Test
    void classesThatStandForTopicsBecomeTopics() {
        topics.own(kb).forEach(topic -> topics.delete(kb, topic.topic().id()));
        List<Named> classes = topics.made(kb);
        assertThat(classes).isNotEmpty();

        topics.adopt(kb);

        assertThat(topics.own(kb))
                .extracting(topic -> topic.topic().label())
                .containsExactlyElementsOf(classes.stream().map(Named::label).toList());
        assertThat(topics.made(kb)).isEmpty();
    }

    @Test
    void aPassageIsWrittenDescribedAndStatesFacts() {
        EntityId passage = forms.passage(kb, "9.9", "").orElseThrow();
        passages.describe(kb, passage, "9.10", "What it says.", "https://example.org/article");
        forms.add(
                kb,
                MUNIR_ID,
                new EntityId(HOME + "servesCountry"),
                new NewValue(FieldKind.ENTITY, HOME + "pakistan", "", "", passage));

        PassageDesk.Written written = passages.passage(kb, passage).orElseThrow();
        assertThat(written.locator()).isEqualTo("9.10");
        assertThat(written.words()).isEqualTo("What it says.");
        assertThat(written.source()).isEqualTo("https://example.org/article");
        assertThat(passages.stated(kb, passage)).singleElement().satisfies(fact -> {
            assertThat(fact.words()).contains("Asim Munir", "Pakistan");
            assertThat(fact.subject()).isEqualTo(Optional.of(MUNIR_ID));
        });
        passages.detach(kb, passage, passages.stated(kb, passage).getFirst().key());
        assertThat(passages.stated(kb, passage)).isEmpty();
        assertThat(passages.describe(kb, passage, " ", "", "")).isInstanceOf(EditOutcome.Bad.class);
        assertThat(passages.passage(kb, MUNIR_ID)).isEmpty();
    }

    @Test
    void termsAreCompletedByShortNameAndByWhatTheyAreCalled() {
        assertThat(completions.of(kb, PREFIXES, ":serves"))
                .extracting(Completion::label)
                .contains(":servesCountry");
        assertThat(completions.of(kb, PREFIXES, "Munir"))
                .extracting(Completion::insert)
                .contains(":asim-munir");
        assertThat(completions.of(kb, PREFIXES, "sk"))
                .extracting(Completion::label)
                .contains("skos:");
        assertThat(completions.of(kb, "", "Munir"))
                .extracting(Completion::insert)
                .contains("<" + HOME + "asim-munir>");
        assertThat(completions.of(kb, PREFIXES, "no such thing at all")).isEmpty();
    }
}
