package org.quadrivia.knowledge.rdf.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.quadrivia.Messages;
import org.quadrivia.backup.BackupFile;
import org.quadrivia.backup.BackupPart;
import org.quadrivia.backup.BackupUnusable;
import org.quadrivia.backup.Manifest;
import org.quadrivia.knowledge.rdf.change.QuadText;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.rdf.store.TdbStore;
import org.quadrivia.knowledge.rdf.store.server.SparqlServer;
import org.springframework.core.env.Environment;

/**
 * The knowledge bases of a folder, quad by quad: what is published, its families and the records of its revisions. A line is
 * a canonical N-Quad. Blank nodes keep their labels, so that what is restored is the same to the letter. If a SPARQL server
 * keeps the knowledge bases, they must be backed up there: this backup only says so.
 */
public final class KnowledgeBackup implements BackupPart {
    /** The name of this part in the backup. */
    public static final String NAME = "knowledge";

    /** The key under which the backup names the server that keeps the knowledge bases. */
    public static final String SERVER = "server";

    private static final String TDB = "tdb";

    private final Path bases;
    private final Optional<SparqlServer.Address> server;

    /** @param folder a data folder that this process holds and that keeps the knowledge bases */
    public KnowledgeBackup(Path folder) {
        this(folder, Optional.empty());
    }

    KnowledgeBackup(Path folder, Optional<SparqlServer.Address> server) {
        this.bases = folder.resolve("kb");
        this.server = server;
    }

    /** Returns a backup of the knowledge bases in the place that the settings name. */
    public static KnowledgeBackup of(Environment settings, Path folder) {
        return new KnowledgeBackup(folder, StoreSettings.of(settings).server());
    }

    /** Returns a backup with the same settings for another folder. */
    public KnowledgeBackup in(Path folder) {
        return new KnowledgeBackup(folder, server);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Returns whether the folder has no knowledge base; true if a server keeps them. */
    public boolean isEmpty() {
        return names().isEmpty();
    }

    @Override
    public Frozen freeze() {
        List<Base> held = new ArrayList<>();
        try {
            for (String name : names()) {
                held.add(Base.open(name, bases.resolve(name).resolve(TDB)));
            }
            return new Bases(server.map(at -> Map.of(SERVER, at.toString())).orElse(Map.of()), held);
        } catch (IOException | RuntimeException e) {
            held.forEach(Base::close);
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    /**
     * Writes the knowledge bases of a file into a folder that has none.
     *
     * @throws BackupUnusable if there are any and a server would have to take them
     */
    public void bring(BackupFile file, Manifest.Part part) {
        if (server.isPresent() && !part.sections().isEmpty()) {
            throw new BackupUnusable(Messages.text("backup.toServer", server.get()));
        }
        for (Manifest.Section section : part.sections()) {
            try (TdbStore store = TdbStore.open(bases.resolve(section.name()).resolve(TDB), Clock.systemUTC())) {
                store.dataset().begin(ReadWrite.WRITE);
                bring(file, part.name(), section.name(), store);
                store.dataset().commit();
                store.dataset().end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void bring(BackupFile file, String part, String section, TdbStore store) {
        QuadLines quads = new QuadLines(lines -> QuadText.read(lines, store.dataset()::add));
        file.lines(part, section, quads::add);
        quads.flush();
    }

    private List<String> names() {
        if (server.isPresent() || !Files.isDirectory(bases)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(bases)) {
            return all.filter(base -> Files.isDirectory(base.resolve(TDB)))
                    .map(base -> base.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Joins lines to texts, so that these are neither too many nor too long. */
    private static final class QuadLines {
        private static final int LONGEST = 1 << 20;

        private final Consumer<String> to;
        private final StringBuilder text = new StringBuilder();

        QuadLines(Consumer<String> to) {
            this.to = to;
        }

        void add(String line) {
            text.append(line).append('\n');
            if (text.length() > LONGEST) {
                flush();
            }
        }

        void flush() {
            to.accept(text.toString());
            text.setLength(0);
        }
    }

    private record Bases(Map<String, String> about, List<Base> held) implements Frozen {

        @Override
        public List<Section> sections() {
            return List.copyOf(held);
        }

        @Override
        public void close() {
            held.forEach(Base::close);
        }
    }

    /** A knowledge base within a read transaction. */
    private record Base(String name, TdbStore store) implements Section {
        static Base open(String name, Path place) throws IOException {
            TdbStore store = TdbStore.open(place, Clock.systemUTC());
            try {
                store.beginReading();
                return new Base(name, store);
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
        }

        @Override
        public Map<String, String> about() {
            List<Revision> history = store.history();
            return Map.of(
                    "revision",
                    history.isEmpty() ? "" : history.getLast().digest(),
                    "revisions",
                    String.valueOf(history.size()));
        }

        @Override
        public void lines(Consumer<String> to) {
            store.dataset().find().forEachRemaining(quad -> to.accept(QuadText.line(quad)));
        }

        void close() {
            store.endReading();
            store.close();
        }
    }
}
