package org.quadrivia.knowledge.rdf.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.quadrivia.Sha256;
import org.quadrivia.TemporaryFolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of {@code ontology/} that this version ships, whether it runs from a jar or from classes. */
public final class ShippedOntology {
    private static final String FOLDER = "ontology/";

    private final Map<String, byte[]> files = new TreeMap<>();

    private ShippedOntology() {}

    static ShippedOntology read() {
        ShippedOntology shipped = new ShippedOntology();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**")) {
                shipped.add(resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shipped;
    }

    /** @param files contents by their names within the folder */
    public static ShippedOntology of(Map<String, byte[]> files) {
        ShippedOntology shipped = new ShippedOntology();
        shipped.files.putAll(files);
        return shipped;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Returns a digest of names and contents. */
    String digest() {
        MessageDigest digest = Sha256.start();
        files.forEach((name, content) -> {
            digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Runs {@code use} on a temporary folder that holds the files, and returns its result. */
    public <T> T inFolder(Function<Path, T> use) {
        try (TemporaryFolder scratch = TemporaryFolder.create("quadrivia-ontology")) {
            Path folder = scratch.path().resolve(FOLDER);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return use.apply(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Resource resource) throws IOException {
        String url = resource.getURL().toString();
        String name = url.substring(url.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
        if (name.isEmpty() || name.endsWith("/") || !resource.isReadable()) {
            return;
        }
        try (InputStream in = resource.getInputStream()) {
            files.put(name, in.readAllBytes());
        }
    }
}
