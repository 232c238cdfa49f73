package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.account.signup.SignUpSwitch;

/** Shows whether anybody may sign up, with the button that changes it. */
final class SignUpSwitchPart extends Composite<Div> {
    private final SignUpSwitch signUp;
    private final Span state = new Span();
    private final NativeButton change = new NativeButton();

    SignUpSwitchPart(SignUpSwitch signUp) {
        this.signUp = signUp;
        state.getElement().setAttribute("role", "status");
        change.addClassName("btn");
        change.addClickListener(click -> {
            signUp.set(!signUp.isOpen());
            tell();
        });
        getContent().addClassNames("actions");
        getContent().add(state, change);
        tell();
    }

    private void tell() {
        boolean open = signUp.isOpen();
        state.setText(text(open ? "account.people.open" : "account.people.closed"));
        change.setText(text(open ? "account.people.close" : "account.people.reopen"));
        change.setVisible(!signUp.isFixed());
    }
}
