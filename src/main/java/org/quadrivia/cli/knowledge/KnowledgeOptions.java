package org.quadrivia.cli.knowledge;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The knowledge base that a command reads, and additional lexicons for its terms. */
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
final class KnowledgeOptions {
    @Option(names = "--kb", paramLabel = "PATH", required = true, descriptionKey = "kb")
    Path kb;

    @Option(names = "--lexicon", paramLabel = "FILE", descriptionKey = "lexicon")
    List<Path> lexicons = List.of();
}
