package nl.tweespan.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the web server itself answers, before the application is asked. */
@Configuration(proxyBeanMethods = false)
class TomcatSetup {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownLastPage() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new LastPage()));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> limitedWaitForBodies(
            @Value("${server.tomcat.threads.max:200}") int threads) {
        return server -> server.addContextValves(new SlowBodies(threads));
    }
}
