package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.draft.EditablePartText;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseLifecycle;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KbDetails;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a teacher waits to see what one edit does; from the request to the whole comparison. */
@Tag("long")
class ImpactTimeTest extends AuthoringStage {
    private static final int WARM = 3;
    private static final int MEASURED = 7;
    private static final double ARTICLE_MS = 1_000;
    private static final double LARGE_MS = 10_000;

    @Autowired
    private KnowledgeBaseLifecycle lifecycle;

    @Test
    void ofTheArticle() {
        assertThat(median("article", kb)).isLessThanOrEqualTo(ARTICLE_MS);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "QUADRIVIA_KBS", matches = ".+")
    void ofAHundredThousandTriples() {
        Path file = Path.of(System.getenv("QUADRIVIA_KBS"), "airroutes", "airports.ttl");
        LoadOutcome.Loaded loaded = assertInstanceOf(LoadOutcome.Loaded.class, KnowledgeLoader.load(file));
        KbDetails details = new KbDetails("Airports " + System.nanoTime(), "", "", "");
        KbId airports = lifecycle.create(loaded.snapshot(), Attachments.NONE, details, Visibility.PRIVATE, "For this.");

        assertThat(median("airports", airports)).isLessThanOrEqualTo(LARGE_MS);
    }

    /** Each time another thing is given another label, so that nothing is known of it yet. */
    private double median(String name, KbId of) {
        Snapshot snapshot = snapshots.published(of).orElseThrow();
        List<EntityId> named = snapshot.dataset().stream(Node.ANY, Node.ANY, RDFS.label.asNode(), Node.ANY)
                .map(Quad::getSubject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct()
                .sorted()
                .limit(WARM + MEASURED)
                .map(EntityId::new)
                .toList();
        assertThat(named).hasSize(WARM + MEASURED);
        assertThat(banks.bank(of)).isPresent();
        double[] times = IntStream.range(0, named.size())
                .mapToDouble(i -> time(of, named.get(i)))
                .skip(WARM)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "Drill: impact: %s, %,d quads: %.0f ms (%.0f to %.0f)%n",
                name,
                snapshot.dataset().stream()
                        .filter(quad -> !quad.isDefaultGraph())
                        .count(),
                times[MEASURED / 2],
                times[0],
                times[MEASURED - 1]);
        return times[MEASURED / 2];
    }

    private double time(KbId of, EntityId thing) {
        workspace.remove(of);
        EditablePart part = new EditablePart.Entity(thing);
        EditablePartText source = drafts.source(workspace.open(of), part);
        String more = "\n<%s> <%s> \"Another name of it\" .".formatted(thing.iri(), RDFS.label.getURI());
        drafts.edit(workspace.open(of), part, source.version(), source.text() + more);
        long start = System.nanoTime();
        Impact impact = effects.impact(workspace.open(of));
        assertThat(impact.after()).isPositive();
        return (System.nanoTime() - start) / 1e6;
    }
}
