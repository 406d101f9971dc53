package nl.tweespan.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the servers of the tests offer axe, which a browser then keeps: to send it to each page takes longer than to judge. */
@TestConfiguration(proxyBeanMethods = false)
public class AxeAddress implements WebMvcConfigurer {

    private static final String JAR =
            AxeBuilder.class.getResource("/axe.min.js").toString().replaceFirst("[^/]+$", "");

    static final String PATH = "/webjars/axe/axe.min.js";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/axe/*.js")
                .addResourceLocations(JAR)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }
}
