package org.quadrivia.text.process;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.quadrivia.Messages;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextRefused;
import org.quadrivia.text.read.TextFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process that reads one file and writes the text, or why there is none, to standard output. */
public final class TextWorker {
    /** The argument that makes the program a text worker. */
    static final String MODE = "text-worker";

    private TextWorker() {}

    /** Returns whether the arguments ask the program to read a text. */
    public static boolean isMeant(String[] arguments) {
        return arguments.length == 3 && arguments[0].equals(MODE);
    }

    /** Reads the file that the arguments name, then ends the JVM. */
    public static void run(String[] arguments) {
        PrintStream answer = System.out;
        System.setOut(System.err);
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answer))) {
            read(Path.of(arguments[1]), arguments[2], out);
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void read(Path file, String name, DataOutputStream out) throws IOException {
        try {
            TextStream.write(TextFile.read(file, name, TextLimits.USUAL), out);
        } catch (TextRefused refused) {
            TextStream.refuse(refused.words(), out);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            TextStream.refuse(Messages.text("text.refused.broken"), out);
        }
    }
}
