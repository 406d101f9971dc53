package nl.tweespan.platform;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the web server itself answers, before the application is asked. */
@Configuration(proxyBeanMethods = false)
class TomcatSetup {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownPageForUnreadableRequests() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadableRequest()));
    }
}
