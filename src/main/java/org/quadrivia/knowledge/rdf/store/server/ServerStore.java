package org.quadrivia.knowledge.rdf.store.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.QuadStore;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.rdf.store.RevisionRecords;
import org.quadrivia.knowledge.rdf.store.StoreMetadata;
import org.quadrivia.storage.DataFolderUnusable;

/**
 * One knowledge base on a SPARQL 1.1 server. A revision is one update with one operation, which does nothing unless the
 * revision that it changes is the published one. Each record of a revision has a token; a query for the token shows afterwards
 * whether the update had an effect. What is too large for one update is written beforehand to a new generation, which nobody
 * reads before the head names it.
 */
final class ServerStore implements QuadStore {
    private static final int TRIES = 5;

    /** The published revision and its generation, as the head names them. */
    private record Mark(int number, String digest, String generation) {}

    private final SparqlServer server;
    private final KbId id;
    private final Clock clock;
    private final String base;
    private final String heads = ServerTerms.text(ServerTerms.HEADS);
    private final String loading = ServerTerms.text(ServerTerms.LOADING);

    ServerStore(SparqlServer server, KbId id, Clock clock) {
        this.server = server;
        this.id = id;
        this.clock = clock;
        this.base = ServerTerms.text(ServerTerms.base(id));
    }

    @Override
    public Optional<Stored> published() {
        for (int i = 0; i < TRIES; i++) {
            Optional<Mark> mark = mark();
            if (mark.isEmpty()) {
                return Optional.empty();
            }
            ServerGeneration generation = generation(mark.get().generation);
            Graph about = generation.about();
            var graphs = generation.graphs(about);
            if (mark.equals(mark())) {
                StoreMetadata.Head head = StoreMetadata.head(about, mark.get().digest);
                return Optional.of(new Stored(head, whole(Snapshot.of(head.kb(), graphs), head.revision())));
            }
        }
        throw unusable("store.server.busy");
    }

    private Snapshot whole(Snapshot snapshot, String digest) {
        if (!snapshot.revision().equals(digest)) {
            throw unusable("store.server.damaged");
        }
        return snapshot;
    }

    @Override
    public Optional<StoreMetadata.Head> head() {
        for (int i = 0; i < TRIES; i++) {
            Optional<Mark> mark = mark();
            if (mark.isEmpty()) {
                return Optional.empty();
            }
            Graph about = generation(mark.get().generation).about();
            if (mark.equals(mark())) {
                return Optional.of(StoreMetadata.head(about, mark.get().digest));
            }
        }
        throw unusable("store.server.busy");
    }

    @Override
    public List<Revision> history() {
        String contents =
                RevisionRecords.CONTENTS.stream().map(ServerTerms::text).collect(Collectors.joining(", "));
        return RevisionRecords.history(records("?s ?p ?o FILTER(?p NOT IN (" + contents + "))"));
    }

    @Override
    public Optional<Change> change(int revision) {
        String one = ServerTerms.text(RevisionRecords.node(revision));
        return RevisionRecords.change(records("?s ?p ?o FILTER(?s = " + one + ")"), revision);
    }

    private Graph records(String pattern) {
        Graph records = new GraphMemFast();
        server.rows(
                "SELECT ?s ?p ?o { GRAPH " + ServerTerms.text(ServerTerms.history(id)) + " { " + pattern + " } }",
                row -> records.add(Skolem.decode(Triple.create(row.get("s"), row.get("p"), row.get("o")))));
        return records;
    }

    private Optional<Mark> mark() {
        List<Mark> found = new ArrayList<>();
        server.rows(
                "SELECT ?published ?digest ?generation { GRAPH %s { %s %s ?published ; %s ?digest ; %s ?generation } }"
                        .formatted(
                                heads,
                                base,
                                ServerTerms.text(ServerTerms.PUBLISHED),
                                ServerTerms.text(ServerTerms.DIGEST),
                                ServerTerms.text(ServerTerms.GENERATION)),
                row -> found.add(new Mark(
                        RevisionRecords.number(row.get("published")),
                        row.get("digest").getLiteralLexicalForm(),
                        row.get("generation").getLiteralLexicalForm())));
        return found.stream().findFirst();
    }

    private ServerGeneration generation(String token) {
        return new ServerGeneration(server, ServerTerms.generation(id, token));
    }

    @Override
    public Optional<Revision> replace(
            Optional<String> before, StoreMetadata.Head head, Snapshot by, Revision.Note note) {
        Optional<Mark> now = mark();
        if (!now.map(Mark::digest).equals(before)) {
            return Optional.empty();
        }
        String token = UUID.randomUUID().toString();
        ServerGeneration generation = generation(token);
        generation.write(head, by);
        if (!generation.isWhole(by)) {
            generation.drop();
            throw unusable("store.server.altered");
        }
        Revision made = RevisionRecords.next(
                now.map(Mark::number).orElse(0), head.revision(), note, clock.instant(), Change.NONE);
        String inserted = heads(new Mark(made.number(), made.digest(), token)) + record(made, Change.NONE, token);
        boolean done = publish(made, token, replacing(now, generation.node(), inserted));
        (done ? now.map(Mark::generation).map(this::generation) : Optional.of(generation))
                .ifPresent(ServerGeneration::drop);
        return done ? Optional.of(made) : Optional.empty();
    }

