package org.quadrivia.cli;

import java.util.ResourceBundle;
import org.quadrivia.cli.common.HelpOption;
import org.quadrivia.cli.common.Refusals;
import org.quadrivia.linkeddata.worker.QueryWorker;
import org.quadrivia.text.process.TextWorker;
import picocli.CommandLine;

/** The entry point of the jar: starts the server, or runs the command named by the first argument. */
public final class Main {
    private Main() {}

    /**
     * Exits the JVM with 0 (done), 1 (faults found, or an input refused) or 2 (wrong use). A server runs until it is stopped.
     */
    public static void main(String[] args) {
        if (QueryWorker.isMeant(args)) {
            QueryWorker.run();
            return;
        }
        if (TextWorker.isMeant(args)) {
            TextWorker.run(args);
            return;
        }
        int code = commandLine().execute(args);
        if (code != QuadriviaCommand.SERVING) {
            System.exit(code);
        }
    }

    /** Returns the whole command line, with help texts from {@code messages.properties}. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new QuadriviaCommand());
        line.getSubcommands().values().forEach(command -> command.addMixin("help", new HelpOption()));
        return line.setResourceBundle(ResourceBundle.getBundle("messages.messages"))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Refusals::misuse)
                .setExecutionExceptionHandler(Refusals::failure);
    }
}
