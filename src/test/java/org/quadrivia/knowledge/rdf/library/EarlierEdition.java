package org.quadrivia.knowledge.rdf.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.quadrivia.knowledge.rdf.store.FolderStores;
import org.quadrivia.storage.DataFolder;

/** The knowledge base that this program shipped before it declared learning objectives. */
public final class EarlierEdition {
    private static final String FILES = "/editions/ceasefire-before-objectives.zip";
    private static final String FOLDER = "ontology/";

    private EarlierEdition() {}

    /** Stores it in a data folder, as the program that shipped it did at its first start. */
    public static void seed(Path data) throws IOException {
        ShippedOntology earlier = ShippedOntology.of(files());
        try (DataFolder folder = DataFolder.hold(data);
                StoredKnowledge stored =
                        new StoredKnowledge(new FolderStores(folder.path(), Clock.systemUTC()), () -> earlier)) {
            stored.read();
        }
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(EarlierEdition.class.getResourceAsStream(FILES));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName().substring(FOLDER.length()), zip.readAllBytes());
                }
            }
        }
        return files;
    }
}
