package org.quadrivia.quality.bars.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.place.PlaceIndex;
import org.quadrivia.knowledge.rdf.place.PlaceIndex.Located;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.Quantity;
import org.quadrivia.quality.proof.ItemCase;

/**
 * A question on the map: the dataset gives each option one place, the proof of the option states it, the places are far enough
 * apart to be told from one another on a small map, and what the stem says of the key's place is true.
 */
final class MapRule implements ItemRule {
    private static final String FAMILY = "map";
    /** Degrees by which two statements of one place may differ. */
    private static final double SAME = 0.001;
    /** The least distance of two places, as a part of the longer side of the map. */
    private static final double APART = 0.1;

    private static final double LEAST_DEGREES = 6;
    private static final double KM_A_DEGREE = 111.195;
    private static final Pattern DEGREES = Pattern.compile("(\\d{1,3}[.,]\\d)°");
    private static final Pattern KM = Pattern.compile("(\\d[\\d.,\u00a0\u202f]{0,12}+) km");
    /** Distances are rounded to at most ten km. */
    private static final double ROUNDED = 5.1;

    private @Nullable PlaceIndex index;

    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        if (!item.item().family().equals(FAMILY)) {
            return;
        }
        List<Located> places = new ArrayList<>();
        for (BankOption option : item.item().options()) {
            Optional<Located> place =
                    item.value(option).flatMap(thing -> index(inspection).at(thing));
            place.ifPresent(places::add);
            if (place.isEmpty()) {
                findings.add(item, "check.map.place", option.label());
            } else if (!stated(option, place.get(), inspection)) {
                findings.add(item, "check.map.proof", option.label());
            }
        }
        Optional<Located> key = item.values(item.item().keys()).stream()
                .findFirst()
                .flatMap(thing -> index(inspection).at(thing));
        if (places.size() == item.item().options().size() && key.isPresent()) {
            if (!apart(places)) {
                findings.add(item, "check.map.near");
            }
            stem(item, key.get(), inspection, findings);
        }
    }

    private PlaceIndex index(Inspection inspection) {
        PlaceIndex found = index;
        if (found == null) {
            found = new PlaceIndex(inspection.dataset());
            index = found;
        }
        return found;
    }

    /** Whether the proof has the latitude of the option and, after it, its longitude: pages draw the mark by them. */
    private static boolean stated(BankOption option, Located place, Inspection inspection) {
        List<Double> degrees = option.proof().triples().stream()
                .flatMap(line -> inspection.terms().line(line).stream())
                .map(Quad::asTriple)
                .filter(triple -> triple.getSubject().equals(place.node()))
                .flatMap(triple -> Quantity.of(triple.getObject()).stream())
                .flatMap(value -> Optional.ofNullable(value.number()).stream())
                .map(BigDecimal::doubleValue)
                .toList();
        return degrees.size() == 2
                && Math.abs(degrees.getFirst() - place.latitude()) < SAME
                && Math.abs(degrees.getLast() - place.longitude()) < SAME;
    }

    private static boolean apart(List<Located> places) {
        double south = places.stream().mapToDouble(Located::latitude).min().orElse(0);
        double north = places.stream().mapToDouble(Located::latitude).max().orElse(0);
        double shrink = Math.cos(Math.toRadians((south + north) / 2));
        double longest = Math.max(LEAST_DEGREES, north - south);
        double nearest = Double.MAX_VALUE;
        for (Located one : places) {
            for (Located other : places) {
                double across = Math.abs(one.longitude() - other.longitude());
                double east = Math.min(across, 360 - across) * shrink;
                longest = Math.max(longest, east);
                if (one != other) {
                    nearest = Math.min(nearest, Math.hypot(east, one.latitude() - other.latitude()));
                }
            }
        }
        return nearest >= APART * longest;
    }

    private void stem(ItemCase item, Located key, Inspection inspection, Findings findings) {
        String stem = item.item().stem();
        List<Double> degrees = numbers(DEGREES, stem);
        if (degrees.size() != 2
                || Math.abs(degrees.getFirst() - Math.abs(key.latitude())) > 0.0501
                || Math.abs(degrees.getLast() - Math.abs(key.longitude())) > 0.0501) {
            findings.add(item, "check.map.stem");
        }
        Set<Node> others = new HashSet<>();
        index(inspection).all().forEach(place -> others.add(place.node()));
        others.removeAll(item.values(item.item().options()));
        Map<String, Node> named = inspection.names().named(stem, others);
        List<Double> away = named.values().stream()
                .flatMap(thing -> index(inspection).at(thing).stream())
                .map(place -> distance(key, place))
                .toList();
        for (double told : numbers(KM, stem)) {
            if (away.stream().noneMatch(km -> Math.abs(km - told) <= ROUNDED + km / 100)) {
                findings.add(item, "check.map.away", told);
            }
        }
    }

    private static List<Double> numbers(Pattern pattern, String text) {
        List<Double> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group(1);
            boolean degrees = pattern == DEGREES;
            found.add(Double.valueOf(degrees ? digits.replace(',', '.') : digits.replaceAll("\\D", "")));
        }
        return found;
    }

    /** Returns the distance in km by the spherical law of cosines. */
    private static double distance(Located one, Located other) {
        double from = Math.toRadians(one.latitude());
        double to = Math.toRadians(other.latitude());
        double turn = Math.toRadians(one.longitude() - other.longitude());
        double cosine = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(turn);
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine)))) * KM_A_DEGREE;
    }
}
