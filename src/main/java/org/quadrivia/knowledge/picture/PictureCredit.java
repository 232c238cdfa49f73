package org.quadrivia.knowledge.picture;

import org.quadrivia.Messages;

/** Says who is to be named beside a picture. */
public final class PictureCredit {
    private PictureCredit() {}

    /** Returns the credit and the licence that the data gives, and the server in any case. */
    public static String of(Picture picture) {
        String host = Messages.text("page.picture.from", picture.host());
        String licence = picture.licence()
                .map(name -> picture.credit().isPresent() ? Messages.text("page.picture.licence", name) : name)
                .orElse("");
        return picture.credit()
                        .map(who -> Messages.text("page.picture.by", who))
                        .orElse("")
                + licence
                + (picture.credit().isPresent() || !licence.isEmpty() ? Messages.text("page.separator") : "")
                + host;
    }
}
