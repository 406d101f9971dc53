package nl.tweespan.platform.form;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts {@link FormTokens} around Spring Security's own processor; Spring MVC asks one bean of this name alone. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling // SentForms forgets
class FormSetup {

    @Bean
    static BeanPostProcessor tokenInEveryForm() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor others ? new FormTokens(others) : bean;
            }
        };
    }
}
