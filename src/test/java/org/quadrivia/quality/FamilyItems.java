package org.quadrivia.quality;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** An item of each family over {@code land.trig}, without a fault. Each call makes it anew. */
final class FamilyItems {
    private static final String[] NORTH = {"north town arlen", "north town borra", "north town celt"};
    private static final String[] NORTH_COMPLETE = {
        "north-towns a qv:Complete",
        "north-towns qv:subject north",
        "north-towns qv:property town",
        "north town arlen",
        "north town borra",
        "north town celt"
    };
    private static final String LONGEST = "SELECT ?answer { VALUES ?answer { :ister :mead :nyx } ?answer :length ?own "
            + "FILTER NOT EXISTS { VALUES ?other { :ister :mead :nyx } FILTER (?other != ?answer) "
            + "FILTER NOT EXISTS { ?other :length ?value FILTER (?value < ?own) } } }";
    private static final String EARLIEST = "SELECT ?answer { VALUES ?answer { :flood :fire :siege } ?answer :date ?own "
            + "FILTER NOT EXISTS { VALUES ?other { :flood :fire :siege } FILTER (?other != ?answer) "
            + "FILTER NOT EXISTS { ?other :date ?value FILTER (?value > ?own) } } }";
    private static final String BEFORE = "SELECT ?answer { VALUES ?answer { :flood :fire :siege } "
            + "FILTER NOT EXISTS { VALUES ?x { :flood :fire :siege } FILTER (?x != ?answer) "
            + "FILTER NOT EXISTS { ?answer :before+ ?x } } }";
    private static final String ODD = "SELECT ?answer { VALUES ?answer { :arlen :borra :dorm :celt } "
            + "FILTER NOT EXISTS { :north :town|:setIn ?answer } "
            + "FILTER NOT EXISTS { VALUES ?x { :arlen :borra :dorm :celt } FILTER (?x != ?answer) "
            + "FILTER NOT EXISTS { :north :town|:setIn ?x } } }";

    static final Map<String, Supplier<ObjectNode>> ALL = Map.ofEntries(
            Map.entry("count of a complete set", FamilyItems::count),
            Map.entry("count of what is named", FamilyItems::countNamed),
            Map.entry("compare", FamilyItems::compare),
            Map.entry("first by date", FamilyItems::firstByDate),
            Map.entry("first along a path", FamilyItems::firstByPath),
            Map.entry("odd one out", FamilyItems::odd),
            Map.entry("odd one out of a complete set", FamilyItems::oddComplete),
            Map.entry("match", FamilyItems::match),
            Map.entry("text", FamilyItems::text),
            Map.entry("cloze typed", FamilyItems::clozeTyped),
            Map.entry("cloze chosen", FamilyItems::clozeChosen),
            Map.entry("cause asked for", FamilyItems::cause),
            Map.entry("effect asked for", FamilyItems::effect),
            Map.entry("number", FamilyItems::number),
            Map.entry("what is claimed", FamilyItems::claimed),
            Map.entry("chain through a blank node", FamilyItems::chain),
            Map.entry("multiple", FamilyItems::multiple),
            Map.entry("order", FamilyItems::order));

    private FamilyItems() {}

    static List<ObjectNode> all() {
        return ALL.keySet().stream().sorted().map(name -> ALL.get(name).get()).toList();
    }

    private static Draft counting(String stem, String reason, String... proof) {
        Draft draft = new Draft(
                        "count", "single", stem, "SELECT (COUNT(DISTINCT ?x) AS ?answer) { :north :town|:setIn ?x }")
                .support(NORTH);
        return draft.wrong("2", "2", reason, proof)
                .right("3", "3", NORTH)
                .wrong("4", "4", reason, proof)
                .wrong("5", "5", reason, proof);
    }

    static ObjectNode count() {
        return counting("How many towns does the North have?", "complete", NORTH_COMPLETE)
                .item();
    }

    static ObjectNode countNamed() {
        return counting("How many towns of the North are named?", "not-stated")
                .framed()
                .item();
    }

    static ObjectNode compare() {
        String ister = "ister length 310";
        return new Draft("compare", "single", "Which of these rivers is the longest?", LONGEST)
                .support(ister, "mead length 120", "nyx length 205")
                .wrong("the Meade", "mead", "compared", ister, "mead length 120")
                .right("the Ister", "ister", ister, "mead length 120", "nyx length 205")
                .wrong("the Nyxos", "nyx", "compared", ister, "nyx length 205")
                .item();
    }

    static ObjectNode firstByDate() {
        String flood = "flood date 1701-03-02";
        return new Draft("first", "single", "Which of these is dated first?", EARLIEST)
                .support(flood, "fire date 1705-07-01", "siege date 1710-01-30")
                .wrong("the fire", "fire", "compared", flood, "fire date 1705-07-01")
                .right("the flood", "flood", flood, "fire date 1705-07-01", "siege date 1710-01-30")
                .wrong("the siege", "siege", "compared", flood, "siege date 1710-01-30")
                .item();
    }

    static ObjectNode firstByPath() {
        String[] path = {"flood before fire", "fire before siege"};
        return new Draft("first", "single", "Which of these came first?", BEFORE)
                .support(path)
                .wrong("the fire", "fire", "compared", "flood before fire")
                .wrong("the siege", "siege", "compared", path)
                .right("the flood", "flood", path)
                .item();
    }

    private static Draft odd(String stem) {
        return new Draft("odd-one-out", "single", stem, ODD)
                .support(NORTH)
                .wrong("Arlen", "arlen", "stated", "north town arlen")
                .wrong("Borra", "borra", "stated", "north town borra");
    }

