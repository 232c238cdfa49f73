package org.quadrivia.knowledge.rdf.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.graph.FileIris;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Loads RDF from disk, either all of it or nothing. Stores nothing and fetches nothing from the network. */
public final class KnowledgeLoader {
    private static final int MOST_NAMED = 100;

    private KnowledgeLoader() {}

    /** Does the same as {@link #load(Path, List)} without a lexicon. */
    public static LoadOutcome load(Path path) {
        return load(path, List.of());
    }

    /**
     * Reads a file, or a folder with its subfolders. Each plain file becomes a graph of its own. Named graphs are kept. Files
     * {@code *.rq} are question families, files {@code reviews.jsonl} reviews of questions. RDF files below a folder {@code shapes}
     * are shapes.
     *
     * @param lexicons files, or folders of files, about the terms of that RDF: how they are asked and stated, what they are
     *     called, what is complete. All their triples, whatever their graph, become one about graph
     */
    public static LoadOutcome load(Path path, List<Path> lexicons) {
        return load(path, lexicons, LoadControl.unbounded());
    }

    /** Does the same within limits. Refuses the load if it exceeds them or is cancelled. */
    public static LoadOutcome load(Path path, List<Path> lexicons, LoadControl control) {
        try {
            List<InputFiles> all = new ArrayList<>();
            for (Path place : places(path, lexicons)) {
                List<LoadProblem> missing = missing(place);
                if (!missing.isEmpty()) {
                    return new LoadOutcome.Refused(missing);
                }
                all.add(InputFiles.at(place));
            }
            return load(all.getFirst(), all.subList(1, all.size()), control);
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    private static LoadOutcome unreadable(Path path, IOException e) {
        String name = String.valueOf(path.getFileName());
        return new LoadOutcome.Refused(
                List.of(LoadProblem.of(name, Messages.text("load.unreadable", String.valueOf(e.getMessage())))));
    }

    /**
     * Reads one file, within limits, as a single graph: that of all its statements, whatever their graph in the file.
     *
     * @param base against which relative IRIs are resolved
     * @param graph the name of the graph
     */
    public static LoadOutcome loadGraph(Path path, String base, Node graph, LoadControl control) {
        try {
            StagingParser parser = new StagingParser(control);
            Map<Node, Graph> graphs = new HashMap<>();
            for (RdfFile file : InputFiles.at(path).data()) {
                parser.parse(file, base).ifPresent(staged -> graphs.put(graph, staged.whole()));
            }
            if (!parser.problems().isEmpty()) {
                return new LoadOutcome.Refused(parser.problems());
            }
            String name = String.valueOf(path.getFileName());
            return graphs.isEmpty()
                    ? new LoadOutcome.Refused(List.of(LoadProblem.of(name, whyNot(name))))
                    : new LoadOutcome.Loaded(
                            Snapshot.of(graph.getURI(), graphs), List.of(), List.of(), "", parser.notes());
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    /** Returns the file name extensions that are read, each with its dot; each may be followed by {@code .gz}. */
    public static List<String> endings() {
        return RdfFile.endings();
    }

    /** Explains why a file with the given name is not read and what to do about it. */
    public static String whyNot(String name) {
        return RdfFile.whyNot(name);
    }

    private static List<Path> places(Path path, List<Path> lexicons) {
        List<Path> places = new ArrayList<>(List.of(path));
        places.addAll(lexicons);
        return places;
    }

    private static List<LoadProblem> missing(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of(LoadProblem.of(place.toString(), Messages.text("load.missing")));
        }
        InputFiles sources = InputFiles.at(place);
        if (!sources.data().isEmpty()) {
            return List.of();
        }
        String name = String.valueOf(place.getFileName());
        if (!Files.isDirectory(place)) {
            return List.of(LoadProblem.of(name, whyNot(name)));
        }
        return sources.others().isEmpty()
                ? List.of(LoadProblem.of(name, Messages.text("load.emptyFolder")))
                : sources.others().stream()
                        .limit(MOST_NAMED)
                        .map(other -> LoadProblem.of(other, whyNot(other)))
                        .toList();
    }

    private static LoadOutcome load(InputFiles sources, List<InputFiles> lexicons, LoadControl control) {
        StagingParser parser = new StagingParser(control);
        List<StagedFile> data = staged(sources, parser);
        List<StagedFile> words = lexicons.stream()
                .flatMap(lexicon -> staged(lexicon, parser).stream())
                .toList();
        ReviewFiles reviews = ReviewFiles.read(sources.reviews(), control);
        List<LoadProblem> problems = new ArrayList<>(parser.problems());
        problems.addAll(reviews.problems());
        if (!problems.isEmpty()) {
            return new LoadOutcome.Refused(problems);
        }
        List<String> notes = new ArrayList<>(sources.notes());
        lexicons.forEach(lexicon -> notes.addAll(lexicon.notes()));
        notes.addAll(parser.notes());
        Stream.concat(data.stream(), words.stream())
                .filter(StagedFile::isEmpty)
                .forEach(file ->
                        notes.add(Messages.text("load.empty", file.file().name())));
        Snapshot snapshot = DatasetAssembly.of(sources.word(), data, words);
        return new LoadOutcome.Loaded(snapshot, sources.families(), sources.shapes(), reviews.text(), notes);
    }

    private static List<StagedFile> staged(InputFiles sources, StagingParser parser) {
        List<StagedFile> staged = new ArrayList<>();
        for (RdfFile file : sources.data()) {
            parser.parse(file, FileIris.base(sources.word(), file.name())).ifPresent(staged::add);
        }
        return staged;
    }
}
