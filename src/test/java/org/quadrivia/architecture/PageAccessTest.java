package org.quadrivia.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.quadrivia.storage.ConditionalOnStorage;

/** Who may open a page stands on it: one that says nothing would be open to nobody. */
@AnalyzeClasses(packages = Features.ROOT, importOptions = ArchitectureTest.NoTests.class)
class PageAccessTest {
    @ArchTest
    static final ArchRule everyPageSaysWhoMayOpenIt = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule whatIsForSomeIsOnlyThereWherePeopleHaveAccounts = classes()
            .that()
            .areAnnotatedWith(PermitAll.class)
            .or()
            .areAnnotatedWith(RolesAllowed.class)
            .should()
            .beAnnotatedWith(ConditionalOnStorage.class);
}
