package org.quadrivia.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Generates the triples about each thing of a synthetic world from the number of the thing. Links lead only to things that the
 * planned graph contains, most of them to those with the lowest numbers of each kind.
 */
final class SyntheticWorld {
    /**
     * An upper bound of the average number of triples per thing. Because it is not exceeded, a graph reaches the wanted size only
     * after everything that links lead to has been written.
     */
    private static final double TRIPLES_PER_THING = 9.5;

    /** How many of a hundred consecutive things are of each kind. */
    private static final Map<String, Integer> SHARES = shares();

    private static final int ROUND = 100;
    private static final List<String> GIVEN_NAMES = List.of(
            "Ada", "Amir", "Bruno", "Carla", "Dina", "Elias", "Freya", "Goran", "Hana", "Ivo", "Jonas", "Karin", "Lena",
            "Milan", "Nora", "Omar", "Petra", "Rosa", "Samir", "Tara", "Ugo", "Vera", "Yusuf", "Zoe");
    private static final List<String> PEOPLE = List.of("Person", "Writer", "Scientist", "Athlete");
    private static final List<String> ROLES =
            List.of("director", "engineer", "editor", "clerk", "professor", "adviser");

    private final long seed;
    private final int rounds;

    /** @param triples the approximate number of triples wanted */
    SyntheticWorld(int triples, long seed) {
        this.seed = seed;
        this.rounds = Math.max(1, (int) (triples / TRIPLES_PER_THING / ROUND));
    }

    private static Map<String, Integer> shares() {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("Country", 1);
        shares.put("City", 12);
        shares.put("University", 3);
        shares.put("Company", 9);
        shares.put("Person", 48);
        shares.put("Novel", 14);
        shares.put("Film", 8);
        shares.put("Event", 5);
        return shares;
    }

    /** Returns all triples about the thing, each once. */
    Collection<Triple> thing(int number) {
        int place = number % ROUND;
        for (Map.Entry<String, Integer> share : SHARES.entrySet()) {
            if (place < share.getValue()) {
                return new Thing(share.getKey(), number / ROUND * share.getValue() + place).state();
            }
            place -= share.getValue();
        }
        throw new IllegalStateException("the shares do not add up to " + ROUND);
    }

    /** Collects the triples about one thing. */
    private final class Thing {
        private final Set<Triple> stated = new LinkedHashSet<>();
        private final String kind;
        private final int index;
        private final SeededDraws lottery;
        private final Node self;

        Thing(String kind, int index) {
            this.kind = kind;
            this.index = index;
            lottery = new SeededDraws(seed, kind, index);
            self = named(kind, index);
        }

        Collection<Triple> state() {
            switch (kind) {
                case "Country" -> country();
                case "City" -> city();
                case "University", "Company" -> organisation();
                case "Person" -> person();
                case "Event" -> event();
                default -> work();
            }
            return stated;
        }

        private void country() {
            begin(kind, lottery.name(3) + "ia");
            link("capital", "City");
            add("area", number(lottery.number(1_000, 2_000_000)));
        }

        private void city() {
            begin(kind, lottery.name(lottery.number(2, 4)));
            link("country", "Country");
            add("population", number(1_000 + lottery.skewed(9_000_000)));
        }

        private void organisation() {
            boolean company = kind.equals("Company");
            begin(kind, company ? lottery.name(2) + " & " + lottery.name(2) : "University of " + lottery.name(3));
            link("headquarters", "City");
            add("founded", date(lottery.date(1800, 2015)));
            links("founder", "Person", company ? 2 : 1);
        }

        private void person() {
            begin(lottery.of(PEOPLE), lottery.of(GIVEN_NAMES) + " " + lottery.name(lottery.number(2, 4)));
            link("birthPlace", "City");
            add("birthDate", date(lottery.date(1850, 2000)));
            links("citizenOf", "Country", 2);
            links("almaMater", "University", 1);
            links("influencedBy", "Person", lottery.chance(0.2) ? 5 : 1);
            if (lottery.chance(0.1)) {
                link("spouse", "Person");
            }
            if (lottery.chance(0.2)) {
                employment();
            }
            if (lottery.chance(0.02)) {
                Node twin = NodeFactory.createURI(self.getURI() + "-elsewhere");
                add(self, OWL.sameAs.asNode(), twin);
                add(twin, SyntheticSchema.term("citizenOf"), any("Country"));
            }
        }

        private void employment() {
            Node joint = NodeFactory.createBlankNode(kind + "-" + index);
            add("employment", joint);
            add(joint, SyntheticSchema.term("employer"), any("Company"));
            add(joint, SyntheticSchema.term("role"), NodeFactory.createLiteralString(lottery.of(ROLES)));
            add(joint, SyntheticSchema.term("since"), date(lottery.date(1900, 2020)));
        }

        private void work() {
            begin(kind, "The " + lottery.name(2) + " of " + lottery.name(2));
            links("author", "Person", lottery.chance(0.1) ? 3 : 1);
            add("published", date(lottery.date(1900, 2024)));
            if (lottery.chance(0.5)) {
                link("setIn", "City");
            }
        }

        private void event() {
            begin(kind, "Conference of " + lottery.name(3));
            link("location", "City");
            add("date", date(lottery.date(1950, 2024)));
            links("participant", "Person", 6);
        }

        private void begin(String type, String name) {
            add(self, RDF.type.asNode(), SyntheticSchema.term(type));
            add(self, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en"));
            if (lottery.chance(0.15)) {
                add(self, RDFS.label.asNode(), NodeFactory.createLiteralLang(name + "e", "de"));
            }
            if (lottery.chance(0.2)) {
                add(self, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang(lottery.name(3), "en"));
            }
        }

        private void link(String property, String range) {
            add(property, any(range));
        }

        /** Adds at least one link and at most {@code most}. */
        private void links(String property, String range, int most) {
            for (int left = lottery.number(1, most + 1); left > 0; left--) {
                link(property, range);
            }
        }

        private Node any(String range) {
            return named(range, lottery.skewed(rounds * SHARES.getOrDefault(range, 1)));
        }

        private void add(String property, Node object) {
            add(self, SyntheticSchema.term(property), object);
        }

        private void add(Node subject, Node property, Node object) {
            stated.add(Triple.create(subject, property, object));
        }
    }

    private static Node named(String kind, int index) {
        return NodeFactory.createURI(
                SyntheticSchema.NS + kind.toLowerCase(java.util.Locale.ROOT) + "/" + kind.charAt(0) + index);
    }

    private static Node date(String text) {
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
