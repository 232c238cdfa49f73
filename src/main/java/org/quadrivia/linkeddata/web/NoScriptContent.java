package org.quadrivia.linkeddata.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quadrivia.linkeddata.rdf.DataFormat;

/**
 * The content of a page that needs no scripts, without the frame that all pages share.
 *
 * @param title for people; empty to keep the document's title
 * @param description one or two sentences for search engines and previews; empty for none
 * @param content the body of the page
 * @param structured the same content in schema.org terms, as JSON-LD that is safe inside HTML; empty for none
 * @param canonical absolute address; empty for none
 * @param alternates the same content as data
 * @param indexed whether search engines may index it
 */
public record NoScriptContent(
        String title,
        String description,
        Element content,
        Optional<String> structured,
        String canonical,
        List<Alternate> alternates,
        boolean indexed) {
    private static final int LAST = 10_000_000;

    public NoScriptContent {
        alternates = List.copyOf(alternates);
    }

    /** Returns the number of a part of a page or of data; 1 if the text is not a number. */
    public static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,7}") ? Math.clamp(Integer.parseInt(text), 1, LAST) : 1;
    }

    /**
     * Returns the content in all formats.
     *
     * @param inFormat absolute addresses by file extension
     */
    public static List<Alternate> alternates(Function<String, String> inFormat) {
        return Stream.of(DataFormat.values())
                .map(format -> new Alternate(inFormat.apply(format.extension()), format.mediaType()))
                .toList();
    }

    /** @param address absolute */
    public record Alternate(String address, String mediaType) {}
}
