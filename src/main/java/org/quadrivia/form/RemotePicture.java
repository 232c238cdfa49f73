package org.quadrivia.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/**
 * A picture that the browser fetches, without telling another server from which page. The picture has a frame of fixed
 * size, so nothing moves when it arrives. If it does not arrive, the frame shows the first letter of the thing in the picture.
 */
public final class RemotePicture extends Composite<RemotePicture.Figure> {
    private static final String WATCH = "const figure = this; const img = this.querySelector('img');"
            + "const gone = () => figure.classList.add('missing');"
            + "img.addEventListener('error', gone); if (img.complete && img.naturalWidth === 0 && img.currentSrc) gone();";

    /** A figure of HTML. */
    @Tag("figure")
    public static final class Figure extends HtmlContainer {}

    /**
     * Creates a picture.
     *
     * @param address begins with {@code https:}, or is relative to the root of the application
     * @param alternative the content of the picture, in words
     * @param credit the author or source to name
     */
    public RemotePicture(String address, String alternative, String credit) {
        Image image = new Image();
        image.getElement().setAttribute("referrerpolicy", "no-referrer");
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("decoding", "async");
        image.getElement().setAttribute("src", address);
        image.setAlt(alternative);
        Span initial = Components.span(initial(alternative), "initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        Span frame = new Span(initial, image);
        frame.addClassName("picture-frame");
        FigureCaption caption = new FigureCaption();
        caption.setText(credit);
        getContent().addClassName("remote-picture");
        getContent().add(frame, caption);
    }

    /** A caption of HTML. */
    @Tag("figcaption")
    static final class FigureCaption extends HtmlContainer {}

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs(WATCH);
    }

    private static String initial(String words) {
        return words.isEmpty() ? "" : words.substring(0, words.offsetByCodePoints(0, 1));
    }
}
