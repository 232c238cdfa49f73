package org.quadrivia.knowledge.rdf;

class TdbStoreTest extends QuadStoreContract {
    @Override
    QuadStores open() {
        return new FolderStores(folder, CLOCK);
    }
}
