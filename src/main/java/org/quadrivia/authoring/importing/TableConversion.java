package org.quadrivia.authoring.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.table.Misfit;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.MetadataInvalid;
import org.quadrivia.table.propose.MappingJson;
import org.quadrivia.table.propose.Names;
import org.quadrivia.table.propose.Proposal;
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

    private void convert(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        try {
            TableFile file = TableFile.of(path, name, null, TableLimits.USUAL);
            String home = "https://quadrivia.org/kb/" + Names.slug(name.substring(0, name.lastIndexOf('.'))) + "/";
            Path metadata = path.resolveSibling(name + METADATA);
            boolean given = Files.exists(metadata);
            String mapping = given ? Files.readString(metadata) : MappingJson.write(Proposal.of(file, home, "en"));
            TableFacts facts = new TableFacts(file, mapping, home);
            Path made = path.resolveSibling(name + ".trig");
            tell(name, TableFiles.write(facts, made, this::read));
            facts.warnings().forEach(warning -> notes.add(Messages.text("import.table.note", name, warning)));
            Files.delete(path);
            Files.deleteIfExists(metadata);
            place = Files.isDirectory(place) ? place : made;
        } catch (TableRefused | MetadataInvalid refused) {
            faults.add(new InputFault(name, null, null, String.valueOf(refused.getMessage()), ""));
        }
    }

    private void read(double share) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        progress.accept(share);
    }

    private void tell(String name, TableFacts.Result result) {
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
