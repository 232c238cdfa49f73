package org.quadrivia.authoring.knowledgebase;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No knowledge base gets a name at which teachers find another page. */
class TeachersPagesTest {
    @Test
    void everyPageBelowTeachThatIsNotAboutAKnowledgeBaseIsNamed() {
        Set<String> names = new Routes()
                .autoDiscoverViews("org.quadrivia").getRoutes().stream()
                        .map(view -> view.getAnnotation(Route.class))
                        .filter(java.util.Objects::nonNull)
                        .map(Route::value)
                        .filter(address -> address.startsWith("teach/"))
                        .map(address -> address.split("/")[1])
                        .filter(name -> !name.startsWith(":"))
                        .collect(Collectors.toSet());

        assertThat(names).isEqualTo(KnowledgeBaseLifecycle.TEACHERS_PAGES);
    }
}
