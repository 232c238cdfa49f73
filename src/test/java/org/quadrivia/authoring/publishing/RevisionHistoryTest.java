package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.ChangeSet;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.draft.EditablePartText;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

class RevisionHistoryTest extends AuthoringStage {
    @Test
    void takingBackRestoresTheVeryDataset() {
        String before = now().revision();
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "knows> [ <" + HOME + "since> 2019 ] .");
        int revision = publish();

        assertThat(takeBack(revision)).isEqualTo(revision + 1);

        assertThat(now().revision()).isEqualTo(before);
        assertThat(histories.of(kb).getFirst().why())
                .contains("revision " + revision)
                .contains("A reason.");
    }

    /** Whatever is edited in whatever order: going back through it gives each dataset that there was. */
    @Test
    void randomEditsAreTakenBackOneByOne() {
        Random random = new Random(7);
        List<Named> things = draft().base().notable(60);
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            digests.add(now().revision());
            EditablePart part = new EditablePart.Entity(
                    things.get(random.nextInt(things.size())).id());
            EditablePartText source = drafts.source(draft(), part);
            String text = random.nextBoolean()
                    ? source.text() + "\n<" + ((EditablePart.Entity) part).id().iri() + "> <" + HOME + "p" + i + "> [ <"
                            + HOME + "q> " + random.nextInt(3) + " ] ."
                    : "<" + HOME + "only> <" + HOME + "left> " + i + " .";
            drafts.edit(draft(), part, source.version(), text);
            publish();
        }

        for (int i = 11; i >= 0; i--) {
            takeBack(i + 2);

            assertThat(now().revision()).isEqualTo(digests.get(i));
        }
    }

    @Test
    void whatWasChangedAgainIsToldBeforeTheRestIsTakenBack() {
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "a> 1 , 2 .");
        int revision = publish();
        EditablePartText source = drafts.source(draft(), MUNIR);
        drafts.edit(draft(), MUNIR, source.version(), source.text().replaceAll("1\\s*,\\s*2|2\\s*,\\s*1", "2"));
        publish();

        assertThat(histories.undo(kb, revision, false))
                .isInstanceOfSatisfying(
                        RevisionHistory.Undone.Conflict.class,
                        conflict -> assertThat(conflict.cannot().lines())
                                .extracting(ChangeSet.Line::rdf)
                                .singleElement()
                                .asString()
                                .contains("\"1\""));
        assertThat(histories.undo(kb, revision, true)).isInstanceOf(RevisionHistory.Undone.InDraft.class);
        assertThat(drafts.source(draft(), MUNIR).text()).doesNotContain(":a ");
    }

    @Test
    void anOldRevisionComesBackWhole() {
        String first = now().revision();
        for (int i = 0; i < 3; i++) {
            add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "a> " + i + " .");
            publish();
        }

        assertThat(histories.restore(kb, 1)).isInstanceOf(RevisionHistory.Undone.InDraft.class);
        assertThat(now().revision()).isNotEqualTo(first);
        publish();

        assertThat(now().revision()).isEqualTo(first);
        assertThat(histories.of(kb)).hasSize(5);
    }

    /** Nothing is published unseen: what taking back does to the questions is shown first, like that of any other change. */
    @Test
    void takingBackIsADraftWhoseEffectIsSeenAndWhichKeepsOtherChanges() {
        drafts.delete(draft(), new EntityId(HOME + "asim-munir"));
        int revision = publish();
        String published = now().revision();
        add(new EditablePart.Whole(), "<" + HOME + "somebody> <" + HOME + "a> 1 .");

        assertThat(histories.undo(kb, revision, false)).isInstanceOf(RevisionHistory.Undone.InDraft.class);

        assertThat(now().revision()).isEqualTo(published);
        assertThat(effects.impact(draft()).gained()).isNotEmpty();
        assertThat(draft().changes().lines()).extracting(ChangeSet.Line::rdf).anyMatch(rdf -> rdf.contains("somebody"));
        assertThat(histories.undo(kb, revision, false)).isInstanceOf(RevisionHistory.Undone.NothingLeft.class);
    }

    @Test
    void anyTwoRevisionsAreCompared() {
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "a> 1 .");
        publish();
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "a> 2 .");
        publish();

        assertThat(histories.compare(kb, 1, 3).orElseThrow().added()).isEqualTo(2);
        assertThat(histories.compare(kb, 2, 3).orElseThrow().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.rdf()).contains("\"2\""));
        assertThat(histories.of(kb, new EntityId(HOME + "asim-munir"))).hasSize(2);
        assertThat(histories.of(kb, new EntityId(HOME + "india"))).isEmpty();
    }
}
