package org.quadrivia.question.rdf.place;

import java.util.List;

/**
 * What part of the world the map of a question shows: the rules of {@code map.js}, by which the page draws it. Longitudes are
 * shortened as in the middle of the map.
 *
 * @param width the degrees of latitude that are as long as the map is wide
 * @param squeeze how much degrees of longitude are shortened
 */
record MapFrame(double width, double squeeze) {
    private static final double ASPECT = 1.5;
    private static final double PADDING = 1.6;
    private static final double LEAST_HEIGHT = 9;
    private static final double WIDE = 120;
    private static final double LEAST_SQUEEZE = 0.3;
    /** Nearer to the poles, the map is too distorted to read. */
    private static final double FARTHEST_NORTH = 70;
    /** A map of more than half the globe tells too little of its places. */
    private static final double WIDEST = 180;
    /** Two places are told apart if they are at least this part of the map's width apart: 33 pixels on a phone. */
    private static final double APART = 0.1;

    /** Whether one map shows all these places so far apart that a mark on one of them cannot be taken for one on another. */
    static boolean tellsApart(List<Spot> spots) {
        double west = spots.getFirst().longitude();
        List<Spot> turned = spots.stream()
                .map(spot -> new Spot(spot.latitude(), west + turned(spot.longitude() - west)))
                .toList();
        double wide = spread(turned.stream().mapToDouble(Spot::longitude).toArray());
        boolean readable = turned.stream().allMatch(spot -> Math.abs(spot.latitude()) <= FARTHEST_NORTH);
        if (!readable || wide > WIDEST) {
            return false;
        }
        MapFrame frame = of(turned, wide);
        for (int i = 0; i < turned.size(); i++) {
            for (int j = i + 1; j < turned.size(); j++) {
                if (frame.distance(turned.get(i), turned.get(j)) < APART * frame.width) {
                    return false;
                }
            }
        }
        return true;
    }

    private static MapFrame of(List<Spot> spots, double wide) {
        double[] up = spots.stream().mapToDouble(Spot::latitude).sorted().toArray();
        double middle = Math.toRadians((up[0] + up[up.length - 1]) / 2);
        double squeeze = wide > WIDE ? 1 : Math.max(LEAST_SQUEEZE, Math.cos(middle));
        double high = Math.max(LEAST_HEIGHT, Math.max(spread(up) * PADDING, wide * squeeze * PADDING / ASPECT));
        return new MapFrame(high * ASPECT, squeeze);
    }

    private double distance(Spot one, Spot other) {
        return Math.hypot((one.longitude() - other.longitude()) * squeeze, one.latitude() - other.latitude());
    }

    private static double spread(double[] numbers) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        return most - least;
    }

    /** Returns the same turn around the globe, the short way. */
    private static double turned(double degrees) {
        return ((degrees + WIDEST) % (2 * WIDEST) + 2 * WIDEST) % (2 * WIDEST) - WIDEST;
    }
}
