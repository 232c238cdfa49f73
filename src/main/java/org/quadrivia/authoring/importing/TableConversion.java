package org.quadrivia.authoring.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.table.Misfit;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.MetadataInvalid;
import org.quadrivia.table.propose.ColumnMapping;
import org.quadrivia.table.propose.MappingJson;
import org.quadrivia.table.propose.MappingReader;
import org.quadrivia.table.propose.Names;
import org.quadrivia.table.propose.Proposal;
import org.quadrivia.table.propose.Role;
import org.quadrivia.table.propose.TableMapping;
import org.quadrivia.table.rdf.TableFacts;
import org.quadrivia.table.rdf.TableFiles;
import org.quadrivia.table.read.TableFile;

/**
 * Replaces the tables among imported files by RDF: by the metadata beside a table ({@code planets.csv-metadata.json}), or else as
 * is proposed.
 */
final class TableConversion {
    /** The endings of the names of tables. */
    static final List<String> ENDINGS = List.of(".csv", ".tsv", ".xlsx", ".ods");

    /** The ending of the files in which pasted tables are kept. */
    static final String PASTED = ".pasted.csv";

    private static final String METADATA = "-metadata.json";
    private static final int MOST_TOLD = 40;

    private final BooleanSupplier cancelled;
    private final DoubleConsumer progress;
    private final List<String> notes = new ArrayList<>();
    private final List<InputFault> faults = new ArrayList<>();
    private Path place;

    /**
     * @param place a file or a folder of files
     * @param progress receives the part of a table that has been read, from 0 to 1
     */
    TableConversion(Path place, BooleanSupplier cancelled, DoubleConsumer progress) {
        this.place = place;
        this.cancelled = cancelled;
        this.progress = progress;
    }

    /** Returns whether all tables could be read; not if the import was cancelled meanwhile. */
    boolean convert() {
        try {
            for (Path table : tables()) {
                convert(table);
            }
        } catch (CancellationException stopped) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return faults.isEmpty();
    }

    private List<Path> tables() throws IOException {
        if (!Files.isDirectory(place)) {
            return isTable(place) ? List.of(place) : List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(TableConversion::isTable).sorted().toList();
        }
    }

    private static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** A table and what its columns are proposed to be. */
    record Proposed(TableFile file, TableMapping mapping) {}

