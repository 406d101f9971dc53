package nl.tweespan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.UUID;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.support.JpaEntityInformationSupport;

@TweespanTest
class NewRecordTests {

    @Autowired
    private EntityManager entities;

    /** Else a repository takes it for a stored one: it reads the database for nothing, and saves a copy. */
    @Test
    void whatWasNeverStoredIsKnownToBeNew() {
        List<EntityType<?>> versioned = entities.getMetamodel().getEntities().stream()
                .filter(EntityType::hasVersionAttribute)
                .filter(type -> !Modifier.isAbstract(type.getJavaType().getModifiers()))
                .toList();

        assertThat(versioned)
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(isNew(type.getJavaType())).as(type.getName()).isTrue());
    }

    private <T> boolean isNew(Class<T> type) throws ReflectiveOperationException {
        Constructor<T> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        T record = constructor.newInstance();
        for (Class<?> declaring = type; declaring != Object.class; declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (field.isAnnotationPresent(Id.class)) {
                    field.setAccessible(true);
                    field.set(record, UUID.randomUUID());
                }
            }
        }
        return JpaEntityInformationSupport.getEntityInformation(type, entities).isNew(record);
    }
}
