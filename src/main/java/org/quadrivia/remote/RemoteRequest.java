package org.quadrivia.remote;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What to fetch.
 *
 * @param query sent as a SPARQL query by a form; empty for a plain request
 * @param types the media types that are accepted, the best first
 * @param endings of paths whose answers are accepted as well if their media type says nothing, such as ".ttl"
 */
public record RemoteRequest(URI address, String query, List<String> types, List<String> endings) {
    /** Types with which servers answer that do not know what their files hold. */
    private static final List<String> VAGUE = List.of("text/plain", "application/octet-stream");

    public RemoteRequest {
        types = List.copyOf(types);
        endings = List.copyOf(endings);
    }

    /** Returns how the path of an address ends, if that is one of the endings. */
    public Optional<String> ending(URI from) {
        String path = String.valueOf(from.getPath()).toLowerCase(Locale.ROOT);
        return endings.stream().filter(path::endsWith).findFirst();
    }

    boolean accepts(String type) {
        return types.contains(type)
                || VAGUE.contains(type) && query.isEmpty() && ending(address).isPresent();
    }

    RemoteRequest at(URI other, boolean again) {
        return new RemoteRequest(other, again ? query : "", types, endings);
    }
}
