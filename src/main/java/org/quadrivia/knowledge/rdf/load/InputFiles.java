package org.quadrivia.knowledge.rdf.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.review.ShippedReviewFile;

/**
 * The files at a path, sorted by purpose.
 *
 * @param word the name of the file or folder, without extension
 * @param data RDF files, sorted by name
 * @param reviews files with reviews of questions, by their names within the path
 * @param others names of files of other kinds
 */
record InputFiles(
        String word,
        List<RdfFile> data,
        List<Path> families,
        List<RdfFile> shapes,
        Map<String, Path> reviews,
        List<String> others) {
    private static final String SHAPES = "shapes";

    /**
     * Finds the files by their names; where XML is possible, also by their first characters. Leaves out hidden files and
     * folders.
     *
     * @throws IOException if the path or such a file cannot be read
     */
    static InputFiles at(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        String word = name == null ? "root" : name.toString();
        if (!Files.isDirectory(absolute)) {
            List<RdfFile> one = RdfFile.of(absolute, word).map(List::of).orElseGet(List::of);
            return new InputFiles(RdfFile.stem(word), one, List.of(), List.of(), Map.of(), List.of());
        }
        InputFiles sources = new InputFiles(
                word,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new ArrayList<>());
        for (Path file : files(absolute)) {
            sources.add(file, relative(absolute, file));
        }
        return sources;
    }

    /** Returns what a person should know: which files were ignored. */
    List<String> notes() {
        return others.stream()
                .map(name -> Messages.text("load.leftAlone", name))
                .toList();
    }

    private void add(Path file, String name) throws IOException {
        Optional<RdfFile> rdf = RdfFile.of(file, name);
        if (name.toLowerCase(Locale.ROOT).endsWith(".rq")) {
            families.add(file);
        } else if (("/" + name).endsWith("/" + ShippedReviewFile.NAME)) {
            reviews.put(name, file);
        } else if (rdf.isEmpty()) {
            others.add(name);
        } else if (("/" + name).contains("/" + SHAPES + "/")) {
            RdfFile.at(file).ifPresent(shapes::add);
        } else {
            data.add(rdf.get());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !("/" + relative(folder, file)).contains("/."))
                    .sorted(Comparator.comparing(file -> relative(folder, file)))
                    .toList();
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
