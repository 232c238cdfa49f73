package org.quadrivia.knowledge.ui;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;
import org.quadrivia.knowledge.view.TimelineStep;

/** What the small knowledge base of the page tests says: a king, his ship, two claims against each other, three passages. */
public final class SagaKnowledgeBase {
    public static final String NS = "https://example.org/kb/saga/";
    public static final String MARKUP = "<img src=x onerror=alert(1)> & Söhne";
    static final int SHIPS = 12;

    public static final Named OLAF = named("olaf", "Olaf");
    public static final Named KING = named("King", "king");
    public static final Named SHIP = named("long-serpent", "the Long Serpent");
    static final Named SVOLDER = named("svolder", "the battle of Svolder");
    static final Named FLIGHT = named("flight", "the flight to Novgorod");
    static final Named BAPTISM = named("baptism", "the baptism");
    public static final Named EVIL = named("evil", MARKUP);
    static final Named SAILED = named("sailed", "sailed");
    static final Named SURVIVED = named("survived", "survived");
    static final Named ERIK = named("erik", "Erik");
    static final Named ASA = named("frændr/Åsa", "Åsa");
    static final Named SKALDS = named("skalds", "the skalds");

    static final Passage P1 = passage("1.1", "A boy king is hidden from his enemies.");
    static final Passage P2 = passage("1.2", "He has the greatest ship built.");
    static final Passage P10 = passage("1.10", null);

    static final ClaimDetails LIVED = new ClaimDetails(
            named("claim/lived", "Olaf survived the battle"),
            Standing.ATTRIBUTED,
            List.of(SKALDS),
            List.of(ERIK),
            List.of(named("claim/drowned", "Olaf drowned")),
            null,
            List.of(P10),
            List.of(fact(9, OLAF, SURVIVED, entity(SVOLDER), Standing.ATTRIBUTED, List.of(P10), "claim/lived", null)));
    static final ClaimDetails DROWNED = new ClaimDetails(
            named("claim/drowned", "Olaf drowned"),
            Standing.HEDGED,
            List.of(),
            List.of(),
            List.of(),
            "possibly",
            List.of(P2, P10),
            List.of());
    static final ClaimDetails APART = new ClaimDetails(
            named("claim/apart", "the ship had gold on its prow"),
            Standing.REPORTED,
            List.of(ERIK),
            List.of(),
            List.of(),
            null,
            List.of(P2),
            List.of());

    private SagaKnowledgeBase() {}

    public static Named named(String local, String label) {
        return new Named(new EntityId(NS + local), label);
    }

    public static FactValue entity(Named named) {
        return new FactValue.Entity(named);
    }

    private static Passage passage(String locator, String paraphrase) {
        return new Passage(new EntityId(NS + "passage/" + locator), new Locator(locator), paraphrase);
    }

    public static Fact fact(
            int id, Named s, Named p, FactValue o, Standing standing, List<Passage> at, String claim, String reading) {
        List<Named> claims = claim == null ? List.of() : List.of(named(claim, claim));
        return new Fact(new FactId("%032x".formatted(id)), s, p, o, standing, at, claims, reading);
    }

    static Fact plain(int id, Named s, Named p, FactValue o) {
        return fact(id, s, p, o, Standing.STATED, List.of(P2), null, null);
    }

    private static Fact worded(Fact fact, String wording) {
        return new Fact(
                fact.id(),
                fact.subject(),
                fact.property(),
                fact.object(),
                fact.standing(),
                fact.passages(),
                fact.claims(),
                fact.reading(),
                wording);
    }

    static EntityDetails olaf(List<TimelineStep> timeline) {
        List<Fact> sailed = ships().subList(0, SHIPS - 2);
        Fact born = fact(
                20,
                OLAF,
                named("born", "born"),
                literal("about 963", ""),
                Standing.BACKGROUND,
                List.of(),
                null,
                "from context");
        Fact called = plain(21, OLAF, named("called", "called"), literal("Óláfr", "non"));
        Fact fought = worded(plain(22, ERIK, named("fought", "fought"), entity(OLAF)), "{s} fought {o}.");
        Fact knew = plain(23, OLAF, named("knew", "knew"), entity(ASA));
        Named met = named("met", "met");
        Fact metErik = plain(24, OLAF, met, entity(ERIK));
        Fact erikMet = plain(25, ERIK, met, entity(OLAF));
        Named kin = named("kin", "kin");
        Fact one = plain(26, OLAF, kin, entity(named("harald-1", "Harald")));
        Fact two = plain(27, OLAF, kin, entity(named("harald-2", "Harald")));
        List<FactGroup> groups = List.of(
                new FactGroup(SAILED, true, sailed, SHIPS),
                new FactGroup(named("born", "born"), true, List.of(born), 1),
                new FactGroup(named("called", "called"), true, List.of(called), 1),
                new FactGroup(SURVIVED, true, LIVED.facts(), 1),
                new FactGroup(named("knew", "knew"), true, List.of(knew), 1),
                new FactGroup(met, true, List.of(metErik), 1),
                new FactGroup(kin, true, List.of(one, two), 2),
                new FactGroup(named("fought", "fought"), false, List.of(fought), 1),
                new FactGroup(met, false, List.of(erikMet), 1));
        return new EntityDetails(
                OLAF, List.of("Olaf Tryggvason"), List.of(KING), "A king of Norway.", groups, timeline);
    }

    static List<Fact> ships() {
        List<Fact> ships = new ArrayList<>();
        ships.add(plain(100, OLAF, SAILED, entity(SHIP)));
        for (int i = 1; i < SHIPS; i++) {
            ships.add(plain(100 + i, OLAF, SAILED, entity(named("ship-" + i, "ship " + i))));
        }
        return ships;
    }

    static FactValue literal(String text, String language) {
        return new FactValue.Literal(text, text, "http://www.w3.org/2001/XMLSchema#string", language);
    }
}
