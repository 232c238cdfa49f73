package org.quadrivia.question.rdf.preview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.ProfileReport;
import org.quadrivia.question.ProfileReport.KindUse;
import org.quadrivia.question.ProfileReport.PropertyUse;
import org.quadrivia.question.ProfileReport.Trait;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Units;
import org.quadrivia.question.rdf.profile.Askability;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.ObservedInverses;
import org.quadrivia.question.rdf.profile.PropertyClassifier;
import org.quadrivia.question.rdf.profile.PropertyStats;
import org.quadrivia.question.rdf.schema.Schema;

/** Reports to people what the generator finds in a graph before it makes any questions. */
public final class GraphProfile {
    private static final int EXAMPLES = 3;
    private static final double NEARLY_ALL = 0.95;
    /**
     * A class counts as the domain (or range) of a property if at least this share of the property's subjects (or objects) belong
     * to the class.
     */
    private static final double COMMON = 0.9;

    private final BankGenerator generator;
    private final Snapshot snapshot;
    private final Graph graph;
    private final Schema schema;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final ObservedInverses seen;
    private final Units units;
    private final AskableFacts askable;
    private final RankingPreview ranking;

    private GraphProfile(Snapshot snapshot, FamilySet families) {
        generator = BankGenerator.prepare(snapshot, families, GeneratorSettings.usual());
        GeneratorServices generation = generator.generation();
        this.snapshot = snapshot;
        graph = generation.graph;
        schema = generation.schema;
        profile = generation.profile;
        names = generation.names;
        seen = generation.observed;
        units = generation.units;
        askable = generation.askable;
        ranking = new RankingPreview(generation);
    }

    /** @param families the families to be tried */
    public static ProfileReport of(Snapshot snapshot, FamilySet families) {
        return new GraphProfile(snapshot, families).report(families);
    }

    private ProfileReport report(FamilySet families) {
        List<Node> properties = profile.properties();
        Set<Node> graphs = new HashSet<>();
        snapshot.dataset().listGraphNodes().forEachRemaining(graphs::add);
        return new ProfileReport(
                snapshot.kb(),
                snapshot.language(),
                snapshot.languageFound(),
                graph.size(),
                graphs.size(),
                (int) things().count(),
                (int) things().filter(names::named).count(),
                names.deprecated(),
                naming(properties),
                byCount(profile.languages()),
                profile.populated().stream()
                        .map(this::kind)
                        .sorted(Comparator.comparingInt((KindUse k) -> -k.members())
                                .thenComparing(KindUse::iri))
                        .toList(),
                properties.stream()
                        .filter(p -> askable.verdict(p) != Askability.LANGUAGE)
                        .map(this::property)
                        .toList(),
                askable.mediators().stream()
                        .map(m -> new ProfileReport.Mediator(label(m.to()), label(m.from()), m.count()))
                        .toList(),
                byCount(profile.dates()),
                noise(properties.stream()
                        .filter(p -> askable.verdict(p) != Askability.LANGUAGE)
                        .toList()),
                asking(families));
    }

    private Stream<Node> things() {
        return profile.things().stream().filter(thing -> !profile.isDistractor(thing));
    }

    private Map<String, Integer> naming(List<Node> properties) {
        Map<String, Integer> found = new HashMap<>();
        properties.stream()
                .filter(p -> askable.verdict(p) == Askability.NAMING || snapshot.isNaming(p))
                .forEach(p -> found.put(p.getURI(), profile.use(p).statements()));
        return byCount(found);
    }

    private KindUse kind(Node type) {
        return new KindUse(
                type.toString(),
                label(type),
                profile.members(type).size(),
                askable.classVerdict(type).orElse("usable"),
                ranking.reason(type),
                ranking.first(type));
    }

