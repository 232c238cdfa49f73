import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how the main Java code of a checkout is divided: {@code java src/scripts/CodeMetrics.java [FOLDER]}. It reads the sources
 * only, so it can count an old checkout too. {@code -v} lists what is counted.
 *
 * <ul>
 *   <li>lines and files: without {@code package-info.java}
 *   <li>mutual pairs: two packages that import each other
 *   <li>interfaces with one implementation: one type in the main code implements or extends it, none in the tests, no anonymous
 *       class, and it is neither sealed nor implemented by lambdas (one method, nothing implements it by name)
 *   <li>repeated places: six lines or more, imports and blank lines aside, that occur twice
 * </ul>
 */
final class CodeMetrics {
    private static final int LARGE = 30;
    private static final int REPEATED = 6;
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(org\\.quadrivia(?:\\.[a-z]\\w*)*)\\.");
    private static final Pattern INTERFACE =
            Pattern.compile("(sealed )?\\binterface (\\w+)(?:<[^{]*?>)?(?:\\s+extends [^{]*)?\\s*(?:permits [^{]*)?\\{");
    private static final Pattern PARENTS =
            Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)[^{;]*?\\b(?:implements|extends) ([^{;]*)\\{");

    private final Map<Path, String> main;
    private final Map<Path, String> test;
    private final Path root;

    private CodeMetrics(Path folder) throws IOException {
        this.root = folder.resolve("src/main/java");
        this.main = sources(root);
        this.test = sources(folder.resolve("src/test/java"));
    }

    public static void main(String... arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean detailed = given.remove("-v");
        new CodeMetrics(Path.of(given.isEmpty() ? "." : given.getFirst())).print(detailed);
    }

    private void print(boolean detailed) {
        Map<String, Integer> packages = new TreeMap<>();
        main.keySet().forEach(file -> packages.merge(name(file.getParent()), 1, Integer::sum));
        List<String> large = packages.entrySet().stream()
                .filter(one -> one.getValue() > LARGE)
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
        long lines = main.values().stream().mapToLong(text -> text.lines().count()).sum();
        System.out.printf("main Java: %,d lines in %,d files, %d packages%n", lines, main.size(), packages.size());
        say("packages over " + LARGE + " files", large, detailed);
        say("mutual pairs of packages", mutual(), detailed);
        say("interfaces with one implementation", lonely(), detailed);
        say("repeated places", repeated(), detailed);
    }

    private static void say(String what, List<String> found, boolean detailed) {
        System.out.println(what + ": " + found.size());
        if (detailed) {
            found.forEach(one -> System.out.println("  " + one));
        }
    }

    private List<String> mutual() {
        Map<String, Set<String>> uses = new TreeMap<>();
        main.forEach((file, text) -> {
            Matcher imported = IMPORT.matcher(text);
            while (imported.find()) {
                uses.computeIfAbsent(name(file.getParent()), key -> new TreeSet<>()).add(imported.group(1));
            }
        });
        List<String> pairs = new ArrayList<>();
        uses.forEach((one, used) -> used.stream()
                .filter(other -> one.compareTo(other) < 0 && uses.getOrDefault(other, Set.of()).contains(one))
                .forEach(other -> pairs.add(one + " " + other)));
        return pairs;
    }

    private List<String> lonely() {
        Map<String, Set<String>> children = new HashMap<>();
        Set<String> others = new HashSet<>();
        main.forEach((file, text) -> parents(text, children));
        test.values().forEach(text -> {
            Map<String, Set<String>> doubles = new HashMap<>();
            parents(text, doubles);
            others.addAll(doubles.keySet());
        });
        Stream.concat(main.values().stream(), test.values().stream()).forEach(text -> {
            Matcher made = Pattern.compile("new (\\w+)(?:<[^(]*>)?\\(\\)\\s*\\{").matcher(text);
            while (made.find()) {
                others.add(made.group(1));
            }
        });
        List<String> found = new ArrayList<>();
        main.forEach((file, text) -> {
            Matcher declared = INTERFACE.matcher(COMMENT.matcher(text).replaceAll(""));
            while (declared.find()) {
                String name = declared.group(2);
                if (declared.group(1) == null
                        && children.getOrDefault(name, Set.of()).size() == 1
                        && !others.contains(name)) {
                    found.add(name + " by " + children.get(name).iterator().next());
                }
            }
        });
        return found.stream().sorted().toList();
    }

    private static void parents(String text, Map<String, Set<String>> children) {
        Matcher declared = PARENTS.matcher(COMMENT.matcher(text).replaceAll(""));
        while (declared.find()) {
            Matcher parent = Pattern.compile("\\b[A-Z]\\w*").matcher(declared.group(2).replaceAll("<[^<>]*>", ""));
            while (parent.find()) {
                children.computeIfAbsent(parent.group(), key -> new TreeSet<>()).add(declared.group(1));
            }
        }
    }

    private List<String> repeated() {
        Map<String, String> first = new HashMap<>();
        List<String> found = new ArrayList<>();
        main.forEach((file, text) -> {
            List<String> lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package "))
                    .toList();
            boolean within = false;
            for (int i = 0; i + REPEATED <= lines.size(); i++) {
                String window = String.join("\n", lines.subList(i, i + REPEATED));
                String where = root.relativize(file) + ": " + lines.get(i);
                String before = first.putIfAbsent(window, where);
                if (before != null && !within) {
                    found.add(where + "  as  " + before);
                }
                within = before != null;
            }
        });
        return found;
    }

    private String name(Path folder) {
        return root.relativize(folder).toString().replace('/', '.');
    }

    private static Map<Path, String> sources(Path folder) throws IOException {
        Map<Path, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (!file.endsWith("package-info.java")) {
                    found.put(file, Files.readString(file));
                }
            }
        }
        return found;
    }
}
