package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.named.NamedQuiz;

/** The address to give to learners, with a button that copies it. */
final class CopyLink extends Composite<Div> {
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

    /** @param publicAddress of the server; empty to use the browser's */
    CopyLink(String publicAddress, NamedQuiz quiz) {
        String address = "/" + quiz.code().address();
        Anchor place = new Anchor(quiz.code().address(), publicAddress.replaceFirst("/$", "") + address);
        if (publicAddress.isEmpty()) {
            place.getElement().executeJs("this.textContent = location.origin + this.textContent");
        }
        NativeButton copy = Components.slimButton(text("teach.quiz.link.copy"), () -> {});
        copy.setAriaLabel(text("teach.quiz.link.copy.which", quiz.plan().title()));
        copy.getElement().executeJs(COPY, text("teach.quiz.link.copied"), text("teach.quiz.link.marked"));
        Span said = Components.span("", "muted", "small");
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("copy-link");
        getContent().add(place, copy, said);
    }
}
