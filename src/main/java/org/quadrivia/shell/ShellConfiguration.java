package org.quadrivia.shell;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What stands between the browser and the pages. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
    @Bean
    FilterRegistrationBean<LazyComponents> lazyComponents() {
        var registration = new FilterRegistrationBean<>(new LazyComponents());
        registration.addUrlPatterns(LazyComponents.PATHS);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ReadableQuery> readableQuery() {
        var registration = new FilterRegistrationBean<>(new ReadableQuery());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedAddress() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(RefusedAddress.class.getName());
            }
        });
    }
}
