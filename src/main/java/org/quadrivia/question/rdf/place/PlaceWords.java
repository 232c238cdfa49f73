package org.quadrivia.question.rdf.place;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.quadrivia.question.rdf.language.Frames;
import org.quadrivia.question.rdf.language.Sentences;

/** Tells places and distances in the language of the questions. */
public final class PlaceWords {
    /** From here on, distances are told in tens of km. */
    private static final int FAR = 100;

    private static final int FIVE = 5;
    private static final int TEN = 10;

    private final Frames frames;
    private final NumberFormat numbers;

    public PlaceWords(Sentences sentences) {
        frames = sentences.frames();
        numbers = NumberFormat.getInstance(ULocale.forLanguageTag(frames.language()));
        numbers.setMinimumFractionDigits(1);
        numbers.setMaximumFractionDigits(1);
    }

    /** Returns coordinates to a tenth of a degree, such as "50.1° N, 8.7° E". */
    String at(Spot spot) {
        return frames.text("map.at")
                .replace("{lat}", numbers.format(Math.abs(spot.latitude())))
                .replace("{ns}", frames.text(spot.latitude() < 0 ? "map.south" : "map.north"))
                .replace("{long}", numbers.format(Math.abs(spot.longitude())))
                .replace("{ew}", frames.text(spot.longitude() < 0 ? "map.west" : "map.east"));
    }

    /** Returns the distance in km, rounded to five or, if it is long, to ten. */
    static long km(Spot one, Spot other) {
        double km = one.distanceTo(other);
        int step = km < FAR ? FIVE : TEN;
        return Math.round(km / step) * step;
    }

    /** Returns the direction from one point to the other. */
    String way(Spot one, Spot other) {
        return frames.text(one.wayTo(other));
    }

    /** Returns the coordinates of a point and where it is as seen from another, by placeholder. */
    Map<String, Object> beside(Spot spot, Spot from) {
        return Map.of("at", at(spot), "km", km(spot, from), "way", way(from, spot));
    }
}
