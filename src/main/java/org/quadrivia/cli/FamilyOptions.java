package org.quadrivia.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Families of questions beside those that are shipped and those that lie with the knowledge base. */
final class FamilyOptions {
    @Option(names = "--families", paramLabel = "DIR", descriptionKey = "families")
    List<Path> places = List.of();
}
