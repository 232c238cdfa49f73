package org.quadrivia.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/** The table of {@code src/docs/architecture.md}: which feature may use which, and the doors that are open besides their roots. */
final class Features {
    static final String ROOT = "org.quadrivia";

    /** Feature to the features it may use; {@code shell} and {@code cli} stand above all. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("backup", Set.of()),
            Map.entry("storage", Set.of("backup")),
            Map.entry("form", Set.of("storage")),
            Map.entry("knowledge", Set.of("storage", "backup", "form")),
            Map.entry("account", Set.of("storage", "form")),
            Map.entry("editor", Set.of("knowledge")),
            Map.entry("question", Set.of("knowledge", "account", "storage")),
            Map.entry("quality", Set.of("knowledge")),
            Map.entry("quiz", Set.of("question", "knowledge", "account", "storage")),
            Map.entry("study", Set.of("quiz", "question", "knowledge", "account", "storage")),
            Map.entry("authoring", Set.of("editor", "knowledge", "question", "quiz", "account", "storage", "form")),
            Map.entry("linkeddata", Set.of("editor", "knowledge", "question", "quiz", "account", "storage", "form")),
            Map.entry("bench", Set.of("knowledge", "question")),
            Map.entry("learners", Set.of()),
            Map.entry(
                    "shell",
                    Set.of("storage", "knowledge", "question", "quiz", "study", "account", "authoring", "linkeddata")),
            Map.entry(
                    "cli",
                    Set.of(
                            "backup",
                            "storage",
                            "knowledge",
                            "question",
                            "quality",
                            "quiz",
                            "study",
                            "account",
                            "authoring",
                            "linkeddata",
                            "bench",
                            "learners",
                            "shell")));

    /** Packages beneath a root into which others may look, and the classes they may see there. */
    private static final Map<String, Set<String>> DOORS = Map.of(
            "knowledge.rdf",
            Set.of(
                    "Snapshot",
                    "Snapshots",
                    "GraphKind",
                    "KnowledgeLoader",
                    "LoadOutcome",
                    "Problem",
                    "Export",
                    "KnowledgeBackup",
                    "KnowledgeStore",
                    "LoadControl",
                    "Describing",
                    "PartText",
                    "Renaming",
                    "Qv",
                    "Change",
                    "Revision",
                    "PublishOutcome",
                    "ShapesCheck",
                    "ShapesOutcome",
                    "ShapeViolation",
                    "SparqlFault",
                    "SparqlParser",
                    "QueryWalk",
                    "FixedGraphs",
                    "SparqlFence",
                    "FamilyTexts",
                    "ExerciseTexts",
                    "Prefixes"),
            "editor.rdf",
            Set.of("TermCompletions"),
            "linkeddata.worker",
            Set.of("QueryWorker"),
            "storage.jdbc",
            Set.of("PeopleStore"),
            "question.rdf",
            Set.of(
                    "BankGenerator",
                    "FactWords",
                    "FamilyGuide",
                    "FamilySet",
                    "FamilyShelf",
                    "FamilyTrial",
                    "GeneratorSettings",
                    "GraphProfile",
                    "Opening",
                    "Openings",
                    "Wordings"));

    /** Who may go through the doors. */
    private static final Set<String> THROUGH_DOORS =
            Set.of("question.rdf", "quiz.rdf", "authoring.rdf", "editor.rdf", "quality", "linkeddata", "bench", "cli");

    /** Components that stand on the pages of other features, which may see them in the {@code ui} of theirs. */
    private static final Map<String, Set<String>> PARTS_OF_PAGES = Map.of("editor.ui", Set.of("RdfEditor"));

    private Features() {}

    /** The feature a class belongs to; empty for {@code org.quadrivia} itself and for what is not ours. */
    static String of(JavaClass type) {
        String path = path(type);
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** The package beneath {@code org.quadrivia}, for instance "knowledge.rdf". */
    static String path(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }

    /** Whether one class may see another of a different feature. */
    static boolean allowed(JavaClass from, JavaClass to) {
        if (!MAY_USE.getOrDefault(of(from), Set.of()).contains(of(to))) {
            return false;
        }
        String target = path(to);
        boolean root = target.equals(of(to));
        boolean layout = of(from).equals("shell") && target.endsWith(".ui");
        return root || layout || door(path(from), to);
    }

    private static boolean door(String from, JavaClass to) {
        String outermost =
                to.getName().substring(to.getPackageName().length() + 1).replaceFirst("\\$.*", "");
        if (from.endsWith(".ui")
                && PARTS_OF_PAGES.getOrDefault(path(to), Set.of()).contains(outermost)) {
            return true;
        }
        boolean through = THROUGH_DOORS.stream().anyMatch(p -> from.equals(p) || from.startsWith(p + "."));
        return through && DOORS.getOrDefault(path(to), Set.of()).contains(outermost);
    }
}
