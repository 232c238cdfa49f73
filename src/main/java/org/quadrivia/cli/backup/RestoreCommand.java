package org.quadrivia.cli.backup;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quadrivia.Messages;
import org.quadrivia.backup.BackupFile;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.common.Refusals;
import org.quadrivia.storage.DataFolder;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Restores a backup into a data folder that no server holds. */
@Command(name = "restore", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", descriptionKey = "data")
    private Path data;

    @Option(names = "--replace")
    private boolean replace;

    @Spec
    private CommandSpec spec;

    /** Keeps the log of migrations off the output of this command, as the settings of the server do. */
    private static void quiet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getLogger("org.flywaydb").setLevel(Level.WARN);
            // Flyway knows no version of H2 as new as ours
            loggers.getLogger("org.flywaydb.core.internal.database.base.Database")
                    .setLevel(Level.ERROR);
        }
    }

    @Override
    public Integer call() {
        quiet();
        try (BackupFile backup = BackupFile.open(file);
                DataFolder folder = DataFolder.hold(data)) {
            Restore restore = new Restore(OfflineStores.of(folder), backup);
            restore.run(replace).ifPresent(aside -> say("backup.aside", aside));
            BackupTable.print(backup.manifest(), spec.commandLine().getOut());
            say("backup.restored", folder.path());
            return 0;
        } catch (IOException e) {
            throw CommandRefused.because("cli.output.unwritable", data, Refusals.cause(e));
        }
    }

    private void say(String key, Object argument) {
        spec.commandLine().getOut().println(Messages.text(key, argument));
    }
}
