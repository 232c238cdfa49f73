package org.quadrivia.cli.knowledge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.authoring.export.ExportFormat;
import org.quadrivia.authoring.export.KnowledgeBaseExport;
import org.quadrivia.authoring.fetching.FetchedSource;
import org.quadrivia.authoring.fetching.Selection;
import org.quadrivia.authoring.fetching.SelectionInvalid;
import org.quadrivia.authoring.fetching.SelectionKind;
import org.quadrivia.authoring.fetching.SelectionMaker;
import org.quadrivia.authoring.importing.ImportSettings;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.cli.common.Refusals;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.remote.HostsInvalid;
import org.quadrivia.remote.RemoteFetcher;
import org.quadrivia.remote.RemoteSettings;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a part of somebody else's graph as a knowledge base, within the rules and limits of the server's settings. */
@Command(name = "fetch", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class FetchCommand implements Callable<Integer> {
    /** What is wanted; nothing for the document at the address. */
    static final class Wanted {
        @Option(names = "--class", paramLabel = "IRI", descriptionKey = "class")
        private @Nullable String ofClass;

        @Option(names = "--pattern", paramLabel = "PATTERN", descriptionKey = "pattern")
        private @Nullable String pattern;

        @Option(names = "--query", paramLabel = "FILE", descriptionKey = "query")
        private @Nullable Path query;
    }

    @Parameters(paramLabel = "ADDRESS", descriptionKey = "address")
    private String address;

    @ArgGroup
    private @Nullable Wanted wanted;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "200")
    private int limit;

    @Option(names = "--languages", paramLabel = "TAGS", defaultValue = "")
    private String languages;

    @Option(names = "--hosts", paramLabel = "HOSTS")
    private @Nullable String hosts;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (limit < 1 || limit > SelectionMaker.MAX_LIMIT) {
            throw new ParameterException(
                    spec.commandLine(), Messages.text("cli.fetch.limit", SelectionMaker.MAX_LIMIT));
        }
        try (AnnotationConfigApplicationContext services = services()) {
            RemoteFetcher fetcher = services.getBean(RemoteFetcher.class);
            fetch(
                    fetcher,
                    selection(fetcher.settings()),
                    services.getBean(ImportSettings.class).controlOfFetched());
            return 0;
        } catch (SelectionInvalid invalid) {
            throw CommandRefused.saying(invalid.words());
        } catch (BeanCreationException broken) {
            throw broken.getMostSpecificCause() instanceof HostsInvalid invalid
                    ? CommandRefused.saying(String.valueOf(invalid.getMessage()))
                    : broken;
        } catch (IOException broken) {
            throw CommandRefused.because("cli.fetch.broken", Refusals.cause(broken));
        }
    }

    /** Opens what fetches on a server, with the settings that a server would use. */
    private AnnotationConfigApplicationContext services() {
        StandardEnvironment settings = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        if (hosts != null) {
            settings.getPropertySources()
                    .addFirst(new MapPropertySource("command line", Map.of("quadrivia.remote.hosts", hosts)));
        }
        AnnotationConfigApplicationContext services = new AnnotationConfigApplicationContext();
        services.setEnvironment(settings);
        services.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        services.register(RemoteSettings.class, RemoteFetcher.class, ImportSettings.class);
        services.refresh();
        return services;
    }

    private Selection selection(RemoteSettings settings) throws IOException {
        if (settings.hosts().isEmpty()) {
            throw CommandRefused.because("cli.fetch.noHosts");
        }
        SelectionMaker maker = new SelectionMaker(settings.hosts());
        if (wanted == null) {
            return maker.of(address, SelectionKind.DOCUMENT, "", limit, languages);
        }
        if (wanted.ofClass != null) {
            return maker.of(address, SelectionKind.CLASS, wanted.ofClass, limit, languages);
        }
        return wanted.pattern != null
                ? maker.of(address, SelectionKind.PATTERN, wanted.pattern, limit, languages)
                : maker.of(address, SelectionKind.QUERY, text(wanted.query), limit, languages);
    }

    private static String text(@Nullable Path file) throws IOException {
        if (file == null || !Files.isReadable(file) || Files.isDirectory(file)) {
            throw CommandRefused.because("cli.path.unreadable", String.valueOf(file));
        }
        if (Files.size(file) > SelectionMaker.LONGEST) {
            throw CommandRefused.because("fetch.tooLong", SelectionMaker.LONGEST);
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException noText) {
            throw CommandRefused.because("cli.path.unreadable", file.toString());
        }
    }

    private void fetch(RemoteFetcher fetcher, Selection selection, LoadControl control) throws IOException {
        Path folder = Files.createTempDirectory("quadrivia-fetch");
        try {
            FetchedSource source = new FetchedSource(fetcher, selection, folder, Clock.systemUTC());
            source.fetch(control, progress()).ifPresent(why -> {
                throw CommandRefused.saying(why);
            });
            say(Messages.text("cli.fetch.reading", kilobytes(source.size())));
            switch (source.read(control)) {
                case LoadOutcome.Refused refused ->
                    throw CommandRefused.saying(KnowledgeInput.lines(refused.problems()));
                case LoadOutcome.Loaded loaded -> write(loaded, selection, source.statements());
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void write(LoadOutcome.Loaded loaded, Selection selection, int statements) {
        ExportFormat format = out.toString().endsWith(".nq") ? ExportFormat.NQUADS : ExportFormat.TRIG;
        OutputFile.writeBytes(out, bytes -> KnowledgeBaseExport.write(loaded.snapshot(), format, bytes));
        loaded.notes().forEach(note -> say(Messages.text("cli.note", note)));
        PrintWriter print = spec.commandLine().getOut();
        print.println(Messages.text("cli.fetch.done", statements, selection.host(), out.toString()));
        print.flush();
    }

    /** Returns what tells, at most once a second, how much has come. */
    private LongConsumer progress() {
        long[] told = {System.nanoTime()};
        return bytes -> {
            if (System.nanoTime() - told[0] > 1_000_000_000L) {
                told[0] = System.nanoTime();
                say(Messages.text("teach.fetch.receiving", kilobytes(bytes)));
            }
        };
    }

    private static long kilobytes(long bytes) {
        return (bytes + 1023) / 1024;
    }

    private void say(String line) {
        PrintWriter print = spec.commandLine().getErr();
        print.println(line);
        print.flush();
    }
}
