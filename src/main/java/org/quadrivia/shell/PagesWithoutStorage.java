package org.quadrivia.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.quadrivia.storage.ConditionalOnStorage;

/** Removes the pages that need storage if there is none. Their addresses are then not found. */
@org.springframework.stereotype.Component
@ConditionalOnStorage(false)
class PagesWithoutStorage implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes =
                RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
        List<Class<? extends Component>> pages = routes.getAvailableRoutes().stream()
                .<Class<? extends Component>>map(route -> route.getNavigationTarget())
                .filter(page -> page.isAnnotationPresent(ConditionalOnStorage.class))
                .toList();
        pages.forEach(routes::removeRoute);
    }
}
