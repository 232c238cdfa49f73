package org.quadrivia.cli.knowledge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.table.MendedCells;
import org.quadrivia.table.Misfit;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.MetadataInvalid;
import org.quadrivia.table.csvw.MetadataLocator;
import org.quadrivia.table.csvw.Warnings;
import org.quadrivia.table.propose.KeptMends;
import org.quadrivia.table.propose.MappingJson;
import org.quadrivia.table.propose.MappingReader;
import org.quadrivia.table.propose.Names;
import org.quadrivia.table.propose.Proposal;
import org.quadrivia.table.propose.TableMapping;
import org.quadrivia.table.rdf.TableFacts;
import org.quadrivia.table.rdf.TableFiles;
import org.quadrivia.table.read.TableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a table as a knowledge base, and the mapping by which it was made. */
@Command(name = "import", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN = 200;

    @Parameters(paramLabel = "TABLE", descriptionKey = "table")
    private Path table;

    @Option(names = "--mapping", paramLabel = "FILE")
    private @Nullable Path mapping;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en")
    private String language;

    @Option(names = "--before", paramLabel = "FILE")
    private @Nullable Path before;

    @Spec
    private CommandSpec spec;

    /** Returns 0 if all of the table fits, else 1; what fits is written all the same. */
    @Override
    public Integer call() {
        try {
            return convert();
        } catch (TableRefused refused) {
            throw CommandRefused.because("cli.import.unreadable", table.toString(), refused.words());
        } catch (MetadataInvalid invalid) {
            throw CommandRefused.because(
                    "cli.import.metadata", mapping == null ? table.toString() : mapping.toString(), invalid.words());
        } catch (IOException broken) {
            throw CommandRefused.because("cli.import.unreadable", table.toString(), broken.toString());
        }
    }

    private int convert() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        TableFile file = TableFile.of(table, table.getFileName().toString(), sheet, TableLimits.USUAL);
        String base = "https://quadrivia.org/kb/"
                + Names.slug(name == null ? file.name().replaceFirst("\\.[A-Za-z]{1,5}$", "") : name) + "/";
        Optional<Path> given = Optional.ofNullable(mapping).or(this::beside);
        String json = given.isPresent()
                ? Files.readString(given.get())
                : MappingJson.write(Proposal.of(file, base, language));
        TableFile read = mended(file, json);
        TableFacts facts = new TableFacts(read, json, base);
        given.ifPresentOrElse(
                path -> print.println(Messages.text("cli.import.mapping", path.toString())), () -> propose(json));
        TableFacts.Result result = TableFiles.write(facts, out);
        facts.warnings().forEach(warning -> print.println(Messages.text("cli.import.warning", warning)));
        report(result, print);
        if (before != null) {
            difference(facts, print, before);
        }
        print.flush();
        return result.misfits().isEmpty() ? 0 : 1;
    }

    /** Returns the table with the cells mended that were mended in an earlier version of it. */
    private TableFile mended(TableFile file, String json) throws IOException {
        Optional<TableMapping> known = MappingReader.read(json);
        MendedCells cells = known.isPresent() ? KeptMends.places(file, known.get()) : MendedCells.NONE;
        if (!cells.texts().isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println(Messages.text("cli.import.mended", cells.texts().size()));
        }
        return file.withMended(cells);
    }

    /** Returns the metadata that lies beside the table and names it. */
    private Optional<Path> beside() {
        Path whole = table.toAbsolutePath();
        List<Path> found = new java.util.ArrayList<>();
        MetadataLocator.find(
                whole.toUri().toString(),
                List.of(),
                List.of(),
                address -> {
                    Path path = Path.of(java.net.URI.create(address));
                    if (!Files.isRegularFile(path)) {
                        return Optional.empty();
                    }
                    found.add(path);
                    try {
                        return Optional.of(Files.readString(path));
                    } catch (IOException unreadable) {
                        return Optional.empty();
                    }
                },
                new Warnings());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private void propose(String json) {
        Path written = out.resolveSibling(out.getFileName() + "-metadata.json");
        OutputFile.write(written, writer -> writer.write(json));
        spec.commandLine().getOut().println(Messages.text("cli.import.proposed", written.toString()));
    }

    private void report(TableFacts.Result result, PrintWriter print) {
        result.notes().forEach(print::println);
        result.empty().forEach((column, count) -> print.println(Messages.text("cli.import.empty", column, count)));
        result.misfits().stream().limit(SHOWN).forEach(misfit -> print.println(line(misfit)));
        int more = Math.max(0, result.misfits().size() - SHOWN) + result.more();
        if (more > 0) {
            print.println(Messages.text("cli.import.more", more));
        }
        print.println(Messages.text(
                "cli.import.done",
                result.rows(),
                result.facts(),
                result.misfits().size() + result.more(),
                out.toString()));
    }

    private static String line(Misfit misfit) {
        return misfit.column().isEmpty()
                ? Messages.text("table.misfit.row", misfit.row(), misfit.value(), misfit.reason())
                : Messages.text("table.misfit.cell", misfit.row(), misfit.column(), misfit.value(), misfit.reason());
    }

    private void difference(TableFacts facts, PrintWriter print, Path earlier) throws IOException {
        TableFiles.Rows rows = TableFiles.difference(facts.table(), earlier, out);
        print.println(
                Messages.text("cli.import.difference", earlier.toString(), rows.fresh(), rows.changed(), rows.gone()));
    }
}
