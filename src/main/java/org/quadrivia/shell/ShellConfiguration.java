package org.quadrivia.shell;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands between the browser and the pages. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
    @Bean
    FilterRegistrationBean<LazyComponents> lazyComponents() {
        var registration = new FilterRegistrationBean<>(new LazyComponents());
        registration.addUrlPatterns(LazyComponents.PATHS);
        return registration;
    }
}
