package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.SearchHit;

/**
 * A search field with suggestions. Typing suggests things whose label or alias matches, and choosing one opens its page.
 * Pressing Enter with other words opens the results. Before anything is typed, the field suggests what the knowledge base
 * knows most about.
 */
public final class SearchBox extends Composite<ComboBox<SearchHit>> {
    private static final int NOTABLE = 8;
    private final PageContext context;
    private String words = "";

    public SearchBox(PageContext context) {
        this.context = context;
        ComboBox<SearchHit> box = getContent();
        box.setLabel(text("page.search.label"));
        context.base().notable(1).forEach(thing -> box.setPlaceholder(text("page.search.placeholder", thing.label())));
        box.addClassName("search-box");
        box.setPrefixComponent(icon());
        box.setItemLabelGenerator(hit -> hit.entity().label());
        box.setRenderer(suggestion());
        box.setItems(this::suggestions);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> open(context.address().search(typed.getDetail())));
        box.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                open(context.address().of(change.getValue().entity().id()));
            }
        });
    }

    /** Shows the words that were searched for. */
    public SearchBox withWords(String words) {
        this.words = words;
        if (!words.isEmpty()) {
            getContent()
                    .setValue(new SearchHit(
                            new Named(new EntityId("urn:quadrivia:words"), words), words, false, List.of()));
        }
        return this;
    }

    /** Returns a form that searches all knowledge bases, for browsers without scripts. */
    public Component withoutScripts() {
        Input field = new Input();
        field.setType("search");
        field.getElement().setAttribute("name", "q").setAttribute("value", words);
        NativeLabel label = new NativeLabel(text("page.search.label") + " ");
        label.addClassName("field");
        label.add(field);
        HtmlContainer submit = new HtmlContainer("button");
        submit.setText(text("page.search"));
        submit.addClassName("btn");
        HtmlContainer form = new HtmlContainer("form");
        form.getElement().setAttribute("action", "search").setAttribute("role", "search");
        form.add(label, submit);
        return form;
    }

    private static Component icon() {
        Span icon = new Span();
        icon.addClassName("search-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private Stream<SearchHit> suggestions(Query<SearchHit, String> query) {
        KnowledgeBase base = context.base();
        String typed = query.getFilter().orElse("").strip();
        int end = query.getOffset() + query.getLimit();
        List<SearchHit> hits = typed.isEmpty() ? notable(base) : base.search(typed, end);
        return hits.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private static List<SearchHit> notable(KnowledgeBase base) {
        return base.notable(NOTABLE).stream()
                .map(thing -> new SearchHit(thing, thing.label(), false, base.kinds(thing.id())))
                .toList();
    }

    /** Renders a suggestion. Lit escapes its values, so a label stays text. */
    private static Renderer<SearchHit> suggestion() {
        return LitRenderer.<SearchHit>of(
                        "<span class=\"hit\"><span class=\"hit-label\">${item.label}</span> <span class=\"hit-note\">${item.note}</span></span>")
                .withProperty("label", hit -> hit.entity().label())
                .withProperty("note", SearchBox::note);
    }

    /** Returns what the thing is, and the alias if it was the alias that matched. */
    public static String note(SearchHit hit) {
        String kinds = PageLinks.names(hit.kinds());
        if (hit.matched().equals(hit.entity().label())) {
            return kinds;
        }
        String alias = text("page.aliases", hit.matched());
        return kinds.isEmpty() ? alias : kinds + text("page.separator") + alias;
    }
}
