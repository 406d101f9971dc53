package nl.tweespan.audit;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/** Puts the acting person into every transaction that writes. */
@Configuration(proxyBeanMethods = false)
class AuditSetup {

    /** Before JPA starts, because the transaction manager takes the dialect from there. */
    @Bean
    static BeanPostProcessor transactionActor() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AbstractEntityManagerFactoryBean entities) {
                    entities.setJpaDialect(new TransactionActor());
                }
                return bean;
            }
        };
    }
}
