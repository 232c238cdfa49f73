package org.quadrivia.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.quadrivia.storage.ConditionalOnStorage;

/** Takes away the pages that need something stored, where nothing is: at their addresses nothing stands then. */
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
