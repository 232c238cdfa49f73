package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.signin.SignInOutcome;
import org.quadrivia.account.signin.SignInService;
import org.quadrivia.account.signup.SignUpSwitch;
import org.quadrivia.account.web.ExternalSignInServices;
import org.quadrivia.form.CheckboxField;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.storage.ConditionalOnStorage;

/** The sign-in page. It sends people back to where they came from. */
@Route(SignInView.ROUTE)
@AnonymousAllowed
@ConditionalOnStorage
public class SignInView extends AccountFormPage implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "sign-in";

    private final SignInService signIns;
    private final BrowserSession session;
    private final CurrentPerson current;
    private final SignUpSwitch signUp;
    private final ExternalSignInServices services;
    private final PlainForm form = new PlainForm(this::signIn);
    private final FormField name =
            new FormField("name", text("account.name"), "text", "username").longest(SignInName.MAX_LENGTH);
    private ReturnAddress way = ReturnAddress.home();

    SignInView(
            SignInService signIns,
            BrowserSession session,
            CurrentPerson current,
            SignUpSwitch signUp,
            ExternalSignInServices services) {
        this.signIns = signIns;
        this.session = session;
        this.current = current;
        this.signUp = signUp;
        this.services = services;
        form.with(name)
                .with(PasswordField.of("password", text("account.password"), "current-password"))
                .with(new CheckboxField("remember", text("account.remember")))
                .send(text("account.sign-in"), "primary");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.id().isPresent()) {
            event.forwardTo(AccountView.class);
            return;
        }
        way = ReturnAddress.of(event);
        show(text("account.sign-in"), "", form, others(), elsewhere());
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("other")
                .ifPresent(what ->
                        form.complain(what.equals("locked") ? text("account.locked") : text("account.other.refused")));
        name.focus();
    }

    private void signIn(Map<String, String> typed) {
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        switch (signIns.signIn(typed.getOrDefault("name", ""), typed.getOrDefault("password", ""), address)) {
            case SignInOutcome.Done done -> {
                session.begin(done.person(), done.stamp(), Boolean.parseBoolean(typed.get("remember")));
                way.go(this);
            }
            case SignInOutcome.Wrong wrong -> form.complain("password", text("account.wrong"));
            case SignInOutcome.Locked locked -> form.complain(text("account.locked"));
            case SignInOutcome.TooManyTries many -> form.complain(text("account.many"));
        }
    }

    private Div others() {
        Div others = Components.actions();
        services.all().forEach(service -> {
            Anchor link = new Anchor(service.address(), text("account.other", service.name()));
            link.setRouterIgnore(true);
            link.addClassName("btn");
            others.add(link);
        });
        others.setVisible(!services.all().isEmpty());
        return others;
    }

    private Div elsewhere() {
        Div elsewhere = Components.div("aside");
        if (signUp.isOpen()) {
            elsewhere.add(new Paragraph(
                    new Text(text("account.new") + " "),
                    new Anchor(SignUpView.ROUTE + way.query(), text("account.sign-up"))));
        }
        elsewhere.add(Components.paragraph(text("account.forgotten"), "muted"));
        return elsewhere;
    }

    @Override
    public String getPageTitle() {
        return text("account.sign-in");
    }
}
