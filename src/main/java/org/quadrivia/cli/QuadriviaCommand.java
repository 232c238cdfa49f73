package org.quadrivia.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.cli.backup.BackupCommand;
import org.quadrivia.cli.backup.RestoreCommand;
import org.quadrivia.cli.common.Version;
import org.quadrivia.cli.knowledge.BenchCommand;
import org.quadrivia.cli.knowledge.CheckCommand;
import org.quadrivia.cli.knowledge.ExportCommand;
import org.quadrivia.cli.knowledge.FamiliesCommand;
import org.quadrivia.cli.knowledge.FamilyOptions;
import org.quadrivia.cli.knowledge.FetchCommand;
import org.quadrivia.cli.knowledge.GenerateCommand;
import org.quadrivia.cli.knowledge.ImportCommand;
import org.quadrivia.cli.knowledge.ProfileCommand;
import org.quadrivia.cli.knowledge.ReportCommand;
import org.quadrivia.cli.knowledge.SampleCommand;
import org.quadrivia.cli.knowledge.ValidateCommand;
import org.quadrivia.cli.knowledge.VerdictsCommand;
import org.quadrivia.cli.server.Server;
import org.quadrivia.cli.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command: starts the server. */
@Command(
        name = "./run",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            GenerateCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            SampleCommand.class,
            VerdictsCommand.class,
            ProfileCommand.class,
            FamiliesCommand.class,
            ValidateCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            FetchCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            BenchCommand.class,
            RehearseCommand.class
        })
final class QuadriviaCommand implements Callable<Integer> {
    /** An exit code that means: do not exit, because the server is running. */
    static final int SERVING = -1;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--base-url", paramLabel = "URL")
    private @Nullable URI baseUrl;

    @Option(names = "--kb", paramLabel = "PATH")
    private @Nullable Path kb;

    @Option(names = "--lexicon", paramLabel = "FILE", descriptionKey = "lexicon")
    private List<Path> lexicons = List.of();

    @Option(names = "--pictures")
    private boolean pictures;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FamilyOptions families;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Server server = Server.start(settings());
        server.warmUp();
        spec.commandLine().getOut().println(Messages.text("cli.ready", server.address()));
        server.greeting().forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return SERVING;
    }

    private ServerSettings settings() {
        if (port < 0 || port > 65_535) {
            throw misuse("cli.port.range", Integer.toString(port));
        }
        if (kb != null && data != null) {
            throw misuse("cli.kb.data");
        }
        if (kb != null && demo) {
            throw misuse("cli.kb.demo");
        }
        if (kb == null && (pictures || !(lexicons.isEmpty() && families.places.isEmpty()))) {
            throw misuse("cli.with-kb");
        }
        if (baseUrl != null && !(baseUrl.isAbsolute() && baseUrl.getHost() != null)) {
            throw misuse("cli.base-url.form", baseUrl);
        }
        return new ServerSettings(port, folder(), baseUrl, kb, lexicons, families.places, pictures, demo);
    }

    /** Returns the data folder. A demo has its own default folder, so that demo accounts do not mix with real ones. */
    private Path folder() {
        return data == null ? Path.of(demo ? "demo-data" : "data") : data;
    }

    private ParameterException misuse(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Messages.text(key, arguments));
    }
}
