package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.ChangeSet;

/** Two teachers who change the same, and what is published in the end. */
@Tag("full")
class EditConflictsTest extends AuthoringStage {
    private static final String OFFICE = "<" + HOME + "asim-munir> <" + HOME + "holdsOffice> <" + HOME + "x-office> .";

    @Test
    void twoTeachersWhoTouchTheSameSeeItBeforeAnythingIsWrittenOver() {
        Person bob = teacher("bob");
        bases.share(kb, bob.name().value());
        add(MUNIR, OFFICE);
        signInAs(bob);
        add(MUNIR, OFFICE.replace("x-office", "other-office"));
        publish();
        signInAs(ada);

        DraftPublishOutcome first = publishing.publish(kb, "Mine.");

        assertThat(drafts.look(draft()).behind()).isEqualTo(1);
        assertThat(first).isInstanceOfSatisfying(DraftPublishOutcome.Overlap.class, overlap -> {
            assertThat(overlap.theirs())
                    .extracting(ChangeSet.Line::rdf)
                    .singleElement()
                    .asString()
                    .contains("other-office");
            assertThat(overlap.mine())
                    .extracting(ChangeSet.Line::rdf)
                    .singleElement()
                    .asString()
                    .contains("x-office");
        });
    }

    @Test
    void mineReplacesTheValueThatAnotherTeacherSetMeanwhile() {
        DraftPublishOutcome.Overlap overlap = twoWhoCorrectTheSameValue();

        assertThat(overlap.places())
                .containsExactly(new DraftPublishOutcome.Place(
                        "Asim Munir · height", List.of("“182”"), List.of("“181”"), List.of("“181”", "“182”")));
        DraftPublishOutcome over = publishing.publish(kb, "Mine.", overlap, DraftPublishOutcome.Resolution.MINE);

        assertThat(over).isInstanceOf(DraftPublishOutcome.Published.class);
        assertThat(drafts.source(draft(), MUNIR).text()).contains("181").doesNotContain("182", "180");
    }

    @Test
    void bothValuesAreKeptForWhoAsksForBoth() {
        DraftPublishOutcome.Overlap overlap = twoWhoCorrectTheSameValue();

        publishing.publish(kb, "Both.", overlap, DraftPublishOutcome.Resolution.BOTH);

        assertThat(drafts.source(draft(), MUNIR).text()).contains("181", "182").doesNotContain("180");
    }

    @Test
    void whatIsPublishedAfterTheOverlapWasShownIsShownFirst() {
        DraftPublishOutcome.Overlap overlap = twoWhoCorrectTheSameValue();
        workspace.remove(kb);
        replace(MUNIR, "182", "183");
        publish();
        replace(MUNIR, "183", "181");
        DraftPublishOutcome.Overlap stale =
                new DraftPublishOutcome.Overlap(overlap.revision(), List.of(), List.of(), List.of());
        Person bob = teacher("bob");
        bases.share(kb, bob.name().value());
        signInAs(bob);
        replace(MUNIR, "183", "184");
        publish();
        signInAs(ada);

        DraftPublishOutcome again = publishing.publish(kb, "Mine.", stale, DraftPublishOutcome.Resolution.MINE);

        assertThat(again).isInstanceOf(DraftPublishOutcome.Overlap.class);
        assertThat(now().dataset().stream().map(Object::toString)).anyMatch(quad -> quad.contains("184"));
    }

    /** Both found 180; ada says 181, and bob published 182 before her. */
    private DraftPublishOutcome.Overlap twoWhoCorrectTheSameValue() {
        Person bob = teacher("bob");
        bases.share(kb, bob.name().value());
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "height> \"180\" .");
        publish();
        replace(MUNIR, "180", "181");
        signInAs(bob);
        replace(MUNIR, "180", "182");
        publish();
        signInAs(ada);
        return (DraftPublishOutcome.Overlap) publishing.publish(kb, "Mine.");
    }

    @Test
    void whoGivesWayKeepsTheRest() {
        Person bob = teacher("bob");
        bases.share(kb, bob.name().value());
        add(MUNIR, OFFICE);
        add(MUNIR, "<" + HOME + "new> <" + HOME + "holdsOffice> <" + HOME + "x-office> .");
        signInAs(bob);
        add(MUNIR, OFFICE.replace("x-office", "other-office"));
        publish();
        signInAs(ada);

        publishing.giveWay(draft());

        assertThat(drafts.look(draft())).returns(1, look -> look.changes()).returns(0, look -> look.behind());
        assertThat(publishing.publish(kb, "Mine.")).isInstanceOf(DraftPublishOutcome.Published.class);
    }

    @Test
    void draftsThatDoNotTouchAreBothPublished() {
        Person bob = teacher("bob");
        bases.share(kb, bob.name().value());
        add(MUNIR, OFFICE);
        signInAs(bob);
        add(MUNIR, "<" + HOME + "new> <" + HOME + "holdsOffice> <" + HOME + "x-office> .");
        publish();
        signInAs(ada);

        assertThat(publishing.publish(kb, "Mine.")).isInstanceOf(DraftPublishOutcome.Published.class);

        assertThat(histories.of(kb)).hasSize(3);
    }
}
