package org.quadrivia.cli.backup;

import java.io.PrintWriter;
import org.quadrivia.Messages;
import org.quadrivia.backup.Manifest;
import org.quadrivia.knowledge.rdf.library.KnowledgeBackup;

/** Prints what a backup holds: each section with its number of rows or quads and its digest. */
final class BackupTable {
    private static final int SHOWN = 16;

    private BackupTable() {}

    static void print(Manifest manifest, PrintWriter out) {
        out.println(
                Messages.text("backup.head", manifest.program(), manifest.at().toString()));
        for (Manifest.Part part : manifest.parts()) {
            part.sections().forEach(section -> out.println(line(part, section)));
            String server = part.about(KnowledgeBackup.SERVER);
            if (!server.isEmpty()) {
                out.println(Messages.text("backup.server", server));
            }
        }
    }

    private static String line(Manifest.Part part, Manifest.Section section) {
        return "  %-34s %10d  %s"
                .formatted(
                        part.name() + "/" + section.name(),
                        section.lines(),
                        section.digest().substring(0, SHOWN));
    }
}
