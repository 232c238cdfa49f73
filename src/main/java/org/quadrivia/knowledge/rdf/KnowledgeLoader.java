package org.quadrivia.knowledge.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quadrivia.Messages;

/** Loads RDF from disk: all of it, or nothing. Stores nothing, fetches nothing. */
public final class KnowledgeLoader {
    private KnowledgeLoader() {}

    /**
     * Reads a file, or a folder recursively. Each plain file becomes a graph of its own; named graphs stay; {@code *.rq} are
     * families; what lies under a {@code shapes} folder is shapes.
     */
    public static LoadOutcome load(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (!Files.exists(path)) {
                return refused(Problem.of(path.toString(), Messages.text("load.missing")));
            }
            Sources sources = Sources.at(path);
            if (sources.data().isEmpty()) {
                String key = Files.isDirectory(path) ? "load.emptyFolder" : "load.notRdf";
                return refused(Problem.of(name, Messages.text(key)));
            }
            return load(sources);
        } catch (IOException e) {
            return refused(Problem.of(name, Messages.text("load.unreadable", String.valueOf(e.getMessage()))));
        }
    }

    private static LoadOutcome load(Sources sources) {
        StagingParser parser = new StagingParser();
        List<Staged> staged = new ArrayList<>();
        for (RdfFile file : sources.data()) {
            parser.parse(file, FileIris.base(sources.word(), file.name())).ifPresent(staged::add);
        }
        if (!parser.problems().isEmpty()) {
            return new LoadOutcome.Refused(parser.problems());
        }
        List<String> notes = new ArrayList<>(sources.notes());
        notes.addAll(parser.notes());
        staged.stream()
                .filter(Staged::isEmpty)
                .forEach(file ->
                        notes.add(Messages.text("load.empty", file.file().name())));
        SnapshotDataset snapshot = Assembly.of(sources.word(), staged);
        return new LoadOutcome.Loaded(snapshot, sources.families(), sources.shapes(), notes);
    }

    private static LoadOutcome refused(Problem problem) {
        return new LoadOutcome.Refused(List.of(problem));
    }
}
