package org.quadrivia.question.rdf.place;

/**
 * A point on the Earth, in WGS 84.
 *
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 */
record Spot(double latitude, double longitude) {
    private static final double EARTH_RADIUS = 6371.0088;
    private static final String[] WAYS = {
        "way.north",
        "way.north-east",
        "way.east",
        "way.south-east",
        "way.south",
        "way.south-west",
        "way.west",
        "way.north-west"
    };

    /** Returns the length of the shortest way over the surface in km, by the haversine formula on a sphere. */
    double distanceTo(Spot other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    /** Returns in which of eight directions the shortest way to the other point begins, as the key of a frame. */
    String wayTo(Spot other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double turn = Math.toRadians(other.longitude - longitude);
        double bearing = Math.atan2(
                Math.sin(turn) * Math.cos(to),
                Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn));
        return WAYS[Math.floorMod(Math.round(bearing / (2 * Math.PI) * WAYS.length), WAYS.length)];
    }
}
