package org.quadrivia.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.quadrivia.Messages;
import org.quadrivia.UnorderedDigest;
import tools.jackson.core.JacksonException;

/** A backup that was read from end to end and contains what its manifest says. */
public final class BackupFile implements AutoCloseable {
    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens and verifies a backup.
     *
     * @throws BackupUnusable if the file is missing, is not a backup, has another form than this program knows, or is damaged
     */
    public static BackupFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BackupUnusable(Messages.text("backup.missing", path));
        }
        try {
            ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            try {
                BackupFile file = new BackupFile(path, zip, manifest(path, zip));
                file.prove();
                return file;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new BackupUnusable(Messages.text("backup.none", path), e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * Passes on every line of a section.
     *
     * @throws BackupUnusable if the section is missing or cannot be read
     */
    public void lines(String part, String section, Consumer<String> to) {
        try (InputStream in = stream(part, section);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                to.accept(line);
            }
        } catch (IOException e) {
            throw damaged(part, section, e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new BackupUnusable(Messages.text("backup.none", path));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = Backup.JSON.readValue(in.readAllBytes(), Manifest.class);
            if (manifest.form() != Manifest.FORM) {
                throw new BackupUnusable(Messages.text("backup.newer", path, manifest.program()));
            }
            return manifest;
        } catch (JacksonException e) {
            throw new BackupUnusable(Messages.text("backup.none", path), e);
        }
    }

    private void prove() {
        for (Manifest.Part part : manifest.parts()) {
            for (Manifest.Section section : part.sections()) {
                UnorderedDigest digest = new UnorderedDigest();
                lines(part.name(), section.name(), digest::add);
                if (digest.lines() != section.lines() || !digest.hex().equals(section.digest())) {
                    throw damaged(part.name(), section.name(), new CharacterCodingException());
                }
            }
        }
    }

    private InputStream stream(String part, String section) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.entry(part, section));
        if (entry == null) {
            throw new IOException("absent");
        }
        return zip.getInputStream(entry);
    }

    private BackupUnusable damaged(String part, String section, IOException cause) {
        return new BackupUnusable(Messages.text("backup.damaged", path, Backup.entry(part, section)), cause);
    }
}
