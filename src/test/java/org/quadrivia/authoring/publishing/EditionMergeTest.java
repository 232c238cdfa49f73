package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.QuadStoreContract;
import org.quadrivia.knowledge.rdf.store.Revision;

class EditionMergeTest {
    private static final String ABOUT = """
            <http://e.org/> <http://purl.org/dc/terms/title> "Edition" <http://e.org/about> .
            <http://e.org/> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://quadrivia.org/ns#KnowledgeBase> <http://e.org/about> .
            """;
    private static final Snapshot ONE = edition("a 1", "b 1", "c 1");
    private static final Snapshot TWO = edition("a 2", "b 2", "c 1", "d 2");
    private static final Snapshot THREE = edition("a 3", "b 3", "c 1");

    private final List<Revision> history = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Snapshot now = ONE;

    EditionMergeTest() {
        history.add(new Revision(1, ONE.revision(), "Copied.", Optional.of("p"), at(1), 0, 0));
        changes.add(Change.NONE);
    }

    @Test
    void whatTheEditionChangesIsTakenExceptWherePeopleChangedTheSame() {
        publish(new Change(quads("a mine", "e mine"), quads("a 1")));

        EditionMerge merge = merge(TWO).orElseThrow();

        assertThat(merge.taken()).isEqualTo(new Change(quads("b 2", "d 2"), quads("b 1")));
        assertThat(merge.kept()).isEqualTo(new Change(quads("a 2"), Set.of()));
        assertThat(merge.since()).isEqualTo(at(1));
        assertThat(merge.edition()).isEqualTo(TWO.revision());
    }

    @Test
    void afterATakeOverTheNextEditionIsComparedWithTheOneTakenOver() {
        publish(new Change(quads("a mine"), quads("a 1")));
        takeOver(TWO);
        publish(new Change(quads("f mine"), Set.of()));

        EditionMerge merge = merge(THREE).orElseThrow();

        assertThat(merge.taken()).isEqualTo(new Change(quads("b 3"), quads("b 2", "d 2")));
        assertThat(merge.since()).isEqualTo(at(3));
        takeOver(THREE);
        assertThat(merge(THREE).orElseThrow().taken().isEmpty()).isTrue();
        assertThat(KnowledgeBaseMetadata.edition(now)).contains(THREE.revision());
        assertThat(values("a", "b", "c", "d", "f")).containsExactlyInAnyOrder("mine", "3", "1", "mine");
    }

    @Test
    void onlyWhatPeopleDidSinceTheProgramPublishedIsTheirs() {
        publish(new Change(quads("a mine"), quads("a 1")));
        history.add(0, new Revision(3, now.revision(), "Shipped.", Optional.empty(), at(3), 0, 0));

        assertThat(merge(TWO).orElseThrow().taken().added()).containsAll(quads("a 2"));
        assertThat(merge(TWO).orElseThrow().since()).isEqualTo(at(3));
    }

    @Test
    void aRevisionWhoseChangeIsNotKeptLeavesItOpen() {
        history.add(0, new Revision(2, now.revision(), "Replaced.", Optional.of("p"), at(2), 0, 0));
        changes.add(Change.NONE);

        assertThat(merge(TWO)).isEmpty();
    }

    private void takeOver(Snapshot edition) {
        Change taken = merge(edition).orElseThrow().taken();
        publish(taken.then(KnowledgeBaseMetadata.edition(now, edition.revision())));
    }

    private void publish(Change change) {
        now = change.apply(now);
        changes.add(change);
        int number = history.size() + 1;
        history.add(0, new Revision(number, now.revision(), "Mine.", Optional.of("p"), at(number), 1, 1));
    }

    private Optional<EditionMerge> merge(Snapshot edition) {
        return EditionMerge.of(
                now,
                edition,
                history,
                number -> Optional.of(changes.get(number - 1)).filter(change -> !change.isEmpty()));
    }

    private List<String> values(String... things) {
        return List.of(things).stream()
                .flatMap(thing -> now.dataset().stream(
                                QuadStoreContract.iri("g"), QuadStoreContract.iri(thing), null, null)
                        .map(quad -> quad.getObject().getLiteralLexicalForm()))
                .toList();
    }

    private static Snapshot edition(String... said) {
        return QuadStoreContract.snapshot(ABOUT + lines(said));
    }

    private static Set<Quad> quads(String... said) {
        return QuadStoreContract.quads(QuadStoreContract.snapshot(lines(said)));
    }

    private static String lines(String... said) {
        StringBuilder lines = new StringBuilder();
        for (String one : said) {
            int gap = one.indexOf(' ');
            lines.append("<http://e.org/%s> <http://e.org/p> \"%s\" <http://e.org/g> .%n"
                    .formatted(one.substring(0, gap), one.substring(gap + 1)));
        }
        return lines.toString();
    }

    private static Instant at(int day) {
        return Instant.EPOCH.plusSeconds(86_400L * day);
    }
}
