package org.quadrivia.knowledge.picture;

import java.util.Optional;
import org.quadrivia.Messages;

/** Formats the credit that appears beside a picture. */
public final class PictureCredit {
    private PictureCredit() {}

    /** Returns the credit and the licence, as far as the data gives them, and the server if the picture is on another one. */
    public static String of(Picture picture) {
        String who = of(picture.credit(), picture.licence());
        String host = picture.host()
                .map(name -> Messages.text("page.picture.from", name))
                .orElse("");
        return who + (who.isEmpty() || host.isEmpty() ? "" : Messages.text("page.separator")) + host;
    }

    /** Returns the credit and the licence, as far as they are given. */
    public static String of(Optional<String> credit, Optional<String> licence) {
        String name = licence.map(one -> credit.isPresent() ? Messages.text("page.picture.licence", one) : one)
                .orElse("");
        return credit.map(who -> Messages.text("page.picture.by", who)).orElse("") + name;
    }
}
