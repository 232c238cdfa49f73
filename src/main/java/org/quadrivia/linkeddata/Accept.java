package org.quadrivia.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a client takes, by the header {@code Accept} as RFC 9110 reads it. What in it cannot be read counts for nothing. */
public final class Accept {
    private static final Pattern WEIGHT = Pattern.compile("(?i)q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)");
    private static final Pattern RANGE = Pattern.compile("(\\*/\\*|[^\\s/*]+/(\\*|[^\\s/*]+))");

    /** @param range such as {@code text/*}, in lower case */
    private record Wish(String range, double weight) {
        boolean matches(String type) {
            return range.equals("*/*")
                    || range.equals(type)
                    || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
        }

        /** The more, the more exactly it says what it means. */
        int exactness() {
            return range.equals("*/*") ? 0 : range.endsWith("/*") ? 1 : 2;
        }
    }

    private final List<Wish> wishes;

    private Accept(List<Wish> wishes) {
        this.wishes = wishes;
    }

    /** @param header empty for any type */
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
     * The one that the client likes best.
     *
     * @param offers media types in lower case, without parameters; the first is given where it likes several alike
     * @return empty where it takes none
     */
    public Optional<String> best(List<String> offers) {
        return bestNamed(offers.stream().map(List::of).toList());
    }

    /**
     * The same where types have more than one name.
     *
     * @param offers each by its own name first; its other names count where they are asked for by name
     * @return its own name; empty where it takes none
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

    /** That of the range that means it most exactly; of several such the greatest. */
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
