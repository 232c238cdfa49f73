package org.quadrivia.knowledge.ui.fact;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.view.ClaimDetails;

/**
 * Says beside a fact who states it and how: claimed, reported, hedged, background, a reading. It says nothing if the fact is
 * plainly stated.
 */
public final class FactSourceNote {
    private final PageContext context;
    private final PageLinks links;

    FactSourceNote(PageContext context) {
        this.context = context;
        this.links = new PageLinks(context);
    }

    /** Returns the chips to show beside a fact. A claim names whoever makes it, also on their own page. */
    List<Component> chips(Fact fact) {
        List<ClaimDetails> claims = fact.claims().stream()
                .flatMap(claim -> context.base().claim(claim.id()).stream())
                .toList();
        List<Component> chips = new ArrayList<>();
        if (claims.isEmpty() && fact.standing() != Standing.STATED) {
            chips.add(chip(new Span(text("standing." + fact.standing().word())), fact.standing()));
        }
        claims.forEach(claim -> chips.add(chip(link(claim, words(claim)), claim.standing())));
        disputed(claims).ifPresent(chips::add);
        if (fact.reading() != null) {
            chips.add(reading(fact.reading()));
        }
        return chips;
    }

    /** Returns a word such as "implied" as a chip, and a whole sentence as a note. */
    private Span reading(String reading) {
        Span span = new Span(reading);
        links.markLanguage(span);
        if (reading.endsWith(".")) {
            span.addClassName("reading-note");
            return span;
        }
        return chip(span, Standing.STATED);
    }

    /** The words are those of the interface, with names in them, and so not marked as content. */
    private Anchor link(ClaimDetails claim, String words) {
        return new Anchor(context.address().of(claim.claim().id()), words);
    }

    private Optional<Component> disputed(List<ClaimDetails> claims) {
        List<Named> disputers = claims.stream()
                .flatMap(claim -> claim.disputedBy().stream())
                .distinct()
                .toList();
        return claims.stream()
                .filter(claim -> !claim.disputedBy().isEmpty())
                .findFirst()
                .map(claim ->
                        chip(link(claim, text("page.chip.disputed", PageLinks.names(disputers))), Standing.ATTRIBUTED));
    }

    /** Returns for instance "claimed by India", "reported by The New York Times" or "hedged: possibly". */
    static String words(ClaimDetails claim) {
        String key = "page.chip." + claim.standing().word();
        if (claim.standing() == Standing.HEDGED) {
            return claim.hedge() == null ? text("standing.hedged") : text(key, claim.hedge());
        }
        return claim.claimedBy().isEmpty()
                ? text("standing." + claim.standing().word())
                : text(key, PageLinks.names(claim.claimedBy()));
    }

    /** Returns how firmly a claim is held, with the names of those who make it. */
    public static Span named(ClaimDetails claim) {
        return chip(new Span(words(claim)), claim.standing());
    }

    /** Returns how firmly a claim is held, without the names of those who make it. */
    public static Span chip(ClaimDetails claim) {
        String words = claim.hedge() == null
                ? text("standing." + claim.standing().word())
                : text("page.chip.hedged", claim.hedge());
        return chip(new Span(words), claim.standing());
    }

    private static <C extends Component & HasStyle> C chip(C chip, Standing standing) {
        chip.addClassName("chip");
        switch (standing) {
            case ATTRIBUTED, REPORTED -> chip.addClassName("claim");
            case HEDGED -> chip.addClassName("hedge");
            case STATED, BACKGROUND, UNSOURCED -> {}
        }
        if (standing != Standing.STATED) {
            chip.getElement().setAttribute("title", text("standing." + standing.word() + ".why"));
        }
        return chip;
    }
}
