package org.quadrivia.cli.common;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.backup.BackupUnusable;
import org.quadrivia.knowledge.rdf.load.KnowledgeRefused;
import org.quadrivia.storage.DataFolderUnusable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** From failures to one line on standard error and an exit code. Only a bug shows a stack trace. */
public final class Refusals {
    private Refusals() {}

    /** Wrong use: what is wrong, and where the help is. */
    public static int misuse(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(failure.getMessage());
        err.println(Messages.text("cli.see-help", command.getCommandSpec().qualifiedName(" ")));
        return CommandLine.ExitCode.USAGE;
    }

    /** A refusal, or a bug. Nothing is said where somebody stopped what was only starting: that is why it failed. */
    public static int failure(Exception failure, CommandLine command, ParseResult parsed) {
        if (stopping()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        String line = explain(failure);
        if (line == null) {
            failure.printStackTrace(command.getErr());
            line = Messages.text("cli.unexpected", failure);
        }
        command.getErr().println(line);
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Whether this process was told to end: from then on it takes no more hooks. */
    private static boolean stopping() {
        Thread nothing = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(nothing);
            Runtime.getRuntime().removeShutdownHook(nothing);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    /** What to tell people of the failure; null where nobody foresaw it. */
    static @Nullable String explain(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Refused
                    || t instanceof KnowledgeRefused
                    || t instanceof DataFolderUnusable
                    || t instanceof BackupUnusable) {
                return t.getMessage();
            }
            if (t instanceof PortInUseException port) {
                return Messages.text("cli.port.taken", Integer.toString(port.getPort()));
            }
        }
        return null;
    }

    /** Why a port can't be listened on. */
    public static Refused port(int port, IOException failure) {
        String number = Integer.toString(port);
        return failure instanceof java.net.BindException
                        && !String.valueOf(failure.getMessage()).contains("denied")
                ? Refused.because("cli.port.taken", number)
                : Refused.because("cli.port.refused", number, cause(failure));
    }

    /** The cause in words, without the path that Java repeats in it. */
    public static String cause(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Messages.text("cli.cause.denied");
        }
        if (failure instanceof FileAlreadyExistsException) {
            return Messages.text("cli.cause.file");
        }
        if (failure instanceof NoSuchFileException) {
            return Messages.text("cli.cause.missing");
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}
