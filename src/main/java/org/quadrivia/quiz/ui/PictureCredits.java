package org.quadrivia.quiz.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.picture.PictureCredit;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Item;
import org.quadrivia.question.PictureMark;

/** Whom to name beside the pictures of a question. */
public final class PictureCredits {
    private PictureCredits() {}

    /**
     * Returns the credits of all pictures of an item, without repetition; empty if there are none to name.
     *
     * @param answered whether a credit may name an option or what is in a picture; if not, such a credit is left out for now
     */
    public static Optional<String> of(Item item, KnowledgeBase base, boolean answered) {
        List<String> names = answered ? List.of() : names(item);
        String credits = PictureMark.all(item).stream()
                .flatMap(picture -> base.media(picture.thing()).stream()
                        .filter(media -> media.name().equals(picture.file())))
                .map(media -> PictureCredit.of(media.credit(), media.licence()))
                .filter(credit -> !credit.isBlank() && names.stream().noneMatch(normal(credit)::contains))
                .distinct()
                .collect(Collectors.joining("; "));
        return credits.isEmpty() ? Optional.empty() : Optional.of(credits);
    }

    /** Returns the names that would tell the answer: of the options, and of the things of which their feedback speaks. */
    private static List<String> names(Item item) {
        return item.options().stream()
                .flatMap(option ->
                        Stream.concat(Stream.of(option.label()), LinkedText.links(option.feedback()).values().stream()))
                .map(PictureCredits::normal)
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String normal(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }
}
