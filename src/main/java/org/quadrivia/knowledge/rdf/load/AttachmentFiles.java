package org.quadrivia.knowledge.rdf.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files of question families and shapes. Of several with the same name it keeps the last. */
final class AttachmentFiles {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFiles.class);

    private final Map<String, String> families = new LinkedHashMap<>();
    private final Map<String, String> shapes = new LinkedHashMap<>();

    private AttachmentFiles() {}

    /** @param families files, and folders of {@code *.rq} files; those that cannot be read are left out */
    static Attachments read(Collection<Path> families, List<RdfFile> shapes, String reviews) {
        AttachmentFiles files = new AttachmentFiles();
        families.forEach(files::addFamilies);
        shapes.forEach(shape -> put(files.shapes, shape.plainName(), shape::open));
        return new Attachments(files.families, files.shapes, reviews);
    }

    private void addFamilies(Path place) {
        try (Stream<Path> walk = Files.walk(place)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> file.equals(place) || file.toString().endsWith(".rq"))
                    .sorted()
                    .forEach(file ->
                            put(families, String.valueOf(file.getFileName()), () -> Files.newInputStream(file)));
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("{} cannot be read: {}", place, unreadable.getMessage());
        }
    }

    private static void put(Map<String, String> texts, String name, RdfFile.Content content) {
        try (InputStream in = content.open()) {
            texts.remove(name);
            texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
