package org.quadrivia.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.media.MediaName;

/**
 * A picture that an item asks about or offers, read from the item's proofs alone. The item says in words what is seen.
 *
 * @param file a file that is kept with the knowledge base, if it came with the data
 * @param thing what it shows
 * @param option the id of the option that the picture is; empty if it stands with the stem
 */
public record PictureMark(MediaName file, EntityId thing, Optional<String> option) {
    private static final String STEM = "picture";
    private static final String OPTIONS = "pictures";

    /** Returns the picture that an item asks about; empty if it does not ask about one. */
    public static Optional<PictureMark> of(Item item) {
        if (!item.family().equals(STEM) || item.kind() != Kind.SINGLE) {
            return Optional.empty();
        }
        return item.options().stream()
                .filter(Option::correct)
                .flatMap(option -> marks(option, null).stream())
                .findFirst();
    }

    /** Returns the picture that an option of an item is; empty if it is none. */
    public static Optional<PictureMark> of(Item item, Option option) {
        return item.family().equals(OPTIONS) && item.kind() == Kind.SINGLE
                ? marks(option, option.value()).stream().findFirst()
                : Optional.empty();
    }

    /** Returns all pictures of an item. */
    public static List<PictureMark> all(Item item) {
        List<PictureMark> all = new ArrayList<>();
        of(item).ifPresent(all::add);
        item.options().forEach(option -> of(item, option).ifPresent(all::add));
        return all;
    }

    /** @param picture the only one that counts, as in the proof; null for any */
    private static List<PictureMark> marks(Option option, @Nullable String picture) {
        List<PictureMark> found = new ArrayList<>();
        for (String line : option.proof().triples()) {
            String[] terms = line.split(" ", 4);
            if (terms.length > 2
                    && isIri(terms[0])
                    && isIri(terms[2])
                    && (picture == null || picture.equals(terms[2]))) {
                MediaName.read(inside(terms[2]))
                        .map(file -> new PictureMark(
                                file,
                                new EntityId(inside(terms[0])),
                                Optional.ofNullable(picture).map(value -> option.id())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isIri(String term) {
        return term.length() > 2 && term.startsWith("<") && term.endsWith(">");
    }

    private static String inside(String iri) {
        return iri.substring(1, iri.length() - 1);
    }
}
