package org.quadrivia.knowledge.rdf.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.library.ShippedOntology;
import org.quadrivia.knowledge.rdf.load.Load;

/** What is derived from data depends on the data alone, not on the order of files and lines or the names of blank nodes. */
class RevisionTest {
    private static final long SEED = 20260102;
    /** How many different statements a generated dataset draws on; many of them about nodes without a name. */
    private static final int STATEMENTS = 120;

    @Test
    void isTheSameWhateverTheNamesOfBlankNodesAndTheOrderOfLines() {
        qt().withFixedSeed(SEED)
                .withExamples(200)
                .forAll(
                        lists().of(integers().between(0, STATEMENTS - 1)).ofSizeBetween(1, 40),
                        integers().all())
                .check((picks, seed) -> {
                    Snapshot one = load(quads(picks, "b"));
                    List<String> shuffled = new ArrayList<>(quads(picks, "x" + Math.abs((long) seed) + "n"));
                    Collections.shuffle(shuffled, new Random(seed));
                    Snapshot other = load(shuffled);
                    return one.revision().equals(other.revision())
                            && factIds(one).equals(factIds(other))
                            && export(one).equals(export(other));
                });
    }

    @Test
    void changesWithEveryStatement() {
        qt().withFixedSeed(SEED)
                .withExamples(200)
                .forAll(
                        lists().of(integers().between(0, STATEMENTS - 1)).ofSizeBetween(1, 30),
                        integers().between(0, STATEMENTS - 1))
                .assuming((picks, more) -> !picks.contains(more))
                .check((picks, more) -> {
                    List<Integer> longer = new ArrayList<>(picks);
                    longer.add(more);
                    return !load(quads(picks, "b"))
                            .revision()
                            .equals(load(quads(longer, "b")).revision());
                });
    }

    @Test
    void doesNotDependOnWhichOfTwoFilesIsReadFirstAsLongAsTheyKeepTheirNames() {
        byte[] a = "_:x <http://e.org/p> _:y . _:y <http://e.org/p> \"1\" .".getBytes(StandardCharsets.UTF_8);
        byte[] b = "_:x <http://e.org/p> _:x .".getBytes(StandardCharsets.UTF_8);

        String revision = load(Map.of("a.nt", a, "b.nt", b)).revision();

        assertThat(load(Map.of("b.nt", b, "a.nt", a)).revision()).isEqualTo(revision);
        assertThat(load(Map.of("a.nt", b, "b.nt", a)).revision()).isNotEqualTo(revision);
    }

    @Test
    void exportsPairsOfAlikeBlankNodesAlikeWhateverTheirNames() {
        String first = "<http://e.org/s> <http://e.org/p> _:%1$s .\n_:%1$s <http://e.org/q> _:%2$s .";

        String one = export(load(List.of(first.formatted("a", "b"), first.formatted("c", "d"))));

        for (String names : List.of("d c b a", "b d a c", "c a d b", "a d c b", "x1 y2 x2 y1", "y2 x1 x2 y1")) {
            Object[] n = names.split(" ");
            assertThat(export(load(List.of(first.formatted(n[0], n[1]), first.formatted(n[2], n[3])))))
                    .isEqualTo(one);
        }
    }

    @Test
    void tellsAChainOfBlankNodesFromACircle() {
        String chain = "_:a <http://e.org/p> _:b . _:b <http://e.org/p> _:c . _:c <http://e.org/p> _:d .";
        String circle = "_:a <http://e.org/p> _:b . _:b <http://e.org/p> _:c . _:c <http://e.org/p> _:a .";
        String two = "_:a <http://e.org/p> _:a . _:b <http://e.org/p> _:b . _:c <http://e.org/p> _:c .";

        List<String> revisions = IntStream.range(0, 3)
                .mapToObj(i -> load(List.of(List.of(chain, circle, two).get(i).replace(" . ", " .\n")))
                        .revision())
                .toList();

        assertThat(revisions.get(0)).isNotEqualTo(revisions.get(1)).isNotEqualTo(revisions.get(2));
    }

    /** Statement n, of blank and named subjects and objects in two graphs; blank nodes are named with the prefix. */
    private static List<String> quads(List<Integer> picks, String prefix) {
        return picks.stream().distinct().map(n -> statement(n, prefix)).toList();
    }

    private static String statement(int n, String prefix) {
        String subject = n % 3 == 0 ? "<http://e.org/s" + n % 4 + ">" : "_:" + prefix + n % 5;
        String object =
                n % 4 == 0 ? "\"" + n % 6 + "\"" : n % 4 == 1 ? "<http://e.org/o" + n % 7 + ">" : "_:" + prefix + n % 7;
        return subject + " <http://e.org/p" + n + "> " + object + " <http://e.org/g" + n % 2 + "> .";
    }

    private static Snapshot load(List<String> lines) {
        return load(Map.of("data.nq", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static Snapshot load(Map<String, byte[]> files) {
        return ShippedOntology.of(files).inFolder(Load::snapshot);
    }

    private static List<String> factIds(Snapshot snapshot) {
        return snapshot.dataset().getDefaultGraph().stream()
                .map(triple -> snapshot.factId(triple).hex())
                .sorted()
                .toList();
    }

    private static String export(Snapshot snapshot) {
        try {
            StringWriter writer = new StringWriter();
            DatasetExport.write(snapshot, writer);
            return writer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
