package org.quadrivia.cli.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.quadrivia.Messages;
import org.quadrivia.backup.BackupFile;
import org.quadrivia.backup.BackupRequest;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.common.Refusals;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.DataFolderInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes all stored data into one file. If a server holds the data folder, that server writes the backup and keeps serving;
 * otherwise this command does. The file is read back before it takes its final name.
 */
@Command(name = "backup", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", descriptionKey = "data")
    private Path data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(data)) {
            throw CommandRefused.because("backup.nothing", data.toAbsolutePath().normalize());
        }
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                write(out);
            }
            try (BackupFile written = BackupFile.open(beside)) {
                BackupTable.print(written.manifest(), spec.commandLine().getOut());
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw CommandRefused.because("cli.output.unwritable", file, Refusals.cause(e));
        } finally {
            delete(beside);
        }
        spec.commandLine().getOut().println(Messages.text("backup.done", file));
        return 0;
    }

    private void write(OutputStream out) throws IOException {
        try (DataFolder folder = DataFolder.hold(data)) {
            OfflineStores.of(folder).backup().write(out, Instant.now());
        } catch (DataFolderInUse serving) {
            BackupRequest.write(data, out);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw CommandRefused.because("cli.output.unwritable", file, Refusals.cause(e));
        }
    }
}
