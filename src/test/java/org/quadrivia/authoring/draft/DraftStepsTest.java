package org.quadrivia.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.publishing.DraftPublishOutcome;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.Change;

class DraftStepsTest extends AuthoringStage {
    private static final int STEPS_KEPT = 100;

    @Test
    void undoesTheLastStepAndRedoesIt() {
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "age> 57 .");
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "height> 170 .");
        Change both = draft().recorded();

        assertThat(workspace.undo(kb))
                .hasValueSatisfying(words -> assertThat(words).contains("Asim Munir", "170"));
        assertThat(drafts.source(draft(), MUNIR).text()).contains("age").doesNotContain("height");
        assertThat(workspace.steps(kb).undo().orElseThrow()).contains("57");
        assertThat(workspace.steps(kb).redo().orElseThrow()).contains("170");

        workspace.redo(kb);
        assertThat(draft().recorded()).isEqualTo(both);
        assertThat(workspace.steps(kb).redo()).isEmpty();
    }

    @Test
    void reachesEachStateAgainAfterAnySequenceOfSteps() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Quad> published = now().graphs().entrySet().stream()
                .flatMap(graph -> graph.getValue().stream().map(triple -> Quad.create(graph.getKey(), triple)))
                .limit(20)
                .toList();
        List<Change> states = new ArrayList<>(List.of(Change.NONE));
        int at = 0;

        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    boolean moves = workspace.undo(kb).isPresent();
                    assertThat(moves).as("seed %s", seed).isEqualTo(at > 0);
                    at -= moves ? 1 : 0;
                }
                case 1 -> {
                    boolean moves = workspace.redo(kb).isPresent();
                    assertThat(moves).as("seed %s", seed).isEqualTo(at < states.size() - 1);
                    at += moves ? 1 : 0;
                }
                default -> {
                    Change before = states.get(at);
                    workspace.edit(draft(), edit(random, published));
                    Change after = draft().recorded();
                    if (!after.equals(before)) {
                        states.subList(at + 1, states.size()).clear();
                        states.add(after);
                        at++;
                    }
                }
            }
            assertThat(draft().recorded()).as("seed %s, step %s", seed, i).isEqualTo(states.get(at));
        }
    }

    /** Returns a change that adds, removes or replaces few statements, so that later steps often take back earlier ones. */
    private static Change edit(Random random, List<Quad> published) {
        Quad old = published.get(random.nextInt(published.size()));
        Quad made = Quad.create(
                old.getGraph(),
                old.getSubject(),
                NodeFactory.createURI(HOME + "p"),
                NodeFactory.createLiteralDT("" + random.nextInt(4), XSDDatatype.XSDinteger));
        return switch (random.nextInt(5)) {
            case 0 -> new Change(Set.of(made), Set.of());
            case 1 -> new Change(Set.of(), Set.of(made));
            case 2 -> new Change(Set.of(), Set.of(old));
            case 3 -> new Change(Set.of(old), Set.of());
            default -> new Change(Set.of(made), Set.of(old));
        };
    }

    @Test
    void bringsBackWhatWasWithdrawn() {
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "age> 57 .");
        Change edited = draft().recorded();

        workspace.withdraw(kb);
        assertThat(draft().stored()).isEmpty();
        assertThat(workspace.steps(kb).undo()).contains("1 change discarded");

        workspace.undo(kb);
        assertThat(draft().recorded()).isEqualTo(edited);
    }

    @Test
    void dropsWhatWasUndoneWhenSomethingElseIsEdited() {
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "age> 57 .");
        workspace.undo(kb);

        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "age> 58 .");

        assertThat(workspace.redo(kb)).isEmpty();
        assertThat(drafts.source(draft(), MUNIR).text()).contains("58").doesNotContain("57");
    }

    @Test
    void recordsNoStepForAnEditThatChangesNothing() {
        EditablePartText source = drafts.source(draft(), MUNIR);
        drafts.edit(draft(), MUNIR, source.version(), source.text());

        assertThat(workspace.steps(kb)).isEqualTo(new DraftSteps(Optional.empty(), Optional.empty()));
    }

    @Test
    void keepsTheNewestSteps() {
        for (int i = 0; i < STEPS_KEPT + 5; i++) {
            workspace.edit(
                    draft(),
                    Set.of(Quad.create(
                            NodeFactory.createURI(HOME + "graph"),
                            NodeFactory.createURI(HOME + "thing-" + i),
                            NodeFactory.createURI(HOME + "p"),
                            NodeFactory.createURI(HOME + "india"))),
                    Set.of());
        }

        int undone = 0;
        while (workspace.undo(kb).isPresent()) {
            undone++;
        }
        assertThat(undone).isEqualTo(STEPS_KEPT);
        assertThat(drafts.look(draft()).changes()).isEqualTo(5);
    }

    @Test
    void endsWithPublishing() {
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "age> 57 .");

        publish();

        assertThat(workspace.undo(kb)).isEmpty();
    }

    @Test
    void tellsWhenABroughtBackDraftIsOlderThanWhatIsPublished() {
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "age> 57 .");
        workspace.withdraw(kb);
        Person administrator = somebody("root", Role.ADMINISTRATOR);
        signInAs(administrator);
        add(new EditablePart.Entity(new EntityId(HOME + "india")), "<" + HOME + "india> <" + HOME + "age> 78 .");
        assertThat(publishing.publish(kb, "Another reason.")).isInstanceOf(DraftPublishOutcome.Published.class);
        assertThat(workspace.undo(kb)).isEmpty();

        signInAs(ada);
        workspace.undo(kb);

        assertThat(drafts.look(draft()).behind()).isEqualTo(1);
        assertThat(drafts.look(draft()).changes()).isEqualTo(1);
    }

    @Test
    void leavesTheStepsOfOthersAlone() {
        Person bob = teacher("bob");
        bases.share(kb, bob.name().value());
        add(MUNIR, "<" + HOME + "asim-munir> <" + HOME + "age> 57 .");

        signInAs(bob);

        assertThat(workspace.steps(kb).undo()).isEmpty();
        assertThat(workspace.undo(kb)).isEmpty();
    }
}
