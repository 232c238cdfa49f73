package org.quadrivia.linkeddata.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A knowledge base that holds the graphs of the W3C's tests by their names, and a chain of twenty thousand things. */
final class SuiteBase {
    static final Path W3C = Path.of("src/test/resources/w3c");
    static final String GRAPHS = "http://kasei.us/2009/09/sparql/data/data";
    static final int CHAIN = 20_000;

    private SuiteBase() {}

    static Path in(Path folder) throws IOException {
        StringBuilder quads = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            String triple =
                    Files.readString(W3C.resolve("protocol/data" + i + ".nt")).strip();
            quads.append(triple, 0, triple.length() - 1).append('<' + GRAPHS + i + ".rdf> .\n");
        }
        // The suite names this graph as well and says nothing of what is in it
        quads.append("<http://example.org/s> <http://example.org/p> \"0\" <" + GRAPHS + "0.rdf> .\n");
        for (int i = 0; i < CHAIN; i++) {
            quads.append(
                    "<http://example.org/c/%d> <http://example.org/next> <http://example.org/c/%d> <http://example.org/chain> .\n"
                            .formatted(i, i + 1));
        }
        return Files.writeString(folder.resolve("suite.nq"), quads);
    }
}
