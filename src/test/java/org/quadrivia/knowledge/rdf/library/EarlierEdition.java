package org.quadrivia.knowledge.rdf.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.store.FolderStores;
import org.quadrivia.storage.DataFolder;

/** The knowledge base that this program shipped before it declared learning objectives. */
public final class EarlierEdition {
    private static final String FILES = "/editions/ceasefire-before-objectives.zip";
    private static final String FOLDER = "ontology/";

    private EarlierEdition() {}

    /** Stores it in a data folder, as the program that shipped it did at its first start. */
    public static void seed(Path data) throws IOException {
        seed(data, ShippedOntology.of(files()));
    }

    /** Stores an edition in a data folder, as the program that shipped it did at its first start. */
    public static void seed(Path data, ShippedOntology earlier) {
        try (DataFolder folder = DataFolder.hold(data);
                StoredKnowledge stored =
                        new StoredKnowledge(new FolderStores(folder.path(), Clock.systemUTC()), () -> earlier)) {
            stored.read();
        }
    }

    /** Replaces it in that data folder by the present one, as a start of the program that ends right after that. */
    public static void replace(Path data) {
        seed(data, ShippedOntology.read());
    }

    /** Returns the present edition with another name for one thing. */
    public static ShippedOntology naming(String thing, String otherwise) {
        Pattern name = Pattern.compile(":" + Pattern.quote(thing) + "(?![\\w-])");
        return ShippedOntology.read().inFolder(folder -> {
            Map<String, byte[]> files = new HashMap<>();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String text = name.matcher(Files.readString(file)).replaceAll(":" + otherwise);
                    files.put(folder.relativize(file).toString(), text.getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ShippedOntology.of(files);
        });
    }

    /** Returns what the present edition says and what came with it. */
    public static ReplacedEdition present() {
        return loaded(ShippedOntology.read());
    }

    /** Returns what an edition says and what came with it. */
    public static ReplacedEdition loaded(ShippedOntology shipped) {
        return shipped.inFolder(files -> {
            LoadOutcome.Loaded loaded = KnowledgeLoader.load(files).orRefuse();
            return new ReplacedEdition(new KbId("ceasefire"), loaded.snapshot(), loaded.attachments());
        });
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
