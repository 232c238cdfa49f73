package org.quadrivia.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets the status 404 for addresses without a view. Flow would answer 200, since it looks for the view only later. */
@Component
public class NotFoundStatus implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes =
                RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
        event.addIndexHtmlRequestListener(response -> mark(response, routes));
    }

    private static void mark(IndexHtmlResponse response, RouteConfiguration routes) {
        String path =
                Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("");
        if (isUnknown(path, routes)) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** @param path decoded, with or without leading and trailing slashes */
    static boolean isUnknown(String path, RouteConfiguration routes) {
        return routes.getRoute(path.replaceAll("^/++|(?<!/)/++$", "")).isEmpty();
    }
}
