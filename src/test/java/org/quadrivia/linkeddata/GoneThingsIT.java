package org.quadrivia.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What became of what was spoken of once. */
@ExtendWith(LinkedDataStage.Shared.class)
class GoneThingsIT {
    private static final String KB = "http://odd.example/kb/";

    private final LinkedDataStage stage;

    GoneThingsIT(LinkedDataStage stage) {
        this.stage = stage;
    }

    @Test
    void whatIsRenamedIsFoundByItsOldNameAndWhatIsRemovedIsGone() {
        assertThat(stage.get("id/odd/pond.ttl").statusCode()).isEqualTo(200);
        String tag = stage.get("id/odd/sea.ttl").headers().firstValue("ETag").orElseThrow();

        rename("pond", "mere");
        rename("mere", "lake");
        Set<Quad> puddle = quads("puddle");
        stage.publish(LinkedDataStage.ODD, Set.of(), puddle);

        isMoved("id/odd/pond", "id/odd/lake");
        isMoved("id/odd/pond.ttl", "id/odd/lake.ttl");
        isMoved("id/odd?iri=http%3A%2F%2Fodd.example%2Fkb%2Fmere&format=nt", "id/odd/lake.nt");
        isMoved("page/odd/pond", "page/odd/lake");
        for (String address : new String[] {"id/odd/puddle", "id/odd/puddle.ttl", "page/odd/puddle"}) {
            HttpResponse<String> got = stage.get(address);
            assertThat(got.statusCode()).as(address).isEqualTo(410);
            assertThat(got.body()).as(address).contains("Revision 4 removed it");
        }
        assertThat(stage.get("id/odd/never").statusCode()).isEqualTo(404);
        assertThat(stage.get("id/odd/sea.ttl", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(stage.get("id/odd/revision/4.nt").body())
                .contains("wasRevisionOf> <" + stage.root() + "id/odd/revision/3>");

        stage.publish(LinkedDataStage.ODD, puddle, Set.of());

        assertThat(stage.get("id/odd/puddle.ttl").statusCode()).isEqualTo(200);

        rename("puddle", "river.ttl");

        isMoved("id/odd/puddle", "id/odd/river.ttl");
    }

    private void isMoved(String from, String to) {
        HttpResponse<String> got = stage.get(from);

        assertThat(got.statusCode()).as(from).isEqualTo(301);
        assertThat(got.headers().firstValue("Location")).as(from).contains(stage.root() + to);
    }

    /** As forms do it, whether the other is there already or not. */
    private void rename(String from, String to) {
        Set<Quad> removed = quads(from);
        Set<Quad> added = new LinkedHashSet<>();
        removed.forEach(quad -> added.add(Quad.create(
                quad.getGraph(),
                renamed(quad.getSubject(), from, to),
                quad.getPredicate(),
                renamed(quad.getObject(), from, to))));
        stage.dataset(LinkedDataStage.ODD).dataset().stream().forEach(added::remove);
        stage.publish(LinkedDataStage.ODD, added, removed);
    }

    private Set<Quad> quads(String of) {
        Set<Quad> quads = new LinkedHashSet<>();
        Node node = NodeFactory.createURI(KB + of);
        stage.dataset(LinkedDataStage.ODD).dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .filter(quad ->
                        quad.getSubject().equals(node) || quad.getObject().equals(node))
                .forEach(quads::add);
        return quads;
    }

    private static Node renamed(Node node, String from, String to) {
        return node.equals(NodeFactory.createURI(KB + from)) ? NodeFactory.createURI(KB + to) : node;
    }
}
