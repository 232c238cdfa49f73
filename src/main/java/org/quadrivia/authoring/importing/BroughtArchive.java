package org.quadrivia.authoring.importing;

import static org.quadrivia.Messages.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.quadrivia.PackedFile;
import org.quadrivia.knowledge.media.MediaCheck;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.MediaRefused;

/**
 * An exported ZIP that comes back: the data of a knowledge base with its pictures and sounds. Nothing but what an export holds is
 * unpacked, only under names that we know, and each file is examined like one that is uploaded.
 */
final class BroughtArchive {
    private static final String ENDING = ".zip";
    private static final String DATA = "dataset.trig";
    /** Says which name stands for which file; we know that from the names of the files. */
    private static final String INDEX = "files.ttl";

    private static final String FILE = "files/[A-Za-z0-9_-]{43}\\.[a-z0-9]{2,5}";
    private static final int DIGEST_FROM = "files/".length();
    private static final int DIGEST_LENGTH = 43;
    private static final int MOST_PARTS = 10_000;
    /** RDF is packed to a thirtieth at best. */
    private static final int TIGHTEST = 200;

    private static final int LONGEST_NAME = 80;

    /**
     * How much may be unpacked.
     *
     * @param together bytes of everything
     * @param file bytes of one picture or sound
     * @param files bytes of all pictures and sounds
     */
    record Limits(long together, long file, long files) {}

    /** Thrown if the file is no such archive, or not one to unpack; says why. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String words) {
            super(words, null, false, false);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    private final Path zip;
    private final Path folder;
    private final Limits limits;

    /** @param folder where it is unpacked */
    BroughtArchive(Path zip, Path folder, Limits limits) {
        this.zip = zip;
        this.folder = folder;
        this.limits = limits;
    }

    /** Whether a file is an archive, judged by its name. */
    static boolean is(Path file) {
        return Files.isRegularFile(file)
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Returns the data, once it has been unpacked. */
    Path data() {
        return folder.resolve(DATA);
    }

    /** Returns the pictures and sounds, once they have been unpacked. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(media())) {
            return all.sorted().toList();
        }
    }

    private Path media() {
        return folder.resolve("kept");
    }

    /**
     * Unpacks data and files; stops when it is cancelled.
     *
     * @throws Refused if any part is not what an export holds, or is too large; what has been unpacked is of no use then
     */
    void unpack(BooleanSupplier cancelled) throws IOException {
        Files.createDirectories(media());
        try (PackedFile parts =
                new PackedFile(zip, new PackedFile.Limits(MOST_PARTS, limits.together(), TIGHTEST), this::refused)) {
            List<String> names = parts.names().stream()
                    .filter(name -> !name.equals("files/"))
                    .toList();
            if (Set.copyOf(names).size() < names.size()) {
                throw refused("zip");
            }
            names.stream().filter(name -> !isExported(name)).findFirst().ifPresent(name -> {
                throw refused("foreign", cut(name));
            });
            if (!names.contains(DATA)) {
                throw refused("noData");
            }
            long size = 0;
            for (String name : names) {
                if (cancelled.getAsBoolean()) {
                    return;
                }
                try (InputStream in = parts.open(name).orElseThrow()) {
                    if (name.equals(DATA)) {
                        Files.copy(in, data());
                    } else if (!name.equals(INDEX)) {
                        size += file(name, in);
                    }
                }
                if (size > limits.files()) {
                    throw new Refused(text("media.full", limits.files() >> 20));
                }
            }
        } catch (java.util.zip.ZipException damaged) {
            throw refused("zip");
        }
    }

    private static boolean isExported(String name) {
        return name.equals(DATA) || name.equals(INDEX) || name.matches(FILE);
    }

    private long file(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limits.file() + 1, Integer.MAX_VALUE - 8));
        try {
            MediaFile file = MediaCheck.check(bytes, limits.file());
            if (!file.name().digest().equals(name.substring(DIGEST_FROM, DIGEST_FROM + DIGEST_LENGTH))) {
                throw refused("name", name);
            }
            Files.write(media().resolve(file.name().digest()), file.bytes());
            return file.bytes().length;
        } catch (MediaRefused bad) {
            throw refused("file", name, String.valueOf(bad.getMessage()));
        }
    }

    private Refused refused(String why, Object... details) {
        Object[] all = new Object[details.length + 1];
        all[0] = zip.getFileName().toString();
        System.arraycopy(details, 0, all, 1, details.length);
        return new Refused(text("import.archive." + why, all));
    }

    private static String cut(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }
}
