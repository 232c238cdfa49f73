package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Image;

/** Shows pictures and plays sounds that the server keeps. Browsers load them when they come near, and play nothing by themselves. */
public final class KeptMediaView {
    private static final String WATCH =
            "const gone = () => { this.hidden = true; }; this.addEventListener('error', gone);"
                    + "if (this.complete && this.naturalWidth === 0 && this.currentSrc) gone();";

    private KeptMediaView() {}

    /** A player of HTML. */
    @Tag("audio")
    public static final class Player extends HtmlContainer {}

    /**
     * Returns a picture; nothing is shown if the file is missing.
     *
     * @param address relative to the root of the application
     * @param alternative what is seen, in words; empty if the words beside it say so
     */
    public static Image picture(String address, String alternative) {
        Image image = new Image();
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("decoding", "async");
        image.getElement().setAttribute("src", address);
        image.setAlt(alternative);
        image.addClassName("kept-picture");
        image.addAttachListener(attach -> image.getElement().executeJs(WATCH));
        return image;
    }

    /**
     * Returns a player with the browser's own controls.
     *
     * @param name the player's name for screen readers
     */
    public static Component sound(String address, String name) {
        Player player = new Player();
        player.getElement().setAttribute("controls", true);
        player.getElement().setAttribute("preload", "metadata");
        player.getElement().setAttribute("src", address);
        if (!name.isEmpty()) {
            player.getElement().setAttribute("aria-label", name);
        }
        player.addClassName("kept-sound");
        return player;
    }
}
