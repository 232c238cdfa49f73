package org.quadrivia.knowledge.rdf.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/**
 * Refuses RDF/XML whose DOCTYPE refers to something outside the file. An XML parser that must not fetch anything replaces
 * such an entity with nothing, so that text would be lost silently. Entities that the file itself defines are allowed.
 */
final class XmlGuard {
    private static final int PROLOG = 1 << 20;
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s");
    private static final Pattern EXTERNAL = Pattern.compile(
            "<!ENTITY\\s+(?:%\\s+)?(\\S+)\\s+(?:SYSTEM|PUBLIC)\\s|<!DOCTYPE\\s+(\\S+)\\s+(?:SYSTEM|PUBLIC)\\s");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_]");

    private XmlGuard() {}

    static Optional<LoadProblem> check(RdfFile file) throws IOException {
        String prolog = prolog(file);
        if (!DOCTYPE.matcher(prolog).find()) {
            return Optional.empty();
        }
        Matcher external = EXTERNAL.matcher(prolog);
        if (!external.find()) {
            return Optional.empty();
        }
        int line = 1
                + (int) prolog.substring(0, external.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String key = external.group(1) == null ? "load.externalDtd" : "load.externalEntity";
        String name = external.group(1) == null ? external.group(2) : external.group(1);
        return Optional.of(
                new LoadProblem(file.name(), line, null, Messages.text(key, name), Excerpt.squeeze(external.group())));
    }

    private static String prolog(RdfFile file) throws IOException {
        try (InputStream in = file.open()) {
            String head = new String(in.readNBytes(PROLOG), StandardCharsets.ISO_8859_1).replace("\0", "");
            String blanked = COMMENT.matcher(head).replaceAll(c -> c.group().replaceAll("[^\n]", " "));
            Matcher root = ROOT.matcher(blanked);
            return root.find() ? blanked.substring(0, root.start()) : blanked;
        }
    }
}
