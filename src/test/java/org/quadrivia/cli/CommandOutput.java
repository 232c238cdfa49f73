package org.quadrivia.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What a command said.
 *
 * @param code its exit code
 * @param out on standard output
 * @param err on standard error
 */
public record CommandOutput(int code, String out, String err) {
    /** Runs a command in this JVM. */
    public static CommandOutput by(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = command.execute(arguments);
        return new CommandOutput(code, out.toString(), err.toString());
    }
}
