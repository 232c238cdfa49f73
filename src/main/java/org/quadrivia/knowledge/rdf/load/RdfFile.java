package org.quadrivia.knowledge.rdf.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.quadrivia.Messages;

/**
 * An RDF file and how to read it.
 *
 * @param content what it contains
 * @param name its name within what is loaded, with forward slashes
 * @param lang its format by extension or, if the extension stands for several formats, by its first characters
 */
public record RdfFile(Content content, String name, Lang lang) {
    /** The content of a file. */
    interface Content {
        /** Opens the content from its beginning; the caller closes the stream. */
        InputStream open() throws IOException;
    }

    private static final int SNIFFED = 4096;
    private static final String RDF = "rdf:RDF";
    private static final Map<String, Lang> LANGS = Map.ofEntries(
            Map.entry("ttl", Lang.TURTLE),
            Map.entry("turtle", Lang.TURTLE),
            Map.entry("n3", Lang.TURTLE),
            Map.entry("nt", Lang.NTRIPLES),
            Map.entry("trig", Lang.TRIG),
            Map.entry("nq", Lang.NQUADS),
            Map.entry("rdf", Lang.RDFXML),
            Map.entry("owl", Lang.RDFXML),
            Map.entry("xml", Lang.RDFXML),
            Map.entry("jsonld", Lang.JSONLD11),
            Map.entry("json-ld", Lang.JSONLD11));

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("csv", "table"),
            Map.entry("tsv", "table"),
            Map.entry("xls", "table"),
            Map.entry("xlsx", "table"),
            Map.entry("ods", "table"),
            Map.entry("txt", "text"),
            Map.entry("md", "text"),
            Map.entry("doc", "text"),
            Map.entry("docx", "text"),
            Map.entry("odt", "text"),
            Map.entry("pdf", "text"),
            Map.entry("htm", "text"),
            Map.entry("html", "text"),
            Map.entry("png", "picture"),
            Map.entry("jpg", "picture"),
            Map.entry("jpeg", "picture"),
            Map.entry("gif", "picture"),
            Map.entry("svg", "picture"),
            Map.entry("zip", "archive"),
            Map.entry("tar", "archive"),
            Map.entry("tgz", "archive"),
            Map.entry("7z", "archive"),
            Map.entry("bz2", "archive"),
            Map.entry("xz", "archive"),
            Map.entry("xml", "xml"),
            Map.entry("json", "json"));

    /** Returns the file; empty if its extension is not one of RDF, or if it is an {@code .xml} file of another kind. */
    static Optional<RdfFile> of(Path path, String name) throws IOException {
        return of(() -> Files.newInputStream(path), name);
    }

    /** Returns texts as files, without those whose names are not of RDF. */
    public static List<RdfFile> of(Map<String, String> texts) {
        List<RdfFile> files = new ArrayList<>();
        texts.forEach((name, text) -> {
            try {
                of(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name)
                        .ifPresent(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files;
    }

    private static Optional<RdfFile> of(Content content, String name) throws IOException {
        String extension = extension(name);
        Lang lang = LANGS.get(extension);
        if (lang == null) {
            return Optional.empty();
        }
        if (lang.equals(Lang.RDFXML)) {
            String head = head(content, isGz(name));
            if (extension.equals("xml") && !head.contains(RDF)) {
                return Optional.empty();
            }
            lang = looksLikeXml(head) ? Lang.RDFXML : Lang.TURTLE;
        }
        return Optional.of(new RdfFile(content, name, lang));
    }

    /** Returns the file name extensions that are read, each with its dot; each may be followed by {@code .gz}. */
    static List<String> endings() {
        return LANGS.keySet().stream().map(ending -> "." + ending).sorted().toList();
    }

    /** Explains why a file with the given name is not RDF and what to do about it. */
    static String whyNot(String name) {
        String kind = OTHERS.getOrDefault(extension(name), "");
        String why = Messages.text("load.notRdf");
        return kind.isEmpty() ? why : why + " " + Messages.text("load.hint." + kind);
    }

    /** Returns a file that is loaded by itself, under its own name; empty if it is not RDF. */
    public static Optional<RdfFile> at(Path path) {
        try {
            return of(path, String.valueOf(path.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether the format can hold named graphs. */
    boolean quads() {
        return lang.equals(Lang.TRIG) || lang.equals(Lang.NQUADS) || lang.equals(Lang.JSONLD11);
    }

    /** Returns whether the file is JSON, judged by its name. */
    boolean isJson() {
        return lang.equals(Lang.JSONLD11);
    }

    /** Returns whether the file is a gzip archive, judged by its name. */
    boolean isPacked() {
        return isGz(name);
    }

    /** Returns the name of the file without {@code .gz}. */
    String plainName() {
        return withoutGz(name);
    }

    /** Opens the file and unpacks it if necessary; the caller closes the stream. */
    InputStream open() throws IOException {
        return open(content, isPacked(), LoadControl.unbounded());
    }

    /** Opens the file and unpacks it if necessary, within the limits of a load; the caller closes the stream. */
    InputStream open(LoadControl control) throws IOException {
        return control.bounded(open(content, isPacked(), control));
    }

    /** Returns the name without extensions: {@code cheeses-0.1} for {@code cheeses-0.1.ttl.gz}. */
    static String stem(String name) {
        String plain = withoutGz(name);
        String extension = extension(plain);
        return LANGS.containsKey(extension) ? plain.substring(0, plain.length() - extension.length() - 1) : plain;
    }

    private static InputStream open(Content content, boolean packed, LoadControl control) throws IOException {
        InputStream raw = new BufferedInputStream(control.counted(content.open()), 1 << 16);
        try {
            return packed ? new BufferedInputStream(new Gunzip(raw), 1 << 16) : raw;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static String head(Content content, boolean packed) throws IOException {
        try (InputStream in = open(content, packed, LoadControl.unbounded())) {
            return new String(in.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1).replace("\0", "");
        } catch (Gunzip.Damaged toldWhenItIsRead) {
            return RDF;
        }
    }

    private static boolean looksLikeXml(String head) {
        int start = head.indexOf('<');
        String before = start < 0 ? head : head.substring(0, start);
        boolean onlySpaceBefore = before.chars().noneMatch(c -> c > ' ' && c < 0x7f);
        return onlySpaceBefore
                && head.startsWith("<", start)
                && !head.substring(start).matches("(?s)<[^\\s>]*:/.*|<#.*");
    }

    private static String extension(String name) {
        String plain = withoutGz(name);
        String file = plain.substring(plain.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String withoutGz(String name) {
        return isGz(name) ? name.substring(0, name.length() - 3) : name;
    }

    private static boolean isGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
