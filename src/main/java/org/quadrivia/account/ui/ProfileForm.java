package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.quadrivia.account.Person;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.selfservice.ProfileChangeOutcome;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;

/** The form for a person's shown name and time zone. */
final class ProfileForm extends Composite<Div> {
    private static final String SHOWN = "shown";
    private static final String ZONE = "zone";

    private final AccountService accounts;
    private final Person person;
    private final PlainForm form = new PlainForm(this::save);

    ProfileForm(AccountService accounts, Person person) {
        this.accounts = accounts;
        this.person = person;
        form.with(new FormField(SHOWN, text("account.shown"), "text", "nickname")
                        .longest(ShownName.MAX_LENGTH)
                        .value(person.shownName().value()))
                .with(FormField.choice(
                        ZONE,
                        text("account.zone"),
                        TimeZones.choices(person.zone()),
                        person.zone().getId()))
                .send(text("account.save"), "primary");
        getContent().add(form);
    }

    private void save(Map<String, String> typed) {
        switch (accounts.changeProfile(
                person.id(), typed.getOrDefault(SHOWN, ""), TimeZones.of(typed.getOrDefault(ZONE, "")))) {
            case ProfileChangeOutcome.Done done -> {
                form.done(text("account.saved"));
                accounts.find(person.id())
                        .ifPresent(now -> getUI().ifPresent(
                                        ui -> ComponentUtil.fireEvent(ui, new PersonRenamed(ui, now.shownName()))));
            }
            case ProfileChangeOutcome.BadShownName bad -> form.complain(SHOWN, text("account.shown.bad"));
            case ProfileChangeOutcome.Gone gone -> form.complain(text("account.gone"));
        }
    }
}
