package nl.tweespan.audit.trail;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/** Puts the acting person and the day into every transaction that writes. */
@Configuration(proxyBeanMethods = false)
class AuditSetup {

    /** Before JPA starts, because the transaction manager takes the dialect from there. */
    @Bean
    static BeanPostProcessor transactionActor(ObjectProvider<Clock> clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AbstractEntityManagerFactoryBean entities) {
                    entities.setJpaDialect(new TransactionActor(clock.getObject()));
                }
                return bean;
            }
        };
    }
}
