package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.Citation;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.PassageDetails;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.NamesInText;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.EventSequence;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.LinkedText;
import org.quadrivia.quiz.ui.NameMarks;
import org.quadrivia.quiz.ui.feedback.MarkedPassages.Marked;

/**
 * The proof of an answer: the text of the passages on which the item rests, with the words of the answer marked, and the claimants.
 * If no passage has words, the facts appear as sentences. This is the signature of the visual design.
 */
public final class AnswerProof extends Composite<Section> {
    /** The number of passages to show if none of them names the answer. */
    private static final int UNNAMED = 3;

    private final ItemEntities shelf;
    private final Item item;
    private final String kbTitle;
    private final MarkedPassages marked;

    public AnswerProof(ItemEntities shelf, Item item, String kbTitle) {
        this.shelf = shelf;
        this.item = item;
        this.kbTitle = kbTitle;
        this.marked = MarkedPassages.of(item, shelf);
        getContent().addClassName("proof");
        getContent().getElement().setAttribute("aria-label", text(item.isOwn() ? "quiz.own.by" : "quiz.proof"));
        if (item.isOwn()) {
            getContent().addClassName("own");
            own();
            return;
        }
        if (quotesPassages()) {
            quote();
        } else {
            getContent().add(facts());
        }
        shelf.base().flatMap(KnowledgeBase::citation).ifPresent(this::name);
        if (item.standing() != Standing.STATED) {
            getContent()
                    .add(Components.paragraph(text("standing." + item.standing().word() + ".why"), "small", "muted"));
        }
    }

    /** Says that nothing proves the answer. What belongs to the facts to which the question is linked follows. */
    private void own() {
        getContent().add(Components.paragraph(text("quiz.own"), "not-proved"));
        if (!quotesPassages()) {
            Paragraph why = ItemLabels.inLanguage(item, Components.paragraph("", "why"));
            LinkedText.addTo(why, item.explanation(), shelf.address());
            getContent().add(why);
        }
        List<Fact> linked = shelf.base().map(base -> LinkedFact.of(item, base)).orElse(List.of());
        if (!linked.isEmpty()) {
            UnorderedList list = Components.list("facts");
            linked.forEach(fact -> list.add(new LinkedFact(item, fact, shelf.address())));
            getContent().add(Components.paragraph(text("quiz.own.facts"), "small", "muted"), list);
        }
        if (quotesPassages()) {
            quote();
            shelf.base().flatMap(KnowledgeBase::citation).ifPresent(this::name);
        }
    }

    /** Names the source by its title, with who wrote it, where and when, as far as that is known. */
    private void name(Citation citation) {
        String words = citation.imprint().isEmpty() ? citation.named() : citation.named() + ", " + citation.imprint();
        String line = text("quiz.proof.source", words);
        Component shown = citation.address()
                .<Component>map(address -> {
                    Anchor link = new Anchor(address.toString(), line);
                    link.getElement().setAttribute("rel", "noopener noreferrer");
                    return link;
                })
                .orElseGet(() -> new Span(line));
        getContent().add(Components.line("small muted source-named", shown));
    }

    /** Returns whether passages are quoted. Otherwise, this component shows the explanation as the facts. */
    public boolean quotesPassages() {
        return !marked.passages().isEmpty();
    }

    /**
     * Shows a passage that names the answer and collapses the others. If none names it, shows a few, since they prove it only
     * together.
     */
    private void quote() {
        List<Marked> passages = marked.passages();
        List<Component> figures = passages.stream()
                .sorted(Comparator.comparing((Marked passage) -> !passage.named()))
                .map(this::quoted)
                .toList();
        boolean named = passages.stream().anyMatch(Marked::named);
        int first = named && item.kind() != Kind.ORDER ? 1 : Math.min(UNNAMED, figures.size());
        getContent().add(figures.subList(0, first));
        if (figures.size() > first) {
            Div more = new Div();
            more.add(figures.subList(first, figures.size()));
            getContent().add(Components.details(text("quiz.proof.more", figures.size() - first), more));
        }
    }

    private Component quoted(Marked marking) {
        PassageDetails passage = marking.passage();
        EntityId id = passage.passage().id();
        Paragraph says = ItemLabels.inLanguage(item, new Paragraph());
        NameMarks.add(says, marking.words(), marking.named() ? marked.names() : NamesInText.NONE);
        Anchor place = Components.placeLink(
                shelf.address().of(id),
                text("quiz.locator", passage.passage().locator()),
                text("page.passage.title", passage.passage().locator()),
                "where");
        return figure(new HtmlContainer("blockquote", says), place, claims(passage));
    }

    private Component facts() {
        UnorderedList list = Components.list("facts");
        EventSequence.proving(item).forEach(sentence -> {
            ListItem fact = ItemLabels.inLanguage(item, new ListItem());
            LinkedText.addTo(fact, sentence, shelf.address(), marked.names());
            list.add(fact);
        });
        Div caption = source(List.of(), new Span(text("quiz.proof.facts", kbTitle)));
        item.passages()
                .forEach(ref -> caption.add(Components.placeLink(
                        shelf.address().of(new EntityId(ref.id())),
                        text("quiz.locator", ref.locator()),
                        text("page.passage.title", ref.locator()),
                        "where")));
        return figure(new HtmlContainer("blockquote", list), caption);
    }

    private Component figure(Component says, Component where, List<ClaimDetails> claims) {
        return figure(says, source(claims, ItemLabels.inLanguage(item, Components.span(kbTitle, "label")), where));
    }

    private Component figure(Component says, Div source) {
        return Components.directed(item.language(), new HtmlContainer("figure", says, caption(source)));
    }

    private static Component caption(Div source) {
        return new HtmlContainer("figcaption", source);
    }

    private Div source(List<ClaimDetails> claims, Component... where) {
        Div source = Components.div("source", where);
        if (claims.isEmpty()) {
            Chips.standing(item.standing()).ifPresent(source::add);
        }
        claims.forEach(claim -> Chips.of(claim).forEach(source::add));
        return source;
    }

    /** Returns the claims of the passage about which the item asks. */
    private List<ClaimDetails> claims(PassageDetails passage) {
        return passage.claims().stream()
                .filter(claim ->
                        claim.facts().stream().anyMatch(fact -> item.asks().contains(fact.id())))
                .toList();
    }
}
