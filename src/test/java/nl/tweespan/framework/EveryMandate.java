package nl.tweespan.framework;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;

/** The mandates that the rooms declare, by room and name. */
public final class EveryMandate {

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.tweespan");

    private EveryMandate() {}

    /** @param room that declares it */
    public record Declared(String room, Mandate mandate) {}

    public static List<Declared> all() {
        return HOUSE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Mandate.class)
                        && field.getModifiers().contains(JavaModifier.STATIC))
                .map(EveryMandate::declared)
                .sorted(Comparator.comparing(Declared::room)
                        .thenComparing(declared -> declared.mandate().what()))
                .toList();
    }

    private static Declared declared(JavaField field) {
        try {
            Field constant = field.reflect();
            constant.setAccessible(true);
            String room = field.getOwner().getPackageName().split("\\.")[2];
            return new Declared(room, (Mandate) constant.get(null));
        } catch (IllegalAccessException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
