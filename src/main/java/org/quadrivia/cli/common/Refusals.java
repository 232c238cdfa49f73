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
import org.quadrivia.remote.HostsInvalid;
import org.quadrivia.storage.DataFolderUnusable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns failures into one line on standard error and an exit code. Only a bug prints a stack trace. */
public final class Refusals {
    private Refusals() {}

    /** Reports wrong use: what is wrong, and where to find help. */
    public static int misuse(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(failure.getMessage());
        err.println(Messages.text("cli.see-help", command.getCommandSpec().qualifiedName(" ")));
        return CommandLine.ExitCode.USAGE;
    }

    /**
     * Reports a refusal or a bug. Prints nothing if the process is being stopped during its start, because that is the cause of
     * the failure.
     */
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

    /** Whether this JVM is shutting down. It then accepts no more shutdown hooks. */
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

    /** Returns the explanation of a failure for people; null if the failure was not foreseen. */
    static @Nullable String explain(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof CommandRefused
                    || t instanceof KnowledgeRefused
                    || t instanceof HostsInvalid
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

    /** Returns the reason why the server cannot listen on a port. */
    public static CommandRefused port(int port, IOException failure) {
        String number = Integer.toString(port);
        return failure instanceof java.net.BindException
                        && !String.valueOf(failure.getMessage()).contains("denied")
                ? CommandRefused.because("cli.port.taken", number)
                : CommandRefused.because("cli.port.refused", number, cause(failure));
    }

    /** Returns the cause in words, without the path that Java repeats in its message. */
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
