package org.quadrivia.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quadrivia.UnorderedDigest;
import tools.jackson.databind.json.JsonMapper;

/** Writes backups: ZIP files with one text file for each section, one line for each row or quad, and a manifest at the end. */
public final class Backup {
    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final String program;
    private final List<BackupPart> parts;

    /**
     * Makes a backup of these stores.
     *
     * @param program the version of this program
     * @param parts the stores, those that refer to others first. They are frozen in this order, so that whatever one refers to
     *     is present in the next
     */
    public Backup(String program, List<BackupPart> parts) {
        this.program = program;
        this.parts = List.copyOf(parts);
    }

    /** Writes the contents of all stores as of this moment, however long it takes. The stream stays open. */
    public Manifest write(OutputStream out, Instant now) throws IOException {
        List<BackupPart.Frozen> frozen = new ArrayList<>();
        try {
            parts.forEach(part -> frozen.add(part.freeze()));
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            List<Manifest.Part> written = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                written.add(write(zip, parts.get(i).name(), frozen.get(i)));
            }
            Manifest manifest = new Manifest(Manifest.FORM, program, now, written);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writeValueAsBytes(manifest));
            zip.finish();
            return manifest;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            frozen.forEach(BackupPart.Frozen::close);
        }
    }

    private static Manifest.Part write(ZipOutputStream zip, String part, BackupPart.Frozen frozen) throws IOException {
        List<Manifest.Section> sections = new ArrayList<>();
        for (BackupPart.Section section : frozen.sections()) {
            zip.putNextEntry(new ZipEntry(entry(part, section.name())));
            UnorderedDigest digest = new UnorderedDigest();
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            section.lines(line -> {
                digest.add(line);
                write(writer, line);
            });
            writer.flush();
            zip.closeEntry();
            sections.add(new Manifest.Section(section.name(), section.about(), digest.lines(), digest.hex()));
        }
        return new Manifest.Part(part, frozen.about(), sections);
    }

    static String entry(String part, String section) {
        return part + "/" + section;
    }

    private static void write(Writer writer, String line) {
        try {
            writer.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
