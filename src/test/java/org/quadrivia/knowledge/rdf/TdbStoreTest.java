package org.quadrivia.knowledge.rdf;

class TdbStoreTest extends QuadStoreContract {
    @Override
    protected QuadStores open() {
        return new FolderStores(folder, CLOCK);
    }
}
