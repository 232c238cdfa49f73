package org.quadrivia.linkeddata.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quadrivia.linkeddata.rdf.DataFormat;

/**
 * Something with an address below {@code /id/}.
 *
 * @param address its own absolute address
 * @param inFormat its absolute address in a format, by file extension
 * @param page absolute address of the page about it
 * @param pages number of pages of its data
 * @param tag changes whenever the content does, whatever the format
 * @param isPublic whether everybody gets the same content
 * @param data its data in a format; empty if the format cannot express it
 * @param html the page for people, without scripts
 */
record IdTarget(
        String address,
        Function<String, String> inFormat,
        String page,
        int pages,
        String tag,
        boolean isPublic,
        Function<DataFormat, Optional<byte[]>> data,
        Supplier<NoScriptContent> html) {

    /** Returns its address in a format, for one of its pages. */
    String at(String ending, int page) {
        return ofPage(inFormat.apply(ending), page);
    }

    /** Returns the address of a page, given that of the first. */
    static String ofPage(String first, int page) {
        return page <= 1 ? first : first + (first.contains("?") ? "&" : "?") + "page=" + page;
    }
}
