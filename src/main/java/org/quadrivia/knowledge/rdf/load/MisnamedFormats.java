package org.quadrivia.knowledge.rdf.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadrivia.Messages;

/** Recognises files that are named as RDF but have another format, for which a parser's message would be no help. */
final class MisnamedFormats {
    private static final int HEAD = 2048;
    private static final Map<String, Pattern> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("HTML", start("(<!DOCTYPE html|<html)"));
        FORMATS.put("OWL/XML", start("<(\\w+:)?Ontology\\s"));
        FORMATS.put("OWL functional syntax", start("(Prefix|Ontology)\\s*\\("));
        FORMATS.put("OWL Manchester syntax", start("(Prefix|Ontology):\\s"));
        FORMATS.put("OBO", start("format-version:"));
        FORMATS.put("JSON", start("[\\[{]"));
    }

    private MisnamedFormats() {}

    /** Returns which other format the file has; empty if it may well have the one in its name. */
    static Optional<LoadProblem> check(RdfFile file) throws IOException {
        String head = head(file);
        return FORMATS.entrySet().stream()
                .filter(format -> !(format.getKey().equals("JSON") && mayBegin(file, head)))
                .filter(format -> format.getValue().matcher(head).find())
                .map(format -> LoadProblem.of(file.name(), Messages.text("load.otherFormat", format.getKey())))
                .findFirst();
    }

    /** Returns whether the file may begin like JSON: JSON-LD is JSON, TriG may begin with a brace, Turtle with a bracket. */
    private static boolean mayBegin(RdfFile file, String head) {
        return file.isJson()
                || !Pattern.compile("^\\s*[\\[{]\\s*[\\[{]?\\s*\"@?\\w+\"\\s*:")
                        .matcher(head)
                        .find();
    }

    private static Pattern start(String what) {
        return Pattern.compile(
                "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*" + what, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }

    private static String head(RdfFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }
}
