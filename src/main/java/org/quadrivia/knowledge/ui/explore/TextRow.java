package org.quadrivia.knowledge.ui.explore;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.text.BreakIterator;
import java.util.List;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.QuestionSearch;
import org.quadrivia.knowledge.view.SearchHit;
import org.quadrivia.language.InterfaceLanguages;

/**
 * Makes rows for passages, claims and questions that a search found by their words. Parts of the text far from these words are left
 * out.
 */
final class TextRow {
    /** The number of characters to show before and after the words found. */
    private static final int AROUND = 110;

    private TextRow() {}

    static ListItem of(PageContext context, SearchHit.InText hit) {
        return switch (hit) {
            case SearchHit.InPassage(Passage passage, List<SearchHit.Part> parts) -> passage(context, passage, parts);
            case SearchHit.InClaim(ClaimDetails claim, List<SearchHit.Part> parts) -> claim(context, claim, parts);
        };
    }

    private static ListItem passage(PageContext context, Passage passage, List<SearchHit.Part> parts) {
        Span words = marked(parts);
        new PageLinks(context).markLanguage(words);
        Anchor link = new Anchor(
                context.address().of(passage.id()), text("page.search.passage", PageLinks.locator(passage.locator())));
        link.addClassName("small");
        return new ListItem(words, link);
    }

    private static ListItem claim(PageContext context, ClaimDetails claim, List<SearchHit.Part> parts) {
        Anchor link = new PageLinks(context).to(claim.claim());
        link.setText("");
        link.add(marked(parts));
        Span note = new Span(
                claim.claimedBy().isEmpty()
                        ? text("page.search.claim")
                        : text("page.search.claim.by", PageLinks.names(claim.claimedBy())));
        note.addClassNames("muted", "small");
        return new ListItem(link, note);
    }

    /**
     * Shows a question with a link to answer it, and nothing of its answer.
     *
     * @param id the id of the element with the words, unique on the page
     */
    static ListItem of(QuestionSearch.Found question, String id) {
        Span words = marked(question.stem());
        if (!question.framing().isEmpty()) {
            words.addComponentAsFirst(new Span(question.framing() + text("page.search.framing")));
        }
        PageLinks.markLanguage(words, question.language());
        words.setId(id);
        words.addClassName("asked");
        Anchor ask = new Anchor(question.ask(), text("page.search.ask"));
        ask.addClassName("btn");
        ask.getElement().setAttribute("aria-describedby", id);
        return new ListItem(words, ask);
    }

    private static Span marked(List<SearchHit.Part> parts) {
        Span all = new Span();
        for (int i = 0; i < parts.size(); i++) {
            SearchHit.Part part = parts.get(i);
            String shown = part.marked() ? part.text() : brief(part.text(), i == 0, i == parts.size() - 1);
            all.add(part.marked() ? mark(shown) : new Span(shown));
        }
        return all;
    }

    private static Component mark(String words) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(words);
        return mark;
    }

    /** Shortens a long text to the ends that touch marked words. */
    private static String brief(String text, boolean first, boolean last) {
        int end = first ? 0 : boundary(text, Math.min(AROUND, text.length()), false);
        int start = last ? text.length() : boundary(text, Math.max(0, text.length() - AROUND), true);
        return start <= end || text.length() <= AROUND
                ? text
                : text.substring(0, end).stripTrailing()
                        + text("page.search.gap")
                        + text.substring(start).stripLeading();
    }

    /** Returns the next place, to the right or to the left, where no word is cut. */
    private static int boundary(String text, int place, boolean right) {
        if (place == 0 || place == text.length()) {
            return place;
        }
        BreakIterator words = BreakIterator.getWordInstance(InterfaceLanguages.current());
        words.setText(text);
        return words.isBoundary(place) ? place : right ? words.following(place) : words.preceding(place);
    }
}
