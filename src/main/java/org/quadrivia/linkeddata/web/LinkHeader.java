package org.quadrivia.linkeddata.web;

import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.rdf.DataFormat;

/** Sets the HTTP header {@code Link}: addresses of other formats, of the page for people, and of the other pages of the data. */
final class LinkHeader {
    private LinkHeader() {}

    /** @param ending extension of the format of this reply; empty if it has none */
    static Reply add(Reply reply, IdTarget thing, String ending, int page) {
        add(reply, thing.page(), "canonical", "text/html");
        if (!ending.equals("html")) {
            add(reply, thing.page(), "alternate", "text/html");
        }
        for (DataFormat format : DataFormat.values()) {
            if (!format.extension().equals(ending)) {
                add(reply, thing.at(format.extension(), page), "alternate", format.mediaType());
            }
        }
        if (ending.isEmpty() || ending.equals("html")) {
            add(reply, thing.at(DataFormat.TURTLE.extension(), page), "describedby", DataFormat.TURTLE.mediaType());
        }
        if (thing.pages() > 1 && !ending.isEmpty() && !ending.equals("html")) {
            pages(reply, thing, ending, page);
        }
        return reply;
    }

    private static void pages(Reply reply, IdTarget thing, String ending, int page) {
        reply.with("Link", "<" + thing.at(ending, 1) + ">; rel=\"first\"");
        reply.with("Link", "<" + thing.at(ending, thing.pages()) + ">; rel=\"last\"");
        if (page > 1) {
            reply.with("Link", "<" + thing.at(ending, page - 1) + ">; rel=\"prev\"");
        }
        if (page < thing.pages()) {
            reply.with("Link", "<" + thing.at(ending, page + 1) + ">; rel=\"next\"");
        }
    }

    private static void add(Reply reply, String address, String rel, String type) {
        reply.with("Link", "<" + address + ">; rel=\"" + rel + "\"; type=\"" + type + "\"");
    }
}
