package org.quadrivia.authoring.fetching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.load.LoadProblem;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.remote.RemoteFetcher;
import org.quadrivia.remote.RemoteReply;

/** What is fetched from another server. It becomes a file, which is read like one that was uploaded. */
public final class FetchedSource {
    private final RemoteFetcher fetcher;
    private final Selection selection;
    private final Path folder;
    private final Clock clock;
    private Optional<RemoteReply.Received> received = Optional.empty();
    private int statements;

    /** @param folder where the answer is stored */
    public FetchedSource(RemoteFetcher fetcher, Selection selection, Path folder, Clock clock) {
        this.fetcher = fetcher;
        this.selection = selection;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Fetches; returns why it could not, in words.
     *
     * @param progress receives how many bytes have come so far
     */
    public Optional<String> fetch(LoadControl control, LongConsumer progress) {
        return switch (fetcher.fetch(selection.request(), answer(), control::isCancelled, progress)) {
            case RemoteReply.Refused(var words) -> Optional.of(words);
            case RemoteReply.Received reply -> {
                received = Optional.of(reply);
                yield Optional.empty();
            }
        };
    }

    /** Returns how many bytes were fetched. */
    public long size() {
        return received.map(RemoteReply.Received::bytes).orElse(0L);
    }

    /** Returns how many statements were read and kept, without those about their origin. */
    public int statements() {
        return statements;
    }

    private Path answer() {
        return folder.resolve("answer");
    }

    /**
     * Reads what was fetched, with its origin.
     *
     * @throws IOException if the file is not there
     */
    public LoadOutcome read(LoadControl control) throws IOException {
        RemoteReply.Received reply = received.orElseThrow();
        Path file = Files.move(answer(), folder.resolve(selection.file(reply)));
        FetchedGraph graph = new FetchedGraph(selection);
        return switch (KnowledgeLoader.loadGraph(file, reply.from().toString(), graph.name(), control)) {
            case LoadOutcome.Refused refused -> refused;
            case LoadOutcome.Loaded loaded -> described(loaded, graph);
        };
    }

    private LoadOutcome described(LoadOutcome.Loaded loaded, FetchedGraph graph) {
        Graph statements = loaded.snapshot().graph(graph.name());
        if (statements.isEmpty()) {
            return new LoadOutcome.Refused(
                    List.of(LoadProblem.of(selection.host(), Messages.text("fetch.nothingFound"))));
        }
        List<String> notes = new ArrayList<>(loaded.notes());
        int foreign = count(statements.find().filterDrop(selection::keeps));
        if (foreign == statements.size()) {
            return new LoadOutcome.Refused(
                    List.of(LoadProblem.of(selection.host(), Messages.text("fetch.noneOfLanguages"))));
        }
        if (foreign > 0) {
            notes.add(Messages.text("fetch.foreign", foreign));
        }
        int ours = count(statements.find().filterKeep(FetchedGraph::isOurs));
        if (ours > 0) {
            notes.add(Messages.text("fetch.ours", ours));
        }
        Snapshot described = graph.described(statements, clock.instant());
        this.statements = described.graph(graph.name()).size();
        return new LoadOutcome.Loaded(described, List.of(), List.of(), "", notes);
    }

    private static int count(ExtendedIterator<?> found) {
        return found.toList().size();
    }
}
