package org.quadrivia.linkeddata.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;

class WorkerHandoverTest {
    private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(3), 7, 11);
    private final DatasetGraph odd = ((LoadOutcome.Loaded)
                    KnowledgeLoader.load(Path.of("src/test/resources/store/odd.nq")))
            .snapshot()
            .dataset();

    @Test
    void termsAndGraphsComeAsTheyAre() throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(handedOver()));

        WorkerHandover.Terms terms = WorkerHandover.terms(in);
        DatasetGraph data = WorkerHandover.data(in);

        assertThat(terms).isEqualTo(new WorkerHandover.Terms("secret", LIMITS));
        assertThat(quads(data)).isNotEmpty().isEqualTo(quads(odd));
        assertThat(in.read()).isEqualTo('x');
        assertThatThrownBy(() -> data.add(quads(odd).iterator().next())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatBreaksOffIsNoData() throws IOException {
        byte[] whole = handedOver();
        for (int length : new int[] {30, 200, whole.length - 6}) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(Arrays.copyOf(whole, length)));
            WorkerHandover.terms(in);

            assertThatThrownBy(() -> WorkerHandover.data(in))
                    .as("%d bytes", length)
                    .isInstanceOf(EOFException.class);
        }
    }

    private byte[] handedOver() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkerHandover.begin(out, "secret", LIMITS);
        WorkerHandover.data(out, odd);
        out.write('x');
        return out.toByteArray();
    }

    private static Set<Quad> quads(DatasetGraph data) {
        return data.stream().collect(Collectors.toSet());
    }
}
