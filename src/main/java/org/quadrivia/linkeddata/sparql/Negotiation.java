package org.quadrivia.linkeddata.sparql;

import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Which of the media types that there are somebody takes best, as RFC 9110 says: the most specific range decides on each. */
public final class Negotiation {
    private Negotiation() {}

    /**
     * The best of them.
     *
     * @param accept the header; empty means any
     * @param offered the one to give first first
     * @return empty where none of them is taken
     */
    public static Optional<String> best(String accept, List<String> offered) {
        List<MediaType> ranges = ranges(accept);
        String best = null;
        double quality = 0;
        for (String one : offered) {
            double here = quality(MediaType.parseMediaType(one), ranges);
            if (here > quality) {
                best = one;
                quality = here;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What cannot be read counts as if it was not there. */
    private static List<MediaType> ranges(String accept) {
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
        } catch (InvalidMediaTypeException unreadable) {
            return List.of(MediaType.ALL);
        }
    }

    private static double quality(MediaType type, List<MediaType> ranges) {
        double quality = 0;
        int precision = -1;
        for (MediaType range : ranges) {
            int precise = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
            if (precise > precision && range.includes(type)) {
                precision = precise;
                quality = range.getQualityValue();
            }
        }
        return quality;
    }
}
