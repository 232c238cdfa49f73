package org.quadrivia.form;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The address to give to learners, with a button that copies it. */
public final class CopyLink extends Composite<Div> {
    private static final String COPY = """
            const button = this;
            button.onclick = () => {
              const place = button.parentElement.querySelector('a');
              const said = button.parentElement.querySelector('[role=status]');
              const mark = () => {
                getSelection().selectAllChildren(place);
                said.textContent = $1;
              };
              if (navigator.clipboard) {
                navigator.clipboard.writeText(place.textContent).then(() => said.textContent = $0, mark);
              } else {
                mark();
              }
            }
            """;

    /**
     * @param publicAddress of the server; empty to use the browser's
     * @param address relative to the server
     * @param name of what is there, for those who do not see it
     */
    public CopyLink(String publicAddress, String address, String name) {
        Anchor place = new Anchor(address, publicAddress.replaceFirst("/$", "") + "/" + address);
        if (publicAddress.isEmpty()) {
            place.getElement().executeJs("this.textContent = location.origin + this.textContent");
        }
        NativeButton copy = Components.slimButton(text("teach.quiz.link.copy"), () -> {});
        copy.setAriaLabel(text("teach.quiz.link.copy.which", name));
        copy.getElement().executeJs(COPY, text("teach.quiz.link.copied"), text("teach.quiz.link.marked"));
        Span said = Components.span("", "muted", "small");
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("copy-link");
        getContent().add(place, copy, said);
    }
}