    private PropertyUse property(Node property) {
        PropertyStats use = profile.use(property);
        Map<String, Integer> values = new HashMap<>();
        for (ValueShape shape : ValueShape.values()) {
            if (use.count(shape) > 0) {
                values.put(word(shape), use.count(shape));
            }
        }
        Set<Node> inverses = new HashSet<>(seen.inverses(property));
        inverses.addAll(schema.inverses(property));
        if (schema.symmetric(property)) {
            inverses.add(property);
        }
        Askability verdict = askable.verdict(property);
        return new PropertyUse(
                property.getURI(),
                label(property),
                use.statements(),
                byCount(values),
                trait(schema.functional(property), use, use.single()),
                trait(schema.inverseFunctional(property), use, use.unique()),
                inverses.stream().map(this::label).sorted().toList(),
                domain(property).map(this::label),
                range(property).map(this::label),
                use.count(ValueShape.NUMBER) > 0 ? units.of(property) : java.util.Optional.empty(),
                verdict.word(),
                verdict.asked(),
                ranking.worth(property),
                use.someObjects().stream().limit(EXAMPLES).map(this::shown).toList());
    }

    /**
     * Returns the declared class of the property's subjects. If there is none, returns a class found in a sample; empty if the
     * subjects have no class in common.
     */
    private Optional<Node> domain(Node property) {
        return schema.domain(property)
                .filter(names::named)
                .or(() -> common(profile.use(property).someSubjects()));
    }

    /**
     * Returns the declared class of the property's objects. If there is none, returns a class found in a sample; empty if the
     * objects have no class in common.
     */
    private Optional<Node> range(Node property) {
        return schema.range(property)
                .filter(type -> profile.isClass(type) && names.named(type))
                .or(() -> common(profile.use(property).someObjects()));
    }

    /** Returns the class with the fewest members among those to which nearly all of the things belong. */
    private Optional<Node> common(List<Node> things) {
        Map<Node, Integer> counts = new HashMap<>();
        things.forEach(thing -> profile.classes(thing).forEach(type -> counts.merge(type, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= COMMON * things.size())
                .map(Map.Entry::getKey)
                .filter(type -> type.isURI() && names.named(type))
                .min(Comparator.comparingInt(
                                (Node type) -> profile.members(type).size())
                        .thenComparing(node -> node.toString()));
    }

    private static Trait trait(boolean declared, PropertyStats use, double share) {
        boolean seen = use.bearers() >= PropertyClassifier.FEW
                && use.values() >= PropertyClassifier.FEW
                && share >= NEARLY_ALL;
        return declared ? Trait.DECLARED : seen ? Trait.SEEN : Trait.NO;
    }

    private Map<String, ProfileReport.Noise> noise(List<Node> properties) {
        Map<String, ProfileReport.Noise> found = new LinkedHashMap<>();
        for (ValueShape shape : ValueShape.values()) {
            Predicate<Node> has = p -> profile.use(p).unfit(shape).isPresent();
            int count = properties.stream()
                    .filter(has)
                    .mapToInt(p -> profile.use(p).count(shape))
                    .sum();
            if (count > 0) {
                List<String> examples = properties.stream()
                        .flatMap(p -> profile.use(p).unfit(shape).stream())
                        .map(Node::getLiteralLexicalForm)
                        .distinct()
                        .limit(EXAMPLES)
                        .toList();
                found.put(word(shape), new ProfileReport.Noise(count, examples));
            }
        }
        return found;
    }

    /**
     * Tries each family on its first candidates, which are also the first ones in a bank. Returns whether the family makes any
     * items and, if not, why.
     */
    private Map<String, ProfileReport.Asking> asking(FamilySet families) {
        Map<String, Map<String, Integer>> causes = new TreeMap<>();
        Set<String> asking = new HashSet<>();
        for (FamilyFile family : families.families()) {
            Map<String, Integer> known = causes.computeIfAbsent(family.family(), name -> new HashMap<>());
            if (!asking.contains(family.family())) {
                BankGenerator.Tried tried = generator.tried(family);
                tried.causes().forEach((cause, number) -> known.merge(cause, number, Integer::sum));
                tried.example().ifPresent(item -> asking.add(family.family()));
            }
        }
        Map<String, ProfileReport.Asking> found = new TreeMap<>();
        causes.forEach((family, why) -> found.put(
                family,
                new ProfileReport.Asking(
                        asking.contains(family), byCount(why).keySet().stream().findFirst())));
        return found;
    }

    private String shown(Node node) {
        return names.label(node).orElseGet(() -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    private String label(Node node) {
        return names.label(node).orElseGet(node::toString);
    }

    private static String word(ValueShape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Integer> byCount(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