    /**
     * Returns the update that publishes the new generation. It requires that the generation has not been cleared away
     * meanwhile, and allows the one before to be cleared away from then on.
     */
    private String replacing(Optional<Mark> now, Node generation, String inserted) {
        String since = ServerTerms.text(ServerTerms.SINCE);
        String mine = "GRAPH %s { %s %s ?since }".formatted(loading, ServerTerms.text(generation), since);
        String gone = now.map(mark -> "GRAPH %s { %s %s ?since }"
                        .formatted(loading, ServerTerms.text(ServerTerms.generation(id, mark.generation)), since))
                .orElse("");
        String was = now.map(this::heads).orElse("FILTER NOT EXISTS { GRAPH %s { %s ?p ?o } }".formatted(heads, base));
        return "DELETE {\n%s%s\n}\nINSERT {\n%s%s\n}\nWHERE {\n%s\n%s\n}"
                .formatted(now.map(this::heads).orElse(""), mine, inserted, gone, mine, was);
    }

    @Override
    public Optional<Revision> publish(String on, Change change, Snapshot next, Revision.Note note) {
        Optional<Mark> now = mark().filter(mark -> mark.digest.equals(on));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Mark mark = now.get();
        ServerGeneration generation = generation(mark.generation);
        String token = UUID.randomUUID().toString();
        Revision made = RevisionRecords.next(mark.number, next.revision(), note, clock.instant(), change);
        List<Triple> names =
                generation.names(change.added().stream().map(Quad::getGraph).toList());
        String request = "DELETE {\n%s%s}\nINSERT {\n%s%s%s%s}\nWHERE {\n%s}"
                .formatted(
                        heads(mark),
                        ServerTerms.blocks(generation.node(), change.removed()),
                        heads(new Mark(made.number(), made.digest(), mark.generation)),
                        record(made, change, token),
                        ServerTerms.block(generation.node(), names),
                        ServerTerms.blocks(generation.node(), change.added()),
                        heads(mark));
        return publish(made, token, request) ? Optional.of(made) : Optional.empty();
    }

    @Override
    public void forget(String edition) {
        mark().ifPresent(mark -> server.update("""
                DELETE { GRAPH %1$s { ?s ?p ?o } }
                WHERE { GRAPH %1$s {
                  { ?s %2$s ?o . ?o %3$s %4$s . BIND(%2$s AS ?p) }
                  UNION { ?s %3$s %4$s . ?s ?p ?o }
                  UNION { ?edition %3$s %4$s . ?edition %5$s ?s . ?s ?p ?o }
                } }
                """.formatted(
                        ServerTerms.text(ServerTerms.generation(id, mark.generation)),
                        ServerTerms.text(StoreMetadata.EARLIER),
                        ServerTerms.text(StoreMetadata.REVISION),
                        ServerTerms.text(literal(edition)),
                        ServerTerms.text(StoreMetadata.FAMILY))));
    }

    /** Sends an update and returns whether it took effect, even if the answer was lost. */
    private boolean publish(Revision made, String token, String request) {
        try {
            server.update(request);
        } catch (SparqlServer.Refused e) {
            throw e;
        } catch (DataFolderUnusable lost) {
            if (!isRecorded(made, token)) {
                throw lost;
            }
            return true;
        }
        return isRecorded(made, token);
    }

    private boolean isRecorded(Revision made, String token) {
        return server.ask("ASK { GRAPH %s { %s %s %s } }"
                .formatted(
                        ServerTerms.text(ServerTerms.history(id)),
                        ServerTerms.text(RevisionRecords.node(made.number())),
                        ServerTerms.text(ServerTerms.TOKEN),
                        ServerTerms.text(literal(token))));
    }

    private String heads(Mark mark) {
        Node node = ServerTerms.base(id);
        return ServerTerms.block(
                ServerTerms.HEADS,
                List.of(
                        Triple.create(node, ServerTerms.PUBLISHED, RevisionRecords.node(mark.number)),
                        Triple.create(node, ServerTerms.DIGEST, literal(mark.digest)),
                        Triple.create(node, ServerTerms.GENERATION, literal(mark.generation))));
    }

    private String record(Revision made, Change change, String token) {
        Collection<Triple> record = new ArrayList<>(RevisionRecords.triples(made, change));
        record.add(Triple.create(RevisionRecords.node(made.number()), ServerTerms.TOKEN, literal(token)));
        return ServerTerms.block(ServerTerms.history(id), record);
    }

    private static Node literal(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private DataFolderUnusable unusable(String key) {
        String message = Messages.text(key, server, id);
        return new DataFolderUnusable(message, new IllegalStateException(message));
    }
}
