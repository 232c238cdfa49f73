package org.quadrivia.quiz.grading;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Spelling;
import org.quadrivia.question.answers.PersonNames;
import org.quadrivia.question.answers.WordingKeys;
import org.quadrivia.question.answers.WrittenDates;

/**
 * The accepted form that made a typed answer right.
 *
 * @param form the accepted form that was meant
 * @param slips the number of slips that were forgiven
 */
public record AcceptedForm(String form, int slips) {
    /** Returns the accepted form nearest to the typed words; of several, the first. Empty if none is near enough. */
    public static Optional<AcceptedForm> of(Item item, String typed) {
        return item.options().stream()
                .flatMap(option -> of(option, item.language(), typed))
                .min(Comparator.comparingInt(AcceptedForm::slips));
    }

    /** Whether the typed words are no accepted answer, but fit the right one and other things too. */
    public static boolean isTooBroad(Item item, String typed) {
        WordingKeys wording = WordingKeys.in(item.language());
        return of(item, typed).isEmpty()
                && item.options().stream()
                        .flatMap(option -> option.broad().stream())
                        .anyMatch(broad ->
                                Spelling.slips(broad, typed, item.language(), 0).isPresent()
                                        || wording.same(broad, typed));
    }

    /**
     * Whether the typed words are no accepted answer, but so near one that a slip in writing is likely. Never so if the item
     * forgives fewer slips than the length of its answer allows, as then another thing has a name as near.
     */
    public static boolean isAlmost(Item item, String typed) {
        String language = item.language();
        return of(item, typed).isEmpty()
                && item.options().stream()
                        .filter(option -> option.ranges().isEmpty())
                        .filter(option -> option.slips() >= Spelling.forgiven(Spelling.form(option.label(), language)))
                        .flatMap(option -> option.accepted().stream())
                        .anyMatch(form ->
                                bare(typed, language).anyMatch(words -> Spelling.isNear(form, words, language)));
    }

    static Stream<AcceptedForm> of(Option option, String language, String typed) {
        if (!option.ranges().isEmpty()) {
            return TypedNumber.readings(typed).stream()
                            .anyMatch(number -> option.ranges().stream().anyMatch(range -> range.contains(number)))
                    ? Stream.of(new AcceptedForm(option.label(), 0))
                    : Stream.empty();
        }
        return bare(typed, language).flatMap(words -> spelled(option, language, words));
    }

    /** Returns the words as typed and, if they address a person, without the address. */
    private static Stream<String> bare(String typed, String language) {
        return Stream.concat(Stream.of(typed), PersonNames.withoutAddress(typed, language).stream());
    }

    private static Stream<AcceptedForm> spelled(Option option, String language, String typed) {
        WordingKeys wording = WordingKeys.in(language);
        return option.accepted().stream()
                .flatMap(form -> Stream.concat(
                        Spelling.slips(form, typed, language, option.slips()).stream()
                                .mapToObj(slips -> new AcceptedForm(form, slips)),
                        wording.same(form, typed) || WrittenDates.same(form, typed, language)
                                ? Stream.of(new AcceptedForm(form, 0))
                                : Stream.of()));
    }
}
