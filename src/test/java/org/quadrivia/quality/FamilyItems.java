package org.quadrivia.quality;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** An item of each family over {@code land.trig}, without a fault. Each call makes it anew. */
final class FamilyItems {
    static final Map<String, Supplier<ObjectNode>> ALL = Map.ofEntries(
            Map.entry("count of a complete set", CountAndOrderItems::count),
            Map.entry("count of what is named", CountAndOrderItems::countNamed),
            Map.entry("compare", CountAndOrderItems::compare),
            Map.entry("first by date", CountAndOrderItems::firstByDate),
            Map.entry("first along a path", CountAndOrderItems::firstByPath),
            Map.entry("odd one out", CountAndOrderItems::odd),
            Map.entry("odd one out of a complete set", CountAndOrderItems::oddComplete),
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
            Map.entry("order", CountAndOrderItems::order));

    private FamilyItems() {}

    static List<ObjectNode> all() {
        return ALL.keySet().stream().sorted().map(name -> ALL.get(name).get()).toList();
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

    /** A fact that its passage leaves open: "Dee Park held another office". */
    static ObjectNode unsaid() {
        return single(
                        "cloze",
                        "Later ____ was the warden of Celtus.",
                        "SELECT ?answer { ?answer :holds :warden }",
                        "dee holds warden")
                .wrong("Ann Reed", "ann", "functional", "dee holds warden", "holds a owl:InverseFunctionalProperty")
                .right("Dee Park", "dee", "dee holds warden")
                .wrong("Cid Hale", "cid", "functional", "dee holds warden", "holds a owl:InverseFunctionalProperty")
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
                .wrong("Dorma", "dorm", "complete", CountAndOrderItems.NORTH_COMPLETE)
                .right("Celtus", "celt", "north town celt")
                .item();
    }
}
