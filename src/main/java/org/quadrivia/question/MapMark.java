package org.quadrivia.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the options of a question on the map lie, read from its proofs alone: the proof of each option of an item of the family
 * {@code map} states its latitude and, after it, its longitude. The item's stem tells the same place in words.
 *
 * @param places those of the options, in the order shown
 */
public record MapMark(List<MarkedOption> places) {
    private static final String FAMILY = "map";
    /** A number as the object of a triple, after its subject and property. */
    private static final Pattern NUMBER = Pattern.compile("<[^<>]*+> \"([-+]?\\d[\\d.eE+-]*+)\"");

    private static final double RIGHT_ANGLE = 90;

    /**
     * An option and where it lies.
     *
     * @param latitude degrees north of the equator, -90 to 90
     * @param longitude degrees east of Greenwich, -180 to 180
     */
    public record MarkedOption(String label, double latitude, double longitude, boolean correct) {}

    public MapMark {
        places = List.copyOf(places);
    }

    /** Returns where the options lie; empty if the item is no question on the map. */
    public static Optional<MapMark> of(Item item) {
        if (!item.family().equals(FAMILY) || item.kind() != Kind.SINGLE) {
            return Optional.empty();
        }
        List<MarkedOption> places = new ArrayList<>();
        item.options().forEach(option -> place(option).ifPresent(places::add));
        boolean whole = places.size() == item.options().size();
        return whole && places.stream().anyMatch(MarkedOption::correct)
                ? Optional.of(new MapMark(places))
                : Optional.empty();
    }

    private static Optional<MarkedOption> place(Option option) {
        List<Double> degrees = option.proof().triples().stream()
                .filter(line -> line.startsWith(option.value() + " "))
                .flatMap(line -> number(line.substring(option.value().length() + 1)).stream())
                .toList();
        boolean placed = degrees.size() == 2
                && Math.abs(degrees.getFirst()) <= RIGHT_ANGLE
                && Math.abs(degrees.getLast()) <= 2 * RIGHT_ANGLE;
        return placed
                ? Optional.of(new MarkedOption(option.label(), degrees.getFirst(), degrees.getLast(), option.correct()))
                : Optional.empty();
    }

    private static Optional<Double> number(String rest) {
        Matcher number = NUMBER.matcher(rest);
        try {
            return number.lookingAt() ? Optional.of(Double.valueOf(number.group(1))) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
