package org.quadrivia.cli.knowledge;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Families of questions beside those that are shipped and those that lie with the knowledge base. */
public final class FamilyOptions {
    @Option(names = "--families", paramLabel = "DIR", descriptionKey = "families")
    public List<Path> places = List.of();
}
