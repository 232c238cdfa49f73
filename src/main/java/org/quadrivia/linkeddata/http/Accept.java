package org.quadrivia.linkeddata.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The media types that a client accepts: a parsed {@code Accept} header (RFC 9110). Unreadable entries are ignored. */
public final class Accept {
    /** Limits the work on a hostile header. Browsers send fewer than ten entries. */
    private static final int MAX_RANGES = 100;

    private final List<MediaType> ranges;

    private Accept(List<MediaType> ranges) {
        this.ranges = ranges;
    }

    public static Accept of(HttpServletRequest request) {
        return of(header(request));
    }

    /** @param header the value of the header; blank means that any type is accepted */
    public static Accept of(String header) {
        return header.isBlank()
                ? new Accept(List.of(MediaType.ALL))
                : new Accept(MimeTypeUtils.tokenize(header).stream()
                        .limit(MAX_RANGES)
                        .flatMap(Accept::parsed)
                        .toList());
    }

    /** Returns all {@code Accept} headers of the request, joined by commas; empty if there is none. */
    public static String header(HttpServletRequest request) {
        return String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
    }

    private static Stream<MediaType> parsed(String range) {
        try {
            return Stream.of(MediaType.parseMediaType(range));
        } catch (InvalidMediaTypeException unreadable) {
            return Stream.empty();
        }
    }

    /**
     * Returns the offer that the client prefers.
     *
     * @param offers if the client prefers several equally, the first is returned
     * @param mediaTypes the media types of an offer, without parameters. The first is its main one; the others count only if the
     *     header spells them out
     * @return empty if the client accepts none of them
     */
    public <T> Optional<T> best(List<T> offers, Function<T, List<String>> mediaTypes) {
        return offers.stream()
                .filter(offer -> weight(mediaTypes.apply(offer)) > 0)
                .reduce((a, b) -> weight(mediaTypes.apply(b)) > weight(mediaTypes.apply(a)) ? b : a);
    }

    private double weight(List<String> names) {
        List<MediaType> types = names.stream().map(MediaType::valueOf).toList();
        double main = weight(types.getFirst());
        return main <= 0 && isNamed(types.getFirst())
                ? 0
                : types.stream()
                        .skip(1)
                        .filter(this::isNamed)
                        .mapToDouble(this::weight)
                        .reduce(main, Math::max);
    }

    private boolean isNamed(MediaType type) {
        return ranges.stream().anyMatch(range -> range.equalsTypeAndSubtype(type));
    }

    /** Returns the weight of the most specific range that matches; the greatest weight if several are equally specific. */
    private double weight(MediaType type) {
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(Accept::specificity).thenComparing(MediaType::getQualityValue))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
