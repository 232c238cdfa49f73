package org.quadrivia.account.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.quadrivia.account.web.IdentityFilter;
import org.quadrivia.account.web.OtherServiceSuccess;
import org.quadrivia.account.web.SessionRecognition;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may what in a browser. Pages say it themselves, by {@code @AnonymousAllowed} and {@code @RolesAllowed}; one without either
 * is open to nobody. What an answer may be kept for, its maker says.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Where people have accounts. */
    @Bean
    @ConditionalOnStorage
    SecurityFilterChain guarded(
            HttpSecurity http,
            SessionRecognition recognition,
            ObjectProvider<ClientRegistrationRepository> services,
            OtherServiceSuccess success) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(ADMINISTRATOR)
                .anyRequest()
                .permitAll());
        http.headers(PageSecurity::headers);
        if (services.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/" + SignInView.ROUTE)
                    .failureUrl("/" + SignInView.ROUTE + "?other=refused")
                    .successHandler(success));
        }
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.enableAuthorizedRequestsConfiguration(false));
        http.addFilterBefore(new IdentityFilter(recognition), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    /** Sends guests who open what is not for them to the page to sign in on, and from there back. */
    @Bean
    @ConditionalOnStorage
    static NavigationAccessControlConfigurer pageAccess() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView(SignInView.class);
    }

    /** Where nothing is stored, nobody is anybody, and there is nothing to forge a request for. */
    @Bean
    @ConditionalOnStorage(false)
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .headers(PageSecurity::headers)
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** At once: what Vaadin forwards inside the server is on its way before they would be written. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(cache -> cache.disable());
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
    }
}
