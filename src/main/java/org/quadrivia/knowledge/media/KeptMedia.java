package org.quadrivia.knowledge.media;

import java.util.Optional;

/**
 * A picture or a sound that is kept with a knowledge base, with what the data says of it.
 *
 * @param text what is seen or heard, in words; empty if the data does not say so
 * @param language the BCP 47 tag of that text; empty if it has none
 * @param credit the person or organisation to name; empty if the data gives none
 * @param licence the name or the address of its licence; empty if the data gives none
 */
public record KeptMedia(
        MediaName name,
        MediaKind kind,
        String text,
        String language,
        Optional<String> credit,
        Optional<String> licence) {}
