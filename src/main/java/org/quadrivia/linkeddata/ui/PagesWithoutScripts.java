package org.quadrivia.linkeddata.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.quadrivia.linkeddata.web.PlainDocument;
import org.quadrivia.linkeddata.web.PlainPages;
import org.quadrivia.linkeddata.web.Site;
import org.springframework.stereotype.Component;

/**
 * Adds the content of an address to the page that starts Flow, for crawlers and for browsers without scripts, for which Flow's
 * pages would be empty. Browsers with scripts do not show it.
 */
@Component
public class PagesWithoutScripts implements VaadinServiceInitListener {
    private final PlainPages pages;
    private final Site site;

    PagesWithoutScripts(PlainPages pages, Site site) {
        this.pages = pages;
        this.site = site;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::fill);
    }

    private void fill(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        if (!(request instanceof VaadinServletRequest servlet)) {
            return;
        }
        String root = site.root(servlet.getHttpServletRequest());
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceAll("^/++|(?<!/)/++$", "");
        PlainPages.Answer answer = pages.answer(new PlainPages.Asked(
                path,
                parameter(request, "iri"),
                parameter(request, "kb"),
                parameter(request, "q"),
                parameter(request, "page"),
                root));
        if (answer.status() != HttpStatusCode.OK.getCode()) {
            response.getVaadinResponse().setStatus(answer.status());
        }
        answer.location().ifPresent(to -> response.getVaadinResponse().setHeader("Location", to));
        PlainDocument.into(response.getDocument(), answer.page(), root);
    }

    private static Optional<String> parameter(VaadinRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
