package org.quadrivia.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.quadrivia.WarmUpState;
import org.quadrivia.knowledge.picture.PicturePermission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.health.application.AvailabilityStateHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.BeanNameViewResolver;

/** The filters and valves between the browser and the pages. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
    @Bean
    FilterRegistrationBean<LazyComponents> lazyComponents() {
        var registration = new FilterRegistrationBean<>(new LazyComponents());
        registration.addUrlPatterns(LazyComponents.PATHS);
        return registration;
    }

    @Bean
    FilterRegistrationBean<FontCaching> fontCaching() {
        var registration = new FilterRegistrationBean<>(new FontCaching());
        registration.addUrlPatterns(FontCaching.PATHS);
        return registration;
    }

    @Bean
    FilterRegistrationBean<MalformedQueryStringFilter> readableQuery() {
        var registration = new FilterRegistrationBean<>(new MalformedQueryStringFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Answers direct requests to {@code /error} with 404. Only the container itself uses that address, to render errors. */
    @Bean
    FilterRegistrationBean<Filter> noErrorOfItself() {
        Filter unknown = (request, response, chain) ->
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        var registration = new FilterRegistrationBean<>(unknown);
        registration.addUrlPatterns("/error");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Writes the page for errors outside our views, in place of Spring's own. */
    @Bean("error")
    View errorPage() {
        return (model, request, response) -> {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.getWriter().write(ErrorDocument.of(response.getStatus(), PageLanguage.of(request)));
        };
    }

    /** Finds the error page by its name. Spring has this only beside an error page of its own. */
    @Bean
    BeanNameViewResolver namedViews() {
        BeanNameViewResolver named = new BeanNameViewResolver();
        named.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return named;
    }

    /** Applies to responses that may be long. Pages are short, and static files are sent without occupying a thread. */
    @Bean
    FilterRegistrationBean<SlowReaderLimit> slowReaders(@Value("${quadrivia.read-patience:PT20S}") Duration patience) {
        var registration = new FilterRegistrationBean<>(new SlowReaderLimit(patience));
        registration.addUrlPatterns(
                "/sparql",
                "/sparql/",
                "/kb/*",
                "/id/*",
                "/dump/*",
                "/export/*",
                "/file/*",
                "/sitemap.xml",
                "/sitemap/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /**
     * Overall health does not know the status {@code WARMING_UP} and ignores it; readiness takes it into account (see
     * application.properties).
     */
    @Bean
    AvailabilityStateHealthIndicator warmth(ApplicationAvailability availability) {
        return new AvailabilityStateHealthIndicator(availability, WarmUpState.class, statuses -> {
            statuses.addDefaultStatus(Status.UP);
            statuses.add(WarmUpState.WARMING_UP, new Status(WarmUpState.WARMING_UP.name()));
        });
    }

    /** Adds the valves that see every request first, and the limits on slow request bodies. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> gates(
            @Value("${quadrivia.base-url:}") String address,
            @Value("${quadrivia.body-patience:PT10S}") Duration patience,
            ObjectProvider<PicturePermission> pictures) {
        return tomcat -> {
            tomcat.addEngineValves(
                    new SafeHeaders(() -> pictures.getObject().anywhere()),
                    new HostHeaderValve(address),
                    new SlowBodyLimit(patience));
            tomcat.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                    http.setDisableUploadTimeout(false);
                    http.setConnectionUploadTimeout(Math.toIntExact(patience.toMillis()));
                }
            });
            tomcat.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(BadRequestPage.class.getName());
                }
            });
        };
    }
}
