package org.quadrivia.live.web;

import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Security of what phones send. Players have no accounts and no sessions: a cookie of their own identifies them, which browsers do
 * not send along with requests of other sites ({@code SameSite}), and each request that changes something needs a header that forms
 * of other sites cannot set. What teachers send is protected like all pages of people with accounts.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStorage
class LiveSecurity {
    @Bean
    @Order(2)
    SecurityFilterChain phones(HttpSecurity http) {
        return http.securityMatcher(PlayController.ADDRESS + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
