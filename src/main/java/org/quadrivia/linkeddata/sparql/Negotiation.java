package org.quadrivia.linkeddata.sparql;

import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Which of the media types that there are somebody takes best, as RFC 9110 says: the most specific range decides on each. */
public final class Negotiation {
    private static final int BY_ANY = 0;
    private static final int BY_NAME = 2;

    private Negotiation() {}

    /**
     * The best of them.
     *
     * @param accept the header; empty means any
     * @param offered the one to give first first; each by its own name and then by others, which count where they are asked for by name
     * @return its own name; empty where none of them is taken
     */
    public static Optional<String> best(String accept, List<List<String>> offered) {
        List<MediaType> ranges = ranges(accept);
        String best = null;
        double quality = 0;
        for (List<String> one : offered) {
            double here = quality(one, ranges);
            if (here > quality) {
                best = one.getFirst();
                quality = here;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double quality(List<String> names, List<MediaType> ranges) {
        double own = quality(MediaType.parseMediaType(names.getFirst()), ranges, BY_ANY);
        boolean refused = own == 0 && named(names.getFirst(), ranges);
        return refused
                ? 0
                : names.stream()
                        .skip(1)
                        .mapToDouble(other -> quality(MediaType.parseMediaType(other), ranges, BY_NAME))
                        .reduce(own, Math::max);
    }

    private static boolean named(String type, List<MediaType> ranges) {
        return ranges.stream().anyMatch(range -> range.equalsTypeAndSubtype(MediaType.parseMediaType(type)));
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

    /** @param atLeast how precise a range has to be to count */
    private static double quality(MediaType type, List<MediaType> ranges, int atLeast) {
        double quality = 0;
        int precision = atLeast - 1;
        for (MediaType range : ranges) {
            int precise = range.isWildcardType() ? BY_ANY : range.isWildcardSubtype() ? 1 : BY_NAME;
            if (precise > precision && range.includes(type)) {
                precision = precise;
                quality = range.getQualityValue();
            }
        }
        return quality;
    }
}
