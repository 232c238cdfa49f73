package org.quadrivia.knowledge.rdf.store;

class TdbStoreTest extends QuadStoreContract {
    @Override
    protected QuadStores open() {
        return new FolderStores(folder, CLOCK);
    }
}
