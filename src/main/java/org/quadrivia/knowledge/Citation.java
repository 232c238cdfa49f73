package org.quadrivia.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.Messages;

/**
 * What a knowledge base says of the source from which it was made. All texts are data, never markup.
 *
 * @param title its title, or else its address or what the knowledge base calls it
 * @param titled whether it is its title
 * @param author who wrote it; several are separated by commas
 * @param date when it appeared, as the data has it
 * @param address where to read it, with {@code http} or {@code https}
 * @param note what the knowledge base says about it in its own words
 */
public record Citation(
        String title,
        boolean titled,
        Optional<String> author,
        Optional<String> date,
        Optional<String> publisher,
        Optional<URI> address,
        Optional<String> note) {
    /** Returns a source that is named in words or by its address. */
    public static Citation of(String words) {
        return new Citation(
                words, false, Optional.empty(), Optional.empty(), Optional.empty(), web(words), Optional.empty());
    }

    /** Returns the address if it is one of a page of the web. */
    public static Optional<URI> web(String text) {
        try {
            URI address = new URI(text);
            boolean page = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return page && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Returns the title as a page names it: in quotation marks if it is one. */
    public String named() {
        return titled ? Messages.text("page.source.title", title) : title;
    }

    /** Returns who wrote it, where and when it appeared, as far as the data says so; empty if it says none of these. */
    public String imprint() {
        return Stream.of(author, publisher, date).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
