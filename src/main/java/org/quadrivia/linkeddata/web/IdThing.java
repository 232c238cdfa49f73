package org.quadrivia.linkeddata.web;

import java.util.Optional;
import java.util.function.Function;
import org.quadrivia.linkeddata.rdf.DataFormat;

/**
 * Something that has an address beneath {@code /id/}.
 *
 * @param address absolute, of itself
 * @param inFormat its address in a format, by the ending
 * @param page absolute, where people read of it
 * @param pages how many pages there are of it
 * @param tag changes with what is told of it, whatever the format
 * @param isPublic whether everybody is told the same
 * @param data empty where the format cannot say it
 * @param html the same for people, as a whole page without scripts
 */
record IdThing(
        String address,
        Function<String, String> inFormat,
        String page,
        int pages,
        String tag,
        boolean isPublic,
        Function<DataFormat, Optional<byte[]>> data,
        java.util.function.Supplier<String> html) {

    /** Its address in a format, a page of it. */
    String at(String ending, int page) {
        String first = inFormat.apply(ending);
        return page <= 1 ? first : first + (first.contains("?") ? "&" : "?") + "page=" + page;
    }
}
