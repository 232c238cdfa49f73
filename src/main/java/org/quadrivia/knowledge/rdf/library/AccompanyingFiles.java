package org.quadrivia.knowledge.rdf.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.StoreMetadata;

/**
 * Files of question families and shapes beside a knowledge base. They are stored as texts with it, and written out so that
 * they can be read.
 */
final class AccompanyingFiles {
    /** What the names of shape files begin with. */
    private static final String SHAPES = "shapes/";

    private AccompanyingFiles() {}

    /** Returns the texts by file name, as they came with the RDF. */
    static Map<String, String> texts(LoadOutcome.Loaded loaded) {
        Map<String, String> beside = new TreeMap<>();
        loaded.families().forEach(file -> beside.put(String.valueOf(file.getFileName()), text(file)));
        loaded.shapes().forEach(file -> beside.put(SHAPES + file.getFileName(), text(file)));
        return beside;
    }

    /** Returns the published knowledge base, with its files written to that folder. */
    static LoadedKnowledgeBase shelf(KbId id, StoreMetadata.Head head, Snapshot snapshot, Path folder) {
        List<Path> families = new ArrayList<>();
        List<Path> shapes = new ArrayList<>();
        new TreeMap<>(head.families())
                .forEach(
                        (name, text) -> (name.startsWith(SHAPES) ? shapes : families).add(written(folder, name, text)));
        return new LoadedKnowledgeBase(id, snapshot, head.seed().isPresent(), families, shapes);
    }

    private static Path written(Path folder, String name, String text) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("not a name of a file beside a knowledge base: " + name);
        }
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !text(file).equals(text)) {
                Files.writeString(file, text);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
