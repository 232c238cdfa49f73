package org.quadrivia.knowledge.rdf.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.dboe.trans.bplustree.BPTStateMgr;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Measures how much data a TDB2 store holds. Its files tell little, because they are created large and filled from the
 * beginning.
 */
final class TdbSize {
    private TdbSize() {}

    /** Returns the bytes of the blocks of its quad indexes, in use or left behind, and of the texts of its nodes. */
    static long of(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            DatasetGraphTDB now = TDBInternal.getDatasetGraphTDB(dataset);
            int block = now.getStoreParams().getBlockSize();
            long blocks = 0;
            for (TupleIndex index :
                    now.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
                blocks += blocks(index);
            }
            return blocks * block + texts(Path.of(now.getLocation().getDirectoryPath()));
        });
    }

    private static long blocks(TupleIndex index) {
        if (index instanceof TupleIndexRecord records && records.getRangeIndex() instanceof BPlusTree tree) {
            BPTStateMgr state = tree.getStateManager();
            return state.getNodeBlocksLimit() + state.getRecordsBlocksLimit();
        }
        throw new IllegalStateException("an index of TDB2 is no tree: " + index.getName());
    }

    private static long texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-data.obj"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