    /**
     * Returns the table if it is all that there is, perhaps with metadata that can be edited; otherwise empty.
     *
     * @throws UncheckedIOException if the files cannot be listed
     */
    Optional<Path> only() {
        try {
            List<Path> tables = tables();
            if (!Files.isDirectory(place)) {
                return tables.stream().findFirst();
            }
            if (tables.size() != 1) {
                return Optional.empty();
            }
            Path metadata = metadata(tables.getFirst());
            try (Stream<Path> files = Files.list(place)) {
                boolean nothingElse = files.allMatch(file -> file.equals(tables.getFirst()) || file.equals(metadata));
                boolean editable = Files.exists(metadata)
                        && MappingReader.read(Files.readString(metadata)).isPresent();
                return nothingElse && editable ? Optional.of(tables.getFirst()) : Optional.empty();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Returns what the columns of a table are: as in the version before, or as its metadata says, or else as is proposed.
     *
     * @param before the table of which this is the next version; null for none
     * @return empty if the table is refused or cancelled
     */
    Optional<Proposed> proposed(Path path, @Nullable KeptTable before) {
        String name = shown(path);
        try {
            TableFile file = TableFile.of(path, name, null, TableLimits.USUAL);
            Path metadata = metadata(path);
            Optional<TableMapping> given =
                    Files.exists(metadata) ? MappingReader.read(Files.readString(metadata)) : Optional.empty();
            if (before != null) {
                TableMapping earlier = MappingReader.read(before.mapping())
                        .orElseThrow(() -> TableRefused.saying(Messages.text("teach.next.foreign")));
                TableMapping now = TableImport.proposed(file, earlier.home(), this::read);
                return Optional.of(new Proposed(
                        file,
                        earlier.fittedTo(now)
                                .orElseThrow(() ->
                                        TableRefused.saying(Messages.text("teach.next.noName", nameOf(earlier))))));
            }
            return Optional.of(new Proposed(
                    file, given.isPresent() ? given.get() : TableImport.proposed(file, home(name), this::read)));
        } catch (TableRefused refused) {
            faults.add(new InputFault(name, null, null, refused.words(), ""));
            return Optional.empty();
        } catch (CancellationException stopped) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String nameOf(TableMapping mapping) {
        return mapping.columns().stream()
                .filter(column -> column.role() == Role.NAME)
                .map(ColumnMapping::title)
                .findFirst()
                .orElse("");
    }

    /** Returns the name of a file as people read it; pasted tables have a title and no ending. */
    private static String shown(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(PASTED) ? name.substring(0, name.length() - PASTED.length()) : name;
    }

    private static Path metadata(Path table) {
        return table.resolveSibling(table.getFileName() + METADATA);
    }

    private static String home(String name) {
        return "https://quadrivia.org/kb/" + Names.slug(name.replaceFirst("\\.[A-Za-z]{1,5}$", "")) + "/";
    }

    private void convert(Path path) throws IOException {
        String name = shown(path);
        try {
            TableFile file = TableFile.of(path, name, null, TableLimits.USUAL);
            Path metadata = metadata(path);
            String mapping = Files.exists(metadata)
                    ? Files.readString(metadata)
                    : MappingJson.write(Proposal.of(file, home(name), "en", this::read));
            Path made = path.resolveSibling(path.getFileName() + ".trig");
            write(file, mapping, home(name), made);
            Files.delete(path);
            Files.deleteIfExists(metadata);
            place = Files.isDirectory(place) ? place : made;
        } catch (TableRefused | MetadataInvalid refused) {
            faults.add(new InputFault(name, null, null, String.valueOf(refused.getMessage()), ""));
        }
    }

    /**
     * Writes the facts of a table to a file, which is then the place of the RDF.
     *
     * @return whether it could; not if the import was cancelled meanwhile
     */
    boolean convert(TableFile file, TableMapping mapping, Path made) {
        try {
            write(file, MappingJson.write(mapping), mapping.home(), made);
            place = made;
        } catch (TableRefused refused) {
            faults.add(new InputFault(file.name(), null, null, refused.words(), ""));
        } catch (CancellationException stopped) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return faults.isEmpty();
    }

    private void write(TableFile file, String mapping, String home, Path made) throws IOException {
        TableFacts facts = new TableFacts(file, mapping, home);
        notes.addAll(notes(file.name(), TableFiles.write(facts, made, this::read)));
        facts.warnings().forEach(warning -> notes.add(Messages.text("import.table.note", file.name(), warning)));
    }

    private void read(double share) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        progress.accept(share);
    }

    /** Returns what a person should know about a table that was read. */
    static List<String> notes(String name, TableFacts.Result result) {
        List<String> notes = new ArrayList<>();
        notes.add(Messages.text(
                "import.table.done", name, result.rows(), result.misfits().size() + result.more()));
        result.misfits().stream()
                .limit(MOST_TOLD)
                .forEach(misfit -> notes.add(Messages.text("import.table.note", name, line(misfit))));
        int more = Math.max(0, result.misfits().size() - MOST_TOLD) + result.more();
        if (more > 0) {
            notes.add(Messages.text("import.table.more", name, more));
        }
        result.notes().forEach(note -> notes.add(Messages.text("import.table.note", name, note)));
        result.empty().forEach((column, count) -> notes.add(Messages.text("import.table.empty", name, column, count)));
        return notes;
    }

    private static String line(Misfit misfit) {
        return misfit.column().isEmpty()
                ? Messages.text("table.misfit.row", misfit.row(), misfit.value(), misfit.reason())
                : Messages.text("table.misfit.cell", misfit.row(), misfit.column(), misfit.value(), misfit.reason());
    }

    /** Returns the file or the folder of files, with RDF in the place of tables. */
    Path place() {
        return place;
    }

    /** Returns what a person should know about the tables. */
    List<String> notes() {
        return notes;
    }

    /** Returns why tables were refused. */
    List<InputFault> faults() {
        return faults;
    }
}
