package org.quadrivia.knowledge.rdf.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.storage.DataFolder;

/** A process that publishes random changes until it is killed, and says of each revision when it is begun and when it was told. */
final class Publisher {
    static final KbId ID = new KbId("drill");
    static final String BEGUN = "begun";
    static final String TOLD = "told";
    private static final Revision.Note NOTE = new Revision.Note("A drill.", Optional.empty());

    private final FolderStores stores;
    private final Random random;
    private final PrintStream out;
    private int number;
    private Snapshot now;

    private Publisher(FolderStores stores, Random random, PrintStream out) {
        this.stores = stores;
        this.random = random;
        this.out = out;
        this.now = stores.with(ID, QuadStore::published)
                .map(QuadStore.Stored::snapshot)
                .orElseGet(this::first);
        this.number = stores.with(ID, QuadStore::history).getLast().number();
    }

    /** Arguments: the data folder, a seed, and from how many bytes on the store is compacted, at each chance. */
    public static void main(String[] args) {
        try (DataFolder folder = DataFolder.hold(Path.of(args[0]))) {
            Compaction.Bound bound = new Compaction.Bound(Long.parseLong(args[2]), 1);
            FolderStores stores = new FolderStores(folder.path(), Clock.systemUTC(), bound);
            Publisher publisher = new Publisher(stores, new Random(Long.parseLong(args[1])), System.out);
            while (true) {
                publisher.publish();
            }
        }
    }

    private Snapshot first() {
        Snapshot first = Load.snapshot(Path.of("src/test/resources/kbs/tiny/epl.ttl"));
        StoreMetadata.Head head =
                new StoreMetadata.Head(first.kb(), first.revision(), Optional.empty(), Map.of("own.rq", "# own"));
        if (stores.with(ID, store -> store.replace(Optional.empty(), head, first, NOTE))
                .isEmpty()) {
            throw new AssertionError("there is one already");
        }
        return first;
    }

    private void publish() {
        Change change = change();
        Snapshot next = change.apply(now);
        say(BEGUN, next);
        Revision made = stores.with(ID, store -> store.publish(now.revision(), change, next, NOTE))
                .orElseThrow();
        if (made.number() != number + 1) {
            throw new AssertionError(made + " after " + number);
        }
        say(TOLD, next);
        now = next;
        number++;
    }

    private void say(String what, Snapshot next) {
        out.print(what + " " + (number + 1) + " " + next.revision() + "\n");
        out.flush();
    }

    private Change change() {
        List<Quad> all = now.dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .limit(100)
                .toList();
        Quad gone = all.get(random.nextInt(all.size()));
        Quad more = Quad.create(
                gone.getGraph(),
                gone.getSubject(),
                NodeFactory.createURI("http://e.org/p"),
                NodeFactory.createLiteralString(Long.toHexString(random.nextLong())));
        Quad blank = Quad.create(
                gone.getGraph(),
                NodeFactory.createBlankNode(),
                NodeFactory.createURI("http://e.org/q"),
                NodeFactory.createLiteralString("x".repeat(random.nextInt(3_000))));
        return new Change(Set.of(more, blank), Set.of(gone));
    }
}