    static ObjectNode odd() {
        return odd("Which of these is not named as a town of the North?")
                .option("Dorma", "dorm", true, "not-stated")
                .wrong("Celtus", "celt", "stated", "north town celt")
                .framed()
                .item();
    }

    static ObjectNode oddComplete() {
        return odd("Which of these towns is not in the North?")
                .option("Dorma", "dorm", true, "complete", NORTH_COMPLETE)
                .wrong("Celtus", "celt", "stated", "north town celt")
                .item();
    }

    static ObjectNode match() {
        return new Draft(
                        "match",
                        "match",
                        "Match each person with the office held.",
                        "SELECT ?left ?answer { ?left :holds ?answer }")
                .support("ann holds mayor", "bob holds judge", "cid holds reeve")
                .pair("Ann Reed", "ann", "mayor of Arlen", "mayor", "ann holds mayor")
                .pair("Bob Hill", "bob", "judge of Dorma", "judge", "bob holds judge")
                .pair("Cid Hale", "cid", "reeve of Borra", "reeve", "cid holds reeve")
                .item();
    }

    private static ObjectNode typed(String family, String stem) {
        return new Draft(family, "text", stem, "SELECT ?answer { ?answer :holds :mayor }")
                .support("ann holds mayor")
                .typed(1, "Ann Reed", "ann", new String[] {"Ann Reed", "Reed the Elder"}, "ann holds mayor")
                .item();
    }

    static ObjectNode text() {
        return typed("text", "Who is the mayor of Arlen?");
    }

    static ObjectNode clozeTyped() {
        return typed("cloze", "In those years ____ was the mayor of Arlen.");
    }

    static ObjectNode clozeChosen() {
        return single(
                        "cloze",
                        "By then ____ was the judge of Dorma.",
                        "SELECT ?answer { ?answer :holds :judge }",
                        "bob holds judge")
                .wrong("Ann Reed", "ann", "functional", "bob holds judge", "holds a owl:InverseFunctionalProperty")
                .right("Bob Hill", "bob", "bob holds judge")
                .wrong("Cid Hale", "cid", "functional", "bob holds judge", "holds a owl:InverseFunctionalProperty")
                .item();
    }

    private static Draft single(String family, String stem, String query, String... support) {
        return new Draft(family, "single", stem, query).support(support);
    }

    static ObjectNode cause() {
        return single(
                        "cause",
                        "What led to the truce?",
                        "SELECT ?answer { ?answer :ledTo :truce }",
                        "siege ledTo truce")
                .framed()
                .wrong("the plague", "plague", "not-stated")
                .right("the siege", "siege", "siege ledTo truce")
                .wrong("the frost", "frost", "not-stated")
                .item();
    }

    static ObjectNode effect() {
        return single(
                        "cause",
                        "To what did the plague lead?",
                        "SELECT ?answer { :plague :ledTo ?answer }",
                        "plague ledTo siege")
                .framed()
                .right("the siege", "siege", "plague ledTo siege")
                .wrong("the truce", "truce", "not-stated")
                .wrong("the frost", "frost", "not-stated")
                .item();
    }

    static ObjectNode number() {
        String[] proof = {"mead length 120", "length a owl:FunctionalProperty"};
        return single(
                        "number",
                        "How long is the Meade, in kilometres?",
                        "SELECT ?answer { :mead :length ?answer }",
                        "mead length 120")
                .wrong("95", "95", "functional", proof)
                .right("120", "120", "mead length 120")
                .wrong("150", "150", "functional", proof)
                .wrong("185", "185", "functional", proof)
                .item();
    }

    static ObjectNode claimed() {
        String[] claim = {"claim/cost qv:claimedBy ministry", "bridge paidIn gold claim/cost"};
        String[] proof = {"claim/cost qv:claimedBy ministry", "bridge paidIn gold"};
        return single(
                        "attribution",
                        "With what was the bridge paid, as the ministry has it?",
                        "SELECT ?answer { <" + Draft.NS + "claim/cost> qv:claimedBy :ministry . GRAPH <" + Draft.NS
                                + "claim/cost> { :bridge :paidIn ?answer } }",
                        claim)
                .standing("attributed")
                .framed()
                .wrong("silk", "silk", "not-stated")
                .wrong("furs", "furs", "not-stated")
                .right("gold", "gold", proof)
                .wrong("lead", "lead", "not-stated")
                .item();
    }

    static ObjectNode chain() {
        String[] way = {"treaty clause _:c", "_:c topic tolls"};
        return single(
                        "object",
                        "Of what does the clause of the treaty speak?",
                        "SELECT ?answer { :treaty :clause/:topic ?answer }",
                        way)
                .framed()
                .wrong("grain", "grain", "not-stated")
                .right("tolls", "tolls", way)
                .wrong("salts", "salt", "not-stated")
                .item();
    }

    static ObjectNode multiple() {
        return new Draft(
                        "multiple",
                        "multiple",
                        "Which of these towns are in the North?",
                        "SELECT ?answer { :north :town|:setIn ?answer }")
                .support("north town arlen", "north town celt")
                .right("Arlen", "arlen", "north town arlen")
                .wrong("Dorma", "dorm", "complete", NORTH_COMPLETE)
                .right("Celtus", "celt", "north town celt")
                .item();
    }

    static ObjectNode order() {
        String[] path = {"flood before fire", "fire before siege"};
        return new Draft(
                        "order",
                        "order",
                        "Put these in the order in which they came.",
                        "SELECT ?before ?after { VALUES ?before { :flood :fire :siege } VALUES ?after { :flood :fire :siege } ?before :before+ ?after }")
                .support(path)
                .placed(2, "the fire", "fire", path)
                .placed(1, "the flood", "flood", path)
                .placed(3, "the siege", "siege", path)
                .item();
    }
}
