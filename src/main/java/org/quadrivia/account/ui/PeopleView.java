package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.quadrivia.account.admin.Administration;
import org.quadrivia.account.admin.PeoplePage;
import org.quadrivia.account.signup.SignUpSwitch;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.core.env.Environment;

/**
 * The page on which administrators manage people. In the address, {@code q} is the text to search for and {@code page}
 * the page number, from 1.
 */
@Route(PeopleView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
@ConditionalOnStorage
public class PeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "people";
    private static final String QUERY = "q";
    private static final String PAGE = "page";

    private final Administration administration;
    private final SignUpSwitch signUp;
    private final Environment settings;

    PeopleView(Administration administration, SignUpSwitch signUp, Environment settings) {
        this.administration = administration;
        this.signUp = signUp;
        this.settings = settings;
        getContent().addClassName("people");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String wanted = parameters.getSingleParameter(QUERY).orElse("");
        show(wanted, administration.search(wanted, number(parameters)));
    }

    private void show(String wanted, PeoplePage page) {
        PlainForm search = new PlainForm(this::search)
                .with(new FormField(QUERY, text("account.people.search"), "search", "off").value(wanted))
                .send(text("account.people.find"), "plain");
        search.getElement().setAttribute("role", "search");
        Paragraph found = Components.paragraph(text("account.people.found", page.total()), "muted");
        OrderedList list = Components.numberedList("rows persons");
        String address = settings.getProperty("quadrivia.base-url", "");
        page.people().forEach(person -> list.add(new PersonListRow(administration, person, address)));
        getContent().removeAll();
        getContent()
                .add(new H1(getPageTitle()), new SignUpSwitchPart(signUp), search, found, list, pager(wanted, page));
    }

    private static Nav pager(String wanted, PeoplePage page) {
        Nav pager = new Nav();
        pager.getElement().setAttribute("aria-label", text("account.people.pages"));
        pager.addClassNames("actions");
        if (page.number() > 1) {
            pager.add(link(wanted, page.number() - 1, "account.people.before"));
        }
        if (page.pages() > 1) {
            pager.add(new Span(text("account.people.page", page.number(), page.pages())));
        }
        if (page.number() < page.pages()) {
            pager.add(link(wanted, page.number() + 1, "account.people.next"));
        }
        pager.setVisible(page.pages() > 1);
        return pager;
    }

    private static Anchor link(String wanted, int number, String words) {
        String query = QueryParameters.of(QUERY, wanted)
                .merging(PAGE, String.valueOf(number))
                .getQueryString();
        return Components.linkButton(ROUTE + "?" + query, text(words));
    }

    private void search(Map<String, String> typed) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.of(QUERY, typed.getOrDefault(QUERY, ""))));
    }

    private static int number(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PAGE)
                .filter(page -> page.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    @Override
    public String getPageTitle() {
        return text("account.people");
    }
}
