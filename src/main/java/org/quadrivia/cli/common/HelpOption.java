package org.quadrivia.cli.common;

import picocli.CommandLine.Option;

/** The help option of every command. It comes last. */
public final class HelpOption {
    // picocli finds it
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean asked;
}
