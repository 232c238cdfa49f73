package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.NewAccounts;
import org.quadrivia.form.Components;

/** The slips on which new accounts are handed out, to be printed and cut. The passwords are shown here and never again. */
final class SlipsPart extends Composite<Div> {
    /** @param done shows the class again; the passwords are gone then */
    SlipsPart(SchoolClass shown, NewAccounts.Made made, String publicAddress, SerializableRunnable done) {
        NativeButton print = Components.primaryButton(text("teach.class.slips.print"), () -> {});
        print.getElement().executeJs("this.onclick = () => print()");
        Div above = Components.div(
                "no-print",
                new H1(text("teach.class.slips")),
                Components.lead(text("teach.class.slips.lead", made.slips().size())));
        if (!made.failed().isEmpty()) {
            above.add(Components.alert(
                    text("teach.class.slips.failed", made.failed().size(), String.join(", ", made.failed()))));
        }
        above.add(Components.actions(print, Components.button(text("teach.class.slips.done"), done)));
        UnorderedList slips = Components.list("slips");
        made.slips().forEach(slip -> slips.add(slip(shown, slip, publicAddress)));
        getContent().addClassName("paper");
        getContent().add(above, slips);
    }

    private static ListItem slip(SchoolClass shown, NewAccounts.Slip slip, String publicAddress) {
        Paragraph address = new Paragraph(publicAddress);
        if (publicAddress.isEmpty()) {
            address.getElement().executeJs("this.textContent = location.origin");
        }
        DescriptionList said = new DescriptionList();
        said.add(
                new DescriptionList.Term(text("teach.class.sign-in")),
                new DescriptionList.Description(slip.signIn()),
                new DescriptionList.Term(text("teach.class.password")),
                new DescriptionList.Description(slip.password()));
        return new ListItem(new H2(slip.name()), Components.muted(shown.name()), address, said);
    }
}
