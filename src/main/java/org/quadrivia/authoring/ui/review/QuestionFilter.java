package org.quadrivia.authoring.ui.review;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.review.ItemFilter;
import org.quadrivia.question.review.ItemState;

/**
 * The filter of the questions page, as its address expresses it.
 *
 * @param text as {@link ItemFilter} takes it
 * @param family empty for any
 * @param topic IRI; empty for any
 * @param state a word of {@link ItemState}, or {@value #REPORTED}; empty for any
 * @param least the lowest difficulty, from 0 to 100
 * @param most the highest difficulty, from 0 to 100
 */
public record QuestionFilter(String text, String family, String topic, String state, int least, int most) {
    static final String REPORTED = "reported";
    private static final int MOST = 100;

    static QuestionFilter of(QueryParameters address) {
        return new QuestionFilter(
                word(address, "q"),
                word(address, "family"),
                word(address, "topic"),
                word(address, "state"),
                number(address, "least", 0),
                number(address, "most", MOST));
    }

    private static String word(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static int number(QueryParameters address, String name, int otherwise) {
        return number(word(address, name), otherwise);
    }

    /** Parses a typed number of up to three digits, capped at 100; returns {@code otherwise} if it is not one. */
    public static int number(String typed, int otherwise) {
        return typed.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(typed), MOST) : otherwise;
    }

    boolean isReported() {
        return state.equals(REPORTED);
    }

    ItemFilter items(KbCard card) {
        return new ItemFilter(
                text,
                Optional.of(family).filter(name -> !name.isEmpty()),
                card.topics().stream()
                        .filter(one -> one.id().iri().equals(topic))
                        .findFirst(),
                (double) least / MOST,
                (double) most / MOST,
                itemState());
    }

    private Optional<ItemState> itemState() {
        try {
            return isReported() || state.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ItemState.valueOf(state.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException noState) {
            return Optional.empty();
        }
    }

    /** Returns the address of the page with this filter. */
    String address(KbId kb) {
        String query = Stream.of(
                        parameter("q", text),
                        parameter("family", family),
                        parameter("topic", topic),
                        parameter("state", state),
                        parameter("least", least == 0 ? "" : String.valueOf(least)),
                        parameter("most", most == MOST ? "" : String.valueOf(most)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return TeachNav.Tab.QUESTIONS.of(kb) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String parameter(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8);
    }
}
