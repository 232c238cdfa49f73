package org.quadrivia.question;

import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.knowledge.media.MediaName;

/**
 * The picture that an item asks about, read from the proof of its key alone. The item's stem says in words what is seen.
 *
 * @param file a file that is kept with the knowledge base, if it came with the data
 */
public record PictureMark(MediaName file) {
    private static final String FAMILY = "picture";

    /** Returns the picture of an item; empty if the item does not ask about one. */
    public static Optional<PictureMark> of(Item item) {
        if (!item.family().equals(FAMILY) || item.kind() != Kind.SINGLE) {
            return Optional.empty();
        }
        return item.options().stream()
                .filter(Option::correct)
                .flatMap(option -> option.proof().triples().stream())
                .flatMap(line -> Stream.of(line.split(" ", 4)).skip(2).limit(1))
                .filter(object -> object.startsWith("<") && object.endsWith(">"))
                .flatMap(object -> MediaName.read(object.substring(1, object.length() - 1)).stream())
                .findFirst()
                .map(PictureMark::new);
    }
}
