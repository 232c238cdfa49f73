package org.quadrivia.account.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Optional;
import org.quadrivia.account.web.ExternalSignInSuccess;
import org.quadrivia.account.web.IdentityFilter;
import org.quadrivia.account.web.SessionRecognition;
import org.quadrivia.storage.ConditionalOnStorage;
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
 * What each person may open in a browser. Pages declare it themselves by {@code @AnonymousAllowed} and {@code @RolesAllowed}; a
 * page with neither is open to nobody. Cache headers are set by whatever produces a response.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Applies if there are accounts. */
    @Bean
    @ConditionalOnStorage
    SecurityFilterChain guarded(
            HttpSecurity http,
            SessionRecognition recognition,
            Optional<ClientRegistrationRepository> services,
            ExternalSignInSuccess success) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(ADMINISTRATOR)
                .anyRequest()
                .permitAll());
        http.headers(PageSecurity::headers);
        if (services.isPresent()) {
            http.oauth2Login(login -> login.loginPage("/" + SignInView.ROUTE)
                    .failureUrl("/" + SignInView.ROUTE + "?other=refused")
                    .successHandler(success));
        }
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.enableAuthorizedRequestsConfiguration(false));
        http.addFilterBefore(new IdentityFilter(recognition), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    /** Sends guests who open a restricted page to the sign-in page, and back to that page afterwards. */
    @Bean
    @ConditionalOnStorage
    static NavigationAccessControlConfigurer pageAccess() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView(SignInView.class);
    }

    /** Applies without storage: nobody can sign in, so there is no request that could be forged. */
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

    /** Writes the headers eagerly: the responses to Vaadin's internal forwards are committed before they would be written. */
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
