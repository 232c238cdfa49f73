package org.quadrivia.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.publishing.RevisionHistory;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

class DraftEditorTest extends AuthoringStage {
    private static final String OFFICE = "<" + HOME + "asim-munir> <" + HOME + "holdsOffice> <" + HOME + "x-office> .";

    @Test
    void whatIsTypedIsKeptAndSeenByNobodyBeforeItIsPublished() {
        String revision = now().revision();

        EditOutcome edited = add(MUNIR, OFFICE);

        assertThat(edited).isInstanceOf(EditOutcome.Kept.class);
        assertThat(drafts.look(draft()).changes()).isEqualTo(1);
        assertThat(drafts.source(draft(), MUNIR).text()).contains("x-office");
        assertThat(now().revision()).isEqualTo(revision);
        publish();
        assertThat(now().revision()).isNotEqualTo(revision);
        assertThat(drafts.look(draft()).changes()).isZero();
    }

    @Test
    void theRecordSaysWhoAndWhy() {
        add(MUNIR, OFFICE);

        publish();

        RevisionHistory.Line line = histories.of(kb).getFirst();
        assertThat(line.why()).isEqualTo("A reason.");
        assertThat(line.by()).contains(ada.shownName().value());
        assertThat(line.added()).isEqualTo(1);
    }

    @Test
    void textThatIsWrittenAndReadBackChangesNothing() {
        for (Named named : draft().base().notable(200)) {
            EditablePart part = new EditablePart.Entity(named.id());
            EditablePartText source = drafts.source(draft(), part);

            EditOutcome edited = drafts.edit(draft(), part, source.version(), source.text());

            assertThat(edited).as(named.label()).isEqualTo(new EditOutcome.Kept(source.version(), 0));
        }
    }

    @Test
    void aFaultIsToldWithItsPlaceAndNothingIsKept() {
        EditablePartText source = drafts.source(draft(), MUNIR);

        EditOutcome edited = drafts.edit(draft(), MUNIR, source.version(), "<a> <b> <c> .\n\t<a> <b> .");

        assertThat(edited).isInstanceOfSatisfying(EditOutcome.Bad.class, bad -> {
            assertThat(bad.fault().line()).isEqualTo(2);
            assertThat(bad.fault().column()).isNotNull();
        });
        assertThat(drafts.look(draft()).changes()).isZero();
    }

    @Test
    void whatWasChangedInAnotherWindowIsNotWrittenOver() {
        EditablePartText old = drafts.source(draft(), MUNIR);
        add(MUNIR, OFFICE);

        EditOutcome edited = drafts.edit(draft(), MUNIR, old.version(), old.text());

        assertThat(edited)
                .isInstanceOfSatisfying(
                        EditOutcome.Elsewhere.class,
                        elsewhere -> assertThat(elsewhere.now().text()).contains("x-office"));
        assertThat(drafts.look(draft()).changes()).isEqualTo(1);
    }

    @Test
    void aChangeIsToldInTheWordsOfTheExplanations() {
        replace(
                new EditablePart.Graph(new EntityId(HOME + "passage/1.2")),
                "holdsOffice ",
                "holdsOffice :vice-president , ");

        ChangeSet changes = draft().changes();

        assertThat(changes.lines()).hasSize(1);
        assertThat(changes.lines().getFirst().words()).startsWith("Asim Munir").endsWith(".");
        assertThat(changes.lines().getFirst().where()).startsWith("passage ");
    }

    /** Two windows of one person: neither writes over what the other kept. */
    @Test
    void editsAtTheSameTimeAreAllKept() throws Exception {
        List<Thread> windows = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofPlatform().start(() -> {
                    EditablePart part = new EditablePart.Entity(new EntityId(HOME + "thing-" + i));
                    drafts.edit(
                            draft(),
                            part,
                            drafts.source(draft(), part).version(),
                            "<" + HOME + "thing-" + i + "> <" + HOME + "p> " + i + " .");
                }))
                .toList();
        for (Thread window : windows) {
            window.join();
        }

