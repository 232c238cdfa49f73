package org.quadrivia.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The table of {@code src/docs/architecture.md}: which feature may use which, and which classes of it. */
final class Features {
    static final String ROOT = "org.quadrivia";

    /** Feature to the features it may use; {@code shell} and {@code cli} stand above all. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("backup", Set.of()),
            Map.entry("language", Set.of()),
            Map.entry("storage", Set.of("backup")),
            Map.entry("form", Set.of("language", "storage")),
            Map.entry("knowledge", Set.of("language", "storage", "backup", "form")),
            Map.entry("account", Set.of("language", "storage", "form")),
            Map.entry("editor", Set.of("knowledge")),
            Map.entry("table", Set.of("knowledge")),
            Map.entry("text", Set.of()),
            Map.entry("remote", Set.of()),
            Map.entry("question", Set.of("knowledge", "account", "storage")),
            Map.entry("quality", Set.of("knowledge")),
            Map.entry("quiz", Set.of("language", "question", "knowledge", "account", "storage", "form")),
            Map.entry("live", Set.of("language", "question", "quiz", "knowledge", "account", "storage")),
            Map.entry("exchange", Set.of("table", "knowledge", "question", "quiz")),
            Map.entry("study", Set.of("language", "quiz", "question", "knowledge", "account", "storage", "form")),
            Map.entry(
                    "classroom",
                    Set.of("language", "study", "quiz", "question", "knowledge", "account", "storage", "form")),
            Map.entry(
                    "authoring",
                    Set.of(
                            "language",
                            "editor",
                            "table",
                            "text",
                            "remote",
                            "knowledge",
                            "question",
                            "quiz",
                            "exchange",
                            "account",
                            "storage",
                            "form")),
            Map.entry(
                    "linkeddata",
                    Set.of("language", "editor", "knowledge", "question", "quiz", "account", "storage", "form")),
            Map.entry("bench", Set.of("knowledge", "question")),
            Map.entry("simulation", Set.of()),
            Map.entry(
                    "shell",
                    Set.of(
                            "language",
                            "storage",
                            "knowledge",
                            "question",
                            "quiz",
                            "study",
                            "classroom",
                            "account",
                            "authoring",
                            "linkeddata",
                            "form")),
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
                            "table",
                            "text",
                            "exchange",
                            "remote",
                            "linkeddata",
                            "bench",
                            "simulation")));

    /** Packages of one technology, whose classes other features do not see. All other rooms are as open as a feature's root. */
    private static final Pattern CLOSED =
            Pattern.compile("(?:.*\\.)?(?:rdf|jdbc|ui|web|worker|protocol|sparql)(?:\\..*)?");

    /** The doors: classes in closed packages that certain packages of other features may use. */
    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            Map.entry(
                    "knowledge.rdf.graph",
                    Set.of(
                            "DeclaredPriorities",
                            "CanonicalTerms",
                            "GraphKind",
                            "NodeGroups",
                            "NotAsked",
                            "Qv",
                            "FixedGraphs")),
            Map.entry("knowledge.rdf.label", Set.of("Aliases", "OpaqueLabels")),
            Map.entry("knowledge.rdf.vocabulary", Set.of("Bookkeeping", "Vocabularies")),
            Map.entry(
                    "knowledge.rdf.snapshot",
                    Set.of("Attachments", "Snapshot", "Snapshots", "DatasetExport", "Prefixes")),
            Map.entry(
                    "knowledge.rdf.load",
                    Set.of("KnowledgeLoader", "LoadOutcome", "LoadControl", "LoadProblem", "KnowledgeRefused")),
            Map.entry(
                    "knowledge.rdf.change",
                    Set.of(
                            "Change",
                            "KnowledgeBaseMetadata",
                            "TrigFragment",
                            "RenameDetector",
                            "FamilyTexts",
                            "ExerciseTexts")),
            Map.entry("knowledge.rdf.store", Set.of("Revision")),
            Map.entry("knowledge.rdf.view", Set.of("KbCards")),
            Map.entry(
                    "knowledge.rdf.library",
                    Set.of("KnowledgeStore", "PublishOutcome", "ReplacedEdition", "KnowledgeBackup")),
            Map.entry("knowledge.rdf.source", Set.of("SourceCheck")),
            Map.entry("knowledge.rdf.place", Set.of("PlaceIndex")),
            Map.entry("knowledge.rdf.shapes", Set.of("ShapesCheck", "ShapesOutcome", "ShapeViolation")),
            Map.entry("knowledge.rdf.search", Set.of("TextIndex")),
            Map.entry(
                    "knowledge.rdf.sparql",
                    Set.of(
                            "SparqlParser",
                            "QueryWalk",
                            "QueryFence",
                            "QueryRefused",
                            "SparqlFault",
                            "QueryLimits",
                            "QueryOutcome",
                            "QueryRunner")),
            Map.entry("editor.rdf", Set.of("TermCompletions")),
            Map.entry("table.rdf", Set.of("TableFacts", "TableDifference", "TableFiles")),
            Map.entry("linkeddata.worker", Set.of("QueryWorker")),
            Map.entry("storage.jdbc", Set.of("PeopleStore", "Timestamps")),
            Map.entry("question.rdf.bank", Set.of("BankGenerator", "GeneratorSettings", "UsualBanks")),
            Map.entry("question.rdf.family", Set.of("FamilySet", "FamilyCatalog")),
            Map.entry(
                    "question.rdf.preview",
                    Set.of(
                            "FactWords",
                            "ObjectiveGaps",
                            "ObjectiveIdea",
                            "ObjectiveIdeas",
                            "FamilyGuide",
                            "FamilyTrial",
                            "GraphProfile",
                            "Enrichment",
                            "Enrichments",
                            "LexiconPreview",
                            "RankingPreview")));

    /** The packages that may use doors. */
    private static final Set<String> THROUGH_DOORS = Set.of(
            "account.jdbc",
            "question.jdbc",
            "question.rdf",
            "quiz.jdbc",
            "quiz.rdf",
            "live.jdbc",
            "authoring.knowledgebase",
            "authoring.export",
            "authoring.draft",
            "authoring.editing",
            "authoring.fetching",
            "authoring.importing",
            "authoring.jdbc",
            "authoring.objectives",
            "authoring.publishing",
            "study.jdbc",
            "classroom.jdbc",
            "editor.rdf",
            "table.rdf",
            "quality",
            "linkeddata",
            "bench",
            "cli");

    /** Components that the {@code ui} packages of other features may show on their pages. */
    private static final Map<String, Set<String>> PARTS_OF_PAGES = Map.of(
            "editor.ui", Set.of("RdfEditor"),
            "knowledge.ui.map", Set.of("MarkedMap"),
            "knowledge.ui.time", Set.of("MarkedTimeline"),
            "knowledge.ui.noscript", Set.of("NoScriptPage", "NoScriptPages"));

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
        boolean layout = of(from).equals("shell") && (target + ".").contains(".ui.");
        return !CLOSED.matcher(target).matches() || layout || door(path(from), to);
    }

    private static boolean door(String from, JavaClass to) {
        String outermost =
                to.getName().substring(to.getPackageName().length() + 1).replaceFirst("\\$.*", "");
        if ((from + ".").contains(".ui.")
                && PARTS_OF_PAGES.getOrDefault(path(to), Set.of()).contains(outermost)) {
            return true;
        }
        boolean through = THROUGH_DOORS.stream().anyMatch(p -> from.equals(p) || from.startsWith(p + "."));
        return through && DOORS.getOrDefault(path(to), Set.of()).contains(outermost);
    }
}
