package nl.tweespan.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.PriorityOrdered;

/** Puts {@link ReturningDataSource} behind the pool and {@link PatientDataSource} before it. */
@Configuration(proxyBeanMethods = false)
class DatabaseSetup {

    @Bean
    static PatientPool patientPool() {
        return new PatientPool();
    }

    /** Nearest to the pool, whoever else puts something before it, and after Boot has told the pool its settings. */
    static final class PatientPool implements BeanPostProcessor, PriorityOrdered {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE + 10;
        }

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool && pool.getDataSource() == null && pool.getJdbcUrl() != null) {
                pool.setDataSource(new ReturningDataSource(new DriverDataSource(
                        pool.getJdbcUrl(),
                        pool.getDriverClassName(),
                        pool.getDataSourceProperties(),
                        pool.getUsername(),
                        pool.getPassword())));
            }
            return bean;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? new PatientDataSource(pool) : bean;
        }
    }
}
