package org.quadrivia.cli.knowledge;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Question families in addition to the shipped ones and those beside the knowledge base. */
public final class FamilyOptions {
    @Option(names = "--families", paramLabel = "DIR", descriptionKey = "families")
    public List<Path> places = List.of();
}
