package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.quadrivia.account.AccessToken;
import org.quadrivia.account.Person;
import org.quadrivia.account.token.AccessTokens;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.language.InterfaceLanguages;

/** A person's access tokens, with a form that creates another. A new token is shown once. */
final class TokensPart extends Composite<Div> {
    private static final String LABEL = "token";

    private final AccessTokens tokens;
    private final Person person;
    private final PlainForm form = new PlainForm(this::make);
    private final Div shown = new Div();
    private final Div list = new Div();

    TokensPart(AccessTokens tokens, Person person) {
        this.tokens = tokens;
        this.person = person;
        form.with(new FormField(LABEL, text("account.token.label"), "text", "off")
                        .longest(AccessToken.MAX_LABEL)
                        .hint(text("account.token.label.hint")))
                .send(text("account.token.make"), "primary");
        shown.getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(text("account.token.lead")), list, form, shown);
        refresh();
    }

    private void make(Map<String, String> typed) {
        String label = typed.getOrDefault(LABEL, "").strip();
        if (label.isEmpty()) {
            form.complain(LABEL, text("account.token.label.missing"));
            return;
        }
        shown.removeAll();
        tokens.make(person.id(), label)
                .ifPresentOrElse(this::show, () -> form.complain(text("account.token.most", AccessTokens.MAX_TOKENS)));
        refresh();
    }

    private void show(String token) {
        Input value = new Input();
        value.setId("new-token");
        value.setValue(token);
        value.getElement().setAttribute("readonly", true);
        value.getElement().setAttribute("autocomplete", "off");
        NativeLabel label = new NativeLabel(text("account.token.made"));
        label.setFor(value);
        shown.add(Components.div("field", label, value));
    }

    private void refresh() {
        List<AccessToken> all = tokens.of(person.id());
        list.removeAll();
        if (!all.isEmpty()) {
            list.add(new UnorderedList(all.stream().map(this::line).toArray(ListItem[]::new)));
        }
    }

    private ListItem line(AccessToken token) {
        NativeButton revoke = Components.button(text("account.token.revoke"), () -> {
            tokens.revoke(person.id(), token.id());
            shown.removeAll();
            refresh();
        });
        revoke.getElement().setAttribute("aria-label", text("account.token.revoke.one", token.label()));
        Component when = new Span(
                token.lastUsed() == null
                        ? text("account.token.unused", day(token.made()))
                        : text("account.token.used", day(token.made()), day(token.lastUsed())));
        when.addClassNames("muted", "small");
        return new ListItem(new Span(token.label() + " "), when, new Span(" "), revoke);
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(InterfaceLanguages.current())
                .format(instant.atZone(person.zone()));
    }
}
