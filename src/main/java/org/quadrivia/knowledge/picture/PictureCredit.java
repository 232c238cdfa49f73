package org.quadrivia.knowledge.picture;

import org.quadrivia.Messages;

/** Formats the credit that appears beside a picture. */
public final class PictureCredit {
    private PictureCredit() {}

    /** Returns the credit and the licence, as far as the data gives them, and always the server. */
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
