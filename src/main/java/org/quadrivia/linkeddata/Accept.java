package org.quadrivia.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The media types that a client accepts: a parsed {@code Accept} header (RFC 9110). Unreadable entries are ignored. */
public final class Accept {
    private static final Pattern WEIGHT = Pattern.compile("(?i)q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)");
    private static final Pattern RANGE = Pattern.compile("(\\*/\\*|[^\\s/*]+/(\\*|[^\\s/*]+))");

    /** @param range in lower case, such as {@code text/*} */
    private record Wish(String range, double weight) {
        boolean matches(String type) {
            return range.equals("*/*")
                    || range.equals(type)
                    || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
        }

        /** Returns how specific the range is: 0 for any type, 1 for any subtype of one type, 2 for a full media type. */
        int exactness() {
            return range.equals("*/*") ? 0 : range.endsWith("/*") ? 1 : 2;
        }
    }

    private final List<Wish> wishes;

    private Accept(List<Wish> wishes) {
        this.wishes = wishes;
    }

    /** @param header the value of the header; blank means that any type is accepted */
    public static Accept of(String header) {
        if (header.isBlank()) {
            return new Accept(List.of(new Wish("*/*", 1)));
        }
        List<Wish> wishes = new ArrayList<>();
        for (String one : header.split(",")) {
            wish(one).ifPresent(wishes::add);
        }
        return new Accept(wishes);
    }

    private static Optional<Wish> wish(String text) {
        String[] parts = text.split(";");
        String range = parts[0].strip().toLowerCase(Locale.ROOT);
        if (!RANGE.matcher(range).matches()) {
            return Optional.empty();
        }
        double weight = 1;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            Matcher matcher = WEIGHT.matcher(parameter);
            if (matcher.matches()) {
                weight = Double.parseDouble(matcher.group(1));
            } else if (parameter.toLowerCase(Locale.ROOT).startsWith("q=")) {
                return Optional.empty();
            }
        }
        return Optional.of(new Wish(range, weight));
    }

    /**
     * Returns the offered media type that the client prefers.
     *
     * @param offers media types in lower case, without parameters; if the client prefers several equally, the first is returned
     * @return empty if the client accepts none of them
     */
    public Optional<String> best(List<String> offers) {
        return bestNamed(offers.stream().map(List::of).toList());
    }

    /**
     * Returns the offered media type that the client prefers, for types that have several names.
     *
     * @param offers the names of each type, its main name first; the other names count only if the header spells them out
     * @return the main name of the type; empty if the client accepts none of them
     */
    public Optional<String> bestNamed(List<List<String>> offers) {
        double most = offers.stream().mapToDouble(this::weight).max().orElse(0);
        return most <= 0
                ? Optional.empty()
                : offers.stream()
                        .filter(names -> weight(names) >= most)
                        .map(List::getFirst)
                        .findFirst();
    }

    private double weight(List<String> names) {
        double own = weight(names.getFirst());
        return own <= 0 && isNamed(names.getFirst())
                ? 0
                : names.stream()
                        .skip(1)
                        .filter(this::isNamed)
                        .mapToDouble(this::weight)
                        .reduce(own, Math::max);
    }

    private boolean isNamed(String type) {
        return wishes.stream().anyMatch(wish -> wish.range().equals(type));
    }

    /** Returns the weight of the most specific range that matches; the greatest weight if several are equally specific. */
    private double weight(String type) {
        return wishes.stream()
                .filter(wish -> wish.matches(type))
                .max(Comparator.comparing(Wish::exactness).thenComparing(Wish::weight))
                .map(Wish::weight)
                .orElse(0.0);
    }

    @Override
    public String toString() {
        return wishes.stream().map(wish -> wish.range() + ";q=" + wish.weight()).collect(Collectors.joining(", "));
    }
}
