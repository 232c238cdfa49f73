package org.quadrivia.knowledge;

/**
 * A thing and its position on the Earth, in WGS 84.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record Place(Named thing, double latitude, double longitude) {
    private static final double EARTH_RADIUS = 6371.0088;

    /** The eight points of the compass, clockwise. */
    public enum Direction {
        NORTH,
        NORTH_EAST,
        EAST,
        SOUTH_EAST,
        SOUTH,
        SOUTH_WEST,
        WEST,
        NORTH_WEST
    }

    /** @throws IllegalArgumentException if a coordinate is out of range */
    public Place {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on the Earth: " + latitude + ", " + longitude);
        }
    }

    /** Returns the length of the shortest way over the surface in km, by the haversine formula on a sphere. */
    public double distanceTo(Place other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    /** Returns the direction in which the shortest way to the other place begins; north if it is the same place. */
    public Direction directionTo(Place other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double turn = Math.toRadians(other.longitude - longitude);
        double bearing = Math.atan2(
                Math.sin(turn) * Math.cos(to),
                Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn));
        int points = Direction.values().length;
        return Direction.values()[Math.floorMod(Math.round(bearing / (2 * Math.PI) * points), points)];
    }
}
