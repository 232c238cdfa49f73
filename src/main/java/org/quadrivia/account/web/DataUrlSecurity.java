package org.quadrivia.account.web;

import org.quadrivia.account.token.AccessTokens;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Security of the data URLs, which both programs and browsers use. Nothing can be changed there, so no protection
 * against forged requests is needed. An existing browser session counts, but no new session begins. Access tokens are
 * accepted at these URLs only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStorage
class DataUrlSecurity {
    private static final String[] ADDRESSES = {
        "/sparql", "/sparql/**", "/kb/**", "/id/**", "/dump/**", "/export/**", "/file/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain data(
            HttpSecurity http,
            SessionRecognition recognition,
            AccessTokens tokens,
            SecurityContextHolderStrategy contexts) {
        return http.securityMatcher(ADDRESSES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new IdentityFilter(recognition), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new TokenFilter(tokens, contexts), AnonymousAuthenticationFilter.class)
                .build();
    }
}
