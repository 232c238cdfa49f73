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
 * The filter on the questions page, as expressed in the page's address.
 *
 * @param text the text to search for, in the form that {@link ItemFilter} accepts
 * @param family empty for any
 * @param topic IRI; empty for any
 * @param state the name of an {@link ItemState} as a word, or {@value #REPORTED}; empty for any
 * @param least the lowest difficulty, from 0 to 100
 * @param most the highest difficulty, from 0 to 100
 */
public record QuestionFilter(String text, String family, String topic, String state, int least, int most) {
    static final String REPORTED = "reported";
    private static final int MAX_DIFFICULTY = 100;

    static QuestionFilter of(QueryParameters address) {
        return new QuestionFilter(
                word(address, "q"),
                word(address, "family"),
                word(address, "topic"),
                word(address, "state"),
                number(address, "least", 0),
                number(address, "most", MAX_DIFFICULTY));
    }

    private static String word(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static int number(QueryParameters address, String name, int otherwise) {
        return number(word(address, name), otherwise);
    }

    /**
     * Parses a typed number of up to three digits and caps it at 100; returns {@code otherwise} if the text is not such a number.
     */
    public static int number(String typed, int otherwise) {
        return typed.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(typed), MAX_DIFFICULTY) : otherwise;
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
                (double) least / MAX_DIFFICULTY,
                (double) most / MAX_DIFFICULTY,
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
                        parameter("most", most == MAX_DIFFICULTY ? "" : String.valueOf(most)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return TeachNav.Tab.QUESTIONS.of(kb) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String parameter(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8);
    }
}
