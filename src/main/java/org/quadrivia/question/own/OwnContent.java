package org.quadrivia.question.own;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Spelling;

/**
 * What a teacher wrote. All texts are plain: whatever looks like markup in them is shown as it is.
 *
 * @param kind never {@link Kind#ORDER} or {@link Kind#MATCH}
 * @param language BCP 47 tag of the texts
 * @param options of a statement, the one that is true and then the one that is false
 * @param explanation why the answer is right; may be empty
 * @param facts the facts about which it asks, as the teacher says; may be empty
 * @param objective IRI of the learning objective that it serves; null if none was chosen
 */
public record OwnContent(
        Kind kind,
        String language,
        String stem,
        List<OwnOption> options,
        String explanation,
        List<FactId> facts,
        @Nullable String objective) {
    /** The kinds that can be written. */
    public static final Set<Kind> KINDS = Set.of(Kind.SINGLE, Kind.MULTIPLE, Kind.BOOLEAN, Kind.TEXT);

    public static final int MAX_STEM = 4_000;
    public static final int MAX_OPTIONS = 20;
    public static final int MAX_LABEL = 1_000;
    public static final int MAX_FEEDBACK = 2_000;
    public static final int MAX_EXPLANATION = 8_000;
    public static final int MAX_FACTS = 20;

    /** Removes control characters and spaces around all texts. */
    public OwnContent {
        stem = clean(stem);
        options = options.stream()
                .map(option -> new OwnOption(
                        clean(option.label()), option.correct(), clean(option.feedback()), option.tolerance()))
                .toList();
        explanation = clean(explanation);
        facts = facts.stream().distinct().toList();
    }

    /** Creates what asks no fact of the knowledge base and serves no objective. */
    public OwnContent(Kind kind, String language, String stem, List<OwnOption> options, String explanation) {
        this(kind, language, stem, options, explanation, List.of(), null);
    }

    /** Why a question cannot be asked. The messages {@code teach.own.fault.WORD} say it. */
    public enum Fault {
        /** Questions of this kind cannot be written. */
        KIND,
        NO_STEM,
        LONG_STEM,
        /** An option has no text. */
        NO_LABEL,
        LONG_LABEL,
        LONG_FEEDBACK,
        LONG_EXPLANATION,
        /** There are fewer than two options to choose from. */
        FEW_OPTIONS,
        MANY_OPTIONS,
        /** Two options have the same text. */
        SAME_OPTIONS,
        /** No option is right. */
        NO_KEY,
        /** More than one option is right, although one is to be chosen. */
        SEVERAL_KEYS,
        /** All options are right. */
        ALL_RIGHT,
        /** An accepted wording has no letter or digit, or is too long to be typed. */
        NOT_TYPEABLE,
        /** Some accepted answers are numbers, and others are not. */
        NOT_NUMBER,
        LANGUAGE,
        MANY_FACTS;

        /** Returns the name in lower case, with hyphens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\n'
                        || point == '\t'
                        || !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Returns the first reason why the question cannot be asked; empty if it can. */
    public Optional<Fault> fault() {
        return Stream.of(texts(), counts(), keys()).flatMap(Optional::stream).findFirst();
    }

    private Optional<Fault> texts() {
        if (!KINDS.contains(kind)) {
            return Optional.of(Fault.KIND);
        }
        if (stem.isEmpty()) {
            return Optional.of(Fault.NO_STEM);
        }
        if (stem.length() > MAX_STEM) {
            return Optional.of(Fault.LONG_STEM);
        }
        if (explanation.length() > MAX_EXPLANATION) {
            return Optional.of(Fault.LONG_EXPLANATION);
        }
        if (facts.size() > MAX_FACTS) {
            return Optional.of(Fault.MANY_FACTS);
        }
        if (!language.matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}")) {
            return Optional.of(Fault.LANGUAGE);
        }
        if (any(option -> option.label().isEmpty())) {
            return Optional.of(Fault.NO_LABEL);
        }
        if (any(option -> option.label().length() > MAX_LABEL)) {
            return Optional.of(Fault.LONG_LABEL);
        }
        return any(option -> option.feedback().length() > MAX_FEEDBACK)
                ? Optional.of(Fault.LONG_FEEDBACK)
                : Optional.empty();
    }

    private Optional<Fault> counts() {
        if (options.size() > MAX_OPTIONS) {
            return Optional.of(Fault.MANY_OPTIONS);
        }
        if (kind != Kind.TEXT && options.size() < 2) {
            return Optional.of(Fault.FEW_OPTIONS);
        }
        Collection<String> labels = options.stream()
                .map(option -> option.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return kind != Kind.TEXT && labels.size() < options.size() ? Optional.of(Fault.SAME_OPTIONS) : Optional.empty();
    }

    private Optional<Fault> keys() {
        long right = options.stream().filter(OwnOption::correct).count();
        if (right == 0) {
            return Optional.of(Fault.NO_KEY);
        }
        return switch (kind) {
            case SINGLE, BOOLEAN -> right > 1 ? Optional.of(Fault.SEVERAL_KEYS) : Optional.empty();
            case MULTIPLE -> right == options.size() ? Optional.of(Fault.ALL_RIGHT) : Optional.empty();
            case TEXT ->
                any(option -> !isTypeable(option.label()))
                        ? Optional.of(Fault.NOT_TYPEABLE)
                        : isNumeric() && any(option -> !isNumber(option))
                                ? Optional.of(Fault.NOT_NUMBER)
                                : Optional.empty();
            case ORDER, MATCH -> Optional.of(Fault.KIND);
        };
    }

    private static boolean isTypeable(String wording) {
        return wording.length() <= Spelling.LONGEST && wording.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isNumber(OwnOption option) {
        BigDecimal tolerance = option.tolerance();
        return tolerance != null
                && tolerance.signum() >= 0
                && OwnOption.number(option.label()).isPresent();
    }

    /** Whether a number is to be typed. */
    public boolean isNumeric() {
        return any(option -> option.tolerance() != null);
    }

    private boolean any(java.util.function.Predicate<OwnOption> test) {
        return options.stream().anyMatch(test);
    }

    /** Returns the right options as texts. */
    public List<String> rights() {
        return options.stream().filter(OwnOption::correct).map(OwnOption::label).toList();
    }

    /** Returns the same question about these facts, for this objective. */
    public OwnContent about(List<FactId> others, @Nullable String otherObjective) {
        return new OwnContent(kind, language, stem, options, explanation, others, otherObjective);
    }
}