        assertThat(drafts.look(draft()).changes()).isEqualTo(8);
    }

    @Test
    void aThingIsRenamedWhereverItStands() {
        EntityId munir = ((EditablePart.Entity) MUNIR).id();
        EntityId other = new EntityId(HOME + "the-field-marshal");
        int before = drafts.deletion(draft(), munir).removed();

        EditOutcome edited = drafts.rename(draft(), munir, other);

        assertThat(edited).isInstanceOf(EditOutcome.Kept.class);
        assertThat(draft().base().entity(munir)).isEmpty();
        assertThat(drafts.deletion(draft(), other).removed()).isEqualTo(before);
        assertThat(drafts.rename(draft(), other, new EntityId(HOME + "india"))).isInstanceOf(EditOutcome.Bad.class);
    }

    @Test
    void whatIsDeletedIsGoneWithWhatRefersToIt() {
        EntityId munir = ((EditablePart.Entity) MUNIR).id();

        drafts.delete(draft(), munir);

        assertThat(draft().base().entity(munir)).isEmpty();
        assertThat(drafts.look(draft()).changes()).isGreaterThan(5);
        workspace.remove(kb);
        assertThat(draft().base().entity(munir)).isPresent();
    }

    @Test
    void stepsAreUndoneAndTakenAgain() {
        add(MUNIR, OFFICE);
        String one = drafts.source(draft(), MUNIR).text();
        drafts.delete(draft(), ((EditablePart.Entity) MUNIR).id());
        assertThat(workspace.canRedo(kb)).isFalse();

        assertThat(workspace.undo(kb)).isTrue();
        assertThat(drafts.source(draft(), MUNIR).text()).isEqualTo(one);
        assertThat(workspace.undo(kb)).isTrue();
        assertThat(drafts.look(draft()).changes()).isZero();
        assertThat(workspace.undo(kb)).isFalse();
        assertThat(workspace.redo(kb)).isTrue();
        assertThat(drafts.source(draft(), MUNIR).text()).isEqualTo(one);
        assertThat(workspace.redo(kb)).isTrue();
        assertThat(draft().base().entity(((EditablePart.Entity) MUNIR).id())).isEmpty();

        workspace.undo(kb);
        add(MUNIR, OFFICE.replace("x-office", "y-office"));
        assertThat(workspace.redo(kb)).isFalse();
        assertThat(drafts.source(draft(), MUNIR).text()).contains("x-office", "y-office");
    }

    /** Each state that there was comes back, whatever was edited in whatever order. */
    @Test
    void randomStepsAreUndoneOneByOne() {
        Random random = new Random(11);
        List<Named> things = draft().base().notable(40);
        List<String> states = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            states.add(draft().preview().revision());
            EntityId thing = things.get(random.nextInt(things.size())).id();
            if (random.nextInt(4) == 0) {
                drafts.delete(draft(), thing);
            } else {
                add(new EditablePart.Entity(thing), "<" + thing.iri() + "> <" + HOME + "p" + i + "> " + i + " .");
            }
        }

        for (int i = 19; i >= 0; i--) {
            if (!draft().preview().revision().equals(states.get(i))) {
                assertThat(workspace.undo(kb)).isTrue();
            }
            assertThat(draft().preview().revision()).isEqualTo(states.get(i));
        }
    }

    @Test
    void whatIsDiscardedComesBackUntilSomethingIsPublished() {
        add(MUNIR, OFFICE);
        workspace.discard(kb);
        assertThat(drafts.look(draft()).changes()).isZero();

        assertThat(workspace.undo(kb)).isTrue();

        assertThat(drafts.source(draft(), MUNIR).text()).contains("x-office");
        publish();
        assertThat(workspace.canUndo(kb)).isFalse();
        assertThat(workspace.undo(kb)).isFalse();
    }

    /** The steps of one person are nobody else's. */
    @Test
    void nobodyUndoesTheStepsOfOthers() {
        Person bob = teacher("bob");
        bases.share(kb, bob.name().value());
        add(MUNIR, OFFICE);

        signInAs(bob);

        assertThat(workspace.canUndo(kb)).isFalse();
        assertThat(workspace.undo(kb)).isFalse();
    }

    @Test
    void nobodyElseTouchesIt() {
        signInAs(teacher("eve"));
        assertThatThrownBy(() -> drafts.source(draft(), MUNIR)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> publishing.publish(kb, "")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> histories.of(kb)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> bases.setVisibility(kb, Visibility.PUBLIC)).isInstanceOf(AccessRefused.class);

        signInAs(somebody("pupil", Role.LEARNER));
        assertThatThrownBy(() -> drafts.look(draft())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> bases.mine()).isInstanceOf(AccessRefused.class);

        session.end();
        assertThatThrownBy(() -> drafts.look(draft())).isInstanceOf(AccessRefused.class);
    }
}
