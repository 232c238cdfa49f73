package org.quadrivia.quality;

import tools.jackson.databind.node.ObjectNode;

/** The items of {@link FamilyItems} that count, compare, or put in order. */
final class CountAndOrderItems {
    private static final String[] NORTH = {"north town arlen", "north town borra", "north town celt"};
    static final String[] NORTH_COMPLETE = {
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

    private CountAndOrderItems() {}

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
